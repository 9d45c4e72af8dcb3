//! A CSV file as Decidim, and what people open it with, write it: `;`, `,` or tabs, UTF-8 or Windows-1252, any ends of lines.
//! Columns are found by name, also where one is translated (`title/en`).

use std::borrow::Cow;
use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord};

use crate::domain::foreign::{Fault, Moment, shown};

/// What Windows-1252 has from 0x80 to 0x9F; zeros where it has nothing.
const WINDOWS: [u16; 32] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
    0x0153, 0, 0x017e, 0x0178,
];

/// The text of a file, and whether it was Windows-1252.
pub(super) fn decoded(bytes: &[u8]) -> Result<(Cow<'_, str>, bool), Fault> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((Cow::Borrowed(text.trim_start_matches('\u{feff}')), false));
    }
    let (mut text, mut line) = (String::with_capacity(bytes.len()), 1_u64);
    for byte in bytes {
        let c = match byte {
            0x80..=0x9f => {
                let place = usize::from(byte.saturating_sub(0x80));
                let code = WINDOWS.get(place).copied().filter(|code| *code > 0);
                char::from_u32(u32::from(code.unwrap_or(0xfffd)))
            }
            other => Some(char::from(*other)),
        };
        let Some(c) = c.filter(|c| *c != '\u{fffd}') else {
            let clause = format!("is neither UTF-8 nor Windows-1252: it has the byte 0x{byte:02X}");
            return Err(Fault::line(line, clause));
        };
        text.push(c);
        line = line.saturating_add(u64::from(*byte == b'\n'));
    }
    Ok((Cow::Owned(text), true))
}

/// A table with a header, read one row at a time.
pub(super) struct Sheet<'t> {
    text: &'t str,
    reader: csv::Reader<&'t [u8]>,
    header: Vec<String>,
    asked: BTreeSet<usize>,
    row: StringRecord,
}

