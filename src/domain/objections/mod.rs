//! The course of an objection: `raised -> under_discussion -> responded ->` a finding. Nothing here is ever
//! closed by silence or by time: time only allows what a person then does.

mod holding;

use super::consensus::ObjectionState;
use super::time::Instant;
use crate::codes;

pub use holding::{Holding, NotTakenOver};

codes! {
    /// What a facilitator or chair can find.
    pub enum Outcome {
        /// A version meets it.
        Accommodated = "accommodated",
        /// It is no reason against the text.
        NotOnMerits = "not_on_merits",
        /// It was heard, and is outweighed by reasons on record.
        Outweighed = "outweighed",
        /// It is not addressed.
        Stands = "stands",
    }
}

codes! {
    /// Why an objection is no reason against the text.
    pub enum MeritsReason {
        /// It is about something else.
        OutOfScope = "out_of_scope",
        /// It has been answered before.
        AlreadyAnswered = "already_answered",
        /// It is about words alone.
        Editorial = "editorial",
        /// It does not say why.
        NoExplanation = "no_explanation",
        /// It does not speak to what the text says.
        DoesNotEngage = "does_not_engage",
    }
}

codes! {
    /// What was said or done in the course of an objection.
    pub enum EventKind {
        /// Something was said.
        Discussion = "discussion",
        /// A response to its substance.
        Response = "response",
        /// The objector answered.
        Answer = "answer",
        /// A finding.
        Finding = "finding",
        /// The objector withdrew it.
        Withdrawal = "withdrawal",
        /// The objector keeps objecting.
        Maintained = "maintained",
        /// The objector contested that a version meets it.
        Contest = "contest",
        /// One of those behind it took it over.
        Takeover = "takeover",
    }
}

/// Days after which an objection that nobody answered in substance is overdue.
pub const RESPONSE_DAYS: i64 = 14;
/// Days after a substantive response from which a finding needs no answer of the objector's.
pub const ANSWER_DAYS: i64 = 14;
/// Days within which the objector can contest that a version meets the objection.
pub const CONTEST_DAYS: i64 = 7;

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
mod tests {
    use super::*;
    use ObjectionState::{Accommodated, NotOnMerits, Outweighed, Raised, Responded, Stands, UnderDiscussion};

    fn at(day: i64) -> Instant {
        Instant::from_micros(0).plus_days(day)
    }

    fn raised() -> Course {
        Course::raised(at(0))
    }

    fn responded() -> Course {
        raised().responded(at(1)).unwrap()
    }

    #[test]
    fn it_goes_from_raised_through_discussion_to_a_response() {
        let raised = raised();
        assert_eq!(raised.state, Raised);
        let discussed = raised.discussed().unwrap();
        assert_eq!(
            (discussed.state, discussed.discussed().unwrap().state),
            (UnderDiscussion, UnderDiscussion)
        );
        let responded = discussed.responded(at(1)).unwrap();
        assert_eq!((responded.state, responded.responded_at), (Responded, Some(at(1))));
        assert_eq!(responded.discussed().unwrap(), responded);
    }

    #[test]
    fn nothing_is_found_before_a_response() {
        for course in [raised(), raised().discussed().unwrap()] {
            for outcome in [Outcome::Accommodated, Outcome::Stands, Outcome::Outweighed, Outcome::NotOnMerits]
            {
                assert_eq!(course.found(outcome, true, at(90)), Err(Refusal::NotResponded));
            }
        }
    }

    #[test]
    fn what_closes_it_against_the_objector_waits_for_an_answer_or_fourteen_days() {
        for outcome in [Outcome::Outweighed, Outcome::NotOnMerits] {
            assert_eq!(responded().found(outcome, false, at(14)), Err(Refusal::AwaitingAnswer(at(15))));
            assert!(responded().found(outcome, false, at(15)).is_ok());
            assert!(responded().found(outcome, true, at(2)).is_ok());
        }
        assert_eq!(responded().found(Outcome::Stands, false, at(1)).unwrap().state, Stands);
        assert_eq!(responded().found(Outcome::Accommodated, false, at(1)).unwrap().state, Accommodated);
    }

