//! Tables: the programme of a group over the years.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An item of a group's programme.
    programme_items (id) {
        id -> SqlId,
        group_id -> SqlId,
        title -> Text,
        origin_kind -> Nullable<Text>,
        origin_id -> Nullable<SqlId>,
        from_year -> BigInt,
        to_year -> BigInt,
        state -> Text,
        responsible -> Nullable<Text>,
        created_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A change of an item.
    programme_changes (id) {
        id -> SqlId,
        item_id -> SqlId,
        group_id -> SqlId,
        number -> BigInt,
        event -> Text,
        state -> Text,
        title -> Text,
        from_year -> BigInt,
        to_year -> BigInt,
        responsible -> Nullable<Text>,
        reason -> Text,
        changed_by -> SqlId,
        changed_at -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(programme_items, programme_changes);
