//! Who may do what in which step: the one permission table, and the pure function that reads it.
//!
//! The table is served at `/api/v1/permissions`, printed into the documentation and held against every
//! operation by the tests. It knows nothing of accounts, groups or requests.

mod actor;
mod table;

use serde::Serialize;

use crate::codes;

pub use actor::{Actor, Principal};
pub use table::{Action, TABLE};

codes! {
    /// What a member may do in a group. Independent of the stakeholder group a member speaks from.
    pub enum Role {
        /// Appoints, sets the charter, skips, overrides, leaves validity.
        Chair = "chair",
        /// Moves steps, answers, opens calls, designates.
        Facilitator = "facilitator",
        /// Keeps members, meetings, distribution and publishing; not counted.
        Secretariat = "secretariat",
        /// Proposes, comments, takes stances, objects.
        Stakeholder = "stakeholder",
        /// Reads, and comments where the group allows it; not counted.
        Observer = "observer",
        /// Anyone else: reads what a group opens. Nobody's role in a membership.
        Public = "public",
    }
}

impl Role {
    /// The roles whose stances count.
    pub const COUNTED: [Self; 3] = [Self::Chair, Self::Facilitator, Self::Stakeholder];

    /// Do stances taken in this role count?
    pub fn counts(self) -> bool {
        Self::COUNTED.contains(&self)
    }

    /// Does the role lead the group's work: facilitator or chair?
    pub fn leads(self) -> bool {
        matches!(self, Self::Facilitator | Self::Chair)
    }
}

codes! {
    /// Where a proposal is: one of the six steps while it is active, or what holds or ended it.
    pub enum Phase {
        /// Step 1: choice of substantive topics.
        Topic = "topic",
        /// Step 2: deliberation and development of a position.
        Deliberation = "deliberation",
        /// Step 3: community engagement.
        Engagement = "engagement",
        /// Step 4: piloting tools.
        Pilot = "pilot",
        /// Step 5: judging validity and status.
        Validity = "validity",
        /// Step 6: extending usefulness and impact.
        Impact = "impact",
        /// Held; windows stand still.
        Paused = "paused",
        /// Ended after its sixth step.
        Concluded = "concluded",
        /// Ended without one.
        Withdrawn = "withdrawn",
        /// Goes on in another cycle.
        CarriedForward = "carried_forward",
    }
}

codes! {
    /// What an API token may be used for. Each includes only itself.
    pub enum Scope {
        /// Read what the member may read.
        Read = "read",
        /// Propose, comment, take stances, object.
        Contribute = "contribute",
        /// Move steps, answer, call, designate, publish.
        Facilitate = "facilitate",
        /// Members, charter, tokens, accounts.
        Administer = "administer",
    }
}

/// One line of the permission table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// What is done.
    pub action: Action,
    /// What a token needs for it.
    pub scope: Scope,
    /// The roles that may.
    pub roles: &'static [Role],
    /// The phases of the proposal in which it may be done; empty for what is not done to a proposal.
    pub phases: &'static [Phase],
    /// Members with another role may do it to what is theirs.
    pub own: bool,
}

/// What the table says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It may be done.
    Allowed,
    /// It may be done to what is one's own.
    OwnOnly,
    /// The role may not.
    NotThisRole,
    /// The role may, but not in this phase.
    NotInThisPhase,
}

/// The rule for an action. Every action has exactly one: the table is made from the same list.
pub fn rule(action: Action) -> &'static Rule {
    TABLE.iter().find(|r| r.action == action).unwrap_or(&table::NOBODY)
}

/// May `role` do `action` in `phase`? `phase` is `None` for what is not done to a proposal.
pub fn verdict(role: Role, action: Action, phase: Option<Phase>) -> Verdict {
    let rule = rule(action);
    let has_role = rule.roles.contains(&role);
    let may_own = rule.own && role != Role::Public;
    if !has_role && !may_own {
        return Verdict::NotThisRole;
    }
    match phase {
        Some(phase) if !rule.phases.is_empty() && !rule.phases.contains(&phase) => Verdict::NotInThisPhase,
        _ if has_role => Verdict::Allowed,
        _ => Verdict::OwnOnly,
    }
}
