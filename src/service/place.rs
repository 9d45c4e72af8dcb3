//! Where something is done: a group, perhaps a proposal in it, and the actor's membership there.
//!
//! The only place that decides between "you may not" and "there is no such thing".

use crate::domain::access::{self, Action, Actor, Phase, Role, Scope, Verdict};
use crate::domain::codes::Coded;
use crate::domain::groups::Standing;
use crate::domain::ids::{AccountId, GroupId, MemberId, ProposalId};
use crate::domain::text::Label;
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::{Code, Error, Result};
use crate::store::groups::{Cycle, Group};
use crate::store::memberships::Membership;
use crate::store::proposals::Proposal;
use crate::store::{Tx, record::Entry};

/// A group, and perhaps a proposal, as the actor stands to it.
#[derive(Clone, Debug)]
pub struct Place {
    /// The group.
    pub group: Group,
    /// The proposal, where there is one.
    pub proposal: Option<Proposal>,
    /// The actor's active membership.
    pub member: Option<Membership>,
    /// The group or the proposal's cycle is archived: it can only be read.
    pub(super) is_archived: bool,
}

/// The actor, once the table has allowed what is to be done.
#[derive(Clone, Debug)]
pub struct Acting {
    /// In which role.
    pub role: Role,
    /// What was allowed.
    pub action: Action,
    /// The membership; none for the public, the clock and the service.
    pub member: Option<Membership>,
}

impl Acting {
    /// The membership that acts; a use case that writes in somebody's name asks for it.
    pub fn member(&self) -> Result<&Membership> {
        self.member.as_ref().ok_or_else(|| Error::new(Code::Forbidden))
    }
}

impl Place {
    /// A group.
    pub fn group(tx: &mut Tx<'_>, id: GroupId) -> Result<Self> {
        let account = tx.actor.account();
        let (group, member) = Group::get_for(tx, id, account)?;
        let is_archived = group.state == Standing::Archived;
        Ok(Self { group, proposal: None, member, is_archived })
    }

    /// A proposal in its group, as it stands.
    pub fn proposal(tx: &mut Tx<'_>, id: ProposalId) -> Result<Self> {
        let account = tx.actor.account();
        let (proposal, group, member) = Proposal::get_for(tx, id, account)?;
        Self::around(tx, proposal, group, member)
    }

    /// A proposal in its group, locked until the transaction ends.
    pub fn locked_proposal(tx: &mut Tx<'_>, id: ProposalId) -> Result<Self> {
        let (account, proposal) = (tx.actor.account(), Proposal::lock(tx, id)?);
        let (group, member) = Group::get_for(tx, proposal.group_id, account)?;
        Self::around(tx, proposal, group, member)
    }

    fn around(tx: &mut Tx<'_>, proposal: Proposal, group: Group, member: Option<Membership>) -> Result<Self> {
        let mut is_archived = group.state == Standing::Archived;
        // The current cycle is never archived, so the others alone are looked up.
        if group.cycle_id != Some(proposal.cycle_id) {
            is_archived |= Cycle::get(tx, proposal.cycle_id)?.state == Standing::Archived;
        }
        Ok(Self { group, proposal: Some(proposal), member, is_archived })
    }

    /// The proposal of a place that has one.
    pub fn the_proposal(&self) -> Result<&Proposal> {
        self.proposal.as_ref().ok_or_else(|| Error::internal("a place without its proposal"))
    }

    /// Refuses a stakeholder group that the charter does not know; the refusal points to the field.
    pub fn check_stakeholder_groups<'g>(
        &self,
        named: impl IntoIterator<Item = (String, &'g Label)>,
    ) -> Result<()> {
        let mut named = named.into_iter().peekable();
        if named.peek().is_none() {
            return Ok(());
        }
        let charter = self.group.charter()?;
        match named.find(|(_, group)| !charter.names(group)) {
            Some((pointer, _)) => Err(Error::field(pointer, "is neither expected by the charter nor OTHER")),
            None => Ok(()),
        }
    }

    /// The moment at which the windows here are: with a held proposal they stand still.
    pub fn windows_at(&self, now: Instant) -> Instant {
        self.proposal.as_ref().map_or(now, |proposal| proposal.windows_at(now))
    }

    /// Whether the clock changes nothing here: the proposal is held, or its group can only be read.
    pub fn stands_still(&self) -> bool {
        let is_held = self.proposal.as_ref().is_some_and(|proposal| proposal.status == Status::Paused);
        is_held || self.group.state == Standing::Archived
    }

