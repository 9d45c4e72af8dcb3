-- Whom a proposal reaches out to, by whom, and how far it came.

-- An entry of the engagement plan: whom, why, with what promise, by whom and when.
CREATE TABLE engagements (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    audience_kind TEXT NOT NULL,
    audience TEXT NOT NULL,
    region TEXT,
    purpose TEXT NOT NULL,
    promise TEXT NOT NULL,
    channels TEXT NOT NULL,
    focal_point_id BLOB REFERENCES memberships (id) CHECK (length(focal_point_id) = 16),
    begins_on INTEGER NOT NULL,
    ends_on INTEGER NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT,
    created_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(created_by) = 16),
    closed_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX engagements_proposal_id_id ON engagements (proposal_id, id);

-- What is sent to focal points: never changes.
CREATE TABLE packages (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    title TEXT NOT NULL,
    request TEXT NOT NULL,
    answer_by INTEGER NOT NULL,
    versions TEXT NOT NULL,
    round_id BLOB REFERENCES rounds (id) CHECK (length(round_id) = 16),
    sent_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(sent_by) = 16),
    sent_at INTEGER NOT NULL
) STRICT;
CREATE INDEX packages_proposal_id_id ON packages (proposal_id, id);

-- A package at one focal point: whether it was acknowledged, and how far it was passed on.
CREATE TABLE deliveries (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    package_id BLOB NOT NULL REFERENCES packages (id) CHECK (length(package_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    community TEXT NOT NULL,
    state TEXT NOT NULL,
    acknowledged_at INTEGER,
    persons INTEGER,
    channel TEXT,
    initiative TEXT,
    note TEXT,
    reported_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    UNIQUE (package_id, member_id)
) STRICT;
CREATE INDEX deliveries_package_id_id ON deliveries (package_id, id);
CREATE INDEX deliveries_proposal_id ON deliveries (proposal_id);
CREATE INDEX deliveries_member_id ON deliveries (member_id);
