//! The tables whose rows have ids, each with how its rows are found: by the group, or by the rows that they belong to; and
//! how rows of an export are saved, which come with the entries that cover them.

use diesel::prelude::*;

use super::{PARENTS, Rows, unreadable};
use crate::domain::ids::AnyId;
use crate::error::Error;
use crate::on;
use crate::store::schema;
use crate::store::{
    Revised, amendments, anchors, appeals, calls, comment_answers, comment_wordings, comments, concerns,
    datasets, deadline_templates, designations, disputes, editions, engagements, groups, impacts,
    invitations, lessons, mandate, memberships, minority_statements, moderations, objections,
    output_distributions, outputs, packages, pilots, positions, programme, proposals, reconsiderations,
    resources, role_calls, rounds, snapshots, stances, summaries, takeaways, time_requests, topics,
    transitions, uptakes, webhooks,
};

/// A line a table: its name and the type of its rows; then how they are
/// found: by their column that says to which rows of another table they belong, or in a way of their own.
macro_rules! rows {
    ($($table:ident $row:ty: $how:ident $($column:ident)? $(of $parent:ident)?;)+) => {
        pub(super) const TABLES: &[Rows] = &[$(Rows {
            name: stringify!($table),
            ids: rows!(@$how $table $($column)? $(of $parent)?),
            parent: rows!(@parent $how $($column)? $(of $parent)?),
            is_once: <$row as Revised>::ONCE,
            read: |tx, ids| {
                let rows: Vec<$row> = on!(tx.conn(), c => schema::$table::table
                    .filter(schema::$table::id.eq_any(ids))
                    .order(schema::$table::id.asc())
                    .load(c)?);
                rows.into_iter().map(|row| serde_json::to_value(row).map_err(Error::internal)).collect()
            },
            known: |tx, ids| Ok(on!(tx.conn(), c => schema::$table::table
                .filter(schema::$table::id.eq_any(ids))
                .select(schema::$table::id)
                .load(c)?)),
            save: |tx, rows| {
                let rows: Vec<$row> = serde_json::from_str(rows).map_err(unreadable)?;
                on!(tx.conn(), c => diesel::insert_into(schema::$table::table).values(&rows).execute(c)?);
                Ok(())
            },
        }),+];
    };
    (@parent by $column:ident of $parent:ident) => { Some((stringify!($column), stringify!($parent))) };
    (@parent $how:ident) => { None };
    (@itself $table:ident) => {
        |_tx, selected| Ok(vec![selected.of().group.cast()])
    };
    (@proposals $table:ident) => {
        |tx, selected| {
            let of = selected.of();
            Ok(on!(tx.conn(), c => {
                let query = schema::$table::table
                    .filter(schema::$table::group_id.eq(of.group))
                    .select(schema::$table::id);
                match of.proposal {
                    Some(proposal) => query.filter(schema::$table::id.eq(proposal)).load(c)?,
                    None => query.load(c)?,
                }
            }))
        }
    };
    (@of_group $table:ident) => {
        |tx, selected| {
            let of = selected.of();
            Ok(on!(tx.conn(), c => schema::$table::table
                .filter(schema::$table::group_id.eq(of.group))
                .select(schema::$table::id)
                .load(c)?))
        }
    };
    (@by $table:ident $column:ident of $parent:ident) => {
        |tx, selected| {
            let (parents, mut found): (_, Vec<AnyId>) = (selected.ids(tx, stringify!($parent))?, Vec::new());
            for parents in parents.chunks(PARENTS) {
                found.extend(on!(tx.conn(), c => schema::$table::table
                    .filter(schema::$table::$column.eq_any(parents))
                    .select(schema::$table::id)
                    .load::<AnyId>(c)?));
            }
            Ok(found)
        }
    };
    (@one_or_all $table:ident) => {
        |tx, selected| {
            let of = selected.of();
            Ok(on!(tx.conn(), c => match of.proposal {
                Some(proposal) => schema::$table::table
                    .filter(schema::$table::proposal_id.nullable().eq(proposal))
                    .select(schema::$table::id)
                    .load(c)?,
                None => schema::$table::table
                    .filter(schema::$table::group_id.eq(of.group))
                    .select(schema::$table::id)
                    .load(c)?,
            }))
        }
    };
}

