//! Texts of another tool, so that they fit: cleaned of what no text may hold, marked as what they are, and in parts where one
//! field does not take them whole. Nothing is cut from the middle, and nothing goes unsaid.

/// A text without what none may hold, and whether anything was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// The text.
    pub text: String,
    /// Control characters were taken out.
    pub was_changed: bool,
}

/// Takes out control characters; a line ends as it does here.
pub fn clean(text: &str) -> Clean {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let kept: String = lines.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    Clean { was_changed: kept.len() != lines.len(), text: kept.trim().to_owned() }
}

/// One line of at most so many characters, and whether it was cut.
pub fn line(text: &str, max: usize) -> (String, bool) {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty()).collect();
    let whole = words.join(" ");
    if whole.chars().count() <= max {
        return (whole, false);
    }
    (whole.chars().take(max.saturating_sub(1)).chain(['…']).collect(), true)
}

/// The first of these that shows something, as a name of at most so many characters.
pub fn name<'t>(given: impl IntoIterator<Item = &'t str>, max: usize) -> Option<String> {
    given.into_iter().map(|text| line(text, max).0).find(|name| !name.is_empty())
}

/// A text in which Markdown finds no marks. `begins` says whether it stands at the beginning of a line.
pub fn escaped(text: &str, begins: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let number = text.chars().take_while(char::is_ascii_digit).count();
    for (n, c) in text.chars().enumerate() {
        let is_mark = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|');
        let is_first = begins && n == 0 && matches!(c, '#' | '-' | '+' | '=');
        let is_number = begins && n == number && n > 0 && matches!(c, '.' | ')');
        if is_mark || is_first || is_number {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A name in addresses made of words: 2 to `max` lower-case letters, digits and `-`; none where too little is left.
pub fn slug(text: &str, max: usize) -> Option<String> {
    let fits = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let spaced: String = text.chars().map(fits).collect();
    let words: Vec<&str> = spaced.split('-').filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(max).collect();
    let slug = slug.trim_end_matches('-').to_owned();
    (slug.len() >= 2).then_some(slug)
}

/// A text behind its first line, in parts of at most so many characters, cut between paragraphs, else lines, else words.
pub fn parts(head: &str, body: &str, max: usize) -> Vec<String> {
    let (mut parts, mut head, mut rest) = (Vec::new(), head.to_owned(), body);
    loop {
        if head.chars().count().saturating_add(rest.chars().count()) <= max {
            parts.push(format!("{head}{rest}").trim().to_owned());
            return parts;
        }
        let room = max.saturating_sub(head.chars().count()).saturating_sub(GOES_ON.chars().count()).max(1);
        let end = end_of(rest, room);
        let (part, next) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let next = next.trim_start();
        let foot = if next.is_empty() { "" } else { GOES_ON };
        parts.push(format!("{head}{}{foot}", part.trim_end()).trim().to_owned());
        if next.is_empty() {
            return parts;
        }
        (head, rest) = (WENT_ON.to_owned(), next);
    }
}

const GOES_ON: &str = "\n\n*(It goes on below.)*";
const WENT_ON: &str = "*(It goes on.)*\n\n";

/// Where a part of at most so many characters ends, in bytes.
fn end_of(text: &str, room: usize) -> usize {
    let Some((most, _)) = text.char_indices().nth(room) else { return text.len() };
    let window = text.get(..most).unwrap_or(text);
    let late = most / 2;
    let found = ["\n\n", "\n", " "].iter().find_map(|gap| window.rfind(gap).filter(|at| *at >= late));
    found.unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_text_may_hold_is_taken_out() {
        let odd = clean(" a\r\nb\rc\u{b}\u{0}d\te ");
        assert_eq!((odd.text.as_str(), odd.was_changed), ("a\nb\ncd\te", true));
        assert!(!clean("a\r\nb").was_changed);
    }

    #[test]
    fn a_long_text_is_in_parts_that_lack_nothing() {
        assert_eq!(parts("> ", "short", 100), ["> short"]);
        let body: Vec<String> = (0..400).map(|n| format!("Sentence {n} of it.")).collect();
        let parts = parts("Head\n\n", &body.join("\n\n"), 1_000);
        assert!(parts.len() > 5 && parts.iter().all(|part| part.chars().count() <= 1_000));
        let all: String = parts.join("\n\n").replace(WENT_ON, "").replace(GOES_ON, "");
        assert_eq!(all, format!("Head\n\n{}", body.join("\n\n")));
        let one_word = super::parts("", &"ä".repeat(5_000), 1_000);
        assert!(one_word.iter().all(|part| part.chars().count() <= 1_000));
        assert_eq!(one_word.concat().matches('ä').count(), 5_000);
    }

    #[test]
    fn names_and_lines_are_short() {
        assert_eq!(line(" a\n b ", 10), ("a b".to_owned(), false));
        assert_eq!(line("abcdef", 4), ("abc…".to_owned(), true));
        assert_eq!(name(["", " ", "Anna"], 120).as_deref(), Some("Anna"));
        assert_eq!(slug("Été: Money & Law!", 40).as_deref(), Some("t-money-law"));
        assert_eq!(slug("預算", 40), None);
    }

    #[test]
    fn escaped_text_shows_itself() {
        use crate::domain::markdown::render;
        for text in ["# a", "1. a", "- a", "*a* _b_ `c` [d](e) <f> ~~g~~", "a\\*b"] {
            let shown = render(&escaped(text, true));
            let plain = shown.replace("&lt;", "<").replace("&gt;", ">");
            assert_eq!(plain.trim(), format!("<p>{text}</p>"));
        }
    }
}
