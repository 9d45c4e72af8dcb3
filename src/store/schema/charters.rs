//! Tables: Groups, their cycles and members.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A working group with its charter.
    groups (id) {
        id -> SqlId,
        slug -> Text,
        name -> Text,
        summary -> Text,
        parent_body -> Text,
        charter -> Text,
        visibility -> Text,
        joining -> Text,
        state -> Text,
        cycle_id -> Nullable<SqlId>,
        members_revision -> BigInt,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A cycle (for example a year) of a group.
    cycles (id) {
        id -> SqlId,
        group_id -> SqlId,
        label -> Text,
        state -> Text,
        started_at -> SqlInstant,
        archived_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An account in a group: role, stakeholder group, organisation, region.
    memberships (id) {
        id -> SqlId,
        group_id -> SqlId,
        account_id -> SqlId,
        role -> Text,
        stakeholder_group -> Text,
        organisation -> Nullable<Text>,
        region -> Nullable<Text>,
        focal_point_of -> Nullable<Text>,
        statement -> Nullable<Text>,
        state -> Text,
        state_reason -> Nullable<Text>,
        joined_at -> SqlInstant,
        first_joined_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An invitation to a group.
    invitations (id) {
        id -> SqlId,
        group_id -> SqlId,
        email -> Nullable<Text>,
        name -> Nullable<Text>,
        role -> Text,
        stakeholder_group -> Text,
        organisation -> Nullable<Text>,
        state -> Text,
        invited_by -> SqlId,
        created_at -> SqlInstant,
        expires_at -> SqlInstant,
        revision -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(groups, cycles, memberships, invitations);
