//! Whether a position of another body that somebody holds to be broadly supported is: a claim until stances of
//! several stakeholder groups have tested it.

use std::collections::BTreeMap;

use super::consensus::Stance;
use crate::codes;

codes! {
    /// What the stances say of the claim that a topic's origin is broadly supported.
    pub enum AssumedSupport {
        /// No position on the topic has been spoken for or against from enough stakeholder groups.
        Untested = "untested",
        /// On a position on it, every stakeholder group that was heard is more for than against.
        Supported = "supported",
        /// It was tested, and on no position is that so.
        Contested = "contested",
    }
}

/// The stances on one position: persons for and against, by stakeholder group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voices(BTreeMap<String, (i64, i64)>);

impl Voices {
    /// Adds the persons of a stakeholder group with one stance. Those who abstain, do not understand, or recuse
    /// themselves say nothing for or against.
    pub fn add(&mut self, stakeholder_group: &str, stance: Stance, persons: i64) {
        let (in_favour, against) = match stance {
            Stance::Support | Stance::Accept => (persons, 0),
            Stance::StandAside | Stance::Object => (0, persons),
            Stance::Neutral | Stance::Unclear | Stance::Recuse => return,
        };
        let heard = self.0.entry(stakeholder_group.to_owned()).or_default();
        *heard = (heard.0.saturating_add(in_favour), heard.1.saturating_add(against));
    }

    fn groups(&self) -> u64 {
        u64::try_from(self.0.len()).unwrap_or(u64::MAX)
    }

    fn are_in_favour(&self) -> bool {
        self.0.values().all(|(in_favour, against)| in_favour > against)
    }
}

/// What the stances on the positions of a topic say, where at least so many stakeholder groups make a test.
pub fn tested<'a>(positions: impl IntoIterator<Item = &'a Voices>, groups_min: u64) -> AssumedSupport {
    let mut found = AssumedSupport::Untested;
    for voices in positions.into_iter().filter(|voices| voices.groups() >= groups_min.max(1)) {
        if voices.are_in_favour() {
            return AssumedSupport::Supported;
        }
        found = AssumedSupport::Contested;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use Stance::{Accept, Neutral, Object, StandAside, Support};

    fn voices(all: &[(&str, Stance, i64)]) -> Voices {
        let mut voices = Voices::default();
        for (group, stance, persons) in all {
            voices.add(group, *stance, *persons);
        }
        voices
    }

    #[test]
    fn one_group_or_abstentions_test_nothing() {
        for all in [&[][..], &[("GOV", Support, 9)], &[("GOV", Support, 9), ("PS", Neutral, 4)]] {
            assert_eq!(tested([&voices(all)], 2), AssumedSupport::Untested);
        }
        assert_eq!(tested([&voices(&[("ALL", Support, 1)])], 1), AssumedSupport::Supported);
        assert_eq!(tested([&voices(&[])], 0), AssumedSupport::Untested);
    }

    #[test]
    fn every_group_that_was_heard_has_to_be_more_for_than_against() {
        let agreed = voices(&[("GOV", Support, 3), ("GOV", Object, 2), ("PS", Accept, 1)]);
        assert_eq!(tested([&agreed], 2), AssumedSupport::Supported);
        let tied = voices(&[("GOV", Support, 9), ("PS", Accept, 1), ("PS", StandAside, 1)]);
        assert_eq!(tested([&tied], 2), AssumedSupport::Contested);
        assert_eq!(tested([&tied, &agreed], 2), AssumedSupport::Supported);
    }
}
