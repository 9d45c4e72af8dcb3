//! Older copies of words, and what is word for word a part of them: they go with them.

use serde_json::Value;

use crate::error::Result;
use crate::store::Tx;
use crate::store::erasing::{self, going, ids_by};
use crate::store::exported::{self, Row};
use crate::store::record::Going;

/// A table whose rows keep words of another one's: by which column they name that row, and the columns of both.
struct Copies {
    of: &'static str,
    /// The column of the row that the copies name; `id` of itself.
    key: &'static str,
    kept_in: &'static str,
    by: &'static str,
    columns: &'static [(&'static str, &'static str)],
}

const COPIES: &[Copies] = &[
    copies("comments", "id", "comment_wordings", "comment_id", &[("body", "body")]),
    copies("stances", "id", "stance_history", "stance_id", &[("reason", "reason")]),
    copies(
        "outputs",
        "id",
        "editions",
        "output_id",
        &[("title", "title"), ("summary", "summary"), ("summary", "corrections")],
    ),
    copies(
        "programme_items",
        "id",
        "programme_changes",
        "item_id",
        &[("title", "title"), ("responsible", "responsible")],
    ),
    copies(
        "versions",
        "position_id",
        "anchors",
        "position_id",
        &[("text", "exact"), ("text", "prefix"), ("text", "suffix")],
    ),
    copies(
        "versions",
        "position_id",
        "amendments",
        "position_id",
        &[("text", "exact"), ("text", "prefix"), ("text", "suffix")],
    ),
    copies("versions", "position_id", "objections", "position_id", &[("text", "anchor")]),
];

const fn copies(
    of: &'static str,
    key: &'static str,
    kept_in: &'static str,
    by: &'static str,
    columns: &'static [(&'static str, &'static str)],
) -> Copies {
    Copies { of, key, kept_in, by, columns }
}

/// The rows that keep words of these columns.
pub(super) fn of(tx: &mut Tx<'_>, found: &erasing::Place, columns: &[&'static str]) -> Result<Vec<Going>> {
    let mut all = Vec::new();
    for kept in COPIES.iter().filter(|kept| kept.of == found.table.name) {
        let going_columns: Vec<&'static str> =
            kept.columns.iter().filter(|(own, _)| columns.contains(own)).map(|(_, theirs)| *theirs).collect();
        let (Some(table), Some(key)) = (erasing::table(kept.kept_in), id(&found.row, kept.key)) else {
            continue;
        };
        if going_columns.is_empty() {
            continue;
        }
        for id in ids_by(tx, table.name, kept.by, key)? {
            let Some(row) = exported::row(tx, table.name, id)? else { continue };
            let worded = erasing::worded(table, &row, &going_columns);
            if !worded.is_empty() && is_of(&found.row, &row) {
                all.push(going(table.name, id, worded));
            }
        }
    }
    Ok(all)
}

fn id(row: &Row, column: &str) -> Option<crate::domain::ids::AnyId> {
    row.get(column).and_then(Value::as_str).and_then(crate::domain::ids::AnyId::parse)
}

/// Of what names a version by its number: whether it is this one.
fn is_of(version: &Row, copy: &Row) -> bool {
    let number = |row: &Row, name: &str| row.get(name).and_then(Value::as_i64);
    let named = [number(copy, "version"), number(copy, "made_on")];
    match (number(version, "number"), named) {
        (Some(_), [None, None]) | (None, _) => true,
        (own, named) => named.contains(&own),
    }
}
