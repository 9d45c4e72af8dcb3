-- The programme of a group over the years.

-- An item of a group's programme.
CREATE TABLE programme_items (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    title TEXT COLLATE "C" NOT NULL,
    origin_kind TEXT COLLATE "C",
    origin_id UUID UNIQUE,
    from_year BIGINT NOT NULL,
    to_year BIGINT NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    responsible TEXT COLLATE "C",
    created_by UUID NOT NULL REFERENCES memberships (id),
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX programme_items_group_id_id ON programme_items (group_id, id);

-- A change of an item, and how it stands since.
CREATE TABLE programme_changes (
    id UUID NOT NULL PRIMARY KEY,
    item_id UUID NOT NULL REFERENCES programme_items (id),
    group_id UUID NOT NULL REFERENCES groups (id),
    number BIGINT NOT NULL CHECK (number > 0),
    event TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    from_year BIGINT NOT NULL,
    to_year BIGINT NOT NULL,
    responsible TEXT COLLATE "C",
    reason TEXT COLLATE "C" NOT NULL,
    changed_by UUID NOT NULL REFERENCES memberships (id),
    changed_at TIMESTAMPTZ NOT NULL,
    UNIQUE (item_id, number)
);
CREATE INDEX programme_changes_group_id_item_id_number ON programme_changes (group_id, item_id, number);
