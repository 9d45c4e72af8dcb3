//! What the objector can still say once a position is found on: what is found shortly before does not cut that off.

use super::Course;
use crate::domain::consensus::ObjectionState;
use crate::domain::time::Instant;

impl Course {
    /// Until when the objector can still contest that a version meets it, if they can: what is found before that
    /// is found too early.
    pub fn contestable_until(self, now: Instant) -> Option<Instant> {
        let is_met = self.state == ObjectionState::Accommodated;
        self.contest_ends_at.filter(|ends_at| is_met && now <= *ends_at)
    }

    /// Whether its holder may state a view beside what was found: it was heard and not met, or nobody found on it until
    /// the position was designated, after which nobody can.
    pub fn gives_a_statement(self, is_designated: bool) -> bool {
        self.is_dissent() || (is_designated && self.state.is_unaddressed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::objections::Outcome;

    fn at(day: i64) -> Instant {
        Instant::from_micros(0).plus_days(day)
    }

    fn responded() -> Course {
        Course::raised(at(0)).responded(at(1)).unwrap()
    }

    #[test]
    fn what_a_version_meets_can_be_contested_to_the_last_instant_and_nothing_else_can() {
        let met = responded().found(Outcome::Accommodated, false, at(2)).unwrap();
        assert_eq!(met.contestable_until(at(9)), Some(at(9)));
        assert!(met.contested(at(9)).is_ok());
        assert_eq!(met.contestable_until(at(9) + chrono::Duration::microseconds(1)), None);
        assert_eq!(responded().contestable_until(at(2)), None);
        assert_eq!(met.withdrawn().unwrap().contestable_until(at(3)), None);
    }

    #[test]
    fn silence_loses_no_statement_but_a_designation_alone_gives_none_to_what_was_addressed() {
        for open in [Course::raised(at(0)), Course::raised(at(0)).discussed().unwrap(), responded()] {
            assert!(open.gives_a_statement(true) && !open.gives_a_statement(false));
        }
        let outweighed = responded().found(Outcome::Outweighed, true, at(2)).unwrap();
        assert!(!outweighed.gives_a_statement(true));
        assert!(outweighed.kept().unwrap().gives_a_statement(true));
        assert!(!responded().withdrawn().unwrap().gives_a_statement(true));
    }
}
