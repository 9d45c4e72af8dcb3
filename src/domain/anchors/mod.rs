//! Anchors: a passage of a text, followed to the next version of it, or orphaned.
//!
//! A passage is kept as the W3C Web Annotation model has it: its quote with what stands before and after it, and its
//! position in Unicode code points. Following is cautious: where the text does not tell which of two places the
//! passage is at, it is at none. Knows nothing of comments, versions or how either is stored.

mod candidates;
mod reworded;
mod set;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

pub use self::set::{NotSet, find};
use crate::codes;

/// Code points of a passage at most.
pub const MAX_PASSAGE: usize = 2000;
/// Code points of context on each side that tell a passage from its like.
pub const CONTEXT: usize = 32;

/// From where to where in a text, in Unicode code points; the end is not included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// The first code point.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
}

/// Where a passage is in the next text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Followed {
    /// There, word for word.
    Same(Passage),
    /// There, in other words between the same neighbours.
    Reworded(Passage),
    /// Gone, or not to be told from others.
    Orphaned,
}

codes! {
    /// Whether the current version has a passage.
    pub enum PlaceState {
        /// It has, word for word.
        Same = "same",
        /// It has, in other words.
        Reworded = "reworded",
        /// It has not, or does not tell where.
        Orphaned = "orphaned",
    }
}

/// A quote with its neighbours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The passage.
    pub exact: String,
    /// At most [`CONTEXT`] code points before it.
    pub prefix: String,
    /// At most [`CONTEXT`] code points after it.
    pub suffix: String,
}

/// A text, and the same by its code points.
#[derive(Clone, Debug)]
pub struct Text<'t> {
    text: &'t str,
    points: Vec<char>,
}

impl<'t> Text<'t> {
    /// Of this text.
    pub fn new(text: &'t str) -> Self {
        Self { text, points: text.chars().collect() }
    }

    /// How many code points it has.
    pub fn length(&self) -> usize {
        self.points.len()
    }

    fn slice(&self, start: usize, end: usize) -> &[char] {
        self.points.get(start..end.min(self.points.len())).unwrap_or_default()
    }

    fn before(&self, at: usize, most: usize) -> &[char] {
        self.slice(at.saturating_sub(most), at)
    }

    fn after(&self, at: usize, most: usize) -> &[char] {
        self.slice(at, at.saturating_add(most))
    }

    /// The quote of a passage; `None` where it is empty, too long, or not in the text.
    pub fn quote(&self, passage: Passage) -> Option<Quote> {
        let Passage { start, end } = passage;
        let fits = start < end && end <= self.points.len() && end.saturating_sub(start) <= MAX_PASSAGE;
        fits.then(|| Quote {
            exact: self.slice(start, end).iter().collect(),
            prefix: self.before(start, CONTEXT).iter().collect(),
            suffix: self.after(end, CONTEXT).iter().collect(),
        })
    }

    /// Whether what a reader sees as one character does not go across this place.
    pub fn is_between_characters(&self, at: usize) -> bool {
        if at == 0 || at == self.points.len() {
            return true;
        }
        let near: String =
            self.slice(at.saturating_sub(CONTEXT), at.saturating_add(CONTEXT)).iter().collect();
        let before: usize = self.before(at, CONTEXT).iter().map(|c| c.len_utf8()).sum();
        near.grapheme_indices(true).any(|(begin, _)| begin == before)
    }
}

/// One text and the one that came after it.
#[derive(Clone, Debug)]
pub struct Edit<'t> {
    old: Text<'t>,
    new: &'t Text<'t>,
    /// Code points that both begin with, and that nothing can have been changed in.
    head: usize,
    /// Code points that both end with, of the same kind.
    tail: usize,
}

impl<'t> Edit<'t> {
    /// From one text to the next, which is taken apart once for all that came before it.
    pub fn new(old: &'t str, new: &'t Text<'t>) -> Self {
        let old = Text::new(old);
        let head = old.points.iter().zip(&new.points).take_while(|(a, b)| a == b).count();
        let tail = old.points.iter().rev().zip(new.points.iter().rev()).take_while(|(a, b)| a == b).count();
        // Beside a repetition the two overlap: which one of it was taken out or put in cannot be told.
        let shorter = old.points.len().min(new.points.len());
        let (head, tail) = (head.min(shorter.saturating_sub(tail)), tail.min(shorter.saturating_sub(head)));
        Self { old, new, head, tail }
    }

    /// Where a passage of the old text is in the new one.
    pub fn follow(&self, passage: Passage) -> Followed {
        let found = self
            .untouched(passage)
            .map(Followed::Same)
            .or_else(|| candidates::follow(self, passage))
            .or_else(|| reworded::follow(self, passage).map(Followed::Reworded))
            .unwrap_or(Followed::Orphaned);
        let between =
            |p: &Passage| self.new.is_between_characters(p.start) && self.new.is_between_characters(p.end);
        match &found {
            Followed::Same(at) | Followed::Reworded(at) if !between(at) => Followed::Orphaned,
            _ => found,
        }
    }

    /// Whether both texts are the same.
    pub fn changes_nothing(&self) -> bool {
        self.old.text == self.new.text
    }

    /// Whether these words stand at a place of the new text.
    pub fn reads(&self, at: Passage, words: &str) -> bool {
        self.new.slice(at.start, at.end).iter().copied().eq(words.chars())
    }

    /// Where nothing was changed up to a context behind the passage, or from a context before it on, it is where it was.
    fn untouched(&self, passage: Passage) -> Option<Passage> {
        let Passage { start, end } = passage;
        let (old, new) = (self.old.points.len(), self.new.points.len());
        if self.changes_nothing() || end.saturating_add(CONTEXT) <= self.head {
            return Some(passage);
        }
        if start >= old.saturating_sub(self.tail).saturating_add(CONTEXT) {
            let moved = |at: usize| at.saturating_add(new).saturating_sub(old);
            return Some(Passage { start: moved(start), end: moved(end) });
        }
        None
    }
}
