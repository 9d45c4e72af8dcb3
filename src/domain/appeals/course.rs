//! The course of one appeal: what moves it on, and what refuses to.

use super::{ANSWER_DAYS, AppealStatus, ESCALATE_DAYS, Rung, RungOutcome};
use crate::domain::time::Instant;

/// Where an appeal stands in its course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// Where it stands.
    pub state: AppealStatus,
    /// The rung that answers, or answered last.
    pub rung: Rung,
    /// What it was answered with last.
    pub outcome: Option<RungOutcome>,
    /// While it gathers, until when; while it is open, when an answer is due; after it was affirmed, until when it can be
    /// taken further.
    pub due_at: Instant,
}

/// What the clock does to an appeal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The challenge window ended before it had enough supporters.
    Lapses,
    /// Nobody took it further in time: the answer stands.
    Stands,
}

/// Why a step is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has not enough supporters to be answered.
    StillGathers,
    /// It does not gather support any more.
    NoLongerGathers(AppealStatus),
    /// Its time is over, though the clock has not looked yet.
    Over(Instant),
    /// It has ended.
    Ended(AppealStatus),
    /// It was answered, and waits for the appellant.
    Answered,
    /// The rung has until then to answer.
    AwaitsAnswer(Instant),
    /// There is no rung above.
    LastRung,
}

impl Course {
    /// Filed just now, in a challenge window that ends then.
    pub fn filed(window_ends_at: Instant) -> Self {
        let (state, rung) = (AppealStatus::Gathering, Rung::Facilitator);
        Self { state, rung, outcome: None, due_at: window_ends_at }
    }

    /// Whether it still takes supporters.
    pub fn gathers(self, now: Instant) -> Result<(), Refusal> {
        match self.state {
            AppealStatus::Gathering if now < self.due_at => Ok(()),
            AppealStatus::Gathering => Err(Refusal::Over(self.due_at)),
            state => Err(Refusal::NoLongerGathers(state)),
        }
    }

    /// Whether one can join those who support it: while it gathers, and then until it is answered. Who finds its ground
    /// taken so loses nothing.
    pub fn takes_supporters(self, now: Instant) -> Result<(), Refusal> {
        if self.state == AppealStatus::Open { Ok(()) } else { self.gathers(now) }
    }

    /// It has the support that it needs: the first rung answers.
    pub fn opened(self, now: Instant) -> Result<Self, Refusal> {
        self.gathers(now)?;
        Ok(Self { state: AppealStatus::Open, due_at: now.plus_days(ANSWER_DAYS), ..self })
    }

    /// Whether it waits for an answer.
    pub fn awaits_answer(self) -> Result<(), Refusal> {
        match self.state {
            AppealStatus::Open => Ok(()),
            AppealStatus::Gathering => Err(Refusal::StillGathers),
            AppealStatus::Affirmed => Err(Refusal::Answered),
            ended => Err(Refusal::Ended(ended)),
        }
    }

    /// Answered. Where the designation is affirmed, and there is a rung above, the appellant has the next word.
    pub fn answered(self, outcome: RungOutcome, now: Instant) -> Result<Self, Refusal> {
        self.awaits_answer()?;
        let answered = Self { outcome: Some(outcome), ..self };
        if outcome == RungOutcome::Affirm && self.rung.next().is_some() {
            return Ok(Self {
                state: AppealStatus::Affirmed,
                due_at: now.plus_days(ESCALATE_DAYS),
                ..answered
            });
        }
        Ok(Self { state: AppealStatus::Closed, ..answered })
    }

    /// Whether a rung is late with its answer.
    pub fn is_overdue(self, now: Instant) -> bool {
        self.state == AppealStatus::Open && now >= self.due_at
    }