impl<'t> Sheet<'t> {
    /// Reads the header.
    pub(super) fn open(text: &'t str) -> Result<Self, Fault> {
        let first = text.lines().next().unwrap_or_default();
        let delimiter = [b';', b',', b'\t'].into_iter().max_by_key(|d| {
            // Of two that occur as often, the one that stands first here.
            (first.bytes().filter(|b| b == d).count(), u8::from(*d == b';'), u8::from(*d == b','))
        });
        let mut reader =
            ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).from_reader(text.as_bytes());
        let header = reader.headers().map_err(|e| unreadable(&e))?;
        let header = header.iter().map(|name| name.trim().to_lowercase()).collect();
        Ok(Self { text, reader, header, asked: BTreeSet::new(), row: StringRecord::new() })
    }

    /// The place of a column, if it is there.
    pub(super) fn find(&mut self, names: &[&str]) -> Option<usize> {
        let place = names.iter().find_map(|name| self.header.iter().position(|column| column == name))?;
        self.asked.insert(place);
        Some(place)
    }

    /// The place of a column that must be there.
    pub(super) fn column(&mut self, name: &str) -> Result<usize, Fault> {
        self.find(&[name]).ok_or_else(|| Fault::line(1, format!("has no column \"{name}\"")))
    }

    /// A text that may stand in several languages.
    pub(super) fn translated(&mut self, name: &str) -> Translated {
        let plain = self.find(&[name]);
        let in_language = |column: &String| {
            let tag = column.strip_prefix(name)?.strip_prefix('/')?;
            (!tag.contains('/')).then(|| tag.to_owned())
        };
        let languages: Vec<(String, usize)> = self
            .header
            .iter()
            .enumerate()
            .filter_map(|(n, column)| Some((in_language(column)?, n)))
            .collect();
        self.asked.extend(languages.iter().map(|(_, place)| *place));
        Translated { plain, languages }
    }

    /// The columns that nobody asked for.
    pub(super) fn unread(&self) -> Vec<String> {
        let unread = self.header.iter().enumerate().filter(|(n, _)| !self.asked.contains(n));
        unread.map(|(_, name)| name.clone()).collect()
    }

    /// Goes to the next row; false at the end.
    pub(super) fn advance(&mut self) -> Result<bool, Fault> {
        self.reader.read_record(&mut self.row).map_err(|e| unreadable(&e))
    }

    /// The line on which the row begins.
    pub(super) fn line(&self) -> u64 {
        let Some(place) = self.row.position() else { return 0 };
        // Of a line that ends in two letters the second is taken for the beginning of the next row.
        let at = usize::try_from(place.byte()).unwrap_or(usize::MAX);
        let is_before = self.text.as_bytes().get(at) == Some(&b'\n');
        place.line().saturating_add(u64::from(is_before))
    }

    /// What the row has in a column; nothing where the column is not there.
    pub(super) fn at(&self, place: Option<usize>) -> &str {
        place.and_then(|place| self.row.get(place)).map_or("", str::trim)
    }

    /// A whole number, if there is one.
    pub(super) fn number(&self, place: Option<usize>) -> Result<Option<i64>, Fault> {
        match self.at(place) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| self.fault(place, "a whole number")),
        }
    }

    /// What something is known by: it must be there.
    pub(super) fn id(&self, place: usize) -> Result<i64, Fault> {
        self.number(Some(place))?.ok_or_else(|| self.fault(Some(place), "a whole number"))
    }

    /// A time, if there is one.
    pub(super) fn time(&self, place: Option<usize>) -> Result<Option<Moment>, Fault> {
        match self.at(place) {
            "" => Ok(None),
            text => Moment::parse(text).map(Some).ok_or_else(|| self.fault(place, "a time")),
        }
    }

    /// Yes, where it is said.
    pub(super) fn flag(&self, place: Option<usize>) -> bool {
        matches!(self.at(place).to_ascii_lowercase().as_str(), "true" | "t" | "1" | "yes")
    }

    fn fault(&self, place: Option<usize>, must: &str) -> Fault {
        let name = place.and_then(|place| self.header.get(place)).map(String::as_str).unwrap_or_default();
        let fault = Fault::line(self.line(), format!("must be {must}, not \"{}\"", shown(self.at(place))));
        fault.column(shown(name))
    }
}

/// A text in the languages that it stands in.
pub(super) struct Translated {
    plain: Option<usize>,
    languages: Vec<(String, usize)>,
}

impl Translated {
    /// Is there a column at all?
    pub(super) fn is_there(&self) -> bool {
        self.plain.is_some() || !self.languages.is_empty()
    }

    /// The text: in the language that is wanted, else as it stands alone, else in the first that has it; and its language,
    /// where that is known.
    pub(super) fn of(&self, sheet: &Sheet<'_>, wanted: &str) -> (String, Option<String>) {
        let is_wanted = |tag: &&(String, usize)| tag.0.eq_ignore_ascii_case(wanted);
        let own = self.languages.iter().filter(is_wanted);
        let own = own.map(|(tag, place)| (Some(*place), Some(tag.clone())));
        let plain = std::iter::once((self.plain, None));
        let others = self.languages.iter().map(|(tag, place)| (Some(*place), Some(tag.clone())));
        let mut all = own.chain(plain).chain(others).map(|(place, tag)| (sheet.at(place).to_owned(), tag));
        all.find(|(text, _)| !text.is_empty()).unwrap_or_default()
    }

    /// In how many languages it stands.
    pub(super) fn count(&self, sheet: &Sheet<'_>) -> usize {
        self.languages.iter().filter(|(_, place)| !sheet.at(Some(*place)).is_empty()).count()
    }
}

fn unreadable(error: &csv::Error) -> Fault {
    let line = error.position().map(csv::Position::line);
    let clause = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("has {len} columns; the header has {expected_len}")
        }
        _ => "is not CSV".to_owned(),
    };
    Fault { line, column: None, clause }
}
