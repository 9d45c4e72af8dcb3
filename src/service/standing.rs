//! A position as members act on it: where it stands, the call that stands on it, and who counts there.
//!
//! The root of what happens to stances, objections, calls and designations: the row of the position is locked
//! first, so that all of it happens one after the other for one position.

use super::place::{Acting, Place};
use crate::domain::access::Action;
use crate::domain::calls;
use crate::domain::ids::PositionId;
use crate::domain::positions::PositionState;
use crate::domain::stances::{NotTaken, Target};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::electors::Elector;
use crate::store::memberships::Membership;
use crate::store::positions::Position;
use crate::store::proposals::Proposal;

/// A position, its place and its call.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The position.
    pub position: Position,
    /// Where it is.
    pub place: Place,
    /// The call that stands on it: open, or closed with no substantive version since.
    pub call: Option<Call>,
}

/// Where a member's stance is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// The stakeholder group.
    pub stakeholder_group: String,
    /// The organisation; empty where there is none.
    pub organisation: String,
}

impl Class {
    /// Where a member is counted as the membership stands.
    pub fn of(member: &Membership) -> Self {
        Self {
            stakeholder_group: member.stakeholder_group.clone(),
            organisation: member.organisation.clone().unwrap_or_default(),
        }
    }
}

/// Whether a call still says something about its position: a substantive version at or after its end does away
/// with its stances, and with it.
pub fn stands(call: &Call, position: &Position) -> bool {
    calls::stands(call.state, call.closed_at, position.substantive_at)
}

impl Standing {
    /// The position, locked until the transaction ends.
    pub fn locked(tx: &mut Tx<'_>, id: PositionId) -> Result<Self> {
        let position = Position::lock(tx, id)?;
        Self::around(tx, position)
    }

    /// The position, locked, and its proposal before it: for what must not meet a move of the proposal.
    pub fn locked_in_proposal(tx: &mut Tx<'_>, id: PositionId) -> Result<Self> {
        let proposal = Position::get(tx, id)?.proposal_id;
        Proposal::lock(tx, proposal)?;
        Self::locked(tx, id)
    }

    /// The position as it stands.
    pub fn read(tx: &mut Tx<'_>, id: PositionId) -> Result<Self> {
        let position = Position::get(tx, id)?;
        Self::around(tx, position)
    }

    fn around(tx: &mut Tx<'_>, position: Position) -> Result<Self> {
        let place = Place::proposal(tx, position.proposal_id)?;
        let call = Call::newest_on(tx, position.id)?.filter(|c| stands(c, &position));
        Ok(Self { position, place, call })
    }

    /// The call, while it is open.
    pub fn open_call(&self, now: Instant) -> Option<&Call> {
        self.call.as_ref().filter(|call| call.is_open(self.place.windows_at(now)))
    }

    /// Refuses what comes on another version than the current one, or too late.
    pub fn takes(&self, version: i64, now: Instant) -> Result<()> {
        let windows_at = self.place.windows_at(now);
        let ended_at = self.call.as_ref().filter(|call| !call.is_open(windows_at)).map(|call| call.closes_at);
        let Position { state, version: current, .. } = self.position;
        Target { state, version: current, ended_at }.takes(version).map_err(refused)
    }

    /// Asks the permission table. Who counts in the open call keeps the rights of the role that it fixed: a change
    /// of role takes effect after the close.
    pub fn may(&self, tx: &mut Tx<'_>, action: Action) -> Result<Acting> {
        let now = tx.now();
        let uncounted = self.place.member.as_ref().filter(|member| !member.role.counts());
        let fixed = match (self.open_call(now), uncounted) {
            (Some(call), Some(member)) => Elector::find(tx, call.id, member.id)?,
            _ => None,
        };
        match fixed {
            Some(elector) => self.place.may_as(tx, action, elector.role),
            None => self.place.may(tx, action),
        }
    }

    /// Where a member counts: as the call's opening fixed it; as the membership stands for one who first
    /// joined later, or where no call is open.
    pub fn class_of(&self, tx: &mut Tx<'_>, member: &Membership) -> Result<Class> {
        let now = tx.now();
        let Some(call) = self.open_call(now) else { return Ok(Class::of(member)) };
        if call.designator_id == member.id {
            let detail = "Who designates after this call takes no stance in it.";
            return Err(Error::because(Code::ConflictOfInterest, detail));
        }
        match Elector::find(tx, call.id, member.id)? {
            Some(Elector { stakeholder_group, organisation, .. }) => {
                Ok(Class { stakeholder_group, organisation: organisation.unwrap_or_default() })
            }
            None if member.first_joined_at.is_some_and(|at| at >= call.opened_at) => Ok(Class::of(member)),
            None => {
                Err(Error::rule("Who counts was fixed when the call opened; you count from the next one on."))
            }
        }
    }

    /// Refuses what is done to a position that has ended.
    pub fn must_be_open(&self) -> Result<()> {
        match self.position.state {
            PositionState::Open => Ok(()),
            ended => Err(refused(NotTaken::PositionEnded(ended))),
        }
    }

    /// An entry about this position.
    pub fn entry(&self, action: &'static str, acting: &Acting) -> crate::store::record::Entry {
        self.place.entry(action, acting).object("position", self.position.id)
    }
}

fn refused(why: NotTaken) -> Error {
    match why {
        NotTaken::PositionEnded(state) => {
            let detail = format!("The position is {state}; it takes no more.");
            Error::because(Code::Ended, detail).with("state", state)
        }
        NotTaken::NoVersion => Error::rule("No version of the position has been published yet."),
        NotTaken::NotCurrent(version) => {
            let detail = format!("The current version is {version}; read it and say what you think of that.");
            Error::because(Code::VersionNotCurrent, detail).with("current_version", version)
        }
        NotTaken::CallEnded(at) => {
            Error::because(Code::Ended, format!("The consensus call ended at {at}.")).with("closed_at", at)
        }
    }
}
