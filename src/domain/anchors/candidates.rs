//! A passage among the places where the same words stand in the next text.
//!
//! The place and the passage have to find each other: the context there is more like the passage's than that of every
//! other place, and more like it than that of every other place where the words stood before. Words that are told
//! apart by nothing are at no place.

use super::{CONTEXT, Edit, Followed, Passage, Text};

/// Places of the same words at most; what stands more often is too common to be followed.
const MOST: usize = 100;
/// Words of such weight are the passage when they stand once in both texts, wherever that is.
const DISTINCTIVE: usize = 24;
/// Code points of context by which one place has to be more like the passage than all others, and on one side alike.
const CLEAR: usize = 16;
/// Code points of context on one side, at least, by which shorter words are known again.
const NEAR: usize = 12;

/// Where the words are; `None` where they stand nowhere any more.
pub(super) fn follow(edit: &Edit<'_>, passage: Passage) -> Option<Followed> {
    let Passage { start, end } = passage;
    let words = edit.old.slice(start, end);
    let there = places(edit.new, words);
    if there.is_empty() {
        return None;
    }
    let before = places(&edit.old, words);
    if there.len() > MOST || before.len() > MOST {
        return Some(Followed::Orphaned);
    }
    let likeness = |from: usize, to: usize| Likeness::of(edit, (from, to), words.len());
    let best = there.iter().copied().max_by_key(|at| likeness(start, *at).total())?;
    let found = likeness(start, best);
    let rivals_there = there.iter().filter(|at| **at != best).map(|at| likeness(start, *at).total());
    let rivals_before = before.iter().filter(|at| **at != start).map(|at| likeness(*at, best).total());
    let is_known = match rivals_there.chain(rivals_before).max() {
        None => weight(words) >= DISTINCTIVE || found.nearer() >= NEAR,
        Some(rival) => found.nearer() >= CLEAR && found.total() >= rival.saturating_add(CLEAR),
    };
    let at = Passage { start: best, end: best.saturating_add(words.len()) };
    Some(if is_known { Followed::Same(at) } else { Followed::Orphaned })
}

/// Where these words begin in a text; no more than are looked at. Takes a time that grows with the text, whatever
/// stands in it: each step begins where the one before found something.
pub(super) fn places(text: &Text<'_>, words: &[char]) -> Vec<usize> {
    let needle: String = words.iter().collect();
    let Some(first) = words.first() else { return Vec::new() };
    let (mut rest, mut passed, mut found) = (text.text, 0_usize, Vec::new());
    while let Some((before, _)) = rest.split_once(needle.as_str()) {
        passed = passed.saturating_add(before.chars().count());
        found.push(passed);
        if found.len() > MOST {
            break;
        }
        passed = passed.saturating_add(1);
        rest = rest.get(before.len().saturating_add(first.len_utf8())..).unwrap_or_default();
    }
    found
}

/// Code points; those of scripts that write a syllable or a word with each count twice.
fn weight(words: &[char]) -> usize {
    words.iter().map(|c| if *c >= '\u{2E80}' && c.is_alphabetic() { 2 } else { 1 }).sum()
}

/// How many code points are equal on either side of two places; the edge of both texts counts as [`NEAR`].
struct Likeness {
    left: usize,
    right: usize,
}

impl Likeness {
    fn of(edit: &Edit<'_>, (from, to): (usize, usize), length: usize) -> Self {
        let (after_from, after_to) = (from.saturating_add(length), to.saturating_add(length));
        let left = (edit.old.before(from, CONTEXT), edit.new.before(to, CONTEXT));
        let right = (edit.old.after(after_from, CONTEXT), edit.new.after(after_to, CONTEXT));
        Self {
            left: alike(left.0.iter().rev(), left.1.iter().rev()),
            right: alike(right.0.iter(), right.1.iter()),
        }
    }

    fn total(&self) -> usize {
        self.left.saturating_add(self.right)
    }

    fn nearer(&self) -> usize {
        self.left.max(self.right)
    }
}

fn alike<'c>(mut a: impl Iterator<Item = &'c char>, mut b: impl Iterator<Item = &'c char>) -> usize {
    let mut count = 0;
    loop {
        match (a.next(), b.next()) {
            (Some(a), Some(b)) if a == b => count += 1,
            (None, None) => return count.max(NEAR),
            _ => return count,
        }
    }
}
