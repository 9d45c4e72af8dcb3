//! A calendar day, where the hour does not matter.

use std::borrow::Cow;

use chrono::{Datelike, Duration, NaiveDate, NaiveTime};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::time::{self, Instant};

/// A day from 1970 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(NaiveDate);

impl Day {
    /// The day in UTC on which an instant lies.
    pub fn of(instant: Instant) -> Self {
        let datetime = chrono::DateTime::from_timestamp_micros(instant.micros());
        Self(datetime.map_or(NaiveDate::MAX, |d| d.date_naive()))
    }

    /// Its first instant in UTC.
    pub fn begin(self) -> Instant {
        Instant::from_micros(self.0.and_time(NaiveTime::MIN).and_utc().timestamp_micros())
    }

    /// This day moved by whole days.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self::of(self.begin().plus_days(days))
    }

    /// The days from this day to another one; negative where that lies before it.
    pub fn days_until(self, other: Self) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }

    /// Whether it has come somewhere. Where the day ends last, it is half a day later than in UTC.
    pub fn has_come(self, now: Instant) -> bool {
        self <= Self::of(now + Duration::hours(14))
    }

    /// Its year.
    pub fn year(self) -> i64 {
        i64::from(self.0.year())
    }

    fn parse(text: &str) -> Option<Self> {
        let day = Self(NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?);
        // The instant says which years are taken; the length that nothing else was read as one.
        let known = text.len() == 10 && Instant::parse(&day.begin().to_string()) == Some(day.begin());
        known.then_some(day)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.format("%Y-%m-%d"))
    }
}
impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("expected a day as 2018-11-12, from 1970 to 9999"))
    }
}
impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "format": "date", "pattern": time::YEARS})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_it_is_read() {
        let day: Day = serde_json::from_str("\"2018-11-12\"").unwrap();
        assert_eq!(serde_json::to_string(&day).unwrap(), "\"2018-11-12\"");
        assert_eq!(day.begin().to_string(), "2018-11-12T00:00:00.000000Z");
        assert_eq!(Day::of(day.begin()), day);
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for bad in ["2018-02-30", "2018-1-1", "12018-01-01", "1969-12-31", "2018-11-12T00:00:00Z", ""] {
            assert!(serde_json::from_str::<Day>(&format!("\"{bad}\"")).is_err(), "{bad}");
        }
    }
}
