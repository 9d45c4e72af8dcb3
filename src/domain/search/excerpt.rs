//! What of a text is shown: some of it around the first word that was looked for, with all such words marked.

use super::query::Query;
use super::words::runs;
use crate::domain::anchors::Passage;

/// Code points that are shown at most.
const SHOWN: usize = 240;
/// Of these, before the first hit at most.
const BEFORE: usize = 60;

/// A part of a text, with the words that were looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The part.
    pub text: String,
    /// Where it begins in the whole text, in code points.
    pub start: usize,
    /// The words in it, in code points from its beginning.
    pub hits: Vec<Passage>,
}

/// Where the words that are looked for stand in a text; what touches is one.
pub fn hits(text: &str, query: &Query) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    each_hit(text, query, |at| {
        match found.last_mut() {
            Some(last) if at.start <= last.end => last.end = last.end.max(at.end),
            _ => found.push(at),
        }
        true
    });
    found
}

/// Calls with each hit in the order of the text, until it is told to stop.
fn each_hit(text: &str, query: &Query, mut tell: impl FnMut(Passage) -> bool) {
    for run in runs(text) {
        for token in run.tokens() {
            if query.wants(&token.word) && !tell(token.at) {
                return;
            }
        }
    }
}

/// The part of a text around the first hit; its beginning where there is none.
pub fn excerpt(text: &str, query: &Query) -> Excerpt {
    let mut first = None;
    each_hit(text, query, |at| {
        first = Some(at.start);
        false
    });
    let mut start = first.map_or(0, |at| at.saturating_sub(BEFORE));
    if let (true, Some(first)) = (start > 0, first) {
        // From the beginning of a word on, where one begins before the hit.
        let before: Vec<char> = text.chars().skip(start).take(first.saturating_sub(start)).collect();
        let space = before.iter().position(|c| c.is_whitespace());
        start = start.saturating_add(space.map_or(0, |n| n.saturating_add(1)));
    }
    let shown: String = text.chars().skip(start).take(SHOWN).collect();
    Excerpt { hits: hits(&shown, query), text: shown, start }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, asked: &str) -> Vec<String> {
        let shown = excerpt(text, &Query::parse(asked).unwrap());
        let all: Vec<char> = shown.text.chars().collect();
        shown.hits.iter().map(|at| all[at.start..at.end].iter().collect()).collect()
    }

    #[test]
    fn an_excerpt_is_around_the_first_hit_and_marks_them_all() {
        let text = format!(
            "{}The Résumé — a resume of 東京都の水, RESUMED. {}",
            "word ".repeat(100),
            "w ".repeat(500)
        );
        assert_eq!(marked(&text, "resume"), ["Résumé", "resume"]);
        assert_eq!(marked(&text, "resum*"), ["Résumé", "resume", "RESUMED"]);
        assert_eq!(marked(&text, "東京都"), ["東京都"]);
        assert_eq!(marked(&text, "水"), ["水"]);
        let shown = excerpt(&text, &Query::parse("resume").unwrap());
        assert!(shown.text.starts_with("word word") && shown.text.chars().count() == 240);
        assert!(text.chars().skip(shown.start).collect::<String>().starts_with(&shown.text));
        let none = excerpt("Nothing of it.", &Query::parse("else").unwrap());
        assert_eq!((none.text.as_str(), none.start, none.hits.len()), ("Nothing of it.", 0, 0));
    }
}
