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
        position_id -> Nullable<SqlId>,
        designation_id -> Nullable<SqlId>,
        version -> Nullable<BigInt>,
        kind -> Text,
        title -> Text,
        summary -> Text,
        label -> Nullable<Text>,
        phrase -> Nullable<Text>,
        overrides -> Text,
        distribution -> Nullable<Text>,
        state -> Text,
        published_at -> Nullable<SqlInstant>,
        edition -> BigInt,
        created_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
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
        stakeholder_group -> Nullable<Text>,
        distribution_id -> Nullable<SqlId>,
        finding -> Nullable<Text>,
        finding_reason -> Nullable<Text>,
        found_by -> Nullable<SqlId>,
        found_at -> Nullable<SqlInstant>,
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
        reminded_at -> Nullable<SqlInstant>,
        findings -> Nullable<Text>,
        created_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An edition of an output.
    editions (id) {
        id -> SqlId,
        output_id -> SqlId,
        number -> BigInt,
        title -> Text,
        summary -> Text,
        corrections -> Text,
        reason -> Nullable<Text>,
        made_by -> SqlId,
        made_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What an output means for stakeholder groups.
    takeaways (id) {
        id -> SqlId,
        output_id -> SqlId,
        stakeholder_groups -> Text,
        text -> Text,
        quote -> Text,
        quoted_from -> Text,
        edition -> BigInt,
        author_id -> SqlId,
        state -> Text,
        created_at -> SqlInstant,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// To whom an output went.
    output_distributions (id) {
        id -> SqlId,
        output_id -> SqlId,
        recipient -> Text,
        recipient_kind -> Text,
        stakeholder_group -> Nullable<Text>,
        channel -> Text,
        sent_on -> SqlInstant,
        evidence_url -> Nullable<Text>,
        note -> Text,
        acknowledged_on -> Nullable<SqlInstant>,
        acknowledgement -> Nullable<Text>,
        recorded_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(outputs, uptakes, reviews);
