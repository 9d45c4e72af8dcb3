//! Tables: how a group is run.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An open call for somebody to take a role.
    role_calls (id) {
        id -> SqlId,
        group_id -> SqlId,
        role -> Text,
        text -> Text,
        closes_at -> SqlInstant,
        state -> Text,
        opened_by -> SqlId,
        appointed_id -> Nullable<SqlId>,
        reason -> Nullable<Text>,
        ended_by -> Nullable<SqlId>,
        ended_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Somebody who volunteers on a call for a role.
    volunteers (id) {
        id -> SqlId,
        role_call_id -> SqlId,
        member_id -> SqlId,
        statement -> Nullable<Text>,
        state -> Text,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A concern about time or resources that stays with its proposal.
    concerns (id) {
        id -> SqlId,
        group_id -> SqlId,
        proposal_id -> SqlId,
        about -> Text,
        text -> Text,
        raised_by -> SqlId,
        state -> Text,
        owner_id -> Nullable<SqlId>,
        next_review_on -> Nullable<SqlInstant>,
        reviews -> BigInt,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// One review of a concern: what moves it.
    concern_reviews (id) {
        id -> SqlId,
        concern_id -> SqlId,
        number -> BigInt,
        state -> Text,
        text -> Text,
        owner_id -> Nullable<SqlId>,
        next_review_on -> Nullable<SqlInstant>,
        reviewed_by -> SqlId,
        reviewed_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// By how many days before an event the steps of a proposal are due.
    deadline_templates (id) {
        id -> SqlId,
        group_id -> SqlId,
        name -> Text,
        days_before -> Text,
        due_action -> Text,
        state -> Text,
        created_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What a proposal takes: hours, people and money, planned and spent.
    resources (id) {
        id -> SqlId,
        group_id -> SqlId,
        proposal_id -> SqlId,
        kind -> Text,
        stage -> Text,
        thousandths -> BigInt,
        currency -> Nullable<Text>,
        purpose -> Text,
        state -> Text,
        recorded_by -> SqlId,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}
