//! What can be done from here: every transition, and for what cannot be made, what is missing and who could.

use super::evaluation::{Evaluation, rules_from};
use super::{Facts, Missing, Place, Refusal, RefusalCode, State, TransitionKind, Who};
use crate::domain::access::Role;
use crate::domain::time::Instant;

/// A transition from here, as it stands for somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionView {
    /// What kind of move.
    pub kind: TransitionKind,
    /// Where it leads; none for an undo where there is nothing to undo.
    pub to: Option<Place>,
    /// Why it cannot be made now without an override, as `decide` would say it; none when it can.
    pub refusal: Option<RefusalCode>,
    /// The guards that are not met, with what is missing. Shown also to those whose role may not.
    pub unmet: Vec<Missing>,
    /// The roles that could.
    pub roles_that_could: Vec<Role>,
    /// The author could, in whatever role.
    pub author_could: bool,
    /// A reason has to be given.
    pub reason_required: bool,
    /// A chair could make it now by overriding what is missing, with a reason.
    pub overridable: bool,
}

impl OptionView {
    /// It can be made now without an override, given the reason or the cycle it asks for.
    pub const fn allowed(&self) -> bool {
        self.refusal.is_none()
    }
}

/// Every transition from here, in the order of the table.
pub fn options(state: &State, facts: &Facts, who: Who, now: Instant) -> Vec<OptionView> {
    rules_from(state.place.phase())
        .map(|rule| view(Evaluation::of(rule, state, facts, who, now), who))
        .collect()
}

fn view(evaluation: Evaluation, who: Who) -> OptionView {
    let verdict = evaluation.verdict(who.role, false);
    let overridable = !evaluation.unmet.is_empty() && could_override(&evaluation);
    let Evaluation { rule, arrival, roles, may: _, unmet } = evaluation;
    OptionView {
        kind: rule.kind,
        to: arrival.ok(),
        refusal: verdict.err().as_ref().map(Refusal::code),
        unmet,
        roles_that_could: roles,
        author_could: rule.own,
        reason_required: rule.reason,
        overridable,
    }
}

/// Could a chair make it by overriding? The chair is among the roles of every rule that has guards.
fn could_override(evaluation: &Evaluation) -> bool {
    evaluation.arrival.is_ok() && evaluation.guards(Role::Chair, true).is_ok()
}
