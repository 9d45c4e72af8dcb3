-- Imports: what is brought in waits here, written in batches, until one transaction makes it visible.

-- An import under way, or one that is over. `first_seq` and `last_seq`: which numbers the entries have that it brought,
-- of which nobody is told as of something new.
CREATE TABLE imports (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL CHECK (length(group_id) = 16),
    state TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,
    first_seq INTEGER,
    last_seq INTEGER
) STRICT;
CREATE UNIQUE INDEX imports_one_of_a_group ON imports (group_id) WHERE state = 'staging';

-- Some rows of one table, as a JSON array, in the order in which they are to be saved.
CREATE TABLE import_pages (
    import_id BLOB NOT NULL REFERENCES imports (id) CHECK (length(import_id) = 16),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    rows TEXT NOT NULL,
    PRIMARY KEY (import_id, number)
) STRICT;

-- Entries of another log with what belongs to them, numbered from 1.
CREATE TABLE import_entries (
    import_id BLOB NOT NULL REFERENCES imports (id) CHECK (length(import_id) = 16),
    number INTEGER NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    proposal_id BLOB CHECK (length(proposal_id) = 16),
    recorded_at INTEGER NOT NULL,
    action TEXT NOT NULL,
    permission TEXT,
    leaf BLOB NOT NULL,
    body BLOB NOT NULL,
    salts BLOB NOT NULL,
    contents TEXT,
    PRIMARY KEY (import_id, number)
) STRICT;

-- What is kept of the logs that a group stood in before it was brought here: files, in parts. What they hold is signed by
-- the keys of those logs, and the entry `group.imported` names the head of each.
CREATE TABLE archived_logs (
    group_id BLOB NOT NULL CHECK (length(group_id) = 16),
    archive INTEGER NOT NULL,
    path TEXT NOT NULL,
    part INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (group_id, archive, path, part)
) STRICT;
