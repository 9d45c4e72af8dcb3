-- Suggested changes of a position's text, and who wrote which passage of it.

-- A suggested change of a version: of a passage, in Unicode code points, or of the whole text.
CREATE TABLE amendments (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    comment_id BLOB REFERENCES comments (id) CHECK (length(comment_id) = 16),
    made_on INTEGER NOT NULL,
    version INTEGER NOT NULL,
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL CHECK (end_at > start_at),
    exact TEXT,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    replacement TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    taken_text TEXT,
    taken_in INTEGER,
    rival_id BLOB REFERENCES positions (id) CHECK (length(rival_id) = 16),
    superseded_by BLOB REFERENCES amendments (id) CHECK (length(superseded_by) = 16),
    answer TEXT,
    answered_by BLOB REFERENCES memberships (id) CHECK (length(answered_by) = 16),
    answered_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX amendments_position_id_id ON amendments (position_id, id);
CREATE INDEX amendments_proposal_id_state ON amendments (proposal_id, state);
CREATE INDEX amendments_author_id ON amendments (author_id);

-- Where the text that each of these would change is in the newest version, or in the last one that has it.
CREATE TABLE amendment_places (
    amendment_id BLOB NOT NULL PRIMARY KEY REFERENCES amendments (id) CHECK (length(amendment_id) = 16),
    version INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT;

-- Who wrote which passage of a version: its passages in their order, each with its length and its source.
CREATE TABLE authorships (
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    version INTEGER NOT NULL,
    passages TEXT NOT NULL,
    PRIMARY KEY (position_id, version)
) STRICT;
