//! A comment as a card: who said it and as what, about which passage, and what became of it.

use std::collections::HashMap;

use maud::{Markup, html};

use crate::domain::access::Action;
use crate::domain::anchors::PlaceState;
use crate::domain::comments::{BecameKind, Channel, CommentState};
use crate::domain::ids::MemberId;
use crate::domain::time::Instant;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::{AuthorView, BecameView, CommentView};
use crate::service::rights::Rights;

/// Who is named on a page, by membership.
pub type People = HashMap<MemberId, AuthorView>;

/// What the cards of one page share.
#[derive(Clone, Copy, Debug)]
pub struct Cards<'c> {
    /// The request.
    pub visit: &'c Visit,
    /// Who is named beside the authors.
    pub people: &'c People,
    /// What may be done.
    pub rights: &'c Rights,
}

/// How one card is shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// It is what the page is about: it has no links to itself.
    pub here: bool,
    /// It names the comment that it answers, which does not stand above it.
    pub parent: bool,
    /// Its number beside a text, where it has one there.
    pub number: Option<usize>,
}

/// Whom a comment's answers and hidings name.
pub fn named(comments: &[CommentView]) -> Vec<MemberId> {
    let by = |c: &CommentView| {
        [
            c.disposition.as_ref().map(|d| d.by),
            c.answer.as_ref().map(|a| a.by),
            c.hidden.as_ref().map(|h| h.by),
        ]
    };
    comments.iter().flat_map(by).flatten().collect()
}

/// Who wrote something, as far as the reader may know.
pub fn author(visit: &Visit, of: &AuthorView) -> Markup {
    html! {
        @match &of.name {
            Some(name) => b { (parts::name(name)) },
            None => b { (visit.say("author-unnamed")) },
        }
        @if let Some(group) = &of.stakeholder_group { " " span.meta { (parts::name(group)) } }
    }
}

/// A member by the membership.
pub fn member(visit: &Visit, people: &People, id: MemberId) -> Markup {
    html! {
        @match people.get(&id) {
            Some(found) => (author(visit, found)),
            None => (visit.say("author-unnamed")),
        }
    }
}

/// By which member, and when.
pub fn by_whom(visit: &Visit, people: &People, id: MemberId, at: Instant) -> Markup {
    parts::beside(visit, [member(visit, people, id), visit.moment(at)])
}

impl Cards<'_> {
    /// A comment.
    pub fn card(&self, comment: &CommentView, look: Look) -> Markup {
        html! {
            article.comment.here[look.here] #{ "comment-" (comment.id) } {
                (self.head(comment, look))
                (self.passage(comment))
                (self.body(comment))
                (self.outcome(comment))
                @if !look.here { (self.links(comment)) }
            }
        }
    }

    fn head(&self, comment: &CommentView, look: Look) -> Markup {
        let (visit, words) = (self.visit, self.visit.words());
        html! {
            header {
                @if let Some(number) = look.number { span.tag { (words.number(i64::try_from(number).unwrap_or_default())) } }
                span { (author(visit, &comment.author)) }
                (parts::tag(&words.code("comment-kind", comment.kind)))
                @if comment.state != CommentState::Posted {
                    (parts::tag_of("warn", &words.code("comment-state", comment.state)))
                }
                @if let Some(community) = &comment.on_behalf_of {
                    span { (visit.say("comment-on-behalf-of")) " " (parts::plain(community)) }
                }
                @if let Some(initiative) = &comment.initiative {
                    span { (visit.say("comment-initiative")) " " (parts::plain(initiative)) }
                }
                @if comment.channel != Channel::Virtual { span { (words.code("channel", comment.channel)) } }
                @if look.here { (visit.moment(comment.created_at)) }
                @else { a href={ "/comments/" (comment.id) } { (visit.moment(comment.created_at)) } }
                @if comment.edited_at.is_some() { span.meta { (visit.say("comment-edited")) } }
                @if let Some(parent) = comment.parent_id.filter(|_| look.parent) {
                    a href={ "/comments/" (parent) } { (visit.say("comment-answers")) }
                }
            }
        }
    }

    fn passage(&self, comment: &CommentView) -> Markup {
        let Some(anchor) = &comment.anchor else { return html! {} };
        let (visit, place) = (self.visit, &anchor.place);
        html! {
            blockquote {
                p { (parts::plain(&anchor.exact)) }
                @if place.state != PlaceState::Same {
                    p.meta {
                        (visit.words().code("place-state", place.state)) " "
                        (visit.tell("comment-made-on", &[("version", anchor.version.into())]))
                    }
                }
            }
        }
    }

    fn body(&self, comment: &CommentView) -> Markup {
        html! {
            @if let Some(hidden) = &comment.hidden {
                p.notice {
                    (self.visit.say("comment-hidden-why")) " " (parts::plain(&hidden.reason)) " "
                    span.meta { (by_whom(self.visit, self.people, hidden.by, hidden.at)) }
                }
            }
            @match (&comment.body_html, comment.state) {
                (Some(html), _) => (parts::rendered_any(html)),
                (None, CommentState::Withdrawn) => p.meta { (self.visit.say("comment-withdrawn")) },
                (None, _) => p.meta { (self.visit.say("comment-not-shown")) },
            }
        }
    }

    /// What became of it: what was made of it, what the group answers, and how it was disposed of.
    fn outcome(&self, comment: &CommentView) -> Markup {
        let visit = self.visit;
        html! {
            @if let Some(became) = &comment.became { (self.became(became)) }
            @if let Some(answer) = &comment.answer {
                div.card {
                    p.meta {
                        b { (visit.say("comment-answer")) } " " (by_whom(visit, self.people, answer.by, answer.at))
                    }
                    @if let Some(html) = &answer.body_html { (parts::rendered_any(html)) }
                }
            }
            @if let Some(found) = &comment.disposition {
                p {
                    (parts::tag(&visit.words().code("disposition", found.disposition))) " "
                    (parts::plain(&found.reason)) " "
                    span.meta { (by_whom(visit, self.people, found.by, found.at)) }
                }
            }
        }
    }

    fn became(&self, became: &BecameView) -> Markup {
        let (prefix, at) = match became.kind {
            BecameKind::Amendment => ("amendment-state", format!("/amendments/{}", became.id)),
            BecameKind::Objection => ("objection-state", format!("/objections/{}", became.id)),
        };
        html! {
            p {
                a href=(at) { (self.visit.words().code("comment-became", became.kind)) } " "
                (parts::tag(&self.visit.say(&format!("{prefix}-{}", became.state))))
            }
        }
    }

    fn links(&self, comment: &CommentView) -> Markup {
        let visit = self.visit;
        let at = format!("/comments/{}", comment.id);
        let is_open = comment.state == CommentState::Posted;
        let is_own = self.rights.member == Some(comment.author.member_id);
        let waits = is_open && !is_own && comment.disposition.is_none() && comment.answer.is_none();
        let whose =
            html! { span.unseen { (parts::name(comment.author.name.as_deref().unwrap_or_default())) } };
        html! {
            p.around {
                @if is_open && self.rights.may(Action::Comment) {
                    a href={ (at) "#reply" } { (visit.say("comment-reply")) " " (whose) }
                }
                @if waits && self.rights.may(Action::DisposeComment) {
                    a href={ (at) "?do=answer#answer" } { (visit.say("comment-say-what-became")) " " (whose) }
                }
                @if self.rights.member.is_some() {
                    a href=(at) { (visit.say("comment-more")) " " (whose) }
                }
            }
        }
    }
}
