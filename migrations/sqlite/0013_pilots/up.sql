-- What pilots taught, in the cycles after them.

-- The lessons of a pilot, carried to a later cycle of the group.
CREATE TABLE lessons (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    cycle_id BLOB NOT NULL REFERENCES cycles (id) CHECK (length(cycle_id) = 16),
    pilot_id BLOB NOT NULL REFERENCES pilots (id) CHECK (length(pilot_id) = 16),
    proposal_id BLOB REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    carried_by BLOB REFERENCES memberships (id) CHECK (length(carried_by) = 16),
    state TEXT NOT NULL,
    answer TEXT,
    answered_by BLOB REFERENCES memberships (id) CHECK (length(answered_by) = 16),
    answered_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    UNIQUE (cycle_id, pilot_id)
) STRICT;
CREATE INDEX lessons_cycle_id_id ON lessons (cycle_id, id);
CREATE INDEX lessons_proposal_id ON lessons (proposal_id);
