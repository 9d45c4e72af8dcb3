//! Tables: Positions in versions, and what is said about them.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A group's text on a topic, in versions.
    positions (id) {
        id -> SqlId,
        group_id -> SqlId,
        proposal_id -> SqlId,
        topic_id -> SqlId,
        author_id -> SqlId,
        title -> Text,
        state -> Text,
        version -> BigInt,
        substantive_version -> BigInt,
        substantive_at -> Nullable<SqlInstant>,
        close_reason -> Nullable<Text>,
        promoted_from -> Nullable<SqlId>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Binary, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// One numbered version of a position.
    versions (id) {
        id -> SqlId,
        position_id -> SqlId,
        number -> BigInt,
        kind -> Text,
        text -> Text,
        digest -> Binary,
        change_note -> Text,
        author_id -> SqlId,
        published_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::Text;
    use crate::store::sql::{SqlId, SqlInstant};
    /// What a member says against the label of an editorial version.
    disputes (id) {
        id -> SqlId,
        version_id -> SqlId,
        position_id -> SqlId,
        member_id -> SqlId,
        reason -> Text,
        disputed_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A threaded comment on anything in a proposal.
    comments (id) {
        id -> SqlId,
        group_id -> SqlId,
        proposal_id -> SqlId,
        subject_kind -> Text,
        subject_id -> SqlId,
        parent_id -> Nullable<SqlId>,
        path -> Text,
        round_id -> Nullable<SqlId>,
        author_id -> SqlId,
        kind -> Text,
        body -> Text,
        channel -> Text,
        initiative -> Nullable<Text>,
        on_behalf_of -> Nullable<Text>,
        state -> Text,
        disposition -> Nullable<Text>,
        disposition_reason -> Nullable<Text>,
        disposed_by -> Nullable<SqlId>,
        disposed_at -> Nullable<SqlInstant>,
        became_kind -> Nullable<Text>,
        became_id -> Nullable<SqlId>,
        answers -> BigInt,
        moderations -> BigInt,
        revision -> BigInt,
        created_at -> SqlInstant,
        edited_at -> Nullable<SqlInstant>,
    }
}

table! {
    use diesel::sql_types::Text;
    use crate::store::sql::{SqlId, SqlInstant};
    /// What a comment said before its author changed its words.
    comment_wordings (id) {
        id -> SqlId,
        comment_id -> SqlId,
        author_id -> SqlId,
        body -> Text,
        written_at -> SqlInstant,
        replaced_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::SqlId;
    /// The passages that comments are about.
    anchors (id) {
        id -> SqlId,
        comment_id -> SqlId,
        position_id -> SqlId,
        version -> BigInt,
        start_at -> BigInt,
        end_at -> BigInt,
        exact -> Text,
        prefix -> Text,
        suffix -> Text,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::SqlId;
    /// Where these passages are.
    anchor_places (anchor_id) {
        anchor_id -> SqlId,
        position_id -> SqlId,
        version -> BigInt,
        start_at -> BigInt,
        end_at -> BigInt,
        state -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(positions, versions, comments, anchors, anchor_places);
