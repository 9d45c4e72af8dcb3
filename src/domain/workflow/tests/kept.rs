//! What holds or ends a proposal: pause, resume, withdraw, carry forward.

use super::*;
use RefusalCode::*;
use TransitionKind::{Advance, CarryForward, Pause, Resume, Withdraw};

fn into(cycle: CycleId) -> Request {
    Request { cycle: Some(cycle), ..Request::of(CarryForward) }
}

#[test]
fn a_pause_holds_any_step_and_resuming_returns_to_it() {
    for &step in crate::domain::codes::Coded::ALL {
        let made = decide(&at(step), &Request::of(Pause), &everything(), FACILITATOR, NOW).unwrap();
        let held = at(step).after(&made);
        assert_eq!((held.place.phase(), held.paused_at), (Phase::Paused, Some(NOW)));
        let made = decide(&held, &Request::of(Resume), &everything(), FACILITATOR, NOW.plus_days(2)).unwrap();
        assert_eq!(made.stopped, Some(Stopped { from: NOW, until: NOW.plus_days(2) }));
        assert_eq!(held.after(&made), at(step));
    }
}

#[test]
fn what_is_paused_does_not_advance_and_what_moves_is_not_resumed() {
    let held = with_status(Step::Pilot, Status::Paused);
    assert_eq!(refused(&held, &Request::of(Advance), &everything(), CHAIR), NotActive);
    assert_eq!(refused(&held, &Request::of(Pause), &everything(), CHAIR), NotActive);
    assert_eq!(refused(&at(Step::Pilot), &Request::of(Resume), &everything(), CHAIR), NotPaused);
}

#[test]
fn an_author_withdraws_an_own_proposal_before_engagement() {
    let request = because(Withdraw, "overtaken by events");
    for step in [Step::Topic, Step::Deliberation] {
        assert_eq!(arrives(&at(step), &request, &everything(), AUTHOR), Phase::Withdrawn);
        assert_eq!(refused(&at(step), &request, &everything(), STAKEHOLDER), RoleMayNot);
    }
    assert_eq!(refused(&at(Step::Engagement), &request, &everything(), AUTHOR), RoleMayNot);
    let left = Who { role: Role::Public, is_author: true };
    assert_eq!(refused(&at(Step::Topic), &request, &everything(), left), RoleMayNot);
}

#[test]
fn a_lead_withdraws_from_any_step_and_from_a_pause_with_a_reason() {
    let request = because(Withdraw, "overtaken by events");
    assert_eq!(arrives(&at(Step::Impact), &request, &everything(), FACILITATOR), Phase::Withdrawn);
    let held = with_status(Step::Validity, Status::Paused);
    let made = decide(&held, &request, &everything(), CHAIR, NOW).unwrap();
    assert_eq!((made.to.phase(), made.stopped), (Phase::Withdrawn, None));
    assert_eq!(refused(&held, &Request::of(Withdraw), &everything(), CHAIR), ReasonRequired);
}

#[test]
fn nothing_is_withdrawn_or_carried_forward_from_under_an_open_call() {
    let facts = Facts { open_calls: vec![id(1)], ..everything() };
    assert_eq!(refused(&at(Step::Validity), &because(Withdraw, "why"), &facts, CHAIR), CallIsOpen);
    assert_eq!(refused(&at(Step::Validity), &into(cycle(2019)), &facts, CHAIR), CallIsOpen);
}

#[test]
fn a_proposal_is_carried_into_another_cycle_from_any_step_a_pause_or_its_end() {
    let ended = with_status(Step::Impact, Status::Concluded);
    let held = with_status(Step::Engagement, Status::Paused);
    for state in [at(Step::Topic), at(Step::Validity), held, ended] {
        let made = decide(&state, &into(cycle(2019)), &everything(), FACILITATOR, NOW).unwrap();
        assert_eq!((made.to.phase(), made.cycle), (Phase::CarriedForward, Some(cycle(2019))));
    }
}

#[test]
fn carrying_forward_needs_another_cycle() {
    let request = Request::of(CarryForward);
    assert_eq!(refused(&at(Step::Impact), &request, &everything(), CHAIR), CycleRequired);
    assert_eq!(refused(&at(Step::Impact), &into(cycle(2018)), &everything(), CHAIR), SameCycle);
}

#[test]
fn nothing_starts_from_what_is_withdrawn_or_carried_forward() {
    for status in [Status::Withdrawn, Status::CarriedForward] {
        let state = with_status(Step::Validity, status);
        assert_eq!(options(&state, &everything(), CHAIR, NOW), []);
        assert_eq!(refused(&state, &Request::of(Advance), &everything(), CHAIR), NotActive);
        assert_eq!(refused(&state, &Request::of(TransitionKind::Undo), &everything(), CHAIR), NotActive);
    }
}
