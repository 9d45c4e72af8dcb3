//! Texts as they come in: marked with where they are from, in Markdown, in parts where they are long.

use super::rows::Body;
use crate::domain::foreign::{Fault, Moment, Report, clean, escaped, is_html, line, markdown, parts};
use crate::domain::text::{CommentBody, Text, Title};

/// Characters of a part at most: fewer than a comment may have, since a text can grow when it is normalised.
const PART: usize = 19_000;

/// The text in Markdown; empty where there is nothing to see.
pub(super) fn body(body: &Body, what: &str, at: u64, report: &mut Report) -> String {
    let cleaned = clean(&body.text);
    if cleaned.was_changed {
        report.noted(what, "control characters are taken out", at);
    }
    let as_html = match body.format.as_str() {
        "html" => true,
        "md" => false,
        _ => is_html(&cleaned.text),
    };
    let text = if as_html { markdown(&cleaned.text) } else { cleaned.text };
    if Text::<{ usize::MAX }>::parse(&text).is_ok() { text } else { String::new() }
}

/// Says where something was: `what` is a clause, as "it was written there".
pub(super) fn head(what: &str, at: Option<Moment>) -> String {
    let when = at.map(|at| format!(" on {at}")).unwrap_or_default();
    format!("*Brought in from Loomio: {what}{when}.*\n\n")
}

/// A text behind its mark, as many comments as it takes.
pub(super) fn comments(head: &str, body: &str, what: &str, at: u64, report: &mut Report) -> Vec<CommentBody> {
    let parts = parts(head, body, PART);
    if parts.len() > 1 {
        report.noted(what, "they are longer than a text here, and go on in comments below", at);
    }
    parts.iter().filter_map(|part| CommentBody::parse(part).ok()).collect()
}

/// A title, and what is to stand before the text where the title had to be cut.
pub(super) fn title(
    given: &str,
    unnamed: &str,
    (what, at): (&str, u64),
    report: &mut Report,
) -> Result<(Title, String), Fault> {
    let whole = line(given, usize::MAX).0;
    let (short, was_cut) = line(&whole, 200);
    let Ok(title) = Title::parse(&short) else {
        report.noted(what, "they have no title, and are told by their number", at);
        let fixed = Title::parse(unnamed).map_err(|e| Fault::line(at, e))?;
        return Ok((fixed, String::new()));
    };
    if !was_cut {
        return Ok((title, String::new()));
    }
    report.noted(what, "their title is longer than 200 characters; it stands whole in the text", at);
    Ok((title, format!("**{}**\n\n", escaped(&whole, false))))
}
