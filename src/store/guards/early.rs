//! Steps 1 to 4: topics, rounds and their comments, pilots.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{Found, LINKS, Rules, count};
use crate::domain::amendments::AmendmentState;
use crate::domain::comments::CommentState;
use crate::domain::ids::{AmendmentId, AnyId, CommentId, PilotId, PositionId, ProposalId, RoundId, TopicId};
use crate::domain::pilots::PilotState;
use crate::domain::positions::PositionState;
use crate::domain::rounds::RoundState;
use crate::domain::time::Instant;
use crate::domain::topics::{Suitability, TopicState};
use crate::domain::workflow::{Pilots, Rounds, Tally, TopicFacts};
use crate::error::{Error, Result};
use crate::on;
use crate::store::Tx;
use crate::store::schema::{amendments, comments, pilots, positions, rounds, topics};
use crate::store::topics::{Approval, Topic};

/// A position, as far as the guards look at it.
type PositionRow = (PositionId, TopicId, PositionState, i64);
/// A chosen topic, its proposal, its rationale and the answers about its suitability.
type TopicRow = (TopicId, ProposalId, Option<String>, String);
/// A round in its proposal: where it stands, and its window.
type RoundRow = (ProposalId, RoundId, RoundState, Instant, Option<Instant>);

/// The chosen topics.
pub(super) fn topics(
    tx: &mut Tx<'_>,
    asked: &[(ProposalId, &Rules)],
) -> Result<HashMap<ProposalId, Vec<TopicFacts>>> {
    let proposals: Vec<ProposalId> = asked.iter().map(|(id, _)| *id).collect();
    let chosen: Vec<TopicRow> = on!(tx.conn(), c => topics::table
        .filter(topics::proposal_id.eq_any(&proposals))
        .filter(topics::state.eq(TopicState::Chosen))
        .order(topics::id.asc())
        .select((topics::id, topics::proposal_id, topics::rationale, topics::suitability))
        .load(c)?);
    let ids: Vec<TopicId> = chosen.iter().map(|(id, ..)| *id).collect();
    let merges = Topic::merges(tx, &proposals)?;
    let approvals = Approval::count(tx, &ids, &merges)?;
    let positions: Vec<PositionRow> = on!(tx.conn(), c => positions::table
        .filter(positions::topic_id.eq_any(&ids))
        .order(positions::id.asc())
        .select((positions::id, positions::topic_id, positions::state, positions::version))
        .load(c)?);
    let mut by_proposal: HashMap<ProposalId, Vec<TopicFacts>> = HashMap::new();
    for row in chosen {
        let proposal = row.1;
        if let Some((_, rules)) = asked.iter().find(|(id, _)| *id == proposal) {
            by_proposal.entry(proposal).or_default().push(topic(row, rules, &approvals, &positions)?);
        }
    }
    Ok(by_proposal)
}

fn topic(
    (id, _, rationale, suitability): TopicRow,
    rules: &Rules,
    approvals: &[(TopicId, String, i64)],
    positions: &[PositionRow],
) -> Result<TopicFacts> {
    let answers: Vec<Suitability> = serde_json::from_str(&suitability).map_err(Error::internal)?;
    let is_answered = |check: &&String| answers.iter().any(|a| *a.check_id == ***check);
    let own = |state| positions_of(positions, id, state);
    // A group of one's own making is no group here, as it is none in an assessment.
    let counts = |group: &String| rules.expected_groups.contains(group);
    let spoken_for = approvals.iter().filter(|(topic, group, _)| *topic == id && counts(group));
    Ok(TopicFacts {
        id,
        has_rationale: rationale.is_some_and(|r| !r.is_empty()),
        suitability_answered: length(rules.suitability_checks.iter().filter(is_answered)),
        suitability_total: length(rules.suitability_checks.iter()),
        approval_groups: length(spoken_for),
        has_version: positions.iter().any(|(_, topic, state, version)| {
            *topic == id && *state != PositionState::Closed && *version > 0
        }),
        designated: own(PositionState::Designated),
        open_rivals: own(PositionState::Open),
    })
}

fn positions_of(rows: &[PositionRow], topic: TopicId, state: PositionState) -> Vec<PositionId> {
    rows.iter().filter(|(_, of, is, _)| *of == topic && *is == state).map(|(id, ..)| *id).collect()
}

fn length<T>(things: impl Iterator<Item = T>) -> u64 {
    u64::try_from(things.count()).unwrap_or(u64::MAX)
}

