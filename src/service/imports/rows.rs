//! The rows of an export, as they are saved: what is withheld is as what was erased, and a row comes behind those that it
//! names.

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::domain::export::Table;
use crate::error::{Error, Result};

/// A row of a file.
#[derive(Clone, Debug)]
pub struct Row {
    /// The row, as it stands there.
    pub row: String,
    /// The columns that are withheld.
    pub withheld: Vec<String>,
}

#[derive(Deserialize)]
struct Line<'l> {
    #[serde(borrow)]
    row: &'l RawValue,
    #[serde(default)]
    withheld: Map<String, Value>,
}

/// A row that no row of its table can be.
#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err takes")]
pub(super) fn unknown(why: serde_json::Error) -> Error {
    Error::rule(format!("A row of the export is not one that this version knows: {why}."))
}

/// The rows of a table, one after the other.
pub struct Lines<'s>(Box<dyn Iterator<Item = Result<Vec<u8>>> + 's>);

impl<'s> Lines<'s> {
    pub(super) fn of(lines: Box<dyn Iterator<Item = Result<Vec<u8>>> + 's>) -> Self {
        Self(lines)
    }
}

impl Iterator for Lines<'_> {
    type Item = Result<Row>;
    fn next(&mut self) -> Option<Self::Item> {
        let line = self.0.next()?;
        Some(line.and_then(|line| {
            let Line { row, withheld } = serde_json::from_slice(&line).map_err(unknown)?;
            Ok(Row {
                row: row.get().to_owned(),
                withheld: withheld.into_iter().map(|(name, _)| name).collect(),
            })
        }))
    }
}

/// The row with nothing in the place of what is withheld, as an erased text has it: where it may not be null, it is empty.
pub(super) fn whole(row: &Row, table: &Table) -> Result<String> {
    let is_required = |name: &String| table.columns.iter().any(|c| c.name == name.as_str() && !c.nullable);
    if !row.withheld.iter().any(is_required) {
        return Ok(row.row.clone());
    }
    let mut values: Map<String, Value> = serde_json::from_str(&row.row).map_err(unknown)?;
    for column in row.withheld.iter().filter(|name| is_required(name)) {
        values.insert(column.clone(), Value::String(String::new()));
    }
    serde_json::to_string(&values).map_err(Error::internal)
}

/// Rows that name others of their own table, in an order in which each comes behind those.
pub(super) fn in_order(rows: Vec<String>, columns: &[&str]) -> Result<Vec<String>> {
    let text = |values: &Map<String, Value>, name: &str| {
        values.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let mut waiting = Vec::new();
    for row in rows {
        let values: Map<String, Value> = serde_json::from_str(&row).map_err(unknown)?;
        let names: Vec<String> =
            columns.iter().map(|name| text(&values, name)).filter(|id| !id.is_empty()).collect();
        waiting.push((text(&values, "id"), names, row));
    }
    let (mut there, mut ordered) = (HashSet::new(), Vec::new());
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut left = Vec::new();
        for (id, names, row) in waiting {
            if names.iter().all(|name| there.contains(name) || *name == id) {
                there.insert(id);
                ordered.push(row);
            } else {
                left.push((id, names, row));
            }
        }
        if left.len() == before {
            return Err(Error::rule("Rows of the export name one another in a circle."));
        }
        waiting = left;
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_not_be_null_is_empty_where_it_is_withheld() {
        let table = Table::find("webhooks").unwrap();
        let row = Row {
            row: r#"{"description":null,"url":null}"#.to_owned(),
            withheld: vec!["description".to_owned(), "url".to_owned()],
        };
        assert_eq!(whole(&row, table).unwrap(), r#"{"description":null,"url":""}"#);
        let none = Row { withheld: Vec::new(), ..row };
        assert_eq!(whole(&none, table).unwrap(), none.row);
    }

    #[test]
    fn a_row_comes_behind_those_that_it_names() {
        let row = |id: &str, of: &str| format!(r#"{{"id":"{id}","of":{of}}}"#);
        let rows = vec![row("a", "\"c\""), row("b", "null"), row("c", "\"b\"")];
        let ordered = in_order(rows.clone(), &["of"]).unwrap();
        assert_eq!(ordered, [rows[1].clone(), rows[2].clone(), rows[0].clone()]);
        assert!(in_order(vec![row("a", "\"b\""), row("b", "\"a\"")], &["of"]).is_err());
    }
}
