-- Outputs and their uptake.

-- What a proposal yields.
CREATE TABLE outputs (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    designation_id BLOB NOT NULL REFERENCES designations (id) CHECK (length(designation_id) = 16),
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    label TEXT,
    phrase TEXT NOT NULL,
    overrides TEXT NOT NULL,
    distribution TEXT,
    state TEXT NOT NULL,
    published_at INTEGER,
    created_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(created_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outputs_proposal_id_id ON outputs (proposal_id, id);
CREATE INDEX outputs_group_id_id ON outputs (group_id, id);

-- Who used, cited, endorsed or adopted an output.
CREATE TABLE uptakes (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    output_id BLOB NOT NULL REFERENCES outputs (id) CHECK (length(output_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    kind TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    evidence_url TEXT NOT NULL,
    note TEXT NOT NULL,
    happened_on INTEGER NOT NULL,
    recorded_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(recorded_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX uptakes_output_id_id ON uptakes (output_id, id);

-- A review of an output's uptake, scheduled or held.
CREATE TABLE reviews (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    output_id BLOB NOT NULL REFERENCES outputs (id) CHECK (length(output_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    scheduled_for INTEGER NOT NULL,
    held_at INTEGER,
    findings TEXT,
    created_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(created_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reviews_proposal_id ON reviews (proposal_id);
CREATE INDEX reviews_output_id_id ON reviews (output_id, id);
