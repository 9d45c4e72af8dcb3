//! Where one objection stands: what moves it on, and what refuses to.

use super::{ANSWER_DAYS, CONTEST_DAYS, Outcome, RESPONSE_DAYS};
use crate::domain::consensus::ObjectionState;
use crate::domain::time::Instant;

/// Where an objection stands in its course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// How far the group has come with it.
    pub state: ObjectionState,
    /// Whether the objector keeps objecting after a finding.
    pub maintained: bool,
    /// When it was last answered in substance; none once that answer was contested.
    pub responded_at: Option<Instant>,
    /// When it was first answered in substance. Stays.
    pub first_responded_at: Option<Instant>,
    /// When the finding was made.
    pub found_at: Option<Instant>,
    /// Until when it is to be answered in substance; none once it was, or is addressed.
    pub response_due_at: Option<Instant>,
    /// From when it can be closed against the objector without an answer of theirs.
    pub may_be_closed_from: Option<Instant>,
    /// Until when the objector can contest that a version meets it.
    pub contest_ends_at: Option<Instant>,
}

/// Why a step is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The objector has withdrawn it.
    Withdrawn,
    /// Nobody has answered it in substance.
    NotResponded,
    /// The objector has not answered, and may until then.
    AwaitingAnswer(Instant),
    /// There is a finding.
    Found(ObjectionState),
    /// There is no finding against it that it could be maintained against.
    NothingToMaintain(ObjectionState),
    /// It is maintained already.
    Maintained,
    /// No version is found to meet it.
    NothingToContest(ObjectionState),
    /// The time for contesting has passed.
    ContestOver(Instant),
}

impl Course {
    /// Whether there is a finding on it that holds.
    pub fn is_found(self) -> bool {
        !self.state.is_unaddressed() && self.state != ObjectionState::Withdrawn
    }

    /// Raised now.
    pub fn raised(now: Instant) -> Self {
        Self {
            state: ObjectionState::Raised,
            maintained: false,
            responded_at: None,
            first_responded_at: None,
            found_at: None,
            response_due_at: Some(now.plus_days(RESPONSE_DAYS)),
            may_be_closed_from: None,
            contest_ends_at: None,
        }
    }

    /// Whether nobody answered it in substance in time.
    pub fn is_overdue(self, windows_at: Instant) -> bool {
        self.response_due_at.is_some_and(|due| due <= windows_at)
    }

    /// With what is still to come put off, as after a pause; what was done stays when it was.
    #[must_use]
    pub fn shifted(self, shifted: impl Fn(Instant) -> Instant) -> Self {
        Self {
            response_due_at: self.response_due_at.map(&shifted),
            may_be_closed_from: self.may_be_closed_from.map(&shifted),
            contest_ends_at: self.contest_ends_at.map(&shifted),
            ..self
        }
    }

    /// Whether it still speaks against the text: no finding, one that it is not addressed, or maintained.
    pub fn is_open(self) -> bool {
        self.state.is_unaddressed() || self.is_dissent()
    }

    /// Whether it was heard and not met: found not to be addressed, or maintained against a finding. That gives the
    /// objector the right to a minority statement.
    pub fn is_dissent(self) -> bool {
        let kept = self.maintained && self.state.can_be_maintained();
        self.state == ObjectionState::Stands || kept
    }

    /// Somebody other than the objector took it up.
    pub fn discussed(self) -> Result<Self, Refusal> {
        match self.state {
            ObjectionState::Withdrawn => Err(Refusal::Withdrawn),
            ObjectionState::Raised => Ok(Self { state: ObjectionState::UnderDiscussion, ..self }),
            _ => Ok(self),
        }
    }

    /// It was answered in substance. After a finding that changes nothing.
    pub fn responded(self, now: Instant) -> Result<Self, Refusal> {
        let course = self.discussed()?;
        if !course.state.is_unaddressed() {
            return Ok(course);
        }
        let first_responded_at = course.first_responded_at.or(Some(now));
        Ok(Self {
            state: ObjectionState::Responded,
            responded_at: Some(now),
            first_responded_at,
            response_due_at: None,
            may_be_closed_from: Some(now.plus_days(ANSWER_DAYS)),
            ..course
        })
    }

    /// A finding. `answered`: the objector said something after the last response. That a version meets it, or
    /// that it stands, can be found at once; what closes it against the objector waits for the answer.
    pub fn found(self, outcome: Outcome, answered: bool, now: Instant) -> Result<Self, Refusal> {
        let state = match outcome {
            Outcome::Accommodated => ObjectionState::Accommodated,
            Outcome::NotOnMerits => ObjectionState::NotOnMerits,
            Outcome::Outweighed => ObjectionState::Outweighed,
            Outcome::Stands => ObjectionState::Stands,
        };
        match self.state {
            ObjectionState::Withdrawn => return Err(Refusal::Withdrawn),
            ObjectionState::Responded | ObjectionState::Stands => {}
            ObjectionState::Raised | ObjectionState::UnderDiscussion => return Err(Refusal::NotResponded),
            found => return Err(Refusal::Found(found)),
        }
        let waits_until = self.may_be_closed_from.filter(|until| now < *until);
        if let (true, false, Some(until)) = (state.can_be_maintained(), answered, waits_until) {
            return Err(Refusal::AwaitingAnswer(until));
        }
        let contest_ends_at = (outcome == Outcome::Accommodated).then(|| now.plus_days(CONTEST_DAYS));
        Ok(Self { state, maintained: false, found_at: Some(now), contest_ends_at, ..self })
    }

    /// The finding on it turned out to be wrong: it is as it was before that, answered and without one. What the
    /// objector maintained was against that finding. None where there is nothing to undo.
    pub fn reopened(self) -> Option<Self> {
        let without = Self {
            state: ObjectionState::Responded,
            maintained: false,
            found_at: None,
            contest_ends_at: None,
            ..self
        };
        self.is_found().then_some(without)
    }

    /// The objector takes it back.
    pub fn withdrawn(self) -> Result<Self, Refusal> {
        match self.state {
            ObjectionState::Withdrawn => Err(Refusal::Withdrawn),
            _ => Ok(Self {
                state: ObjectionState::Withdrawn,
                maintained: false,
                response_due_at: None,
                contest_ends_at: None,
                ..self
            }),
        }
    }

    /// The objector keeps objecting after a finding against it.
    pub fn kept(self) -> Result<Self, Refusal> {
        if !self.state.can_be_maintained() {
            return Err(Refusal::NothingToMaintain(self.state));
        }
        if self.maintained {
            return Err(Refusal::Maintained);
        }
        Ok(Self { maintained: true, ..self })
    }

    /// The objector says that the version does not meet it: it is open again, and waits for another response. That
    /// it was answered before, and when, stays true.
    pub fn contested(self, now: Instant) -> Result<Self, Refusal> {
        let ends_at = self.contest_ends_at.ok_or(Refusal::NothingToContest(self.state))?;
        if now > ends_at {
            return Err(Refusal::ContestOver(ends_at));
        }
        Ok(Self {
            state: ObjectionState::UnderDiscussion,
            responded_at: None,
            found_at: None,
            response_due_at: Some(now.plus_days(RESPONSE_DAYS)),
            may_be_closed_from: None,
            contest_ends_at: None,
            ..self
        })
    }
}

#[cfg(test)]
mod tests;
