-- Imports: what is brought in waits here, written in batches, until one transaction makes it visible.

-- An import under way, or one that is over. `first_seq` and `last_seq`: which numbers the entries have that it brought,
-- of which nobody is told as of something new.
CREATE TABLE imports (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    begun_at TIMESTAMPTZ NOT NULL,
    touched_at TIMESTAMPTZ NOT NULL,
    first_seq BIGINT,
    last_seq BIGINT
);
CREATE UNIQUE INDEX imports_one_of_a_group ON imports (group_id) WHERE state = 'staging';

-- Some rows of one table, as a JSON array, in the order in which they are to be saved.
CREATE TABLE import_pages (
    import_id UUID NOT NULL REFERENCES imports (id),
    number BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    rows TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (import_id, number)
);

-- Entries of another log with what belongs to them, numbered from 1.
CREATE TABLE import_entries (
    import_id UUID NOT NULL REFERENCES imports (id),
    number BIGINT NOT NULL,
    id UUID NOT NULL,
    scope UUID NOT NULL,
    proposal_id UUID,
    recorded_at TIMESTAMPTZ NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    permission TEXT COLLATE "C",
    leaf BYTEA NOT NULL,
    body BYTEA NOT NULL,
    salts BYTEA NOT NULL,
    contents TEXT COLLATE "C",
    PRIMARY KEY (import_id, number)
);

-- What is kept of the logs that a group stood in before it was brought here: files, in parts. What they hold is signed by
-- the keys of those logs, and the entry `group.imported` names the head of each.
CREATE TABLE archived_logs (
    group_id UUID NOT NULL,
    archive BIGINT NOT NULL,
    path TEXT COLLATE "C" NOT NULL,
    part BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (group_id, archive, path, part)
);
