-- Groups, their cycles and members.

-- A working group with its charter.
CREATE TABLE groups (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    parent_body TEXT NOT NULL,
    charter TEXT NOT NULL,
    visibility TEXT NOT NULL,
    joining TEXT NOT NULL,
    state TEXT NOT NULL,
    cycle_id BLOB CHECK (length(cycle_id) = 16),
    members_revision INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0),
    created_at INTEGER NOT NULL
) STRICT;

-- A cycle (for example a year) of a group.
CREATE TABLE cycles (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    label TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    archived_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    UNIQUE (group_id, label)
) STRICT;

-- An account in a group: role, stakeholder group, organisation, region.
CREATE TABLE memberships (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    account_id BLOB NOT NULL REFERENCES accounts (id) CHECK (length(account_id) = 16),
    role TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    organisation TEXT,
    region TEXT,
    focal_point_of TEXT,
    statement TEXT,
    state TEXT NOT NULL,
    state_reason TEXT,
    joined_at INTEGER NOT NULL,
    first_joined_at INTEGER,
    revision INTEGER NOT NULL CHECK (revision > 0),
    UNIQUE (group_id, account_id)
) STRICT;
CREATE INDEX memberships_account_id ON memberships (account_id);
CREATE INDEX memberships_group_id_state_stakeholder_group ON memberships (group_id, state, stakeholder_group);

-- An invitation to a group.
CREATE TABLE invitations (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    group_id BLOB NOT NULL REFERENCES groups (id) CHECK (length(group_id) = 16),
    email TEXT,
    name TEXT,
    role TEXT NOT NULL,
    stakeholder_group TEXT NOT NULL,
    organisation TEXT,
    state TEXT NOT NULL,
    invited_by BLOB NOT NULL REFERENCES memberships (id) CHECK (length(invited_by) = 16),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0)
) STRICT;
CREATE INDEX invitations_group_id_id ON invitations (group_id, id);
CREATE INDEX invitations_email ON invitations (email);
