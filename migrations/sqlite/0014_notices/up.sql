-- What concerns whom, and how it reaches them.

-- Something in the record that concerns an account. Holds no text: what it says is put together when it is read.
CREATE TABLE notices (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account_id BLOB NOT NULL REFERENCES accounts (id) CHECK (length(account_id) = 16),
    kind TEXT NOT NULL,
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    proposal_id BLOB CHECK (length(proposal_id) = 16),
    thread_id BLOB CHECK (length(thread_id) = 16),
    subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
    entry_id BLOB NOT NULL CHECK (length(entry_id) = 16),
    happened_at INTEGER NOT NULL,
    read_at INTEGER,
    UNIQUE (account_id, entry_id, kind, subject_id)
) STRICT;
CREATE INDEX notices_account_id_id ON notices (account_id, id);
CREATE INDEX notices_happened_at ON notices (happened_at);

-- How much mail an account wants about a thing: itself (the default), a group, a proposal, a thread.
CREATE TABLE subscriptions (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account_id BLOB NOT NULL REFERENCES accounts (id) CHECK (length(account_id) = 16),
    subject_kind TEXT NOT NULL,
    subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
    level TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    changed_at INTEGER NOT NULL,
    UNIQUE (account_id, subject_id)
) STRICT;
CREATE INDEX subscriptions_subject_id ON subscriptions (subject_id);

-- How far a job that follows the record has come.
CREATE TABLE followers (
    name TEXT NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL
) STRICT;

-- Ends of windows that were announced.
CREATE TABLE reminders (
    subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
    ends_at INTEGER NOT NULL,
    PRIMARY KEY (subject_id, ends_at)
) STRICT, WITHOUT ROWID;
