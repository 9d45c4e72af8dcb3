//! Webhooks: which entries of the record go to which address, when it is tried again, and when no more. Knows no table,
//! no socket and no clock.

mod event;
mod signature;
mod target;

use std::borrow::Cow;

use chrono::{DateTime, Duration};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};

use super::ids::WebhookDeliveryId;
use super::time::Instant;
use crate::codes;

pub use event::{Checkpoint, Event, MEDIA_TYPE, Told};
pub use signature::Secret;
pub use target::{Host, Target};

codes! {
    /// Where a webhook stands.
    pub enum WebhookState {
        /// Entries are sent.
        Active = "active",
        /// Nothing is sent until somebody enables it again.
        Disabled = "disabled",
        /// It was ended, and is kept for its log.
        Ended = "ended",
    }
}

codes! {
    /// Why nothing is sent.
    pub enum DisabledReason {
        /// Somebody said so.
        ByHand = "by_hand",
        /// The receiver took nothing for about three days.
        Failing = "failing",
        /// The receiver says that it is there no more: 410 Gone.
        Gone = "gone",
        /// Who answers for it may not read any more what it would be sent.
        RightLost = "right_lost",
    }
}

codes! {
    /// What a delivery is of.
    pub enum WebhookDeliveryKind {
        /// An entry of the record.
        Entry = "entry",
        /// A test call: it holds nothing of the record.
        Test = "test",
    }
}

codes! {
    /// What became of a delivery.
    pub enum WebhookDeliveryState {
        /// It is on its way, or is tried again.
        Waiting = "waiting",
        /// The receiver took it.
        Delivered = "delivered",
        /// It was given up, or something else took its place.
        Failed = "failed",
    }
}

/// Webhooks of a group at most, those that ended left aside.
pub const MOST: i64 = 20;
/// Patterns of one webhook at most.
pub const MOST_PATTERNS: usize = 50;
/// How long a secret that was replaced signs beside the new one.
pub const OVERLAP: Duration = Duration::hours(24);

/// Seconds from one attempt to the next, as the Standard Webhooks specification has them; after the last one the webhook
/// is disabled. About three days in all.
const WAITS: &[i64] = &[5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];
/// The longest time that a receiver can ask us to wait.
const LONGEST: Duration = Duration::hours(24);

/// How long to wait after so many attempts; none where no more are made. A part of it, up to a quarter, comes from
/// the delivery itself, so that what failed together is not tried together. A receiver can ask for more, never for less.
pub fn wait(attempts: i64, id: WebhookDeliveryId, asked: Option<Duration>) -> Option<Duration> {
    let seconds = usize::try_from(attempts.checked_sub(1)?).ok().and_then(|n| WAITS.get(n))?;
    let part = id.uuid().as_bytes().last().copied().map_or(0, i64::from);
    let own = Duration::milliseconds(
        seconds
            .saturating_mul(1000)
            .saturating_add(seconds.saturating_mul(1000).saturating_mul(part).div_euclid(1024)),
    );
    Some(asked.map_or(own, |asked| asked.min(LONGEST).max(own)))
}

/// How long a `Retry-After` asks to wait (RFC 9110, 10.2.3): seconds, or until a date.
pub fn retry_after(value: &str, now: Instant) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<u32>() {
        return Some(Duration::seconds(seconds.into()));
    }
    let until = DateTime::parse_from_rfc2822(value).ok()?.timestamp_micros();
    let wait = Duration::microseconds(until.saturating_sub(now.micros()));
    Some(wait.max(Duration::zero()))
}

/// An answer of a receiver, as far as it says what becomes of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It was taken.
    Delivered,
    /// The receiver is there no more.
    Gone,
    /// It may be taken later.
    Later,
}

impl Fate {
    /// What a status means.
    pub fn of(status: u16) -> Self {
        match status {
            200..300 => Self::Delivered,
            410 => Self::Gone,
            _ => Self::Later,
        }
    }
}

/// May a receiver with this status say when to come again?
pub fn heeds_retry_after(status: u16) -> bool {
    matches!(status, 429 | 503)
}

/// Which actions of the record: one by its name, as `call.opened`, or all of a kind, as `stance.*`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Pattern(String);

/// What a pattern looks like, for schemas.
const PATTERN: &str = r"^[a-z][a-z_]{0,39}\.(\*|[a-z][a-z_]{0,39})$";

