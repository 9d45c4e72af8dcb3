-- Webhooks: addresses that entries of the record are sent to.

-- Which entries of a group, or of one of its proposals, go to which address, and with whose rights they are read.
CREATE TABLE webhooks (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    proposal_id UUID REFERENCES proposals (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    url TEXT COLLATE "C" NOT NULL,
    events TEXT COLLATE "C" NOT NULL,
    description TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    disabled_reason TEXT COLLATE "C",
    ended_at TIMESTAMPTZ,
    revision BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX webhooks_group_id ON webhooks (group_id, id);

-- How far each has come. `seq`: what has a number up to this is done with. `heard`: its group has an entry with this
-- number, or had one. `due_at`: when to look next, none while nothing is sent. Who claims it moves `due_at` on and counts
-- `claim`; whoever comes back with another count finds it no longer theirs. `attempts` are those of the delivery at hand.
CREATE TABLE webhook_cursors (
    webhook_id UUID NOT NULL PRIMARY KEY REFERENCES webhooks (id),
    group_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    heard BIGINT NOT NULL,
    due_at TIMESTAMPTZ,
    claim BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    delivery_id UUID
);
CREATE INDEX webhook_cursors_due_at ON webhook_cursors (due_at);
CREATE INDEX webhook_cursors_group_id ON webhook_cursors (group_id);

-- What each signs with: readable, because it has to sign. One that was replaced has an end.
CREATE TABLE webhook_secrets (
    id UUID NOT NULL PRIMARY KEY,
    webhook_id UUID NOT NULL REFERENCES webhooks (id),
    secret BYTEA NOT NULL CHECK (octet_length(secret) = 32),
    created_at TIMESTAMPTZ NOT NULL,
    ends_at TIMESTAMPTZ
);
CREATE INDEX webhook_secrets_webhook_id ON webhook_secrets (webhook_id, id);

-- What was sent, and what was said to it. Forgotten after a while.
CREATE TABLE webhook_deliveries (
    id UUID NOT NULL PRIMARY KEY,
    webhook_id UUID NOT NULL REFERENCES webhooks (id),
    kind TEXT COLLATE "C" NOT NULL,
    entry_id UUID,
    seq BIGINT,
    action TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    attempts BIGINT NOT NULL,
    status BIGINT,
    fault TEXT COLLATE "C",
    answer TEXT COLLATE "C",
    next_at TIMESTAMPTZ,
    tried_at TIMESTAMPTZ NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX webhook_deliveries_webhook_id ON webhook_deliveries (webhook_id, id);
CREATE INDEX webhook_deliveries_tried_at ON webhook_deliveries (tried_at);
