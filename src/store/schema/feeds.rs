//! Tables: Feeds for those who cannot sign in.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Binary, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Secrets that open one feed each.
    feed_tokens (id) {
        id -> SqlId,
        account_id -> SqlId,
        group_id -> SqlId,
        member_id -> SqlId,
        kind -> Text,
        digest -> Binary,
        created_at -> SqlInstant,
        expires_at -> Nullable<SqlInstant>,
        revoked_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

table! {
    use crate::store::sql::{SqlId, SqlInstant};
    /// When each was last used.
    feed_uses (feed_token_id) {
        feed_token_id -> SqlId,
        used_on -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(feed_tokens, feed_uses);
