//! Tables: Who can sign in, and how.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A person or a service that can sign in.
    accounts (id) {
        id -> SqlId,
        kind -> Text,
        email -> Nullable<Text>,
        name -> Text,
        is_admin -> Bool,
        state -> Text,
        language -> Text,
        time_zone -> Text,
        group_id -> Nullable<SqlId>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// The argon2id hash of an account's password.
    passwords (account_id) {
        account_id -> SqlId,
        hash -> Text,
        changed_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A signed-in session: a family of refresh tokens.
    sessions (id) {
        id -> SqlId,
        account_id -> SqlId,
        created_at -> SqlInstant,
        expires_at -> SqlInstant,
        ended_at -> Nullable<SqlInstant>,
        end_reason -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::{Binary, Nullable};
    use crate::store::sql::{SqlId, SqlInstant};
    /// One-use refresh tokens, by their digest.
    refresh_tokens (digest) {
        digest -> Binary,
        session_id -> SqlId,
        created_at -> SqlInstant,
        used_at -> Nullable<SqlInstant>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Binary, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Scoped, revocable tokens for integrations.
    api_tokens (id) {
        id -> SqlId,
        account_id -> SqlId,
        name -> Text,
        scopes -> Text,
        digest -> Binary,
        created_by -> SqlId,
        created_at -> SqlInstant,
        expires_at -> Nullable<SqlInstant>,
        revoked_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{Binary, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Codes that open one thing once: the first administrator, an invitation, an unclaimed account.
    one_time_codes (digest) {
        digest -> Binary,
        purpose -> Text,
        subject_id -> Nullable<SqlId>,
        created_at -> SqlInstant,
        expires_at -> SqlInstant,
        used_at -> Nullable<SqlInstant>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    accounts,
    passwords,
    sessions,
    refresh_tokens,
    api_tokens,
    one_time_codes
);
