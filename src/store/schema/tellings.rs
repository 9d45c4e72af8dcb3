//! Tables: What concerns whom, and how it reaches them.

use diesel::table;

table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Something in the record that concerns an account.
    notices (id) {
        id -> SqlId,
        account_id -> SqlId,
        kind -> Text,
        group_id -> SqlId,
        proposal_id -> Nullable<SqlId>,
        thread_id -> Nullable<SqlId>,
        subject_id -> SqlId,
        entry_id -> SqlId,
        happened_at -> SqlInstant,
        read_at -> Nullable<SqlInstant>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// How much mail an account wants about a thing.
    subscriptions (id) {
        id -> SqlId,
        account_id -> SqlId,
        subject_kind -> Text,
        subject_id -> SqlId,
        level -> Text,
        revision -> BigInt,
        changed_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    /// How far a job that follows the record has come.
    followers (name) {
        name -> Text,
        seq -> BigInt,
    }
}

table! {
    use crate::store::sql::{SqlId, SqlInstant};
    /// Ends of windows that were announced.
    reminders (subject_id, ends_at) {
        subject_id -> SqlId,
        ends_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A mail to be sent.
    outbox (id) {
        id -> SqlId,
        kind -> Text,
        account_id -> Nullable<SqlId>,
        address -> Nullable<Text>,
        subject_id -> Nullable<SqlId>,
        last_id -> Nullable<SqlId>,
        once -> Nullable<Text>,
        due_at -> SqlInstant,
        attempts -> BigInt,
        reply -> Nullable<Text>,
        failed_at -> Nullable<SqlInstant>,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Accounts to whose address no notices leave.
    mail_pauses (account_id) {
        account_id -> SqlId,
        reason -> Text,
        reply -> Nullable<Text>,
        paused_at -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(notices, subscriptions);
