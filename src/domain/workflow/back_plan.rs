//! The back-planner: from the date of an event back to the last day of each remaining step, and whether what is
//! still to be done can be done in time.

use super::windows::{Running, WindowKind, Windows, ahead};
use super::{Facts, Step};
use crate::codes;
use crate::domain::codes::Coded;
use crate::domain::day::Day;
use crate::domain::time::Instant;

codes! {
    /// Whether a proposal can be through its steps by a date.
    pub enum Feasibility {
        /// It can, with days to spare for what people have to do.
        Feasible = "feasible",
        /// The windows fit, with hardly any day to spare.
        AtRisk = "at_risk",
        /// The windows alone last longer.
        Infeasible = "infeasible",
    }
}

/// How many days to spare each remaining step should have: no window counts what people do between windows.
pub const SPARE_DAYS: i64 = 7;

/// What is left of a proposal's way until a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackPlan {
    /// Whether it can be done.
    pub feasibility: Feasibility,
    /// The days that are left beside the windows; negative where they do not fit.
    pub spare_days: i64,
    /// The days to spare that it takes to be feasible.
    pub spare_days_wanted: i64,
    /// The remaining steps, the one where it stands first.
    pub steps: Vec<PlannedStep>,
}

/// A remaining step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedStep {
    /// Which.
    pub step: Step,
    /// The windows that are in the way out of it, one after the other.
    pub windows: Vec<WindowAhead>,
    /// The day on which it can be left at the earliest.
    pub earliest_on: Day,
    /// The last day on which it can be left for the date to be met.
    pub last_on: Day,
}

/// A window in the way out of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WindowAhead {
    /// Which.
    pub kind: WindowKind,
    /// How many days it lasts at least.
    pub days: i64,
    /// When it ends, where it has begun.
    pub ends_on: Option<Day>,
}

impl WindowAhead {
    /// The day on which it is over at the earliest, where what is before it is done on `day`.
    fn after(self, day: Day) -> Day {
        self.ends_on.map_or_else(|| day.plus_days(self.days), |ends| ends.max(day))
    }

    /// The days that it still takes from the beginning of its step on.
    fn to_come(self) -> i64 {
        if self.ends_on.is_none() { self.days } else { 0 }
    }
}

/// Plans back from the day of an event to now. The last step is to be done on that day at the latest.
pub fn back_plan(
    from: Step,
    facts: &Facts,
    windows: &Windows,
    running: &Running,
    event_on: Day,
    now: Instant,
) -> BackPlan {
    let mut earliest_on = Day::of(now);
    let mut steps: Vec<PlannedStep> = Vec::new();
    for step in Step::ALL.iter().copied().filter(|step| *step >= from) {
        let window =
            |kind| WindowAhead { kind, days: windows.days(kind), ends_on: running.until(kind).map(Day::of) };
        let windows: Vec<WindowAhead> = ahead(step, facts, now).map(window).collect();
        earliest_on = windows.iter().fold(earliest_on, |day, window| window.after(day));
        steps.push(PlannedStep { step, windows, earliest_on, last_on: event_on });
    }
    let mut last_on = event_on;
    for step in steps.iter_mut().rev() {
        step.last_on = last_on;
        last_on = last_on.plus_days(-step.windows.iter().map(|window| window.to_come()).sum::<i64>());
    }
    let spare_days = earliest_on.days_until(event_on);
    let spare_days_wanted = SPARE_DAYS.saturating_mul(i64::try_from(steps.len()).unwrap_or(i64::MAX));
    let feasibility = match spare_days {
        ..0 => Feasibility::Infeasible,
        _ if spare_days < spare_days_wanted => Feasibility::AtRisk,
        _ => Feasibility::Feasible,
    };
    BackPlan { feasibility, spare_days, spare_days_wanted, steps }
}
