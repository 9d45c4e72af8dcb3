-- Summaries of a discussion, with the comments that they summarise.

-- A summary; its text is in versions.
CREATE TABLE summaries (
    id UUID NOT NULL PRIMARY KEY,
    proposal_id UUID NOT NULL REFERENCES proposals (id),
    subject_kind TEXT COLLATE "C" NOT NULL,
    subject_id UUID NOT NULL,
    author_id UUID NOT NULL REFERENCES memberships (id),
    version BIGINT NOT NULL CHECK (version > 0),
    pinned_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX summaries_proposal_id_id ON summaries (proposal_id, id);
CREATE INDEX summaries_author_id ON summaries (author_id);

-- One wording of a summary, and the ids of the comments that it summarises, as JSON.
CREATE TABLE summary_versions (
    id UUID NOT NULL PRIMARY KEY,
    summary_id UUID NOT NULL REFERENCES summaries (id),
    number BIGINT NOT NULL CHECK (number > 0),
    author_id UUID NOT NULL REFERENCES memberships (id),
    text TEXT COLLATE "C" NOT NULL,
    comment_ids TEXT COLLATE "C" NOT NULL,
    created_at TIMESTAMPTZ NOT NULL,
    UNIQUE (summary_id, number)
);
CREATE INDEX summary_versions_author_id ON summary_versions (author_id);
