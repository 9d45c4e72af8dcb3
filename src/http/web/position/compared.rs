//! Differences between two texts, as they are read: what went is struck out, what came is underlined, and a sentence says
//! how much of each.

use maud::{Markup, html};

use crate::domain::differences::{Difference, DifferenceKind};
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::words::direction;

/// Characters of what is alike that are seen around a change; what lies between opens.
const AROUND: usize = 240;

/// The differences, with a summary above them. `language` is the texts'.
pub fn differences(visit: &Visit, items: &[Difference], language: &str) -> Markup {
    let count = |kind: DifferenceKind| {
        let of_kind = items.iter().filter(|item| item.op == kind);
        let (passages, words) = of_kind.fold((0_usize, 0_usize), |(passages, words), item| {
            (passages.saturating_add(1), words.saturating_add(item.text.split_whitespace().count()))
        });
        (i64::try_from(passages).unwrap_or_default(), i64::try_from(words).unwrap_or_default())
    };
    let ((gone, gone_words), (come, come_words)) =
        (count(DifferenceKind::Delete), count(DifferenceKind::Insert));
    html! {
        @if gone == 0 && come == 0 { p { (visit.say("differences-none")) } }
        @else {
            p {
                (visit.tell("differences-gone", &[("passages", gone.into()), ("words", gone_words.into())])) " "
                (visit.tell("differences-come", &[("passages", come.into()), ("words", come_words.into())]))
            }
            p.meta { del { (visit.say("differences-del")) } " " ins { (visit.say("differences-ins")) } }
            div.compared lang=(language) dir=(direction(language)) {
                @for (n, item) in items.iter().enumerate() { (one(visit, item, n == 0, n.saturating_add(1) == items.len())) }
            }
        }
    }
}

fn one(visit: &Visit, item: &Difference, is_first: bool, is_last: bool) -> Markup {
    html! {
        @match item.op {
            DifferenceKind::Insert => ins { (parts::ahead(visit, "differences-ins")) (item.text) },
            DifferenceKind::Delete => del { (parts::ahead(visit, "differences-del")) (item.text) },
            DifferenceKind::Equal => (equal(visit, &item.text, is_first, is_last)),
        }
    }
}

/// What stands in both: of a long passage the middle is folded, and before the first change and after the last all but
/// what stands next to it.
fn equal(visit: &Visit, text: &str, is_first: bool, is_last: bool) -> Markup {
    let length = text.chars().count();
    let (head, tail) = (if is_first { 0 } else { AROUND }, if is_last { 0 } else { AROUND });
    if length <= head.saturating_add(tail).saturating_add(AROUND) {
        return html! { (text) };
    }
    let (before, rest) = at_word(text, head);
    let (middle, after) = at_word(rest, rest.chars().count().saturating_sub(tail));
    html! {
        (before)
        details.alike { summary { (visit.say("differences-alike")) } (middle) }
        (after)
    }
}

/// Parts a text after so many characters, at the end of the word there.
fn at_word(text: &str, chars: usize) -> (&str, &str) {
    let from = text.char_indices().nth(chars).map_or(text.len(), |(at, _)| at);
    let end = text
        .get(from..)
        .and_then(|rest| rest.find(char::is_whitespace))
        .map_or(text.len(), |at| from.saturating_add(at));
    if chars == 0 { ("", text) } else { text.split_at(end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_parted_between_words_and_stays_whole() {
        assert_eq!(at_word("one two three", 5), ("one two", " three"));
        assert_eq!(at_word("one two", 0), ("", "one two"));
        assert_eq!(at_word("one two", 90), ("one two", ""));
        assert_eq!(at_word("жёлтый дом", 2), ("жёлтый", " дом"));
    }
}
