//! The rows as they were when the record had come so far: only what is in an entry comes in.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::names::Names;
use super::rows::{
    AnswerRow, BackerRow, CallRow, GroupRow, MemberRow, ObjectionRow, PositionRow, ProposalRow, Row,
    StanceRow, TimeRequestRow, VersionRow,
};
use crate::domain::consensus::Stance;
use crate::domain::ids::{
    AccountId, AnyId, CallId, GroupId, MandateAnswerId, MemberId, ObjectionId, PositionId, ProposalId,
    StanceId, TimeRequestId,
};
use crate::domain::stances::counts;
use crate::domain::time::Instant;

/// Everything that was recorded up to some entry. What belongs to a position is found by it, however many there are.
#[derive(Clone, Debug, Default)]
pub struct State {
    names: Names,
    groups: HashMap<GroupId, GroupRow>,
    members: HashMap<MemberId, MemberRow>,
    accounts: HashMap<AccountId, MemberId>,
    proposals: HashMap<ProposalId, ProposalRow>,
    answers: HashMap<ProposalId, HashMap<MandateAnswerId, AnswerRow>>,
    positions: HashMap<PositionId, PositionRow>,
    versions: HashMap<PositionId, BTreeMap<i64, VersionRow>>,
    calls: HashMap<PositionId, BTreeMap<CallId, CallRow>>,
    stances: HashMap<PositionId, HashMap<MemberId, StanceHeld>>,
    objections: HashMap<PositionId, HashMap<ObjectionId, ObjectionRow>>,
    backers: HashMap<ObjectionId, HashMap<AnyId, BackerRow>>,
    time_requests: HashMap<CallId, HashMap<TimeRequestId, TimeRequestRow>>,
}

/// A stance as it is held here: there may be millions, and few names of groups and organisations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StanceHeld {
    /// Its id.
    pub id: StanceId,
    /// The version it was taken on.
    pub version: i64,
    /// The stance.
    pub stance: Stance,
    /// The stakeholder group it is counted in.
    pub stakeholder_group: Arc<str>,
    /// The organisation it is counted in; empty where there is none.
    pub organisation: Arc<str>,
    /// It does not count.
    pub set_aside: bool,
    /// When it was taken.
    pub taken_at: Instant,
}

impl State {
    /// Takes in a row.
    pub fn put(&mut self, row: Row) {
        match row {
            Row::Group(row) => {
                self.groups.insert(row.id, row);
            }
            Row::Member(row) => {
                self.accounts.insert(row.account_id, row.id);
                self.members.insert(row.id, row);
            }
            Row::Proposal(row) => {
                self.proposals.insert(row.id, row);
            }
            Row::Answer(row) => {
                self.answers.entry(row.proposal_id).or_default().insert(row.id, row);
            }
            Row::Position(row) => {
                self.positions.insert(row.id, row);
            }
            Row::Version(row) => {
                self.versions.entry(row.position_id).or_default().insert(row.number, row);
            }
            Row::Call(row) => {
                self.calls.entry(row.position_id).or_default().insert(row.id, row);
            }
            Row::Stance(row) => self.hold(row),
            Row::Objection(row) => {
                self.objections.entry(row.position_id).or_default().insert(row.id, row);
            }
            Row::Backer(row) => {
                self.backers.entry(row.objection_id).or_default().insert(row.id, row);
            }
            Row::TimeRequest(row) => {
                self.time_requests.entry(row.call_id).or_default().insert(row.id, row);
            }
        }
    }

    fn hold(&mut self, row: StanceRow) {
        let StanceRow { id, position_id, member_id, version, stance, set_aside, taken_at, .. } = row;
        let stakeholder_group = self.names.of(&row.stakeholder_group);
        let organisation = self.names.of(&row.organisation);
        let held = StanceHeld { id, version, stance, stakeholder_group, organisation, set_aside, taken_at };
        self.stances.entry(position_id).or_default().insert(member_id, held);
    }

