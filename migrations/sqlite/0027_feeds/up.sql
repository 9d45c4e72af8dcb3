-- Feeds: addresses with a secret that open one feed of one group, for programs that cannot sign in.

-- Each opens one feed, read with the rights of the member whose it is.
CREATE TABLE feed_tokens (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    account_id BLOB NOT NULL REFERENCES accounts (id) CHECK (length(account_id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    kind TEXT NOT NULL,
    digest BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    revoked_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;
CREATE INDEX feed_tokens_account_id_id ON feed_tokens (account_id, id);
CREATE INDEX feed_tokens_member_id ON feed_tokens (member_id);

-- The day on which each was last used: its first instant.
CREATE TABLE feed_uses (
    feed_token_id BLOB NOT NULL PRIMARY KEY REFERENCES feed_tokens (id) CHECK (length(feed_token_id) = 16),
    used_on INTEGER NOT NULL
) STRICT;
