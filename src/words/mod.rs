//! The words of the pages and of mail, in six languages: Fluent files, and dates and numbers as each language writes
//! them.

pub mod moments;
mod tongue;

use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};

use self::tongue::TONGUES;
pub use self::tongue::Tongue;
use crate::domain::codes::Coded;

/// What a message speaks of: the name that it has there, and what it is.
pub type About<'a> = (&'static str, FluentValue<'a>);

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Words(&'static Tongue);

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.tag()).finish()
    }
}

/// The languages there are, by tag, in the order in which they are offered.
pub fn languages() -> impl Iterator<Item = Words> {
    TONGUES.iter().map(Words)
}

impl Words {
    /// The words of a language, if there are any: a tag with a region reads as the language.
    pub fn of(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        languages().find(|words| words.tag().eq_ignore_ascii_case(primary))
    }

    /// English.
    pub fn english() -> Self {
        let [english, ..] = &*TONGUES;
        Self(english)
    }

    /// The first that is taken of those that a header `Accept-Language` names (RFC 9110, 12.5.4).
    pub fn accepted(header: &str) -> Option<Self> {
        let mut named: Vec<(f32, Self)> = header
            .split(',')
            .filter_map(|part| {
                let mut parts = part.split(';');
                let words = Self::of(parts.next()?.trim())?;
                let weight =
                    parts.find_map(|p| p.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
                (weight > 0.0).then_some((weight, words))
            })
            .collect();
        named.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        named.first().map(|(_, words)| *words)
    }

    /// The language's tag.
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The language's name in itself.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Which way it is written.
    pub fn direction(self) -> &'static str {
        direction(self.0.tag)
    }

    /// A message. What is not there in a language is said in English; what is not there at all is said by its key.
    pub fn say(self, key: &str) -> String {
        self.tell(key, &[])
    }

    /// A message with what it speaks of.
    pub fn tell(self, key: &str, about: &[About<'_>]) -> String {
        self.find(key, about).unwrap_or_else(|| self.missing(key))
    }

    /// A message, where there is one: `message` or `message.attribute`.
    pub fn find(self, key: &str, about: &[About<'_>]) -> Option<String> {
        let args = args(about);
        self.0.find(key, &args).or_else(|| Self::english().0.find(key, &args))
    }

    /// A message of mail, plain: without marks around what it speaks of.
    pub fn letter(self, key: &str, about: &[About<'_>]) -> String {
        let args = args(about);
        let found = self.0.find_for_mail(key, &args).or_else(|| Self::english().0.find_for_mail(key, &args));
        found.unwrap_or_else(|| self.missing(key))
    }

    fn missing(self, key: &str) -> String {
        tracing::warn!(key, language = self.tag(), "a message is missing");
        key.to_owned()
    }

    /// The word for a code: the message `kind-code`.
    pub fn code<C: Coded>(self, kind: &str, code: C) -> String {
        self.say(&format!("{kind}-{}", code.code()))
    }

    /// A number as the language writes it.
    pub fn number(self, number: i64) -> String {
        self.0.number(number)
    }

    /// Figures that are no quantity, as those of a year or a fraction: one by one, as the language writes them.
    pub fn figures(self, text: &str) -> String {
        let zero = u32::from(self.number(0).chars().next().unwrap_or('0'));
        let written = |digit: u32| char::from_u32(zero.saturating_add(digit));
        text.chars().map(|c| c.to_digit(10).and_then(written).unwrap_or(c)).collect()
    }
}

fn args<'a>(about: &[About<'a>]) -> FluentArgs<'a> {
    let mut args = FluentArgs::with_capacity(about.len());
    for (name, value) in about {
        args.set(*name, value.clone());
    }
    args
}

/// Which way a language is written.
pub fn direction(tag: &str) -> &'static str {
    const FROM_THE_RIGHT: [&str; 9] = ["ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur"];
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    if FROM_THE_RIGHT.contains(&primary) { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_of_the_language() {
        for words in languages() {
            assert_eq!(words.figures("26"), words.number(26), "{words:?}");
        }
        assert_eq!(Words::english().figures("2026–2028, 2/3"), "2026–2028, 2/3");
    }
}
