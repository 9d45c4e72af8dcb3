-- Proposals, their moves, topics, and the mandate.

-- What someone wants the group to do; moves through the six steps.
CREATE TABLE proposals (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    cycle_id BLOB NOT NULL REFERENCES cycles (id) CHECK (length(cycle_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    language TEXT NOT NULL,
    step TEXT NOT NULL,
    status TEXT NOT NULL,
    step_entered_at INTEGER NOT NULL,
    paused_at INTEGER,
    due_at INTEGER,
    due_action TEXT NOT NULL,
    due_alerted_at INTEGER,
    carried_from_id BLOB CHECK (length(carried_from_id) = 16),
    carried_to_id BLOB CHECK (length(carried_to_id) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX proposals_group_id_id ON proposals (group_id, id);
CREATE INDEX proposals_due_at ON proposals (due_at);

-- One move of a proposal.
CREATE TABLE transitions (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL,
    from_step TEXT NOT NULL,
    from_status TEXT NOT NULL,
    to_step TEXT NOT NULL,
    to_status TEXT NOT NULL,
    reason TEXT,
    overridden TEXT NOT NULL,
    override_reason TEXT,
    actor TEXT NOT NULL,
    member_id BLOB REFERENCES memberships (id) CHECK (length(member_id) = 16),
    role TEXT NOT NULL,
    undoes_id BLOB CHECK (length(undoes_id) = 16),
    moved_at INTEGER NOT NULL,
    due_at_before INTEGER,
    due_action_before TEXT,
    UNIQUE (proposal_id, number)
) STRICT;

-- A candidate subject of a proposal.
CREATE TABLE topics (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    nominated_by BLOB REFERENCES memberships (id) CHECK (length(nominated_by) = 16),
    on_behalf_of TEXT,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    provenance TEXT,
    suitability TEXT NOT NULL,
    state TEXT NOT NULL,
    rationale TEXT,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    nominated_again_from BLOB REFERENCES topics (id) CHECK (length(nominated_again_from) = 16),
    kind TEXT NOT NULL,
    new_community TEXT,
    merged_into_id BLOB REFERENCES topics (id) CHECK (length(merged_into_id) = 16)
) STRICT;
CREATE INDEX topics_proposal_id_id ON topics (proposal_id, id);
CREATE UNIQUE INDEX topics_one_alternative ON topics (proposal_id) WHERE kind = 'standing_alternative';

-- A topic merged into another one that says the same; perhaps taken apart again.
CREATE TABLE topic_merges (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    topic_id BLOB NOT NULL REFERENCES topics (id) CHECK (length(topic_id) = 16),
    into_id BLOB NOT NULL REFERENCES topics (id) CHECK (length(into_id) = 16),
    reason TEXT NOT NULL,
    merged_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(merged_by) = 16),
    merged_at INTEGER NOT NULL,
    undone_by BLOB REFERENCES memberships (id) CHECK (length(undone_by) = 16),
    undone_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;
CREATE INDEX topic_merges_proposal_id_id ON topic_merges (proposal_id, id);
CREATE UNIQUE INDEX topic_merges_one_standing ON topic_merges (topic_id) WHERE undone_at IS NULL;

-- A member's approval of a topic.
CREATE TABLE approvals (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    topic_id BLOB NOT NULL REFERENCES topics (id) CHECK (length(topic_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    stakeholder_group TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    UNIQUE (topic_id, member_id)
) STRICT;

-- What somebody expects a topic to do, to whom; for everybody where no stakeholder group is named.
CREATE TABLE impacts (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    topic_id BLOB NOT NULL REFERENCES topics (id) CHECK (length(topic_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    dimension TEXT NOT NULL,
    direction TEXT NOT NULL,
    severity TEXT NOT NULL,
    stakeholder_group TEXT,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;
CREATE INDEX impacts_topic_id_id ON impacts (topic_id, id);

-- The answer to one check of the mandate.
CREATE TABLE mandate_answers (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    check_id TEXT NOT NULL,
    answer TEXT NOT NULL,
    reason TEXT NOT NULL,
    answered_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(answered_by) = 16),
    answered_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    UNIQUE (proposal_id, check_id)
) STRICT;
