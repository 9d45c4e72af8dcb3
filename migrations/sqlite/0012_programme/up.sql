-- The programme of a group over the years.

-- An item of a group's programme.
CREATE TABLE programme_items (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    title TEXT NOT NULL,
    origin_kind TEXT,
    origin_id BLOB UNIQUE CHECK (length(origin_id) = 16),
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL,
    state TEXT NOT NULL,
    responsible TEXT,
    created_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(created_by) = 16),
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX programme_items_group_id_id ON programme_items (group_id, id);

-- A change of an item, and how it stands since.
CREATE TABLE programme_changes (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    item_id BLOB NOT NULL REFERENCES programme_items (id) CHECK (length(item_id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    number INTEGER NOT NULL CHECK (number > 0),
    event TEXT NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL,
    responsible TEXT,
    reason TEXT NOT NULL,
    changed_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(changed_by) = 16),
    changed_at INTEGER NOT NULL,
    UNIQUE (item_id, number)
) STRICT;
CREATE INDEX programme_changes_group_id_item_id_number ON programme_changes (group_id, item_id, number);
