//! Steps 1 to 4: topics, rounds and their comments, pilots.

use diesel::prelude::*;

use super::{LINKS, Rules, count};
use crate::domain::amendments::AmendmentState;
use crate::domain::comments::CommentState;
use crate::domain::ids::{AmendmentId, Any, CommentId, PilotId, PositionId, ProposalId, RoundId, TopicId};
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

/// The chosen topics.
pub(super) fn topics(tx: &mut Tx<'_>, proposal: ProposalId, rules: &Rules) -> Result<Vec<TopicFacts>> {
    let chosen: Vec<(TopicId, Option<String>, String)> = on!(tx.conn(), c => topics::table
        .filter(topics::proposal_id.eq(proposal))
        .filter(topics::state.eq(TopicState::Chosen))
        .order(topics::id.asc())
        .select((topics::id, topics::rationale, topics::suitability))
        .load(c)?);
    let ids: Vec<TopicId> = chosen.iter().map(|(id, ..)| *id).collect();
    let merges = Topic::merges(tx, proposal)?;
    let approvals = Approval::count(tx, &ids, &merges)?;
    let positions: Vec<PositionRow> = on!(tx.conn(), c => positions::table
        .filter(positions::topic_id.eq_any(&ids))
        .order(positions::id.asc())
        .select((positions::id, positions::topic_id, positions::state, positions::version))
        .load(c)?);
    let facts = chosen.into_iter().map(|(id, rationale, suitability)| {
        let answers: Vec<Suitability> = serde_json::from_str(&suitability).map_err(Error::internal)?;
        let is_answered = |check: &&String| answers.iter().any(|a| *a.check_id == ***check);
        let own = |state| positions_of(&positions, id, state);
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
    });
    facts.collect()
}

fn positions_of(rows: &[PositionRow], topic: TopicId, state: PositionState) -> Vec<PositionId> {
    rows.iter().filter(|(_, of, is, _)| *of == topic && *is == state).map(|(id, ..)| *id).collect()
}

fn length<T>(things: impl Iterator<Item = T>) -> u64 {
    u64::try_from(things.count()).unwrap_or(u64::MAX)
}

/// The rounds, and the comments made in them.
pub(super) fn rounds(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Rounds> {
    let all: Vec<(RoundId, RoundState, Instant, Option<Instant>)> = on!(tx.conn(), c => rounds::table
        .filter(rounds::proposal_id.eq(proposal))
        .order(rounds::id.asc())
        .select((rounds::id, rounds::state, rounds::closes_at, rounds::closed_at))
        .load(c)?);
    // How long a window has to be is asked when it is planned; here it has to have been open to its end.
    let full = all.iter().filter(|(_, state, closes, closed)| {
        *state == RoundState::Closed && closed.is_some_and(|closed| closed >= *closes)
    });
    let pending = all.iter().filter(|(_, state, ..)| *state != RoundState::Closed);
    Ok(Rounds {
        closed_full: length(full),
        pending: pending.map(|(id, ..)| *id).collect(),
        comments: round_comments(tx, proposal)?,
    })
}

/// The comments made in rounds; withdrawn and hidden ones need no answer.
fn round_comments(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Tally> {
    let counted: Vec<(Option<String>, i64)> = on!(tx.conn(), c => comments::table
        .filter(comments::proposal_id.eq(proposal))
        .filter(comments::round_id.is_not_null())
        .filter(comments::state.eq(CommentState::Posted))
        .group_by(comments::disposition)
        .select((comments::disposition, diesel::dsl::count_star()))
        .load(c)?);
    let open: Vec<CommentId> = on!(tx.conn(), c => comments::table
        .filter(comments::proposal_id.eq(proposal))
        .filter(comments::round_id.is_not_null())
        .filter(comments::state.eq(CommentState::Posted))
        .filter(comments::disposition.is_null())
        .order(comments::id.asc())
        .limit(LINKS)
        .select(comments::id)
        .load(c)?);
    let unanswered = counted.iter().filter(|(disposition, _)| disposition.is_none());
    Ok(Tally {
        total: count(counted.iter().map(|(_, n)| n).sum()),
        unanswered: count(unanswered.map(|(_, n)| n).sum()),
        links: open.into_iter().map(CommentId::cast::<Any>).collect(),
    })
}

/// The amendments to positions that are not closed; those that were taken back count as answered.
pub(super) fn amendments(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Tally> {
    let counted: Vec<(AmendmentState, i64)> = on!(tx.conn(), c => amendments::table
        .inner_join(positions::table.on(positions::id.eq(amendments::position_id)))
        .filter(amendments::proposal_id.eq(proposal))
        .filter(positions::state.ne(PositionState::Closed))
        .group_by(amendments::state)
        .select((amendments::state, diesel::dsl::count_star()))
        .load(c)?);
    let open: Vec<AmendmentId> = on!(tx.conn(), c => amendments::table
        .inner_join(positions::table.on(positions::id.eq(amendments::position_id)))
        .filter(amendments::proposal_id.eq(proposal))
        .filter(positions::state.ne(PositionState::Closed))
        .filter(amendments::state.eq(AmendmentState::Open))
        .order(amendments::id.asc())
        .limit(LINKS)
        .select(amendments::id)
        .load(c)?);
    let unanswered = counted.iter().filter(|(state, _)| *state == AmendmentState::Open);
    Ok(Tally {
        total: count(counted.iter().map(|(_, n)| n).sum()),
        unanswered: count(unanswered.map(|(_, n)| n).sum()),
        links: open.into_iter().map(AmendmentId::cast::<Any>).collect(),
    })
}

/// The pilots.
pub(super) fn pilots(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Pilots> {
    let all: Vec<(PilotId, PilotState)> = on!(tx.conn(), c => pilots::table
        .filter(pilots::proposal_id.eq(proposal))
        .order(pilots::id.asc())
        .select((pilots::id, pilots::state))
        .load(c)?);
    let (evaluated, pending): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(_, state)| *state == PilotState::Evaluated);
    Ok(Pilots {
        evaluated: length(evaluated.iter()),
        pending: pending.into_iter().map(|(id, _)| id).collect(),
    })
}
