//! Threads of comments: a list in the order of the threads, set under each other; what lies deep is folded.

use maud::{Markup, html};

use super::card::{Cards, Look};
use crate::domain::comments::behind;
use crate::http::web::visit::Visit;
use crate::service::Page;
use crate::service::comments::CommentView;

/// So many levels are seen at once; what is deeper opens.
const SEEN: usize = 2;

/// The page without a thread that only begins on it: the next page has it whole. A thread that is longer than a page goes
/// on on the next one.
pub fn cut(mut page: Page<CommentView>) -> Page<CommentView> {
    let last = page.items.iter().rposition(|c| c.depth == 0).filter(|at| *at > 0 && page.next.is_some());
    let before =
        last.and_then(|at| page.items.get(..at)?.iter().rfind(|c| c.depth == 0).map(|root| (at, root.id)));
    if let Some((at, root)) = before {
        page.items.truncate(at);
        page.next = Some(behind(&root.uuid().simple().to_string()));
    }
    page
}

/// The comments in their threads. Where the first of them stands in a thread that began before, that is said.
pub fn threads(cards: &Cards<'_>, comments: &[CommentView]) -> Markup {
    let begun = comments.first().filter(|first| first.depth > 0).and_then(|first| first.parent_id);
    html! {
        @if let Some(parent) = begun {
            p.meta { a href={ "/comments/" (parent) } { (cards.visit.say("thread-goes-on")) } }
        }
        (level(cards, comments, 0))
    }
}

/// The comments one below the other, each with a link to what it answers: where only some of a thread are shown.
pub fn flat(cards: &Cards<'_>, comments: &[CommentView]) -> Markup {
    html! { @for comment in comments { (cards.card(comment, Look { parent: true, ..Look::default() })) } }
}

fn level(cards: &Cards<'_>, comments: &[CommentView], depth: usize) -> Markup {
    html! {
        @for thread in split(comments) {
            @if let Some((first, replies)) = thread.split_first() {
                (cards.card(first, Look::default()))
                @if !replies.is_empty() { (under(cards, first, replies, depth)) }
            }
        }
    }
}

/// What answers a comment.
fn under(cards: &Cards<'_>, comment: &CommentView, replies: &[CommentView], depth: usize) -> Markup {
    html! {
        @if depth < SEEN { div.replies { (level(cards, replies, depth.saturating_add(1))) } }
        @else {
            details.replies #{ "under-" (comment.id) } {
                summary { (more(cards.visit, replies.len())) }
                (flat(cards, replies))
            }
        }
    }
}

fn more(visit: &Visit, count: usize) -> String {
    visit.tell("thread-more", &[("count", i64::try_from(count).unwrap_or_default().into())])
}

/// Each comment with all that stand under it.
pub fn split(comments: &[CommentView]) -> Vec<&[CommentView]> {
    let mut threads = Vec::new();
    let mut rest = comments;
    while let Some((first, behind)) = rest.split_first() {
        let length = behind.iter().take_while(|c| c.depth > first.depth).count().saturating_add(1);
        let (thread, after) = rest.split_at(length);
        threads.push(thread);
        rest = after;
    }
    threads
}
