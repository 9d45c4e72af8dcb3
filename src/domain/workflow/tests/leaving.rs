//! Leaving a step: advance, skip, return, conclude, and overriding what is missing.

use super::*;
use RefusalCode::*;
use TransitionKind::{Advance, Conclude, Return, Skip};

fn to(phase: Phase, reason: &str) -> Request {
    Request { to: Some(phase), ..because(Return, reason) }
}

#[test]
fn a_facilitator_carries_a_proposal_as_far_as_validity() {
    let mut state = at(Step::Topic);
    for step in [Step::Deliberation, Step::Engagement, Step::Pilot, Step::Validity] {
        let made = decide(&state, &Request::of(Advance), &everything(), FACILITATOR, NOW).unwrap();
        state = state.after(&made);
        assert_eq!(state.place, Place::active(step));
    }
}

#[test]
fn only_the_chair_leads_out_of_validity() {
    let request = Request::of(Advance);
    let refusal = decide(&at(Step::Validity), &request, &everything(), FACILITATOR, NOW).unwrap_err();
    assert_eq!(refusal, Refusal::RoleMayNot { roles: vec![Role::Chair], author: false });
    assert_eq!(arrives(&at(Step::Validity), &request, &everything(), CHAIR), Phase::Impact);
}

#[test]
fn a_stakeholder_moves_no_step_not_even_of_an_own_proposal() {
    for who in [STAKEHOLDER, AUTHOR, Who::with_role(Role::Secretariat), Who::with_role(Role::Observer)] {
        assert_eq!(refused(&at(Step::Topic), &Request::of(Advance), &everything(), who), RoleMayNot);
    }
}

#[test]
fn an_advance_with_unmet_guards_names_each_of_them() {
    let refusal =
        decide(&at(Step::Topic), &Request::of(Advance), &Facts::none_yet(), CHAIR, NOW).unwrap_err();
    let guards: Vec<Guard> = refusal.missing().iter().map(|m| m.guard).collect();
    assert_eq!(refusal.code(), GuardsUnmet);
    assert_eq!(guards, [Guard::TopicsChosen, Guard::SuitabilityAnswered, Guard::Approvals]);
}

#[test]
fn the_sixth_step_is_left_by_concluding_not_by_advancing() {
    assert_eq!(refused(&at(Step::Impact), &Request::of(Advance), &everything(), CHAIR), WrongStep);
    assert_eq!(
        arrives(&at(Step::Impact), &Request::of(Conclude), &everything(), FACILITATOR),
        Phase::Concluded
    );
    assert_eq!(refused(&at(Step::Impact), &Request::of(Conclude), &Facts::none_yet(), CHAIR), GuardsUnmet);
    assert_eq!(refused(&at(Step::Pilot), &Request::of(Conclude), &everything(), CHAIR), WrongStep);
}

#[test]
fn an_advance_leads_to_the_next_step_only() {
    let request = Request { to: Some(Phase::Pilot), ..Request::of(Advance) };
    assert_eq!(refused(&at(Step::Topic), &request, &everything(), CHAIR), WrongTarget);
}

#[test]
fn the_chair_overrides_an_unmet_guard_with_a_reason_that_is_kept() {
    let made = decide(&at(Step::Pilot), &overriding(Advance), &Facts::none_yet(), CHAIR, NOW).unwrap();
    assert_eq!(made.overridden, [Guard::PilotEvaluated]);
    assert_eq!(made.override_reason.as_deref(), Some("the plenary asked for it"));
}

#[test]
fn an_override_where_nothing_is_missing_leaves_no_trace() {
    let made = decide(&at(Step::Pilot), &overriding(Advance), &everything(), CHAIR, NOW).unwrap();
    assert_eq!((made.overridden, made.override_reason), (Vec::new(), None));
}

