//! What else has words that were erased: texts of the same proposal (of the group, where the words are of none) that have
//! them in them, or are a part of them.

use serde_json::Value;

use super::Whereabouts;
use crate::domain::export::{Part, tables};
use crate::domain::ids::AnyId;
use crate::error::Result;
use crate::store::Tx;
use crate::store::erasing::{self, words};
use crate::store::exported::{Of, Row, Selected};

/// Texts that are named at most.
const MOST: usize = 100;
/// A text of fewer characters is a part of any other by chance.
const LEAST: usize = 12;

/// Looks through every text.
pub(super) fn in_others(
    tx: &mut Tx<'_>,
    found: &erasing::Place,
    gone: &[String],
) -> Result<Vec<Whereabouts>> {
    let gone: Vec<&str> = gone.iter().map(|words| words.trim()).filter(|w| is_long(w)).collect();
    let (mut selected, mut all) =
        (Selected::new(Of { group: found.group, proposal: found.proposal }), Vec::new());
    if gone.is_empty() {
        return Ok(all);
    }
    for exported in tables().iter().filter(|table| matches!(table.part, Part::Group | Part::Proposal)) {
        let Some(table) = erasing::table(exported.name) else { continue };
        selected.each_page(tx, exported, |_, rows| {
            for row in rows {
                for column in erasing::worded(table, &row, table.erasable) {
                    let says = text(&row, column).is_some_and(|text| says(table.name, column, text, &gone));
                    if let (true, Some(id)) = (says && all.len() < MOST, id(&row)) {
                        all.push(Whereabouts { table: table.name, id, column });
                    }
                }
            }
            Ok(())
        })?;
    }
    Ok(all)
}

fn is_long(text: &str) -> bool {
    text.chars().nth(LEAST.saturating_sub(1)).is_some()
}

/// Does a column have words in it that are gone, or is it a part of them?
fn says(table: &str, column: &str, text: &str, gone: &[&str]) -> bool {
    words(table, column, text)
        .iter()
        .map(|words| words.trim())
        .any(|words| gone.iter().any(|gone| words.contains(gone) || is_long(words) && gone.contains(words)))
}

fn text<'r>(row: &'r Row, column: &str) -> Option<&'r str> {
    row.get(column).and_then(Value::as_str)
}

fn id(row: &Row) -> Option<AnyId> {
    text(row, "id").and_then(AnyId::parse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_the_words_says_them_and_so_does_a_part_of_them() {
        let gone = ["Anna told me so in the corridor."];
        let says = |text: &str| says("comments", "body", text, &gone);
        assert!(says("He said: \"Anna told me so in the corridor.\" No."));
        assert!(says("Anna told me so"));
        assert!(!says("Anna") && !says("Somebody else said so."));
    }
}
