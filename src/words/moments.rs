//! Days and moments as a language writes them, in a reader's time zone.

use chrono::{DateTime, Datelike, NaiveDateTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use icu_calendar::{Date, Gregorian};
use icu_datetime::input::{DateTime as Both, Time};

use super::Words;
use crate::domain::time::Instant;

impl Words {
    /// A day, in the zone.
    pub fn day(self, at: Instant, zone: Tz) -> String {
        let local = local(at, zone);
        let written = self.0.days.as_ref().zip(date(local)).map(|(f, date)| f.format(&date).to_string());
        written.unwrap_or_else(|| local.format("%Y-%m-%d").to_string())
    }

    /// A moment, in the zone, to the minute.
    pub fn moment(self, at: Instant, zone: Tz) -> String {
        let local = local(at, zone);
        let time = u8::try_from(local.hour()).ok().zip(u8::try_from(local.minute()).ok());
        let time = time.and_then(|(hour, minute)| Time::try_new(hour, minute, 0, 0).ok());
        let both = date(local).zip(time).map(|(date, time)| Both { date, time });
        let written = self.0.moments.as_ref().zip(both).map(|(f, both)| f.format(&both).to_string());
        written.unwrap_or_else(|| local.format("%Y-%m-%d %H:%M").to_string())
    }
}

fn local(at: Instant, zone: Tz) -> NaiveDateTime {
    let utc = DateTime::<Utc>::from_timestamp_micros(at.micros()).unwrap_or(DateTime::<Utc>::MAX_UTC);
    utc.with_timezone(&zone).naive_local()
}

fn date(at: NaiveDateTime) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(at.month()).ok()?, u8::try_from(at.day()).ok()?);
    Date::try_new_gregorian(at.year(), month, day).ok()
}

/// What a field for a moment holds: the time of the zone, as `2026-11-12T09:30`.
pub fn in_field(at: Instant, zone: Tz) -> String {
    local(at, zone).format("%Y-%m-%dT%H:%M").to_string()
}

/// The moment that a field names; of two that a clock shows twice, the first. None where it names none.
pub fn from_field(text: &str, zone: Tz) -> Option<Instant> {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M")
        .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S"))
        .ok()?;
    let at = zone.from_local_datetime(&local).earliest()?;
    Some(Instant::from_micros(at.timestamp_micros()))
}
