-- How a group is run: who takes a role, what worries it about its time and resources, by when steps are due, and
-- what proposals take.

-- An open call for somebody to take a role.
CREATE TABLE role_calls (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    closes_at INTEGER NOT NULL,
    state TEXT NOT NULL,
    opened_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(opened_by) = 16),
    appointed_id BLOB REFERENCES memberships (id) CHECK (length(appointed_id) = 16),
    reason TEXT,
    ended_by BLOB REFERENCES memberships (id) CHECK (length(ended_by) = 16),
    ended_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX role_calls_group_id_id ON role_calls (group_id, id);
CREATE UNIQUE INDEX role_calls_one_open ON role_calls (group_id, role) WHERE state = 'open';

-- Somebody who volunteers on a call for a role.
CREATE TABLE volunteers (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    role_call_id BLOB NOT NULL REFERENCES role_calls (id) CHECK (length(role_call_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    statement TEXT,
    state TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX volunteers_role_call_id_id ON volunteers (role_call_id, id);
CREATE INDEX volunteers_member_id ON volunteers (member_id);
CREATE UNIQUE INDEX volunteers_one_standing ON volunteers (role_call_id, member_id) WHERE state = 'standing';

-- A concern about time or resources that stays with its proposal.
CREATE TABLE concerns (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    about TEXT NOT NULL,
    text TEXT NOT NULL,
    raised_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(raised_by) = 16),
    state TEXT NOT NULL,
    owner_id BLOB REFERENCES memberships (id) CHECK (length(owner_id) = 16),
    next_review_on INTEGER,
    reviews INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX concerns_group_id_id ON concerns (group_id, id);
CREATE INDEX concerns_proposal_id_id ON concerns (proposal_id, id);

-- One review of a concern: what moves it.
CREATE TABLE concern_reviews (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    concern_id BLOB NOT NULL REFERENCES concerns (id) CHECK (length(concern_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL,
    text TEXT NOT NULL,
    owner_id BLOB REFERENCES memberships (id) CHECK (length(owner_id) = 16),
    next_review_on INTEGER,
    reviewed_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(reviewed_by) = 16),
    reviewed_at INTEGER NOT NULL,
    UNIQUE (concern_id, number)
) STRICT;

-- By how many days before an event the steps of a proposal are due.
CREATE TABLE deadline_templates (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    name TEXT NOT NULL,
    days_before TEXT NOT NULL,
    due_action TEXT NOT NULL,
    state TEXT NOT NULL,
    created_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(created_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX deadline_templates_group_id_id ON deadline_templates (group_id, id);
CREATE UNIQUE INDEX deadline_templates_one_name ON deadline_templates (group_id, name) WHERE state = 'active';

-- The template that a proposal follows, and the event.
ALTER TABLE proposals ADD COLUMN deadline_template_id BLOB REFERENCES deadline_templates (id) CHECK (length(deadline_template_id) = 16);
ALTER TABLE proposals ADD COLUMN event_on INTEGER CHECK ((deadline_template_id IS NULL) = (event_on IS NULL));

-- What a proposal takes: hours, people and money, planned and spent.
CREATE TABLE resources (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    thousandths INTEGER NOT NULL CHECK (thousandths > 0),
    currency TEXT,
    purpose TEXT NOT NULL,
    state TEXT NOT NULL,
    recorded_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(recorded_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX resources_group_id_proposal_id ON resources (group_id, proposal_id);
CREATE INDEX resources_proposal_id_id ON resources (proposal_id, id);
