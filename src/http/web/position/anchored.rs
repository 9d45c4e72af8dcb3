//! What was said about the passages of a text, beside it; and the forms to say more.

use maud::{Markup, html};

use super::frame::PositionFrame;
use super::marked::Note;
use crate::domain::access::Action;
use crate::domain::anchors::PlaceState;
use crate::domain::comments::SubjectKind;
use crate::domain::ids::CommentId;
use crate::http::web::discussion::card::{Cards, Look};
use crate::http::web::discussion::closed;
use crate::http::web::discussion::new;
use crate::http::web::discussion::threads::split;
use crate::http::web::form::Form;
use crate::http::web::visit::Visit;
use crate::service::Page as List;
use crate::service::comments::{AnchorView, CommentView};
use crate::words::Words;

/// So many are shown beside the text.
const SHOWN: usize = 25;

/// The comments on passages: those that the text has, in its order, and those whose passage is gone.
#[derive(Debug, Default)]
pub struct Beside {
    there: Vec<(CommentView, usize)>,
    gone: Vec<(CommentView, usize)>,
    others: usize,
    has_more: bool,
}

impl Beside {
    /// Of the comments about a position, in the order of the threads. Each with the number of its replies.
    pub fn of(comments: List<CommentView>) -> Self {
        let mut beside = Self { has_more: comments.next.is_some(), ..Self::default() };
        for thread in split(&comments.items) {
            let Some((first, replies)) = thread.split_first().filter(|(first, _)| first.depth == 0) else {
                continue;
            };
            match place(first) {
                None => beside.others = beside.others.saturating_add(1),
                Some(anchor) if anchor.place.state == PlaceState::Orphaned => {
                    beside.gone.push((first.clone(), replies.len()));
                }
                Some(_) => beside.there.push((first.clone(), replies.len())),
            }
        }
        beside.there.sort_by_key(|(comment, _)| place(comment).map(|anchor| anchor.place.position.start));
        beside.has_more |= beside.there.len() > SHOWN;
        beside.there.truncate(SHOWN);
        beside.gone.truncate(SHOWN);
        beside
    }

    /// With the bodies as HTML, and the passages to be marked in the text. Slow: not to be done in a transaction.
    pub fn rendered(self, text: &str, words: Words) -> (Self, Vec<Note>) {
        let html = |(comment, replies): (CommentView, usize)| (comment.rendered(), replies);
        let there: Vec<_> = self.there.into_iter().map(html).collect();
        let length = text.chars().count().max(1);
        let note = |(n, (comment, _)): (usize, &(CommentView, usize))| {
            let place = place(comment)?.place.position;
            let number = i64::try_from(n.saturating_add(1)).unwrap_or(i64::MAX);
            Some(Note {
                number: words.number(number),
                target: target(comment.id),
                exact: text.chars().skip(place.start).take(place.end.saturating_sub(place.start)).collect(),
                at: place.start.saturating_mul(1000) / length,
                label: words.tell("anchored-number", &[("number", number.into())]),
            })
        };
        let notes = there.iter().enumerate().filter_map(note).collect();
        (Self { there, gone: self.gone.into_iter().map(html).collect(), ..self }, notes)
    }
}

fn place(comment: &CommentView) -> Option<&AnchorView> {
    comment.anchor.as_ref()
}

fn target(id: CommentId) -> String {
    format!("comment-{id}")
}

/// The column beside the text.
pub fn aside(cards: &Cards<'_>, at: &PositionFrame, beside: &Beside) -> Markup {
    let visit = cards.visit;
    let others = i64::try_from(beside.others).unwrap_or_default();
    let all = at.frame.at(&format!("/discussion?about=position.{}", at.position.id));
    html! {
        aside aria-labelledby="anchored-title" {
            h2 #anchored-title { (visit.say("anchored")) }
            div #anchored data-live {
                @if beside.there.is_empty() { p.meta { (visit.say("anchored-none")) } }
                @for (n, (comment, replies)) in beside.there.iter().enumerate() {
                    (one(cards, comment, *replies, Some(n.saturating_add(1))))
                }
                @if !beside.gone.is_empty() {
                    details #gone {
                        summary {
                            @let count = i64::try_from(beside.gone.len()).unwrap_or_default();
                            (visit.tell("anchored-gone", &[("count", count.into())]))
                        }
                        @for (comment, replies) in &beside.gone { (one(cards, comment, *replies, None)) }
                    }
                }
                p {
                    a href=(all) {
                        @if beside.has_more { (visit.say("anchored-more")) }
                        @else { (visit.tell("anchored-others", &[("count", others.into())])) }
                    }
                }
            }
        }
    }
}

fn one(cards: &Cards<'_>, comment: &CommentView, replies: usize, number: Option<usize>) -> Markup {
    let count = i64::try_from(replies).unwrap_or_default();
    html! {
        (cards.card(comment, Look { number, ..Look::default() }))
        @if replies > 0 {
            p.meta {
                a href={ "/comments/" (comment.id) } { (cards.visit.tell("thread-more", &[("count", count.into())])) }
            }
        }
    }
}

/// The forms for a comment on a passage, and on the text as a whole.
pub fn forms(visit: &Visit, at: &PositionFrame, beside: &Beside) -> Markup {
    if !at.frame.rights.may(Action::Comment) {
        return closed::why(visit, &at.frame.rights, Action::Comment);
    }
    // Where not all are seen, the new one is shown where it stands.
    let to = if beside.has_more { "/comments/{id}".to_owned() } else { at.at("#comment-{id}") };
    let form =
        |name: &str, to: &str| visit.form("post_comment").path("id", at.frame.proposal.id).named(name).to(to);
    let (passage, whole) = (form("on-passage", &to), form("on-whole", "/comments/{id}"));
    html! {
        details #comment-passage open[passage.is_open()] {
            summary { (visit.say("anchored-write")) }
            p { (visit.say("anchored-how")) }
            (passage.with(html! {
                (about(&passage, at))
                (passage.hidden("anchor.version", at.position.version))
                (passage.passage("anchor.quote.exact", true))
                (new::fields(visit, &passage))
                (passage.line("anchor.quote.prefix"))
            }))
        }
        details #comment-whole open[whole.is_open()] {
            summary { (visit.say("anchored-write-whole")) }
            (whole.with(html! {
                (about(&whole, at))
                (new::fields(visit, &whole))
            }))
        }
    }
}

fn about(form: &Form<'_>, at: &PositionFrame) -> Markup {
    html! {
        (form.hidden("subject.kind", SubjectKind::Position))
        (form.hidden("subject.id", at.position.id))
    }
}
