//! Each item of the checklist both ways.

use super::*;
use crate::domain::codes::Coded;
use crate::domain::consensus::Fraction;

fn at(day: i64) -> Instant {
    Instant::from_micros(0).plus_days(day)
}

fn response(group: &str, engaged: u64, size: u64) -> Response {
    Response { group: group.to_owned(), size, engaged, covered: engaged >= size.min(2) && size > 0 }
}

fn carried() -> Carried {
    Carried {
        days_open: 30,
        days_needed: 30,
        stances_before: 0,
        responses: vec![response("GOV", 4, 5), response("PS", 5, 5)],
        objections: 2,
        objections_open: 0,
        conflict: None,
        dissenters: 1,
        objections_kept: 0,
        minority_statements: 0,
        appeals_open: 0,
        challenge_ends_at: Some(at(50)),
    }
}

/// An output of which everything holds.
fn facts() -> Facts {
    Facts {
        now: at(50),
        checks: (2, 0, 0),
        is_public: true,
        is_by_invitation: false,
        comments: (3, 0),
        engaged: (1, 1),
        review_at: Some(at(90)),
        is_published: true,
        carried: Some(carried()),
    }
}

fn of_one(item: ValidityItem, facts: &Facts) -> Checked {
    profile(facts).into_iter().find(|checked| checked.item == item).unwrap()
}

fn says(item: ValidityItem, change: impl FnOnce(&mut Facts)) -> Holds {
    let mut facts = facts();
    change(&mut facts);
    of_one(item, &facts).holds
}

fn says_of(item: ValidityItem, change: impl FnOnce(&mut Carried)) -> Holds {
    says(item, |facts| change(facts.carried.as_mut().unwrap()))
}

#[test]
fn every_item_is_there_once_and_can_hold() {
    let all = profile(&facts());
    let items: Vec<_> = all.iter().map(|checked| checked.item).collect();
    assert_eq!(items, ValidityItem::ALL);
    for checked in all {
        assert_eq!(checked.holds, Holds::Yes, "{checked:?}");
    }
}

#[test]
fn what_carries_no_position_is_asked_nothing_about_one() {
    use ValidityItem::{
        AppealsClosed, DissentPublished, Evenness, Notice, ObjectionsAddressed, Participation, RuleFixed,
        UninvolvedDesignator,
    };
    let facts = Facts { carried: None, ..facts() };
    let is_silent = |checked: &Checked| checked.holds == Holds::NotApplicable;
    let silent: Vec<_> = profile(&facts).into_iter().filter(is_silent).map(|checked| checked.item).collect();
    let of_a_position = [
        Notice,
        RuleFixed,
        Participation,
        Evenness,
        ObjectionsAddressed,
        UninvolvedDesignator,
        DissentPublished,
        AppealsClosed,
    ];
    assert_eq!(silent, of_a_position);
}

#[test]
fn authority_is_not_known_while_a_check_is_unanswered() {
    use ValidityItem::Authority;
    assert_eq!(says(Authority, |f| f.checks = (1, 0, 1)), Holds::NotKnown);
    assert_eq!(says(Authority, |f| f.checks = (1, 1, 1)), Holds::No);
    assert_eq!(says(Authority, |f| f.checks = (0, 0, 0)), Holds::NotApplicable);
}

#[test]
fn a_closed_door_a_short_call_and_early_stances_do_not_hold() {
    assert_eq!(says(ValidityItem::Openness, |f| f.is_public = false), Holds::No);
    assert_eq!(says(ValidityItem::Openness, |f| f.is_by_invitation = true), Holds::No);
    assert_eq!(says_of(ValidityItem::Notice, |c| c.days_open = 29), Holds::No);
    assert_eq!(says_of(ValidityItem::RuleFixed, |c| c.stances_before = 1), Holds::No);
}

#[test]
fn participation_names_who_is_missing_and_evenness_is_an_exact_fraction() {
    let silent = |c: &mut Carried| c.responses.push(response("CS", 0, 4));
    assert_eq!(says_of(ValidityItem::Participation, silent), Holds::No);
    assert_eq!(says_of(ValidityItem::Evenness, silent), Holds::No);
    let less = |c: &mut Carried| c.responses.push(response("CS", 79, 100));
    assert_eq!(says_of(ValidityItem::Evenness, less), Holds::No);
    assert_eq!(says_of(ValidityItem::Evenness, |c| c.responses = vec![response("A", 0, 3)]), Holds::NotKnown);
    let ratio = response_rate_ratio(&carried().responses);
    assert_eq!(ratio, Some(Fraction::new(4, 5)));
    assert_eq!(response_rate_ratio(&[]), None);
}

#[test]
fn numbers_of_few_people_are_marked() {
    let mut facts = facts();
    facts.carried.as_mut().unwrap().responses.push(response("CS", 2, 2));
    let row = of_one(ValidityItem::Participation, &facts).observed;
    assert_eq!(
        row.iter().map(|o| o.is_small).collect::<Vec<_>>(),
        [true; 3],
        "the others would tell the small one"
    );
    let even = of_one(ValidityItem::Evenness, &facts).observed;
    assert!(even[0].is_small && !even[1].is_small);
}

#[test]
fn what_is_unanswered_open_or_untold_does_not_hold() {
    assert_eq!(says(ValidityItem::Dispositions, |f| f.comments = (3, 1)), Holds::No);
    assert_eq!(says(ValidityItem::Dispositions, |f| f.comments = (0, 0)), Holds::NotApplicable);
    assert_eq!(says_of(ValidityItem::ObjectionsAddressed, |c| c.objections_open = 1), Holds::No);
    let none = |c: &mut Carried| (c.objections, c.dissenters) = (0, 0);
    assert_eq!(says_of(ValidityItem::ObjectionsAddressed, none), Holds::NotApplicable);
    assert_eq!(says_of(ValidityItem::DissentPublished, none), Holds::NotApplicable);
    let stated = |c: &mut Carried| (c.dissenters, c.minority_statements) = (0, 1);
    let kept = |c: &mut Carried| (c.dissenters, c.objections_kept) = (0, 1);
    assert_eq!(says_of(ValidityItem::DissentPublished, stated), Holds::Yes);
    assert_eq!(says_of(ValidityItem::DissentPublished, kept), Holds::Yes);
    assert_eq!(says(ValidityItem::DissentPublished, |f| f.is_published = false), Holds::No);
    let wrote = |c: &mut Carried| c.conflict = Some("wrote the text".to_owned());
    assert_eq!(says_of(ValidityItem::UninvolvedDesignator, wrote), Holds::No);
    assert_eq!(says(ValidityItem::Evidence, |f| f.engaged = (1, 0)), Holds::No);
    assert_eq!(says(ValidityItem::ReviewDate, |f| f.review_at = None), Holds::No);
}

#[test]
fn appeals_are_closed_at_the_instant_the_window_ends() {
    let item = ValidityItem::AppealsClosed;
    assert_eq!(says(item, |f| f.now = at(50) - chrono::Duration::microseconds(1)), Holds::No);
    assert_eq!(says_of(item, |c| c.appeals_open = 1), Holds::No);
    assert_eq!(says_of(item, |c| c.challenge_ends_at = None), Holds::No);
}
