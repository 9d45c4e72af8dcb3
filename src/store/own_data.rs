//! What members did, gathered from every table that names them: one query a table.

use diesel::prelude::*;

use super::Tx;
use super::schema::{
    amendments, appeal_answers, appeal_supporters, appeals, approvals, calls, comment_answers,
    comment_moderations, comment_reports, comment_wordings, comments, concern_reviews, concerns,
    deadline_templates, deliveries, designations, disputes, editions, engagements, impacts, lessons,
    mandate_answers, minority_statements, objection_backers, objection_events, objections,
    output_distributions, outputs, packages, pilots, positions, programme_changes, programme_items,
    proposals, reconsiderations, resources, reviews, role_calls, stance_history, summary_versions, takeaways,
    time_requests, topic_merges, topics, transitions, uptakes, versions, volunteers, webhooks,
};
use crate::domain::ids::{AnyId, MemberId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// Something that a member did.
#[derive(Clone, Debug)]
pub struct Written {
    /// What it is.
    pub kind: &'static str,
    /// Its id.
    pub id: AnyId,
    /// What it stands on.
    pub on: AnyId,
    /// What it says, by field.
    pub fields: Vec<(&'static str, String)>,
    /// When.
    pub at: Instant,
}

/// Loads from one table: id, what it stands on, the time, and text columns by name.
macro_rules! gather {
    ($tx:expr, $found:expr, $members:expr, $kind:literal, $table:ident, by $who:ident, on $on:ident, at $at:ident,
     [$($column:ident as $ty:ty),*]) => {{
        type Row = (AnyId, AnyId, Option<Instant>, ($($ty,)*));
        let rows: Vec<Row> = on!($tx.conn(), c => $table::table
            .filter($table::$who.eq_any($members))
            .order($table::id.asc())
            .select(($table::id, $table::$on, $table::$at.nullable(), ($($table::$column,)*)))
            .load(c)?);
        $found.extend(rows.into_iter().filter_map(|(id, on, at, ($($column,)*))| {
            let fields = [$((stringify!($column), Told::told($column))),*];
            let fields = fields.into_iter().filter_map(|(name, text)| Some((name, text?))).collect();
            Some(Written { kind: $kind, id, on, fields, at: at? })
        }));
    }};
}

/// A column, as it is told.
trait Told {
    fn told(self) -> Option<String>;
}
impl Told for String {
    fn told(self) -> Option<String> {
        Some(self)
    }
}
impl Told for Option<String> {
    fn told(self) -> Option<String> {
        self
    }
}
impl Told for Option<i32> {
    fn told(self) -> Option<String> {
        self.map(|number| number.to_string())
    }
}
impl Told for i64 {
    fn told(self) -> Option<String> {
        Some(self.to_string())
    }
}

/// Everything that these memberships proposed, wrote, approved, took and found.
pub fn written_by(tx: &mut Tx<'_>, members: &[MemberId]) -> Result<Vec<Written>> {
    let mut found = texts(tx, members)?;
    found.extend(outcomes(tx, members)?);
    found.extend(running(tx, members)?);
    found.extend(judgements(tx, members)?);
    Ok(found)
}

fn texts(tx: &mut Tx<'_>, members: &[MemberId]) -> Result<Vec<Written>> {
    let mut found = Vec::new();
    gather!(tx, found, members, "proposal", proposals, by author_id, on group_id, at created_at,
        [title as String, summary as String]);
    gather!(tx, found, members, "topic", topics, by nominated_by, on proposal_id, at created_at,
        [title as String, description as String, on_behalf_of as Option<String>, new_community as Option<String>]);
    gather!(tx, found, members, "topic_merge", topic_merges, by merged_by, on topic_id, at merged_at,
        [reason as String]);
    gather!(tx, found, members, "impact", impacts, by author_id, on topic_id, at created_at,
        [dimension as String, direction as String, severity as String, stakeholder_group as Option<String>,
         text as String, state as String]);
    gather!(tx, found, members, "position", positions, by author_id, on proposal_id, at created_at, [title as String]);
    gather!(tx, found, members, "version", versions, by author_id, on position_id, at published_at,
        [number as i64, text as String, change_note as String]);
    gather!(tx, found, members, "dispute", disputes, by member_id, on version_id, at disputed_at, [reason as String]);
    gather!(tx, found, members, "amendment", amendments, by author_id, on position_id, at created_at,
        [replacement as String, reason as String, state as String, answer as Option<String>]);
    gather!(tx, found, members, "comment", comments, by author_id, on proposal_id, at created_at,
        [kind as String, body as String, initiative as Option<String>, on_behalf_of as Option<String>, state as String,
         disposition as Option<String>, disposition_reason as Option<String>]);
    gather!(tx, found, members, "comment_wording", comment_wordings, by author_id, on comment_id, at written_at,
        [body as String]);
    gather!(tx, found, members, "comment_answer", comment_answers, by author_id, on comment_id, at created_at,
        [body as String]);
    gather!(tx, found, members, "comment_report", comment_reports, by reporter_id, on comment_id, at created_at,
        [reason as String]);
    gather!(tx, found, members, "comment_moderation", comment_moderations, by member_id, on comment_id, at created_at,
        [kind as String, reason as String]);
    gather!(tx, found, members, "summary_version", summary_versions, by author_id, on summary_id, at created_at,
        [number as i64, text as String]);
    Ok(found)
}

fn outcomes(tx: &mut Tx<'_>, members: &[MemberId]) -> Result<Vec<Written>> {
    let mut found = Vec::new();
    gather!(tx, found, members, "engagement", engagements, by created_by, on proposal_id, at created_at,
        [audience as String, region as Option<String>, purpose as String, outcome as Option<String>]);
    gather!(tx, found, members, "package", packages, by sent_by, on proposal_id, at sent_at,
        [title as String, request as String]);
    gather!(tx, found, members, "delivery", deliveries, by member_id, on package_id, at created_at,
        [community as String, state as String, persons as Option<i32>, channel as Option<String>,
         initiative as Option<String>, note as Option<String>]);
    gather!(tx, found, members, "pilot", pilots, by created_by, on proposal_id, at created_at,
        [title as String, tool as Option<String>, aim as String, population as String, measures as String]);
    gather!(tx, found, members, "pilot_decision", pilots, by decided_by, on proposal_id, at decided_at,
        [decision as Option<String>, decision_reason as Option<String>]);
    gather!(tx, found, members, "lesson", lessons, by answered_by, on pilot_id, at answered_at,
        [state as String, answer as Option<String>]);
    gather!(tx, found, members, "output", outputs, by created_by, on proposal_id, at created_at,
        [title as String, summary as String, distribution as Option<String>]);
    gather!(tx, found, members, "uptake", uptakes, by recorded_by, on output_id, at created_at,
        [by_whom as String, evidence_url as String, note as String]);
    gather!(tx, found, members, "edition", editions, by made_by, on output_id, at made_at,
        [number as i64, title as String, summary as String, corrections as String, reason as Option<String>]);
    gather!(tx, found, members, "takeaway", takeaways, by author_id, on output_id, at created_at,
        [stakeholder_groups as String, text as String, quote as String, state as String]);
    gather!(tx, found, members, "output_distribution", output_distributions, by recorded_by, on output_id, at created_at,
        [recipient as String, channel as String, evidence_url as Option<String>, note as String,
         acknowledgement as Option<String>]);
    gather!(tx, found, members, "programme_item", programme_items, by created_by, on group_id, at created_at,
        [title as String, responsible as Option<String>, state as String]);
    gather!(tx, found, members, "review", reviews, by created_by, on output_id, at created_at,
        [findings as Option<String>]);
    Ok(found)
}

fn running(tx: &mut Tx<'_>, members: &[MemberId]) -> Result<Vec<Written>> {
    let mut found = Vec::new();
    gather!(tx, found, members, "concern", concerns, by raised_by, on proposal_id, at created_at,
        [about as String, text as String]);
    gather!(tx, found, members, "concern_review", concern_reviews, by reviewed_by, on concern_id, at reviewed_at,
        [state as String, text as String]);
    gather!(tx, found, members, "deadline_template", deadline_templates, by created_by, on group_id, at created_at,
        [name as String]);
    gather!(tx, found, members, "resource", resources, by recorded_by, on proposal_id, at created_at,
        [kind as String, stage as String, purpose as String]);
    gather!(tx, found, members, "role_call", role_calls, by opened_by, on group_id, at created_at,
        [text as String]);
    gather!(tx, found, members, "volunteer", volunteers, by member_id, on role_call_id, at created_at,
        [statement as Option<String>]);
    // Without the address: it may hold what opens the receiver's door, and be another's by now.
    gather!(tx, found, members, "webhook", webhooks, by member_id, on group_id, at created_at,
        [events as String, description as Option<String>, state as String]);
    Ok(found)
}

fn judgements(tx: &mut Tx<'_>, members: &[MemberId]) -> Result<Vec<Written>> {
    let mut found = Vec::new();
    gather!(tx, found, members, "approval", approvals, by member_id, on topic_id, at created_at,
        [stakeholder_group as String]);
    gather!(tx, found, members, "uptake_finding", uptakes, by found_by, on output_id, at created_at,
        [finding as Option<String>, finding_reason as Option<String>]);
    gather!(tx, found, members, "programme_change", programme_changes, by changed_by, on item_id, at changed_at,
        [number as i64, event as String, state as String, title as String, responsible as Option<String>,
         reason as String]);
    gather!(tx, found, members, "mandate_answer", mandate_answers, by answered_by, on proposal_id, at answered_at,
        [check_id as String, answer as String, reason as String]);
    gather!(tx, found, members, "transition", transitions, by member_id, on proposal_id, at moved_at,
        [kind as String, reason as Option<String>, override_reason as Option<String>]);
    gather!(tx, found, members, "stance", stance_history, by member_id, on position_id, at taken_at,
        [version as i64, stance as String, reason as Option<String>]);
    gather!(tx, found, members, "objection", objections, by raised_by, on position_id, at created_at,
        [ground as String, summary as String, harm as String, remedy as String, state as String]);
    gather!(tx, found, members, "objection_event", objection_events, by author_id, on objection_id, at created_at,
        [kind as String, body as String]);
    gather!(tx, found, members, "backing", objection_backers, by member_id, on objection_id, at created_at, [revision as i64]);
    gather!(tx, found, members, "time_request", time_requests, by member_id, on position_id, at created_at,
        [reason as String, answer as Option<String>]);
    gather!(tx, found, members, "call", calls, by opened_by, on position_id, at opened_at,
        [output_type as String, new_information as Option<String>]);
    gather!(tx, found, members, "designation", designations, by designator_id, on position_id, at designated_at,
        [number as i64, level as String, rationale as String, deviations as String, findings as String]);
    gather!(tx, found, members, "finalization", designations, by finalized_by, on position_id, at finalized_at,
        [level as String, final_deviations as Option<String>]);
    found.extend(challenges(tx, members)?);
    Ok(found)
}

fn challenges(tx: &mut Tx<'_>, members: &[MemberId]) -> Result<Vec<Written>> {
    let mut found = Vec::new();
    gather!(tx, found, members, "reconsideration", reconsiderations, by asked_by, on position_id, at created_at,
        [decision as String, grounds as String, remedy as String, state as String, answer as Option<String>]);
    gather!(tx, found, members, "reconsideration_answer", reconsiderations, by answered_by, on position_id, at answered_at,
        [state as String, answer as Option<String>]);
    gather!(tx, found, members, "appeal", appeals, by appellant_id, on designation_id, at created_at,
        [ground as String, text as String, remedy as String, focal_point_of as Option<String>, state as String]);
    gather!(tx, found, members, "appeal_support", appeal_supporters, by member_id, on appeal_id, at created_at,
        [revision as i64]);
    gather!(tx, found, members, "appeal_answer", appeal_answers, by answered_by, on appeal_id, at answered_at,
        [rung as String, outcome as String, reasons as String, new_information as Option<String>,
         level as Option<String>, answered_for as Option<String>]);
    gather!(tx, found, members, "minority_statement", minority_statements, by author_id, on position_id, at created_at,
        [text as String]);
    Ok(found)
}
