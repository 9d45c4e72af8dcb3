//! A move that was made, held against the table again: for who has the record alone, and so not what the guards read.

use super::evaluation::{Evaluation, rules_from};
use super::{Facts, LastMove, Place, State, TransitionKind, Who};
use crate::domain::time::Instant;

/// What the record calls a move of a proposal.
pub const MOVED: &str = "proposal.moved";

/// Whether one could make a move of this kind to this place, as far as the table says it. `last` is the move before.
/// Whether the guards were met, or what happened since the last move, is not asked.
pub fn could_be_made(
    state: &State,
    (kind, to): (TransitionKind, Place),
    last: Option<LastMove>,
    who: Who,
    at: Instant,
) -> bool {
    let facts = Facts { last, ..Facts::none_yet() };
    rules_from(state.place.phase())
        .filter(|rule| rule.kind == kind)
        .any(|rule| Evaluation::of(rule, state, &facts, who, at).standing() == Ok(to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::Role;
    use crate::domain::workflow::{Status, Step};

    fn could(from: Place, kind: TransitionKind, to: Place, role: Role, last: Option<LastMove>) -> bool {
        let state = State { place: from, cycle: None, paused_at: None };
        could_be_made(&state, (kind, to), last, Who::with_role(role), Instant::from_micros(0))
    }

    #[test]
    fn a_move_that_the_table_has_could_be_made_and_another_not() {
        let (topic, text) = (Place::active(Step::Topic), Place::active(Step::Deliberation));
        let pilot = Place::active(Step::Pilot);
        assert!(could(topic, TransitionKind::Advance, text, Role::Facilitator, None));
        assert!(!could(topic, TransitionKind::Advance, pilot, Role::Facilitator, None));
        assert!(!could(topic, TransitionKind::Advance, text, Role::Stakeholder, None));
        let held = Place { step: Step::Topic, status: Status::Paused };
        assert!(could(topic, TransitionKind::Pause, held, Role::Chair, None));
        assert!(!could(topic, TransitionKind::Resume, held, Role::Chair, None));
    }

    #[test]
    fn an_undo_leads_to_where_the_last_move_began() {
        let (topic, text) = (Place::active(Step::Topic), Place::active(Step::Deliberation));
        let last = LastMove {
            id: crate::domain::ids::Id::from_uuid(uuid::Uuid::nil()),
            kind: TransitionKind::Advance,
            from: topic,
            at: Instant::from_micros(0),
            overrode: false,
        };
        assert!(could(text, TransitionKind::Undo, topic, Role::Chair, Some(last)));
        assert!(!could(text, TransitionKind::Undo, topic, Role::Chair, None));
        assert!(!could(text, TransitionKind::Undo, Place::active(Step::Pilot), Role::Chair, Some(last)));
    }
}
