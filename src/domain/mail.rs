//! Mail: what leaves, when, and what a server's reply means for the address. Knows no server and no table.

use std::fmt;

use chrono::{DateTime, Duration, NaiveTime, TimeZone};
use chrono_tz::Tz;

use super::ids::MailId;
use super::time::Instant;
use crate::codes;

codes! {
    /// What a mail is.
    pub enum MailKind {
        /// The notices of a day.
        Digest = "digest",
        /// One notice, at once.
        Notice = "notice",
        /// An invitation to a group, with a code to redeem it.
        Invitation = "invitation",
        /// A code for a new password.
        PasswordReset = "password_reset",
        /// A code to sign in with.
        SignIn = "sign_in",
    }
}

codes! {
    /// Why no notices leave for an account's address.
    pub enum PauseReason {
        /// The server that was to take the mail says that the address takes none.
        AddressRefused = "address_refused",
        /// Somebody used the link in a mail that ends it.
        Unsubscribed = "unsubscribed",
    }
}

impl MailKind {
    /// What somebody waits for in front of a screen: it goes before what has time.
    pub const URGENT: &'static [Self] = &[Self::PasswordReset, Self::SignIn];
}

/// A mail, put together.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Names it: the same each time that it is tried.
    pub id: MailId,
    /// Whose name stands before the address.
    pub name: String,
    /// To which address.
    pub address: String,
    /// The tag of the language that it is in.
    pub language: &'static str,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// Where one ends mail like this (RFC 8058); none where it was asked for.
    pub unsubscribe: Option<String>,
    /// When it was put together.
    pub at: Instant,
}

/// When the day's notices arrive, where their reader lives.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(7, 0, 0).unwrap();

/// The next morning in a time zone by its IANA name; in UTC where nobody knows the name.
pub fn next_morning(now: Instant, zone: &str) -> Instant {
    let zone: Tz = zone.parse().unwrap_or(Tz::UTC);
    let Some(here) = DateTime::from_timestamp_micros(now.micros()).map(|t| t.with_timezone(&zone)) else {
        return now;
    };
    let days = here.date_naive().iter_days().take(3);
    // A day whose clocks leave the hour out has no such morning.
    let mornings = days.filter_map(|day| zone.from_local_datetime(&day.and_time(MORNING)).earliest());
    let next = mornings.map(|t| Instant::from_micros(t.timestamp_micros())).find(|t| *t > now);
    next.unwrap_or_else(|| now.plus_days(1))
}

/// Minutes from one attempt to the next; after the last one nothing more is tried. Three days in all.
const WAITS: &[i64] = &[1, 5, 30, 120, 300, 600, 1200, 2400];

/// How long to wait after so many attempts; none where no more are made. A part of it, up to a quarter, comes from
/// the mail itself, so that what failed together is not tried together.
pub fn wait(attempts: i64, id: MailId) -> Option<Duration> {
    let minutes = usize::try_from(attempts.checked_sub(1)?).ok().and_then(|n| WAITS.get(n))?;
    let part = id.uuid().as_bytes().last().copied().map_or(0, i64::from);
    let seconds = minutes.saturating_mul(60);
    Some(Duration::seconds(seconds.saturating_add(seconds.saturating_mul(part).div_euclid(1024))))
}

/// A server's refusal: its code, and the enhanced one (RFC 3463) where it gives one. Without its words: they may
/// name the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reply {
    code: u16,
    enhanced: Option<(u16, u16, u16)>,
}

/// What becomes of a mail that was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The address takes no mail.
    AddressRefused,
    /// This mail will not be taken, now or later; the address may be right.
    Failed,
    /// It may be taken later.
    Later,
}

impl Reply {
    /// A reply from its code and its first words.
    pub fn read(code: u16, words: &str) -> Self {
        let mut parts = words.split_whitespace().next().unwrap_or_default().split('.');
        let mut part = || parts.next()?.parse::<u16>().ok();
        let enhanced = part().zip(part()).zip(part()).map(|((a, b), c)| (a, b, c));
        Self { code, enhanced: enhanced.filter(|(class, ..)| *class == code / 100) }
    }

    /// What it means for the mail. The enhanced code is the nearer one: a 550 is also what a server says that takes
    /// no mail from here (5.7), or from this sender (5.1.7, 5.1.8).
    pub fn fate(self) -> Fate {
        match (self.code, self.enhanced) {
            // Not of this mail: the server does not let us in.
            (530 | 534 | 535 | 538 | ..500, _) => Fate::Later,
            (_, Some((_, 1, 7 | 8) | (_, 2, 3))) => Fate::Failed,
            (_, Some((_, 1 | 2, _))) | (550 | 551 | 553 | 556, None) => Fate::AddressRefused,
            _ => Fate::Failed,
        }
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        match self.enhanced {
            Some((class, subject, detail)) => write!(f, " {class}.{subject}.{detail}"),
            None => Ok(()),
        }
    }
}