    /// The appellant takes it to the next rung: after an answer that affirms, or because none came in time.
    pub fn escalated(self, now: Instant) -> Result<Self, Refusal> {
        match self.state {
            AppealStatus::Affirmed if now < self.due_at => {}
            AppealStatus::Affirmed => return Err(Refusal::Over(self.due_at)),
            AppealStatus::Open if self.is_overdue(now) => {}
            AppealStatus::Open => return Err(Refusal::AwaitsAnswer(self.due_at)),
            AppealStatus::Gathering => return Err(Refusal::StillGathers),
            ended => return Err(Refusal::Ended(ended)),
        }
        let rung = self.rung.next().ok_or(Refusal::LastRung)?;
        Ok(Self { state: AppealStatus::Open, rung, outcome: None, due_at: now.plus_days(ANSWER_DAYS) })
    }

    /// The appellant takes it back.
    pub fn withdrawn(self) -> Result<Self, Refusal> {
        self.ended_as(AppealStatus::Withdrawn)
    }

    /// Whether nobody else can appeal on its ground: only one that was taken back before any answer gives it free.
    pub fn takes_its_ground(self) -> bool {
        let was_answered = self.outcome.is_some() || self.rung != Rung::Facilitator;
        self.state != AppealStatus::Withdrawn || was_answered
    }

    /// What it is against no longer stands.
    pub fn overtaken(self) -> Result<Self, Refusal> {
        self.ended_as(AppealStatus::Overtaken)
    }

    fn ended_as(self, state: AppealStatus) -> Result<Self, Refusal> {
        if AppealStatus::LIVE.contains(&self.state) {
            return Ok(Self { state, ..self });
        }
        Err(Refusal::Ended(self.state))
    }

