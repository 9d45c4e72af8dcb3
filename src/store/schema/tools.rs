//! Tables: Engagement rounds, pilots and the data of external instruments.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// An engagement round with its window.
    rounds (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        title -> Text,
        purpose -> Text,
        audience -> Text,
        promise -> Text,
        opens_at -> SqlInstant,
        closes_at -> SqlInstant,
        closed_at -> Nullable<SqlInstant>,
        state -> Text,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// One instrument tried on a proposal.
    pilots (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        title -> Text,
        instrument -> Text,
        tool -> Nullable<Text>,
        aim -> Text,
        population -> Text,
        measures -> Text,
        starts_at -> SqlInstant,
        ends_at -> SqlInstant,
        state -> Text,
        result -> Nullable<Text>,
        source -> Nullable<Text>,
        caveats -> Nullable<Text>,
        cost -> Nullable<Text>,
        evaluation -> Nullable<Text>,
        findings -> Nullable<Text>,
        lessons -> Nullable<Text>,
        decision -> Nullable<Text>,
        decision_reason -> Nullable<Text>,
        decided_by -> Nullable<SqlId>,
        decided_at -> Nullable<SqlInstant>,
        created_by -> SqlId,
        closed_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// The lessons of a pilot, carried to a later cycle.
    lessons (id) {
        id -> SqlId,
        group_id -> SqlId,
        cycle_id -> SqlId,
        pilot_id -> SqlId,
        proposal_id -> Nullable<SqlId>,
        carried_by -> Nullable<SqlId>,
        state -> Text,
        answer -> Nullable<Text>,
        answered_by -> Nullable<SqlId>,
        answered_at -> Nullable<SqlInstant>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Binary, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Data of an external statement map, as imported.
    datasets (id) {
        id -> SqlId,
        pilot_id -> SqlId,
        kind -> Text,
        title -> Text,
        source -> Text,
        attribution -> Text,
        caveats -> Text,
        participants -> BigInt,
        statements -> BigInt,
        votes -> BigInt,
        rows_digest -> Binary,
        imported_at -> SqlInstant,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A statement of an imported map; covered by its dataset's digest.
    statements (dataset_id, number) {
        dataset_id -> SqlId,
        number -> BigInt,
        body -> Text,
        moderation -> Text,
        author_number -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt};
    use crate::store::sql::{SqlId};
    /// The last vote of a participant on a statement; covered by its dataset's digest.
    statement_votes (dataset_id, statement, participant) {
        dataset_id -> SqlId,
        statement -> BigInt,
        participant -> BigInt,
        vote -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt};
    use crate::store::sql::{SqlId};
    /// Votes by statement, counted.
    statement_tallies (dataset_id, statement) {
        dataset_id -> SqlId,
        statement -> BigInt,
        agree -> BigInt,
        disagree -> BigInt,
        pass -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    rounds,
    pilots,
    lessons,
    datasets,
    statements,
    statement_votes,
    statement_tallies
);
