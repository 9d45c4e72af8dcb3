//! What an entry keeps of a row: of each table what an assessment or a rule reads.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::access::Role;
use crate::domain::calls::{CallState, TimeRequestState, Window};
use crate::domain::consensus::{Ground, ObjectionState, Stance};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{
    AccountId, AnyId, CallId, GroupId, MandateAnswerId, MemberId, ObjectionId, PositionId, ProposalId,
    StanceId, TimeRequestId, VersionId,
};
use crate::domain::positions::{PositionState, VersionKind};
use crate::domain::time::Instant;
use crate::domain::topics::CheckAnswer;
use crate::domain::workflow::{Place, Status, Step};

/// A row, as an entry keeps it.
#[derive(Clone, Debug)]
pub enum Row {
    /// Of `groups`.
    Group(GroupRow),
    /// Of `memberships`.
    Member(MemberRow),
    /// Of `proposals`.
    Proposal(ProposalRow),
    /// Of `mandate_answers`.
    Answer(AnswerRow),
    /// Of `positions`.
    Position(PositionRow),
    /// Of `versions`.
    Version(VersionRow),
    /// Of `calls`.
    Call(CallRow),
    /// Of `stances`.
    Stance(StanceRow),
    /// Of `objections`.
    Objection(ObjectionRow),
    /// Of `objection_backers`.
    Backer(BackerRow),
    /// Of `time_requests`.
    TimeRequest(TimeRequestRow),
}

impl Row {
    /// Reads what is kept of a row of a table; none of a table of which nothing is kept.
    pub fn parse(table: &str, content: &str) -> Option<Result<Self, serde_json::Error>> {
        fn read<R: DeserializeOwned>(content: &str, row: fn(R) -> Row) -> Result<Row, serde_json::Error> {
            serde_json::from_str(content).map(row)
        }
        Some(match table {
            "groups" => read(content, Self::Group),
            "memberships" => read(content, Self::Member),
            "proposals" => read(content, Self::Proposal),
            "mandate_answers" => read(content, Self::Answer),
            "positions" => read(content, Self::Position),
            "versions" => read(content, Self::Version),
            "calls" => read(content, Self::Call),
            "stances" => read(content, Self::Stance),
            "objections" => read(content, Self::Objection),
            "objection_backers" => read(content, Self::Backer),
            "time_requests" => read(content, Self::TimeRequest),
            _ => return None,
        })
    }

    /// The row's id.
    pub fn id(&self) -> AnyId {
        match self {
            Self::Group(row) => row.id.cast(),
            Self::Member(row) => row.id.cast(),
            Self::Proposal(row) => row.id.cast(),
            Self::Answer(row) => row.id.cast(),
            Self::Position(row) => row.id.cast(),
            Self::Version(row) => row.id.cast(),
            Self::Call(row) => row.id.cast(),
            Self::Stance(row) => row.id.cast(),
            Self::Objection(row) => row.id.cast(),
            Self::Backer(row) => row.id,
            Self::TimeRequest(row) => row.id.cast(),
        }
    }
}

/// A group.
#[derive(Clone, Debug, Deserialize)]
pub struct GroupRow {
    /// Its id.
    pub id: GroupId,
    /// Its charter, as JSON.
    pub charter: String,
}

/// A membership.
#[derive(Clone, Debug, Deserialize)]
pub struct MemberRow {
    /// Its id.
    pub id: MemberId,
    /// In which group.
    pub group_id: GroupId,
    /// Whose.
    pub account_id: AccountId,
    /// In which role.
    pub role: Role,
    /// From which stakeholder group.
    pub stakeholder_group: Box<str>,
    /// Whether it is one now.
    pub state: MembershipState,
    /// Since when it first was.
    pub first_joined_at: Option<Instant>,
}

/// A proposal.
#[derive(Clone, Debug, Deserialize)]
pub struct ProposalRow {
    /// Its id.
    pub id: ProposalId,
    /// Whose.
    pub author_id: MemberId,
    /// In which step.
    pub step: Step,
    /// Whether it moves, is held, or has ended.
    pub status: Status,
    /// Since when it is held.
    pub paused_at: Option<Instant>,
}

