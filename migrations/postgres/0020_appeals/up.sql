-- Reconsideration, appeals and minority statements: what speaks against a designation, and what it is answered.

-- A request to reconsider a designation, or a finding on an objection.
CREATE TABLE reconsiderations (
    id UUID NOT NULL PRIMARY KEY,
    position_id UUID NOT NULL REFERENCES positions (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    designation_id UUID REFERENCES designations (id),
    objection_id UUID REFERENCES objections (id),
    asked_by UUID NOT NULL REFERENCES memberships (id),
    decision TEXT COLLATE "C" NOT NULL,
    grounds TEXT COLLATE "C" NOT NULL,
    remedy TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    answer TEXT COLLATE "C",
    follow_up TEXT COLLATE "C",
    answered_by UUID REFERENCES memberships (id),
    answered_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL,
    CHECK ((designation_id IS NULL) <> (objection_id IS NULL))
);
CREATE INDEX reconsiderations_proposal_id_id ON reconsiderations (proposal_id, id);
CREATE INDEX reconsiderations_position_id_id ON reconsiderations (position_id, id);
CREATE INDEX reconsiderations_asked_by ON reconsiderations (asked_by);
-- One open of a member for each thing.
CREATE UNIQUE INDEX reconsiderations_of_designation ON reconsiderations (asked_by, designation_id) WHERE state = 'open';
CREATE UNIQUE INDEX reconsiderations_of_objection ON reconsiderations (asked_by, objection_id) WHERE state = 'open';

-- An appeal against a final designation.
CREATE TABLE appeals (
    id UUID NOT NULL PRIMARY KEY,
    designation_id UUID NOT NULL REFERENCES designations (id),
    position_id UUID NOT NULL REFERENCES positions (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    appellant_id UUID NOT NULL REFERENCES memberships (id),
    ground TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    remedy TEXT COLLATE "C" NOT NULL,
    focal_point_of TEXT COLLATE "C",
    supporters_needed BIGINT NOT NULL CHECK (supporters_needed > 0),
    state TEXT COLLATE "C" NOT NULL,
    rung TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C",
    due_at TIMESTAMPTZ NOT NULL,
    opened_at TIMESTAMPTZ,
    ended_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX appeals_proposal_id_id ON appeals (proposal_id, id);
CREATE INDEX appeals_position_id_id ON appeals (position_id, id);
CREATE INDEX appeals_appellant_id ON appeals (appellant_id);
CREATE INDEX appeals_state_due_at ON appeals (state, due_at);
-- One appeal on each ground; one that was taken back gives it free.
CREATE UNIQUE INDEX appeals_one_a_ground ON appeals (designation_id, ground) WHERE state <> 'withdrawn';

-- Who supports an appeal.
CREATE TABLE appeal_supporters (
    id UUID NOT NULL PRIMARY KEY,
    appeal_id UUID NOT NULL REFERENCES appeals (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    created_at TIMESTAMPTZ NOT NULL,
    left_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (appeal_id, member_id)
);
CREATE INDEX appeal_supporters_member_id ON appeal_supporters (member_id);

-- What one rung of the ladder answered. Never changes.
CREATE TABLE appeal_answers (
    id UUID NOT NULL PRIMARY KEY,
    appeal_id UUID NOT NULL REFERENCES appeals (id),
    rung TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    reasons TEXT COLLATE "C" NOT NULL,
    new_information TEXT COLLATE "C",
    level TEXT COLLATE "C",
    answered_for TEXT COLLATE "C",
    answered_by UUID NOT NULL REFERENCES memberships (id),
    answered_at TIMESTAMPTZ NOT NULL,
    UNIQUE (appeal_id, rung)
);
CREATE INDEX appeal_answers_answered_by ON appeal_answers (answered_by);

-- What somebody whose objection was not met says beside a designation.
CREATE TABLE minority_statements (
    id UUID NOT NULL PRIMARY KEY,
    position_id UUID NOT NULL REFERENCES positions (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    objection_id UUID NOT NULL REFERENCES objections (id),
    author_id UUID NOT NULL REFERENCES memberships (id),
    text TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL,
    withdrawn_at TIMESTAMPTZ,
    UNIQUE (position_id, author_id)
);
CREATE INDEX minority_statements_author_id ON minority_statements (author_id);
