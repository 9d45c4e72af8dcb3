//! The windows that have to pass before a proposal can leave its steps. Which they are follows from the guards of
//! the one table of transitions; how long they are, from the charter and the type of output.

use super::{Facts, Guard, TransitionKind, evaluation};
use crate::codes;
use crate::domain::calls;
use crate::domain::consensus::OutputType;
use crate::domain::designations::{CHALLENGE_DAYS, REVIEW_DAYS};
use crate::domain::time::Instant;
use crate::domain::workflow::{Status, Step};

codes! {
    /// A time that has to pass, however quickly people work.
    pub enum WindowKind {
        /// An engagement round takes comments.
        Round = "round",
        /// A consensus call takes stances.
        Call = "call",
        /// What is to be designated can be reviewed.
        Review = "review",
        /// What was designated can be challenged.
        Challenge = "challenge",
    }
}

/// How long the windows of a group are at least, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    round: i64,
    call: i64,
    review: i64,
    challenge: i64,
}

/// Until when windows last that have begun, or that nothing more has to be opened for; none where they are still
/// to be opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Running {
    /// The round that ends first.
    pub round: Option<Instant>,
    /// The last of the calls that the chosen topics need.
    pub call: Option<Instant>,
    /// The last review window of the evaluations that the chosen topics need.
    pub review: Option<Instant>,
    /// The last challenge window, where all chosen topics are designated.
    pub challenge: Option<Instant>,
}

impl Windows {
    /// Where rounds and calls are open for at least so many days, for an output of a type; for the type that takes
    /// longest where it is not said.
    pub fn of(min_window_days: u16, output: Option<OutputType>) -> Self {
        let call = output.and_then(|output| calls::least_days(output, min_window_days));
        let call = call.or_else(|| calls::all_least_days(min_window_days).max()).unwrap_or(0);
        Self { round: min_window_days.into(), call, review: REVIEW_DAYS, challenge: CHALLENGE_DAYS }
    }

    /// The same for the type of output that takes the shortest time.
    pub fn shortest(min_window_days: u16) -> Self {
        let call = calls::all_least_days(min_window_days).min().unwrap_or(0);
        Self { call, ..Self::of(min_window_days, None) }
    }

    /// How many days a window of this kind lasts at least.
    pub const fn days(&self, kind: WindowKind) -> i64 {
        match kind {
            WindowKind::Round => self.round,
            WindowKind::Call => self.call,
            WindowKind::Review => self.review,
            WindowKind::Challenge => self.challenge,
        }
    }

    /// How many days pass in a step at least, from its beginning on.
    pub fn least_days(&self, step: Step) -> i64 {
        kinds(step).map(|(_, kind)| self.days(kind)).sum()
    }
}

impl Running {
    /// Until when the windows of this kind last, where they have begun.
    pub const fn until(&self, kind: WindowKind) -> Option<Instant> {
        match kind {
            WindowKind::Round => self.round,
            WindowKind::Call => self.call,
            WindowKind::Review => self.review,
            WindowKind::Challenge => self.challenge,
        }
    }
}

impl Guard {
    /// The windows that have to pass before it can be met, one after the other; none where it waits for people alone.
    pub const fn windows(self) -> &'static [WindowKind] {
        match self {
            Self::RoundCompleted => &[WindowKind::Round],
            Self::DesignationFinal => &[WindowKind::Call, WindowKind::Review],
            Self::ChallengeWindowOver => &[WindowKind::Challenge],
            Self::TopicsChosen
            | Self::SuitabilityAnswered
            | Self::Approvals
            | Self::VersionPublished
            | Self::AmendmentsAnswered
            | Self::RoundCommentsAnswered
            | Self::PilotEvaluated
            | Self::MandateOk
            | Self::NoOpenAppeal
            | Self::NoOpenCall
            | Self::OutputPublished
            | Self::UptakeReview => &[],
        }
    }
}

/// The windows in the way out of a step, one after the other, each with the guard that waits for it.
fn kinds(step: Step) -> impl Iterator<Item = (Guard, WindowKind)> {
    let onward = [TransitionKind::Advance, TransitionKind::Conclude];
    let rules = evaluation::rules_from(step.phase(Status::Active));
    rules
        .filter(move |rule| onward.contains(&rule.kind))
        .flat_map(|rule| rule.guards)
        .flat_map(|guard| guard.windows().iter().map(|kind| (*guard, *kind)))
}

/// The windows that are still in the way out of a step.
pub(super) fn ahead(step: Step, facts: &Facts, now: Instant) -> impl Iterator<Item = WindowKind> {
    kinds(step).filter(move |(guard, _)| guard.missing(facts, now).is_some()).map(|(_, kind)| kind)
}