    #[test]
    fn a_finding_is_made_once_but_one_that_stands_can_still_be_met() {
        let outweighed = responded().found(Outcome::Outweighed, true, at(2)).unwrap();
        assert_eq!(outweighed.found(Outcome::Stands, true, at(3)), Err(Refusal::Found(Outweighed)));
        let stands = responded().found(Outcome::Stands, true, at(2)).unwrap();
        assert!(stands.is_open());
        assert_eq!(stands.found(Outcome::Accommodated, true, at(3)).unwrap().state, Accommodated);
    }

    #[test]
    fn only_what_was_closed_against_the_objector_can_be_maintained() {
        let found = responded().found(Outcome::NotOnMerits, true, at(2)).unwrap();
        assert!(!found.is_open());
        let kept = found.kept().unwrap();
        assert!(kept.is_open() && kept.state == NotOnMerits);
        assert_eq!(kept.kept(), Err(Refusal::Maintained));
        assert_eq!(responded().kept(), Err(Refusal::NothingToMaintain(Responded)));
    }

    #[test]
    fn only_what_was_heard_and_not_met_gives_a_minority_statement() {
        assert!(!Course::raised(at(0)).is_dissent() && !responded().is_dissent());
        for outcome in [Outcome::Outweighed, Outcome::NotOnMerits] {
            let found = responded().found(outcome, true, at(2)).unwrap();
            assert!(!found.is_dissent() && found.kept().unwrap().is_dissent(), "{outcome}");
            assert!(!found.kept().unwrap().withdrawn().unwrap().is_dissent());
        }
        assert!(responded().found(Outcome::Stands, true, at(2)).unwrap().is_dissent());
        assert!(!responded().found(Outcome::Accommodated, true, at(2)).unwrap().is_dissent());
    }

    #[test]
    fn an_accommodation_is_contested_within_seven_days() {
        let met = responded().found(Outcome::Accommodated, false, at(2)).unwrap();
        assert!(!met.is_open());
        let again = met.contested(at(9)).unwrap();
        assert_eq!((again.state, again.responded_at, again.found_at), (UnderDiscussion, None, None));
        let answered = again.responded(at(9)).unwrap();
        assert_eq!((answered.responded_at, answered.first_responded_at), (Some(at(9)), Some(at(1))));
        let late = at(9) + chrono::Duration::microseconds(1);
        assert_eq!(met.contested(late), Err(Refusal::ContestOver(at(9))));
        assert_eq!(responded().contested(at(3)), Err(Refusal::NothingToContest(Responded)));
    }

    #[test]
    fn it_is_overdue_after_fourteen_days_without_a_response_and_anew_after_a_contest() {
        assert!(!raised().is_overdue(at(13)) && raised().discussed().unwrap().is_overdue(at(14)));
        assert!(!responded().is_overdue(at(90)));
        let met = responded().found(Outcome::Accommodated, false, at(2)).unwrap();
        let again = met.contested(at(9)).unwrap();
        assert!(!again.is_overdue(at(22)) && again.is_overdue(at(23)));
        assert!(!again.withdrawn().unwrap().is_overdue(at(23)));
    }

    #[test]
    fn what_is_still_to_come_stands_still_in_a_pause() {
        let later = |course: Course| course.shifted(|deadline| deadline.plus_days(30));
        assert!(!later(raised()).is_overdue(at(43)) && later(raised()).is_overdue(at(44)));
        let answered = later(responded());
        assert_eq!(answered.found(Outcome::Outweighed, false, at(44)), Err(Refusal::AwaitingAnswer(at(45))));
        assert_eq!(answered.responded_at, Some(at(1)));
        let met = later(responded().found(Outcome::Accommodated, false, at(2)).unwrap());
        assert!(met.contested(at(39)).is_ok());
    }

    #[test]
    fn withdrawn_is_the_end() {
        let gone = responded().withdrawn().unwrap();
        assert!(!gone.is_open() && !gone.is_found() && !responded().is_found());
        assert_eq!(gone.withdrawn(), Err(Refusal::Withdrawn));
        assert_eq!(gone.discussed(), Err(Refusal::Withdrawn));
        assert_eq!(gone.found(Outcome::Stands, true, at(9)), Err(Refusal::Withdrawn));
    }
}
