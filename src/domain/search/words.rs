//! A text as words: compatibility forms, accents and case folded away; scripts that put no spaces between words as
//! pairs of characters.
//!
//! A word is a run of letters and digits: `l'eau` is two, so that `eau` is found. Accents are the marks with a
//! combining class from 10 on: Latin and Greek accents, Arabic and Hebrew points. Those below are letters of
//! their script (a nukta, a virama, the voicing of kana), and stay.

use std::collections::{BTreeSet, VecDeque};

use unicode_normalization::char::{canonical_combining_class, compose, decompose_compatible};

use crate::domain::anchors::Passage;

/// Letters of a word at most; of a longer one the beginning counts.
pub const MAX_WORD: usize = 40;
/// Bytes of the words of one text at most. PostgreSQL takes 1 MiB; a position in Chinese can be more.
const MAX_BYTES: usize = 512 * 1024;
/// The first accent's combining class.
const FIRST_ACCENT: u8 = 10;

/// A folded letter, and where it stands in the text, in code points.
#[derive(Clone, Copy, Debug)]
struct Letter {
    letter: char,
    at: Passage,
}

/// A word of a text, folded, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word, or two characters of a run, or its last one.
    pub word: String,
    /// From where to where.
    pub at: Passage,
}

/// A run of letters of one kind: a word, or characters that are taken in pairs.
#[derive(Debug)]
pub struct Run {
    letters: Vec<Letter>,
    is_paired: bool,
    end: usize,
    /// What stands behind it.
    pub next: Option<char>,
}

/// The runs of a text.
pub struct Runs<I: Iterator<Item = char>> {
    text: std::iter::Enumerate<I>,
    /// Letters that were folded and belong to the next run.
    ahead: VecDeque<Letter>,
}

/// Takes a text apart.
pub fn runs(text: &str) -> Runs<std::str::Chars<'_>> {
    Runs { text: text.chars().enumerate(), ahead: VecDeque::new() }
}

/// The different words of some texts, as they are indexed; no more than an index takes.
pub fn words<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    let (mut found, mut bytes) = (BTreeSet::new(), 0_usize);
    for token in texts.into_iter().flat_map(runs).flat_map(|run| run.tokens()) {
        if bytes >= MAX_BYTES {
            break;
        }
        let length = token.word.len();
        if found.insert(token.word) {
            bytes = bytes.saturating_add(length);
        }
    }
    found
}

impl Run {
    /// How many letters it has, as far as they count.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Whether its characters are taken in pairs.
    pub fn is_paired(&self) -> bool {
        self.is_paired
    }

    /// Its words: one, or its pairs and the last character by itself, so that each character begins one.
    pub fn tokens(&self) -> Vec<Token> {
        let word = |letters: &[Letter]| letters.iter().map(|l| l.letter).collect::<String>();
        let at =
            |letters: &[Letter], end| Passage { start: letters.first().map_or(end, |l| l.at.start), end };
        if !self.is_paired {
            return vec![Token { word: word(&self.letters), at: at(&self.letters, self.end) }];
        }
        let ends = |letters: &[Letter]| letters.last().map_or(self.end, |l| l.at.end);
        let pairs = self.letters.windows(2);
        let last = self.letters.last().map(std::slice::from_ref);
        pairs.chain(last).map(|ls| Token { word: word(ls), at: at(ls, ends(ls)) }).collect()
    }
}

impl<I: Iterator<Item = char>> Iterator for Runs<I> {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let mut run = Run { letters: Vec::new(), is_paired: false, end: 0, next: None };
        while let Some(letter) = self.ahead.pop_front() {
            run.push(letter);
        }
        for (n, c) in self.text.by_ref() {
            match fold(c) {
                Folded::Nothing => run.end = if run.letters.is_empty() { 0 } else { n.saturating_add(1) },
                Folded::Letters(letters) => {
                    let at = Passage { start: n, end: n.saturating_add(1) };
                    let mut letters = letters.into_iter().map(|letter| Letter { letter, at });
                    // A character that turns into letters of both kinds is not known; its kind is the first's.
                    let first = letters.next();
                    if first.is_some_and(|l| !run.takes(l)) {
                        self.ahead.extend(first.into_iter().chain(letters));
                        run.next = Some(c);
                        return Some(run);
                    }
                    first.into_iter().chain(letters).for_each(|l| run.push(l));
                }
                Folded::Between if run.letters.is_empty() => {}
                Folded::Between => {
                    run.next = Some(c);
                    return Some(run);
                }
            }
        }
        (!run.letters.is_empty()).then_some(run)
    }
}

impl Run {
    fn takes(&self, next: Letter) -> bool {
        self.letters.is_empty() || self.is_paired == is_paired(next.letter) || is_mark(next.letter)
    }

    fn push(&mut self, next: Letter) {
        if self.letters.is_empty() {
            self.is_paired = is_paired(next.letter);
        }
        self.end = next.at.end;
        let joined = self.letters.last().and_then(|last| compose(last.letter, next.letter));
        let is_short = self.is_paired || self.letters.len() < MAX_WORD;
        match (joined, self.letters.last_mut()) {
            (Some(joined), Some(last)) => (last.letter, last.at.end) = (joined, next.at.end),
            _ if is_short => self.letters.push(next),
            _ => {}
        }
    }
}

/// What a character says.
enum Folded {
    /// An accent, or a character that is not seen: as if it were not there.
    Nothing,
    /// Letters or digits.
    Letters(Vec<char>),
    /// Anything else parts words.
    Between,
}

