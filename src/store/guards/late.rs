//! Steps 5 and 6: the mandate, designations, calls, outputs and the reviews of their uptake.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::{Rules, count};
use crate::domain::calls::CallState;
use crate::domain::ids::{CallId, DesignationId, OutputId, PositionId, ProposalId};
use crate::domain::mandate::Finding;
use crate::domain::outputs::OutputState;
use crate::domain::time::Instant;
use crate::domain::workflow::{Mandate, TopicFacts};
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::mandate::MandateAnswer;
use crate::store::schema::{calls, designations, outputs, reviews};

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

/// The designations of the chosen topics' positions, and when the last of their challenge windows ends.
pub(super) fn designations(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    topics: &[TopicFacts],
) -> Result<(Vec<DesignationId>, Option<Instant>)> {
    let all: Vec<(DesignationId, PositionId, Instant)> = on!(tx.conn(), c => designations::table
        .filter(designations::proposal_id.eq(proposal))
        .order(designations::id.asc())
        .select((designations::id, designations::position_id, designations::challenge_ends_at))
        .load(c)?);
    let of_chosen = |position: &PositionId| topics.iter().any(|t| t.designated.contains(position));
    let of_chosen: Vec<_> = all.into_iter().filter(|(_, position, _)| of_chosen(position)).collect();
    let ends = of_chosen.iter().map(|(.., ends)| *ends).max();
    Ok((of_chosen.into_iter().map(|(id, ..)| id).collect(), ends))
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
