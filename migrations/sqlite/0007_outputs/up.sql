-- Outputs and their uptake.

-- What a proposal yields.
CREATE TABLE outputs (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    position_id BLOB REFERENCES positions (id) CHECK (length(position_id) = 16),
    designation_id BLOB REFERENCES designations (id) CHECK (length(designation_id) = 16),
    version INTEGER,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    label TEXT,
    phrase TEXT,
    overrides TEXT NOT NULL,
    distribution TEXT,
    state TEXT NOT NULL,
    published_at INTEGER,
    edition INTEGER NOT NULL,
    created_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(created_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX outputs_proposal_id_id ON outputs (proposal_id, id);
CREATE INDEX outputs_group_id_id ON outputs (group_id, id);

-- An edition of an output: the first when it is published, another one with each erratum.
CREATE TABLE editions (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    output_id BLOB NOT NULL REFERENCES outputs (id) CHECK (length(output_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    corrections TEXT NOT NULL,
    reason TEXT,
    made_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(made_by) = 16),
    made_at INTEGER NOT NULL,
    UNIQUE (output_id, number)
) STRICT;

-- What an output means for stakeholder groups.
CREATE TABLE takeaways (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    output_id BLOB NOT NULL REFERENCES outputs (id) CHECK (length(output_id) = 16),
    stakeholder_groups TEXT NOT NULL,
    text TEXT NOT NULL,
    quote TEXT NOT NULL,
    quoted_from TEXT NOT NULL,
    edition INTEGER NOT NULL,
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;
CREATE INDEX takeaways_output_id_id ON takeaways (output_id, id);

-- To whom an output went.
CREATE TABLE output_distributions (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    output_id BLOB NOT NULL REFERENCES outputs (id) CHECK (length(output_id) = 16),
    recipient TEXT NOT NULL,
    recipient_kind TEXT NOT NULL,
    stakeholder_group TEXT,
    channel TEXT NOT NULL,
    sent_on INTEGER NOT NULL,
    evidence_url TEXT,
    note TEXT NOT NULL,
    acknowledged_on INTEGER,
    acknowledgement TEXT,
    recorded_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(recorded_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX output_distributions_output_id_id ON output_distributions (output_id, id);

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
    stakeholder_group TEXT,
    distribution_id BLOB REFERENCES output_distributions (id) CHECK (length(distribution_id) = 16),
    finding TEXT,
    finding_reason TEXT,
    found_by BLOB REFERENCES memberships (id) CHECK (length(found_by) = 16),
    found_at INTEGER,
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
    reminded_at INTEGER,
    findings TEXT,
    created_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(created_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reviews_proposal_id ON reviews (proposal_id);
CREATE INDEX reviews_output_id_id ON reviews (output_id, id);
-- What the clock looks for.
CREATE INDEX reviews_to_come ON reviews (scheduled_for) WHERE held_at IS NULL AND reminded_at IS NULL;
