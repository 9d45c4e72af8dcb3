//! The report of an import: what becomes of what, what does not come in and why, and where that stands.

use std::collections::BTreeMap;
use std::fmt;

/// Lines that are named for each reason; the others are counted.
const NAMED: usize = 5;
/// Columns that are named for each table.
const COLUMNS: usize = 60;

#[derive(Clone, Debug, Default)]
struct Left {
    count: usize,
    lines: Vec<u64>,
}

/// What an import makes of a file.
#[derive(Clone, Debug, Default)]
pub struct Report {
    taken: Vec<(String, usize, String)>,
    left: BTreeMap<(String, String), Left>,
    noted: BTreeMap<(String, String), Left>,
    notes: Vec<String>,
}

impl Report {
    /// So many of these become that.
    pub fn taken(&mut self, what: &str, count: usize, becomes: impl Into<String>) {
        if count > 0 {
            self.taken.push((what.to_owned(), count, becomes.into()));
        }
    }

    /// One that does not come in.
    pub fn left(&mut self, what: &str, why: &str, line: u64) {
        put(&mut self.left, what, why, line);
    }

    /// One that comes in otherwise than it was.
    pub fn noted(&mut self, what: &str, how: &str, line: u64) {
        put(&mut self.noted, what, how, line);
    }

    /// A sentence to know.
    pub fn note(&mut self, sentence: impl Into<String>) {
        self.notes.push(sentence.into());
    }

    /// The columns of a table that are not read.
    pub fn columns(&mut self, table: &str, names: impl IntoIterator<Item = String>) {
        let names: Vec<String> = names.into_iter().map(|name| shown(&name)).collect();
        if names.is_empty() {
            return;
        }
        let more = names.len().saturating_sub(COLUMNS);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let first: Vec<&str> = names.iter().take(COLUMNS).map(String::as_str).collect();
        self.note(format!("Columns of {table} that are not read: {}{more}.", first.join(", ")));
    }

    /// How many of these do not come in for this reason.
    pub fn count_left(&self, what: &str, why: &str) -> usize {
        self.left.get(&(what.to_owned(), why.to_owned())).map_or(0, |left| left.count)
    }
}

fn put(into: &mut BTreeMap<(String, String), Left>, what: &str, why: &str, line: u64) {
    let left = into.entry((what.to_owned(), why.to_owned())).or_default();
    left.count = left.count.saturating_add(1);
    if left.lines.len() < NAMED {
        left.lines.push(line);
    }
}

/// What is quoted of a value: not all of it, and nothing that a terminal would obey.
pub fn shown(text: &str) -> String {
    let hides = |c: &char| {
        c.is_control()
            || matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut shown: String = text.chars().filter(|c| !hides(c)).take(40).collect();
    if text.chars().count() > 40 {
        shown.push('…');
    }
    shown
}

fn lines(f: &mut fmt::Formatter<'_>, title: &str, all: &BTreeMap<(String, String), Left>) -> fmt::Result {
    if all.is_empty() {
        return Ok(());
    }
    writeln!(f, "{title}")?;
    for ((what, why), left) in all {
        let named: Vec<String> = left.lines.iter().map(ToString::to_string).collect();
        let more = if left.count > left.lines.len() { ", …" } else { "" };
        let word = if left.count == 1 { "line" } else { "lines" };
        writeln!(f, "  {:>7} {what}: {why} ({word} {}{more})", left.count, named.join(", "))?;
    }
    Ok(())
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "What comes in:")?;
        for (what, count, becomes) in &self.taken {
            writeln!(f, "  {count:>7} {what}: {becomes}")?;
        }
        lines(f, "What comes in otherwise than it was:", &self.noted)?;
        lines(f, "What does not come in:", &self.left)?;
        if !self.notes.is_empty() {
            writeln!(f, "What to know:")?;
        }
        self.notes.iter().try_for_each(|note| writeln!(f, "  {note}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_counts_all_and_names_the_first_lines() {
        let mut report = Report::default();
        report.taken("comments", 3, "comments");
        for line in 1..=7 {
            report.left("reactions", "there is nothing like them here", line);
        }
        report.noted("comments", "in parts", 9);
        report.columns("users", ["api_key".to_owned(), "x\u{1b}[31m".to_owned()]);
        let said = report.to_string();
        assert!(
            said.contains("7 reactions: there is nothing like them here (lines 1, 2, 3, 4, 5, …)"),
            "{said}"
        );
        assert!(said.contains("1 comments: in parts (line 9)"), "{said}");
        assert!(said.contains("not read: api_key, x[31m."), "{said}");
        assert_eq!(report.count_left("reactions", "there is nothing like them here"), 7);
    }
}
