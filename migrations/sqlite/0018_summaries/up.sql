-- Summaries of a discussion, with the comments that they summarise.

-- A summary; its text is in versions.
CREATE TABLE summaries (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    proposal_id BLOB NOT NULL REFERENCES proposals (id) CHECK (length(proposal_id) = 16),
    subject_kind TEXT NOT NULL,
    subject_id BLOB NOT NULL CHECK (length(subject_id) = 16),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    version INTEGER NOT NULL CHECK (version > 0),
    pinned_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX summaries_proposal_id_id ON summaries (proposal_id, id);
CREATE INDEX summaries_author_id ON summaries (author_id);

-- One wording of a summary, and the ids of the comments that it summarises, as JSON.
CREATE TABLE summary_versions (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    summary_id BLOB NOT NULL REFERENCES summaries (id) CHECK (length(summary_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    author_id BLOB NOT NULL REFERENCES memberships (id) CHECK (length(author_id) = 16),
    text TEXT NOT NULL,
    comment_ids TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (summary_id, number)
) STRICT;
CREATE INDEX summary_versions_author_id ON summary_versions (author_id);
