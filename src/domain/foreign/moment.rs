//! Times as other tools write them.

use std::fmt;

use chrono::{DateTime, NaiveDate, NaiveDateTime};

use crate::domain::time::Instant;

/// With a zone, as they are met.
const ZONED: &[&str] = &["%Y-%m-%d %H:%M:%S%.f %z", "%Y-%m-%dT%H:%M:%S%.f%z", "%Y-%m-%d %H:%M:%S%.f%:z"];
/// Without one. `2016/01/22T:13:06:40` is met, too.
const BARE: &[&str] = &[
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y/%m/%dT:%H:%M:%S",
    "%Y/%m/%dT%H:%M:%S",
    "%Y/%m/%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y/%m/%d %H:%M",
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
];
/// Days alone.
const DAYS: &[&str] = &["%Y-%m-%d", "%Y/%m/%d", "%d/%m/%Y"];

/// When something was in another tool: as it is written there, and whether that says in which zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    at: NaiveDateTime,
    is_utc: bool,
    has_hour: bool,
}

impl Moment {
    /// Reads a time in one of the forms that are met. Only the years 1970 to 9999 are taken.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let zoned = |text: &str| {
            let read = DateTime::parse_from_rfc3339(text).ok();
            read.or_else(|| ZONED.iter().find_map(|form| DateTime::parse_from_str(text, form).ok()))
        };
        let utc = text.strip_suffix(" UTC").map(|bare| format!("{bare} +0000"));
        if let Some(at) = zoned(utc.as_deref().unwrap_or(text)) {
            return Self { at: at.naive_utc(), is_utc: true, has_hour: true }.in_range();
        }
        let bare = BARE.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
        if let Some(at) = bare {
            return Self { at, is_utc: false, has_hour: true }.in_range();
        }
        let day = DAYS.iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok())?;
        Self { at: day.and_hms_opt(0, 0, 0)?, is_utc: false, has_hour: false }.in_range()
    }

    fn in_range(self) -> Option<Self> {
        Instant::parse(&self.at.and_utc().to_rfc3339()).map(|_| self)
    }

    /// The instant, as if it were UTC where no zone is said.
    pub fn instant(self) -> Instant {
        Instant::from_micros(self.at.and_utc().timestamp_micros())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = if self.has_hour { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d" };
        write!(f, "{}", self.at.format(form))?;
        f.write_str(if self.is_utc { " UTC" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_that_are_met_are_read() {
        for (text, shown) in [
            ("2023-04-05T10:11:12.345Z", "2023-04-05 10:11 UTC"),
            ("2023-04-05T12:11:12.345+02:00", "2023-04-05 10:11 UTC"),
            ("2023-04-05 10:11:12 UTC", "2023-04-05 10:11 UTC"),
            ("2023-04-05 12:11:12 +0200", "2023-04-05 10:11 UTC"),
            ("2016/01/22T:13:06:40", "2016-01-22 13:06"),
            ("22/01/2016 13:06", "2016-01-22 13:06"),
            (" 2016-01-22 ", "2016-01-22"),
        ] {
            assert_eq!(Moment::parse(text).map(|m| m.to_string()).as_deref(), Some(shown), "{text}");
        }
        for wrong in ["", "yesterday", "2016-13-40", "0001-01-01", "1969-12-31 23:59:59 UTC", "99999"] {
            assert_eq!(Moment::parse(wrong), None, "{wrong}");
        }
    }
}
