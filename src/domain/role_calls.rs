//! Open calls for somebody to take a role: who volunteers until when, and when one of them can be appointed.

use super::access::Role;
use super::members::is_appointed;
use super::time::{Instant, MOST_DAYS_AHEAD};
use crate::codes;

codes! {
    /// Where a call for a role stands.
    pub enum RoleCallState {
        /// Nobody was appointed yet.
        Open = "open",
        /// Somebody was appointed.
        Filled = "filled",
        /// It was closed without an appointment.
        Closed = "closed",
    }
}

codes! {
    /// Whether somebody who volunteered still does.
    pub enum VolunteerState {
        /// Yes.
        Standing = "standing",
        /// The offer was taken back.
        Withdrawn = "withdrawn",
    }
}

/// How many offers a call takes, those taken back among them.
pub const MOST_VOLUNTEERS: i64 = 200;

/// Can there be a call for this role? Only for one that the chair gives to members.
pub fn can_be_called_for(role: Role) -> bool {
    is_appointed(role) && role != Role::Public
}

/// What can be done with a call at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Members volunteer.
    Taking,
    /// The deadline is over: one of those who volunteered can be appointed.
    Choosing,
    /// Nothing any more.
    Ended,
}

impl RoleCallState {
    /// The stage of a call with this state and deadline. At the very instant of the deadline it is over.
    pub fn stage(self, closes_at: Instant, now: Instant) -> Stage {
        match self {
            Self::Open if now < closes_at => Stage::Taking,
            Self::Open => Stage::Choosing,
            Self::Filled | Self::Closed => Stage::Ended,
        }
    }
}

/// A deadline as it can be set at some moment: in the future, within a year, and never before the one that was
/// announced.
/// The error says in a clause what is wrong.
pub fn deadline(new: Instant, announced: Option<Instant>, now: Instant) -> Result<Instant, String> {
    match announced {
        _ if new <= now => Err("must lie in the future".to_owned()),
        _ if new.is_too_far_from(now) => Err(format!("must be at most {MOST_DAYS_AHEAD} days from now")),
        Some(announced) if new < announced => {
            Err(format!("must not be before {announced}: a deadline is never brought forward"))
        }
        _ => Ok(new),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: i64) -> Instant {
        Instant::from_micros(0).plus_days(day)
    }

    #[test]
    fn who_is_appointed_is_chosen_after_the_deadline() {
        assert_eq!(RoleCallState::Open.stage(at(3), at(2)), Stage::Taking);
        assert_eq!(RoleCallState::Open.stage(at(3), at(3)), Stage::Choosing);
        assert_eq!(RoleCallState::Filled.stage(at(3), at(2)), Stage::Ended);
        assert_eq!(RoleCallState::Closed.stage(at(3), at(4)), Stage::Ended);
    }

    #[test]
    fn a_deadline_lies_ahead_and_is_never_brought_forward() {
        assert_eq!(deadline(at(3), None, at(2)), Ok(at(3)));
        assert!(deadline(at(2), None, at(2)).is_err());
        assert_eq!(deadline(at(367), None, at(2)), Ok(at(367)));
        assert!(deadline(at(368), None, at(2)).is_err() && deadline(at(368), Some(at(3)), at(2)).is_err());
        assert_eq!(deadline(at(3), Some(at(3)), at(2)), Ok(at(3)));
        assert!(deadline(at(3), Some(at(4)), at(2)).unwrap_err().contains("never brought forward"));
        // One that has passed is put off, as long as nobody was appointed.
        assert_eq!(deadline(at(9), Some(at(4)), at(5)), Ok(at(9)));
    }
}
