-- What a group says officially to comments, and the moderation of comments. Rows are only added: a comment counts them,
-- and the newest is the one with that number.

-- The official answer to a comment, as it was given or given anew.
CREATE TABLE comment_answers (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    comment_id BLOB NOT NULL REFERENCES comments (id) CHECK (length(comment_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (comment_id, number)
) STRICT;
CREATE INDEX comment_answers_author_id ON comment_answers (author_id);

-- A member reported a comment. It waits for a decision until the comment counts more of them than it did then.
CREATE TABLE comment_reports (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    comment_id BLOB NOT NULL REFERENCES comments (id) CHECK (length(comment_id) = 16),
    reporter_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(reporter_id) = 16),
    moderations INTEGER NOT NULL CHECK (moderations >= 0),
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (comment_id, reporter_id)
) STRICT;
CREATE INDEX comment_reports_group_id_id ON comment_reports (group_id, id);
CREATE INDEX comment_reports_reporter_id ON comment_reports (reporter_id);

-- What was decided about a comment, and what its author said against it.
CREATE TABLE comment_moderations (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    comment_id BLOB NOT NULL REFERENCES comments (id) CHECK (length(comment_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL,
    member_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(member_id) = 16),
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (comment_id, number)
) STRICT;
CREATE INDEX comment_moderations_member_id ON comment_moderations (member_id);
