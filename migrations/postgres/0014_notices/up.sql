-- What concerns whom, and how it reaches them.

-- Something in the record that concerns an account. Holds no text: what it says is put together when it is read.
CREATE TABLE notices (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id),
    kind TEXT COLLATE "C" NOT NULL,
    group_id UUID NOT NULL REFERENCES groups (id),
    proposal_id UUID,
    thread_id UUID,
    subject_id UUID NOT NULL,
    entry_id UUID NOT NULL,
    happened_at TIMESTAMPTZ NOT NULL,
    read_at TIMESTAMPTZ,
    UNIQUE (account_id, entry_id, kind, subject_id)
);
CREATE INDEX notices_account_id_id ON notices (account_id, id);
CREATE INDEX notices_happened_at ON notices (happened_at);

-- How much mail an account wants about a thing: itself (the default), a group, a proposal, a thread.
CREATE TABLE subscriptions (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id),
    subject_kind TEXT COLLATE "C" NOT NULL,
    subject_id UUID NOT NULL,
    level TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    changed_at TIMESTAMPTZ NOT NULL,
    UNIQUE (account_id, subject_id)
);
CREATE INDEX subscriptions_subject_id ON subscriptions (subject_id);

-- How far a job that follows the record has come.
CREATE TABLE followers (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL
);

-- Ends of windows that were announced.
CREATE TABLE reminders (
    subject_id UUID NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (subject_id, ends_at)
);
