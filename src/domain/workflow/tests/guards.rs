//! What each guard misses.

use super::*;

/// What a guard misses of facts where everything is there, but for one change.
fn missing(guard: Guard, change: impl Fn(&mut Facts)) -> Missing {
    let mut facts = everything();
    assert_eq!(guard.missing(&facts, NOW), None, "{guard} is met when everything is there");
    change(&mut facts);
    guard.missing(&facts, NOW).unwrap()
}

fn numbers(missing: &Missing) -> (u64, u64) {
    (missing.have, missing.need)
}

#[test]
fn one_to_three_topics_are_chosen_each_with_a_rationale() {
    let none = missing(Guard::TopicsChosen, |f| f.topics.clear());
    assert_eq!((none.sentence.as_str(), numbers(&none)), ("No topic is chosen.", (0, 1)));
    let four = missing(Guard::TopicsChosen, |f| f.topics = (1..=4).map(topic).collect());
    assert_eq!(four.sentence, "4 topics are chosen; the charter allows 3.");
    let silent = missing(Guard::TopicsChosen, |f| f.topics[1].has_rationale = false);
    assert_eq!(silent.sentence, "1 of 2 chosen topics without a rationale.");
    assert_eq!(silent.links, [Link { kind: LinkKind::Topic, id: id(2) }]);
}

#[test]
fn suitability_is_answered_for_every_chosen_topic() {
    let open = missing(Guard::SuitabilityAnswered, |f| f.topics[0].suitability_answered = 3);
    assert_eq!(open.sentence, "1 of 2 chosen topics with open questions of suitability.");
    assert_eq!(numbers(&open), (1, 2));
}

#[test]
fn approvals_come_from_two_stakeholder_groups_for_every_chosen_topic() {
    let few = missing(Guard::Approvals, |f| f.topics[1].approval_groups = 1);
    let sentence =
        "Approvals from 1 of at least 2 stakeholder groups; 1 of 2 chosen topics without enough approvals.";
    assert_eq!((few.sentence.as_str(), numbers(&few)), (sentence, (1, 2)));
}

#[test]
fn a_guard_over_every_topic_is_not_met_by_there_being_none() {
    for guard in [
        Guard::TopicsChosen,
        Guard::SuitabilityAnswered,
        Guard::Approvals,
        Guard::VersionPublished,
        Guard::DesignationFinal,
    ] {
        assert_eq!(missing(guard, |f| f.topics.clear()).sentence, "No topic is chosen.");
    }
}

#[test]
fn a_version_is_published_for_every_chosen_topic() {
    let none = missing(Guard::VersionPublished, |f| f.topics[0].has_version = false);
    assert_eq!(none.sentence, "1 of 2 chosen topics without a published version.");
}

#[test]
fn every_amendment_is_answered() {
    let open = missing(Guard::AmendmentsAnswered, |f| {
        f.amendments = Tally { total: 5, unanswered: 1, links: vec![id(7)] };
    });
    assert_eq!(open.sentence, "1 of 5 amendments unanswered.");
}

#[test]
fn a_round_has_closed_after_its_full_window() {
    let none = missing(Guard::RoundCompleted, |f| {
        f.rounds.closed_full = 0;
        f.rounds.pending = vec![id(3)];
    });
    assert_eq!(none.links, [Link { kind: LinkKind::Round, id: id(3) }]);
}

#[test]
fn every_comment_of_the_rounds_is_answered() {
    let open = missing(Guard::RoundCommentsAnswered, |f| {
        f.rounds.comments.unanswered = 2;
        f.rounds.comments.links = vec![id(4), id(5)];
    });
    assert_eq!((open.sentence.as_str(), numbers(&open)), ("2 of 14 comments unanswered.", (12, 14)));
    assert_eq!(open.links.len(), 2);
}

#[test]
fn a_pilot_is_closed_and_evaluated() {
    let none = missing(Guard::PilotEvaluated, |f| f.pilots = Pilots { evaluated: 0, pending: vec![id(6)] });
    assert_eq!(none.links, [Link { kind: LinkKind::Pilot, id: id(6) }]);
}

#[test]
fn every_check_of_the_mandate_is_answered_and_met() {
    let open = missing(Guard::MandateOk, |f| {
        f.mandate = Mandate { ok: 1, failed: vec![id(1)], unanswered: vec!["scope".into(), "reach".into()] };
    });
    assert_eq!(open.sentence, "Of 4 checks of the mandate 1 not met, 2 unanswered (scope, reach).");
    assert!(!open.overridable);
}

#[test]
fn each_topic_has_one_position_designated_and_no_rival_open() {
    let two = missing(Guard::DesignationFinal, |f| f.topics[0].designated.push(id(50)));
    assert_eq!(numbers(&two), (1, 2));
    let rival = missing(Guard::DesignationFinal, |f| f.topics[1].open_rivals = vec![id(51)]);
    assert!(rival.links.contains(&Link { kind: LinkKind::Position, id: id(51) }));
}

#[test]
fn what_is_preliminary_is_told_with_the_end_of_its_review() {
    let undesignated = |ends_at: Instant| {
        missing(Guard::DesignationFinal, |f| {
            f.topics[0].designated.clear();
            f.preliminary = vec![Preliminary { id: id(60), position_id: id(61), review_ends_at: ends_at }];
        })
    };
    let open = undesignated(NOW.plus_days(2));
    let told = format!("The review window of the preliminary designation ends at {}.", NOW.plus_days(2));
    assert!(open.sentence.ends_with(&told), "{}", open.sentence);
    // Somebody has to make it final: time alone does not.
    assert_eq!(open.ends_at, None);
    assert!(open.links.contains(&Link { kind: LinkKind::Designation, id: id(60) }));
    assert!(undesignated(NOW).sentence.ends_with("is not made final yet."));
    // Whatever else is preliminary: it is met where each topic has its one.
    let met = Facts {
        preliminary: vec![Preliminary { id: id(60), position_id: id(61), review_ends_at: NOW }],
        ..everything()
    };
    assert_eq!(Guard::DesignationFinal.missing(&met, NOW), None);
}

#[test]
fn the_challenge_window_is_over_at_the_instant_it_ends() {
    let soon = NOW + chrono::Duration::microseconds(1);
    let open = missing(Guard::ChallengeWindowOver, |f| f.challenge_ends_at = Some(soon));
    assert_eq!(open.ends_at, Some(soon));
    missing(Guard::ChallengeWindowOver, |f| f.challenge_ends_at = None);
}

#[test]
fn no_appeal_and_no_call_is_open() {
    let appeal = missing(Guard::NoOpenAppeal, |f| {
        f.appeals = Tally { total: 2, unanswered: 1, links: vec![id(8)] };
    });
    let call = missing(Guard::NoOpenCall, |f| f.open_calls = vec![id(9)]);
    assert!(!appeal.overridable && !call.overridable);
    assert_eq!(call.links, [Link { kind: LinkKind::Call, id: id(9) }]);
}

#[test]
fn an_output_is_published_and_its_uptake_reviewed() {
    missing(Guard::OutputPublished, |f| f.outputs_published = 0);
    missing(Guard::UptakeReview, |f| f.reviews = 0);
}
