-- Mail that is to leave, and addresses to which none leaves.

-- A mail to be sent. Holds neither its text nor a token: it is put together when it is claimed. Who claims it moves
-- `due_at` on, so that another tries when that one is gone; `attempts` tells the two apart. `once` is what it must be
-- the only unclaimed one of.
CREATE TABLE outbox (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    account_id UUID REFERENCES accounts (id),
    address TEXT COLLATE "C",
    subject_id UUID,
    last_id UUID,
    once TEXT COLLATE "C" UNIQUE,
    due_at TIMESTAMPTZ NOT NULL,
    attempts BIGINT NOT NULL,
    reply TEXT COLLATE "C",
    failed_at TIMESTAMPTZ,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX outbox_failed_at_due_at ON outbox (failed_at, due_at);
CREATE INDEX outbox_account_id ON outbox (account_id);

-- Accounts to whose address no notices leave, and why.
CREATE TABLE mail_pauses (
    account_id UUID NOT NULL PRIMARY KEY REFERENCES accounts (id),
    reason TEXT COLLATE "C" NOT NULL,
    reply TEXT COLLATE "C",
    paused_at TIMESTAMPTZ NOT NULL
);
