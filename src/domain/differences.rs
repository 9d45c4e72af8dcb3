//! Differences between two texts, word by word. Knows nothing of versions.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use crate::codes;

codes! {
    /// What became of a passage.
    pub enum DifferenceKind {
        /// It stands in both.
        Equal = "equal",
        /// It stands only in the later one asked for.
        Insert = "insert",
        /// It stands only in the first one asked for.
        Delete = "delete",
    }
}

/// A passage, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Difference {
    /// What became of it.
    pub op: DifferenceKind,
    /// The passage, in Markdown.
    pub text: String,
}

/// Compares two texts. The shortest list of differences is looked for with patience: two texts that have little in
/// common would take a time that grows with the square of their length; then a longer list is given, that is as true.
pub fn by_words(from: &str, to: &str, patience: Duration) -> Vec<Difference> {
    let diff = TextDiff::configure().timeout(patience).diff_unicode_words(from, to);
    let mut items: Vec<Difference> = Vec::new();
    for change in diff.iter_all_changes() {
        let op = match change.tag() {
            ChangeTag::Equal => DifferenceKind::Equal,
            ChangeTag::Insert => DifferenceKind::Insert,
            ChangeTag::Delete => DifferenceKind::Delete,
        };
        match items.last_mut() {
            Some(last) if last.op == op => last.text.push_str(change.value()),
            _ => items.push(Difference { op, text: change.value().to_owned() }),
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use DifferenceKind::{Delete, Equal, Insert};

    const PATIENCE: Duration = Duration::from_millis(500);

    fn words(items: &[Difference]) -> Vec<(DifferenceKind, &str)> {
        items.iter().map(|d| (d.op, d.text.as_str())).collect()
    }

    fn side(items: &[Difference], other: DifferenceKind) -> String {
        items.iter().filter(|d| d.op != other).map(|d| d.text.as_str()).collect()
    }

    #[test]
    fn a_changed_word_is_shown_between_equal_passages() {
        assert_eq!(
            words(&by_words("The group welcomes it.", "The group recommends it.", PATIENCE)),
            [(Equal, "The group "), (Delete, "welcomes"), (Insert, "recommends"), (Equal, " it.")]
        );
        assert_eq!(words(&by_words("Équipe naïve", "Équipe naïve", PATIENCE)), [(Equal, "Équipe naïve")]);
        assert_eq!(words(&by_words("", "New.", PATIENCE)), [(Insert, "New.")]);
        assert_eq!(words(&by_words("", "", PATIENCE)), []);
    }

    #[test]
    fn hostile_texts_of_the_largest_size_are_compared_in_time_and_exactly() {
        let cycled = |pattern: &str| -> String { pattern.chars().cycle().take(200_000).collect() };
        let mut seed = 1_u64;
        let mut random = |letters: u64| -> String {
            let mut next = || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                char::from(b'a' + u8::try_from((seed >> 33) % letters).unwrap())
            };
            (0..100_000).flat_map(|_| [next(), ' ']).collect()
        };
        let pairs = [
            (cycled("a "), cycled("b ")),
            (cycled("a b "), cycled("b a a ")),
            (cycled("a b c d "), cycled("d c b a ")),
            (random(2), random(2)),
            (random(26), random(26)),
            (cycled("."), cycled(",")),
            (cycled("\n"), cycled("\n\t")),
            (cycled("\u{301}"), cycled("e\u{301}")),
            (cycled("\u{1f468}\u{200d}"), cycled("\u{1f1e6}")),
        ];
        for (from, to) in pairs {
            let started = std::time::Instant::now();
            let items = by_words(&from, &to, PATIENCE);
            assert!(side(&items, Insert) == from && side(&items, Delete) == to);
            assert!(started.elapsed().as_secs() < 20, "{:?}: {:?}", &from[..4], started.elapsed());
        }
    }
}
