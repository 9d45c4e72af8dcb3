//! Tables: Proposals, their moves, topics, and the mandate.

use diesel::table;

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What someone wants the group to do; moves through the six steps.
    proposals (id) {
        id -> SqlId,
        group_id -> SqlId,
        cycle_id -> SqlId,
        author_id -> SqlId,
        title -> Text,
        summary -> Text,
        language -> Text,
        step -> Text,
        status -> Text,
        step_entered_at -> SqlInstant,
        paused_at -> Nullable<SqlInstant>,
        due_at -> Nullable<SqlInstant>,
        due_action -> Text,
        due_alerted_at -> Nullable<SqlInstant>,
        carried_from_id -> Nullable<SqlId>,
        carried_to_id -> Nullable<SqlId>,
        revision -> BigInt,
        created_at -> SqlInstant,
        deadline_template_id -> Nullable<SqlId>,
        event_on -> Nullable<SqlInstant>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// One move of a proposal.
    transitions (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        number -> BigInt,
        kind -> Text,
        from_step -> Text,
        from_status -> Text,
        to_step -> Text,
        to_status -> Text,
        reason -> Nullable<Text>,
        overridden -> Text,
        override_reason -> Nullable<Text>,
        actor -> Text,
        member_id -> Nullable<SqlId>,
        role -> Text,
        undoes_id -> Nullable<SqlId>,
        moved_at -> SqlInstant,
        due_at_before -> Nullable<SqlInstant>,
        due_action_before -> Nullable<Text>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A candidate subject of a proposal.
    topics (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        nominated_by -> Nullable<SqlId>,
        on_behalf_of -> Nullable<Text>,
        title -> Text,
        description -> Text,
        provenance -> Nullable<Text>,
        suitability -> Text,
        state -> Text,
        rationale -> Nullable<Text>,
        revision -> BigInt,
        created_at -> SqlInstant,
        nominated_again_from -> Nullable<SqlId>,
        kind -> Text,
        new_community -> Nullable<Text>,
        merged_into_id -> Nullable<SqlId>,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A topic merged into another one that says the same; perhaps taken apart again.
    topic_merges (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        topic_id -> SqlId,
        into_id -> SqlId,
        reason -> Text,
        merged_by -> SqlId,
        merged_at -> SqlInstant,
        undone_by -> Nullable<SqlId>,
        undone_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// A member's approval of a topic.
    approvals (id) {
        id -> SqlId,
        topic_id -> SqlId,
        member_id -> SqlId,
        stakeholder_group -> Text,
        created_at -> SqlInstant,
        withdrawn_at -> Nullable<SqlInstant>,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// What somebody expects a topic to do, to whom.
    impacts (id) {
        id -> SqlId,
        topic_id -> SqlId,
        author_id -> SqlId,
        dimension -> Text,
        direction -> Text,
        severity -> Text,
        stakeholder_group -> Nullable<Text>,
        text -> Text,
        state -> Text,
        created_at -> SqlInstant,
        revision -> BigInt,
    }
}

table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::store::sql::{SqlId, SqlInstant};
    /// The answer to one check of the mandate.
    mandate_answers (id) {
        id -> SqlId,
        proposal_id -> SqlId,
        check_id -> Text,
        answer -> Text,
        reason -> Text,
        answered_by -> SqlId,
        answered_at -> SqlInstant,
        revision -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    proposals,
    transitions,
    topics,
    topic_merges,
    approvals,
    impacts,
    mandate_answers
);
