-- The log over the record: its Merkle tree as tiles, its signed heads, and the keys that sign them.

-- Full tiles: 256 hashes of 32 bytes each. Append-only.
CREATE TABLE log_tiles (
    level INTEGER NOT NULL,
    number INTEGER NOT NULL,
    hashes BLOB NOT NULL CHECK (length(hashes) = 8192),
    PRIMARY KEY (level, number)
) STRICT;

-- The tile of each level that is not full yet: what has to be known to make the tree grow.
CREATE TABLE log_edge (
    level INTEGER NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL,
    hashes BLOB NOT NULL CHECK (length(hashes) < 8192)
) STRICT;

-- The heads that were signed. Append-only.
CREATE TABLE log_checkpoints (
    origin TEXT NOT NULL,
    size INTEGER NOT NULL,
    note TEXT NOT NULL,
    signed_at INTEGER NOT NULL,
    PRIMARY KEY (origin, size)
) STRICT, WITHOUT ROWID;

-- The keys that speak for the log, one after the other, and by which note each took over. Append-only.
CREATE TABLE log_keys (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    number INTEGER NOT NULL UNIQUE,
    origin TEXT NOT NULL,
    size INTEGER NOT NULL,
    vkey TEXT NOT NULL,
    rotation TEXT,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER log_tiles_no_update BEFORE UPDATE ON log_tiles
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_tiles_no_delete BEFORE DELETE ON log_tiles
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

-- INSERT OR REPLACE deletes without a trigger for deletes: what is there is not inserted again.
CREATE TRIGGER log_tiles_no_replace BEFORE INSERT ON log_tiles
WHEN EXISTS (SELECT 1 FROM log_tiles WHERE level = NEW.level AND number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_checkpoints_no_update BEFORE UPDATE ON log_checkpoints
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_checkpoints_no_delete BEFORE DELETE ON log_checkpoints
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_checkpoints_no_replace BEFORE INSERT ON log_checkpoints
WHEN EXISTS (SELECT 1 FROM log_checkpoints WHERE origin = NEW.origin AND size = NEW.size)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_keys_no_update BEFORE UPDATE ON log_keys
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_keys_no_delete BEFORE DELETE ON log_keys
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_keys_no_replace BEFORE INSERT ON log_keys
WHEN EXISTS (SELECT 1 FROM log_keys WHERE id = NEW.id OR number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only');
END;
