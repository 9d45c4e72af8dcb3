//! Passages of a text, marked where they stand in its HTML: each with a number that leads to what was said about it.
//!
//! A passage is kept by its words in Markdown; a reader sees it without the marks. So it is looked for in what is seen: the
//! characters of the HTML outside of its tags. One that stands there twice is told by how far into the text it stands.

use crate::domain::plain_text::plain;

/// A passage that something is said about.
#[derive(Clone, Debug)]
pub struct Note {
    /// Its number beside the text, as the reader's language writes it.
    pub number: String,
    /// Where that stands: the id of an element.
    pub target: String,
    /// Its words, in Markdown.
    pub exact: String,
    /// How far into the Markdown it stands, of a thousand.
    pub at: usize,
    /// What its number is called for who hears it.
    pub label: String,
}

/// A character that is seen, and the bytes of the HTML that stand for it.
#[derive(Clone, Copy)]
struct Seen {
    letter: char,
    start: usize,
    end: usize,
}

/// The HTML with the passages marked that are found in it.
pub fn marked(html: &str, notes: &[Note]) -> String {
    let seen = seen(html);
    let mut marks: Vec<(usize, String)> = Vec::new();
    for note in notes {
        let Some((first, last)) = place(&seen, note) else { continue };
        let run = seen.get(first..=last).unwrap_or_default();
        for (start, end) in pieces(run) {
            marks.push((start, "<mark>".to_owned()));
            marks.push((end, "</mark>".to_owned()));
        }
        let end = behind_link(html, run.last().map_or(html.len(), |letter| letter.end));
        let Note { number, target, label, .. } = note;
        let link =
            format!("<a class=\"note\" href=\"#{target}\" aria-label=\"{}\">{number}</a>", escaped(label));
        marks.push((end, link));
    }
    // What begins or ends at one place does so in the order in which it was put there.
    marks.sort_by_key(|(at, _)| *at);
    let mut out = String::with_capacity(html.len().saturating_add(marks.len().saturating_mul(40)));
    let mut from = 0;
    for (at, mark) in marks {
        out.push_str(html.get(from..at).unwrap_or_default());
        out.push_str(&mark);
        from = at;
    }
    out.push_str(html.get(from..).unwrap_or_default());
    out
}

/// A link does not stand in another: in one of the text's, the place is behind it.
fn behind_link(html: &str, at: usize) -> usize {
    let (before, after) = html.split_at_checked(at).unwrap_or((html, ""));
    let is_within =
        before.rfind("<a ").is_some_and(|begin| before.rfind("</a>").is_none_or(|end| end < begin));
    let end = after.find("</a>").filter(|_| is_within);
    end.map_or(at, |end| at.saturating_add(end).saturating_add("</a>".len()))
}

/// The characters outside of tags; what stands for one by its name is one. White space is a space, and one at a time.
fn seen(html: &str) -> Vec<Seen> {
    let mut seen: Vec<Seen> = Vec::new();
    let (mut at, mut is_tag, mut quote) = (0, false, None);
    while let Some(letter) = html.get(at..).and_then(|rest| rest.chars().next()) {
        let mut end = at.saturating_add(letter.len_utf8());
        if is_tag {
            match (letter, quote) {
                ('>', None) => is_tag = false,
                ('"', None) => quote = Some('"'),
                (l, Some(q)) if l == q => quote = None,
                _ => {}
            }
        } else if letter == '<' {
            is_tag = true;
        } else {
            let mut letter = letter;
            if let Some((named, length)) = html.get(at..).and_then(named) {
                (letter, end) = (named, at.saturating_add(length));
            }
            let is_space = letter.is_whitespace();
            if !is_space || seen.last().is_some_and(|last| last.letter != ' ') {
                seen.push(Seen { letter: if is_space { ' ' } else { letter }, start: at, end });
            }
        }
        at = end;
    }
    seen
}

/// A character by its name, and how long that is.
fn named(html: &str) -> Option<(char, usize)> {
    const NAMES: [(&str, char); 6] =
        [("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&nbsp;", ' '), ("&#39;", '\'')];
    NAMES.iter().find(|(name, _)| html.starts_with(name)).map(|(name, letter)| (*letter, name.len()))
}

/// Where a passage stands among what is seen: its first and its last character. Of several places, the one that is as far
/// into the text.
fn place(seen: &[Seen], note: &Note) -> Option<(usize, usize)> {
    let words: Vec<char> =
        plain(&note.exact).split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
    if words.is_empty() {
        return None;
    }
    let stands = |at: &usize| {
        let run = seen.get(*at..at.saturating_add(words.len()));
        run.is_some_and(|run| run.iter().map(|s| s.letter).eq(words.iter().copied()))
    };
    let meant = seen.len().saturating_mul(note.at) / 1000;
    let found = (0..seen.len()).filter(stands).min_by_key(|at| at.abs_diff(meant))?;
    Some((found, found.saturating_add(words.len()).saturating_sub(1)))
}

/// The parts of a run between the tags that lie in it.
fn pieces(run: &[Seen]) -> Vec<(usize, usize)> {
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    for letter in run {
        match pieces.last_mut() {
            Some((_, end)) if *end == letter.start => *end = letter.end,
            // A space between two blocks is no word.
            _ if letter.letter == ' ' => {}
            _ => pieces.push((letter.start, letter.end)),
        }
    }
    pieces
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::markdown::render;

    fn note(exact: &str, at: usize) -> Note {
        let [number, target, exact, label] = ["1", "c", exact, "Comment 1"].map(str::to_owned);
        Note { number, target, exact, at, label }
    }

    const LINK: &str = "<a class=\"note\" href=\"#c\" aria-label=\"Comment 1\">1</a>";

    #[test]
    fn a_passage_is_marked_around_the_tags_in_it() {
        let html = render("The group **recommends** that A & B run.");
        let found = marked(&html, &[note("group **recommends** that", 100)]);
        let expected = format!(
            "<p>The <mark>group </mark><strong><mark>recommends</mark></strong> <mark>that</mark>{LINK} A &amp; B run.</p>\n"
        );
        assert_eq!(found, expected);
        assert!(marked(&html, &[note("A & B", 700)]).contains(&format!("<mark>A &amp; B</mark>{LINK}")));
    }

    #[test]
    fn of_two_places_the_nearer_one_is_meant_and_what_is_not_there_is_not_marked() {
        let html = render("No more.\n\nSome more.\n\nOne more.");
        assert!(marked(&html, &[note("more", 990)]).contains(&format!("One <mark>more</mark>{LINK}.")));
        assert!(marked(&html, &[note("more", 0)]).contains(&format!("No <mark>more</mark>{LINK}.")));
        for absent in ["much more", "", "**"] {
            assert_eq!(marked(&html, &[note(absent, 0)]), html, "{absent}");
        }
    }

    #[test]
    fn a_passage_over_two_blocks_is_marked_in_both_and_names_in_tags_are_not_seen() {
        let html = render("First end.\n\nSecond [here](https://example.org/end).");
        let found = marked(&html, &[note("end.\n\nSecond", 300)]);
        assert_eq!(found.matches("<mark>").count(), 2);
        assert!(found.contains("<p><mark>Second</mark>"));
        assert!(found.contains("href=\"https://example.org/end\""));
        let found = marked(&html, &[note("here", 900)]);
        assert!(found.contains(&format!("<mark>here</mark></a>{LINK}.")), "{found}");
    }
}
