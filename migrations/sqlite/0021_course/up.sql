-- How consensus on a position came about: assessments kept over time.

-- An assessment of a position as it stood when the record had come so far; covered by no entry, worked out from the
-- record again at any time. What is shown of many stands first, what one is checked by last.
CREATE TABLE snapshots (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    position_id BLOB NOT NULL REFERENCES positions (id) CHECK (length(position_id) = 16),
    assessed_at INTEGER NOT NULL,
    day INTEGER,
    covers INTEGER NOT NULL,
    version INTEGER NOT NULL,
    call_id BLOB CHECK (length(call_id) = 16),
    method TEXT NOT NULL,
    level TEXT NOT NULL,
    level_before TEXT,
    level_since INTEGER NOT NULL,
    equal_group_share TEXT,
    metrics TEXT NOT NULL,
    by_group TEXT NOT NULL,
    open_objections INTEGER NOT NULL,
    median_age_days INTEGER,
    events TEXT NOT NULL,
    beyond TEXT NOT NULL,
    assessment TEXT NOT NULL,
    facts TEXT NOT NULL
) STRICT;
CREATE INDEX snapshots_position_id_assessed_at_id ON snapshots (position_id, assessed_at, id);
-- One a day by the clock, and one for as far as the record had come.
CREATE UNIQUE INDEX snapshots_one_a_day ON snapshots (position_id, day) WHERE day IS NOT NULL;
CREATE UNIQUE INDEX snapshots_one_a_batch ON snapshots (position_id, covers) WHERE day IS NULL;

-- The newest snapshot of each position.
CREATE TABLE snapshot_heads (
    position_id BLOB NOT NULL PRIMARY KEY REFERENCES positions (id) CHECK (length(position_id) = 16),
    snapshot_id BLOB NOT NULL REFERENCES snapshots (id) CHECK (length(snapshot_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX positions_state ON positions (state, id);

-- What an entry's digests were taken of, of the rows that assessments are computed from; texts that can be erased are in
-- it as digests. Append-only.
CREATE TABLE record_contents (
    entry_id BLOB NOT NULL PRIMARY KEY REFERENCES record_entries (id) CHECK (length(entry_id) = 16),
    contents TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER record_contents_no_update BEFORE UPDATE ON record_contents
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

CREATE TRIGGER record_contents_no_delete BEFORE DELETE ON record_contents
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;

-- INSERT OR REPLACE deletes without a trigger for deletes: what is there is not inserted again.
CREATE TRIGGER record_contents_no_replace BEFORE INSERT ON record_contents
WHEN EXISTS (SELECT 1 FROM record_contents WHERE entry_id = NEW.entry_id)
BEGIN
    SELECT RAISE(ABORT, 'the record is append-only');
END;
