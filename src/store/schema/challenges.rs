//! Tables: Reconsideration, appeals, minority statements.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A request to reconsider a designation, or a finding on an objection.
    reconsiderations (id) {
        id -> SqlId,
        position_id -> SqlId,
        proposal_id -> SqlId,
        designation_id -> Nullable<SqlId>,
        objection_id -> Nullable<SqlId>,
        asked_by -> SqlId,
        decision -> Text,
        grounds -> Text,
        remedy -> Text,
        state -> Text,
        answer -> Nullable<Text>,
        follow_up -> Nullable<Text>,
        answered_by -> Nullable<SqlId>,
        answered_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An appeal against a final designation.
    appeals (id) {
        id -> SqlId,
        designation_id -> SqlId,
        position_id -> SqlId,
        proposal_id -> SqlId,
        appellant_id -> SqlId,
        ground -> Text,
        text -> Text,
        remedy -> Text,
        focal_point_of -> Nullable<Text>,
        supporters_needed -> BigInt,
        state -> Text,
        rung -> Text,
        outcome -> Nullable<Text>,
        due_at -> SqlInstant,
        opened_at -> Nullable<SqlInstant>,
        ended_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Who supports an appeal.
    appeal_supporters (id) {
        id -> SqlId,
        appeal_id -> SqlId,
        member_id -> SqlId,
        created_at -> SqlInstant,
        left_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What one rung of the ladder answered.
    appeal_answers (id) {
        id -> SqlId,
        appeal_id -> SqlId,
        rung -> Text,
        outcome -> Text,
        reasons -> Text,
        new_information -> Nullable<Text>,
        level -> Nullable<Text>,
        answered_for -> Nullable<Text>,
        answered_by -> SqlId,
        answered_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What somebody whose objection was not met says beside a designation.
    minority_statements (id) {
        id -> SqlId,
        position_id -> SqlId,
        proposal_id -> SqlId,
        objection_id -> SqlId,
        author_id -> SqlId,
        text -> Text,
        revision -> BigInt,
        created_at -> SqlInstant,
        withdrawn_at -> Nullable<SqlInstant>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    reconsiderations,
    appeals,
    appeal_supporters,
    appeal_answers,
    minority_statements
);
