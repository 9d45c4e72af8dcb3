//! When a stance can be taken. What the stances mean is in [`super::consensus`].

use super::positions::PositionState;
use super::time::Instant;

/// What a stance is taken on.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Where the position stands.
    pub state: PositionState,
    /// The number of its current version; 0 before the first.
    pub version: i64,
    /// When the call on it ended, if its window is over.
    pub ended_at: Option<Instant>,
}

/// Why a stance, or an objection, is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The position has ended.
    PositionEnded(PositionState),
    /// There is no version yet.
    NoVersion,
    /// It was cast on a version that is not the current one, which this is.
    NotCurrent(i64),
    /// The call on it has ended.
    CallEnded(Instant),
}

impl Target {
    /// Is a stance on `version` taken?
    pub fn takes(self, version: i64) -> Result<(), NotTaken> {
        if self.state != PositionState::Open {
            return Err(NotTaken::PositionEnded(self.state));
        }
        if self.version == 0 {
            return Err(NotTaken::NoVersion);
        }
        if version != self.version {
            return Err(NotTaken::NotCurrent(self.version));
        }
        self.ended_at.map_or(Ok(()), |at| Err(NotTaken::CallEnded(at)))
    }
}

/// Whether a stance counts: cast on the newest substantive version or an editorial one after it, by one who
/// counts. An editorial version so carries all stances over without a change to any of them.
pub const fn counts(version: i64, substantive_version: i64, set_aside: bool) -> bool {
    version >= substantive_version && !set_aside
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Target = Target { state: PositionState::Open, version: 3, ended_at: None };

    #[test]
    fn a_stance_is_taken_on_the_current_version_alone() {
        assert_eq!(OPEN.takes(3), Ok(()));
        assert_eq!(OPEN.takes(2), Err(NotTaken::NotCurrent(3)));
        assert_eq!(OPEN.takes(4), Err(NotTaken::NotCurrent(3)));
        assert_eq!(Target { version: 0, ..OPEN }.takes(0), Err(NotTaken::NoVersion));
    }

    #[test]
    fn nothing_is_taken_after_the_end() {
        let at = Instant::from_micros(0);
        assert_eq!(Target { ended_at: Some(at), ..OPEN }.takes(3), Err(NotTaken::CallEnded(at)));
        let closed = Target { state: PositionState::Closed, ..OPEN };
        assert_eq!(closed.takes(3), Err(NotTaken::PositionEnded(PositionState::Closed)));
    }

    #[test]
    fn an_editorial_version_carries_stances_over_and_a_substantive_one_does_not() {
        assert!(counts(2, 2, false) && counts(3, 2, false));
        assert!(!counts(1, 2, false) && !counts(3, 2, true));
    }
}
