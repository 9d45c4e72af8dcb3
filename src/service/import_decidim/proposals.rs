//! The file with the proposals.

use std::collections::HashMap;

use super::sheet::{Sheet, Translated};
use crate::domain::foreign::{Fault, Moment, Report, line};

/// A proposal as the file has it.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub line: u64,
    pub id: i64,
    pub title: String,
    pub body: String,
    pub language: Option<String>,
    pub state: String,
    pub answer: String,
    pub published_at: Option<Moment>,
    pub author: String,
    pub url: String,
    pub reference: String,
    pub is_amendment: bool,
    pub is_of_a_meeting: bool,
    pub counts: Vec<(&'static str, i64)>,
}

struct Columns {
    id: usize,
    title: Translated,
    body: Translated,
    state: Translated,
    answer: Translated,
    published_at: Option<usize>,
    author: Option<usize>,
    url: Option<usize>,
    reference: Option<usize>,
    is_amendment: Option<usize>,
    in_meeting: Option<usize>,
    counts: Vec<(&'static str, Option<usize>)>,
}

impl Columns {
    fn of(sheet: &mut Sheet<'_>) -> Result<Self, Fault> {
        let (title, body) = (sheet.translated("title"), sheet.translated("body"));
        if !title.is_there() && !body.is_there() {
            return Err(Fault::line(1, "has neither a column \"title\" nor a column \"body\""));
        }
        let likes = ["likes/total_count", "endorsements/total_count", "likes", "endorsements"];
        Ok(Self {
            id: sheet.column("id")?,
            title,
            body,
            state: sheet.translated("state"),
            answer: sheet.translated("answer"),
            published_at: sheet.find(&["published_at", "created_at"]),
            author: sheet.find(&["author/name", "authors/name", "author/names"]),
            url: sheet.find(&["url"]),
            reference: sheet.find(&["reference"]),
            is_amendment: sheet.find(&["is_amend"]),
            in_meeting: sheet.find(&["created_in_meeting"]),
            counts: vec![
                ("likes", sheet.find(&likes)),
                ("votes", sheet.find(&["votes", "supports", "proposal_votes_count"])),
                ("comments", sheet.find(&["comments"])),
                ("followers", sheet.find(&["followers", "follows_count"])),
            ],
        })
    }
}

/// Reads the proposals in the order of the file.
pub(super) fn read(text: &str, wanted: &str, report: &mut Report) -> Result<Vec<Row>, Fault> {
    let mut sheet = Sheet::open(text)?;
    let columns = Columns::of(&mut sheet)?;
    let (mut rows, mut seen) = (Vec::new(), HashMap::new());
    while sheet.advance()? {
        let row = row(&sheet, &columns, wanted)?;
        if let Some(first) = seen.insert(row.id, row.line) {
            let clause = format!("{} stands there twice, first in line {first}", row.id);
            return Err(Fault::line(row.line, clause).column("id"));
        }
        if columns.title.count(&sheet).max(columns.body.count(&sheet)) > 1 {
            report.noted("proposals", "they stand there in several languages, and come in one", row.line);
        }
        rows.push(row);
    }
    report.columns("the proposals", sheet.unread());
    Ok(rows)
}

fn row(sheet: &Sheet<'_>, columns: &Columns, wanted: &str) -> Result<Row, Fault> {
    let (body, of_body) = columns.body.of(sheet, wanted);
    // The title in the language of the text, where it has one.
    let (title, of_title) = columns.title.of(sheet, of_body.as_deref().unwrap_or(wanted));
    let one = |place: Option<usize>, max: usize| line(sheet.at(place), max).0;
    let mut counts = Vec::new();
    for (what, place) in &columns.counts {
        if let Some(count) = sheet.number(*place)? {
            counts.push((*what, count));
        }
    }
    Ok(Row {
        line: sheet.line(),
        id: sheet.id(columns.id)?,
        title,
        body,
        language: of_body.or(of_title),
        state: line(&columns.state.of(sheet, wanted).0, 60).0,
        answer: columns.answer.of(sheet, wanted).0,
        published_at: sheet.time(columns.published_at)?,
        author: one(columns.author, 200),
        url: one(columns.url, 500),
        reference: one(columns.reference, 100),
        is_amendment: sheet.flag(columns.is_amendment),
        is_of_a_meeting: sheet.flag(columns.in_meeting),
        counts,
    })
}
