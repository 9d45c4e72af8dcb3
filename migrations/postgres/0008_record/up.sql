-- The record, and what keeps the service going.

-- One entry for every change: the exact bytes of leaf and body. Append-only.
CREATE TABLE record_entries (
    id UUID NOT NULL PRIMARY KEY,
    scope UUID NOT NULL,
    proposal_id UUID,
    recorded_at TIMESTAMPTZ NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    permission TEXT COLLATE "C",
    leaf BYTEA NOT NULL,
    body BYTEA NOT NULL
);
CREATE INDEX record_entries_scope_recorded_at ON record_entries (scope, recorded_at);
CREATE INDEX record_entries_proposal_id_recorded_at ON record_entries (proposal_id, recorded_at);

-- The salts behind an entry's digests, 32 bytes each, in the order the body names them; zeroed at erasure.
CREATE TABLE record_salts (
    entry_id UUID NOT NULL PRIMARY KEY REFERENCES record_entries (id),
    salts BYTEA NOT NULL
);

-- Entries that have no number yet.
CREATE TABLE record_pending (
    entry_id UUID NOT NULL PRIMARY KEY,
    recorded_at TIMESTAMPTZ NOT NULL
);

-- The one order of all entries, without gaps. Append-only.
CREATE TABLE record_sequence (
    seq BIGINT NOT NULL PRIMARY KEY,
    entry_id UUID NOT NULL UNIQUE,
    sequenced_at TIMESTAMPTZ NOT NULL
);

-- Who does a job that only one node may do.
CREATE TABLE leases (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    holder UUID NOT NULL,
    until TIMESTAMPTZ NOT NULL,
    beat BIGINT NOT NULL
);

-- Answers already given, for requests that are sent again.
CREATE TABLE idempotency_keys (
    principal UUID NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    operation TEXT COLLATE "C" NOT NULL,
    request_digest BYTEA NOT NULL,
    status BIGINT,
    headers TEXT COLLATE "C",
    body BYTEA,
    created_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (principal, key)
);
CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at);

-- The record is append-only for every role but the owner of the schema. Whatever was granted to others by
-- default privileges is taken back here: they insert and read. Salts are zeroed at an erasure, never deleted.
DO $$
DECLARE
    other RECORD;
BEGIN
    FOR other IN
        SELECT DISTINCT g.grantee, g.table_name
        FROM information_schema.role_table_grants g
        WHERE g.table_schema = current_schema()
            AND g.table_name IN ('record_entries', 'record_sequence', 'record_salts')
            AND g.grantee NOT IN (current_user, 'PUBLIC')
    LOOP
        EXECUTE format('REVOKE DELETE, TRUNCATE ON %I FROM %I', other.table_name, other.grantee);
        IF other.table_name <> 'record_salts' THEN
            EXECUTE format('REVOKE UPDATE ON %I FROM %I', other.table_name, other.grantee);
        END IF;
    END LOOP;
END
$$;
