//! How consensus on a position came about: which entries of the record can move an assessment, which points of a
//! long course are shown, and what is said of a level that holds. Knows nothing of where snapshots are kept.

use std::collections::BTreeSet;

use super::consensus::{Fraction, Level};
use super::time::Instant;
use crate::codes;

/// How far back the swing of the equal-group share is looked at, in days.
pub const SWING_DAYS: i64 = 14;
/// Points of a course that are shown at once at most.
pub const MOST_POINTS: usize = 500;
/// Points that are shown unless somebody asks for more or fewer.
pub const USUAL_POINTS: usize = 200;

codes! {
    /// Which positions an entry concerns.
    pub enum Reach {
        /// The one that it names.
        Position = "position",
        /// Those of its proposal.
        Proposal = "proposal",
        /// Those of its group.
        Group = "group",
    }
}

/// The one list of actions that can move an assessment. A transaction that counts such a change and records none of
/// these fails in a build for tests.
pub const MOVES: &[(&str, Reach)] = &[
    ("stance.taken", Reach::Position),
    ("stances.carried_over", Reach::Position),
    ("stances.made_stale", Reach::Position),
    ("version.disputed", Reach::Position),
    ("version.published", Reach::Position),
    ("objection.backed", Reach::Position),
    ("objection.contested", Reach::Position),
    ("objection.discussed", Reach::Position),
    ("objection.found", Reach::Position),
    ("objection.left", Reach::Position),
    ("objection.maintained", Reach::Position),
    ("objection.raised", Reach::Position),
    ("objection.released", Reach::Position),
    ("objection.reopened", Reach::Position),
    ("objection.responded", Reach::Position),
    ("objection.taken_over", Reach::Position),
    ("objection.withdrawn", Reach::Position),
    ("call.closed", Reach::Position),
    ("call.extended", Reach::Position),
    ("call.opened", Reach::Position),
    ("time.answered", Reach::Position),
    ("time.lapsed", Reach::Position),
    ("time.requested", Reach::Position),
    ("position.designated", Reach::Position),
    ("position.evaluated", Reach::Position),
    ("designation.changed", Reach::Position),
    ("designation.reopened", Reach::Position),
    ("designation.superseded", Reach::Position),
    ("mandate.answered", Reach::Proposal),
    ("proposal.moved", Reach::Proposal),
    ("group.updated", Reach::Group),
    ("member.added", Reach::Group),
    ("member.admitted", Reach::Group),
    ("member.appointed", Reach::Group),
    ("member.erased", Reach::Group),
    ("member.invited_in", Reach::Group),
    ("member.joined", Reach::Group),
    ("member.left", Reach::Group),
    ("member.reinstated", Reach::Group),
    ("member.removed", Reach::Group),
    ("member.suspended", Reach::Group),
    ("member.updated", Reach::Group),
];

/// Which positions an action can move, if it can move any.
pub fn moves(action: &str) -> Option<Reach> {
    MOVES.iter().find(|(name, _)| *name == action).map(|(_, reach)| *reach)
}

codes! {
    /// Which way the level last went.
    pub enum Direction {
        /// To a higher level.
        Up = "up",
        /// To a lower one.
        Down = "down",
        /// It has been the same for as long as snapshots are kept.
        Steady = "steady",
    }
}

impl Direction {
    /// From the level before, if there was another one, to this one.
    pub fn of(before: Option<Level>, now: Level) -> Self {
        match before {
            Some(before) if before < now => Self::Up,
            Some(before) if before > now => Self::Down,
            _ => Self::Steady,
        }
    }
}

/// The level that a position is at, how it came there and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// The level.
    pub level: Level,
    /// The level before it; none where it has been the same from the first snapshot on.
    pub before: Option<Level>,
    /// Since when it holds.
    pub since: Instant,
}

impl Held {
    /// After another look at a level.
    #[must_use]
    pub fn then(last: Option<Self>, level: Level, at: Instant) -> Self {
        match last {
            Some(held) if held.level == level => held,
            Some(held) => Self { level, before: Some(held.level), since: at },
            None => Self { level, before: None, since: at },
        }
    }

    /// Which way the level last went.
    pub fn direction(&self) -> Direction {
        Direction::of(self.before, self.level)
    }
}

/// The distance between the lowest and the highest of some shares; none where there is none.
pub fn swing<'s>(shares: impl Iterator<Item = &'s Fraction> + Clone) -> Option<Fraction> {
    let (lowest, highest) = (shares.clone().min()?, shares.max()?);
    Some(highest.clone() - lowest)
}

/// The middle of some numbers; of two in the middle the lower one.
pub fn median(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    numbers.get(numbers.len().saturating_sub(1) / 2).copied()
}

/// One point of a course, as far as it matters for choosing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The level, where it is shown.
    pub level: Option<Level>,
    /// The measure whose changes matter, where it is shown.
    pub measure: Option<f64>,
}

