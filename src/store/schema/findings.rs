//! Tables: Calls, stances, objections, designations.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Binary, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A dated call for stances on a position, its charter frozen.
    calls (id) {
        id -> SqlId,
        position_id -> SqlId,
        proposal_id -> SqlId,
        output_type -> Text,
        charter -> Text,
        results -> Text,
        designator_id -> SqlId,
        opened_by -> SqlId,
        opened_at -> SqlInstant,
        closes_at -> SqlInstant,
        closed_at -> Nullable<SqlInstant>,
        extended_days -> BigInt,
        electorate_digest -> Binary,
        electorate_size -> BigInt,
        state -> Text,
        round -> BigInt,
        new_information -> Nullable<Text>,
        objection_policy -> Text,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::store::sql::{SqlId};
    /// Who counts in a call, fixed at its opening; covered by the call's digest.
    electors (call_id, member_id) {
        call_id -> SqlId,
        member_id -> SqlId,
        role -> Text,
        stakeholder_group -> Text,
        organisation -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// The current stance of a member on a position.
    stances (id) {
        id -> SqlId,
        position_id -> SqlId,
        member_id -> SqlId,
        version -> BigInt,
        stance -> Text,
        reason -> Nullable<Text>,
        stakeholder_group -> Text,
        organisation -> Text,
        set_aside -> Bool,
        revision -> BigInt,
        taken_at -> SqlInstant,
        entry_id -> SqlId,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Every stance ever taken.
    stance_history (id) {
        id -> SqlId,
        stance_id -> SqlId,
        position_id -> SqlId,
        member_id -> SqlId,
        version -> BigInt,
        stance -> Text,
        reason -> Nullable<Text>,
        revision -> BigInt,
        taken_at -> SqlInstant,
        entry_id -> SqlId,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId};
    /// Current stances counted by version, group, organisation and stance.
    tallies (position_id, version, stakeholder_group, organisation, stance) {
        position_id -> SqlId,
        version -> BigInt,
        stakeholder_group -> Text,
        organisation -> Text,
        stance -> Text,
        persons -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt};
    use crate::store::sql::{SqlId};
    /// The revision of everything that an assessment of a position reads.
    tally_heads (position_id) {
        position_id -> SqlId,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A tracked reason against a version.
    objections (id) {
        id -> SqlId,
        position_id -> SqlId,
        proposal_id -> SqlId,
        author_id -> SqlId,
        version -> BigInt,
        ground -> Text,
        summary -> Text,
        harm -> Text,
        remedy -> Text,
        anchor -> Nullable<Text>,
        focal_point_of -> Nullable<Text>,
        state -> Text,
        reason_code -> Nullable<Text>,
        finding -> Nullable<Text>,
        alternatives -> Nullable<Text>,
        accommodated_in -> Nullable<BigInt>,
        maintained -> Bool,
        found_by -> Nullable<SqlId>,
        found_at -> Nullable<SqlInstant>,
        responded_at -> Nullable<SqlInstant>,
        first_responded_at -> Nullable<SqlInstant>,
        response_due_at -> Nullable<SqlInstant>,
        may_be_closed_from -> Nullable<SqlInstant>,
        contest_ends_at -> Nullable<SqlInstant>,
        raised_by -> SqlId,
        released_at -> Nullable<SqlInstant>,
        comment_id -> Nullable<SqlId>,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable};
    use crate::store::sql::{SqlId, SqlInstant};
    /// Who backs an objection.
    objection_backers (id) {
        id -> SqlId,
        objection_id -> SqlId,
        member_id -> SqlId,
        created_at -> SqlInstant,
        left_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What was said and done about an objection.
    objection_events (id) {
        id -> SqlId,
        objection_id -> SqlId,
        author_id -> SqlId,
        kind -> Text,
        body -> Text,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A request for more time on a call.
    time_requests (id) {
        id -> SqlId,
        call_id -> SqlId,
        position_id -> SqlId,
        member_id -> SqlId,
        reason -> Text,
        state -> Text,
        granted_days -> Nullable<BigInt>,
        answer -> Nullable<Text>,
        answered_by -> Nullable<SqlId>,
        answered_at -> Nullable<SqlInstant>,
        lapses_at -> SqlInstant,
        revision -> BigInt,
        created_at -> SqlInstant,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A human's finding on the status of a position.
    designations (id) {
        id -> SqlId,
        position_id -> SqlId,
        proposal_id -> SqlId,
        call_id -> SqlId,
        number -> BigInt,
        state -> Text,
        follows_id -> Nullable<SqlId>,
        version -> BigInt,
        level -> Text,
        advisory_level -> Text,
        assessment -> Text,
        participation -> Text,
        snapshot -> Text,
        rationale -> Text,
        deviations -> Text,
        findings -> Text,
        designator_id -> SqlId,
        designated_at -> SqlInstant,
        review_ends_at -> SqlInstant,
        superseded_at -> Nullable<SqlInstant>,
        final_assessment -> Nullable<Text>,
        final_participation -> Nullable<Text>,
        final_snapshot -> Nullable<Text>,
        final_deviations -> Nullable<Text>,
        finalized_by -> Nullable<SqlId>,
        finalized_at -> Nullable<SqlInstant>,
        challenge_ends_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    calls,
    electors,
    stances,
    stance_history,
    tallies,
    tally_heads,
    objections,
    objection_backers,
    objection_events,
    time_requests,
    designations
);
