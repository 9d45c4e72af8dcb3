//! Who wrote which passage of a text, followed from version to version. Knows nothing of members: a passage has a
//! source, which has an author.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::differences::{Difference, DifferenceKind, by_words};
use super::ids::AmendmentId;

/// Passages of a text that are told apart at most. Beyond, all between the first and the last change is the newer's.
const MOST: usize = 10_000;

/// Where a passage comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credit {
    /// The version that brought it in.
    pub version: i64,
    /// The amendment that brought it into that version, if one did.
    pub amendment: Option<AmendmentId>,
}

/// What was done to a text, in the order of the text; lengths are in Unicode code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// So much stays.
    Keep(usize),
    /// So much was taken out.
    Drop(usize),
    /// So much was put in, from there.
    Put(usize, Credit),
}

/// What was done to a text so that it became the other.
pub fn changes(from: &str, to: &str, credit: Credit, patience: Duration) -> Vec<Change> {
    let change = |Difference { op, text }: &Difference| {
        let length = text.chars().count();
        match op {
            DifferenceKind::Equal => Change::Keep(length),
            DifferenceKind::Delete => Change::Drop(length),
            DifferenceKind::Insert => Change::Put(length, credit),
        }
    };
    by_words(from, to, patience).iter().map(change).collect()
}

/// The passages of a text in their order: each with its length, and where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Passages(Vec<(usize, Credit)>);

impl Passages {
    /// A text of this length that comes from one source.
    pub fn new(length: usize, credit: Credit) -> Self {
        let mut passages = Self::default();
        passages.push(length, credit);
        passages
    }

    /// The passages, each with its length.
    pub fn all(&self) -> &[(usize, Credit)] {
        &self.0
    }

    /// The passages of the text that comes of these changes; `credit` is where it comes from where there are too many
    /// of them.
    #[must_use]
    pub fn after(&self, changes: &[Change], credit: Credit) -> Self {
        let made = self.made(changes);
        if made.0.len() <= MOST { made } else { self.made(&coarse(changes, credit)) }
    }

    fn made(&self, changes: &[Change]) -> Self {
        let (mut old, mut made) = (Reader::new(&self.0), Self::default());
        for change in changes {
            match *change {
                Change::Put(length, credit) => made.push(length, credit),
                Change::Drop(length) => old.take(length, |_, _| {}),
                Change::Keep(length) => old.take(length, |length, credit| made.push(length, credit)),
            }
        }
        made
    }

    /// Neighbours of the same source are one passage.
    fn push(&mut self, length: usize, credit: Credit) {
        match self.0.last_mut() {
            _ if length == 0 => {}
            Some((before, same)) if *same == credit => *before = before.saturating_add(length),
            _ => self.0.push((length, credit)),
        }
    }
}

/// Reads passages by the length of what is taken.
struct Reader<'p> {
    rest: &'p [(usize, Credit)],
    /// How much of the first one was taken.
    taken: usize,
}

impl<'p> Reader<'p> {
    fn new(rest: &'p [(usize, Credit)]) -> Self {
        Self { rest, taken: 0 }
    }

    fn take(&mut self, mut length: usize, mut each: impl FnMut(usize, Credit)) {
        while let (true, Some(((whole, credit), rest))) = (length > 0, self.rest.split_first()) {
            let part = whole.saturating_sub(self.taken).min(length);
            each(part, *credit);
            length = length.saturating_sub(part);
            self.taken = self.taken.saturating_add(part);
            if self.taken == *whole {
                (self.rest, self.taken) = (rest, 0);
            }
        }
    }
}

