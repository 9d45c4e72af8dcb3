//! A passage whose words were changed, between neighbours that were not.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

use super::candidates::places;
use super::{Edit, Passage};

/// Code points on each side that have to be as they were.
const BORDER: usize = 20;
/// Places between such neighbours that are looked at, at most; each takes a comparison.
const MOST: usize = 8;
/// Passages up to so many code points are compared by code points, longer ones by words.
const SHORT: usize = 200;

/// Where the passage is: between its old neighbours, if at least half of it is still there, and what is there is not
/// more than twice as long.
pub(super) fn follow(edit: &Edit<'_>, passage: Passage) -> Option<Passage> {
    let Passage { start, end } = passage;
    let old = edit.old.slice(start, end);
    let most = old.len().saturating_mul(2).saturating_add(BORDER);
    let begins = after_all(edit, edit.old.before(start, BORDER));
    let ends = before_all(edit, edit.old.after(end, BORDER));
    if begins.len() > MOST {
        return None;
    }
    let mut found = None;
    for begin in begins {
        let Some(end) = ends.iter().copied().find(|end| *end > begin) else { continue };
        let new = edit.new.slice(begin, end);
        if new.len() <= most && half_survives(old, new) {
            // Two such places: nothing tells which one it is.
            if found.replace(Passage { start: begin, end }).is_some() {
                return None;
            }
        }
    }
    found
}

/// The places behind this left neighbour; the beginning of the text where there is none.
fn after_all(edit: &Edit<'_>, left: &[char]) -> Vec<usize> {
    let mut all: Vec<usize> = places(edit.new, left).iter().map(|at| at.saturating_add(left.len())).collect();
    if left.len() < BORDER {
        // The passage was near the beginning of its text, and has to be as near to that of the next.
        all.retain(|at| *at == left.len());
        if left.is_empty() {
            all.push(0);
        }
    }
    all
}

/// The places before this right neighbour; the end of the text where there is none.
fn before_all(edit: &Edit<'_>, right: &[char]) -> Vec<usize> {
    let length = edit.new.points.len();
    let mut all = places(edit.new, right);
    if right.len() < BORDER {
        all.retain(|at| at.saturating_add(right.len()) == length);
        if right.is_empty() {
            all.push(length);
        }
    }
    all
}

fn half_survives(old: &[char], new: &[char]) -> bool {
    let (kept, all) = if old.len().max(new.len()) <= SHORT {
        (equal(old, new), old.len())
    } else {
        let (old, new): (String, String) = (old.iter().collect(), new.iter().collect());
        let (old, new) = (words(&old), words(&new));
        (equal(&old, &new), old.len())
    };
    kept.saturating_mul(2) >= all
}

/// Words, and characters where a script has no spaces.
fn words(text: &str) -> Vec<&str> {
    text.unicode_words().collect()
}

/// How many items stand in both, in the same order.
fn equal<T: std::hash::Hash + Eq + Ord>(old: &[T], new: &[T]) -> usize {
    let ops = capture_diff_slices(Algorithm::Myers, old, new);
    ops.iter().map(|op| if let DiffOp::Equal { len, .. } = op { *len } else { 0 }).sum()
}
