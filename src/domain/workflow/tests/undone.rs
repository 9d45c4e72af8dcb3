//! Taking the last move back.

use super::*;
use RefusalCode::*;
use TransitionKind::*;

/// Everything is there, and the last move, a day ago, was of this kind, from that place.
fn after(kind: TransitionKind, from: Place) -> Facts {
    Facts { last: Some(last(kind, from)), ..everything() }
}

fn undo() -> Request {
    Request::of(Undo)
}

#[test]
fn an_advance_is_undone_within_24_hours_to_the_microsecond() {
    let facts = after(Advance, Place::active(Step::Topic));
    let made = decide(&at(Step::Deliberation), &undo(), &facts, FACILITATOR, NOW).unwrap();
    assert_eq!((made.to, made.undoes), (Place::active(Step::Topic), Some(id(9))));
    let late = NOW + chrono::Duration::microseconds(1);
    let refusal = decide(&at(Step::Deliberation), &undo(), &facts, FACILITATOR, late).unwrap_err();
    assert_eq!(refusal.code(), TooLateToUndo);
}

#[test]
fn an_undo_is_refused_when_something_happened_that_only_the_new_step_allows() {
    let facts = Facts { changes_since_last: 1, ..after(Advance, Place::active(Step::Topic)) };
    assert_eq!(refused(&at(Step::Deliberation), &undo(), &facts, CHAIR), SomethingHappenedSince);
}

#[test]
fn before_the_first_move_there_is_nothing_to_undo() {
    assert_eq!(refused(&at(Step::Topic), &undo(), &everything(), CHAIR), NothingToUndo);
}

#[test]
fn an_undo_is_not_undone() {
    let facts = after(Undo, Place::active(Step::Deliberation));
    assert_eq!(refused(&at(Step::Topic), &undo(), &facts, CHAIR), NothingToUndo);
}

#[test]
fn returns_and_conclusions_are_undone_forward_and_back() {
    let facts = after(Return, Place::active(Step::Pilot));
    assert_eq!(arrives(&at(Step::Topic), &undo(), &facts, FACILITATOR), Phase::Pilot);
    let facts = after(Conclude, Place::active(Step::Impact));
    let ended = with_status(Step::Impact, Status::Concluded);
    assert_eq!(arrives(&ended, &undo(), &facts, FACILITATOR), Phase::Impact);
}

#[test]
fn what_only_the_chair_may_do_only_the_chair_undoes() {
    let skipped = after(Skip, Place::active(Step::Pilot));
    let left = after(Advance, Place::active(Step::Validity));
    for (step, facts) in [(Step::Validity, skipped), (Step::Impact, left)] {
        assert_eq!(refused(&at(step), &undo(), &facts, FACILITATOR), RoleMayNot);
        assert!(decide(&at(step), &undo(), &facts, CHAIR, NOW).is_ok());
    }
}

#[test]
fn a_move_that_overrode_a_guard_is_undone_by_the_chair() {
    let mut facts = after(Advance, Place::active(Step::Topic));
    facts.last = facts.last.map(|l| LastMove { overrode: true, ..l });
    assert_eq!(refused(&at(Step::Deliberation), &undo(), &facts, FACILITATOR), RoleMayNot);
    assert_eq!(arrives(&at(Step::Deliberation), &undo(), &facts, CHAIR), Phase::Topic);
}

#[test]
fn an_undone_pause_moves_the_windows_as_resuming_would() {
    let facts = after(Pause, Place::active(Step::Pilot));
    let held = with_status(Step::Pilot, Status::Paused);
    let made = decide(&held, &undo(), &facts, FACILITATOR, NOW).unwrap();
    assert_eq!(made.stopped, Some(Stopped { from: NOW.plus_days(-3), until: NOW }));
}

#[test]
fn an_undone_resumption_begins_a_pause_of_its_own() {
    let facts = after(Resume, Place { step: Step::Pilot, status: Status::Paused });
    let made = decide(&at(Step::Pilot), &undo(), &facts, FACILITATOR, NOW).unwrap();
    assert_eq!(at(Step::Pilot).after(&made).paused_at, Some(NOW));
    assert_eq!(made.stopped, None);
}
