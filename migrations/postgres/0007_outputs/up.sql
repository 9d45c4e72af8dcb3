-- Outputs and their uptake.

-- What a proposal yields.
CREATE TABLE outputs (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    position_id UUID NOT NULL REFERENCES positions (id),
    designation_id UUID NOT NULL REFERENCES designations (id),
    version BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    summary TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C",
    phrase TEXT COLLATE "C" NOT NULL,
    overrides TEXT COLLATE "C" NOT NULL,
    distribution TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    published_at TIMESTAMPTZ,
    created_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX outputs_proposal_id_id ON outputs (proposal_id, id);
CREATE INDEX outputs_group_id_id ON outputs (group_id, id);

-- Who used, cited, endorsed or adopted an output.
CREATE TABLE uptakes (
    id UUID NOT NULL PRIMARY KEY,
    output_id UUID NOT NULL REFERENCES outputs (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    kind TEXT COLLATE "C" NOT NULL,
    by_whom TEXT COLLATE "C" NOT NULL,
    evidence_url TEXT COLLATE "C" NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    happened_on TIMESTAMPTZ NOT NULL,
    recorded_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX uptakes_output_id_id ON uptakes (output_id, id);

-- A review of an output's uptake, scheduled or held.
CREATE TABLE reviews (
    id UUID NOT NULL PRIMARY KEY,
    output_id UUID NOT NULL REFERENCES outputs (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    scheduled_for TIMESTAMPTZ NOT NULL,
    held_at TIMESTAMPTZ,
    findings TEXT COLLATE "C",
    created_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX reviews_proposal_id ON reviews (proposal_id);
CREATE INDEX reviews_output_id_id ON reviews (output_id, id);
