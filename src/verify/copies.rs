//! What stands in an export a second time, for people: each has to be what the rows give.

use std::collections::BTreeSet;
use std::io::Read;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::container::Content;
use super::files::Files;
use super::report::{Code, Report};
use crate::domain::export::{PEOPLE, README, README_TEXT, SCHEMA, TEXTS, Table, csv, schema, text_path};
use crate::domain::ids::AccountId;

/// The longest text that is read, in bytes.
const LONGEST: u64 = 64 * 1024 * 1024;

/// A file for a spreadsheet, held against the rows one by one.
pub struct Sheet<'a> {
    table: &'static Table,
    content: Option<Content<'a>>,
    is_same: bool,
}

impl<'a> Sheet<'a> {
    /// The file of a table.
    pub fn open(files: &Files<'a>, table: &'static Table, report: &mut Report) -> Self {
        report.look(Code::Copy, 1);
        let mut sheet = Self { table, content: files.open(&table.csv_path()), is_same: true };
        let header = csv::header(table);
        sheet.expect(header.as_bytes(), report);
        sheet
    }

    /// The next row.
    pub fn row(&mut self, row: &Map<String, Value>, report: &mut Report) {
        if self.is_same {
            let line = csv::row(self.table, row);
            self.expect(line.as_bytes(), report);
        }
    }

    fn expect(&mut self, expected: &[u8], report: &mut Report) {
        let Some(content) = &mut self.content else { return };
        let mut found = vec![0; expected.len()];
        if content.read_exact(&mut found).is_err() || found != expected {
            self.is_same = false;
            report.fault(Code::Copy, self.table.csv_path(), "it is not what the rows give");
        }
    }

    /// After the last row.
    pub fn close(self, files: &mut Files<'a>, report: &mut Report) {
        let Some(mut content) = self.content else { return };
        if self.is_same && !matches!(content.read(&mut [0]), Ok(0)) {
            report.fault(Code::Copy, self.table.csv_path(), "it has more than the rows give");
        }
        files.close(content, report);
    }
}

/// The files of texts.
#[derive(Debug, Default)]
pub struct Texts {
    held: BTreeSet<String>,
}

impl Texts {
    /// Holds the text of a row, if its table has texts.
    pub fn row(
        &mut self,
        table: &str,
        id: &str,
        row: &Map<String, Value>,
        (files, report): (&mut Files<'_>, &mut Report),
    ) {
        let Some(text) = row.get("text").and_then(Value::as_str).filter(|_| TEXTS.contains(&table)) else {
            return;
        };
        let path = text_path(table, id);
        report.look(Code::Copy, 1);
        match files.whole(&path, LONGEST, report) {
            Some(found) if found == text.as_bytes() => {}
            Some(_) => report.fault(Code::Copy, &path, "it is not the text of the row"),
            None => report.fault(Code::Copy, &path, "it is missing"),
        }
        self.held.insert(path);
    }

    /// After the last row: what is left is of no row.
    pub fn end(&self, files: &Files<'_>, report: &mut Report) {
        for path in files.paths().filter(|path| path.starts_with("texts/") && !self.held.contains(*path)) {
            report.fault(Code::Copy, path, "there is no row with this text");
        }
    }
}

/// Holds what is the same in every export.
pub fn constant(files: &mut Files<'_>, report: &mut Report) {
    for (path, expected) in [(README, README_TEXT.to_owned()), (SCHEMA, schema::text())] {
        report.look(Code::Copy, 1);
        if files.whole(path, LONGEST, report).is_some_and(|found| found != expected.as_bytes()) {
            report.fault(Code::Copy, path, "it is not what stands in every export");
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    id: AccountId,
    #[allow(dead_code, reason = "read so that it has to be there")]
    name: Option<String>,
}

/// Holds who is named against the accounts that the memberships name.
pub fn people(files: &mut Files<'_>, accounts: &BTreeSet<AccountId>, report: &mut Report) {
    let mut named = BTreeSet::new();
    files.each_line(PEOPLE, report, |number, line, _, report| {
        report.look(Code::Copy, 1);
        match serde_json::from_slice::<Person>(line) {
            Ok(person) if named.last().is_none_or(|last| *last < person.id) => {
                named.insert(person.id);
                if !accounts.contains(&person.id) {
                    report.fault(
                        Code::Copy,
                        format!("person {}", person.id),
                        "no membership names the account",
                    );
                }
            }
            Ok(person) => report.fault(
                Code::Format,
                format!("person {}", person.id),
                "it is not in the order of the ids",
            ),
            Err(e) => report.fault(Code::Format, format!("{PEOPLE} line {number}"), e),
        }
    });
    for missing in accounts.difference(&named) {
        report.fault(Code::Copy, format!("person {missing}"), "it is missing");
    }
}