fn fold(c: char) -> Folded {
    if c.is_ascii() {
        let is_letter = c.is_ascii_alphanumeric();
        return if is_letter { Folded::Letters(vec![c.to_ascii_lowercase()]) } else { Folded::Between };
    }
    // Soft hyphen, joiners, byte order mark: inside of words, and not seen.
    if matches!(c, '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}') {
        return Folded::Nothing;
    }
    let (mut letters, mut has_accent) = (Vec::new(), false);
    decompose_compatible(c, |part| {
        if canonical_combining_class(part) >= FIRST_ACCENT {
            has_accent = true;
        } else {
            // By way of the upper case, which is one for all forms of a letter: ß and ss, ς and σ.
            letters.extend(part.to_uppercase().flat_map(char::to_lowercase).filter(|l| is_letter(*l)));
        }
    });
    match (letters.is_empty(), has_accent) {
        (false, _) => Folded::Letters(letters),
        (true, true) => Folded::Nothing,
        (true, false) => Folded::Between,
    }
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// A mark that is a letter of its script.
fn is_mark(c: char) -> bool {
    (1..FIRST_ACCENT).contains(&canonical_combining_class(c))
}

/// Scripts that put no spaces between words, and Korean, which puts its particles behind them.
fn is_paired(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF // Thai, Lao, Burmese, Khmer
        | 0x1100..=0x11FF | 0x3130..=0x318F | 0xA960..=0xA97F | 0xAC00..=0xD7FF // Hangul
        | 0x3005..=0x3007 | 0x3031..=0x3035 | 0x3041..=0x312F | 0x31A0..=0x31BF | 0x31F0..=0x31FF // Kana
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF) // Han
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        runs(text).flat_map(|run| run.tokens()).map(|token| token.word).collect()
    }

    #[test]
    fn case_accents_and_forms_of_letters_do_not_matter() {
        for (text, words) in [
            ("Éléments ÉLÉMENTS e\u{301}le\u{301}ments", vec!["elements"; 3]),
            ("Straße STRASSE", vec!["strasse"; 2]),
            ("ΟΔΟΣ οδός", vec!["οδοσ"; 2]),
            ("İstanbul istanbul", vec!["istanbul"; 2]),
            ("ﬁnance ｆｉｎａｎｃｅ", vec!["finance"; 2]),
            ("Việt viet", vec!["viet"; 2]),
            ("соглашений СОГЛАШЕНИЙ", vec!["соглашении"; 2]),
            ("مُحَمَّد محمد أحمد احمد", vec!["محمد", "محمد", "احمد", "احمد"]),
            ("re\u{AD}port report", vec!["report"; 2]),
            ("l'eau, don’t; 3.14 a_b — 😀", vec!["l", "eau", "don", "t", "3", "14", "a", "b"]),
            ("हिन्दी", vec!["हिन्दी"]),
        ] {
            assert_eq!(folded(text), words, "{text}");
        }
    }

    #[test]
    fn scripts_without_spaces_are_taken_in_pairs() {
        assert_eq!(folded("東京都"), ["東京", "京都", "都"]);
        assert_eq!(folded("水"), ["水"]);
        assert_eq!(folded("APIの水"), ["api", "の水", "水"]);
        assert_eq!(folded("ｶﾞｲﾄﾞ"), folded("ガイド"));
        assert_ne!(folded("かき"), folded("がき"));
        assert_eq!(folded("한국어"), ["한국", "국어", "어"]);
        assert_eq!(folded("\u{1112}\u{1161}\u{11AB}국"), folded("한국"));
    }

    #[test]
    fn a_token_knows_where_it_stands() {
        let at = |text: &str| {
            let all: Vec<char> = text.chars().collect();
            let tokens = runs(text).flat_map(|run| run.tokens());
            tokens.map(|t| all[t.at.start..t.at.end].iter().collect::<String>()).collect::<Vec<_>>()
        };
        assert_eq!(at("«Ce\u{301}lia», Straße"), ["Ce\u{301}lia", "Straße"]);
        assert_eq!(at("in 東京都!"), ["in", "東京", "京都", "都"]);
        assert_eq!(at(&"x".repeat(90)), ["x".repeat(90)]);
    }

    #[test]
    fn what_is_indexed_is_bounded() {
        let long = "x".repeat(1_000_000);
        assert_eq!(words([long.as_str()]).first().map(String::len), Some(MAX_WORD));
        let every_pair: String =
            (0x4E00..0x9FFF).filter_map(char::from_u32).cycle().step_by(7).take(400_000).collect();
        assert!(words([every_pair.as_str()]).iter().map(String::len).sum::<usize>() <= MAX_BYTES + 8);
        assert!(words(["😀 — !?"]).is_empty());
    }

    proptest::proptest! {
        #[test]
        fn words_are_letters_in_their_order(text in "\\PC*") {
            let mut before = 0;
            for run in runs(&text) {
                for token in run.tokens() {
                    assert!(!token.word.is_empty() && token.word.chars().all(is_letter));
                    assert!(token.at.start >= before && token.at.end > token.at.start);
                    assert!(token.at.end <= text.chars().count());
                    before = token.at.start;
                }
            }
        }

        #[test]
        fn folding_twice_is_folding_once(text in "\\PC*") {
            for word in folded(&text) {
                assert_eq!(folded(&word).first(), Some(&word));
            }
        }
    }
}
