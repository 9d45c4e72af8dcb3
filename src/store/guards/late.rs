//! Steps 5 and 6: the mandate, designations, calls, outputs and the reviews of their uptake.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::{Found, Rules, count};
use crate::domain::appeals::AppealStatus;
use crate::domain::calls::CallState;
use crate::domain::designations::DesignationState;
use crate::domain::ids::{AnyId, CallId, DesignationId, OutputId, PositionId, ProposalId};
use crate::domain::mandate::Finding;
use crate::domain::outputs::OutputState;
use crate::domain::time::Instant;
use crate::domain::workflow::{Facts, Mandate, Preliminary, Tally, TopicFacts};
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::mandate::MandateAnswer;
use crate::store::schema::{appeals, calls, designations, outputs, reviews};

/// The answers to the checks that the charter asks today.
pub(super) fn mandate<'a>(answers: impl Iterator<Item = &'a MandateAnswer>, rules: &Rules) -> Mandate {
    let answers: Vec<MandateAnswer> = answers.cloned().collect();
    let checks = MandateAnswer::checks(&answers, rules.mandate_checks.iter().map(String::as_str));
    let answer_to = |check: &str| answers.iter().find(|a| a.check_id == check).map(|a| a.id);
    Mandate {
        ok: u64::try_from(checks.that_are(Finding::Met).count()).unwrap_or(u64::MAX),
        failed: checks.that_are(Finding::Failed).filter_map(answer_to).collect(),
        unanswered: checks.that_are(Finding::Unanswered).map(str::to_owned).collect(),
    }
}

/// A designation that stands, as far as the guards look at it.
type Standing = (DesignationId, PositionId, DesignationState, Instant, Option<Instant>);

/// The designations that stand.
pub(super) fn designations(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<Found<Standing>> {
    Ok(on!(tx.conn(), c => designations::table
        .filter(designations::proposal_id.eq_any(proposals))
        .filter(designations::state.eq_any(DesignationState::STANDING))
        .order(designations::id.asc())
        .select((
            designations::proposal_id,
            (
                designations::id,
                designations::position_id,
                designations::state,
                designations::review_ends_at,
                designations::challenge_ends_at,
            ),
        ))
        .load(c)?))
}

/// Fills in the designations of the chosen topics' positions.
pub(super) fn of_chosen<'d>(designations: impl Iterator<Item = &'d Standing>, facts: &mut Facts) {
    for (id, position_id, state, review_ends_at, challenge_ends_at) in designations.copied() {
        let is_on = |topic: &TopicFacts| match state {
            DesignationState::Preliminary => topic.open_rivals.contains(&position_id),
            _ => topic.designated.contains(&position_id),
        };
        if !facts.topics.iter().any(is_on) {
            continue;
        }
        if state == DesignationState::Preliminary {
            facts.preliminary.push(Preliminary { id, position_id, review_ends_at });
        } else {
            facts.designations.push(id);
            facts.challenge_ends_at = facts.challenge_ends_at.max(challenge_ends_at);
        }
    }
}

/// The appeals, and where they stand.
pub(super) fn appeals(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<Found<(AnyId, AppealStatus)>> {
    Ok(on!(tx.conn(), c => appeals::table
        .filter(appeals::proposal_id.eq_any(proposals))
        .order(appeals::id.asc())
        .select((appeals::proposal_id, (appeals::id, appeals::state)))
        .load(c)?))
}

/// All of them, and those that are not answered to the end.
pub(super) fn pending<'a>(appeals: impl Iterator<Item = &'a (AnyId, AppealStatus)>) -> Tally {
    let mut tally = Tally::default();
    for (id, status) in appeals {
        tally.total = tally.total.saturating_add(1);
        if status.is_pending() {
            tally.unanswered = tally.unanswered.saturating_add(1);
            tally.links.push(*id);
        }
    }
    tally
}

/// The consensus calls that are open.
pub(super) fn open_calls(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<Found<CallId>> {
    Ok(on!(tx.conn(), c => calls::table
        .filter(calls::proposal_id.eq_any(proposals))
        .filter(calls::state.eq(CallState::Open))
        .order(calls::id.asc())
        .select((calls::proposal_id, calls::id))
        .load(c)?))
}

/// The outputs.
pub(super) fn outputs(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<Found<(OutputId, OutputState)>> {
    Ok(on!(tx.conn(), c => outputs::table
        .filter(outputs::proposal_id.eq_any(proposals))
        .order(outputs::id.asc())
        .select((outputs::proposal_id, (outputs::id, outputs::state)))
        .load(c)?))
}

/// How many of them are published, and the drafts.
pub(super) fn published<'o>(
    outputs: impl Iterator<Item = &'o (OutputId, OutputState)>,
) -> (u64, Vec<OutputId>) {
    let (published, drafts): (Vec<_>, Vec<_>) =
        outputs.partition(|(_, state)| *state == OutputState::Published);
    let published = u64::try_from(published.len()).unwrap_or(u64::MAX);
    (published, drafts.into_iter().map(|(id, _)| id).collect())
}

/// How many reviews of the uptake are scheduled or held.
pub(super) fn reviews(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<Found<u64>> {
    let all: Vec<(ProposalId, i64)> = on!(tx.conn(), c => reviews::table
        .filter(reviews::proposal_id.eq_any(proposals))
        .group_by(reviews::proposal_id)
        .select((reviews::proposal_id, count_star()))
        .load(c)?);
    Ok(all.into_iter().map(|(proposal, rows)| (proposal, count(rows))).collect())
}
