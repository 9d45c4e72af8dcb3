//! A comment where it stands: what it answers, what answers it, what was said of it, and what can be done.

use maud::{Markup, html};

use super::card::{Cards, Look, People, named};
use super::deeds;
use super::history::{self, Past};
use super::made;
use super::moderation::{self, Case};
use super::subjects::Subjects;
use super::threads::flat;
use crate::domain::comments::Standing;
use crate::domain::erasures::is_mark;
use crate::domain::ids::{Comment, CommentId, PositionId};
use crate::error::Result;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::record::erasures;
use crate::http::web::visit::Visit;
use crate::service::Tx;
use crate::service::comments::{self, AuthorView, CommentView, ContextView};

/// Earlier comments of the thread that are seen at once.
const SEEN: usize = 3;

/// What the page shows.
pub struct Found {
    /// Where the comment is.
    pub frame: ProposalFrame,
    /// What can be commented on there.
    pub subjects: Subjects,
    /// The comment where it stands.
    pub context: ContextView,
    /// What was said of it, and what it said before.
    pub past: Past,
    /// Its moderation, for those who see that.
    pub case: Case,
    /// Who is named.
    pub people: People,
    /// The position that something could be made for.
    pub position: Option<PositionId>,
}

/// The page.
pub async fn comment(visit: Visit) -> Result<Page> {
    let id = visit.id::<Comment>("id")?;
    let position = visit.asked("position").and_then(PositionId::parse);
    let found = visit.read(move |tx| load(tx, id, position)).await?;
    let Found { frame, subjects, context, past, case, people, position } = found;
    let (context, past) = visit.slowly(move || (context.rendered(), past.rendered())).await?;
    let found = Found { frame, subjects, context, past, case, people, position };
    let title = match &found.context.comment.author.name {
        Some(name) => visit.tell("comment-by", &[("name", name.as_str().into())]),
        None => visit.say("comment"),
    };
    let main = shown(&visit, &found, &title);
    Ok(found.frame.page(&visit, "/discussion", &title, main))
}

fn load(tx: &mut Tx<'_>, id: CommentId, position: Option<PositionId>) -> Result<Found> {
    let context = comments::context(tx, id)?;
    let comment = &context.comment;
    let frame = ProposalFrame::load(tx, comment.proposal_id)?;
    let subjects = Subjects::load(tx, comment.proposal_id)?;
    let past = Past::load(tx, comment)?;
    let case = Case::load(tx, &frame, comment)?;
    let around = [&context.ancestors, &context.before, &context.replies, &context.after];
    let by = around.iter().flat_map(|comments| named(comments));
    let by = by.chain(named(std::slice::from_ref(comment))).chain(past.people()).chain(case.people());
    let people = AuthorView::of_members(tx, &frame.rights, by)?;
    let position = made::about(comment).or(position);
    Ok(Found { frame, subjects, context, past, case, people, position })
}

/// Where a comment stands, for the rules: what they refuse is not offered.
pub fn standing(comment: &CommentView) -> Standing {
    Standing {
        state: comment.state,
        is_answered: comment.disposition.is_some() || comment.answer.is_some(),
        has_become: comment.became.is_some(),
        author: comment.author.member_id,
    }
}

fn shown(visit: &Visit, found: &Found, title: &str) -> Markup {
    let Found { frame, subjects, context, people, .. } = found;
    let cards = Cards { visit, people, rights: &frame.rights };
    let about = html! { (visit.say("discussion-about")) " " (subjects.link(visit, context.comment.subject)) };
    html! {
        h1 { (title) }
        p {
            (parts::sentence(visit, about)) " "
            a href=(frame.at("/discussion")) { (visit.say("comment-to-discussion")) }
        }
        div #in-context data-live {
            (ancestors(&cards, &context.ancestors))
            (cards.card(&context.comment, Look { here: true, ..Look::default() }))
        }
        (deeds::reply(visit, found))
        section aria-labelledby="replies-title" {
            h2 #replies-title { (visit.say("comment-replies")) }
            div #replies data-live {
                @if context.replies.is_empty() { p.meta { (visit.say("comment-no-replies")) } }
                @for reply in &context.replies { (cards.card(reply, Look::default())) }
                @if context.more_replies { p.meta { (visit.say("comment-more-replies")) } }
            }
        }
        (deeds::forms(visit, found))
        (made::forms(visit, found))
        (moderation::forms(visit, found))
        (history::shown(visit, found))
        (beside(&cards, context))
        (mail(visit, context))
        (erasing(visit, found))
    }
}

/// The way to how much mail one gets about the thread, which goes by its first comment.
fn mail(visit: &Visit, context: &ContextView) -> Markup {
    let first = context.ancestors.first().unwrap_or(&context.comment);
    html! {
        @if visit.is_signed_in() {
            p.meta { a href={ "/account/mail?thread=" (first.id) } { (visit.say("mail-of-thread")) } }
        }
    }
}

/// The way to erase what it says, where it says something still.
fn erasing(visit: &Visit, found: &Found) -> Markup {
    let (frame, comment) = (&found.frame, &found.context.comment);
    if comment.body.as_deref().is_some_and(is_mark) {
        return html! {};
    }
    let author = comment.author.member_id;
    erasures::way(visit, &frame.rights, frame.group.id, ("comments", comment.id.cast()), Some(author))
}

/// What it answers. Of a long thread only the beginning and what is nearest.
fn ancestors(cards: &Cards<'_>, ancestors: &[CommentView]) -> Markup {
    let folded = ancestors.len().saturating_sub(SEEN);
    let (far, near) = ancestors.split_at(folded);
    html! {
        @if !far.is_empty() {
            details #far {
                summary {
                    @let count = i64::try_from(far.len()).unwrap_or_default();
                    (cards.visit.tell("comment-earlier", &[("count", count.into())]))
                }
                (flat(cards, far))
            }
        }
        @for comment in near { (cards.card(comment, Look::default())) }
    }
}

/// What stands beside it.
fn beside(cards: &Cards<'_>, context: &ContextView) -> Markup {
    let visit = cards.visit;
    html! {
        @if !context.before.is_empty() || !context.after.is_empty() {
            section aria-labelledby="beside-title" {
                h2 #beside-title { (visit.say("comment-beside")) }
                @if !context.before.is_empty() {
                    details { summary { (visit.say("comment-before")) } (flat(cards, &context.before)) }
                }
                @if !context.after.is_empty() {
                    details { summary { (visit.say("comment-after")) } (flat(cards, &context.after)) }
                }
            }
        }
    }
}
