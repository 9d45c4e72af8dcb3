//! Parsed, bounded text: checked once, at the door, and normalised to NFC.
//!
//! What is stored is what was hashed: nothing changes a text after it was parsed.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, de};
use unicode_normalization::UnicodeNormalization;

use super::anchors::MAX_PASSAGE;

/// Text of 1 to `MAX` characters over several lines, without control characters but tab and line feed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Text<const MAX: usize>(String);

/// Text of 1 to `MAX` characters on one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Line<const MAX: usize>(String);

/// A title.
pub type Title = Line<200>;
/// A name of a person, a body, a token.
pub type Name = Line<120>;
/// A reason, a rationale, a note.
pub type Reason = Text<5_000>;
/// A comment.
pub type CommentBody = Text<20_000>;
/// Characters of the text of a position at most.
const MAX_TEXT: usize = 200_000;
/// The text of a position.
pub type PositionText = Text<MAX_TEXT>;
/// Words of another text, as they stand there: with the white space at their ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Excerpt(String);
/// What is to stand in place of a passage: with the white space at its ends, and empty where nothing is to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Replacement(String);
/// A stakeholder group, a channel, a check: a short code of letters, digits, `_`, `-` and `.`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Label(String);
/// An e-mail address, in lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Email(String);
/// A time zone, by its IANA name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct TimeZone(String);

/// A language, as a BCP 47 tag: `en`, `pt-BR`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Language(String);

/// What is checked is what was sent, so that a client can tell from the schema alone what is taken: white space
/// at the ends, which is not kept, may not hold what the middle may not.
fn normal(text: &str, max: usize, is_line: bool) -> Result<String, String> {
    let lines = text.replace("\r\n", "\n");
    let normal: String = lines.trim().nfc().collect();
    if normal.is_empty() {
        return Err("must not be empty".to_owned());
    }
    let length = text.chars().count().max(normal.chars().count());
    if length > max {
        return Err(format!("has {length} characters; at most {max} are taken"));
    }
    let sent = if is_line { text } else { &lines };
    no_control_characters(sent, is_line)?;
    if normal.chars().all(is_blank) {
        return Err("holds nothing that can be seen".to_owned());
    }
    Ok(normal)
}

/// Whether nothing of it is seen: white space, and what Unicode has shown as nothing (`Default_Ignorable_Code_Point`,
/// the marks of interlinear annotation, the Braille pattern without dots).
fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Refuses control characters; over several lines, all but tab and line feed.
fn no_control_characters(text: &str, is_line: bool) -> Result<(), String> {
    let allowed = |c: char| !c.is_control() || (!is_line && (c == '\n' || c == '\t'));
    match text.chars().find(|c| !allowed(*c)) {
        Some(c) => Err(format!("holds the control character U+{:04X}", u32::from(c))),
        None => Ok(()),
    }
}

/// The white space at the ends is kept.
fn as_it_stands(text: &str, min: usize, max: usize) -> Result<String, String> {
    let normal: String = text.replace("\r\n", "\n").nfc().collect();
    let length = text.chars().count().max(normal.chars().count());
    if !(min..=max).contains(&length) {
        return Err(format!("has {length} characters; {min} to {max} are taken"));
    }
    no_control_characters(&normal, false).map(|()| normal)
}

