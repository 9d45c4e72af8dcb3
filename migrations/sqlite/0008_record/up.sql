-- The record, and what keeps the service going.

-- One entry for every change: the exact bytes of leaf and body. Append-only.
CREATE TABLE record_entries (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    scope BLOB NOT NULL CHECK (length(scope) = 16),
    proposal_id BLOB CHECK (length(proposal_id) = 16),
    recorded_at INTEGER NOT NULL,
    action TEXT NOT NULL,
    permission TEXT,
    leaf BLOB NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE INDEX record_entries_scope_recorded_at ON record_entries (scope, recorded_at);
CREATE INDEX record_entries_proposal_id_recorded_at ON record_entries (proposal_id, recorded_at);

-- The salts behind an entry's digests, 32 bytes each, in the order the body names them; zeroed at erasure.
CREATE TABLE record_salts (
    entry_id BLOB NOT NULL PRIMARY KEY REFERENCES record_entries (id) CHECK (length(entry_id) = 16),
    salts BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Entries that have no number yet.
CREATE TABLE record_pending (
    entry_id BLOB NOT NULL PRIMARY KEY CHECK (length(entry_id) = 16),
    recorded_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The one order of all entries, without gaps. Append-only.
CREATE TABLE record_sequence (
    seq INTEGER NOT NULL PRIMARY KEY,
    entry_id BLOB NOT NULL UNIQUE CHECK (length(entry_id) = 16),
    sequenced_at INTEGER NOT NULL
) STRICT;

-- Who does a job that only one node may do.
CREATE TABLE leases (
    name TEXT NOT NULL PRIMARY KEY,
    holder BLOB NOT NULL CHECK (length(holder) = 16),
    until INTEGER NOT NULL,
    beat INTEGER NOT NULL
) STRICT;

-- Answers already given, for requests that are sent again.
CREATE TABLE idempotency_keys (
    principal BLOB NOT NULL CHECK (length(principal) = 16),
    key TEXT NOT NULL,
    operation TEXT NOT NULL,
    request_digest BLOB NOT NULL,
    status INTEGER,
    headers TEXT,
    body BLOB,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (principal, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);

CREATE TRIGGER record_entries_no_update BEFORE UPDATE ON record_entries
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER record_entries_no_delete BEFORE DELETE ON record_entries
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER record_sequence_no_update BEFORE UPDATE ON record_sequence
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER record_sequence_no_delete BEFORE DELETE ON record_sequence
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

-- INSERT OR REPLACE deletes without a trigger for deletes: what is there is not inserted again.
CREATE TRIGGER record_entries_no_replace BEFORE INSERT ON record_entries
WHEN EXISTS (SELECT 1 FROM record_entries WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER record_sequence_no_replace BEFORE INSERT ON record_sequence
WHEN EXISTS (SELECT 1 FROM record_sequence WHERE seq = NEW.seq OR entry_id = NEW.entry_id)
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

-- Salts are zeroed at an erasure, never deleted.
CREATE TRIGGER record_salts_no_delete BEFORE DELETE ON record_salts
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;
