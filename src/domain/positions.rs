//! Positions and their versions: what may follow what.

use crate::codes;
use crate::domain::time::Instant;

codes! {
    /// Where a position stands.
    pub enum PositionState {
        /// It is worked on.
        Open = "open",
        /// Its status has been designated.
        Designated = "designated",
        /// It was closed with a reason.
        Closed = "closed",
    }
}

codes! {
    /// What a new version does to the stances taken.
    pub enum VersionKind {
        /// Changes no meaning: stances are carried over.
        Editorial = "editorial",
        /// Changes the meaning: stances become stale.
        Substantive = "substantive",
    }
}

/// Why a version cannot be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotPublished {
    /// The position has ended.
    Ended(PositionState),
    /// It was written on a version that is no longer the current one, which this is.
    WrittenOnAnother(i64),
}

/// The number and the kind of the version that follows `current`. The first one is substantive whatever it
/// is called: there is nothing yet whose meaning it could keep.
pub fn next_version(
    state: PositionState,
    current: i64,
    based_on: i64,
    kind: VersionKind,
) -> Result<(i64, VersionKind), NotPublished> {
    if state != PositionState::Open {
        return Err(NotPublished::Ended(state));
    }
    if based_on != current {
        return Err(NotPublished::WrittenOnAnother(current));
    }
    let kind = if current == 0 { VersionKind::Substantive } else { kind };
    Ok((current.saturating_add(1), kind))
}

/// Positions on a topic that are shown side by side at most.
pub const MAX_BESIDE: i64 = 20;
/// For how long after its publication the label of an editorial version can be disputed, in hours.
const DISPUTABLE_HOURS: i64 = 24;

/// Why the label of a version cannot be disputed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDisputed {
    /// The position has ended.
    Ended(PositionState),
    /// The version is substantive, by its label or by a dispute.
    Substantive,
    /// It could be until then.
    TooLate(Instant),
}

/// Until when a member can say that a version changes the meaning although it was called editorial.
pub fn disputable(
    state: PositionState,
    kind: VersionKind,
    published_at: Instant,
    is_disputed: bool,
    now: Instant,
) -> Result<Instant, NotDisputed> {
    let until = published_at + chrono::Duration::hours(DISPUTABLE_HOURS);
    if kind == VersionKind::Substantive || is_disputed {
        return Err(NotDisputed::Substantive);
    }
    if state != PositionState::Open {
        return Err(NotDisputed::Ended(state));
    }
    if now > until { Err(NotDisputed::TooLate(until)) } else { Ok(until) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use PositionState::{Closed, Designated, Open};
    use VersionKind::{Editorial, Substantive};

    #[test]
    fn the_first_version_is_substantive() {
        assert_eq!(next_version(Open, 0, 0, Editorial), Ok((1, Substantive)));
        assert_eq!(next_version(Open, 1, 1, Editorial), Ok((2, Editorial)));
    }

    #[test]
    fn a_version_written_on_an_old_one_is_refused() {
        assert_eq!(next_version(Open, 3, 2, Editorial), Err(NotPublished::WrittenOnAnother(3)));
        assert_eq!(next_version(Open, 3, 4, Editorial), Err(NotPublished::WrittenOnAnother(3)));
    }

    #[test]
    fn a_position_that_ended_takes_no_version() {
        assert_eq!(next_version(Closed, 1, 1, Editorial), Err(NotPublished::Ended(Closed)));
        assert_eq!(next_version(Designated, 1, 0, Editorial), Err(NotPublished::Ended(Designated)));
    }
}
