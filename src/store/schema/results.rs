//! Tables: Outputs and their uptake.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What a proposal yields.
    outputs (id) {
        id -> SqlId,
        group_id -> SqlId,
        proposal_id -> SqlId,
        position_id -> SqlId,
        designation_id -> SqlId,
        version -> BigInt,
        kind -> Text,
        title -> Text,
        summary -> Text,
        label -> Nullable<Text>,
        phrase -> Text,
        overrides -> Text,
        distribution -> Nullable<Text>,
        state -> Text,
        published_at -> Nullable<SqlInstant>,
        created_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Who used, cited, endorsed or adopted an output.
    uptakes (id) {
        id -> SqlId,
        output_id -> SqlId,
        proposal_id -> SqlId,
        kind -> Text,
        by_whom -> Text,
        evidence_url -> Text,
        note -> Text,
        happened_on -> SqlInstant,
        recorded_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A review of an output's uptake, scheduled or held.
    reviews (id) {
        id -> SqlId,
        output_id -> SqlId,
        proposal_id -> SqlId,
        scheduled_for -> SqlInstant,
        held_at -> Nullable<SqlInstant>,
        findings -> Nullable<Text>,
        created_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(outputs, uptakes, reviews);