/// The places of the points that are shown of a course: the first and the last, each at which the level changed and
/// the one before it, and of what is left the one in each of so many equal stretches at which the measure changed
/// most. Never more than `most`, which is 2 or more; where the level changed more often than that, evenly some of
/// the changes.
pub fn thinned(points: &[Point], most: usize) -> Vec<usize> {
    if points.len() <= most {
        return (0..points.len()).collect();
    }
    let last = points.len().saturating_sub(1);
    let mut turns: BTreeSet<usize> = turns(points).collect();
    turns.extend([0, last]);
    if turns.len() > most {
        let turns: Vec<usize> = turns.into_iter().collect();
        return spread(turns.len(), most).filter_map(|place| turns.get(place).copied()).collect();
    }
    let mut kept = turns;
    let before = |place: &usize| place.saturating_sub(1);
    let calm: Vec<usize> = kept.iter().filter(|p| **p != 0).map(before).collect();
    kept.extend(calm.into_iter().take(most.saturating_sub(kept.len())));
    let left: Vec<usize> = (0..points.len()).filter(|place| !kept.contains(place)).collect();
    let room = most.saturating_sub(kept.len());
    if room > 0 {
        let stretch = left.len().div_ceil(room).max(1);
        kept.extend(left.chunks(stretch).filter_map(|stretch| steepest(points, stretch)));
    }
    kept.into_iter().collect()
}

/// Where the level is another than at the point before.
fn turns(points: &[Point]) -> impl Iterator<Item = usize> {
    let pairs = points.iter().zip(points.iter().skip(1)).zip(1..);
    pairs.filter(|((a, b), _)| a.level != b.level).map(|(_, place)| place)
}

/// So many places out of `all`, evenly, the first and the last among them.
fn spread(all: usize, most: usize) -> impl Iterator<Item = usize> {
    let (last, gaps) = (all.saturating_sub(1), most.saturating_sub(1).max(1));
    (0..most).map(move |n| n.saturating_mul(last) / gaps)
}

/// Of some places the one at which the measure changed most; the first where it did not.
fn steepest(points: &[Point], places: &[usize]) -> Option<usize> {
    let measure = |place: usize| points.get(place).and_then(|p| p.measure);
    let change = |place: usize| match (place.checked_sub(1).and_then(measure), measure(place)) {
        (Some(before), Some(now)) => (now - before).abs(),
        _ => 0.0,
    };
    places.iter().copied().reduce(|best, place| if change(place) > change(best) { place } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(levels: &[Level]) -> Vec<Point> {
        levels.iter().map(|level| Point { level: Some(*level), measure: Some(0.5) }).collect()
    }

    #[test]
    fn no_action_stands_twice_in_the_list() {
        let names: BTreeSet<&str> = MOVES.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), MOVES.len());
        assert_eq!((moves("stance.taken"), moves("comment.posted")), (Some(Reach::Position), None));
    }

    #[test]
    fn a_level_is_held_since_it_was_first_found_and_knows_where_it_came_from() {
        let at = |day| Instant::from_micros(0).plus_days(day);
        let first = Held::then(None, Level::Divergence, at(1));
        assert_eq!((first.since, first.direction()), (at(1), Direction::Steady));
        assert_eq!(Held::then(Some(first), Level::Divergence, at(5)), first);
        let up = Held::then(Some(first), Level::Consensus, at(6));
        assert_eq!((up.before, up.since, up.direction()), (Some(Level::Divergence), at(6), Direction::Up));
        let down = Held::then(Some(up), Level::MinorityView, at(7));
        assert_eq!((down.before, down.direction()), (Some(Level::Consensus), Direction::Down));
    }

    #[test]
    fn a_swing_is_the_distance_of_the_extremes_and_exact() {
        let shares = [Fraction::new(2, 3), Fraction::new(1, 4), Fraction::new(1, 2)];
        assert_eq!(swing(shares.iter()), Some(Fraction::new(5, 12)));
        assert_eq!(swing(std::iter::empty()), None);
        assert_eq!((median(vec![]), median(vec![9, 1, 5]), median(vec![8, 2])), (None, Some(5), Some(2)));
    }

    #[test]
    fn thinning_keeps_the_ends_and_every_change_of_the_level() {
        let mut levels = vec![Level::Divergence; 1000];
        levels[300..].fill(Level::Consensus);
        levels[700..].fill(Level::Divergence);
        let kept = thinned(&points(&levels), 20);
        assert!(kept.len() <= 20 && kept.len() >= 15, "{kept:?}");
        for place in [0, 299, 300, 699, 700, 999] {
            assert!(kept.contains(&place), "{place} is not in {kept:?}");
        }
        assert!(kept.is_sorted());
    }

    #[test]
    fn of_a_stretch_the_point_with_the_largest_change_is_kept() {
        let mut all = points(&[Level::Divergence; 100]);
        for point in &mut all[57..] {
            point.measure = Some(0.7);
        }
        assert!(thinned(&all, 8).contains(&57));
    }

    #[test]
    fn a_short_course_is_shown_whole_and_one_of_changes_alone_evenly() {
        let flat = points(&[Level::Divergence; 5]);
        assert_eq!(thinned(&flat, 5), [0, 1, 2, 3, 4]);
        assert_eq!(thinned(&flat, 2), [0, 4]);
        let turning: Vec<Level> =
            (0..100).map(|n| if n % 2 == 0 { Level::Consensus } else { Level::Divergence }).collect();
        let kept = thinned(&points(&turning), 10);
        assert_eq!((kept.len(), kept.first(), kept.last()), (10, Some(&0), Some(&99)));
        assert_eq!(thinned(&[], 2), Vec::<usize>::new());
    }
}
