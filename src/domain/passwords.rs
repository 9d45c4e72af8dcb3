//! What may be a password: long enough, and not what everyone tries first. No composition rules.
//!
//! Knows nothing of hashing. A password has no `Display`, no `Serialize`, and a `Debug` that shows nothing.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, de};
use unicode_normalization::UnicodeNormalization;

/// The fewest characters of a new password.
pub const MIN: usize = 15;
/// The most characters of a password.
pub const MAX: usize = 1000;

/// What somebody says is a password; normalised (NFKC), so that it can be typed on any keyboard.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// A password to be: long enough.
#[derive(Clone, PartialEq, Eq)]
pub struct NewPassword(Password);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[password]")
    }
}
impl fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Password {
    /// Bounds the text. Nothing is trimmed: a space is a character like any other.
    pub fn parse(text: &str) -> Result<Self, String> {
        let normal: String = text.nfkc().collect();
        match normal.chars().count() {
            0 => Err("must not be empty".to_owned()),
            n if n > MAX => Err(format!("has {n} characters; at most {MAX} are taken")),
            _ => Ok(Self(normal)),
        }
    }
    /// The text, for the hash alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl NewPassword {
    /// The same, at least [`MIN`] characters long.
    pub fn parse(text: &str) -> Result<Self, String> {
        let password = Password::parse(text)?;
        let length = password.0.chars().count();
        if length < MIN {
            return Err(format!("has {length} characters; at least {MIN} are needed, any you like"));
        }
        Ok(Self(password))
    }
    /// The text, for the hash alone.
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }

    /// Why it would be guessed at once, if it would: `context` are words about the account and the service.
    pub fn refusal(&self, context: &[&str]) -> Option<&'static str> {
        let text = self.reveal().to_lowercase();
        if text.chars().count() >= LONG {
            return None;
        }
        if is_run(&text) {
            return Some("is a row of neighbouring characters");
        }
        if is_repetition(&text) {
            return Some("repeats a few characters");
        }
        if is_made_of(&text, context) {
            return Some("is made of little else than your name, your address, or what everyone tries first");
        }
        None
    }
}

/// Words that everyone tries first, and the parts that they make longer ones of.
const TRIED_FIRST: &str = include_str!("passwords.txt");
/// From here on a password is on nobody's list.
const LONG: usize = 64;
/// Shorter words of a context say nothing.
const SHORTEST_WORD: usize = 3;
/// What must be left when the words are taken out.
const LEFT: usize = 6;

/// Nearly each character stands beside the one before it, in the alphabet or on the row of digits.
fn is_run(text: &str) -> bool {
    let points: Vec<i64> = text.chars().map(|c| i64::from(u32::from(c))).collect();
    let near = points.windows(2).filter(|w| matches!(w, [a, b] if a.abs_diff(*b) <= 1)).count();
    near.saturating_mul(5) >= points.len().saturating_sub(1).saturating_mul(4)
}

/// The whole is a few characters, again and again.
fn is_repetition(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let repeats = |period: usize| chars.iter().zip(chars.iter().skip(period)).all(|(a, b)| a == b);
    (1..=4).any(repeats)
}

fn is_made_of(text: &str, context: &[&str]) -> bool {
    let words = context.iter().flat_map(|c| c.split(|c: char| !c.is_alphanumeric()));
    let mut words: Vec<String> = words
        .chain(TRIED_FIRST.lines())
        .map(str::to_lowercase)
        .filter(|w| w.chars().count() >= SHORTEST_WORD)
        .collect();
    words.sort_by_key(|w| std::cmp::Reverse(w.len()));
    let mut rest = text.to_owned();
    for word in words {
        rest = rest.replace(&word, "\0");
    }
    rest.contains('\0') && rest.chars().filter(|c| c.is_alphanumeric()).count() < LEFT
}

macro_rules! at_the_door {
    ($type:ident, $min:expr) => {
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::parse(&Cow::<str>::deserialize(deserializer)?).map_err(de::Error::custom)
            }
        }
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }
            fn inline_schema() -> bool {
                true
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({"type": "string", "format": "password", "minLength": $min, "maxLength": MAX})
            }
        }
    };
}
at_the_door!(Password, 1);
at_the_door!(NewPassword, MIN);

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> bool {
        let context = ["Anna Lindqvist", "anna.lindqvist@example.org", "assent"];
        NewPassword::parse(text).unwrap().refusal(&context).is_some()
    }

    #[test]
    fn length_is_the_only_rule_of_form() {
        assert!(NewPassword::parse("fourteen chars").is_err());
        assert!(NewPassword::parse("fifteen letters").is_ok());
        assert!(NewPassword::parse(&"four words of course ".repeat(40)).is_ok());
        assert!(NewPassword::parse(&"x".repeat(MAX + 1)).is_err());
        assert!(!refused("correct horse battery staple"));
        assert!(!refused("ветер гуляет по полю"));
        assert!(!refused(&"x".repeat(128)));
        assert!(!refused("anna plays the trumpet badly"));
    }

    #[test]
    fn what_everyone_tries_first_is_refused() {
        for text in [
            "passwordpassword",
            "Password12345678",
            "123456789012345",
            "abcdefghijklmnop",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "qwertyuiopasdfgh",
            "assentassent2018",
            "AnnaLindqvist123",
            "anna.lindqvist@example.org",
        ] {
            assert!(refused(text), "{text}");
        }
    }

    #[test]
    fn the_same_characters_are_the_same_password() {
        assert_eq!(Password::parse("Cafe\u{301}").unwrap(), Password::parse("Caf\u{e9}").unwrap());
        assert_eq!(format!("{:?}", Password::parse("secret").unwrap()), "[password]");
    }
}
