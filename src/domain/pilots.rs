//! Pilots: an instrument tried on a proposal, measured by what was fixed beforehand.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::text::Line;
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

/// One measure of success.
pub type Measure = Line<500>;

/// How many measures a pilot can have.
const MOST_MEASURES: usize = 20;

/// What a pilot is measured by; fixed before it begins and never changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Measures(#[schemars(length(min = 1, max = 20))] Vec<Measure>);

impl Measures {
    /// These measures; the error says in a clause what is wrong.
    pub fn of(measures: Vec<Measure>) -> Result<Self, String> {
        let measures = Self(measures);
        measures.check()?;
        Ok(measures)
    }

    /// At least one, and no more than can be looked at; the error says in a clause what is wrong.
    pub fn check(&self) -> Result<(), String> {
        if (1..=MOST_MEASURES).contains(&self.0.len()) {
            return Ok(());
        }
        Err(format!("must be 1 to {MOST_MEASURES} measures, fixed before the pilot begins"))
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
    fn a_pilot_has_at_least_one_measure() {
        assert!(Measures::of(vec![]).is_err());
        let measure = Measure::parse("Takes part: 30 persons of each group").unwrap();
        assert!(Measures::of(vec![measure.clone()]).is_ok());
        assert!(Measures::of(vec![measure; 21]).is_err());
    }
}
