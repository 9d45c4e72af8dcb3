//! The one evaluation of a transition: what `options` shows and `decide` acts on.

use super::{
    Facts, Guard, LastMove, Missing, Place, Refusal, Rule, State, TRANSITIONS, Target, TransitionKind,
};
use crate::domain::access::{Phase, Role};
use crate::domain::time::Instant;

/// Who would make the move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    /// The role in the group.
    pub role: Role,
    /// The proposal is theirs.
    pub is_author: bool,
}

impl Who {
    /// Somebody who did not write the proposal.
    pub const fn with_role(role: Role) -> Self {
        Self { role, is_author: false }
    }
}

/// A transition as it stands for somebody at some time.
pub(super) struct Evaluation {
    /// The line of the table.
    pub rule: &'static Rule,
    /// Where it leads, or why it leads nowhere.
    pub arrival: Result<Place, Refusal>,
    /// The roles that may.
    pub roles: Vec<Role>,
    /// This one may.
    pub may: bool,
    /// The guards that are not met.
    pub unmet: Vec<Missing>,
}

/// The rules that start from `phase`.
pub(super) fn rules_from(phase: Phase) -> impl Iterator<Item = &'static Rule> {
    TRANSITIONS.iter().filter(move |rule| rule.from.contains(&phase))
}

impl Evaluation {
    /// Evaluates one rule of the table.
    pub fn of(rule: &'static Rule, state: &State, facts: &Facts, who: Who, now: Instant) -> Self {
        let roles = roles(rule, state, facts);
        let own = rule.own && who.is_author && who.role != Role::Public;
        Self {
            rule,
            arrival: arrival(rule, state, facts, now),
            may: own || roles.contains(&who.role),
            roles,
            unmet: rule.guards.iter().filter_map(|guard| guard.missing(facts, now)).collect(),
        }
    }

    /// Where it leads for one who may; before the guards are looked at.
    pub fn standing(&self) -> Result<Place, Refusal> {
        if self.may {
            self.arrival.clone()
        } else {
            Err(Refusal::RoleMayNot { roles: self.roles.clone(), author: self.rule.own })
        }
    }

    /// The guards that have to be overridden for the move, if it may be made; `overriding` when the one
    /// with `role` gave a reason to override.
    pub fn guards(&self, role: Role, overriding: bool) -> Result<Vec<Guard>, Refusal> {
        let fixed: Vec<Missing> = self.unmet.iter().filter(|m| !m.overridable).cloned().collect();
        match (self.unmet.is_empty(), overriding) {
            (true, _) => Ok(Vec::new()),
            (false, _) if self.rule.kind != TransitionKind::Advance && only_calls(&self.unmet) => {
                Err(Refusal::CallIsOpen(self.unmet.clone()))
            }
            (false, false) => Err(Refusal::GuardsUnmet(self.unmet.clone())),
            (false, true) if role != Role::Chair => Err(Refusal::OverrideNeedsChair(self.unmet.clone())),
            (false, true) if !fixed.is_empty() => Err(Refusal::NotOverridable(fixed)),
            (false, true) => Ok(self.unmet.iter().map(|m| m.guard).collect()),
        }
    }

    /// Would the move be made as it stands, given what it asks for (a reason, a cycle)?
    pub fn verdict(&self, role: Role, overriding: bool) -> Result<Place, Refusal> {
        let place = self.standing()?;
        self.guards(role, overriding)?;
        Ok(place)
    }
}

/// Is an open call all that is in the way?
fn only_calls(unmet: &[Missing]) -> bool {
    unmet.iter().all(|m| m.guard == Guard::NoOpenCall)
}

/// The roles that may. To take a move back needs the right to make it: else a facilitator could undo what
/// is the chair's to decide.
fn roles(rule: &Rule, state: &State, facts: &Facts) -> Vec<Role> {
    let undone = facts.last.filter(|last| rule.to == Target::Back && last.kind.can_be_undone());
    let may = |role: &Role| undone.is_none_or(|last| could_make(*role, &last, state));
    rule.roles.iter().copied().filter(may).collect()
}

/// Could `role` have made this move, which led to `state`? The chair can make every move, and alone one
/// that overrides a guard.
fn could_make(role: Role, last: &LastMove, state: &State) -> bool {
    let before = State { place: last.from, ..*state };
    let made = |rule: &Rule| rule.kind == last.kind && rule.to.place(&before) == Some(state.place);
    role == Role::Chair
        || (!last.overrode
            && rules_from(last.from.phase()).any(|rule| made(rule) && rule.roles.contains(&role)))
}

/// Where a rule leads; for an undo, if the last move can still be taken back.
fn arrival(rule: &Rule, state: &State, facts: &Facts, now: Instant) -> Result<Place, Refusal> {
    match rule.to.place(state) {
        Some(place) => Ok(place),
        None => undo(facts, now),
    }
}

/// Where the last move started, if it can still be taken back.
fn undo(facts: &Facts, now: Instant) -> Result<Place, Refusal> {
    let last = facts.last.filter(|last| last.kind.can_be_undone()).ok_or(Refusal::NothingToUndo)?;
    if now > last.at.plus_days(1) {
        return Err(Refusal::TooLateToUndo);
    }
    if facts.changes_since_last > 0 {
        return Err(Refusal::SomethingHappenedSince);
    }
    Ok(last.from)
}
