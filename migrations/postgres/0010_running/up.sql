-- How a group is run: who takes a role, what worries it about its time and resources, by when steps are due, and
-- what proposals take.

-- An open call for somebody to take a role.
CREATE TABLE role_calls (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    role TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    closes_at TIMESTAMPTZ NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    opened_by UUID NOT NULL REFERENCES memberships (id),
    appointed_id UUID REFERENCES memberships (id),
    reason TEXT COLLATE "C",
    ended_by UUID REFERENCES memberships (id),
    ended_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX role_calls_group_id_id ON role_calls (group_id, id);
CREATE UNIQUE INDEX role_calls_one_open ON role_calls (group_id, role) WHERE state = 'open';

-- Somebody who volunteers on a call for a role.
CREATE TABLE volunteers (
    id UUID NOT NULL PRIMARY KEY,
    role_call_id UUID NOT NULL REFERENCES role_calls (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    statement TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX volunteers_role_call_id_id ON volunteers (role_call_id, id);
CREATE INDEX volunteers_member_id ON volunteers (member_id);
CREATE UNIQUE INDEX volunteers_one_standing ON volunteers (role_call_id, member_id) WHERE state = 'standing';

-- A concern about time or resources that stays with its proposal.
CREATE TABLE concerns (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    about TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    raised_by UUID NOT NULL REFERENCES memberships (id),
    state TEXT COLLATE "C" NOT NULL,
    owner_id UUID REFERENCES memberships (id),
    next_review_on TIMESTAMPTZ,
    reviews BIGINT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX concerns_group_id_id ON concerns (group_id, id);
CREATE INDEX concerns_proposal_id_id ON concerns (proposal_id, id);

-- One review of a concern: what moves it.
CREATE TABLE concern_reviews (
    id UUID NOT NULL PRIMARY KEY,
    concern_id UUID NOT NULL REFERENCES concerns (id),
    number BIGINT NOT NULL CHECK (number > 0),
    state TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    owner_id UUID REFERENCES memberships (id),
    next_review_on TIMESTAMPTZ,
    reviewed_by UUID NOT NULL REFERENCES memberships (id),
    reviewed_at TIMESTAMPTZ NOT NULL,
    UNIQUE (concern_id, number)
);

-- By how many days before an event the steps of a proposal are due.
CREATE TABLE deadline_templates (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    name TEXT COLLATE "C" NOT NULL,
    days_before TEXT COLLATE "C" NOT NULL,
    due_action TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    created_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX deadline_templates_group_id_id ON deadline_templates (group_id, id);
CREATE UNIQUE INDEX deadline_templates_one_name ON deadline_templates (group_id, name) WHERE state = 'active';

-- The template that a proposal follows, and the event.
ALTER TABLE proposals ADD COLUMN deadline_template_id UUID REFERENCES deadline_templates (id);
ALTER TABLE proposals ADD COLUMN event_on TIMESTAMPTZ CHECK ((deadline_template_id IS NULL) = (event_on IS NULL));

-- What a proposal takes: hours, people and money, planned and spent.
CREATE TABLE resources (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    kind TEXT COLLATE "C" NOT NULL,
    stage TEXT COLLATE "C" NOT NULL,
    thousandths BIGINT NOT NULL CHECK (thousandths > 0),
    currency TEXT COLLATE "C",
    purpose TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    recorded_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX resources_group_id_proposal_id ON resources (group_id, proposal_id);
CREATE INDEX resources_proposal_id_id ON resources (proposal_id, id);
