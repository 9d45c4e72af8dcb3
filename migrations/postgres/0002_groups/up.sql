-- Groups, their cycles and members.

-- A working group with its charter.
CREATE TABLE groups (
    id UUID NOT NULL PRIMARY KEY,
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    summary TEXT COLLATE "C" NOT NULL,
    parent_body TEXT COLLATE "C" NOT NULL,
    charter TEXT COLLATE "C" NOT NULL,
    visibility TEXT COLLATE "C" NOT NULL,
    joining TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    cycle_id UUID,
    members_revision BIGINT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    created_at TIMESTAMPTZ NOT NULL
);

-- A cycle (for example a year) of a group.
CREATE TABLE cycles (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    label TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL,
    started_at TIMESTAMPTZ NOT NULL,
    archived_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (group_id, label)
);

-- An account in a group: role, stakeholder group, organisation, region.
CREATE TABLE memberships (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    account_id UUID NOT NULL REFERENCES accounts (id),
    role TEXT COLLATE "C" NOT NULL,
    stakeholder_group TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C",
    region TEXT COLLATE "C",
    focal_point_of TEXT COLLATE "C",
    statement TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    state_reason TEXT COLLATE "C",
    joined_at TIMESTAMPTZ NOT NULL,
    first_joined_at TIMESTAMPTZ,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (group_id, account_id)
);
CREATE INDEX memberships_account_id ON memberships (account_id);
CREATE INDEX memberships_group_id_state_stakeholder_group ON memberships (group_id, state, stakeholder_group);

-- An invitation to a group.
CREATE TABLE invitations (
    id UUID NOT NULL PRIMARY KEY,
    group_id UUID NOT NULL REFERENCES groups (id),
    email TEXT COLLATE "C",
    name TEXT COLLATE "C",
    role TEXT COLLATE "C" NOT NULL,
    stakeholder_group TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C",
    state TEXT COLLATE "C" NOT NULL,
    invited_by UUID NOT NULL REFERENCES memberships (id),
    created_at TIMESTAMPTZ NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX invitations_group_id_id ON invitations (group_id, id);
CREATE INDEX invitations_email ON invitations (email);