macro_rules! parsed {
    ($type:ident $(<const $max:ident>)?, $parse:expr, $schema:expr) => {
        impl $(<const $max: usize>)? $type $(<$max>)? {
            /// Parses; the error says in a clause what is wrong.
            pub fn parse(text: &str) -> Result<Self, String> {
                $parse(text).map(Self)
            }
            /// The text itself.
            pub fn into_string(self) -> String {
                self.0
            }
        }
        impl $(<const $max: usize>)? Deref for $type $(<$max>)? {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }
        impl $(<const $max: usize>)? fmt::Display for $type $(<$max>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl<'de $(, const $max: usize)?> Deserialize<'de> for $type $(<$max>)? {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::parse(&Cow::<str>::deserialize(deserializer)?).map_err(de::Error::custom)
            }
        }
        impl $(<const $max: usize>)? JsonSchema for $type $(<$max>)? {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }
            fn inline_schema() -> bool {
                true
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

parsed!(
    Text<const MAX>,
    |t| normal(t, MAX, false),
    json_schema!({"type": "string", "minLength": 1, "maxLength": MAX, "pattern": TEXT})
);
parsed!(
    Line<const MAX>,
    |t| normal(t, MAX, true),
    json_schema!({"type": "string", "minLength": 1, "maxLength": MAX, "pattern": LINE})
);
parsed!(
    Excerpt,
    |t| as_it_stands(t, 1, MAX_PASSAGE),
    json_schema!({"type": "string", "minLength": 1, "maxLength": MAX_PASSAGE, "pattern": EXCERPT})
);
parsed!(
    Replacement,
    |t| as_it_stands(t, 0, MAX_TEXT),
    json_schema!({"type": "string", "maxLength": MAX_TEXT, "pattern": EXCERPT})
);
parsed!(Label, label, json_schema!({"type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$"}));
parsed!(
    Language,
    language,
    json_schema!({"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$"})
);

/// What [`is_blank`] says, for schemas: as far as four digits name it in a pattern.
macro_rules! blank {
    () => {
        r"[\s\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB]"
    };
}

/// Something to see on one line, and no control character.
const LINE: &str = concat!("^(?!", blank!(), "*$)", r"[^\u0000-\u001F\u007F-\u009F]*$");
/// Something to see, and no control character but tab, line feed, and a carriage return before it.
const TEXT: &str = concat!("^(?!", blank!(), "*$)", r"([^\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\r\n)*$");
/// No control character but tab, line feed, and a carriage return before it.
const EXCERPT: &str = r"^([^\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\r\n)*$";

fn language(text: &str) -> Result<String, String> {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let starts = (2..=3).contains(&first.len()) && first.chars().all(|c| c.is_ascii_alphabetic());
    let fits = |part: &str| (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    if starts && text.split('-').count() <= 5 && parts.all(fits) {
        return Ok(text.to_owned());
    }
    Err("must be a language tag as `en` or `pt-BR`".to_owned())
}

parsed!(Email, email, json_schema!({"type": "string", "format": "email", "maxLength": 254}));
parsed!(
    TimeZone,
    time_zone,
    json_schema!({"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$"})
);

fn email(text: &str) -> Result<String, String> {
    let normal = normal(text, 254, true)?.to_lowercase();
    let fits =
        |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"' | '\\');
    match normal.split_once('@') {
        Some((local, host))
            if !local.is_empty()
                && !host.is_empty()
                && !host.contains('@')
                && normal.chars().all(fits)
                && !host.starts_with('.')
                && !host.ends_with('.') =>
        {
            Ok(normal)
        }
        _ => Err("must be an address, as name@example.org".to_owned()),
    }
}

fn time_zone(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '-');
    let part = |p: &str| (1..=32).contains(&p.len()) && p.chars().all(fits);
    let first = text.chars().next().is_some_and(|c| c.is_ascii_alphabetic());
    if first && text.split('/').count() <= 3 && text.split('/').all(part) {
        return Ok(text.to_owned());
    }
    Err("must be the IANA name of a time zone, as Europe/Geneva or UTC".to_owned())
}

fn label(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    let first = text.chars().next().is_some_and(|c| c.is_ascii_alphanumeric());
    if first && text.len() <= 40 && text.chars().all(fits) {
        return Ok(text.to_owned());
    }
    Err("must be 1 to 40 letters, digits, '_', '-' or '.', beginning with a letter or digit".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_trimmed_normalised_and_bounded() {
        assert_eq!(&*Title::parse("  Cafe\u{301} ").unwrap(), "Caf\u{e9}");
        assert!(Title::parse(&"x".repeat(200)).is_ok());
        assert!(Title::parse(&"x".repeat(201)).unwrap_err().contains("at most 200"));
        assert!(Title::parse(" \n ").is_err());
    }

    #[test]
    fn control_characters_are_refused_and_lines_are_one() {
        assert!(Reason::parse("a\u{0}b").unwrap_err().contains("U+0000"));
        assert!(Reason::parse("a\nb\tc").is_ok());
        assert!(Title::parse("a\nb").is_err());
    }

    #[test]
    fn a_text_has_something_to_see() {
        for blank in ["\u{200b}", "\u{2060}\u{200d}", " \u{ad}\n\u{feff}", "\u{3164}", "\u{e0020}"] {
            assert!(
                Reason::parse(blank).is_err() && Title::parse(blank).is_err(),
                "{}",
                blank.escape_unicode()
            );
        }
        // Beside what is seen they stay: joiners make one picture, and part words where no spaces do.
        assert!(Reason::parse("\u{1f469}\u{200d}\u{1f4bb}").is_ok() && Reason::parse("a\u{200b}b").is_ok());
    }

    #[test]
    fn a_label_is_short_and_plain() {
        assert!(Label::parse("GOV").is_ok());
        assert!(Label::parse("").is_err());
        assert!(Label::parse("-x").is_err());
        assert!(Label::parse("a b").is_err());
    }

    #[test]
    fn a_language_is_a_tag() {
        for good in ["en", "pt-BR", "zh-Hant", "sr-Latn-RS"] {
            assert!(Language::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "e", "english", "en_GB", "en-", "-en", "en-a", "12"] {
            assert!(Language::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_address_is_kept_in_lower_case() {
        assert_eq!(&*Email::parse(" Anna@Example.ORG ").unwrap(), "anna@example.org");
        for wrong in ["", "anna", "@x.org", "a@", "a@b@c", "a b@c", "<a@b.c>", "a@.c"] {
            assert!(Email::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn time_zones_look_like_their_names() {
        assert!(TimeZone::parse("UTC").is_ok() && TimeZone::parse("America/Argentina/Buenos_Aires").is_ok());
        assert!(TimeZone::parse("../etc/passwd").is_err() && TimeZone::parse("").is_err());
    }
}
