//! The wording of a text that is to bind nobody: where it says what others are bound to do.
//!
//! A hint for those who write, never a gate: a person decides. Quoted words and code are somebody else's, and are
//! passed over. Knows nothing of positions, outputs or who asks. The time grows with the length of the text.

mod lists;
#[cfg(test)]
mod tests;
mod tokens;

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use self::lists::List;
use self::tokens::{Token, Word};
use super::anchors::Passage;
use crate::codes;

/// Hints given for one text at most; who has so many has enough to do.
pub const MAX_HINTS: usize = 200;

codes! {
    /// How a passage binds.
    pub enum Binding {
        /// It says that somebody has to do something.
        Obligation = "obligation",
        /// It says that somebody may not do something.
        Prohibition = "prohibition",
        /// It says that somebody binds themselves, in the words of a treaty.
        Undertaking = "undertaking",
    }
}

/// A passage that sounds binding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Hint {
    /// Where it stands, in Unicode code points.
    pub passage: Passage,
    /// Its words, as they stand there.
    pub words: String,
    /// How it binds.
    pub binding: Binding,
}

/// What was found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hints {
    /// What to say instead, in the language of the text.
    pub instead: &'static [&'static str],
    /// The passages, in the order of the text; at most [`MAX_HINTS`].
    pub hints: Vec<Hint>,
    /// There are more.
    pub has_more: bool,
}

/// The languages that can be looked at, by their BCP 47 primary tags.
pub fn languages() -> impl Iterator<Item = &'static str> {
    lists::LISTS.iter().map(|list| list.language)
}

/// Looks at a text in Markdown. None where there is no list of words for its language.
pub fn look(text: &str, language: &str) -> Option<Hints> {
    let primary = language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let list = lists::LISTS.iter().find(|list| list.language == primary)?;
    let phrases = Phrases::of(list);
    let tokens = tokens::of(text);
    let (mut hints, mut has_more) = (Vec::new(), false);
    let mut rest = tokens.as_slice();
    let mut before = None;
    while let Some((first, after)) = rest.split_first() {
        let found = if is_own(list, before) { None } else { phrases.longest_at(rest) };
        let Some((length, binding)) = found else {
            (before, rest) = (first.word(), after);
            continue;
        };
        if hints.len() == MAX_HINTS {
            has_more = true;
            break;
        }
        hints.extend(hint(text, rest.get(..length).unwrap_or_default(), binding));
        (before, rest) = (None, rest.get(length..).unwrap_or_default());
    }
    let mut points = tokens::Points::of(text);
    for hint in &mut hints {
        hint.passage = Passage { start: points.at(hint.passage.start), end: points.at(hint.passage.end) };
    }
    Some(Hints { instead: list.instead, hints, has_more })
}

/// Whoever says "we must" binds nobody else.
fn is_own(list: &List, before: Option<&Word<'_>>) -> bool {
    before.is_some_and(|word| list.own.contains(&word.folded.as_str()))
}

/// In bytes, until all are found.
fn hint(text: &str, tokens: &[Token<'_>], binding: Binding) -> Option<Hint> {
    let (first, last) = (tokens.first()?.word()?, tokens.last()?.word()?);
    let (start, end) = (first.start, last.start.saturating_add(last.text.len()));
    Some(Hint { passage: Passage { start, end }, words: text.get(start..end)?.to_owned(), binding })
}

/// The phrases of a list by their first words, longer ones first.
struct Phrases(HashMap<String, Vec<(Vec<String>, Binding)>>);

impl Phrases {
    fn of(list: &List) -> Self {
        let mut by_first: HashMap<String, Vec<(Vec<String>, Binding)>> = HashMap::new();
        for (binding, phrase) in list.phrases() {
            let words = tokens::of(phrase);
            let words: Vec<String> = words.iter().filter_map(|t| Some(t.word()?.folded.clone())).collect();
            if let Some(first) = words.first() {
                by_first.entry(first.clone()).or_default().push((words, binding));
            }
        }
        for phrases in by_first.values_mut() {
            phrases.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self(by_first)
    }

    fn longest_at(&self, rest: &[Token<'_>]) -> Option<(usize, Binding)> {
        let phrases = self.0.get(&rest.first()?.word()?.folded)?;
        let stands = |words: &[String]| {
            let mut there = rest.iter().map(Token::word);
            words.iter().all(|word| there.next().flatten().is_some_and(|t| t.folded == *word))
        };
        phrases.iter().find(|(words, _)| stands(words)).map(|(words, binding)| (words.len(), *binding))
    }
}