#[test]
fn a_blank_reason_is_none() {
    let blank = Request { override_reason: Some(" \n".into()), ..Request::of(Advance) };
    assert_eq!(refused(&at(Step::Pilot), &blank, &Facts::none_yet(), CHAIR), GuardsUnmet);
    assert_eq!(refused(&at(Step::Pilot), &because(Skip, "  "), &Facts::none_yet(), CHAIR), ReasonRequired);
}

#[test]
fn a_facilitator_overrides_nothing() {
    let code = refused(&at(Step::Pilot), &overriding(Advance), &Facts::none_yet(), FACILITATOR);
    assert_eq!(code, OverrideNeedsChair);
}

#[test]
fn mandate_open_appeal_and_open_call_are_never_overridden() {
    let changes: [fn(&mut Facts); 3] = [
        |f| f.mandate.failed = vec![id(1)],
        |f| f.appeals = Tally { total: 1, unanswered: 1, links: vec![id(1)] },
        |f| f.open_calls = vec![id(1)],
    ];
    for change in changes {
        let mut facts = everything();
        change(&mut facts);
        facts.challenge_ends_at = None;
        let refusal = decide(&at(Step::Validity), &overriding(Advance), &facts, CHAIR, NOW).unwrap_err();
        assert_eq!((refusal.code(), refusal.missing().len()), (NotOverridable, 1));
    }
}

#[test]
fn the_challenge_window_can_be_overridden_by_the_chair() {
    let facts = Facts { challenge_ends_at: Some(NOW.plus_days(5)), ..everything() };
    let made = decide(&at(Step::Validity), &overriding(Advance), &facts, CHAIR, NOW).unwrap();
    assert_eq!(made.overridden, [Guard::ChallengeWindowOver]);
}

#[test]
fn only_the_chair_skips_only_the_pilot_with_a_reason() {
    let request = because(Skip, "no time before the event");
    assert_eq!(arrives(&at(Step::Pilot), &request, &Facts::none_yet(), CHAIR), Phase::Validity);
    assert_eq!(refused(&at(Step::Pilot), &Request::of(Skip), &everything(), CHAIR), ReasonRequired);
    assert_eq!(refused(&at(Step::Pilot), &request, &everything(), FACILITATOR), RoleMayNot);
    assert_eq!(refused(&at(Step::Engagement), &request, &everything(), CHAIR), WrongStep);
}

#[test]
fn a_return_leads_to_any_earlier_step_with_a_reason() {
    for phase in [Phase::Topic, Phase::Deliberation, Phase::Engagement, Phase::Pilot] {
        assert_eq!(
            arrives(&at(Step::Validity), &to(phase, "new evidence"), &everything(), FACILITATOR),
            phase
        );
        assert_eq!(refused(&at(Step::Validity), &to(phase, ""), &everything(), CHAIR), ReasonRequired);
    }
    assert_eq!(refused(&at(Step::Validity), &to(Phase::Validity, "x"), &everything(), CHAIR), WrongTarget);
    assert_eq!(refused(&at(Step::Validity), &to(Phase::Impact, "x"), &everything(), CHAIR), WrongTarget);
    assert_eq!(refused(&at(Step::Topic), &to(Phase::Topic, "x"), &everything(), CHAIR), WrongStep);
}

#[test]
fn a_return_says_where_to_unless_there_is_one_way_only() {
    let request = because(Return, "new evidence");
    assert_eq!(refused(&at(Step::Validity), &request, &everything(), CHAIR), TargetRequired);
    assert_eq!(arrives(&at(Step::Deliberation), &request, &everything(), CHAIR), Phase::Topic);
}

#[test]
fn a_return_is_refused_while_a_call_is_open_and_nobody_overrides_that() {
    let facts = Facts { open_calls: vec![id(1)], ..everything() };
    let request = to(Phase::Deliberation, "new evidence");
    assert_eq!(refused(&at(Step::Validity), &request, &facts, FACILITATOR), CallIsOpen);
    let request = Request { override_reason: Some("now".into()), ..request };
    assert_eq!(refused(&at(Step::Validity), &request, &facts, CHAIR), CallIsOpen);
}
