-- Who can sign in, and how.

-- A person or a service that can sign in.
CREATE TABLE accounts (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C" UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    is_admin BOOLEAN NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    time_zone TEXT COLLATE "C" NOT NULL,
    group_id UUID,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);

-- The argon2id hash of an account's password.
CREATE TABLE passwords (
    account_id UUID NOT NULL PRIMARY KEY REFERENCES accounts (id),
    hash TEXT COLLATE "C" NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL
);

-- A signed-in session: a family of refresh tokens.
CREATE TABLE sessions (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id),
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ,
    end_reason TEXT COLLATE "C"
);
CREATE INDEX sessions_account_id ON sessions (account_id);

-- One-use refresh tokens, by their digest.
CREATE TABLE refresh_tokens (
    digest BYTEA NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL REFERENCES sessions (id),
    created_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);
CREATE INDEX refresh_tokens_session_id ON refresh_tokens (session_id);

-- Scoped, revocable tokens for integrations.
CREATE TABLE api_tokens (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id),
    name TEXT COLLATE "C" NOT NULL,
    scopes TEXT COLLATE "C" NOT NULL,
    digest BYTEA NOT NULL UNIQUE,
    created_by UUID NOT NULL REFERENCES accounts (id),
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ,
    revoked_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX api_tokens_account_id ON api_tokens (account_id);

-- Codes that open one thing once: the first administrator, an invitation, an unclaimed account.
CREATE TABLE one_time_codes (
    digest BYTEA NOT NULL PRIMARY KEY,
    purpose TEXT COLLATE "C" NOT NULL,
    subject_id UUID,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    used_at TIMESTAMPTZ
);
CREATE INDEX one_time_codes_subject_id ON one_time_codes (subject_id);
