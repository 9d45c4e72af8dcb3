-- Outputs and their uptake.

-- What a proposal yields.
CREATE TABLE outputs (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    position_id UUID REFERENCES positions (id),
    designation_id UUID REFERENCES designations (id),
    version BIGINT,
    kind TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    summary TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C",
    phrase TEXT COLLATE "C",
    overrides TEXT COLLATE "C" NOT NULL,
    distribution TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    published_at TIMESTAMPTZ,
    edition BIGINT NOT NULL,
    created_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX outputs_proposal_id_id ON outputs (proposal_id, id);
CREATE INDEX outputs_group_id_id ON outputs (group_id, id);

-- An edition of an output: the first when it is published, another one with each erratum.
CREATE TABLE editions (
    id UUID NOT NULL PRIMARY KEY,
    output_id UUID NOT NULL REFERENCES outputs (id),
    number BIGINT NOT NULL CHECK (number > 0),
    title TEXT COLLATE "C" NOT NULL,
    summary TEXT COLLATE "C" NOT NULL,
    corrections TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    made_by UUID NOT NULL REFERENCES memberships (id),
    made_at TIMESTAMPTZ NOT NULL,
    UNIQUE (output_id, number)
);

-- What an output means for stakeholder groups.
CREATE TABLE takeaways (
    id UUID NOT NULL PRIMARY KEY,
    output_id UUID NOT NULL REFERENCES outputs (id),
    stakeholder_groups TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    quote TEXT COLLATE "C" NOT NULL,
    quoted_from TEXT COLLATE "C" NOT NULL,
    edition BIGINT NOT NULL,
    author_id UUID NOT NULL REFERENCES memberships (id),
    state TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX takeaways_output_id_id ON takeaways (output_id, id);

-- To whom an output went.
CREATE TABLE output_distributions (
    id UUID NOT NULL PRIMARY KEY,
    output_id UUID NOT NULL REFERENCES outputs (id),
    recipient TEXT COLLATE "C" NOT NULL,
    recipient_kind TEXT COLLATE "C" NOT NULL,
    stakeholder_group TEXT COLLATE "C",
    channel TEXT COLLATE "C" NOT NULL,
    sent_on TIMESTAMPTZ NOT NULL,
    evidence_url TEXT COLLATE "C",
    note TEXT COLLATE "C" NOT NULL,
    acknowledged_on TIMESTAMPTZ,
    acknowledgement TEXT COLLATE "C",
    recorded_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX output_distributions_output_id_id ON output_distributions (output_id, id);

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
    stakeholder_group TEXT COLLATE "C",
    distribution_id UUID REFERENCES output_distributions (id),
    finding TEXT COLLATE "C",
    finding_reason TEXT COLLATE "C",
    found_by UUID REFERENCES memberships (id),
    found_at TIMESTAMPTZ,
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
    reminded_at TIMESTAMPTZ,
    findings TEXT COLLATE "C",
    created_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX reviews_proposal_id ON reviews (proposal_id);
CREATE INDEX reviews_output_id_id ON reviews (output_id, id);
-- What the clock looks for.
CREATE INDEX reviews_to_come ON reviews (scheduled_for) WHERE held_at IS NULL AND reminded_at IS NULL;
