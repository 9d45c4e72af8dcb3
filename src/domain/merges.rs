//! Topics that say the same: which one stands for which, and when one may be merged into another.
//!
//! A topic is merged only into one that stands for itself, so what is merged always makes trees: no circle can be
//! made, in whatever order merges are made and undone.

use std::collections::BTreeMap;

use super::ids::TopicId;
use super::topics::{TopicKind, TopicState};

/// Which topics of a proposal stand for which.
#[derive(Clone, Debug, Default)]
pub struct Merges {
    into: BTreeMap<TopicId, TopicId>,
    below: BTreeMap<TopicId, Vec<TopicId>>,
}

/// Why a topic is not merged into another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeRefused {
    /// They are the same.
    Itself,
    /// One of them is the alternative that stands on every proposal.
    StandingAlternative,
    /// It is decided on, or merged already.
    NotACandidate(TopicState),
    /// The other one was merged itself.
    IntoMerged,
}

impl MergeRefused {
    /// In a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Itself => "A topic is not merged into itself.",
            Self::StandingAlternative => "The standing alternative is merged with nothing; it always stands.",
            Self::NotACandidate(TopicState::Merged) => "The topic was merged already.",
            Self::NotACandidate(_) => {
                "The choice has spoken of the topic; only one that it has not is merged."
            }
            Self::IntoMerged => "The other topic was merged itself; merge into the one that stands for it.",
        }
    }
}

/// A topic, as far as merging looks at it.
#[derive(Clone, Copy, Debug)]
pub struct Mergeable {
    /// Which.
    pub id: TopicId,
    /// Where it comes from.
    pub kind: TopicKind,
    /// What became of it.
    pub state: TopicState,
}

impl Mergeable {
    /// May it be merged into the other one?
    pub fn may_merge_into(self, other: Self) -> Result<(), MergeRefused> {
        if self.id == other.id {
            return Err(MergeRefused::Itself);
        }
        if [self.kind, other.kind].contains(&TopicKind::StandingAlternative) {
            return Err(MergeRefused::StandingAlternative);
        }
        if self.state != TopicState::Nominated {
            return Err(MergeRefused::NotACandidate(self.state));
        }
        if other.state == TopicState::Merged { Err(MergeRefused::IntoMerged) } else { Ok(()) }
    }
}

impl Merges {
    /// From what was merged into what.
    pub fn of(pairs: impl IntoIterator<Item = (TopicId, TopicId)>) -> Self {
        let into: BTreeMap<_, _> = pairs.into_iter().collect();
        let mut below: BTreeMap<TopicId, Vec<TopicId>> = BTreeMap::new();
        for merged in into.keys() {
            let above = std::iter::successors(into.get(merged), |topic| into.get(topic));
            // A tree is never deeper than it has topics; rows that somebody wrote by hand could be a circle.
            for topic in above.take(into.len()) {
                below.entry(*topic).or_default().push(*merged);
            }
        }
        Self { into, below }
    }

    /// The topic that stands for this one, at the end of the chain; none where it stands for itself.
    pub fn survivor(&self, topic: TopicId) -> Option<TopicId> {
        let above = std::iter::successors(self.into.get(&topic), |topic| self.into.get(topic));
        above.take(self.into.len()).last().copied()
    }

    /// The topics that this one stands for, also those merged into one that was merged into it.
    pub fn below(&self, topic: TopicId) -> &[TopicId] {
        self.below.get(&topic).map_or(&[], Vec::as_slice)
    }

    /// The topics with those that they stand for, each with the one of them that it counts for.
    pub fn counted_for<'a>(&'a self, topics: &'a [TopicId]) -> impl Iterator<Item = (TopicId, TopicId)> + 'a {
        let with = |topic: &'a TopicId| std::iter::once(topic).chain(self.below(*topic));
        topics.iter().flat_map(move |topic| with(topic).map(move |counted| (*counted, *topic)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> TopicId {
        TopicId::from_uuid(uuid::Uuid::from_u128(n))
    }

    fn topic(n: u128, state: TopicState) -> Mergeable {
        Mergeable { id: id(n), kind: TopicKind::Nominated, state }
    }

    #[test]
    fn chains_lead_to_the_one_that_stands_for_all() {
        let merges = Merges::of([(id(1), id(2)), (id(2), id(3)), (id(4), id(3))]);
        assert_eq!(
            [1, 2, 3, 4, 5].map(|n| merges.survivor(id(n))),
            [Some(3), Some(3), None, Some(3), None].map(|n| n.map(id))
        );
        assert_eq!(merges.below(id(3)), [1, 2, 4].map(id));
        assert_eq!(merges.below(id(2)), [id(1)]);
        assert_eq!(merges.counted_for(&[id(2)]).collect::<Vec<_>>(), [(id(2), id(2)), (id(1), id(2))]);
    }

    #[test]
    fn rows_in_a_circle_are_read_in_bounded_time() {
        let merges = Merges::of([(id(1), id(2)), (id(2), id(1))]);
        assert!(merges.survivor(id(1)).is_some() && !merges.below(id(1)).is_empty());
    }

    #[test]
    fn a_candidate_is_merged_into_one_that_stands_for_itself() {
        use TopicState::{Chosen, Merged, Nominated, NotChosen};
        let alternative = Mergeable { kind: TopicKind::StandingAlternative, ..topic(9, Nominated) };
        for (from, into, answer) in [
            (topic(1, Nominated), topic(2, Nominated), Ok(())),
            (topic(1, Nominated), topic(2, Chosen), Ok(())),
            (topic(1, Nominated), topic(1, Nominated), Err(MergeRefused::Itself)),
            (topic(1, Nominated), topic(2, Merged), Err(MergeRefused::IntoMerged)),
            (topic(1, Merged), topic(2, Nominated), Err(MergeRefused::NotACandidate(Merged))),
            (topic(1, NotChosen), topic(2, Nominated), Err(MergeRefused::NotACandidate(NotChosen))),
            (topic(1, Nominated), alternative, Err(MergeRefused::StandingAlternative)),
            (alternative, topic(1, Nominated), Err(MergeRefused::StandingAlternative)),
        ] {
            assert_eq!(from.may_merge_into(into), answer);
        }
    }

    proptest::proptest! {
        /// Merges and undoings in any order make no circle.
        #[test]
        fn no_order_of_merges_and_undoings_makes_a_circle(steps in proptest::collection::vec((0_usize..6, 0_usize..6, proptest::bool::ANY), 0..60)) {
            let mut into: [Option<usize>; 6] = [None; 6];
            for (a, b, undo) in steps {
                let state = |n: usize| if into[n].is_some() { TopicState::Merged } else { TopicState::Nominated };
                let of = |n: usize| topic(u128::try_from(n).unwrap(), state(n));
                if undo {
                    into[a] = None;
                } else if of(a).may_merge_into(of(b)).is_ok() {
                    into[a] = Some(b);
                }
                for start in 0..6 {
                    let steps = std::iter::successors(into[start], |n| into[*n]).take(10).count();
                    proptest::prop_assert!(steps < 6);
                }
            }
        }
    }
}
