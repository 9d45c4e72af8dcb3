//! Where an anchor is set: by its place, by its words, or by both.

use std::fmt;

use super::candidates::places;
use super::{MAX_PASSAGE, Passage, Quote, Text};

/// Why an anchor cannot be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSet {
    /// Neither place nor words are given.
    Nothing,
    /// The place is not in the text, is empty, too long, or goes through a character.
    Outside,
    /// Other words stand at the place.
    OtherWords,
    /// The words stand nowhere.
    NotThere,
    /// The words stand so many times.
    Often(usize),
}

impl fmt::Display for NotSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => write!(f, "neither a place nor words are given"),
            Self::Outside => write!(
                f,
                "must be 1 to {MAX_PASSAGE} code points inside the text, from the beginning of a character to the end of one"
            ),
            Self::OtherWords => write!(f, "is not what stands at the position"),
            Self::NotThere => write!(f, "stands nowhere in this version"),
            Self::Often(times) => write!(
                f,
                "stands {times} times in this version: give more of what stands around it, or its position"
            ),
        }
    }
}

/// The passage meant, and its quote.
pub fn find(text: &Text<'_>, at: Option<Passage>, words: Option<&Quote>) -> Result<(Passage, Quote), NotSet> {
    let passage = match (at, words) {
        (Some(at), _) => at,
        (None, Some(words)) => search(text, words)?,
        (None, None) => return Err(NotSet::Nothing),
    };
    let quote = text.quote(passage).ok_or(NotSet::Outside)?;
    if !text.is_between_characters(passage.start) || !text.is_between_characters(passage.end) {
        return Err(NotSet::Outside);
    }
    if words.is_some_and(|words| !is_at(text, passage, words)) {
        return Err(NotSet::OtherWords);
    }
    Ok((passage, quote))
}

fn search(text: &Text<'_>, words: &Quote) -> Result<Passage, NotSet> {
    let exact: Vec<char> = words.exact.chars().collect();
    let at = |start: usize| Passage { start, end: start.saturating_add(exact.len()) };
    let found = places(text, &exact).into_iter().map(at).filter(|p| is_at(text, *p, words));
    match *found.collect::<Vec<_>>() {
        [one] => Ok(one),
        [] => Err(NotSet::NotThere),
        ref many => Err(NotSet::Often(many.len())),
    }
}

fn is_at(text: &Text<'_>, passage: Passage, words: &Quote) -> bool {
    let length = |s: &str| s.chars().count();
    let is = |slice: &[char], s: &str| slice.iter().copied().eq(s.chars());
    is(text.slice(passage.start, passage.end), &words.exact)
        && is(text.before(passage.start, length(&words.prefix)), &words.prefix)
        && is(text.after(passage.end, length(&words.suffix)), &words.suffix)
}
