-- Calls, stances, objections, designations.

-- A dated call for stances on a position, its charter frozen.
CREATE TABLE calls (
    id UUID NOT NULL PRIMARY KEY,
    position_id UUID NOT NULL REFERENCES positions (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    output_type TEXT COLLATE "C" NOT NULL,
    charter TEXT COLLATE "C" NOT NULL,
    results TEXT COLLATE "C" NOT NULL,
    designator_id UUID NOT NULL REFERENCES memberships (id),
    opened_by UUID NOT NULL REFERENCES memberships (id),
    opened_at TIMESTAMPTZ NOT NULL,
    closes_at TIMESTAMPTZ NOT NULL,
    closed_at TIMESTAMPTZ,
    extended_days BIGINT NOT NULL,
    electorate_digest BYTEA NOT NULL,
    electorate_size BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    round BIGINT NOT NULL CHECK (round > 0),
    new_information TEXT COLLATE "C",
    objection_policy TEXT COLLATE "C" NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX calls_proposal_id ON calls (proposal_id);
CREATE INDEX calls_state_closes_at ON calls (state, closes_at);
-- Rounds of calls on a position follow one another.
CREATE UNIQUE INDEX calls_position_id_round ON calls (position_id, round);
-- One open call a position.
CREATE UNIQUE INDEX calls_one_open ON calls (position_id) WHERE state = 'open';

-- Who counts in a call, fixed at its opening; covered by the call's digest.
CREATE TABLE electors (
    call_id UUID NOT NULL REFERENCES calls (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    role TEXT COLLATE "C" NOT NULL,
    stakeholder_group TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C",
    PRIMARY KEY (call_id, member_id)
);

-- The current stance of a member on a position.
CREATE TABLE stances (
    id UUID NOT NULL PRIMARY KEY,
    position_id UUID NOT NULL REFERENCES positions (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    version BIGINT NOT NULL,
    stance TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    stakeholder_group TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C" NOT NULL,
    set_aside BOOLEAN NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    taken_at TIMESTAMPTZ NOT NULL,
    entry_id UUID NOT NULL,
    UNIQUE (position_id, member_id)
);
CREATE INDEX stances_member_id ON stances (member_id);

-- Every stance ever taken.
CREATE TABLE stance_history (
    id UUID NOT NULL PRIMARY KEY,
    stance_id UUID NOT NULL REFERENCES stances (id),
    position_id UUID NOT NULL REFERENCES positions (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    version BIGINT NOT NULL,
    stance TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C",
    revision BIGINT NOT NULL CHECK (revision > 0),
    taken_at TIMESTAMPTZ NOT NULL,
    entry_id UUID NOT NULL
);
CREATE INDEX stance_history_stance_id_id ON stance_history (stance_id, id);

-- Current stances counted by version, group, organisation and stance.
CREATE TABLE tallies (
    position_id UUID NOT NULL,
    version BIGINT NOT NULL,
    stakeholder_group TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C" NOT NULL,
    stance TEXT COLLATE "C" NOT NULL,
    persons BIGINT NOT NULL,
    PRIMARY KEY (position_id, version, stakeholder_group, organisation, stance)
);

-- The revision of everything that an assessment of a position reads.
CREATE TABLE tally_heads (
    position_id UUID NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);

-- A tracked reason against a version.
CREATE TABLE objections (
    id UUID NOT NULL PRIMARY KEY,
    position_id UUID NOT NULL REFERENCES positions (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    author_id UUID NOT NULL REFERENCES memberships (id),
    version BIGINT NOT NULL,
    ground TEXT COLLATE "C" NOT NULL,
    summary TEXT COLLATE "C" NOT NULL,
    harm TEXT COLLATE "C" NOT NULL,
    remedy TEXT COLLATE "C" NOT NULL,
    anchor TEXT COLLATE "C",
    focal_point_of TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    reason_code TEXT COLLATE "C",
    finding TEXT COLLATE "C",
    alternatives TEXT COLLATE "C",
    accommodated_in BIGINT,
    maintained BOOLEAN NOT NULL,
    found_by UUID,
    found_at TIMESTAMPTZ,
    responded_at TIMESTAMPTZ,
    first_responded_at TIMESTAMPTZ,
    response_due_at TIMESTAMPTZ,
    may_be_closed_from TIMESTAMPTZ,
    contest_ends_at TIMESTAMPTZ,
    raised_by UUID NOT NULL REFERENCES memberships (id),
    released_at TIMESTAMPTZ,
    comment_id UUID REFERENCES comments (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX objections_position_id_id ON objections (position_id, id);
CREATE INDEX objections_proposal_id ON objections (proposal_id);

-- Who backs an objection.
CREATE TABLE objection_backers (
    id UUID NOT NULL PRIMARY KEY,
    objection_id UUID NOT NULL REFERENCES objections (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    created_at TIMESTAMPTZ NOT NULL,
    left_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (objection_id, member_id)
);

-- What was said and done about an objection.
CREATE TABLE objection_events (
    id UUID NOT NULL PRIMARY KEY,
    objection_id UUID NOT NULL REFERENCES objections (id),
    author_id UUID NOT NULL REFERENCES memberships (id),
    kind TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX objection_events_objection_id_id ON objection_events (objection_id, id);

-- A request for more time on a call.
CREATE TABLE time_requests (
    id UUID NOT NULL PRIMARY KEY,
    call_id UUID NOT NULL REFERENCES calls (id),
    position_id UUID NOT NULL REFERENCES positions (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    reason TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    granted_days BIGINT,
    answer TEXT COLLATE "C",
    answered_by UUID,
    answered_at TIMESTAMPTZ,
    lapses_at TIMESTAMPTZ NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX time_requests_call_id_state ON time_requests (call_id, state);
-- One open request a member.
CREATE UNIQUE INDEX time_requests_one_open ON time_requests (call_id, member_id) WHERE state = 'open';
CREATE INDEX time_requests_state_lapses_at ON time_requests (state, lapses_at);

-- A human's finding on the status of a position: an evaluation that is open to review, and what became final of it.
CREATE TABLE designations (
    id UUID NOT NULL PRIMARY KEY,
    position_id UUID NOT NULL REFERENCES positions (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    call_id UUID NOT NULL REFERENCES calls (id),
    number BIGINT NOT NULL CHECK (number > 0),
    state TEXT COLLATE "C" NOT NULL,
    follows_id UUID REFERENCES designations (id),
    version BIGINT NOT NULL,
    level TEXT COLLATE "C" NOT NULL,
    advisory_level TEXT COLLATE "C" NOT NULL,
    assessment TEXT COLLATE "C" NOT NULL,
    participation TEXT COLLATE "C" NOT NULL,
    snapshot TEXT COLLATE "C" NOT NULL,
    rationale TEXT COLLATE "C" NOT NULL,
    deviations TEXT COLLATE "C" NOT NULL,
    findings TEXT COLLATE "C" NOT NULL,
    designator_id UUID NOT NULL REFERENCES memberships (id),
    designated_at TIMESTAMPTZ NOT NULL,
    review_ends_at TIMESTAMPTZ NOT NULL,
    superseded_at TIMESTAMPTZ,
    final_assessment TEXT COLLATE "C",
    final_participation TEXT COLLATE "C",
    final_snapshot TEXT COLLATE "C",
    final_deviations TEXT COLLATE "C",
    finalized_by UUID REFERENCES memberships (id),
    finalized_at TIMESTAMPTZ,
    challenge_ends_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (call_id, number)
);
CREATE INDEX designations_position_id_id ON designations (position_id, id);
CREATE INDEX designations_proposal_id_id ON designations (proposal_id, id);
CREATE INDEX designations_state_review_ends_at ON designations (state, review_ends_at);
-- One that stands a position: so one final one at most.
CREATE UNIQUE INDEX designations_one_standing ON designations (position_id) WHERE state IN ('preliminary', 'final');
