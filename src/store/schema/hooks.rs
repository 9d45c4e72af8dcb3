//! Tables: Webhooks.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Which entries go to which address, and with whose rights they are read.
    webhooks (id) {
        id -> SqlId,
        group_id -> SqlId,
        proposal_id -> Nullable<SqlId>,
        member_id -> SqlId,
        url -> Text,
        events -> Text,
        description -> Nullable<Text>,
        state -> Text,
        disabled_reason -> Nullable<Text>,
        ended_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable};
    use crate::store::sql::{SqlId, SqlInstant};
    /// How far each webhook has come.
    webhook_cursors (webhook_id) {
        webhook_id -> SqlId,
        group_id -> SqlId,
        seq -> BigInt,
        heard -> BigInt,
        due_at -> Nullable<SqlInstant>,
        claim -> BigInt,
        attempts -> BigInt,
        delivery_id -> Nullable<SqlId>,
    }
}

table! {
    use diesel::sql_types::{Binary, Nullable};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What each webhook signs with.
    webhook_secrets (id) {
        id -> SqlId,
        webhook_id -> SqlId,
        secret -> Binary,
        created_at -> SqlInstant,
        ends_at -> Nullable<SqlInstant>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What was sent, and what was said to it.
    webhook_deliveries (id) {
        id -> SqlId,
        webhook_id -> SqlId,
        kind -> Text,
        entry_id -> Nullable<SqlId>,
        seq -> Nullable<BigInt>,
        action -> Nullable<Text>,
        state -> Text,
        attempts -> BigInt,
        status -> Nullable<BigInt>,
        fault -> Nullable<Text>,
        answer -> Nullable<Text>,
        next_at -> Nullable<SqlInstant>,
        tried_at -> SqlInstant,
        created_at -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(webhook_cursors, webhooks);
