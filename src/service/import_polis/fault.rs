//! What is wrong with a file, and where.

use std::fmt;

/// The files that make a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// Topic, description, address.
    Summary,
    /// The statements.
    Comments,
    /// Every vote ever cast.
    Votes,
    /// The last votes, as a table of participants and statements.
    ParticipantsVotes,
}

impl File {
    /// The name of the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Summary => "summary.csv",
            Self::Comments => "comments.csv",
            Self::Votes => "votes.csv",
            Self::ParticipantsVotes => "participants-votes.csv",
        }
    }
}

/// Why a conversation cannot be taken: the file, the line, the column where there is one, and a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Which file.
    pub file: File,
    /// The line on which the row begins, from 1; none where it is about the whole file.
    pub line: Option<u64>,
    /// The column.
    pub column: Option<String>,
    /// What is wrong.
    pub clause: String,
}

impl Fault {
    /// About a whole file.
    pub fn file(file: File, clause: impl Into<String>) -> Self {
        Self { file, line: None, column: None, clause: clause.into() }
    }

    /// About a row.
    pub fn row(file: File, line: u64, clause: impl Into<String>) -> Self {
        Self { file, line: Some(line), column: None, clause: clause.into() }
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
        f.write_str(self.file.name())?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.clause)
    }
}

impl std::error::Error for Fault {}
