//! The back-planner and the windows that it counts.

use super::*;
use crate::domain::codes::Coded;
use crate::domain::consensus::OutputType;
use crate::domain::day::Day;

/// A charter with windows of 14 days; a recommendation's call takes 30.
fn windows() -> Windows {
    Windows::of(14, Some(OutputType::Recommendation))
}

fn day(days: i64) -> Day {
    Day::of(NOW.plus_days(days))
}

fn plan(from: Step, facts: &Facts, running: &Running, days: i64) -> BackPlan {
    back_plan(from, facts, &windows(), running, day(days), NOW)
}

/// The last day of each remaining step, in days from now.
fn last_days(plan: &BackPlan) -> Vec<i64> {
    plan.steps.iter().map(|step| day(0).days_until(step.last_on)).collect()
}

#[test]
fn the_windows_of_a_step_are_those_of_its_guards() {
    let least: Vec<i64> = Step::ALL.iter().map(|step| windows().least_days(*step)).collect();
    assert_eq!(least, [0, 0, 14, 0, 30 + 7 + 14, 0]);
    assert_eq!(Windows::of(14, Some(OutputType::Takeaway)).least_days(Step::Validity), 14 + 7 + 14);
    assert_eq!(Windows::of(1, Some(OutputType::Takeaway)).least_days(Step::Validity), 7 + 7 + 14);
    // Where the type is not said, the one that takes longest.
    assert_eq!(Windows::of(14, None), windows());
    assert_eq!(Windows::shortest(1).least_days(Step::Validity), 7 + 7 + 14);
}

#[test]
fn from_the_event_back_to_the_first_step() {
    let plan = plan(Step::Topic, &Facts::none_yet(), &Running::default(), 107);
    assert_eq!(last_days(&plan), [42, 42, 56, 56, 107, 107]);
    assert_eq!((plan.spare_days, plan.feasibility), (107 - 65, Feasibility::Feasible));
    assert_eq!(plan.spare_days_wanted, 42);
}

#[test]
fn a_day_less_is_a_risk_and_a_day_too_few_is_too_late() {
    let at = |days| plan(Step::Topic, &Facts::none_yet(), &Running::default(), days).feasibility;
    assert_eq!(at(106), Feasibility::AtRisk);
    assert_eq!(at(65), Feasibility::AtRisk);
    assert_eq!(at(64), Feasibility::Infeasible);
    assert_eq!(at(-1), Feasibility::Infeasible);
}

#[test]
fn what_is_done_takes_no_time_again() {
    let plan = plan(Step::Topic, &everything(), &Running::default(), 10);
    assert_eq!(last_days(&plan), [10; 6]);
    assert_eq!(plan.spare_days, 10);
    assert!(plan.steps.iter().all(|step| step.windows.is_empty() && step.earliest_on == day(0)));
}

#[test]
fn a_window_that_has_begun_lasts_until_its_end() {
    let running = Running { round: Some(NOW.plus_days(5)), ..Running::default() };
    let planned = plan(Step::Engagement, &Facts::none_yet(), &running, 67);
    assert_eq!(last_days(&planned), [16, 16, 67, 67]);
    assert_eq!(day(0).days_until(planned.steps[0].earliest_on), 5);
    assert_eq!(planned.spare_days, 67 - 5 - 51);
    // It may end after the last day on which the step can be left: then it is too late.
    let late = Running { round: Some(NOW.plus_days(17)), ..Running::default() };
    let planned = plan(Step::Engagement, &Facts::none_yet(), &late, 67);
    assert_eq!((planned.spare_days, planned.feasibility), (-1, Feasibility::Infeasible));
}

#[test]
fn calls_reviews_and_challenges_come_one_after_the_other() {
    let open = Running { call: Some(NOW.plus_days(20)), ..Running::default() };
    let planned = plan(Step::Validity, &Facts::none_yet(), &open, 60);
    assert_eq!(day(0).days_until(planned.steps[0].earliest_on), 20 + 7 + 14);
    let (call, review) = (Some(NOW.plus_days(-4)), Some(NOW.plus_days(3)));
    let evaluated = Running { call, review, ..Running::default() };
    let planned = plan(Step::Validity, &Facts::none_yet(), &evaluated, 60);
    assert_eq!(day(0).days_until(planned.steps[0].earliest_on), 3 + 14);
    let designated = Facts { challenge_ends_at: Some(NOW.plus_days(3)), ..everything() };
    let running = Running { challenge: Some(NOW.plus_days(3)), ..Running::default() };
    let planned = plan(Step::Validity, &designated, &running, 3);
    assert_eq!((planned.spare_days, planned.steps[0].windows.len()), (0, 1));
}
