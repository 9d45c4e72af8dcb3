//! What somebody may do in a place, for a page that offers it: asked of the same table that holds who does it.

use super::place::{Place, outlives_the_archive};
use crate::domain::access::{self, Action, Actor, Phase, Role, Verdict};
use crate::domain::ids::MemberId;

/// What an actor may do in a place.
#[derive(Clone, Copy, Debug)]
pub struct Rights {
    /// In which role.
    pub role: Role,
    /// As which member, if as one.
    pub member: Option<MemberId>,
    phase: Option<Phase>,
    is_archived: bool,
    is_heard: bool,
}

impl Rights {
    /// Of an actor in a place.
    pub fn of(place: &Place, actor: &Actor) -> Self {
        let role = place.role(actor);
        Self {
            role,
            member: place.member.as_ref().map(|member| member.id),
            phase: place.proposal.as_ref().map(crate::store::proposals::Proposal::phase),
            is_archived: place.is_archived,
            is_heard: place.group.charter().is_ok_and(|charter| charter.hears(role)),
        }
    }

    /// May this be done, whosever the thing is?
    pub fn may(&self, action: Action) -> bool {
        access::verdict(self.role, action, self.phase) == Verdict::Allowed && self.is_open_to(action)
    }

    /// May this be done to a thing of this member's?
    pub fn may_to(&self, action: Action, author: MemberId) -> bool {
        let is_own = self.member == Some(author);
        let verdict = access::verdict(self.role, action, self.phase);
        (verdict == Verdict::Allowed || verdict == Verdict::OwnOnly && is_own) && self.is_open_to(action)
    }

    /// What the table says of this here; for what is not offered, why.
    pub fn verdict(&self, action: Action) -> Verdict {
        access::verdict(self.role, action, self.phase)
    }

    /// Can only be read here: the group or the cycle is archived.
    pub fn is_archived(&self) -> bool {
        self.is_archived
    }

    fn is_open_to(&self, action: Action) -> bool {
        (action != Action::Comment || self.is_heard) && (!self.is_archived || outlives_the_archive(action))
    }
}
