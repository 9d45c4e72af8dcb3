//! The course of an objection, step by step.

use super::*;
use ObjectionState::{Accommodated, NotOnMerits, Outweighed, Raised, Responded, Stands, UnderDiscussion};

fn at(day: i64) -> Instant {
    Instant::from_micros(0).plus_days(day)
}

fn raised() -> Course {
    Course::raised(at(0))
}

fn responded() -> Course {
    raised().responded(at(1)).unwrap()
}

#[test]
fn it_goes_from_raised_through_discussion_to_a_response() {
    let raised = raised();
    assert_eq!(raised.state, Raised);
    let discussed = raised.discussed().unwrap();
    assert_eq!((discussed.state, discussed.discussed().unwrap().state), (UnderDiscussion, UnderDiscussion));
    let responded = discussed.responded(at(1)).unwrap();
    assert_eq!((responded.state, responded.responded_at), (Responded, Some(at(1))));
    assert_eq!(responded.discussed().unwrap(), responded);
}

#[test]
fn nothing_is_found_before_a_response() {
    for course in [raised(), raised().discussed().unwrap()] {
        for outcome in [Outcome::Accommodated, Outcome::Stands, Outcome::Outweighed, Outcome::NotOnMerits] {
            assert_eq!(course.found(outcome, true, at(90)), Err(Refusal::NotResponded));
        }
    }
}

#[test]
fn what_closes_it_against_the_objector_waits_for_an_answer_or_fourteen_days() {
    for outcome in [Outcome::Outweighed, Outcome::NotOnMerits] {
        assert_eq!(responded().found(outcome, false, at(14)), Err(Refusal::AwaitingAnswer(at(15))));
        assert!(responded().found(outcome, false, at(15)).is_ok());
        assert!(responded().found(outcome, true, at(2)).is_ok());
    }
    assert_eq!(responded().found(Outcome::Stands, false, at(1)).unwrap().state, Stands);
    assert_eq!(responded().found(Outcome::Accommodated, false, at(1)).unwrap().state, Accommodated);
}

#[test]
fn a_finding_is_made_once_but_one_that_stands_can_still_be_met() {
    let outweighed = responded().found(Outcome::Outweighed, true, at(2)).unwrap();
    assert_eq!(outweighed.found(Outcome::Stands, true, at(3)), Err(Refusal::Found(Outweighed)));
    let stands = responded().found(Outcome::Stands, true, at(2)).unwrap();
    assert!(stands.is_open());
    assert_eq!(stands.found(Outcome::Accommodated, true, at(3)).unwrap().state, Accommodated);
}

#[test]
fn only_what_was_closed_against_the_objector_can_be_maintained() {
    let found = responded().found(Outcome::NotOnMerits, true, at(2)).unwrap();
    assert!(!found.is_open());
    let kept = found.kept().unwrap();
    assert!(kept.is_open() && kept.state == NotOnMerits);
    assert_eq!(kept.kept(), Err(Refusal::Maintained));
    assert_eq!(responded().kept(), Err(Refusal::NothingToMaintain(Responded)));
}

#[test]
fn only_what_was_heard_and_not_met_gives_a_minority_statement() {
    assert!(!Course::raised(at(0)).is_dissent() && !responded().is_dissent());
    for outcome in [Outcome::Outweighed, Outcome::NotOnMerits] {
        let found = responded().found(outcome, true, at(2)).unwrap();
        assert!(!found.is_dissent() && found.kept().unwrap().is_dissent(), "{outcome}");
        assert!(!found.kept().unwrap().withdrawn().unwrap().is_dissent());
    }
    assert!(responded().found(Outcome::Stands, true, at(2)).unwrap().is_dissent());
    assert!(!responded().found(Outcome::Accommodated, true, at(2)).unwrap().is_dissent());
}

#[test]
fn an_accommodation_is_contested_within_seven_days() {
    let met = responded().found(Outcome::Accommodated, false, at(2)).unwrap();
    assert!(!met.is_open());
    let again = met.contested(at(9)).unwrap();
    assert_eq!((again.state, again.responded_at, again.found_at), (UnderDiscussion, None, None));
    let answered = again.responded(at(9)).unwrap();
    assert_eq!((answered.responded_at, answered.first_responded_at), (Some(at(9)), Some(at(1))));
    let late = at(9) + chrono::Duration::microseconds(1);
    assert_eq!(met.contested(late), Err(Refusal::ContestOver(at(9))));
    assert_eq!(responded().contested(at(3)), Err(Refusal::NothingToContest(Responded)));
}

#[test]
fn a_finding_that_was_wrong_is_undone_and_another_one_can_be_made() {
    for outcome in [Outcome::Accommodated, Outcome::Stands, Outcome::Outweighed, Outcome::NotOnMerits] {
        let again = responded().found(outcome, true, at(2)).unwrap().reopened().unwrap();
        assert_eq!(again, responded(), "{outcome}");
        assert!(again.is_open() && again.found(Outcome::Stands, false, at(3)).is_ok());
    }
    let kept = responded().found(Outcome::NotOnMerits, true, at(2)).unwrap().kept().unwrap();
    assert_eq!(kept.reopened(), Some(responded()));
    for nothing in [raised(), responded(), responded().withdrawn().unwrap()] {
        assert_eq!(nothing.reopened(), None);
    }
}

#[test]
fn it_is_overdue_after_fourteen_days_without_a_response_and_anew_after_a_contest() {
    assert!(!raised().is_overdue(at(13)) && raised().discussed().unwrap().is_overdue(at(14)));
    assert!(!responded().is_overdue(at(90)));
    let met = responded().found(Outcome::Accommodated, false, at(2)).unwrap();
    let again = met.contested(at(9)).unwrap();
    assert!(!again.is_overdue(at(22)) && again.is_overdue(at(23)));
    assert!(!again.withdrawn().unwrap().is_overdue(at(23)));
}

#[test]
fn what_is_still_to_come_stands_still_in_a_pause() {
    let later = |course: Course| course.shifted(|deadline| deadline.plus_days(30));
    assert!(!later(raised()).is_overdue(at(43)) && later(raised()).is_overdue(at(44)));
    let answered = later(responded());
    assert_eq!(answered.found(Outcome::Outweighed, false, at(44)), Err(Refusal::AwaitingAnswer(at(45))));
    assert_eq!(answered.responded_at, Some(at(1)));
    let met = later(responded().found(Outcome::Accommodated, false, at(2)).unwrap());
    assert!(met.contested(at(39)).is_ok());
}

#[test]
fn withdrawn_is_the_end() {
    let gone = responded().withdrawn().unwrap();
    assert!(!gone.is_open() && !gone.is_found() && !responded().is_found());
    assert_eq!(gone.withdrawn(), Err(Refusal::Withdrawn));
    assert_eq!(gone.discussed(), Err(Refusal::Withdrawn));
    assert_eq!(gone.found(Outcome::Stands, true, at(9)), Err(Refusal::Withdrawn));
}
