//! The rows as they stand: each held against the newest entry that covers it, and whatever stands a second time against
//! them.

mod line;

use std::cmp::Ordering;

use serde::Deserialize;
use serde_json::{Map, Value};

pub use line::{Bare, Line, id_of};

use super::copies::{Sheet, Texts};
use super::counting::Counting;
use super::files::Files;
use super::newest::{Key, Newest, number_of};
use super::report::{Code, Report};
use crate::domain::export::{Part, Table, tables};
use crate::domain::ids::AnyId;

/// Holds all rows. What is counted from them goes into `counting`.
pub fn check(files: &mut Files<'_>, newest: &mut Newest, counting: &mut Counting, report: &mut Report) {
    let mut texts = Texts::default();
    for table in tables() {
        match table.part {
            Part::Group | Part::Proposal => covered(table, (files, newest), (&mut texts, counting), report),
            Part::Covered => {
                let mut sheet = Sheet::open(files, table, report);
                each(table, files, report, |row, files, report| {
                    counting.take(table.name, row, report);
                    if let Some(values) = object(row) {
                        sheet.row(&values, report);
                    }
                    let _ = files;
                });
                sheet.close(files, report);
            }
            Part::Derived => {}
        }
    }
    texts.end(files, report);
}

fn object(row: &str) -> Option<Map<String, Value>> {
    serde_json::from_str(row).ok()
}

/// Gives the rows of a table whose lines have nothing else.
pub fn each(
    table: &Table,
    files: &mut Files<'_>,
    report: &mut Report,
    mut f: impl FnMut(&str, &mut Files<'_>, &mut Report),
) {
    let (path, mut before) = (table.path(), None);
    files.each_line(&path, report, |number, line, files, report| {
        let read = std::str::from_utf8(line).map_err(|e| e.to_string());
        let read = read.and_then(|line| serde_json::from_str::<Bare<'_>>(line).map_err(|e| e.to_string()));
        match read {
            Ok(bare) => {
                // The order of rows that a digest covers is that of the digest.
                if table.part == Part::Derived {
                    let key = key_of(table, bare.row.get());
                    if before.as_ref().is_some_and(|before| *before >= key) {
                        let what = format!("{path} line {number}");
                        report.fault(Code::Row, what, "it stands twice, or not in the order of the key");
                    }
                    before = Some(key);
                }
                f(bare.row.get(), files, report);
            }
            Err(why) => report.fault(Code::Format, format!("{path} line {number}"), why),
        }
    });
}

/// Gives the rows of a table that can be read. The others are passed over: they are told where rows are held.
pub fn readable<R: for<'r> Deserialize<'r>>(
    table: &str,
    files: &mut Files<'_>,
    report: &mut Report,
    mut f: impl FnMut(R, &mut Report),
) {
    let Some(table) = Table::find(table) else { return };
    files.each_line(&table.path(), report, |_, line, _, report| {
        let row = std::str::from_utf8(line).ok().and_then(|line| match table.part {
            Part::Group | Part::Proposal => serde_json::from_str::<Line<'_>>(line).ok().map(|line| line.row),
            Part::Covered | Part::Derived => serde_json::from_str::<Bare<'_>>(line).ok().map(|line| line.row),
        });
        if let Some(row) = row.and_then(|row| serde_json::from_str(row.get()).ok()) {
            f(row, report);
        }
    });
}

/// The key of a row, part by part: texts and ids by their bytes, numbers by their size.
fn key_of(table: &Table, row: &str) -> Vec<(Option<i64>, Option<String>)> {
    let row: Value = serde_json::from_str(row).unwrap_or_default();
    let part = |name: &&str| {
        let value = row.get(*name).unwrap_or(&Value::Null);
        (value.as_i64(), value.as_str().map(str::to_owned))
    };
    table.key.iter().map(part).collect()
}

/// Holds the rows of a table that entries cover.
fn covered(
    table: &'static Table,
    (files, newest): (&mut Files<'_>, &mut Newest),
    (texts, counting): (&mut Texts, &mut Counting),
    report: &mut Report,
) {
    let Some(number) = number_of(table.name) else { return };
    let path = table.path();
    let mut sheet = Sheet::open(files, table, report);
    let mut last: Option<AnyId> = None;
    files.each_line(&path, report, |at, bytes, files, report| {
        report.look(Code::Row, 1);
        let read = std::str::from_utf8(bytes).map_err(|e| e.to_string());
        let read = read.and_then(|line| serde_json::from_str::<Line<'_>>(line).map_err(|e| e.to_string()));
        let line = match read.and_then(|line| Ok((id_of(line.row)?, line))) {
            Ok(line) => line,
            Err(why) => return report.fault(Code::Format, format!("{path} line {at}"), why),
        };
        let (id, line) = line;
        let what = format!("{} {id}", table.name);
        if last.is_some_and(|last| last.cmp(&id) != Ordering::Less) {
            report.fault(Code::Row, &what, "it stands twice, or not in the order of the ids");
        }
        last = Some(id);
        let key = Key::new(number, id);
        let held = match newest.take(key) {
            Some(known) => line.against(key, known, newest),
            None => Err("no entry covers it".to_owned()),
        };
        if let Err(why) = held {
            report.fault(Code::Row, &what, why);
        }
        counting.take(table.name, line.row.get(), report);
        if let Some(values) = object(line.row.get()) {
            sheet.row(&values, report);
            texts.row(table.name, &id.to_string(), &values, (files, report));
        }
    });
    sheet.close(files, report);
}
