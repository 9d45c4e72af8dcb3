//! `summary.csv` and `comments.csv`: what was asked, and the statements.

use std::collections::BTreeMap;
use std::io::Read;

use super::fault::{Fault, File};
use super::table::{Column, Table, shown};
use crate::domain::datasets::Moderation;
use crate::domain::text::Text;
use crate::domain::time::Instant;

/// Statements in a conversation at most.
pub const MOST_STATEMENTS: usize = 10_000;

/// A statement of a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it says.
    pub body: String,
    /// What moderators did with it.
    pub moderation: Moderation,
    /// Who wrote it.
    pub author: u32,
    /// When.
    pub created_at: Instant,
}

/// What was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The topic.
    pub topic: String,
    /// The address of the conversation.
    pub url: String,
    /// The description; may be empty.
    pub description: String,
}

/// Reads the summary: lines of a name and a value. Names that are not known are passed over.
pub fn read_summary(source: impl Read) -> Result<Summary, Fault> {
    let file = File::Summary;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(source);
    let mut summary = Summary::default();
    for row in reader.records() {
        let row = row.map_err(|e| Fault {
            file,
            line: e.position().map(csv::Position::line),
            column: None,
            clause: "is not CSV in UTF-8".to_owned(),
        })?;
        let line = row.position().map_or(0, csv::Position::line);
        let (name, value) = (row.get(0).unwrap_or_default().trim(), row.get(1).unwrap_or_default());
        let (into, max) = match name {
            "topic" => (&mut summary.topic, 2_000),
            "url" => (&mut summary.url, 2_000),
            "conversation-description" => (&mut summary.description, 5_000),
            _ => continue,
        };
        if value.chars().count() > max {
            return Err(Fault::row(file, line, format!("is longer than {max} characters")).column(name));
        }
        *into = value.trim().replace("\r\n", "\n");
        if let Some(c) = into.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
            return Err(Fault::row(file, line, control(c)).column(name));
        }
    }
    if summary.topic.is_empty() {
        return Err(Fault::file(file, "names no topic"));
    }
    Ok(summary)
}

fn control(c: char) -> String {
    format!("holds the control character U+{:04X}", u32::from(c))
}

/// Reads the statements by number. The counts in the file are of all rows ever cast, and are passed over.
pub fn read_statements(source: impl Read) -> Result<BTreeMap<u32, Statement>, Fault> {
    let mut table = Table::open(File::Comments, source)?;
    let [number, author, written, moderated, body] =
        ["comment-id", "author-id", "timestamp", "moderated", "comment-body"].map(|name| table.column(name));
    let (number, author, written, moderated, body) = (number?, author?, written?, moderated?, body?);
    let mut statements = BTreeMap::new();
    while table.advance()? {
        let statement = Statement {
            body: text(&table, body)?,
            moderation: moderation(&table, moderated)?,
            author: table.number(author)?,
            created_at: instant(&table, written)?,
        };
        if statements.insert(table.number(number)?, statement).is_some() {
            return Err(table.fault(number.name, format!("{} stands there twice", table.text(number))));
        }
        if statements.len() > MOST_STATEMENTS {
            return Err(table.fault(number.name, format!("more than {MOST_STATEMENTS} statements")));
        }
    }
    Ok(statements)
}

fn text<R: Read>(table: &Table<R>, column: Column) -> Result<String, Fault> {
    let text = Text::<5_000>::parse(table.text(column));
    text.map(Text::into_string).map_err(|clause| table.fault(column.name, clause))
}

fn moderation<R: Read>(table: &Table<R>, column: Column) -> Result<Moderation, Fault> {
    match table.text(column) {
        "1" => Ok(Moderation::Accepted),
        "0" => Ok(Moderation::Unmoderated),
        "-1" => Ok(Moderation::Rejected),
        other => Err(table.fault(column.name, format!("must be -1, 0 or 1, not \"{}\"", shown(other)))),
    }
}

/// The time in milliseconds. The column `datetime` names zones by abbreviations that nobody can resolve.
pub(super) fn instant<R: Read>(table: &Table<R>, column: Column) -> Result<Instant, Fault> {
    /// The year 10000.
    const END: i64 = 253_402_300_800_000;
    let millis: i64 = table.number(column)?;
    if (0..END).contains(&millis) {
        return Ok(Instant::from_micros(millis.saturating_mul(1000)));
    }
    Err(table.fault(column.name, "must be milliseconds since 1970"))
}
