-- Calls, stances, objections, designations.

-- A dated call for stances on a position, its charter frozen.
CREATE TABLE calls (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    output_type TEXT NOT NULL,
    charter TEXT NOT NULL,
    results TEXT NOT NULL,
    designator_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(designator_id) = 16),
    opened_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(opened_by) = 16),
    opened_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    closed_at INTEGER,
    extended_days INTEGER NOT NULL,
    electorate_digest BLOB NOT NULL,
    electorate_size INTEGER NOT NULL,
    state TEXT NOT NULL,
    round INTEGER NOT NULL CHECK (round > 0),
    new_information TEXT,
    objection_policy TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;
CREATE INDEX calls_proposal_id ON calls (proposal_id);
CREATE INDEX calls_state_closes_at ON calls (state, closes_at);
-- Rounds of calls on a position follow one another.
CREATE UNIQUE INDEX calls_position_id_round ON calls (position_id, round);
-- One open call a position.
CREATE UNIQUE INDEX calls_one_open ON calls (position_id) WHERE state = 'open';

-- Who counts in a call, fixed at its opening; covered by the call's digest.
CREATE TABLE electors (
    call_id BLOB NOT NULL REFERENCES calls (id) CHECK (length(call_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    role TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    organisation TEXT,
    PRIMARY KEY (call_id, member_id)
) STRICT, WITHOUT ROWID;

-- The current stance of a member on a position.
CREATE TABLE stances (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    version INTEGER NOT NULL,
    stance TEXT NOT NULL,
    reason TEXT,
    stakeholder_group TEXT NOT NULL,
    organisation TEXT NOT NULL,
    set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision > 0),
    taken_at INTEGER NOT NULL,
    entry_id BLOB NOT NULL CHECK (length(entry_id) = 16),
    UNIQUE (position_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX stances_member_id ON stances (member_id);

-- Every stance ever taken.
CREATE TABLE stance_history (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    stance_id BLOB NOT NULL REFERENCES stances (id) CHECK (length(stance_id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    version INTEGER NOT NULL,
    stance TEXT NOT NULL,
    reason TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0),
    taken_at INTEGER NOT NULL,
    entry_id BLOB NOT NULL CHECK (length(entry_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX stance_history_stance_id_id ON stance_history (stance_id, id);

-- Current stances counted by version, group, organisation and stance.
CREATE TABLE tallies (
    position_id BLOB NOT NULL CHECK (length(position_id) = 16),
    version INTEGER NOT NULL,
    stakeholder_group TEXT NOT NULL,
    organisation TEXT NOT NULL,
    stance TEXT NOT NULL,
    persons INTEGER NOT NULL,
    PRIMARY KEY (position_id, version, stakeholder_group, organisation, stance)
) STRICT, WITHOUT ROWID;

-- The revision of everything that an assessment of a position reads.
CREATE TABLE tally_heads (
    position_id BLOB NOT NULL PRIMARY KEY CHECK (length(position_id) = 16),
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A tracked reason against a version.
CREATE TABLE objections (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    version INTEGER NOT NULL,
    ground TEXT NOT NULL,
    summary TEXT NOT NULL,
    harm TEXT NOT NULL,
    remedy TEXT NOT NULL,
    anchor TEXT,
    focal_point_of TEXT,
    state TEXT NOT NULL,
    reason_code TEXT,
    finding TEXT,
    alternatives TEXT,
    accommodated_in INTEGER,
    maintained INTEGER NOT NULL CHECK (maintained IN (0, 1)),
    found_by BLOB CHECK (length(found_by) = 16),
    found_at INTEGER,
    responded_at INTEGER,
    first_responded_at INTEGER,
    response_due_at INTEGER,
    may_be_closed_from INTEGER,
    contest_ends_at INTEGER,
    raised_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(raised_by) = 16),
    released_at INTEGER,
    comment_id BLOB REFERENCES comments (id) CHECK (length(comment_id) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX objections_position_id_id ON objections (position_id, id);
CREATE INDEX objections_proposal_id ON objections (proposal_id);

-- Who backs an objection.
CREATE TABLE objection_backers (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    objection_id BLOB NOT NULL REFERENCES objections (id) CHECK (length(objection_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    created_at INTEGER NOT NULL,
    left_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    UNIQUE (objection_id, member_id)
) STRICT;

-- What was said and done about an objection.
CREATE TABLE objection_events (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    objection_id BLOB NOT NULL REFERENCES objections (id) CHECK (length(objection_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX objection_events_objection_id_id ON objection_events (objection_id, id);

-- A request for more time on a call.
CREATE TABLE time_requests (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    call_id BLOB NOT NULL REFERENCES calls (id) CHECK (length(call_id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    granted_days INTEGER,
    answer TEXT,
    answered_by BLOB CHECK (length(answered_by) = 16),
    answered_at INTEGER,
    lapses_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX time_requests_call_id_state ON time_requests (call_id, state);
-- One open request a member.
CREATE UNIQUE INDEX time_requests_one_open ON time_requests (call_id, member_id) WHERE state = 'open';
CREATE INDEX time_requests_state_lapses_at ON time_requests (state, lapses_at);

-- A human's finding on the status of a position: an evaluation that is open to review, and what became final of it.
CREATE TABLE designations (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    call_id BLOB NOT NULL REFERENCES calls (id) CHECK (length(call_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL,
    follows_id BLOB REFERENCES designations (id) CHECK (length(follows_id) = 16),
    version INTEGER NOT NULL,
    level TEXT NOT NULL,
    advisory_level TEXT NOT NULL,
    assessment TEXT NOT NULL,
    participation TEXT NOT NULL,
    snapshot TEXT NOT NULL,
    rationale TEXT NOT NULL,
    deviations TEXT NOT NULL,
    findings TEXT NOT NULL,
    designator_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(designator_id) = 16),
    designated_at INTEGER NOT NULL,
    review_ends_at INTEGER NOT NULL,
    superseded_at INTEGER,
    final_assessment TEXT,
    final_participation TEXT,
    final_snapshot TEXT,
    final_deviations TEXT,
    finalized_by BLOB REFERENCES memberships (id) CHECK (length(finalized_by) = 16),
    finalized_at INTEGER,
    challenge_ends_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    UNIQUE (call_id, number)
) STRICT;
CREATE INDEX designations_position_id_id ON designations (position_id, id);
CREATE INDEX designations_proposal_id_id ON designations (proposal_id, id);
CREATE INDEX designations_state_review_ends_at ON designations (state, review_ends_at);
-- One that stands a position: so one final one at most.
CREATE UNIQUE INDEX designations_one_standing ON designations (position_id) WHERE state IN ('preliminary', 'final');
