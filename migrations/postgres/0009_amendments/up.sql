-- Suggested changes of a position's text, and who wrote which passage of it.

-- A suggested change of a version: of a passage, in Unicode code points, or of the whole text.
CREATE TABLE amendments (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    position_id UUID NOT NULL REFERENCES positions (id),
    author_id UUID NOT NULL REFERENCES memberships (id),
    comment_id UUID REFERENCES comments (id),
    made_on BIGINT NOT NULL,
    version BIGINT NOT NULL,
    start_at BIGINT NOT NULL CHECK (start_at >= 0),
    end_at BIGINT NOT NULL CHECK (end_at > start_at),
    exact TEXT COLLATE "C",
    prefix TEXT COLLATE "C" NOT NULL,
    suffix TEXT COLLATE "C" NOT NULL,
    replacement TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    taken_text TEXT COLLATE "C",
    taken_in BIGINT,
    rival_id UUID REFERENCES positions (id),
    superseded_by UUID REFERENCES amendments (id),
    answer TEXT COLLATE "C",
    answered_by UUID REFERENCES memberships (id),
    answered_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX amendments_position_id_id ON amendments (position_id, id);
CREATE INDEX amendments_proposal_id_state ON amendments (proposal_id, state);
CREATE INDEX amendments_author_id ON amendments (author_id);

-- Where the text that each of these would change is in the newest version, or in the last one that has it.
CREATE TABLE amendment_places (
    amendment_id UUID NOT NULL PRIMARY KEY REFERENCES amendments (id),
    version BIGINT NOT NULL,
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL
);

-- Who wrote which passage of a version: its passages in their order, each with its length and its source.
CREATE TABLE authorships (
    position_id UUID NOT NULL REFERENCES positions (id),
    version BIGINT NOT NULL,
    passages TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (position_id, version)
);