/// The same change as one: all between what is kept at the beginning and at the end.
fn coarse(changes: &[Change], credit: Credit) -> Vec<Change> {
    let kept = |change: Option<&Change>| match change {
        Some(Change::Keep(length)) => *length,
        _ => 0,
    };
    let (head, tail) = (kept(changes.first()), kept(changes.last()));
    let (mut old, mut new) = (0_usize, 0_usize);
    for change in changes {
        match *change {
            Change::Keep(length) => {
                old = old.saturating_add(length);
                new = new.saturating_add(length);
            }
            Change::Drop(length) => old = old.saturating_add(length),
            Change::Put(length, _) => new = new.saturating_add(length),
        }
    }
    let between = |all: usize| all.saturating_sub(head).saturating_sub(tail);
    vec![
        Change::Keep(head),
        Change::Drop(between(old)),
        Change::Put(between(new), credit),
        Change::Keep(tail),
    ]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::ids::Id;

    const PATIENCE: Duration = Duration::from_millis(500);

    fn by(version: i64) -> Credit {
        Credit { version, amendment: None }
    }

    fn next(passages: &Passages, from: &str, to: &str, version: i64) -> Passages {
        passages.after(&changes(from, to, by(version), PATIENCE), by(version))
    }

    fn length(passages: &Passages) -> usize {
        passages.all().iter().map(|(length, _)| length).sum()
    }

    /// The credit of each code point.
    fn spread(passages: &Passages) -> Vec<Credit> {
        passages.all().iter().flat_map(|(length, credit)| vec![*credit; *length]).collect()
    }

    #[test]
    fn a_changed_word_is_its_writer_s_and_the_rest_stays_whose_it_was() {
        let (first, second) = ("We welcome it.", "We now recommend it.");
        let passages = next(&Passages::new(first.chars().count(), by(1)), first, second, 2);
        assert_eq!(passages.all(), [(3, by(1)), (13, by(2)), (4, by(1))]);
        let third = "We now recommend it. Often.";
        let passages = next(&passages, second, third, 3);
        assert_eq!(passages.all(), [(3, by(1)), (13, by(2)), (4, by(1)), (7, by(3))]);
    }

    #[test]
    fn what_an_amendment_brought_in_is_credited_to_it() {
        let credit = Credit { version: 2, amendment: Some(Id::from_uuid(uuid::Uuid::from_u128(7))) };
        let done = [Change::Keep(3), Change::Drop(2), Change::Put(4, credit), Change::Keep(1)];
        let passages = Passages::new(6, by(1)).after(&done, by(2));
        assert_eq!(passages.all(), [(3, by(1)), (4, credit), (1, by(1))]);
    }

    #[test]
    fn beyond_their_limit_passages_are_told_apart_no_more() {
        let words = |odd: &str| (0..12_000).map(|n| if n % 2 == 0 { "a " } else { odd }).collect::<String>();
        let (first, second) = (words("b "), words("c "));
        let passages = next(&Passages::new(24_000, by(1)), &first, &second, 2);
        assert_eq!(length(&passages), 24_000);
        assert!(passages.all().len() <= 3);
    }

    proptest! {
        /// Words are put in, taken out and replaced, each with a name of its own: each is credited to the version that
        /// brought it in, and together the passages are as long as the text.
        #[test]
        fn each_word_is_credited_to_the_version_that_brought_it_in(
            edits in proptest::collection::vec((0_usize..40, 0_usize..4, 0_usize..4), 1..12),
        ) {
            let mut words: Vec<(String, i64)> = (0..30).map(|n| (format!("w{n} "), 1)).collect();
            let text = |words: &[(String, i64)]| words.iter().map(|(w, _)| w.as_str()).collect::<String>();
            let mut before = text(&words);
            let mut passages = Passages::new(before.chars().count(), by(1));
            for (n, (at, out, new)) in edits.into_iter().enumerate() {
                let version = i64::try_from(n).unwrap() + 2;
                let at = at.min(words.len());
                let end = (at + out).min(words.len());
                let put = (0..new).map(|k| (format!("v{version}x{k} "), version));
                words.splice(at..end, put);
                let after = text(&words);
                passages = next(&passages, &before, &after, version);
                before = after;
                let credits = spread(&passages);
                prop_assert_eq!(credits.len(), before.chars().count());
                let mut at = 0;
                for (word, version) in &words {
                    let letters = word.trim_end().chars().count();
                    prop_assert!(credits[at..at + letters].iter().all(|c| c.version == *version), "{} {}", word, version);
                    at += word.chars().count();
                }
            }
        }

        /// Whatever a text becomes, its passages are as long as it is.
        #[test]
        fn passages_are_as_long_as_the_text(texts in proptest::collection::vec("[ab é\u{301}规\\n]{0,40}", 1..6)) {
            let mut passages = Passages::new(texts[0].chars().count(), by(0));
            for (n, pair) in texts.windows(2).enumerate() {
                passages = next(&passages, &pair[0], &pair[1], i64::try_from(n).unwrap() + 1);
                prop_assert_eq!(length(&passages), pair[1].chars().count());
            }
        }
    }
}
