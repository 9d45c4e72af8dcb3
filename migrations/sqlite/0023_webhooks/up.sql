-- Webhooks: addresses that entries of the record are sent to.

-- Which entries of a group, or of one of its proposals, go to which address, and with whose rights they are read.
CREATE TABLE webhooks (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    proposal_id BLOB REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    url TEXT NOT NULL,
    events TEXT NOT NULL,
    description TEXT,
    state TEXT NOT NULL,
    disabled_reason TEXT,
    ended_at INTEGER,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX webhooks_group_id ON webhooks (group_id, id);

-- How far each has come. `seq`: what has a number up to this is done with. `heard`: its group has an entry with this
-- number, or had one. `due_at`: when to look next, none while nothing is sent. Who claims it moves `due_at` on and counts
-- `claim`; whoever comes back with another count finds it no longer theirs. `attempts` are those of the delivery at hand.
CREATE TABLE webhook_cursors (
    webhook_id BLOB NOT NULL PRIMARY KEY REFERENCES webhooks (id) CHECK (length(webhook_id) = 16),
    group_id BLOB NOT NULL CHECK (length(group_id) = 16),
    seq INTEGER NOT NULL,
    heard INTEGER NOT NULL,
    due_at INTEGER,
    claim INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    delivery_id BLOB CHECK (length(delivery_id) = 16)
) STRICT;
CREATE INDEX webhook_cursors_due_at ON webhook_cursors (due_at);
CREATE INDEX webhook_cursors_group_id ON webhook_cursors (group_id);

-- What each signs with: readable, because it has to sign. One that was replaced has an end.
CREATE TABLE webhook_secrets (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    webhook_id BLOB NOT NULL REFERENCES webhooks (id) CHECK (length(webhook_id) = 16),
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    created_at INTEGER NOT NULL,
    ends_at INTEGER
) STRICT;
CREATE INDEX webhook_secrets_webhook_id ON webhook_secrets (webhook_id, id);

-- What was sent, and what was said to it. Forgotten after a while.
CREATE TABLE webhook_deliveries (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    webhook_id BLOB NOT NULL REFERENCES webhooks (id) CHECK (length(webhook_id) = 16),
    kind TEXT NOT NULL,
    entry_id BLOB CHECK (length(entry_id) = 16),
    seq INTEGER,
    action TEXT,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    status INTEGER,
    fault TEXT,
    answer TEXT,
    next_at INTEGER,
    tried_at INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX webhook_deliveries_webhook_id ON webhook_deliveries (webhook_id, id);
CREATE INDEX webhook_deliveries_tried_at ON webhook_deliveries (tried_at);
