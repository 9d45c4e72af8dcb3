-- How consensus on a position came about: assessments kept over time.

-- An assessment of a position as it stood when the record had come so far; covered by no entry, worked out from the
-- record again at any time. What is shown of many stands first, what one is checked by last.
CREATE TABLE snapshots (
    id UUID NOT NULL PRIMARY KEY,
    position_id UUID NOT NULL REFERENCES positions (id),
    assessed_at TIMESTAMPTZ NOT NULL,
    day TIMESTAMPTZ,
    covers BIGINT NOT NULL,
    version BIGINT NOT NULL,
    call_id UUID,
    method TEXT COLLATE "C" NOT NULL,
    level TEXT COLLATE "C" NOT NULL,
    level_before TEXT COLLATE "C",
    level_since TIMESTAMPTZ NOT NULL,
    equal_group_share TEXT COLLATE "C",
    metrics TEXT COLLATE "C" NOT NULL,
    by_group TEXT COLLATE "C" NOT NULL,
    open_objections BIGINT NOT NULL,
    median_age_days BIGINT,
    events TEXT COLLATE "C" NOT NULL,
    beyond TEXT COLLATE "C" NOT NULL,
    assessment TEXT COLLATE "C" NOT NULL,
    facts TEXT COLLATE "C" NOT NULL
);
CREATE INDEX snapshots_position_id_assessed_at_id ON snapshots (position_id, assessed_at, id);
-- One a day by the clock, and one for as far as the record had come.
CREATE UNIQUE INDEX snapshots_one_a_day ON snapshots (position_id, day) WHERE day IS NOT NULL;
CREATE UNIQUE INDEX snapshots_one_a_batch ON snapshots (position_id, covers) WHERE day IS NULL;

-- The newest snapshot of each position.
CREATE TABLE snapshot_heads (
    position_id UUID NOT NULL PRIMARY KEY REFERENCES positions (id),
    snapshot_id UUID NOT NULL REFERENCES snapshots (id)
);
CREATE INDEX positions_state ON positions (state, id);

-- What an entry's digests were taken of, of the rows that assessments are computed from; texts that can be erased are in
-- it as digests. Append-only.
CREATE TABLE record_contents (
    entry_id UUID NOT NULL PRIMARY KEY REFERENCES record_entries (id),
    contents TEXT COLLATE "C" NOT NULL
);

-- As for the record's other tables (0008_record): whatever was granted to others by default privileges is taken back.
DO $$
DECLARE
    other RECORD;
BEGIN
    FOR other IN
        SELECT DISTINCT g.grantee
        FROM information_schema.role_table_grants g
        WHERE g.table_schema = current_schema()
            AND g.table_name = 'record_contents'
            AND g.grantee NOT IN (current_user, 'PUBLIC')
    LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON record_contents FROM %I', other.grantee);
    END LOOP;
END
$$;
