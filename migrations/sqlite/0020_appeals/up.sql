-- Reconsideration, appeals and minority statements: what speaks against a designation, and what it is answered.

-- A request to reconsider a designation, or a finding on an objection.
CREATE TABLE reconsiderations (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    designation_id BLOB REFERENCES designations (id) CHECK (length(designation_id) = 16),
    objection_id BLOB REFERENCES objections (id) CHECK (length(objection_id) = 16),
    asked_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(asked_by) = 16),
    decision TEXT NOT NULL,
    grounds TEXT NOT NULL,
    remedy TEXT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT,
    follow_up TEXT,
    answered_by BLOB REFERENCES memberships (id) CHECK (length(answered_by) = 16),
    answered_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    CHECK ((designation_id IS NULL) <> (objection_id IS NULL))
) STRICT;
CREATE INDEX reconsiderations_proposal_id_id ON reconsiderations (proposal_id, id);
CREATE INDEX reconsiderations_position_id_id ON reconsiderations (position_id, id);
CREATE INDEX reconsiderations_asked_by ON reconsiderations (asked_by);
-- One open of a member for each thing.
CREATE UNIQUE INDEX reconsiderations_of_designation ON reconsiderations (asked_by, designation_id) WHERE state = 'open';
CREATE UNIQUE INDEX reconsiderations_of_objection ON reconsiderations (asked_by, objection_id) WHERE state = 'open';

-- An appeal against a final designation.
CREATE TABLE appeals (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    designation_id BLOB NOT NULL REFERENCES designations (id) CHECK (length(designation_id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    appellant_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(appellant_id) = 16),
    ground TEXT NOT NULL,
    text TEXT NOT NULL,
    remedy TEXT NOT NULL,
    focal_point_of TEXT,
    supporters_needed INTEGER NOT NULL CHECK (supporters_needed > 0),
    state TEXT NOT NULL,
    rung TEXT NOT NULL,
    outcome TEXT,
    due_at INTEGER NOT NULL,
    opened_at INTEGER,
    ended_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX appeals_proposal_id_id ON appeals (proposal_id, id);
CREATE INDEX appeals_position_id_id ON appeals (position_id, id);
CREATE INDEX appeals_appellant_id ON appeals (appellant_id);
CREATE INDEX appeals_state_due_at ON appeals (state, due_at);
-- One appeal on each ground; one that was taken back gives it free.
CREATE UNIQUE INDEX appeals_one_a_ground ON appeals (designation_id, ground) WHERE state <> 'withdrawn';

-- Who supports an appeal.
CREATE TABLE appeal_supporters (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    appeal_id BLOB NOT NULL REFERENCES appeals (id) CHECK (length(appeal_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    created_at INTEGER NOT NULL,
    left_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    UNIQUE (appeal_id, member_id)
) STRICT;
CREATE INDEX appeal_supporters_member_id ON appeal_supporters (member_id);

-- What one rung of the ladder answered. Never changes.
CREATE TABLE appeal_answers (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    appeal_id BLOB NOT NULL REFERENCES appeals (id) CHECK (length(appeal_id) = 16),
    rung TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reasons TEXT NOT NULL,
    new_information TEXT,
    level TEXT,
    answered_for TEXT,
    answered_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(answered_by) = 16),
    answered_at INTEGER NOT NULL,
    UNIQUE (appeal_id, rung)
) STRICT;
CREATE INDEX appeal_answers_answered_by ON appeal_answers (answered_by);

-- What somebody whose objection was not met says beside a designation.
CREATE TABLE minority_statements (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    objection_id BLOB NOT NULL REFERENCES objections (id) CHECK (length(objection_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    text TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    UNIQUE (position_id, author_id)
) STRICT;
CREATE INDEX minority_statements_author_id ON minority_statements (author_id);