/// Characters of a foreign text in a mail at most.
const LONGEST: usize = 200;

/// A text of one line: what ends a line in a mail would begin another header.
pub fn in_a_line(text: &str) -> String {
    text.replace(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'), " ")
}

/// A title or a name of somebody's, to stand within a sentence: on one line, without characters that turn the
/// direction of what follows. One that runs from right to left is set apart, so that the sentence around it stays.
pub fn quoted(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain: String = in_a_line(text).chars().filter(|c| !turns(*c)).take(LONGEST).collect();
    let plain = plain.trim();
    let is_leftward = |c: char| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    if plain.chars().any(is_leftward) { format!("\u{2068}{plain}\u{2069}") } else { plain.to_owned() }
}

/// What `once` of a row of the outbox says: what it is the only waiting one of.
pub fn only_one(kind: MailKind, of: impl fmt::Display) -> String {
    format!("{kind} {of}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    #[test]
    fn the_morning_is_the_reader_s() {
        let now = at("2018-06-14T13:00:00Z");
        for (zone, morning) in [
            ("UTC", "2018-06-15T07:00:00Z"),
            ("Europe/Paris", "2018-06-15T05:00:00Z"),
            ("Asia/Tokyo", "2018-06-14T22:00:00Z"),
            ("America/Los_Angeles", "2018-06-14T14:00:00Z"),
            ("Asia/Kathmandu", "2018-06-15T01:15:00Z"),
            ("Nowhere/Land", "2018-06-15T07:00:00Z"),
        ] {
            assert_eq!(next_morning(now, zone), at(morning), "{zone}");
        }
        // It is always later, and it keeps its hour when the clocks change.
        assert_eq!(next_morning(at("2018-06-14T07:00:00Z"), "UTC"), at("2018-06-15T07:00:00Z"));
        assert_eq!(next_morning(at("2018-10-27T12:00:00Z"), "Europe/Paris"), at("2018-10-28T06:00:00Z"));
        // Samoa left the 30th of December 2011 out.
        assert_eq!(next_morning(at("2011-12-29T18:00:00Z"), "Pacific/Apia"), at("2011-12-30T17:00:00Z"));
    }

    #[test]
    fn attempts_are_bounded_and_spread() {
        let id = |last: u8| {
            MailId::from_uuid(uuid::Uuid::from_bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last]))
        };
        assert_eq!(wait(1, id(0)), Some(Duration::minutes(1)));
        assert_eq!(wait(2, id(0)), Some(Duration::minutes(5)));
        assert_eq!(wait(2, id(255)), Some(Duration::seconds(300 + 74)));
        assert_eq!(wait(9, id(0)), None);
        assert_eq!(wait(0, id(0)), None);
    }

    #[test]
    fn a_reply_says_whether_it_is_the_address() {
        for (code, words, fate, said) in [
            (550, "5.1.1 No such user", Fate::AddressRefused, "550 5.1.1"),
            (552, "5.2.2 Mailbox full", Fate::AddressRefused, "552 5.2.2"),
            (550, "No such user", Fate::AddressRefused, "550"),
            (556, "Domain takes no mail", Fate::AddressRefused, "556"),
            (550, "5.7.1 Blocked", Fate::Failed, "550 5.7.1"),
            (553, "5.1.8 Bad sender", Fate::Failed, "553 5.1.8"),
            (552, "5.2.3 Too long", Fate::Failed, "552 5.2.3"),
            (554, "No", Fate::Failed, "554"),
            (535, "5.7.8 Who are you?", Fate::Later, "535 5.7.8"),
            (451, "4.7.1 Greylisted", Fate::Later, "451 4.7.1"),
            (550, "1.2.3.4 is blocked", Fate::AddressRefused, "550"),
            (450, "", Fate::Later, "450"),
        ] {
            let reply = Reply::read(code, words);
            assert_eq!((reply.fate(), reply.to_string().as_str()), (fate, said), "{code} {words}");
        }
    }

    #[test]
    fn what_others_wrote_stays_on_its_line_and_turns_nothing() {
        assert_eq!(quoted(" A title\r\nBcc: x@example.org "), "A title  Bcc: x@example.org");
        assert_eq!(quoted("a\u{202e}b\u{2028}c"), "ab c");
        assert_eq!(quoted("شلام"), "\u{2068}شلام\u{2069}");
        assert_eq!(quoted(&"x".repeat(10_000)).len(), LONGEST);
    }
}
