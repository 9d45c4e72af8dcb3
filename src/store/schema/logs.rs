//! Tables: The log over the record.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Binary};
    /// Full tiles of the tree: 256 hashes each. Append-only.
    log_tiles (level, number) {
        level -> BigInt,
        number -> BigInt,
        hashes -> Binary,
    }
}

table! {
    use diesel::sql_types::{BigInt, Binary};
    /// The tile of each level that is not full yet.
    log_edge (level) {
        level -> BigInt,
        number -> BigInt,
        hashes -> Binary,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlInstant};
    /// The heads that were signed. Append-only.
    log_checkpoints (origin, size) {
        origin -> Text,
        size -> BigInt,
        note -> Text,
        signed_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// The keys that speak for the log, one after the other. Append-only.
    log_keys (id) {
        id -> SqlId,
        number -> BigInt,
        origin -> Text,
        size -> BigInt,
        vkey -> Text,
        rotation -> Nullable<Text>,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlInstant};
    /// What each witness signed last of a log of ours.
    log_witnesses (origin, witness) {
        origin -> Text,
        witness -> Text,
        size -> BigInt,
        line -> Text,
        signed_at -> Nullable<SqlInstant>,
        conflict -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlInstant};
    /// The head that was signed last, as a witness, of each log of others.
    witnessed_logs (origin) {
        origin -> Text,
        size -> BigInt,
        note -> Text,
        signed_at -> SqlInstant,
    }
}
