//! Tables: The record, and what keeps the service going.

use diesel::table;

table! {
    use diesel::sql_types::{Binary, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// One entry for every change: the exact bytes of leaf and body. Append-only.
    record_entries (id) {
        id -> SqlId,
        scope -> SqlId,
        proposal_id -> Nullable<SqlId>,
        recorded_at -> SqlInstant,
        action -> Text,
        permission -> Nullable<Text>,
        leaf -> Binary,
        body -> Binary,
    }
}

table! {
    use diesel::sql_types::{Binary};
    use crate::store::sql::{SqlId};
    /// The salts behind an entry's digests, 32 bytes each, in the order the body names them; zeroed at erasure.
    record_salts (entry_id) {
        entry_id -> SqlId,
        salts -> Binary,
    }
}

table! {
    use diesel::sql_types::{Text};
    use crate::store::sql::{SqlId};
    /// What an entry's digests were taken of, of the rows that assessments are computed from. Append-only.
    record_contents (entry_id) {
        entry_id -> SqlId,
        contents -> Text,
    }
}

table! {
    use crate::store::sql::{SqlId, SqlInstant};
    /// Entries that have no number yet.
    record_pending (entry_id) {
        entry_id -> SqlId,
        recorded_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt};
    use crate::store::sql::{SqlId, SqlInstant};
    /// The one order of all entries, without gaps. Append-only.
    record_sequence (seq) {
        seq -> BigInt,
        entry_id -> SqlId,
        sequenced_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::SqlId;
    /// Where the numbered entries of each group, account and proposal are.
    record_feeds (feed, seq) {
        feed -> SqlId,
        seq -> BigInt,
        action -> Text,
        entry_id -> SqlId,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Who does a job that only one node may do.
    leases (name) {
        name -> Text,
        holder -> SqlId,
        until -> SqlInstant,
        beat -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Binary, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Answers already given, for requests that are sent again.
    idempotency_keys (principal, key) {
        principal -> SqlId,
        key -> Text,
        operation -> Text,
        request_digest -> Binary,
        status -> Nullable<BigInt>,
        headers -> Nullable<Text>,
        body -> Nullable<Binary>,
        created_at -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    record_entries,
    record_salts,
    record_contents,
    record_pending,
    record_sequence,
    record_feeds,
    leases,
    idempotency_keys
);