impl ProposalRow {
    /// Where it is.
    pub const fn place(&self) -> Place {
        Place { step: self.step, status: self.status }
    }
}

/// The answer to one check of the mandate.
#[derive(Clone, Debug, Deserialize)]
pub struct AnswerRow {
    /// Its id.
    pub id: MandateAnswerId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// The check.
    pub check_id: String,
    /// The answer.
    pub answer: CheckAnswer,
}

/// A position.
#[derive(Clone, Debug, Deserialize)]
pub struct PositionRow {
    /// Its id.
    pub id: PositionId,
    /// In which group.
    pub group_id: GroupId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// Where it stands.
    pub state: PositionState,
    /// The number of its newest version; 0 before the first.
    pub version: i64,
    /// The number of its newest substantive one.
    pub substantive_version: i64,
    /// When that was published.
    pub substantive_at: Option<Instant>,
}

/// A version of a position.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct VersionRow {
    /// Its id.
    pub id: VersionId,
    /// Of which position.
    pub position_id: PositionId,
    /// Its number.
    pub number: i64,
    /// What it did to the stances taken.
    pub kind: VersionKind,
    /// When it was published.
    pub published_at: Instant,
}

/// A call.
#[derive(Clone, Debug, Deserialize)]
pub struct CallRow {
    /// Its id.
    pub id: CallId,
    /// On which position.
    pub position_id: PositionId,
    /// What it keeps of the charter, as JSON.
    pub charter: String,
    /// Who designates.
    pub designator_id: MemberId,
    /// When it was opened.
    pub opened_at: Instant,
    /// When its window ends.
    pub closes_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// By how many days it was extended.
    pub extended_days: i64,
    /// The digest of who counts, in hexadecimal.
    pub electorate_digest: Box<str>,
    /// Whether it is open.
    pub state: CallState,
}

impl CallRow {
    /// Its window.
    pub const fn window(&self) -> Window {
        let Self { opened_at, closes_at, extended_days, .. } = *self;
        Window { opened_at, closes_at, extended_days }
    }
}

/// The current stance of a member on a position.
#[derive(Clone, Debug, Deserialize)]
pub struct StanceRow {
    /// Its id.
    pub id: StanceId,
    /// On which position.
    pub position_id: PositionId,
    /// Whose.
    pub member_id: MemberId,
    /// The version it was taken on.
    pub version: i64,
    /// The stance.
    pub stance: Stance,
    /// The stakeholder group it is counted in.
    pub stakeholder_group: Box<str>,
    /// The organisation it is counted in; empty where there is none.
    pub organisation: Box<str>,
    /// It does not count.
    pub set_aside: bool,
    /// When it was taken.
    pub taken_at: Instant,
}

/// An objection.
#[derive(Clone, Debug, Deserialize)]
pub struct ObjectionRow {
    /// Its id.
    pub id: ObjectionId,
    /// To which position.
    pub position_id: PositionId,
    /// How far the group has come with it.
    pub state: ObjectionState,
    /// Whether the objector keeps objecting after a finding.
    pub maintained: bool,
    /// What it is about.
    pub ground: Ground,
    /// The community for which its focal point holds it.
    pub focal_point_of: Option<String>,
    /// When it was raised.
    pub created_at: Instant,
}

/// One who is or was behind an objection.
#[derive(Clone, Debug, Deserialize)]
pub struct BackerRow {
    /// Its id.
    pub id: AnyId,
    /// Behind which objection.
    pub objection_id: ObjectionId,
    /// Who.
    pub member_id: MemberId,
    /// Until when.
    pub left_at: Option<Instant>,
}

/// A request for more time.
#[derive(Clone, Debug, Deserialize)]
pub struct TimeRequestRow {
    /// Its id.
    pub id: TimeRequestId,
    /// On which call.
    pub call_id: CallId,
    /// What became of it.
    pub state: TimeRequestState,
}
