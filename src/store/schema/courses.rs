//! Tables: How consensus on a position came about.

use diesel::{joinable, table};

use super::positions;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An assessment of a position as it stood when the record had come so far.
    snapshots (id) {
        id -> SqlId,
        position_id -> SqlId,
        assessed_at -> SqlInstant,
        day -> Nullable<SqlInstant>,
        covers -> BigInt,
        version -> BigInt,
        call_id -> Nullable<SqlId>,
        method -> Text,
        level -> Text,
        level_before -> Nullable<Text>,
        level_since -> SqlInstant,
        equal_group_share -> Nullable<Text>,
        metrics -> Text,
        by_group -> Text,
        open_objections -> BigInt,
        median_age_days -> Nullable<BigInt>,
        events -> Text,
        beyond -> Text,
        assessment -> Text,
        facts -> Text,
        number -> BigInt,
    }
}

table! {
    use crate::store::sql::SqlId;
    /// The newest snapshot of each position.
    snapshot_heads (position_id) {
        position_id -> SqlId,
        snapshot_id -> SqlId,
    }
}

joinable!(snapshots -> positions (position_id));
joinable!(snapshot_heads -> snapshots (snapshot_id));
diesel::allow_tables_to_appear_in_same_query!(snapshot_heads, snapshots);
