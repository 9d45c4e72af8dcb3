//! Steps 5 and 6: the mandate, designations, calls, outputs and the reviews of their uptake.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::{Rules, count};
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
pub(super) fn mandate(tx: &mut Tx<'_>, proposal: ProposalId, rules: &Rules) -> Result<Mandate> {
    let answers = MandateAnswer::all(tx, proposal)?;
    let checks = MandateAnswer::checks(&answers, rules.mandate_checks.iter().map(String::as_str));
    let answer_to = |check: &str| answers.iter().find(|a| a.check_id == check).map(|a| a.id);
    Ok(Mandate {
        ok: u64::try_from(checks.that_are(Finding::Met).count()).unwrap_or(u64::MAX),
        failed: checks.that_are(Finding::Failed).filter_map(answer_to).collect(),
        unanswered: checks.that_are(Finding::Unanswered).map(str::to_owned).collect(),
    })
}

/// A designation that stands, as far as the guards look at it.
type Standing = (DesignationId, PositionId, DesignationState, Instant, Option<Instant>);

/// Fills in the designations of the chosen topics' positions.
pub(super) fn designations(tx: &mut Tx<'_>, proposal: ProposalId, facts: &mut Facts) -> Result<()> {
    let all: Vec<Standing> = on!(tx.conn(), c => designations::table
        .filter(designations::proposal_id.eq(proposal))
        .filter(designations::state.eq_any(DesignationState::STANDING))
        .order(designations::id.asc())
        .select((
            designations::id,
            designations::position_id,
            designations::state,
            designations::review_ends_at,
            designations::challenge_ends_at,
        ))
        .load(c)?);
    for (id, position_id, state, review_ends_at, challenge_ends_at) in all {
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
    Ok(())
}

/// The appeals: all of them, and those that are not answered to the end.
pub(super) fn appeals(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Tally> {
    let all: Vec<(AnyId, AppealStatus)> = on!(tx.conn(), c => appeals::table
        .filter(appeals::proposal_id.eq(proposal))
        .order(appeals::id.asc())
        .select((appeals::id, appeals::state))
        .load(c)?);
    let total = u64::try_from(all.len()).unwrap_or(u64::MAX);
    let pending: Vec<AnyId> = all.into_iter().filter(|(_, s)| s.is_pending()).map(|(id, _)| id).collect();
    Ok(Tally { total, unanswered: u64::try_from(pending.len()).unwrap_or(u64::MAX), links: pending })
}

/// The consensus calls that are open.
pub(super) fn open_calls(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<CallId>> {
    Ok(on!(tx.conn(), c => calls::table
        .filter(calls::proposal_id.eq(proposal))
        .filter(calls::state.eq(CallState::Open))
        .order(calls::id.asc())
        .select(calls::id)
        .load(c)?))
}

/// How many outputs are published, and the drafts.
pub(super) fn outputs(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<(u64, Vec<OutputId>)> {
    let all: Vec<(OutputId, OutputState)> = on!(tx.conn(), c => outputs::table
        .filter(outputs::proposal_id.eq(proposal))
        .order(outputs::id.asc())
        .select((outputs::id, outputs::state))
        .load(c)?);
    let (published, drafts): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(_, state)| *state == OutputState::Published);
    let published = u64::try_from(published.len()).unwrap_or(u64::MAX);
    Ok((published, drafts.into_iter().map(|(id, _)| id).collect()))
}

/// How many reviews of the uptake are scheduled or held.
pub(super) fn reviews(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<u64> {
    let all: i64 = on!(tx.conn(), c => reviews::table
        .filter(reviews::proposal_id.eq(proposal))
        .select(count_star())
        .first(c)?);
    Ok(count(all))
}
