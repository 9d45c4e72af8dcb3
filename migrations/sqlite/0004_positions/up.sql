-- Positions in versions, and what is said about them.

-- A group's text on a topic, in versions.
CREATE TABLE positions (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    topic_id BLOB NOT NULL REFERENCES topics (id) CHECK (length(topic_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    substantive_version INTEGER NOT NULL,
    substantive_at INTEGER,
    close_reason TEXT,
    promoted_from BLOB CHECK (length(promoted_from) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX positions_proposal_id_id ON positions (proposal_id, id);
CREATE INDEX positions_topic_id ON positions (topic_id);

-- One numbered version of a position.
CREATE TABLE versions (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    digest BLOB NOT NULL,
    change_note TEXT NOT NULL,
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    published_at INTEGER NOT NULL,
    UNIQUE (position_id, number)
) STRICT;

-- What a member says against the label of an editorial version: it is substantive from then on.
CREATE TABLE disputes (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    version_id BLOB NOT NULL UNIQUE REFERENCES versions (id) CHECK (length(version_id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    reason TEXT NOT NULL,
    disputed_at INTEGER NOT NULL
) STRICT;

-- A threaded comment on anything in a proposal.
CREATE TABLE comments (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    subject_kind TEXT NOT NULL,
    subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
    parent_id BLOB CHECK (length(parent_id) = 16),
    path TEXT NOT NULL,
    round_id BLOB CHECK (length(round_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    channel TEXT NOT NULL,
    initiative TEXT,
    on_behalf_of TEXT,
    state TEXT NOT NULL,
    disposition TEXT,
    disposition_reason TEXT,
    disposed_by BLOB CHECK (length(disposed_by) = 16),
    disposed_at INTEGER,
    became_kind TEXT,
    became_id BLOB CHECK (length(became_id) = 16),
    answers INTEGER NOT NULL CHECK (answers >= 0),
    moderations INTEGER NOT NULL CHECK (moderations >= 0),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL,
    edited_at INTEGER
) STRICT;
CREATE INDEX comments_proposal_id_path ON comments (proposal_id, path);
CREATE INDEX comments_subject_id_path ON comments (subject_id, path);
CREATE INDEX comments_round_id_disposition ON comments (round_id, disposition);
CREATE INDEX comments_author_id_id ON comments (author_id, id);

-- What a comment said before its author changed its words.
CREATE TABLE comment_wordings (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    comment_id BLOB NOT NULL REFERENCES comments (id) CHECK (length(comment_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    body TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    replaced_at INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_wordings_comment_id ON comment_wordings (comment_id, id);
CREATE INDEX comment_wordings_author_id ON comment_wordings (author_id);

-- The passage that a comment is about, in Unicode code points of the text of a version.
CREATE TABLE anchors (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    comment_id BLOB NOT NULL UNIQUE REFERENCES comments (id) CHECK (length(comment_id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    version INTEGER NOT NULL,
    start_at INTEGER NOT NULL CHECK (start_at >= 0),
    end_at INTEGER NOT NULL CHECK (end_at > start_at),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL
) STRICT;
CREATE INDEX anchors_position_id ON anchors (position_id);

-- Where each of these passages is in the newest version, or in the last one that has it.
CREATE TABLE anchor_places (
    anchor_id BLOB NOT NULL PRIMARY KEY REFERENCES anchors (id) CHECK (length(anchor_id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    version INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT;
CREATE INDEX anchor_places_position_id ON anchor_places (position_id);
