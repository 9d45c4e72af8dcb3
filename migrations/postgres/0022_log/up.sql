-- The log over the record: its Merkle tree as tiles, its signed heads, and the keys that sign them.

-- Full tiles: 256 hashes of 32 bytes each. Append-only.
CREATE TABLE log_tiles (
    level BIGINT NOT NULL,
    number BIGINT NOT NULL,
    hashes BYTEA NOT NULL CHECK (octet_length(hashes) = 8192),
    PRIMARY KEY (level, number)
);

-- The tile of each level that is not full yet: what has to be known to make the tree grow.
CREATE TABLE log_edge (
    level BIGINT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    hashes BYTEA NOT NULL CHECK (octet_length(hashes) < 8192)
);
-- Hashes are not made smaller by any compression.
ALTER TABLE log_tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;
ALTER TABLE log_edge ALTER COLUMN hashes SET STORAGE EXTERNAL;

-- The heads that were signed. Append-only.
CREATE TABLE log_checkpoints (
    origin TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    note TEXT COLLATE "C" NOT NULL,
    signed_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (origin, size)
);

-- The keys that speak for the log, one after the other, and by which note each took over. Append-only.
CREATE TABLE log_keys (
    id UUID NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    origin TEXT COLLATE "C" NOT NULL,
    size BIGINT NOT NULL,
    vkey TEXT COLLATE "C" NOT NULL,
    rotation TEXT COLLATE "C",
    created_at TIMESTAMPTZ NOT NULL
);

-- As for the record's tables (0008_record): whatever was granted to others by default privileges is taken back.
DO $$
DECLARE
    other RECORD;
BEGIN
    FOR other IN
        SELECT DISTINCT g.grantee, g.table_name
        FROM information_schema.role_table_grants g
        WHERE g.table_schema = current_schema()
            AND g.table_name IN ('log_tiles', 'log_edge', 'log_checkpoints', 'log_keys')
            AND g.grantee NOT IN (current_user, 'PUBLIC')
    LOOP
        EXECUTE format('REVOKE DELETE, TRUNCATE ON %I FROM %I', other.table_name, other.grantee);
        IF other.table_name <> 'log_edge' THEN
            EXECUTE format('REVOKE UPDATE ON %I FROM %I', other.table_name, other.grantee);
        END IF;
    END LOOP;
END
$$;