rows! {
    groups groups::Group: itself;
    cycles groups::Cycle: of_group;
    memberships memberships::Membership: of_group;
    invitations invitations::Invitation: of_group;
    role_calls role_calls::RoleCall: of_group;
    volunteers role_calls::Volunteer: by role_call_id of role_calls;
    proposals proposals::Proposal: proposals;
    deadline_templates deadline_templates::DeadlineTemplate: of_group;
    resources resources::Resource: by proposal_id of proposals;
    concerns concerns::Concern: by proposal_id of proposals;
    concern_reviews concerns::ConcernReview: by concern_id of concerns;
    transitions transitions::Transition: by proposal_id of proposals;
    topics topics::Topic: by proposal_id of proposals;
    topic_merges topics::TopicMerge: by proposal_id of proposals;
    approvals topics::Approval: by topic_id of topics;
    impacts impacts::Impact: by topic_id of topics;
    mandate_answers mandate::MandateAnswer: by proposal_id of proposals;
    positions positions::Position: by proposal_id of proposals;
    versions positions::Version: by position_id of positions;
    disputes disputes::Dispute: by position_id of positions;
    comments comments::Comment: by proposal_id of proposals;
    comment_wordings comment_wordings::Wording: by comment_id of comments;
    comment_answers comment_answers::CommentAnswer: by comment_id of comments;
    comment_reports moderations::Report: by comment_id of comments;
    comment_moderations moderations::Moderation: by comment_id of comments;
    summaries summaries::Summary: by proposal_id of proposals;
    summary_versions summaries::SummaryVersion: by summary_id of summaries;
    anchors anchors::Anchor: by comment_id of comments;
    amendments amendments::Amendment: by proposal_id of proposals;
    rounds rounds::Round: by proposal_id of proposals;
    pilots pilots::Pilot: by proposal_id of proposals;
    lessons lessons::Lesson: one_or_all;
    datasets datasets::Dataset: by pilot_id of pilots;
    engagements engagements::Engagement: by proposal_id of proposals;
    packages packages::Package: by proposal_id of proposals;
    deliveries packages::Delivery: by proposal_id of proposals;
    calls calls::Call: by proposal_id of proposals;
    stances stances::CurrentStance: by position_id of positions;
    stance_history stances::StanceTaken: by position_id of positions;
    snapshots snapshots::Snapshot: by position_id of positions;
    objections objections::Objection: by proposal_id of proposals;
    objection_backers objections::Backer: by objection_id of objections;
    objection_events objections::Event: by objection_id of objections;
    time_requests time_requests::TimeRequest: by position_id of positions;
    designations designations::Designation: by proposal_id of proposals;
    reconsiderations reconsiderations::Reconsideration: by proposal_id of proposals;
    appeals appeals::Appeal: by proposal_id of proposals;
    appeal_supporters appeals::Supporter: by appeal_id of appeals;
    appeal_answers appeals::Answer: by appeal_id of appeals;
    minority_statements minority_statements::MinorityStatement: by proposal_id of proposals;
    outputs outputs::Output: by proposal_id of proposals;
    editions editions::Edition: by output_id of outputs;
    takeaways takeaways::Takeaway: by output_id of outputs;
    output_distributions output_distributions::Distribution: by output_id of outputs;
    uptakes uptakes::Uptake: by proposal_id of proposals;
    reviews uptakes::Review: by proposal_id of proposals;
    programme_items programme::ProgrammeItem: of_group;
    programme_changes programme::ProgrammeChange: of_group;
    webhooks webhooks::Webhook: one_or_all;
}
