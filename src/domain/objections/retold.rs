//! A step of an objection's course held against the course again: for who has the record alone.

use super::Outcome;
use super::course::Course;
use crate::domain::codes::Coded;
use crate::domain::consensus::ObjectionState;
use crate::domain::time::Instant;

/// Whether a step of the course leads from one state to the other, whatever the moment.
pub fn leads_to(from: ObjectionState, to: ObjectionState) -> bool {
    let now = Instant::from_micros(0);
    let before = Course { state: from, contest_ends_at: contestable(from, now), ..Course::raised(now) };
    let found = Outcome::ALL.iter().map(|outcome| before.found(*outcome, true, now));
    let said =
        [before.discussed(), before.responded(now), before.withdrawn(), before.kept(), before.contested(now)];
    let after = found.chain(said).filter_map(Result::ok).chain(before.reopened());
    from == to || after.into_iter().any(|course| course.state == to)
}

/// Only that a version meets it can be contested.
fn contestable(state: ObjectionState, until: Instant) -> Option<Instant> {
    (state == ObjectionState::Accommodated).then_some(until)
}

#[cfg(test)]
mod tests {
    use super::leads_to;
    use crate::domain::consensus::ObjectionState as S;

    #[test]
    fn the_course_leads_where_it_can_and_nowhere_else() {
        for (from, to) in [
            (S::Raised, S::UnderDiscussion),
            (S::Raised, S::Responded),
            (S::Responded, S::Outweighed),
            (S::Stands, S::Accommodated),
            (S::Accommodated, S::UnderDiscussion),
            (S::NotOnMerits, S::Responded),
            (S::Outweighed, S::Withdrawn),
            (S::Stands, S::Stands),
        ] {
            assert!(leads_to(from, to), "{from} {to}");
        }
        for (from, to) in [
            (S::Raised, S::Outweighed),
            (S::Withdrawn, S::Raised),
            (S::Withdrawn, S::Responded),
            (S::Outweighed, S::UnderDiscussion),
            (S::Responded, S::Raised),
            (S::Outweighed, S::NotOnMerits),
        ] {
            assert!(!leads_to(from, to), "{from} {to}");
        }
    }
}
