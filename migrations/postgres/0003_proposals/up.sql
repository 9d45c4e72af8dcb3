-- Proposals, their moves, topics, and the mandate.

-- What someone wants the group to do; moves through the six steps.
CREATE TABLE proposals (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    cycle_id UUID NOT NULL REFERENCES cycles (id),
    author_id UUID NOT NULL REFERENCES memberships (id),
    title TEXT COLLATE "C" NOT NULL,
    summary TEXT COLLATE "C" NOT NULL,
    language TEXT COLLATE "C" NOT NULL,
    step TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL,
    step_entered_at TIMESTAMPTZ NOT NULL,
    paused_at TIMESTAMPTZ,
    due_at TIMESTAMPTZ,
    due_action TEXT COLLATE "C" NOT NULL,
    due_alerted_at TIMESTAMPTZ,
    carried_from_id UUID,
    carried_to_id UUID,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX proposals_group_id_id ON proposals (group_id, id);
CREATE INDEX proposals_due_at ON proposals (due_at);

-- One move of a proposal.
CREATE TABLE transitions (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    number BIGINT NOT NULL CHECK (number > 0),
    kind TEXT COLLATE "C" NOT NULL,
    from_step TEXT COLLATE "C" NOT NULL,
    from_status TEXT COLLATE "C" NOT NULL,
    to_step TEXT COLLATE "C" NOT NULL,
    to_status TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    overridden TEXT COLLATE "C" NOT NULL,
    override_reason TEXT COLLATE "C",
    actor TEXT COLLATE "C" NOT NULL,
    member_id UUID REFERENCES memberships (id),
    role TEXT COLLATE "C" NOT NULL,
    undoes_id UUID,
    moved_at TIMESTAMPTZ NOT NULL,
    due_at_before TIMESTAMPTZ,
    due_action_before TEXT COLLATE "C",
    UNIQUE (proposal_id, number)
);

-- A candidate subject of a proposal.
CREATE TABLE topics (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    nominated_by UUID REFERENCES memberships (id),
    on_behalf_of TEXT COLLATE "C",
    title TEXT COLLATE "C" NOT NULL,
    description TEXT COLLATE "C" NOT NULL,
    provenance TEXT COLLATE "C",
    suitability TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    rationale TEXT COLLATE "C",
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL,
    nominated_again_from UUID REFERENCES topics (id),
    kind TEXT COLLATE "C" NOT NULL,
    new_community TEXT COLLATE "C",
    merged_into_id UUID REFERENCES topics (id)
);
CREATE INDEX topics_proposal_id_id ON topics (proposal_id, id);
CREATE UNIQUE INDEX topics_one_alternative ON topics (proposal_id) WHERE kind = 'standing_alternative';

-- A topic merged into another one that says the same; perhaps taken apart again.
CREATE TABLE topic_merges (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    topic_id UUID NOT NULL REFERENCES topics (id),
    into_id UUID NOT NULL REFERENCES topics (id),
    reason TEXT COLLATE "C" NOT NULL,
    merged_by UUID NOT NULL REFERENCES memberships (id),
    merged_at TIMESTAMPTZ NOT NULL,
    undone_by UUID REFERENCES memberships (id),
    undone_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX topic_merges_proposal_id_id ON topic_merges (proposal_id, id);
CREATE UNIQUE INDEX topic_merges_one_standing ON topic_merges (topic_id) WHERE undone_at IS NULL;

-- A member's approval of a topic.
CREATE TABLE approvals (
    id UUID NOT NULL PRIMARY KEY,
    topic_id UUID NOT NULL REFERENCES topics (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    stakeholder_group TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    withdrawn_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (topic_id, member_id)
);

-- What somebody expects a topic to do, to whom; for everybody where no stakeholder group is named.
CREATE TABLE impacts (
    id UUID NOT NULL PRIMARY KEY,
    topic_id UUID NOT NULL REFERENCES topics (id),
    author_id UUID NOT NULL REFERENCES memberships (id),
    dimension TEXT COLLATE "C" NOT NULL,
    direction TEXT COLLATE "C" NOT NULL,
    severity TEXT COLLATE "C" NOT NULL,
    stakeholder_group TEXT COLLATE "C",
    text TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX impacts_topic_id_id ON impacts (topic_id, id);

-- The answer to one check of the mandate.
CREATE TABLE mandate_answers (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    check_id TEXT COLLATE "C" NOT NULL,
    answer TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    answered_by UUID NOT NULL REFERENCES memberships (id),
    answered_at TIMESTAMPTZ NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (proposal_id, check_id)
);
