//! The file with the comments.

use std::collections::HashMap;

use super::sheet::Sheet;
use crate::domain::foreign::{Fault, Moment, Report, line};

/// A comment as the file has it.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub line: u64,
    pub id: i64,
    pub body: String,
    pub author: String,
    pub community: String,
    pub created_at: Option<Moment>,
    pub alignment: i64,
    /// What it is on: a kind, as `Decidim::Proposals::Proposal`, and a number.
    pub on: (String, i64),
}

/// Reads the comments in the order of the file.
pub(super) fn read(text: &str, wanted: &str, report: &mut Report) -> Result<Vec<Row>, Fault> {
    let mut sheet = Sheet::open(text)?;
    let (id, kind, on) =
        (sheet.column("id")?, sheet.column("commentable_type")?, sheet.column("commentable_id")?);
    let body = sheet.translated("body");
    if !body.is_there() {
        return Err(Fault::line(1, "has no column \"body\""));
    }
    let author = sheet.find(&["author/name"]);
    let community = sheet.translated("user_group/name");
    let (created_at, alignment) = (sheet.find(&["created_at"]), sheet.find(&["alignment"]));
    // What these say follows from what the comment is on.
    let _ = (sheet.find(&["depth"]), sheet.find(&["root_commentable_url"]), sheet.find(&["locale"]));
    let (mut rows, mut seen) = (Vec::new(), HashMap::new());
    while sheet.advance()? {
        let row = Row {
            line: sheet.line(),
            id: sheet.id(id)?,
            body: body.of(&sheet, wanted).0,
            author: line(sheet.at(author), 200).0,
            community: line(&community.of(&sheet, wanted).0, 200).0,
            created_at: sheet.time(created_at)?,
            alignment: sheet.number(alignment)?.unwrap_or(0),
            on: (sheet.at(Some(kind)).to_owned(), sheet.id(on)?),
        };
        if let Some(first) = seen.insert(row.id, row.line) {
            let clause = format!("{} stands there twice, first in line {first}", row.id);
            return Err(Fault::line(row.line, clause).column("id"));
        }
        if !(-1..=1).contains(&row.alignment) {
            return Err(Fault::line(row.line, format!("must be -1, 0 or 1, not {}", row.alignment))
                .column("alignment"));
        }
        rows.push(row);
    }
    report.columns("the comments", sheet.unread());
    Ok(rows)
}
