-- Mail that is to leave, and addresses to which none leaves.

-- A mail to be sent. Holds neither its text nor a token: it is put together when it is claimed. Who claims it moves
-- `due_at` on, so that another tries when that one is gone; `attempts` tells the two apart. `once` is what it must be
-- the only unclaimed one of.
CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    account_id BLOB REFERENCES accounts (id) CHECK (length(account_id) = 16),
    address TEXT,
    subject_id BLOB CHECK (length(subject_id) = 16),
    last_id BLOB CHECK (length(last_id) = 16),
    once TEXT UNIQUE,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    reply TEXT,
    failed_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_failed_at_due_at ON outbox (failed_at, due_at);
CREATE INDEX outbox_account_id ON outbox (account_id);

-- Accounts to whose address no notices leave, and why.
CREATE TABLE mail_pauses (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES accounts (id) CHECK (length(account_id) = 16),
    reason TEXT NOT NULL,
    reply TEXT,
    paused_at INTEGER NOT NULL
) STRICT;