    /// The same, with only what an assessment of one position reads.
    #[must_use]
    pub fn around(&self, id: PositionId) -> Self {
        fn only<K: Copy + Eq + std::hash::Hash, V: Clone>(from: &HashMap<K, V>, key: K) -> HashMap<K, V> {
            from.get(&key).map(|found| (key, found.clone())).into_iter().collect()
        }
        let position = self.positions.get(&id);
        let of_proposal =
            |p: &PositionRow| (only(&self.proposals, p.proposal_id), only(&self.answers, p.proposal_id));
        let (proposals, answers) = position.map(of_proposal).unwrap_or_default();
        let raised = self.objections.get(&id).into_iter().flatten().map(|(id, _)| *id);
        let called = self.calls.get(&id).into_iter().flatten().map(|(id, _)| *id);
        Self {
            names: Names::default(),
            groups: self.groups.clone(),
            members: self.members.clone(),
            accounts: HashMap::new(),
            proposals,
            answers,
            positions: only(&self.positions, id),
            versions: only(&self.versions, id),
            calls: only(&self.calls, id),
            stances: only(&self.stances, id),
            objections: only(&self.objections, id),
            backers: raised.filter_map(|id| Some((id, self.backers.get(&id)?.clone()))).collect(),
            time_requests: called.filter_map(|id| Some((id, self.time_requests.get(&id)?.clone()))).collect(),
        }
    }

    /// A group.
    pub fn group(&self, id: GroupId) -> Option<&GroupRow> {
        self.groups.get(&id)
    }
    /// A membership.
    pub fn member(&self, id: MemberId) -> Option<&MemberRow> {
        self.members.get(&id)
    }
    /// The membership of an account, in whatever state.
    pub fn member_of(&self, account: AccountId) -> Option<&MemberRow> {
        self.members.get(self.accounts.get(&account)?)
    }
    /// All memberships.
    pub fn members(&self) -> impl Iterator<Item = &MemberRow> {
        self.members.values()
    }
    /// A proposal.
    pub fn proposal(&self, id: ProposalId) -> Option<&ProposalRow> {
        self.proposals.get(&id)
    }
    /// The answers to the checks of a proposal's mandate.
    pub fn answers(&self, of: ProposalId) -> impl Iterator<Item = &AnswerRow> {
        self.answers.get(&of).into_iter().flatten().map(|(_, row)| row)
    }
    /// A position.
    pub fn position(&self, id: PositionId) -> Option<&PositionRow> {
        self.positions.get(&id)
    }
    /// The versions of a position, in order.
    pub fn versions(&self, of: PositionId) -> impl DoubleEndedIterator<Item = &VersionRow> {
        self.versions.get(&of).into_iter().flat_map(BTreeMap::values)
    }
    /// A version of a position by its number.
    pub fn version(&self, of: PositionId, number: i64) -> Option<&VersionRow> {
        self.versions.get(&of)?.get(&number)
    }
    /// A call on a position.
    pub fn call(&self, on: PositionId, id: CallId) -> Option<&CallRow> {
        self.calls.get(&on)?.get(&id)
    }
    /// The newest call on a position, whether it stands or not.
    pub fn newest_call(&self, on: PositionId) -> Option<&CallRow> {
        self.calls.get(&on)?.values().next_back()
    }
    /// The stance of a member on a position, whether it counts or not.
    pub fn stance(&self, on: PositionId, of: MemberId) -> Option<&StanceHeld> {
        self.stances.get(&on)?.get(&of)
    }
    /// How many stances there are on a position, whether they count or not.
    pub fn stances_on(&self, position: PositionId) -> usize {
        self.stances.get(&position).map_or(0, HashMap::len)
    }
    /// The stances on a position that count.
    pub fn counted(&self, on: &PositionRow) -> impl Iterator<Item = (MemberId, &StanceHeld)> {
        let substantive = on.substantive_version;
        let all = self.stances.get(&on.id).into_iter().flatten();
        all.filter(move |(_, s)| counts(s.version, substantive, s.set_aside)).map(|(member, s)| (*member, s))
    }
    /// The objections to a position.
    pub fn objections(&self, to: PositionId) -> impl Iterator<Item = &ObjectionRow> {
        self.objections.get(&to).into_iter().flatten().map(|(_, row)| row)
    }
    /// An objection to a position.
    pub fn objection(&self, to: PositionId, id: ObjectionId) -> Option<&ObjectionRow> {
        self.objections.get(&to)?.get(&id)
    }
    /// Who is behind an objection.
    pub fn behind(&self, objection: ObjectionId) -> impl Iterator<Item = &BackerRow> {
        let all = self.backers.get(&objection).into_iter().flatten().map(|(_, row)| row);
        all.filter(|backer| backer.left_at.is_none())
    }
    /// The requests for more time on a call.
    pub fn time_requests(&self, on: CallId) -> impl Iterator<Item = &TimeRequestRow> {
        self.time_requests.get(&on).into_iter().flatten().map(|(_, row)| row)
    }
}
