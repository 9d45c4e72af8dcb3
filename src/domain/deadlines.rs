//! Deadline templates: by which day before an event each step is due, for all proposals of a group that follow it.
//!
//! A date never shortens a window: what has to pass is asked of the workflow, and a template that leaves less is
//! refused.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::codes::{Coded, keys};
use super::day::Day;
use super::time::Instant;
use super::workflow::{DueAction, Step, Windows};

/// How many templates of a group are in use at most.
pub const MOST_TEMPLATES: i64 = 50;
/// How many days before the event a step can be due.
const MOST_DAYS: u16 = 1000;

/// By how many days before the event steps are due; what is not named has no date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct DaysBefore(#[schemars(transform = keys::<Step>)] BTreeMap<Step, u16>);

/// A template, and the event that a proposal follows it to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// The days before the event.
    pub days_before: DaysBefore,
    /// What the clock does when a step is due.
    pub due_action: DueAction,
    /// The day of the event.
    pub event_on: Day,
}

impl DaysBefore {
    /// Do the dates leave the windows between them the time that they take? The error is the step whose date does
    /// not, where it is one, and a clause about it.
    pub fn check(&self, windows: &Windows) -> Result<(), (Option<Step>, String)> {
        if self.0.is_empty() {
            return Err((None, "names no step".to_owned()));
        }
        if let Some(step) = self.0.iter().find_map(|(step, days)| (*days > MOST_DAYS).then_some(*step)) {
            return Err((Some(step), format!("is more than {MOST_DAYS} days before the event")));
        }
        let later = self.0.iter().skip(1).map(|(step, days)| (Some(*step), i64::from(*days)));
        let nexts = later.chain([(None, 0)]);
        for ((step, days), (next, until)) in self.0.iter().zip(nexts) {
            let between = |s: &&Step| **s > *step && next.is_none_or(|next| **s <= next);
            let least: i64 = Step::ALL.iter().filter(between).map(|s| windows.least_days(*s)).sum();
            let left = i64::from(*days).saturating_sub(until);
            if left < least {
                let next = next.map_or("the event", Step::code);
                let clause = format!("leaves {left} days until {next}; the windows between take {least}");
                return Err((Some(*step), clause));
            }
        }
        Ok(())
    }
}

impl Deadlines {
    /// When a step is due: at the end of its day in UTC. None where it has no date, or where that has passed: the
    /// clock would act on it at once.
    pub fn due_at(&self, step: Step, now: Instant) -> Option<Instant> {
        let days = i64::from(*self.days_before.0.get(&step)?);
        let due = self.event_on.plus_days(1_i64.saturating_sub(days)).begin();
        (due > now).then_some(due)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2018-06-14T13:00:00Z.
    const NOW: Instant = Instant::from_micros(1_528_981_200_000_000);

    fn days(of: &[(Step, u16)]) -> DaysBefore {
        DaysBefore(of.iter().copied().collect())
    }

    fn refused(of: &[(Step, u16)]) -> Option<Step> {
        days(of).check(&Windows::shortest(14)).err().and_then(|(step, _)| step)
    }

    #[test]
    fn a_template_leaves_the_windows_their_time() {
        use Step::{Deliberation, Engagement, Impact, Topic, Validity};
        assert_eq!(refused(&[(Topic, 120), (Deliberation, 90), (Engagement, 76), (Validity, 0)]), None);
        assert_eq!(refused(&[(Deliberation, 90), (Engagement, 77)]), Some(Deliberation));
        // Between the end of engagement and the event lie a call, a review and a time for challenges.
        assert_eq!(refused(&[(Engagement, 35)]), None);
        assert_eq!(refused(&[(Engagement, 34)]), Some(Engagement));
        assert_eq!(refused(&[(Engagement, 45), (Impact, 11)]), Some(Engagement));
        // A later step is not due before an earlier one.
        assert_eq!(refused(&[(Topic, 80), (Deliberation, 90)]), Some(Topic));
        assert_eq!(refused(&[(Topic, 1001)]), Some(Topic));
        assert!(days(&[]).check(&Windows::shortest(14)).is_err());
    }

    #[test]
    fn a_step_is_due_at_the_end_of_its_day_while_that_lies_ahead() {
        let deadlines = |event: i64| Deadlines {
            days_before: days(&[(Step::Topic, 10)]),
            due_action: DueAction::Alert,
            event_on: Day::of(NOW.plus_days(event)),
        };
        let due = deadlines(30).due_at(Step::Topic, NOW).unwrap();
        assert_eq!(due.to_string(), "2018-07-05T00:00:00.000000Z");
        assert_eq!(deadlines(30).due_at(Step::Pilot, NOW), None);
        assert!(deadlines(10).due_at(Step::Topic, NOW).is_some());
        assert_eq!(deadlines(9).due_at(Step::Topic, NOW), None);
    }
}
