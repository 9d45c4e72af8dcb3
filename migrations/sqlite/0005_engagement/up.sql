-- Engagement rounds, pilots and the data of external instruments.

-- An engagement round with its window.
CREATE TABLE rounds (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    audience TEXT NOT NULL,
    promise TEXT NOT NULL,
    opens_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    closed_at INTEGER,
    state TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX rounds_proposal_id_id ON rounds (proposal_id, id);
CREATE INDEX rounds_state_closes_at ON rounds (state, closes_at);

-- One instrument tried on a proposal.
CREATE TABLE pilots (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    title TEXT NOT NULL,
    instrument TEXT NOT NULL,
    tool TEXT,
    aim TEXT NOT NULL,
    population TEXT NOT NULL,
    measures TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    result TEXT,
    source TEXT,
    caveats TEXT,
    cost TEXT,
    evaluation TEXT,
    findings TEXT,
    lessons TEXT,
    decision TEXT,
    decision_reason TEXT,
    decided_by BLOB REFERENCES memberships (id) CHECK (length(decided_by) = 16),
    decided_at INTEGER,
    created_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(created_by) = 16),
    closed_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pilots_proposal_id_id ON pilots (proposal_id, id);

-- Data of an external statement map, as imported.
CREATE TABLE datasets (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    pilot_id BLOB NOT NULL REFERENCES pilots (id) CHECK (length(pilot_id) = 16),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    attribution TEXT NOT NULL,
    caveats TEXT NOT NULL,
    participants INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    votes INTEGER NOT NULL,
    rows_digest BLOB NOT NULL,
    imported_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;
CREATE INDEX datasets_pilot_id ON datasets (pilot_id);

-- A statement of an imported map; covered by its dataset's digest.
CREATE TABLE statements (
    dataset_id BLOB NOT NULL REFERENCES datasets (id) CHECK (length(dataset_id) = 16),
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    moderation TEXT NOT NULL,
    author_number INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (dataset_id, number)
) STRICT, WITHOUT ROWID;

-- The last vote of a participant on a statement; covered by its dataset's digest.
CREATE TABLE statement_votes (
    dataset_id BLOB NOT NULL REFERENCES datasets (id) CHECK (length(dataset_id) = 16),
    statement INTEGER NOT NULL,
    participant INTEGER NOT NULL,
    vote INTEGER NOT NULL,
    PRIMARY KEY (dataset_id, statement, participant)
) STRICT, WITHOUT ROWID;

-- Votes by statement, counted.
CREATE TABLE statement_tallies (
    dataset_id BLOB NOT NULL CHECK (length(dataset_id) = 16),
    statement INTEGER NOT NULL,
    agree INTEGER NOT NULL,
    disagree INTEGER NOT NULL,
    pass INTEGER NOT NULL,
    PRIMARY KEY (dataset_id, statement)
) STRICT, WITHOUT ROWID;
