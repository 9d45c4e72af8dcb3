//! Tables: Suggested changes of a position's text, and who wrote which passage of it.

use diesel::table;

use super::positions;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A suggested change of a version.
    amendments (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        position_id -> SqlId,
        author_id -> SqlId,
        comment_id -> Nullable<SqlId>,
        made_on -> BigInt,
        version -> BigInt,
        start_at -> BigInt,
        end_at -> BigInt,
        exact -> Nullable<Text>,
        prefix -> Text,
        suffix -> Text,
        replacement -> Text,
        reason -> Text,
        state -> Text,
        taken_text -> Nullable<Text>,
        taken_in -> Nullable<BigInt>,
        rival_id -> Nullable<SqlId>,
        superseded_by -> Nullable<SqlId>,
        answer -> Nullable<Text>,
        answered_by -> Nullable<SqlId>,
        answered_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::SqlId;
    /// Where the text that each of these would change is.
    amendment_places (amendment_id) {
        amendment_id -> SqlId,
        version -> BigInt,
        start_at -> BigInt,
        end_at -> BigInt,
        state -> Text,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::SqlId;
    /// Who wrote which passage of a version.
    authorships (position_id, version) {
        position_id -> SqlId,
        version -> BigInt,
        passages -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(amendments, amendment_places, positions);
