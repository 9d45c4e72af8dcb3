//! Tables: What is brought in from elsewhere.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Imports under way, and those that are over.
    imports (id) {
        id -> SqlId,
        group_id -> SqlId,
        state -> Text,
        begun_at -> SqlInstant,
        touched_at -> SqlInstant,
        first_seq -> Nullable<BigInt>,
        last_seq -> Nullable<BigInt>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::SqlId;
    /// Rows that wait, some of one table at once, as a JSON array.
    import_pages (import_id, number) {
        import_id -> SqlId,
        number -> BigInt,
        name -> Text,
        rows -> Text,
    }
}

table! {
    use diesel::sql_types::{BigInt, Binary, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Entries that wait, with what belongs to them.
    import_entries (import_id, number) {
        import_id -> SqlId,
        number -> BigInt,
        id -> SqlId,
        scope -> SqlId,
        proposal_id -> Nullable<SqlId>,
        recorded_at -> SqlInstant,
        action -> Text,
        permission -> Nullable<Text>,
        leaf -> Binary,
        body -> Binary,
        salts -> Binary,
        contents -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Binary, Text};
    use crate::store::sql::SqlId;
    /// What is kept of the logs that a group stood in before.
    archived_logs (group_id, archive, path, part) {
        group_id -> SqlId,
        archive -> BigInt,
        path -> Text,
        part -> BigInt,
        content -> Binary,
    }
}

diesel::allow_tables_to_appear_in_same_query!(imports, import_pages, import_entries);
