-- Who can sign in, and how.

-- A person or a service that can sign in.
CREATE TABLE accounts (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    email TEXT UNIQUE,
    name TEXT NOT NULL,
    is_admin INTEGER NOT NULL CHECK (is_admin IN (0, 1)),
    state TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    group_id BLOB CHECK (length(group_id) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;

-- The argon2id hash of an account's password.
CREATE TABLE passwords (
    account_id BLOB NOT NULL PRIMARY KEY REFERENCES accounts (id) CHECK (length(account_id) = 16),
    hash TEXT NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

-- A signed-in session: a family of refresh tokens.
CREATE TABLE sessions (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account_id BLOB NOT NULL REFERENCES accounts (id) CHECK (length(account_id) = 16),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason TEXT
) STRICT;
CREATE INDEX sessions_account_id ON sessions (account_id);

-- One-use refresh tokens, by their digest.
CREATE TABLE refresh_tokens (
    digest BLOB NOT NULL PRIMARY KEY,
    session_id BLOB NOT NULL REFERENCES sessions (id) CHECK (length(session_id) = 16),
    created_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX refresh_tokens_session_id ON refresh_tokens (session_id);

-- Scoped, revocable tokens for integrations.
CREATE TABLE api_tokens (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account_id BLOB NOT NULL REFERENCES accounts (id) CHECK (length(account_id) = 16),
    name TEXT NOT NULL,
    scopes TEXT NOT NULL,
    digest BLOB NOT NULL UNIQUE,
    created_by BLOB NOT NULL REFERENCES accounts (id) CHECK (length(created_by) = 16),
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;
CREATE INDEX api_tokens_account_id ON api_tokens (account_id);

-- Codes that open one thing once: the first administrator, an invitation, an unclaimed account.
CREATE TABLE one_time_codes (
    digest BLOB NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    subject_id BLOB CHECK (length(subject_id) = 16),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX one_time_codes_subject_id ON one_time_codes (subject_id);
