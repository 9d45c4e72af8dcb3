//! Who wrote which passage of a text.

use maud::{Markup, html};

use super::frame::PositionFrame;
use crate::domain::ids::Position;
use crate::error::{Error, Result};
use crate::http::web::discussion::card::{People, author, member};
use crate::http::web::layout::Page;
use crate::http::web::visit::Visit;
use crate::service::authorship::{self, AuthorshipView};
use crate::service::comments::AuthorView;
use crate::service::versions;

/// Passages that are shown.
const SHOWN: usize = 200;
/// Characters of a passage that are shown.
const GLIMPSE: usize = 300;

/// The page: of the current version, unless the address names another.
pub async fn authorship(visit: Visit) -> Result<Page> {
    let id = visit.id::<Position>("id")?;
    let number =
        visit.asked("version").map(|n| n.parse::<i64>().map_err(|_| Error::not_found())).transpose()?;
    let (at, found) = visit
        .read(move |tx| {
            let at = PositionFrame::load(tx, id)?;
            let number = number.unwrap_or(at.position.version);
            if number == 0 {
                return Ok((at, None));
            }
            let written = authorship::get(tx, id, Some(number))?;
            let text = versions::get(tx, id, number)?.text;
            let by = written.passages.iter().map(|passage| passage.author_id);
            let people = AuthorView::of_members(tx, &at.frame.rights, by)?;
            Ok((at, Some((written, text, people))))
        })
        .await?;
    let title = visit.say("position-authorship");
    let main = html! {
        h1 { (at.titled(&visit, &title)) }
        (at.head(&visit, "/authorship"))
        @match &found {
            Some((written, text, people)) => {
                @let version = visit.tell("version-number", &[("number", written.version.into())]);
                p { (visit.worded("authorship-how", &[("version", html! { (version) })])) }
                (shares(&visit, written))
                (passages(&visit, written, text, people))
            },
            None => p { (visit.say("position-no-text")) },
        }
    };
    Ok(at.page(&visit, &title, main))
}

fn shares(visit: &Visit, written: &AuthorshipView) -> Markup {
    let all: usize = written.authors.iter().map(|author| author.length).sum();
    let percent = |length: usize| i64::try_from(length.saturating_mul(100) / all.max(1)).unwrap_or_default();
    html! {
        table {
            caption { (visit.say("authorship-shares")) }
            thead { tr { th scope="col" { (visit.say("authorship-who")) } th.n scope="col" { (visit.say("authorship-share")) } } }
            tbody {
                @for one in &written.authors {
                    tr {
                        th scope="row" { (author(visit, &one.author)) }
                        td.n { (visit.tell("percent", &[("number", percent(one.length).into())])) }
                    }
                }
            }
        }
    }
}

fn passages(visit: &Visit, written: &AuthorshipView, text: &str, people: &People) -> Markup {
    let letters: Vec<char> = text.chars().collect();
    let words = |start: usize, end: usize| {
        let run = letters.get(start..end.min(letters.len())).unwrap_or_default();
        let mut words: String = run.iter().take(GLIMPSE).collect();
        if run.len() > GLIMPSE {
            words.push('…');
        }
        words
    };
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("authorship-passages")) {
            table {
                caption { (visit.say("authorship-passages")) }
                thead { tr {
                    th scope="col" { (visit.say("authorship-passage")) }
                    th scope="col" { (visit.say("authorship-who")) }
                    th scope="col" { (visit.say("authorship-since")) }
                } }
                tbody {
                    @for passage in written.passages.iter().take(SHOWN) {
                        tr {
                            td { span.written dir="auto" lang="" { (words(passage.position.start, passage.position.end)) } }
                            td {
                                (member(visit, people, passage.author_id))
                                @if let Some(id) = passage.amendment_id {
                                    " " a href={ "/amendments/" (id) } { (visit.say("authorship-by-amendment")) }
                                }
                            }
                            td { (visit.tell("version-number", &[("number", passage.since_version.into())])) }
                        }
                    }
                }
            }
        }
        @if written.passages.len() > SHOWN { p.meta { (visit.say("authorship-more")) } }
    }
}
