//! Tables: official answers to comments, their moderation, and summaries of the discussion.

use diesel::table;

use super::comments;

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// The official answer to a comment, as it was given or given anew.
    comment_answers (id) {
        id -> SqlId,
        comment_id -> SqlId,
        number -> BigInt,
        author_id -> SqlId,
        body -> Text,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A report of a comment.
    comment_reports (id) {
        id -> SqlId,
        group_id -> SqlId,
        comment_id -> SqlId,
        reporter_id -> SqlId,
        moderations -> BigInt,
        reason -> Text,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What was decided about a comment, and what its author said against it.
    comment_moderations (id) {
        id -> SqlId,
        comment_id -> SqlId,
        number -> BigInt,
        kind -> Text,
        member_id -> SqlId,
        reason -> Text,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A summary of a discussion.
    summaries (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        subject_kind -> Text,
        subject_id -> SqlId,
        author_id -> SqlId,
        version -> BigInt,
        pinned_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// One wording of a summary.
    summary_versions (id) {
        id -> SqlId,
        summary_id -> SqlId,
        number -> BigInt,
        author_id -> SqlId,
        text -> Text,
        comment_ids -> Text,
        created_at -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(comment_answers, comments);
diesel::allow_tables_to_appear_in_same_query!(comment_moderations, comments);
diesel::allow_tables_to_appear_in_same_query!(comment_reports, comments);
diesel::allow_tables_to_appear_in_same_query!(summaries, summary_versions);
