//! The tables of an export, written out in `tables.txt`; a test of the house holds them against the database.

use std::sync::LazyLock;

/// What a table is to an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A fact of the group.
    Group,
    /// A fact of one of its proposals.
    Proposal,
    /// Rows that a digest in another row covers.
    Covered,
    /// What was counted and worked out from the facts.
    Derived,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// A UUID.
    Id,
    /// A time.
    Time,
    /// A text, or a code.
    Text,
    /// A whole number.
    Number,
    /// True or false.
    Flag,
    /// Bytes, in hexadecimal.
    Bytes,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: ColumnKind,
    /// Whether it may be null.
    pub nullable: bool,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What it is to an export.
    pub part: Part,
    /// The columns in whose order its rows stand.
    pub key: Vec<&'static str>,
    /// Its columns, in the order of their names' bytes.
    pub columns: Vec<Column>,
}

/// Tables of facts, or of what is worked out, that no export has: with the reason.
pub const LEFT_OUT: &[(&str, &str)] = &[
    ("accounts", "of no group: what a group knows of them is in people.jsonl"),
    ("api_tokens", "of an account, not of a group"),
    ("feed_tokens", "of an account: what opens a feed to a program of a member"),
    ("record_entries", "they are record/entries.jsonl"),
    ("record_sequence", "the numbers are in record/entries.jsonl"),
    ("record_feeds", "an index of record/entries.jsonl"),
    ("log_keys", "they are log/keys.json"),
    ("log_tiles", "they are log/tile/"),
    ("log_edge", "it is log/tile/"),
    ("search_documents", "the words of texts that are there"),
];

/// All tables of an export, in the order in which they stand there.
pub fn tables() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> =
        LazyLock::new(|| include_str!("tables.txt").lines().filter_map(Table::read).collect());
    &TABLES
}

impl Table {
    /// The table with this name.
    pub fn find(name: &str) -> Option<&'static Self> {
        tables().iter().find(|table| table.name == name)
    }

    /// Whether its rows are facts, or covered by one.
    pub fn is_fact(&self) -> bool {
        self.part != Part::Derived
    }

    /// The path of its rows.
    pub fn path(&self) -> String {
        let folder = if self.is_fact() { "facts" } else { "derived" };
        format!("{folder}/{}.jsonl", self.name)
    }

    /// The path of the same for a spreadsheet. Only facts have one.
    pub fn csv_path(&self) -> String {
        format!("csv/{}.csv", self.name)
    }

    fn read(line: &'static str) -> Option<Self> {
        let (part, rest) = line.split_once(' ')?;
        let part = match part {
            "group" => Part::Group,
            "proposal" => Part::Proposal,
            "covered" => Part::Covered,
            "derived" => Part::Derived,
            _ => return None,
        };
        let (name, rest) = rest.split_once(" [")?;
        let (key, columns) = rest.split_once("] ")?;
        let columns = columns.split(' ').filter_map(Column::read).collect();
        Some(Self { name, part, key: key.split(' ').collect(), columns })
    }
}

impl Column {
    fn read(text: &'static str) -> Option<Self> {
        let (name, kind) = text.split_once(':')?;
        let bare = kind.trim_end_matches('?');
        let nullable = bare != kind;
        let kind = match bare {
            "id" => ColumnKind::Id,
            "time" => ColumnKind::Time,
            "text" => ColumnKind::Text,
            "number" => ColumnKind::Number,
            "flag" => ColumnKind::Flag,
            "bytes" => ColumnKind::Bytes,
            _ => return None,
        };
        Some(Self { name, kind, nullable })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_file_is_a_table() {
        let lines = include_str!("tables.txt").lines().filter(|line| !line.starts_with('#'));
        for (line, table) in lines.clone().zip(tables()) {
            assert!(line.contains(&format!(" {} [", table.name)), "{line}");
            let columns = line.split_once("] ").unwrap().1.split(' ').count();
            assert_eq!(table.columns.len(), columns, "{line}");
            assert!(table.columns.is_sorted_by(|a, b| a.name < b.name), "{line}");
            assert!(table.key.iter().all(|key| table.columns.iter().any(|c| c.name == *key)), "{line}");
        }
        assert_eq!(lines.count(), tables().len());
    }

    #[test]
    fn tables_know_their_paths() {
        let table = Table::find("comments").unwrap();
        assert_eq!((table.part, table.path().as_str()), (Part::Proposal, "facts/comments.jsonl"));
        assert_eq!(table.csv_path(), "csv/comments.csv");
        assert_eq!(Table::find("tallies").unwrap().path(), "derived/tallies.jsonl");
        assert!(Table::find("accounts").is_none());
    }
}
