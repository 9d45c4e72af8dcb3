//! Tables: Whom a proposal reaches out to, by whom, and how far it came.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An entry of the engagement plan.
    engagements (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        audience_kind -> Text,
        audience -> Text,
        region -> Nullable<Text>,
        purpose -> Text,
        promise -> Text,
        channels -> Text,
        focal_point_id -> Nullable<SqlId>,
        begins_on -> SqlInstant,
        ends_on -> SqlInstant,
        state -> Text,
        outcome -> Nullable<Text>,
        created_by -> SqlId,
        closed_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What is sent to focal points.
    packages (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        title -> Text,
        request -> Text,
        answer_by -> SqlInstant,
        versions -> Text,
        round_id -> Nullable<SqlId>,
        sent_by -> SqlId,
        sent_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Integer, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A package at one focal point.
    deliveries (id) {
        id -> SqlId,
        package_id -> SqlId,
        proposal_id -> SqlId,
        member_id -> SqlId,
        community -> Text,
        state -> Text,
        acknowledged_at -> Nullable<SqlInstant>,
        persons -> Nullable<Integer>,
        channel -> Nullable<Text>,
        initiative -> Nullable<Text>,
        note -> Nullable<Text>,
        reported_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

diesel::allow_tables_to_appear_in_same_query!(engagements, packages, deliveries);