    /// What the clock does now, if anything.
    pub fn turned(self, now: Instant) -> Option<(Self, Turn)> {
        if now < self.due_at {
            return None;
        }
        match self.state {
            AppealStatus::Gathering => Some((Self { state: AppealStatus::Lapsed, ..self }, Turn::Lapses)),
            AppealStatus::Affirmed => Some((Self { state: AppealStatus::Closed, ..self }, Turn::Stands)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::codes::Coded;
    use AppealStatus::{Affirmed, Closed, Gathering, Lapsed, Open, Overtaken, Withdrawn};
    use RungOutcome::{Affirm, AttachStatement, ChangeLevel, Reopen};

    fn at(day: i64) -> Instant {
        Instant::from_micros(0).plus_days(day)
    }

    fn open() -> Course {
        Course::filed(at(14)).opened(at(1)).unwrap()
    }

    #[test]
    fn it_gathers_until_the_window_ends_and_then_lapses() {
        let filed = Course::filed(at(14));
        let last = at(14) - chrono::Duration::microseconds(1);
        assert_eq!((filed.gathers(last), filed.turned(last)), (Ok(()), None));
        assert_eq!(filed.gathers(at(14)), Err(Refusal::Over(at(14))));
        let (lapsed, turn) = filed.turned(at(14)).unwrap();
        assert_eq!((lapsed.state, turn), (Lapsed, Turn::Lapses));
        assert_eq!(filed.answered(Affirm, at(1)), Err(Refusal::StillGathers));
        assert_eq!(filed.escalated(at(1)), Err(Refusal::StillGathers));
    }

    #[test]
    fn an_answer_is_due_in_fourteen_days_and_time_alone_never_gives_one() {
        let open = open();
        assert_eq!((open.state, open.rung, open.due_at), (Open, Rung::Facilitator, at(15)));
        assert!(!open.is_overdue(at(15) - chrono::Duration::microseconds(1)) && open.is_overdue(at(15)));
        assert_eq!(open.turned(at(99)), None);
    }

    #[test]
    fn every_outcome_but_to_affirm_closes_it_at_any_rung() {
        for rung in Rung::ALL {
            for outcome in [Reopen, ChangeLevel, AttachStatement] {
                let closed = Course { rung: *rung, ..open() }.answered(outcome, at(2)).unwrap();
                assert_eq!((closed.state, closed.outcome), (Closed, Some(outcome)));
                assert_eq!(closed.answered(outcome, at(2)), Err(Refusal::Ended(Closed)));
            }
        }
    }

    #[test]
    fn affirmed_it_goes_up_within_seven_days_or_the_answer_stands() {
        let affirmed = open().answered(Affirm, at(2)).unwrap();
        assert_eq!((affirmed.state, affirmed.due_at), (Affirmed, at(9)));
        assert_eq!(affirmed.answered(Affirm, at(3)), Err(Refusal::Answered));
        let second = affirmed.escalated(at(8)).unwrap();
        assert_eq!((second.state, second.rung, second.due_at), (Open, Rung::CoFacilitator, at(22)));
        assert_eq!(affirmed.escalated(at(9)), Err(Refusal::Over(at(9))));
        let (closed, turn) = affirmed.turned(at(9)).unwrap();
        assert_eq!((closed.state, closed.outcome, turn), (Closed, Some(Affirm), Turn::Stands));
    }

    #[test]
    fn the_last_rung_closes_it_whatever_it_says() {
        let last = Course { rung: Rung::ParentChair, ..open() };
        assert_eq!(last.answered(Affirm, at(2)).unwrap().state, Closed);
        assert_eq!(last.escalated(at(20)), Err(Refusal::LastRung));
    }

    #[test]
    fn a_rung_that_is_late_can_be_passed_over() {
        assert_eq!(open().escalated(at(14)), Err(Refusal::AwaitsAnswer(at(15))));
        assert_eq!(open().escalated(at(15)).unwrap().rung, Rung::CoFacilitator);
    }

    #[test]
    fn only_an_appeal_taken_back_before_any_answer_gives_its_ground_free() {
        let filed = Course::filed(at(14));
        assert!(filed.takes_its_ground() && open().takes_its_ground());
        assert!(
            !filed.withdrawn().unwrap().takes_its_ground() && !open().withdrawn().unwrap().takes_its_ground()
        );
        let affirmed = open().answered(Affirm, at(2)).unwrap();
        assert!(affirmed.withdrawn().unwrap().takes_its_ground());
        assert!(affirmed.escalated(at(3)).unwrap().withdrawn().unwrap().takes_its_ground());
        assert!(filed.turned(at(14)).unwrap().0.takes_its_ground());
    }

    #[test]
    fn one_joins_until_it_is_answered() {
        let filed = Course::filed(at(14));
        assert_eq!((filed.takes_supporters(at(13)), open().takes_supporters(at(99))), (Ok(()), Ok(())));
        assert_eq!(filed.takes_supporters(at(14)), Err(Refusal::Over(at(14))));
        let affirmed = open().answered(Affirm, at(2)).unwrap();
        assert_eq!(affirmed.takes_supporters(at(3)), Err(Refusal::NoLongerGathers(Affirmed)));
    }

    #[test]
    fn it_is_taken_back_while_it_lives_and_ends_once() {
        let affirmed = open().answered(Affirm, at(2)).unwrap();
        for course in [Course::filed(at(14)), open(), affirmed] {
            assert_eq!(course.withdrawn().unwrap().state, Withdrawn);
            assert_eq!(course.overtaken().unwrap().state, Overtaken);
        }
        let ended = [Closed, Lapsed, Withdrawn, Overtaken].map(|state| Course { state, ..open() });
        for course in ended {
            assert_eq!(course.withdrawn(), Err(Refusal::Ended(course.state)));
            assert_eq!(course.opened(at(2)), Err(Refusal::NoLongerGathers(course.state)));
            assert_eq!(course.escalated(at(2)), Err(Refusal::Ended(course.state)));
            assert_eq!(course.turned(at(99)), None);
        }
        assert_eq!(open().gathers(at(2)), Err(Refusal::NoLongerGathers(Open)));
        assert!(Gathering != Open && !Gathering.is_pending() && Affirmed.is_pending());
    }
}
