-- Feeds: addresses with a secret that open one feed of one group, for programs that cannot sign in.

-- Each opens one feed, read with the rights of the member whose it is.
CREATE TABLE feed_tokens (
    id UUID NOT NULL PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES accounts (id),
    group_id UUID NOT NULL REFERENCES groups (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    kind TEXT COLLATE "C" NOT NULL,
    digest BYTEA NOT NULL UNIQUE,
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ,
    revoked_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX feed_tokens_account_id_id ON feed_tokens (account_id, id);
CREATE INDEX feed_tokens_member_id ON feed_tokens (member_id);

-- The day on which each was last used: its first instant.
CREATE TABLE feed_uses (
    feed_token_id UUID NOT NULL PRIMARY KEY REFERENCES feed_tokens (id),
    used_on TIMESTAMPTZ NOT NULL
);
