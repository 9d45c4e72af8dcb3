-- What a group says officially to comments, and the moderation of comments. Rows are only added: a comment counts them,
-- and the newest is the one with that number.

-- The official answer to a comment, as it was given or given anew.
CREATE TABLE comment_answers (
    id UUID NOT NULL PRIMARY KEY,
    comment_id UUID NOT NULL REFERENCES comments (id),
    number BIGINT NOT NULL CHECK (number > 0),
    author_id UUID NOT NULL REFERENCES memberships (id),
    body TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (comment_id, number)
);
CREATE INDEX comment_answers_author_id ON comment_answers (author_id);

-- A member reported a comment. It waits for a decision until the comment counts more of them than it did then.
CREATE TABLE comment_reports (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    comment_id UUID NOT NULL REFERENCES comments (id),
    reporter_id UUID NOT NULL REFERENCES memberships (id),
    moderations BIGINT NOT NULL CHECK (moderations >= 0),
    reason TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (comment_id, reporter_id)
);
CREATE INDEX comment_reports_group_id_id ON comment_reports (group_id, id);
CREATE INDEX comment_reports_reporter_id ON comment_reports (reporter_id);

-- What was decided about a comment, and what its author said against it.
CREATE TABLE comment_moderations (
    id UUID NOT NULL PRIMARY KEY,
    comment_id UUID NOT NULL REFERENCES comments (id),
    number BIGINT NOT NULL CHECK (number > 0),
    kind TEXT COLLATE "C" NOT NULL,
    member_id UUID NOT NULL REFERENCES memberships (id),
    reason TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (comment_id, number)
);
CREATE INDEX comment_moderations_member_id ON comment_moderations (member_id);
