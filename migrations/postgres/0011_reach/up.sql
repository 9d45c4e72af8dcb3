-- Whom a proposal reaches out to, by whom, and how far it came.

-- An entry of the engagement plan: whom, why, with what promise, by whom and when.
CREATE TABLE engagements (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    audience_kind TEXT COLLATE "C" NOT NULL,
    audience TEXT COLLATE "C" NOT NULL,
    region TEXT COLLATE "C",
    purpose TEXT COLLATE "C" NOT NULL,
    promise TEXT COLLATE "C" NOT NULL,
    channels TEXT COLLATE "C" NOT NULL,
    focal_point_id UUID REFERENCES memberships (id),
    begins_on TIMESTAMPTZ NOT NULL,
    ends_on TIMESTAMPTZ NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C",
    created_by UUID NOT NULL REFERENCES memberships (id),
    closed_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX engagements_proposal_id_id ON engagements (proposal_id, id);

-- What is sent to focal points: never changes.
CREATE TABLE packages (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    title TEXT COLLATE "C" NOT NULL,
    request TEXT COLLATE "C" NOT NULL,
    answer_by TIMESTAMPTZ NOT NULL,
    versions TEXT COLLATE "C" NOT NULL,
    round_id UUID REFERENCES rounds (id),
    sent_by UUID NOT NULL REFERENCES memberships (id),
    sent_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX packages_proposal_id_id ON packages (proposal_id, id);

-- A package at one focal point: whether it was acknowledged, and how far it was passed on.
CREATE TABLE deliveries (
    id UUID NOT NULL PRIMARY KEY,
    package_id UUID NOT NULL REFERENCES packages (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    community TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    acknowledged_at TIMESTAMPTZ,
    persons INTEGER,
    channel TEXT COLLATE "C",
    initiative TEXT COLLATE "C",
    note TEXT COLLATE "C",
    reported_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (package_id, member_id)
);
CREATE INDEX deliveries_package_id_id ON deliveries (package_id, id);
CREATE INDEX deliveries_proposal_id ON deliveries (proposal_id);
CREATE INDEX deliveries_member_id ON deliveries (member_id);
