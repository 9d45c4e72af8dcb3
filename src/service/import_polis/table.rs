//! A CSV file read row by row, its columns found by name. Knows where it is, so that every fault is named.

use std::io::Read;
use std::str::FromStr;

use csv::{ReaderBuilder, StringRecord};

use super::fault::{Fault, File};

/// A file with a header, read one row at a time.
pub(super) struct Table<R> {
    file: File,
    reader: csv::Reader<R>,
    header: Vec<String>,
    row: StringRecord,
}

impl<R: Read> Table<R> {
    /// Reads the header.
    pub(super) fn open(file: File, source: R) -> Result<Self, Fault> {
        let mut reader = ReaderBuilder::new().from_reader(source);
        let header = reader.headers().map_err(|e| unreadable(file, &e))?;
        let header = header.iter().map(|name| name.trim().to_ascii_lowercase()).collect();
        Ok(Self { file, reader, header, row: StringRecord::new() })
    }

    /// The names of the columns.
    pub(super) fn header(&self) -> &[String] {
        &self.header
    }

    /// The place of a column that must be there.
    pub(super) fn column(&self, name: &'static str) -> Result<Column, Fault> {
        match self.header.iter().position(|column| column == name) {
            Some(place) => Ok(Column { name, place }),
            None => Err(Fault::row(self.file, 1, format!("has no column \"{name}\""))),
        }
    }

    /// Goes to the next row; false at the end.
    pub(super) fn advance(&mut self) -> Result<bool, Fault> {
        self.reader.read_record(&mut self.row).map_err(|e| unreadable(self.file, &e))
    }

    /// The line on which the row begins.
    pub(super) fn line(&self) -> u64 {
        self.row.position().map_or(0, csv::Position::line)
    }

    /// What a column of the row holds.
    pub(super) fn text(&self, column: Column) -> &str {
        self.at(column.place)
    }

    /// What the row holds at a place.
    pub(super) fn at(&self, place: usize) -> &str {
        self.row.get(place).map_or("", str::trim)
    }

    /// A number in a column of the row.
    pub(super) fn number<N: FromStr>(&self, column: Column) -> Result<N, Fault> {
        let text = self.text(column);
        text.parse()
            .map_err(|_| self.fault(column.name, format!("must be a whole number, not \"{}\"", shown(text))))
    }

    /// A fault of the row.
    pub(super) fn fault(&self, column: &str, clause: impl Into<String>) -> Fault {
        Fault::row(self.file, self.line(), clause).column(column)
    }
}

/// The place of a column.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    /// Its name.
    pub(super) name: &'static str,
    place: usize,
}

/// What is quoted of a value that does not hold: not all of it.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(40).filter(|c| !c.is_control()).collect();
    if text.chars().count() > 40 {
        shown.push('…');
    }
    shown
}

fn unreadable(file: File, error: &csv::Error) -> Fault {
    let line = error.position().map(csv::Position::line);
    let clause = match error.kind() {
        csv::ErrorKind::Utf8 { err, .. } => {
            return Fault {
                file,
                line,
                column: Some(format!("number {}", err.field().saturating_add(1))),
                clause: "is not UTF-8".to_owned(),
            };
        }
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("has {len} columns; the header has {expected_len}")
        }
        csv::ErrorKind::Io(cause) => format!("cannot be read: {cause}"),
        _ => "is not CSV".to_owned(),
    };
    Fault { file, line, column: None, clause }
}
