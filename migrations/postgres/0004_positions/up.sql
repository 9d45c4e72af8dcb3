-- Positions in versions, and what is said about them.

-- A group's text on a topic, in versions.
CREATE TABLE positions (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    topic_id UUID NOT NULL REFERENCES topics (id),
    author_id UUID NOT NULL REFERENCES memberships (id),
    title TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    substantive_version BIGINT NOT NULL,
    substantive_at TIMESTAMPTZ,
    close_reason TEXT COLLATE "C",
    promoted_from UUID,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX positions_proposal_id_id ON positions (proposal_id, id);
CREATE INDEX positions_topic_id ON positions (topic_id);

-- One numbered version of a position.
CREATE TABLE versions (
    id UUID NOT NULL PRIMARY KEY,
    position_id UUID NOT NULL REFERENCES positions (id),
    number BIGINT NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    digest BYTEA NOT NULL,
    change_note TEXT COLLATE "C" NOT NULL,
    author_id UUID NOT NULL REFERENCES memberships (id),
    published_at TIMESTAMPTZ NOT NULL,
    UNIQUE (position_id, number)
);

-- What a member says against the label of an editorial version: it is substantive from then on.
CREATE TABLE disputes (
    id UUID NOT NULL PRIMARY KEY,
    version_id UUID NOT NULL UNIQUE REFERENCES versions (id),
    position_id UUID NOT NULL REFERENCES positions (id),
    member_id UUID NOT NULL REFERENCES memberships (id),
    reason TEXT COLLATE "C" NOT NULL,
    disputed_at TIMESTAMPTZ NOT NULL
);

-- A threaded comment on anything in a proposal.
CREATE TABLE comments (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    subject_kind TEXT COLLATE "C" NOT NULL,
    subject_id UUID NOT NULL,
    parent_id UUID,
    path TEXT COLLATE "C" NOT NULL,
    round_id UUID,
    author_id UUID NOT NULL REFERENCES memberships (id),
    kind TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    channel TEXT COLLATE "C" NOT NULL,
    initiative TEXT COLLATE "C",
    on_behalf_of TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    disposition TEXT COLLATE "C",
    disposition_reason TEXT COLLATE "C",
    disposed_by UUID,
    disposed_at TIMESTAMPTZ,
    became_kind TEXT COLLATE "C",
    became_id UUID,
    answers BIGINT NOT NULL CHECK (answers >= 0),
    moderations BIGINT NOT NULL CHECK (moderations >= 0),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL,
    edited_at TIMESTAMPTZ
);
CREATE INDEX comments_proposal_id_path ON comments (proposal_id, path);
CREATE INDEX comments_subject_id_path ON comments (subject_id, path);
CREATE INDEX comments_round_id_disposition ON comments (round_id, disposition);
CREATE INDEX comments_author_id_id ON comments (author_id, id);

-- What a comment said before its author changed its words.
CREATE TABLE comment_wordings (
    id UUID NOT NULL PRIMARY KEY,
    comment_id UUID NOT NULL REFERENCES comments (id),
    author_id UUID NOT NULL REFERENCES memberships (id),
    body TEXT COLLATE "C" NOT NULL,
    written_at TIMESTAMPTZ NOT NULL,
    replaced_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX comment_wordings_comment_id ON comment_wordings (comment_id, id);
CREATE INDEX comment_wordings_author_id ON comment_wordings (author_id);

-- The passage that a comment is about, in Unicode code points of the text of a version.
CREATE TABLE anchors (
    id UUID NOT NULL PRIMARY KEY,
    comment_id UUID NOT NULL UNIQUE REFERENCES comments (id),
    position_id UUID NOT NULL REFERENCES positions (id),
    version BIGINT NOT NULL,
    start_at BIGINT NOT NULL CHECK (start_at >= 0),
    end_at BIGINT NOT NULL CHECK (end_at > start_at),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL
);
CREATE INDEX anchors_position_id ON anchors (position_id);

-- Where each of these passages is in the newest version, or in the last one that has it.
CREATE TABLE anchor_places (
    anchor_id UUID NOT NULL PRIMARY KEY REFERENCES anchors (id),
    position_id UUID NOT NULL REFERENCES positions (id),
    version BIGINT NOT NULL,
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX anchor_places_position_id ON anchor_places (position_id);