impl Pattern {
    /// Parses; the error says in a clause what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let is_word = |word: &str| {
            (1..=40).contains(&word.len())
                && word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.chars().all(|c| c.is_ascii_lowercase() || c == '_')
        };
        match text.split_once('.') {
            Some((kind, verb)) if is_word(kind) && (verb == "*" || is_word(verb)) => {
                Ok(Self(text.to_owned()))
            }
            _ => Err("must be an action as `call.opened`, or all of a kind as `stance.*`".to_owned()),
        }
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&Cow::<str>::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}
impl JsonSchema for Pattern {
    fn schema_name() -> Cow<'static, str> {
        "Pattern".into()
    }
    fn inline_schema() -> bool {
        true
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "pattern": PATTERN})
    }
}

/// Patterns as they are kept: sorted, each once, with spaces between them.
pub fn joined(patterns: &[Pattern]) -> String {
    let mut patterns: Vec<&str> = patterns.iter().map(Pattern::as_str).collect();
    patterns.sort_unstable();
    patterns.dedup();
    patterns.join(" ")
}

/// Is an action among patterns as they are kept? With none, every one is.
pub fn is_wanted(patterns: &str, action: &str) -> bool {
    let mut patterns = patterns.split(' ').filter(|pattern| !pattern.is_empty()).peekable();
    let fits = |pattern: &str| match pattern.strip_suffix('*') {
        Some(kind) => action.starts_with(kind),
        None => action == pattern,
    };
    patterns.peek().is_none() || patterns.any(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(last: u8) -> WebhookDeliveryId {
        WebhookDeliveryId::from_uuid(uuid::Uuid::from_bytes([
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last,
        ]))
    }

    #[test]
    fn attempts_follow_the_schedule_for_about_three_days() {
        let waits: Vec<i64> =
            (1..).map_while(|n| wait(n, id(0), None)).map(|wait| wait.num_seconds()).collect();
        assert_eq!(waits, WAITS);
        let days = waits.iter().sum::<i64>() / 86_400;
        assert_eq!(days, 3);
        assert_eq!((wait(0, id(0), None), wait(10, id(0), None)), (None, None));
        assert_eq!(wait(2, id(255), None), Some(Duration::milliseconds(374_707)));
    }

    #[test]
    fn a_receiver_can_ask_for_more_time_and_not_for_less() {
        let asked = |seconds| wait(2, id(0), Some(Duration::seconds(seconds))).unwrap().num_seconds();
        assert_eq!((asked(1), asked(600), asked(10_000_000)), (300, 600, 86_400));
    }

    #[test]
    fn a_time_to_come_again_is_seconds_or_a_date() {
        let now = Instant::parse("2018-06-14T13:00:00Z").unwrap();
        let read = |text| retry_after(text, now).map(|wait| wait.num_seconds());
        assert_eq!(read(" 120 "), Some(120));
        assert_eq!(read("Thu, 14 Jun 2018 13:02:00 GMT"), Some(120));
        assert_eq!(read("Thu, 14 Jun 2018 12:00:00 GMT"), Some(0));
        assert_eq!((read("soon"), read("-5"), read("")), (None, None, None));
    }

    #[test]
    fn a_status_says_what_becomes_of_it() {
        for (status, fate) in [
            (200, Fate::Delivered),
            (204, Fate::Delivered),
            (299, Fate::Delivered),
            (199, Fate::Later),
            (301, Fate::Later),
            (400, Fate::Later),
            (404, Fate::Later),
            (410, Fate::Gone),
            (500, Fate::Later),
        ] {
            assert_eq!(Fate::of(status), fate, "{status}");
        }
    }

    #[test]
    fn patterns_name_an_action_or_all_of_a_kind() {
        for good in ["call.opened", "stance.*", "api_token.issued"] {
            assert!(Pattern::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "*", "call", "call.", ".opened", "call.op*", "Call.opened", "call.opened.x", "a b.c"]
        {
            assert!(Pattern::parse(bad).is_err(), "{bad}");
        }
        let patterns = ["stance.*", "call.opened", "stance.*"].map(|p| Pattern::parse(p).unwrap());
        let kept = joined(&patterns);
        assert_eq!(kept, "call.opened stance.*");
        assert!(is_wanted(&kept, "stance.taken") && is_wanted(&kept, "call.opened"));
        assert!(!is_wanted(&kept, "stances.made_stale") && !is_wanted(&kept, "call.closed"));
        assert!(is_wanted("", "anything.at_all"));
    }
}
