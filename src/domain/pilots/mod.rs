//! Pilots: an instrument tried on a proposal, measured by what was fixed beforehand.

mod measures;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use self::measures::{Finding, Measure, MeasureName, Measures, Verdict};
use super::text::{Line, Reason};
use super::time::Instant;
use crate::codes;

codes! {
    /// A tool for engagement.
    pub enum Instrument {
        /// Every option is rated.
        RatingSheet = "rating_sheet",
        /// As many options are approved as one likes.
        ApprovalBallot = "approval_ballot",
        /// Options are put in an order.
        RankedBallot = "ranked_ballot",
        /// Statements are agreed to, disagreed with or passed.
        StatementMap = "statement_map",
        /// Questions are answered.
        Poll = "poll",
        /// Times are marked as suitable.
        AvailabilityPoll = "availability_poll",
        /// Paragraphs are commented.
        PublicComment = "public_comment",
        /// A tool of somebody else, whose results are brought in.
        External = "external",
    }
}

codes! {
    /// Where a pilot stands.
    pub enum PilotState {
        /// It has not begun.
        Planned = "planned",
        /// It is tried.
        Running = "running",
        /// It has ended, with a result.
        Closed = "closed",
        /// What it was worth is said.
        Evaluated = "evaluated",
    }
}

impl PilotState {
    /// The state at some time of a pilot that was last said to be in this one: a planned pilot runs from its
    /// beginning on, without anybody saying so.
    #[must_use]
    pub fn at(self, now: Instant, starts_at: Instant) -> Self {
        if self == Self::Planned && now >= starts_at { Self::Running } else { self }
    }
}

/// Measures of one pilot at most.
pub const MOST_MEASURES: usize = 20;
/// Pilots on one proposal at most.
pub const MOST_PILOTS: i64 = 50;
/// Hours of work that a pilot takes at most.
const MOST_HOURS: i32 = 1_000_000;

/// What a pilot took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Hours of work, also unpaid.
    #[schemars(range(min = 0, max = 1_000_000))]
    pub hours: i32,
    /// Money, as "1,250 CHF"; null for none.
    pub money: Option<Line<100>>,
    /// Who bore it, and what else there is to say of it.
    pub note: Option<Reason>,
}

impl Cost {
    /// What is wrong with it, as (JSON pointer, clause).
    pub fn fault(&self) -> Option<(&'static str, String)> {
        let fits = (0..=MOST_HOURS).contains(&self.hours);
        (!fits).then(|| ("/cost/hours", format!("must be 0 to {MOST_HOURS}")))
    }
}

codes! {
    /// What the group does with an instrument after a pilot.
    pub enum PilotDecision {
        /// It is used from now on.
        Keep = "keep",
        /// It is not used again.
        Drop = "drop",
    }
}

codes! {
    /// What became of a lesson in the cycle that it was carried to.
    pub enum LessonState {
        /// Nobody has said yet.
        Open = "open",
        /// It was heeded.
        Heeded = "heeded",
        /// It was set aside, with a reason.
        SetAside = "set_aside",
    }
}

/// What is wrong with the tool that is named for an instrument: one of somebody else has a name, and only such.
pub fn fault_in_tool(instrument: Instrument, is_named: bool) -> Option<&'static str> {
    match (instrument == Instrument::External, is_named) {
        (true, false) => Some("must name the external tool"),
        (false, true) => Some("is for an external instrument"),
        (true, true) | (false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planned_pilot_runs_from_its_beginning_on() {
        let starts_at = Instant::from_micros(1_000);
        let before = Instant::from_micros(999);
        assert_eq!(PilotState::Planned.at(before, starts_at), PilotState::Planned);
        assert_eq!(PilotState::Planned.at(starts_at, starts_at), PilotState::Running);
        assert_eq!(PilotState::Closed.at(starts_at, starts_at), PilotState::Closed);
    }

    #[test]
    fn an_external_tool_is_named() {
        assert!(fault_in_tool(Instrument::External, false).is_some());
        assert!(fault_in_tool(Instrument::External, true).is_none());
        assert!(fault_in_tool(Instrument::Poll, true).is_some());
        assert!(fault_in_tool(Instrument::Poll, false).is_none());
    }

    #[test]
    fn a_pilot_takes_no_fewer_hours_than_none() {
        let cost = |hours| Cost { hours, money: None, note: None };
        assert!(cost(0).fault().is_none() && cost(1_000_000).fault().is_none());
        assert!(cost(-1).fault().is_some() && cost(1_000_001).fault().is_some());
    }
}
