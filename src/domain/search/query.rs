//! A question as words: all of them must occur. Nothing in it is an operator but a star behind a word.

use std::collections::BTreeSet;

use super::words::runs;

/// Characters of a question at most.
pub const MAX_QUERY: usize = 400;
/// Words of a question at most.
pub const MAX_WORDS: usize = 32;
/// Letters before a star at least.
pub const MIN_PREFIX: usize = 3;

/// A word that must occur.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wanted {
    /// The word, folded.
    pub word: String,
    /// Whether words that begin with it will do.
    pub is_prefix: bool,
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The words, each once.
    pub words: BTreeSet<Wanted>,
}

/// Why nothing can be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAsked {
    /// It holds no word.
    NoWord,
    /// It is too long.
    TooLong(usize),
    /// It holds too many words.
    TooManyWords(usize),
    /// Too little stands before a star.
    ShortPrefix,
}

impl std::fmt::Display for NotAsked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoWord => f.write_str("holds no word"),
            Self::TooLong(n) => write!(f, "has {n} characters; at most {MAX_QUERY} are taken"),
            Self::TooManyWords(n) => write!(f, "holds {n} words; at most {MAX_WORDS} are taken"),
            Self::ShortPrefix => write!(f, "needs {MIN_PREFIX} letters before a star"),
        }
    }
}

impl Query {
    /// Reads a question. A character of a script without spaces by itself stands for all pairs that it begins.
    pub fn parse(text: &str) -> Result<Self, NotAsked> {
        let length = text.chars().count();
        if length > MAX_QUERY {
            return Err(NotAsked::TooLong(length));
        }
        let mut words = BTreeSet::new();
        for run in runs(text) {
            let (is_pair, has_star) = (run.is_paired() && run.len() > 1, run.next == Some('*'));
            if has_star && !run.is_paired() && run.len() < MIN_PREFIX {
                return Err(NotAsked::ShortPrefix);
            }
            let mut tokens = run.tokens();
            if is_pair {
                // The last character begins a pair wherever something follows it.
                tokens.pop();
            }
            let is_prefix = if run.is_paired() { !is_pair } else { has_star };
            words.extend(tokens.into_iter().map(|token| Wanted { word: token.word, is_prefix }));
        }
        match words.len() {
            0 => Err(NotAsked::NoWord),
            n if n > MAX_WORDS => Err(NotAsked::TooManyWords(n)),
            _ => Ok(Self { words }),
        }
    }

    /// Is this word of a text one of those that are looked for?
    pub fn wants(&self, word: &str) -> bool {
        let is = |w: &Wanted| if w.is_prefix { word.starts_with(&w.word) } else { word == w.word };
        self.words.iter().any(is)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Vec<(String, bool)> {
        Query::parse(text).unwrap().words.into_iter().map(|w| (w.word, w.is_prefix)).collect()
    }

    #[test]
    fn a_question_is_words_whatever_signs_it_holds() {
        let plain = |words: &[&str]| words.iter().map(|w| ((*w).to_owned(), false)).collect::<Vec<_>>();
        assert_eq!(parsed("Accès OR \"à\" NOT accès"), plain(&["a", "acces", "not", "or"]));
        assert_eq!(
            parsed("a:b & c | !d <-> (e) 'f' \\ {g} NEAR(h, 2) ^i -- ;"),
            plain(&["2", "a", "b", "c", "d", "e", "f", "g", "h", "i", "near",])
        );
        assert_eq!(
            parsed("東京都 水"),
            [("京都".into(), false), ("東京".into(), false), ("水".into(), true)]
        );
        assert_eq!(parsed("gover* gov"), [("gov".into(), false), ("gover".into(), true)]);
    }

    #[test]
    fn what_asks_for_nothing_or_too_much_is_refused() {
        assert_eq!(Query::parse("?! * — 😀 \0"), Err(NotAsked::NoWord));
        assert_eq!(Query::parse(""), Err(NotAsked::NoWord));
        assert_eq!(Query::parse("a*"), Err(NotAsked::ShortPrefix));
        assert_eq!(Query::parse(&"x".repeat(401)), Err(NotAsked::TooLong(401)));
        let many: Vec<String> = (0..33).map(|n| n.to_string()).collect();
        assert_eq!(Query::parse(&many.join(" ")), Err(NotAsked::TooManyWords(33)));
        assert!(Query::parse(&"same ".repeat(80)).is_ok());
    }
}
