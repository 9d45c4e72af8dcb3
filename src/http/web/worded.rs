//! Messages that have parts of a page in them. The language says in which order they stand, and what stands between.

use maud::{Markup, html};

use super::visit::Visiting;
use crate::words::{About, Words};

/// Stands in a message for the first of its parts; those after it for the others. No language writes with these.
const FIRST: char = '\u{e000}';
/// What a message puts around what it speaks of.
const ISOLATED: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A message, with parts of a page where it speaks of them.
pub fn worded(words: Words, key: &str, parts: &[(&'static str, Markup)]) -> Markup {
    let about: Vec<About<'_>> =
        (FIRST..).zip(parts).map(|(mark, (name, _))| (*name, mark.to_string().into())).collect();
    filled(&words.tell(key, &about), parts)
}

/// The parts in their places. The marks of isolation around them go: an element isolates what another wrote, and the rest
/// is in the language of the message.
fn filled(text: &str, parts: &[(&'static str, Markup)]) -> Markup {
    let part = |mark: char| (FIRST..).zip(parts).find(|(of, _)| *of == mark).map(|(_, (_, part))| part);
    let is_around = |c: char| ISOLATED.contains(&c) || part(c).is_some();
    html! {
        @for piece in text.split_inclusive(|c: char| part(c).is_some()) {
            (piece.trim_matches(is_around))
            @if let Some(part) = piece.chars().next_back().and_then(part) { (part) }
        }
    }
}

impl Visiting {
    /// A message with parts of the page in it: links, names and moments stand where the language has them.
    pub fn worded(&self, key: &str, parts: &[(&'static str, Markup)]) -> Markup {
        worded(self.words(), key, parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> [(&'static str, Markup); 2] {
        [("label", html! { b { "A & B" } }), ("value", html! { "here" })]
    }

    #[test]
    fn each_language_joins_in_its_own_way() {
        let said = |tag| worded(Words::of(tag).unwrap(), "labelled", &two()).into_string();
        assert_eq!(said("en"), "<b>A &amp; B</b>: here");
        assert_eq!(said("fr"), "<b>A &amp; B</b>\u{a0}: here");
        assert_eq!(said("zh"), "<b>A &amp; B</b>：here");
    }

    #[test]
    fn parts_stand_in_the_order_of_the_language_and_words_are_escaped() {
        let text = "1 < 2: \u{2068}\u{e001}\u{2069}, of \u{2068}\u{e000}\u{2069}.";
        assert_eq!(filled(text, &two()).into_string(), "1 &lt; 2: here, of <b>A &amp; B</b>.");
        assert_eq!(filled("\u{e001}", &two()).into_string(), "here");
        assert_eq!(filled("alone", &two()).into_string(), "alone");
    }
}
