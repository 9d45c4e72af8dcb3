-- What pilots taught, in the cycles after them.

-- The lessons of a pilot, carried to a later cycle of the group.
CREATE TABLE lessons (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    cycle_id UUID NOT NULL REFERENCES cycles (id),
    pilot_id UUID NOT NULL REFERENCES pilots (id),
    proposal_id UUID REFERENCES proposals (id),
    carried_by UUID REFERENCES memberships (id),
    state TEXT COLLATE "C" NOT NULL,
    answer TEXT COLLATE "C",
    answered_by UUID REFERENCES memberships (id),
    answered_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (cycle_id, pilot_id)
);
CREATE INDEX lessons_cycle_id_id ON lessons (cycle_id, id);
CREATE INDEX lessons_proposal_id ON lessons (proposal_id);
