//! Takes words out of rows, of whatever table entries cover: what stands in their place is a mark. The row gets a next
//! revision, the record a next state of it; what the digests of the words were salted with is forgotten.
//!
//! One mechanism for all tables, by the list of those that are exported and the catalog's columns.

mod places;
mod rows;

use serde_json::Value;

pub use places::{Place, around};
pub use rows::ids_by;

use self::rows::{Emptied, Put};
use super::Tx;
use super::catalog::{TABLES, Table};
use super::exported::{self, Row};
use super::record::{FactWritten, Going, forget_columns};
use crate::domain::erasures::is_mark;
use crate::domain::ids::{AnyId, GroupId};
use crate::error::{Error, Result};

/// Columns whose words stand in JSON: by which names; `*` is any. The rest of it are codes, numbers and addresses.
const IN_JSON: &[(&str, &str, &[&str])] = &[
    ("topics", "provenance", &["body", "title", "quote", "licence", "process", "endorsers"]),
    ("topics", "suitability", &["reason"]),
    ("objections", "alternatives", &["why"]),
    ("designations", "deviations", &["*"]),
    ("designations", "final_deviations", &["*"]),
    ("outputs", "overrides", &["reason"]),
    ("editions", "corrections", &["wrong", "right"]),
    ("pilots", "measures", &["name", "target"]),
    ("pilots", "cost", &["money", "note"]),
    ("pilots", "findings", &["measure", "value", "reason"]),
];
/// Tables whose words leave nothing in their place: an address is one, or none.
const LEFT_EMPTY: &[&str] = &["invitations"];

/// What is known of a table whose rows entries cover and that has words to erase.
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|t| t.name == name && !t.erasable.is_empty() && exported::number_of(t.name).is_some())
}

/// Which of these columns of a row have words; a digest goes with its text and is none.
pub fn worded(table: &Table, row: &Row, among: &[&'static str]) -> Vec<&'static str> {
    let has = |column: &&'static str| match row.get(*column) {
        Some(Value::String(text)) if !text.is_empty() && !is_digest(table.name, column) => {
            words(table.name, column, text).iter().any(|words| !is_mark(words))
        }
        _ => false,
    };
    table.erasable.iter().copied().filter(|column| among.contains(column)).filter(has).collect()
}

/// The words of a column: the text, or what people wrote of its JSON.
pub fn words(table: &str, column: &str, text: &str) -> Vec<String> {
    let Some(members) = members(table, column) else { return vec![text.to_owned()] };
    let (mut all, mut value) = (Vec::new(), serde_json::from_str(text).unwrap_or(Value::Null));
    each(&mut value, members, false, &mut |words| all.push(words.clone()));
    all
}

/// Takes the words out of these columns of rows of a group; `mark` stands in their place. The next entry covers the rows.
pub fn erase(tx: &mut Tx<'_>, group: GroupId, mut rows: Vec<Going>, mark: &str) -> Result<()> {
    for row in &mut rows {
        let digests =
            row.columns.iter().filter_map(|column| digest_of(row.table, column)).collect::<Vec<_>>();
        row.columns.extend(digests);
    }
    forget_columns(tx, group, &mut rows)?;
    for going in &rows {
        let row = exported::row(tx, going.table, going.id)?.ok_or_else(Error::not_found)?;
        let puts =
            going.columns.iter().filter_map(|column| Some((*column, put(going.table, column, &row, mark)?)));
        Emptied {
            table: going.table,
            id: going.id,
            puts: puts.collect(),
            is_once: exported::is_once(going.table),
        }
        .run(tx)?;
        let row = exported::row(tx, going.table, going.id)?.ok_or_else(Error::not_found)?;
        let revision = going.revision.saturating_add(1);
        tx.wrote_row(FactWritten::of_row(going.table, going.id.uuid(), revision, row)?);
    }
    Ok(())
}

/// The row as something to be erased.
pub fn going(table: &'static str, id: AnyId, columns: Vec<&'static str>) -> Going {
    Going { table, id, columns, revision: 0 }
}

/// What is put in a column's place; nothing where there is nothing.
fn put(table: &str, column: &str, row: &Row, mark: &str) -> Option<Put> {
    let text = row.get(column)?.as_str()?;
    if LEFT_EMPTY.contains(&table) {
        return Some(Put::Nothing);
    }
    if is_digest(table, column) {
        return Some(Put::digest(mark));
    }
    let Some(members) = members(table, column) else { return Some(Put::Text(mark.to_owned())) };
    let mut value = serde_json::from_str(text).unwrap_or(Value::Null);
    each(&mut value, members, false, &mut |words| mark.clone_into(words));
    Some(Put::Text(value.to_string()))
}

fn members(table: &str, column: &str) -> Option<&'static [&'static str]> {
    IN_JSON.iter().find(|(t, c, _)| (*t, *c) == (table, column)).map(|(.., members)| *members)
}

/// The digest without a salt that stands beside a text, so that others can name the text: it goes with it.
fn digest_of(table: &str, column: &str) -> Option<&'static str> {
    ((table, column) == ("versions", "text")).then_some("digest")
}

fn is_digest(table: &str, column: &str) -> bool {
    (table, column) == ("versions", "digest")
}

/// Does something with each text in JSON that stands under one of these names.
fn each(value: &mut Value, members: &[&str], is_in: bool, f: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) if is_in => f(text),
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, members, is_in, f)),
        Value::Object(all) => {
            for (name, value) in all {
                let is_in = is_in || members.contains(&"*") || members.contains(&name.as_str());
                each(value, members, is_in, f);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_json_the_words_alone_go() {
        let row = |text: &str| Row::from_iter([("suitability".to_owned(), Value::from(text))]);
        let text = r#"[{"answer":"ok","check_id":"a","reason":"As Anna said."}]"#;
        assert_eq!(words("topics", "suitability", text), ["As Anna said."]);
        let Some(Put::Text(put)) = put("topics", "suitability", &row(text), "-") else { panic!() };
        assert_eq!(put, r#"[{"answer":"ok","check_id":"a","reason":"-"}]"#);
        assert_eq!(words("designations", "deviations", r#"{"THIN":"Why."}"#), ["Why."]);
        assert_eq!(words("comments", "body", "[1]"), ["[1]"]);
    }

    #[test]
    fn what_is_marked_has_no_words_any_more() {
        let mark = "[erased 2018-06-14, other, 0190163d-8694-739b-aea5-966c26f8ad90]";
        let comments = table("comments").unwrap();
        let row = |body: &str| {
            Row::from_iter([("body".to_owned(), Value::from(body)), ("initiative".to_owned(), Value::Null)])
        };
        assert_eq!(worded(comments, &row("Yes."), comments.erasable), ["body"]);
        assert!(worded(comments, &row(mark), comments.erasable).is_empty());
        assert!(worded(comments, &row("Yes."), &["initiative"]).is_empty());
    }

    #[test]
    fn only_tables_that_entries_cover_and_that_have_words_can_be_erased() {
        assert!(table("objections").is_some() && table("erasures").is_none());
        assert!(table("accounts").is_none() && table("groups").is_none() && table("statements").is_none());
        for (table, column, _) in IN_JSON {
            assert!(super::table(table).unwrap().erasable.contains(column), "{table}.{column}");
        }
    }
}
