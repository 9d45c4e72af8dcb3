//! What cannot be read in a file of another tool, and where.

use std::fmt;

/// Why a file cannot be taken: the line and the column, where there are, and a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1; none where it is about the whole file.
    pub line: Option<u64>,
    /// The column.
    pub column: Option<String>,
    /// What is wrong.
    pub clause: String,
}

impl Fault {
    /// About a whole file.
    pub fn file(clause: impl Into<String>) -> Self {
        Self { line: None, column: None, clause: clause.into() }
    }

    /// About a line.
    pub fn line(line: u64, clause: impl Into<String>) -> Self {
        Self { line: Some(line), column: None, clause: clause.into() }
    }

    /// The same, about one column of it.
    #[must_use]
    pub fn column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line.map(|line| format!("line {line}"));
        let column = self.column.as_ref().map(|column| format!("column {column}"));
        let place: Vec<String> = line.into_iter().chain(column).collect();
        let colon = if place.is_empty() { "" } else { ": " };
        write!(f, "{}{colon}{}", place.join(", "), self.clause)
    }
}

impl std::error::Error for Fault {}
