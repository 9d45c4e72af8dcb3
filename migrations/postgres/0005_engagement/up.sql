-- Engagement rounds, pilots and the data of external instruments.

-- An engagement round with its window.
CREATE TABLE rounds (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    title TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    audience TEXT COLLATE "C" NOT NULL,
    promise TEXT COLLATE "C" NOT NULL,
    opens_at TIMESTAMPTZ NOT NULL,
    closes_at TIMESTAMPTZ NOT NULL,
    closed_at TIMESTAMPTZ,
    state TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX rounds_proposal_id_id ON rounds (proposal_id, id);
CREATE INDEX rounds_state_closes_at ON rounds (state, closes_at);

-- One instrument tried on a proposal.
CREATE TABLE pilots (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    title TEXT COLLATE "C" NOT NULL,
    instrument TEXT COLLATE "C" NOT NULL,
    tool TEXT COLLATE "C",
    aim TEXT COLLATE "C" NOT NULL,
    population TEXT COLLATE "C" NOT NULL,
    measures TEXT COLLATE "C" NOT NULL,
    starts_at TIMESTAMPTZ NOT NULL,
    ends_at TIMESTAMPTZ NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    result TEXT COLLATE "C",
    source TEXT COLLATE "C",
    caveats TEXT COLLATE "C",
    cost TEXT COLLATE "C",
    evaluation TEXT COLLATE "C",
    findings TEXT COLLATE "C",
    lessons TEXT COLLATE "C",
    decision TEXT COLLATE "C",
    decision_reason TEXT COLLATE "C",
    decided_by UUID REFERENCES memberships (id),
    decided_at TIMESTAMPTZ,
    created_by UUID NOT NULL REFERENCES memberships (id),
    closed_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX pilots_proposal_id_id ON pilots (proposal_id, id);

-- Data of an external statement map, as imported.
CREATE TABLE datasets (
    id UUID NOT NULL PRIMARY KEY,
    pilot_id UUID NOT NULL REFERENCES pilots (id),
    kind TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    attribution TEXT COLLATE "C" NOT NULL,
    caveats TEXT COLLATE "C" NOT NULL,
    participants BIGINT NOT NULL,
    statements BIGINT NOT NULL,
    votes BIGINT NOT NULL,
    rows_digest BYTEA NOT NULL,
    imported_at TIMESTAMPTZ NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX datasets_pilot_id ON datasets (pilot_id);

-- A statement of an imported map; covered by its dataset's digest.
CREATE TABLE statements (
    dataset_id UUID NOT NULL REFERENCES datasets (id),
    number BIGINT NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    moderation TEXT COLLATE "C" NOT NULL,
    author_number BIGINT NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (dataset_id, number)
);

-- The last vote of a participant on a statement; covered by its dataset's digest.
CREATE TABLE statement_votes (
    dataset_id UUID NOT NULL REFERENCES datasets (id),
    statement BIGINT NOT NULL,
    participant BIGINT NOT NULL,
    vote BIGINT NOT NULL,
    PRIMARY KEY (dataset_id, statement, participant)
);

-- Votes by statement, counted.
CREATE TABLE statement_tallies (
    dataset_id UUID NOT NULL,
    statement BIGINT NOT NULL,
    agree BIGINT NOT NULL,
    disagree BIGINT NOT NULL,
    pass BIGINT NOT NULL,
    PRIMARY KEY (dataset_id, statement)
);
