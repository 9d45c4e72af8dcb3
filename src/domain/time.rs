//! An instant: UTC, whole microseconds. The clock is read elsewhere; here time is only a value.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Add, Sub};

use chrono::{DateTime, Duration, SecondsFormat, Utc};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A moment in UTC, in whole microseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

/// The years that are taken, at the head of a time or a day, for schemas.
pub(super) const YEARS: &str = "^(19[7-9][0-9]|[2-9][0-9]{3})-";

/// Microseconds in a day.
const DAY: i64 = 86_400_000_000;
/// The last microsecond of the year 9999: a later one could be written, and not read again.
const LAST: i64 = 253_402_300_799_999_999;

/// How many days ahead something that others wait for may be set to end, at most.
pub const MOST_DAYS_AHEAD: i64 = 365;

impl Instant {
    /// The instant this many microseconds after 1970-01-01T00:00:00Z.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }
    /// Microseconds since 1970-01-01T00:00:00Z.
    pub const fn micros(self) -> i64 {
        self.0
    }
    /// This instant moved by whole days; not beyond the year 9999.
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_micros(days.saturating_mul(DAY))
    }
    const fn plus_micros(self, micros: i64) -> Self {
        let moved = self.0.saturating_add(micros);
        Self(if moved > LAST { LAST } else { moved })
    }
    /// Whether it is further ahead than something that others wait for may end.
    pub fn is_too_far_from(self, now: Self) -> bool {
        self > now.plus_days(MOST_DAYS_AHEAD)
    }
    /// Whole days from `earlier` to this instant, rounded down; 0 when it is not later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).max(0).div_euclid(DAY)
    }
    /// The same as the libraries have it that write times in their own forms.
    pub(super) fn datetime(self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.0).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
    /// Parses RFC 3339. Only years 1970 to 9999 are taken; digits below the microsecond are dropped.
    pub fn parse(text: &str) -> Option<Self> {
        let micros = DateTime::parse_from_rfc3339(text).ok()?.timestamp_micros();
        (0..=LAST).contains(&micros).then_some(Self(micros))
    }
}

impl Add<Duration> for Instant {
    type Output = Self;
    fn add(self, by: Duration) -> Self {
        self.plus_micros(by.num_microseconds().unwrap_or(i64::MAX))
    }
}
impl Sub<Duration> for Instant {
    type Output = Self;
    fn sub(self, by: Duration) -> Self {
        Self(self.0.saturating_sub(by.num_microseconds().unwrap_or(i64::MAX)))
    }
}
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.datetime().to_rfc3339_opts(SecondsFormat::Micros, true))
    }
}
impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("expected a time in RFC 3339, from 1970 to 9999"))
    }
}
impl JsonSchema for Instant {
    fn schema_name() -> Cow<'static, str> {
        "Instant".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "date-time", "pattern": YEARS})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_in_utc_with_microseconds() {
        let t = Instant::parse("2018-06-14T15:00:00+02:00").unwrap();
        assert_eq!(t.to_string(), "2018-06-14T13:00:00.000000Z");
        assert_eq!(Instant::parse(&t.to_string()), Some(t));
    }

    #[test]
    fn no_time_goes_beyond_what_can_be_read_again() {
        let last = Instant::parse("9999-12-31T23:59:59.999999Z").unwrap();
        let later = [last.plus_days(21), last + Duration::microseconds(1), last.plus_days(i64::MAX)];
        assert_eq!(later, [last; 3]);
        assert_eq!(Instant::parse(&last.to_string()), Some(last));
    }

    #[test]
    fn days_are_counted_whole_and_never_below_zero() {
        let t = Instant::from_micros(0);
        assert_eq!(t.plus_days(14).days_since(t), 14);
        assert_eq!((t.plus_days(14) - Duration::microseconds(1)).days_since(t), 13);
        assert_eq!(t.days_since(t.plus_days(1)), 0);
    }
}
