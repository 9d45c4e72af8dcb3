//! Differences between two versions of a position, word by word.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use super::positions;
use super::view::View;
use crate::codes;
use crate::domain::ids::PositionId;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::positions::Version;

/// How long the shortest list of differences is looked for. Two texts that have little in common would take
/// a time that grows with the square of their length; then a longer list is given, that is as true.
const PATIENCE: Duration = Duration::from_millis(500);

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

/// The differences between two versions: what is equal and deleted makes the one, what is equal and inserted
/// the other.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Differences")]
pub struct DifferencesView {
    /// Of which position.
    pub position_id: PositionId,
    /// The number of the one version.
    pub from: i64,
    /// The number of the other.
    pub to: i64,
    /// The passages, in the order of the text.
    pub items: Vec<Difference>,
}

impl View for DifferencesView {}

/// Two texts that are to be compared.
#[derive(Clone, Debug)]
pub struct Pair {
    position: PositionId,
    from: (i64, String),
    to: (i64, String),
}

/// The texts of two versions, for [`between`].
pub fn pair(tx: &mut Tx<'_>, position: PositionId, from: i64, to: i64) -> Result<Pair> {
    positions::readable(tx, position)?;
    let mut text = |number| -> Result<(i64, String)> {
        let version = Version::find_number(tx, position, number)?.ok_or_else(Error::not_found)?;
        Ok((number, version.text))
    };
    Ok(Pair { position, from: text(from)?, to: text(to)? })
}

/// Compares them. Slow: not to be done in a transaction.
pub fn between(pair: &Pair) -> DifferencesView {
    let Pair { position, from, to } = pair;
    DifferencesView { position_id: *position, from: from.0, to: to.0, items: by_words(&from.1, &to.1) }
}

fn by_words(from: &str, to: &str) -> Vec<Difference> {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_unicode_words(from, to);
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

    fn words(items: &[Difference]) -> Vec<(DifferenceKind, &str)> {
        items.iter().map(|d| (d.op, d.text.as_str())).collect()
    }

    fn side(items: &[Difference], other: DifferenceKind) -> String {
        items.iter().filter(|d| d.op != other).map(|d| d.text.as_str()).collect()
    }

    #[test]
    fn a_changed_word_is_shown_between_equal_passages() {
        assert_eq!(
            words(&by_words("The group welcomes it.", "The group recommends it.")),
            [(Equal, "The group "), (Delete, "welcomes"), (Insert, "recommends"), (Equal, " it.")]
        );
        assert_eq!(words(&by_words("Équipe naïve", "Équipe naïve")), [(Equal, "Équipe naïve")]);
        assert_eq!(words(&by_words("", "New.")), [(Insert, "New.")]);
        assert_eq!(words(&by_words("", "")), []);
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
            let items = by_words(&from, &to);
            assert!(side(&items, Insert) == from && side(&items, Delete) == to);
            assert!(started.elapsed().as_secs() < 20, "{:?}: {:?}", &from[..4], started.elapsed());
        }
    }
}
