//! A summary of a discussion: what it says, of which comments, in which versions; and writing another version.

use maud::{Markup, html};

use super::card::{People, by_whom};
use super::subjects::Subjects;
use super::summaries::{glimpses, offered};
use crate::domain::access::Action;
use crate::domain::ids::{CommentId, Summary};
use crate::error::Result;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::{self, AuthorView, CommentView};
use crate::service::summaries::{self, SummaryView, VersionView};
use crate::service::{Page as List, Window};

/// Versions that are shown.
const VERSIONS: i64 = 20;
/// Comments that are offered for another version.
const OFFERED: i64 = 100;

/// The page.
pub async fn summary(visit: Visit) -> Result<Page> {
    let id = visit.id::<Summary>("id")?;
    let (frame, subjects, summary, versions, people, comments) = visit
        .read(move |tx| {
            let summary = summaries::get(tx, id)?;
            let frame = ProposalFrame::load(tx, summary.proposal_id)?;
            let subjects = Subjects::load(tx, summary.proposal_id)?;
            let versions = summaries::versions(tx, id, &Window { after: None, limit: VERSIONS })?;
            let people = AuthorView::of_members(
                tx,
                &frame.rights,
                versions.items.iter().map(|version| version.author_id),
            )?;
            let comments = if frame.rights.may(Action::SummariseDiscussion) {
                let which = offered(Some(summary.subject));
                comments::list(tx, summary.proposal_id, &which, &Window { after: None, limit: OFFERED })?
            } else {
                List { items: Vec::new(), next: None }
            };
            Ok((frame, subjects, summary, versions, people, comments))
        })
        .await?;
    let (summary, versions) =
        visit.slowly(move || (summary.rendered(), versions.map(VersionView::rendered))).await?;
    let title = visit.say("summary");
    let main = html! {
        h1 { (title) }
        p { (visit.say("discussion-about")) " " (subjects.link(&visit, summary.subject)) }
        @if summary.pinned_at.is_some() { p { (parts::tag(&visit.say("summary-pinned"))) } }
        div #summary data-live { (version(&visit, &people, &summary.version)) }
        @if frame.rights.may(Action::SummariseDiscussion) { (revise(&visit, &summary, &comments.items)) }
        (before(&visit, &people, &versions))
        p { a href=(frame.at("/discussion/summaries")) { (visit.say("summaries")) } }
    };
    Ok(frame.page(&visit, "/discussion", &title, main))
}

fn version(visit: &Visit, people: &People, version: &VersionView) -> Markup {
    html! {
        (parts::rendered_any(version.text_html.as_deref().unwrap_or_default()))
        p.meta { (by_whom(visit, people, version.author_id, version.written_at)) }
        details {
            summary {
                @let count = i64::try_from(version.comment_ids.len()).unwrap_or_default();
                (visit.tell("summary-comments", &[("count", count.into())]))
            }
            ol {
                @for (n, id) in version.comment_ids.iter().enumerate() {
                    @let number = i64::try_from(n).unwrap_or_default().saturating_add(1);
                    li { a href={ "/comments/" (id) } { (visit.tell("summary-comment", &[("number", number.into())])) } }
                }
            }
        }
    }
}

fn before(visit: &Visit, people: &People, versions: &List<VersionView>) -> Markup {
    html! {
        @if versions.items.len() > 1 {
            section aria-labelledby="before-title" {
                h2 #before-title { (visit.say("summary-before")) }
                @for earlier in versions.items.iter().skip(1) {
                    details {
                        summary { (visit.tell("version-number", &[("number", earlier.number.into())])) }
                        (version(visit, people, earlier))
                    }
                }
            }
        }
    }
}

fn revise(visit: &Visit, summary: &SummaryView, comments: &[CommentView]) -> Markup {
    let own = |id: &CommentId| !comments.iter().any(|comment| comment.id == *id);
    let named = summary.version.comment_ids.iter().filter(|id| own(id));
    let named =
        named.map(|id| (id.to_string(), visit.tell("summary-other", &[("id", id.to_string().into())])));
    let options: Vec<(String, String)> = glimpses(visit, comments).into_iter().chain(named).collect();
    let form = visit.form("revise_summary").path("id", summary.id).revision(summary.revision).filled(
        serde_json::json!({"text": summary.version.text, "comment_ids": summary.version.comment_ids}),
    );
    let pin = visit.form("revise_summary").path("id", summary.id).named("pin").revision(summary.revision);
    let is_pinned = summary.pinned_at.is_some();
    html! {
        (pin.bare(html! {
            (pin.hidden("pinned", !is_pinned))
            button.quiet type="submit" { (visit.say(if is_pinned { "summary-unpin" } else { "summary-pin" })) }
        }))
        details #revise open[form.is_open()] {
            summary { (visit.say("revise_summary")) }
            (form.with(html! {
                (form.lines("text", 8))
                (form.several("comment_ids", options.into_iter()))
            }))
        }
    }
}
