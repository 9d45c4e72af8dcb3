//! Due dates and pauses.

use super::*;
use DueAction::{Advance, Alert};

fn due(step: Step, facts: &Facts, chosen: DueAction) -> ClockMove {
    clock_may_advance(&at(step), facts, NOW, chosen, NOW)
}

#[test]
fn at_the_due_date_the_clock_advances_when_the_guards_pass_and_the_group_chose_so() {
    let ClockMove::Advance(made) = due(Step::Topic, &everything(), Advance) else { panic!("it advances") };
    assert_eq!((made.kind, made.to), (TransitionKind::Advance, Place::active(Step::Deliberation)));
}

#[test]
fn the_clock_alerts_when_a_guard_is_unmet_or_the_group_chose_an_alert() {
    assert!(matches!(
        due(Step::Topic, &Facts::none_yet(), Advance),
        ClockMove::Alert(Some(Refusal::GuardsUnmet(_)))
    ));
    assert_eq!(due(Step::Topic, &everything(), Alert), ClockMove::Alert(None));
}

#[test]
fn the_clock_neither_leaves_validity_nor_concludes() {
    assert!(matches!(
        due(Step::Validity, &everything(), Advance),
        ClockMove::Alert(Some(Refusal::RoleMayNot { .. }))
    ));
    assert_eq!(due(Step::Impact, &everything(), Advance), ClockMove::Alert(None));
}

#[test]
fn the_clock_waits_before_the_due_date_and_while_the_proposal_is_held() {
    let early = clock_may_advance(&at(Step::Topic), &everything(), NOW.plus_days(1), Advance, NOW);
    let held = with_status(Step::Topic, Status::Paused);
    let paused = clock_may_advance(&held, &everything(), NOW, Advance, NOW);
    assert_eq!((early, paused), (ClockMove::Wait, ClockMove::Wait));
}

#[test]
fn a_pause_moves_open_deadlines_by_its_length_and_leaves_past_ones() {
    let resumed = NOW.plus_days(4);
    assert_eq!(shift_after_pause(NOW, resumed, NOW.plus_days(10)), NOW.plus_days(14));
    assert_eq!(shift_after_pause(NOW, resumed, NOW.plus_days(1)), NOW.plus_days(5));
    assert_eq!(shift_after_pause(NOW, resumed, NOW), NOW);
    assert_eq!(shift_after_pause(NOW, NOW.plus_days(-1), NOW.plus_days(1)), NOW.plus_days(1));
}
