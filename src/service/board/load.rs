//! What the rows of a page of the board are made of, loaded for all of them at once.

use std::collections::{HashMap, HashSet};

use super::view::{BoardCall, BoardPosition, BoardRow, BoardTopic, BoardUnmet};
use crate::domain::consensus::Verdict;
use crate::domain::designations::DesignationState;
use crate::domain::groups::Charter;
use crate::domain::ids::{AccountId, GroupId, PositionId, ProposalId, TopicId};
use crate::domain::time::Instant;
use crate::domain::workflow::{Facts, Status};
use crate::error::Result;
use crate::service::attention::next_step;
use crate::service::course::verdicts;
use crate::service::standing::stands;
use crate::service::transitions;
use crate::store::attention::{heard, taken_by};
use crate::store::board::{self as rows, Objections};
use crate::store::calls::Call;
use crate::store::designations::Designation;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::positions::Position;
use crate::store::proposals::Proposal;
use crate::store::snapshots::{self, Newest};
use crate::store::stances::CurrentStance;
use crate::store::{Tx, guards};

/// Positions on one page at most: the oldest.
const MOST_POSITIONS: i64 = 2_000;

/// What was loaded for a page of proposals.
pub(super) struct Loaded {
    charters: HashMap<GroupId, Charter>,
    positions: Vec<(Position, bool)>,
    topics: Vec<(ProposalId, TopicId, String)>,
    calls: HashMap<PositionId, Call>,
    designations: HashMap<PositionId, Designation>,
    newest: HashMap<PositionId, Newest>,
    objections: HashMap<PositionId, Objections>,
    own: HashSet<PositionId>,
    heard: HashSet<(ProposalId, String)>,
    facts: HashMap<ProposalId, Facts>,
}

/// The verdicts of each stakeholder group on the positions that are shown.
type Verdicts = HashMap<String, HashSet<Verdict>>;

impl Loaded {
    pub fn of(tx: &mut Tx<'_>, account: Option<AccountId>, proposals: &[Proposal]) -> Result<Self> {
        let ids: Vec<ProposalId> = proposals.iter().map(|p| p.id).collect();
        let groups: Vec<GroupId> = proposals.iter().map(|p| p.group_id).collect();
        let charters: HashMap<GroupId, Charter> = Group::those(tx, &groups)?
            .iter()
            .map(|group| Ok((group.id, group.charter()?)))
            .collect::<Result<_>>()?;
        let members = match account {
            Some(account) => Membership::held_by(tx, account, &groups)?,
            None => Vec::new(),
        };
        let positions = Position::live(tx, &ids, MOST_POSITIONS)?;
        let on: Vec<PositionId> = positions.iter().map(|(position, _)| position.id).collect();
        let mut heard: HashSet<(ProposalId, String)> = heard(tx, &ids)?.into_iter().collect();
        heard.extend(taken_by(tx, &ids)?);
        Ok(Self {
            facts: facts(tx, proposals, &charters)?,
            topics: rows::topics(tx, &ids)?,
            calls: Call::newest(tx, &on)?,
            designations: finally(Designation::standing_on(tx, &on)?),
            newest: snapshots::newest(tx, &on)?,
            objections: rows::objections(tx, &on)?,
            own: CurrentStance::counted_on(tx, &on, &members)?.into_iter().collect(),
            charters,
            positions,
            heard,
        })
    }

    /// The row of a proposal, and how the stakeholder groups stand to what of it is shown.
    pub fn row(&self, proposal: &Proposal, now: Instant) -> Result<(BoardRow, Verdicts)> {
        let id = proposal.id;
        let of_it = || self.positions.iter().filter(move |(position, _)| position.proposal_id == id);
        let shown: Vec<(BoardPosition, bool)> =
            of_it().map(|(position, chosen)| (self.position(position, proposal, now), *chosen)).collect();
        let lowest = lowest(&shown);
        let counted = |of: fn(&Objections) -> i64| {
            of_it().filter_map(|(position, _)| self.objections.get(&position.id)).map(of).sum::<i64>()
        };
        let verdicts = self.verdicts(shown.iter().filter(|(p, _)| p.is_shown).map(|(p, _)| p.position_id))?;
        let row = BoardRow {
            proposal_id: proposal.id,
            group_id: proposal.group_id,
            title: proposal.title.clone(),
            topics: self.topics_of(proposal.id),
            step: proposal.step,
            step_number: proposal.step.number(),
            status: proposal.status,
            since: proposal.step_entered_at,
            due_at: proposal.due_at,
            lowest_level: lowest.and_then(|position| position.level),
            level_as_of: lowest.and_then(|position| position.as_of),
            direction: lowest.and_then(|position| position.direction),
            not_heard: self.not_heard(proposal),
            open_objections: counted(|o| o.open),
            unanswered_objections: counted(|o| o.unanswered),
            unmet: self.unmet(proposal, now),
            open_calls: self.open_calls(proposal, now),
            positions: shown.into_iter().map(|(position, _)| position).collect(),
        };
        Ok((row, verdicts))
    }

