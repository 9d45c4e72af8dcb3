//! `table!` definitions: one set for both engines, a file for each aggregate.
#![allow(missing_docs, reason = "a column is described where its row is, in the store")]

mod amending;
mod bringing;
mod challenges;
mod charters;
mod courses;
mod entries;
mod feeds;
mod findings;
mod hooks;
mod logs;
mod moves;
mod people;
mod programmes;
mod reach;
mod results;
mod running;
mod search;
mod talk;
mod tellings;
mod texts;
mod tools;

pub use amending::*;
pub use bringing::*;
pub use challenges::*;
pub use charters::*;
pub use courses::*;
pub use entries::*;
pub use feeds::*;
pub use findings::*;
pub use hooks::*;
pub use logs::*;
pub use moves::*;
pub use people::*;
pub use programmes::*;
pub use reach::*;
pub use results::*;
pub use running::*;
pub use search::*;
pub use talk::*;
pub use tellings::*;
pub use texts::*;
pub use tools::*;

// Tables of different files that stand in one query.
diesel::allow_tables_to_appear_in_same_query!(appeal_supporters, memberships);
diesel::allow_tables_to_appear_in_same_query!(appeals, groups);
diesel::allow_tables_to_appear_in_same_query!(appeals, proposals);
diesel::allow_tables_to_appear_in_same_query!(calls, groups);
diesel::allow_tables_to_appear_in_same_query!(calls, memberships);
diesel::allow_tables_to_appear_in_same_query!(calls, proposals);
diesel::allow_tables_to_appear_in_same_query!(comments, memberships);
diesel::allow_tables_to_appear_in_same_query!(datasets, proposals);
diesel::allow_tables_to_appear_in_same_query!(deliveries, accounts);
diesel::allow_tables_to_appear_in_same_query!(deliveries, memberships);
diesel::allow_tables_to_appear_in_same_query!(designations, groups);
diesel::allow_tables_to_appear_in_same_query!(designations, proposals);
diesel::allow_tables_to_appear_in_same_query!(electors, memberships);
diesel::allow_tables_to_appear_in_same_query!(electors, proposals);
diesel::allow_tables_to_appear_in_same_query!(feed_tokens, accounts);
diesel::allow_tables_to_appear_in_same_query!(feed_tokens, memberships);
diesel::allow_tables_to_appear_in_same_query!(feed_uses, accounts);
diesel::allow_tables_to_appear_in_same_query!(feed_uses, memberships);
diesel::allow_tables_to_appear_in_same_query!(groups, accounts);
diesel::allow_tables_to_appear_in_same_query!(groups, proposals);
diesel::allow_tables_to_appear_in_same_query!(idempotency_keys, memberships);
diesel::allow_tables_to_appear_in_same_query!(mail_pauses, accounts);
diesel::allow_tables_to_appear_in_same_query!(memberships, accounts);
diesel::allow_tables_to_appear_in_same_query!(memberships, proposals);
diesel::allow_tables_to_appear_in_same_query!(notices, groups);
diesel::allow_tables_to_appear_in_same_query!(notices, memberships);
diesel::allow_tables_to_appear_in_same_query!(notices, proposals);
diesel::allow_tables_to_appear_in_same_query!(objection_backers, memberships);
diesel::allow_tables_to_appear_in_same_query!(objections, groups);
diesel::allow_tables_to_appear_in_same_query!(objections, proposals);
diesel::allow_tables_to_appear_in_same_query!(outputs, editions);
diesel::allow_tables_to_appear_in_same_query!(outputs, groups);
diesel::allow_tables_to_appear_in_same_query!(outputs, memberships);
diesel::allow_tables_to_appear_in_same_query!(outputs, proposals);
diesel::allow_tables_to_appear_in_same_query!(packages, memberships);
diesel::allow_tables_to_appear_in_same_query!(packages, proposals);
diesel::allow_tables_to_appear_in_same_query!(pilots, proposals);
diesel::allow_tables_to_appear_in_same_query!(positions, memberships);
diesel::allow_tables_to_appear_in_same_query!(positions, groups);
diesel::allow_tables_to_appear_in_same_query!(positions, proposals);
diesel::allow_tables_to_appear_in_same_query!(positions, topics);
diesel::allow_tables_to_appear_in_same_query!(record_entries, accounts);
diesel::allow_tables_to_appear_in_same_query!(record_entries, groups);
diesel::allow_tables_to_appear_in_same_query!(record_entries, memberships);
diesel::allow_tables_to_appear_in_same_query!(record_sequence, accounts);
diesel::allow_tables_to_appear_in_same_query!(record_sequence, groups);
diesel::allow_tables_to_appear_in_same_query!(record_sequence, memberships);
diesel::allow_tables_to_appear_in_same_query!(reminders, designations);
diesel::allow_tables_to_appear_in_same_query!(resources, proposals);
diesel::allow_tables_to_appear_in_same_query!(reviews, groups);
diesel::allow_tables_to_appear_in_same_query!(reviews, proposals);
diesel::allow_tables_to_appear_in_same_query!(reminders, calls);
diesel::allow_tables_to_appear_in_same_query!(reminders, groups);
diesel::allow_tables_to_appear_in_same_query!(reminders, proposals);
diesel::allow_tables_to_appear_in_same_query!(reminders, rounds);
diesel::allow_tables_to_appear_in_same_query!(rounds, groups);
diesel::allow_tables_to_appear_in_same_query!(rounds, proposals);
diesel::allow_tables_to_appear_in_same_query!(snapshots, groups);
diesel::allow_tables_to_appear_in_same_query!(snapshots, positions);
diesel::allow_tables_to_appear_in_same_query!(snapshots, proposals);
diesel::allow_tables_to_appear_in_same_query!(stances, memberships);
diesel::allow_tables_to_appear_in_same_query!(stances, positions);
diesel::allow_tables_to_appear_in_same_query!(time_requests, groups);
diesel::allow_tables_to_appear_in_same_query!(time_requests, proposals);
diesel::allow_tables_to_appear_in_same_query!(webhooks, accounts);
diesel::allow_tables_to_appear_in_same_query!(webhooks, memberships);
diesel::allow_columns_to_appear_in_same_group_by_clause!(
    calls::id,
    memberships::stakeholder_group,
    memberships::organisation,
);
diesel::allow_tables_to_appear_in_same_query!(comments, rounds);
diesel::allow_tables_to_appear_in_same_query!(objections, positions);
diesel::allow_tables_to_appear_in_same_query!(calls, positions);
diesel::allow_tables_to_appear_in_same_query!(designations, positions);
diesel::allow_tables_to_appear_in_same_query!(tallies, positions);
diesel::allow_columns_to_appear_in_same_group_by_clause!(
    positions::id,
    positions::proposal_id,
    positions::substantive_at,
);