/// The rounds, and the comments made in them.
pub(super) fn rounds(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<HashMap<ProposalId, Rounds>> {
    let all: Vec<RoundRow> = on!(tx.conn(), c => rounds::table
        .filter(rounds::proposal_id.eq_any(proposals))
        .order(rounds::id.asc())
        .select((rounds::proposal_id, rounds::id, rounds::state, rounds::closes_at, rounds::closed_at))
        .load(c)?);
    let mut by_proposal: HashMap<ProposalId, Rounds> = HashMap::new();
    for (proposal, id, state, closes, closed) in all {
        let rounds = by_proposal.entry(proposal).or_default();
        // How long a window has to be is asked when it is planned; here it has to have been open to its end.
        if state != RoundState::Closed {
            rounds.pending.push(id);
        } else if closed.is_some_and(|closed| closed >= closes) {
            rounds.closed_full = rounds.closed_full.saturating_add(1);
        }
    }
    for (proposal, tally) in round_comments(tx, proposals)? {
        by_proposal.entry(proposal).or_default().comments = tally;
    }
    Ok(by_proposal)
}

/// The comments made in rounds; withdrawn and hidden ones need no answer.
fn round_comments(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<HashMap<ProposalId, Tally>> {
    let cell = (comments::proposal_id, comments::disposition);
    let counted: Vec<(ProposalId, Option<String>, i64)> = on!(tx.conn(), c => comments::table
        .filter(comments::proposal_id.eq_any(proposals))
        .filter(comments::round_id.is_not_null())
        .filter(comments::state.eq(CommentState::Posted))
        .group_by(cell)
        .select((comments::proposal_id, comments::disposition, diesel::dsl::count_star()))
        .load(c)?);
    let open: Vec<(ProposalId, CommentId)> = on!(tx.conn(), c => comments::table
        .filter(comments::proposal_id.eq_any(proposals))
        .filter(comments::round_id.is_not_null())
        .filter(comments::state.eq(CommentState::Posted))
        .filter(comments::disposition.is_null())
        .order(comments::id.asc())
        .limit(LINKS)
        .select((comments::proposal_id, comments::id))
        .load(c)?);
    let counted = counted.into_iter().map(|(id, disposition, n)| (id, disposition.is_none(), n));
    Ok(tallied(counted, open.into_iter().map(|(proposal, id)| (proposal, id.cast()))))
}

/// What was counted by proposal and by whether it is unanswered, with some of what is.
fn tallied(
    counted: impl Iterator<Item = (ProposalId, bool, i64)>,
    open: impl Iterator<Item = (ProposalId, AnyId)>,
) -> HashMap<ProposalId, Tally> {
    let mut tallies: HashMap<ProposalId, Tally> = HashMap::new();
    for (proposal, is_unanswered, rows) in counted {
        let tally = tallies.entry(proposal).or_default();
        tally.total = tally.total.saturating_add(count(rows));
        if is_unanswered {
            tally.unanswered = tally.unanswered.saturating_add(count(rows));
        }
    }
    for (proposal, id) in open {
        tallies.entry(proposal).or_default().links.push(id);
    }
    tallies
}

/// The amendments to positions that are not closed; those that were taken back count as answered.
pub(super) fn amendments(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<HashMap<ProposalId, Tally>> {
    let counted: Vec<(ProposalId, AmendmentState, i64)> = on!(tx.conn(), c => amendments::table
        .inner_join(positions::table.on(positions::id.eq(amendments::position_id)))
        .filter(amendments::proposal_id.eq_any(proposals))
        .filter(positions::state.ne(PositionState::Closed))
        .group_by((amendments::proposal_id, amendments::state))
        .select((amendments::proposal_id, amendments::state, diesel::dsl::count_star()))
        .load(c)?);
    let open: Vec<(ProposalId, AmendmentId)> = on!(tx.conn(), c => amendments::table
        .inner_join(positions::table.on(positions::id.eq(amendments::position_id)))
        .filter(amendments::proposal_id.eq_any(proposals))
        .filter(positions::state.ne(PositionState::Closed))
        .filter(amendments::state.eq(AmendmentState::Open))
        .order(amendments::id.asc())
        .limit(LINKS)
        .select((amendments::proposal_id, amendments::id))
        .load(c)?);
    let counted = counted.into_iter().map(|(id, state, n)| (id, state == AmendmentState::Open, n));
    Ok(tallied(counted, open.into_iter().map(|(proposal, id)| (proposal, id.cast()))))
}

/// The pilots.
pub(super) fn pilots(tx: &mut Tx<'_>, proposals: &[ProposalId]) -> Result<Found<(PilotId, PilotState)>> {
    Ok(on!(tx.conn(), c => pilots::table
        .filter(pilots::proposal_id.eq_any(proposals))
        .order(pilots::id.asc())
        .select((pilots::proposal_id, (pilots::id, pilots::state)))
        .load(c)?))
}

/// How many of a proposal's pilots are evaluated, and which are not.
pub(super) fn evaluated<'p>(pilots: impl Iterator<Item = &'p (PilotId, PilotState)>) -> Pilots {
    let (evaluated, pending): (Vec<_>, Vec<_>) =
        pilots.partition(|(_, state)| *state == PilotState::Evaluated);
    Pilots { evaluated: length(evaluated.iter()), pending: pending.into_iter().map(|(id, _)| id).collect() }
}