    /// Asks the permission table. 404 for what the actor may not know of, 401 for nobody, 403 for the rest.
    pub fn may(&self, tx: &mut Tx<'_>, action: Action) -> Result<Acting> {
        self.judge(tx, action, self.role(&tx.actor), false)
    }

    /// The same in a role that the member had, and that still counts here.
    pub fn may_as(&self, tx: &mut Tx<'_>, action: Action, role: Role) -> Result<Acting> {
        self.judge(tx, action, role, false)
    }

    /// The same for a thing that somebody made: its author may where the table says `own`.
    pub fn may_own(&self, tx: &mut Tx<'_>, action: Action, author: MemberId) -> Result<Acting> {
        let is_own = self.member.as_ref().is_some_and(|m| m.id == author);
        self.judge(tx, action, self.role(&tx.actor), is_own)
    }

    /// The clock, for what is done because its time has come: it was announced, so the table is not asked again,
    /// whatever step the proposal is in.
    pub fn clock(action: Action) -> Acting {
        Acting { role: Role::Facilitator, action, member: None }
    }

    /// An entry about this place, in the actor's role.
    pub fn entry(&self, action: &'static str, acting: &Acting) -> Entry {
        let entry = Entry::new(action, self.group.id)
            .object("group", self.group.id)
            .role(acting.role)
            .permission(acting.action);
        match &self.proposal {
            Some(proposal) => entry.proposal(proposal.id),
            None => entry,
        }
    }

    fn judge(&self, tx: &mut Tx<'_>, action: Action, role: Role, is_own: bool) -> Result<Acting> {
        if role == Role::Public && !self.is_open_to_the_public() {
            return Err(Error::not_found());
        }
        let phase = self.proposal.as_ref().map(Proposal::phase);
        match access::verdict(role, action, phase) {
            Verdict::Allowed => {}
            Verdict::OwnOnly if is_own => {}
            Verdict::OwnOnly | Verdict::NotThisRole if tx.actor == Actor::Anonymous => {
                return Err(Error::new(Code::Unauthenticated));
            }
            Verdict::OwnOnly | Verdict::NotThisRole => return Err(forbidden(action)),
            Verdict::NotInThisPhase => return Err(not_now(action, phase)),
        }
        if !tx.actor.has_scope(access::rule(action).scope) {
            return Err(Error::new(Code::InsufficientScope).with("scope", access::rule(action).scope));
        }
        if self.is_archived && !outlives_the_archive(action) {
            return Err(Error::because(Code::Ended, "It is archived; it can only be read."));
        }
        tx.note_authorised(action);
        Ok(Acting { role, action, member: self.member.clone() })
    }

    /// The clock and the service act with a facilitator's and a chair's rights, under their own names.
    pub(super) fn role(&self, actor: &Actor) -> Role {
        match actor {
            Actor::Clock => Role::Facilitator,
            Actor::System => Role::Chair,
            Actor::Anonymous | Actor::Account(_) => self.member.as_ref().map_or(Role::Public, |m| m.role),
        }
    }

    fn is_open_to_the_public(&self) -> bool {
        self.group.visibility == crate::domain::groups::Visibility::Public
    }
}

/// Whose eyes a list is read with: an account's, or the public's. A token must be for reading.
pub fn reader(tx: &Tx<'_>) -> Result<Option<AccountId>> {
    if tx.actor.has_scope(Scope::Read) {
        return Ok(tx.actor.account());
    }
    Err(Error::new(Code::InsufficientScope).with("scope", Scope::Read))
}

/// What can be done to an archived group: reading it, making it active again, leaving it, erasing words.
pub(super) fn outlives_the_archive(action: Action) -> bool {
    access::rule(action).scope == Scope::Read
        || matches!(action, Action::UpdateGroup | Action::LeaveGroup | Action::EraseText)
}

fn forbidden(action: Action) -> Error {
    let roles: Vec<&str> = access::rule(action).roles.iter().map(|r| r.code()).collect();
    let detail = format!("You may not {} here.", action.code().replace('_', " "));
    Error::because(Code::Forbidden, detail).with("action", action).with("roles_that_may", roles)
}

fn not_now(action: Action, phase: Option<Phase>) -> Error {
    let phases = access::rule(action).phases;
    let detail = format!(
        "To {} the proposal must be in: {}; it is in: {}.",
        action.code().replace('_', " "),
        phases.iter().map(|p| p.code()).collect::<Vec<_>>().join(", "),
        phase.map_or("none", Coded::code),
    );
    Error::because(Code::NotInThisStep, detail).with("step", phase).with("steps_where_possible", phases)
}
