//! How alike two texts are, by the runs of three letters that they share. A hint for people, never a decision.
//!
//! Knows no language and no meaning: letters are folded (case, accents, widths), everything else is a space. Only the
//! beginning of a text is looked at, so the time it takes is bounded whatever the text is.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Characters of a text that are looked at.
pub const LOOKED_AT: usize = 1_000;

/// Percent from which on two texts are worth a look side by side.
pub const ALIKE: u8 = 30;

/// The runs of three letters of a text, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trigrams(Vec<[char; 3]>);

impl Trigrams {
    /// Takes a text apart.
    pub fn of(text: &str) -> Self {
        let padded: Vec<char> = [' ', ' '].into_iter().chain(folded(text)).chain([' ']).collect();
        let mut runs: Vec<[char; 3]> =
            padded.windows(3).filter_map(|run| <[char; 3]>::try_from(run).ok()).collect();
        runs.retain(|run| run.iter().any(|c| *c != ' '));
        runs.sort_unstable();
        runs.dedup();
        Self(runs)
    }

    /// How much of both is shared, as a whole percentage rounded down: 100 where all is, 0 where nothing is.
    pub fn percent(&self, other: &Self) -> u8 {
        let shared = shared(&self.0, &other.0);
        let all = self.0.len().saturating_add(other.0.len()).saturating_sub(shared);
        let percent = shared.saturating_mul(100).checked_div(all).unwrap_or(0);
        u8::try_from(percent).unwrap_or(100)
    }
}

/// Letters and digits in lower case, without accents, words parted by one space.
fn folded(text: &str) -> impl Iterator<Item = char> {
    let beginning: String = text.chars().take(LOOKED_AT).collect();
    let plain = beginning.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let mut gap = true;
    let mut folded = String::new();
    for c in plain {
        let is_word = c.is_alphanumeric();
        if is_word || !gap {
            folded.push(if is_word { c } else { ' ' });
        }
        gap = !is_word;
    }
    folded.trim_end().chars().collect::<Vec<_>>().into_iter()
}

/// How many of these sorted runs stand in both lists.
fn shared(left: &[[char; 3]], right: &[[char; 3]]) -> usize {
    let mut right = right.iter().peekable();
    left.iter()
        .filter(|run| {
            while right.next_if(|other| other < run).is_some() {}
            right.peek() == Some(run)
        })
        .count()
}

/// A text with a title, taken apart once.
#[derive(Clone, Debug)]
pub struct Titled {
    title: Trigrams,
    whole: Trigrams,
}

impl Titled {
    /// Takes a title and the text behind it apart.
    pub fn of(title: &str, text: &str) -> Self {
        Self { title: Trigrams::of(title), whole: Trigrams::of(&format!("{title} {text}")) }
    }

    /// How alike they are: by their titles or as a whole, whichever is more. Two nominations of one subject often
    /// have one title and say it in other words.
    pub fn percent(&self, other: &Self) -> u8 {
        self.title.percent(&other.title).max(self.whole.percent(&other.whole))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(left: &str, right: &str) -> u8 {
        Trigrams::of(left).percent(&Trigrams::of(right))
    }

    #[test]
    fn case_accents_and_punctuation_make_no_difference() {
        assert_eq!(percent("The Public Core!", "the  public—core"), 100);
        assert_eq!(percent("Sécurité du routage", "securite du ROUTAGE"), 100);
        assert_eq!(percent("Ｎｏｒｍｓ", "norms"), 100);
    }

    #[test]
    fn what_is_alike_is_told_from_what_is_not() {
        let alike = percent("Protecting the public core", "Protection of the public core of the Internet");
        let other = percent("Protecting the public core", "Access in remote regions");
        assert!(alike > ALIKE && other < ALIKE, "{alike} {other}");
        assert!(percent("保护互联网公共核心", "互联网公共核心的保护") > ALIKE);
        assert_eq!(percent("", ""), 0);
        assert_eq!(percent("…", "a"), 0);
    }

    #[test]
    fn a_title_alone_makes_two_topics_alike() {
        let one = Titled::of("The public core", "What states should leave alone.");
        let other = Titled::of("Public core", "Routers, cables and names, and who guards them from harm.");
        assert!(one.percent(&other) > ALIKE);
        assert_eq!(one.percent(&one), 100);
    }

    #[test]
    fn hostile_texts_are_looked_at_in_part() {
        for text in ["a".repeat(1 << 20), "\u{301}".repeat(1 << 20), "\u{fdfa}".repeat(1 << 20)] {
            assert!(Trigrams::of(&text).0.len() <= 18 * LOOKED_AT + 3);
        }
    }

    proptest::proptest! {
        #[test]
        fn it_is_the_same_from_both_sides_and_never_more_than_all(left in ".{0,80}", right in ".{0,80}") {
            let both = percent(&left, &right);
            proptest::prop_assert_eq!(both, percent(&right, &left));
            proptest::prop_assert!(both <= 100);
            proptest::prop_assert!(Trigrams::of(&left).0.is_empty() || percent(&left, &left) == 100);
        }
    }
}