    /// The call that stands on a position.
    fn call(&self, position: &Position) -> Option<&Call> {
        self.calls.get(&position.id).filter(|call| stands(call, position))
    }

    fn position(&self, position: &Position, proposal: &Proposal, now: Instant) -> BoardPosition {
        let windows_at = proposal.windows_at(now);
        let has_own = self.own.contains(&position.id);
        let shows = |call: &Call| call.results.show_others(call.is_open(windows_at), has_own);
        let is_shown = self.call(position).is_none_or(shows);
        let designation = self.designations.get(&position.id);
        let kept = self.newest.get(&position.id).filter(|_| is_shown);
        let advised = kept.filter(|_| designation.is_none());
        BoardPosition {
            position_id: position.id,
            topic_id: position.topic_id,
            title: position.title.clone(),
            state: position.state,
            is_shown,
            level: designation.map(|d| d.level).or(advised.map(|kept| kept.level)),
            is_designated: designation.is_some(),
            as_of: designation
                .map(|d| d.finalized_at.unwrap_or(d.designated_at))
                .or(advised.map(|kept| kept.assessed_at)),
            direction: advised.map(|kept| kept.held().direction()),
        }
    }

    fn topics_of(&self, proposal: ProposalId) -> Vec<BoardTopic> {
        let own = self.topics.iter().filter(|(of, ..)| *of == proposal);
        own.map(|(_, id, title)| BoardTopic { id: *id, title: title.clone() }).collect()
    }

    fn not_heard(&self, proposal: &Proposal) -> Vec<String> {
        let expected =
            self.charters.get(&proposal.group_id).map(|charter| charter.expected_groups.as_slice());
        let groups = expected.unwrap_or_default().iter().map(ToString::to_string);
        groups.filter(|group| !self.heard.contains(&(proposal.id, group.clone()))).collect()
    }

    fn unmet(&self, proposal: &Proposal, now: Instant) -> Vec<BoardUnmet> {
        let facts = self.facts.get(&proposal.id);
        let missing = facts.and_then(|facts| next_step(proposal, facts, now)).unwrap_or_default();
        let short = missing.into_iter().map(|one| BoardUnmet { guard: one.guard, detail: one.sentence });
        short.collect()
    }

    fn open_calls(&self, proposal: &Proposal, now: Instant) -> Vec<BoardCall> {
        let windows_at = proposal.windows_at(now);
        let open = |call: &&Call| call.proposal_id == proposal.id && call.is_open(windows_at);
        let short = |call: &Call| BoardCall {
            id: call.id,
            position_id: call.position_id,
            output_type: call.output_type,
            closes_at: call.closes_at,
        };
        let mut calls: Vec<BoardCall> = self.calls.values().filter(open).map(short).collect();
        calls.sort_by_key(|call| (call.closes_at, call.id));
        calls
    }

    fn verdicts(&self, of: impl Iterator<Item = PositionId>) -> Result<Verdicts> {
        let mut all: Verdicts = HashMap::new();
        for newest in of.filter_map(|id| self.newest.get(&id)) {
            for (group, verdict) in verdicts(newest)? {
                all.entry(group).or_default().insert(verdict);
            }
        }
        Ok(all)
    }
}

/// Those that are final, by their positions.
fn finally(standing: Vec<Designation>) -> HashMap<PositionId, Designation> {
    let is_final = |found: &Designation| found.state == DesignationState::Final;
    standing.into_iter().filter(is_final).map(|found| (found.position_id, found)).collect()
}

/// The one with the lowest level of those on chosen topics; none where one of them has none that is shown.
fn lowest(positions: &[(BoardPosition, bool)]) -> Option<&BoardPosition> {
    let chosen = || positions.iter().filter(|(_, chosen)| *chosen).map(|(position, _)| position);
    let has_level = |position: &BoardPosition| position.level.is_some();
    chosen().all(has_level).then(|| chosen().min_by_key(|position| position.level))?
}

/// What guards read, of those that are active.
fn facts(
    tx: &mut Tx<'_>,
    proposals: &[Proposal],
    charters: &HashMap<GroupId, Charter>,
) -> Result<HashMap<ProposalId, Facts>> {
    let rules: HashMap<GroupId, guards::Rules> =
        charters.iter().map(|(group, charter)| (*group, transitions::rules(charter))).collect();
    let active = proposals.iter().filter(|p| p.status == Status::Active);
    let asked: Vec<_> = active.filter_map(|p| Some((p.id, rules.get(&p.group_id)?))).collect();
    guards::around(tx, &asked)
}
