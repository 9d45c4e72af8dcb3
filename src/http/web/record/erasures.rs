//! What was erased in a group: where, why, when and by whom, as everybody sees it who reads the group.

use maud::{Markup, html};

use super::super::discussion::card::{People, member};
use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told;
use crate::domain::access::Action;
use crate::domain::ids::{AnyId, Entry, Group, GroupId, MemberId};
use crate::error::Result;
use crate::service::comments::AuthorView;
use crate::service::erasures::{self, ErasureView};
use crate::service::rights::Rights;

/// What the rows of a table with words are called, and the pages that some of them have.
const TABLES: &[(&str, &str, Option<&str>)] = &[
    ("amendments", "amendment", Some("/amendments/")),
    ("anchors", "comment", None),
    ("appeal_answers", "appeal_answer", None),
    ("appeals", "appeal", Some("/appeals/")),
    ("calls", "call", Some("/calls/")),
    ("comment_answers", "comment_answer", None),
    ("comment_moderations", "comment_moderation", None),
    ("comment_reports", "comment_report", None),
    ("comment_wordings", "comment_wording", None),
    ("comments", "comment", Some("/comments/")),
    ("concern_reviews", "concern_review", None),
    ("concerns", "concern", Some("/concerns/")),
    ("deadline_templates", "deadline_template", None),
    ("deliveries", "delivery", None),
    ("designations", "designation", Some("/designations/")),
    ("disputes", "dispute", None),
    ("editions", "edition", None),
    ("engagements", "engagement", Some("/engagements/")),
    ("impacts", "impact", None),
    ("invitations", "invitation", None),
    ("lessons", "lesson", Some("/lessons/")),
    ("mandate_answers", "mandate_answer", None),
    ("memberships", "member", Some("/members/")),
    ("minority_statements", "minority_statement", None),
    ("objection_events", "objection_event", None),
    ("objections", "objection", Some("/objections/")),
    ("output_distributions", "output_distribution", None),
    ("outputs", "output", Some("/outputs/")),
    ("packages", "package", Some("/packages/")),
    ("pilots", "pilot", Some("/pilots/")),
    ("positions", "position", Some("/positions/")),
    ("programme_changes", "programme_change", None),
    ("programme_items", "programme_item", Some("/programme-items/")),
    ("proposals", "proposal", Some("/proposals/")),
    ("reconsiderations", "reconsideration", Some("/reconsiderations/")),
    ("resources", "resource", None),
    ("reviews", "review", None),
    ("role_calls", "role_call", Some("/role-calls/")),
    ("rounds", "round", Some("/rounds/")),
    ("stance_history", "stance", None),
    ("stances", "stance", None),
    ("summary_versions", "summary_version", None),
    ("takeaways", "takeaway", None),
    ("time_requests", "time_request", Some("/time-requests/")),
    ("topic_merges", "topic_merge", None),
    ("topics", "topic", Some("/topics/")),
    ("transitions", "transition", None),
    ("uptakes", "uptake", None),
    ("versions", "version", None),
    ("volunteers", "volunteer", None),
    ("webhooks", "webhook", Some("/webhooks/")),
];

/// The list.
pub async fn erasures(visit: Visit) -> Result<Page> {
    let (id, window) = (visit.id::<Group>("id")?, parts::window::<Entry>(&visit)?);
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        let list = erasures::list(tx, id, &window)?;
        let by = list.items.iter().filter_map(|one| one.erased_by);
        let people = AuthorView::of_members(tx, &frame.rights, by)?;
        Ok((frame, list, people))
    });
    let (frame, list, people) = reading.await?;
    let title = visit.say("erasures");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.say("erasures-lead")) }
        p { (visit.say("erasures-how")) }
        @if list.items.is_empty() { (parts::none(&visit)) }
        ul.list #erasures data-live { @for one in &list.items { li { (line(&visit, &people, one)) } } }
        (parts::more(&visit, list.next.as_deref()))
    };
    Ok(frame.page(&visit, "/record", &title, main))
}

fn line(visit: &Visit, people: &People, one: &ErasureView) -> Markup {
    let role = one.role.filter(|_| one.erased_by.is_some());
    let by = html! {
        @match one.erased_by { Some(by) => (member(visit, people, by)), None => (visit.say("erasures-by-service")) }
        @if let Some(role) = role { " " (parts::bracketed(visit, visit.words().code("role", role))) }
    };
    let entry = html! { a href={ "/record/" (one.id) } { (visit.say("done-entry")) } };
    html! {
        p {
            (parts::labelled(visit, place(visit, &one.table, one.row_id), columns(visit, &one.columns)))
            @if let Some(reason) = one.reason { " " (parts::tag(&visit.words().code("erasure-reason", reason))) }
        }
        p.meta { (parts::beside(visit, [by, visit.moment(one.erased_at), entry])) }
    }
}

/// Where words stand or stood: what it is, with its page where it has one.
pub fn place(visit: &Visit, table: &str, row: Option<AnyId>) -> Markup {
    let known = TABLES.iter().find(|(of, ..)| *of == table);
    let at = known.and_then(|(.., under)| Some(format!("{}{}", (*under)?, row?)));
    let name = html! {
        @match known {
            Some((_, object, _)) => (told::object(visit, object)),
            None => code translate="no" { (table) },
        }
    };
    html! { @match at { Some(at) => a href=(at) { (name) }, None => (name) } }
}

fn columns(visit: &Visit, columns: &[String]) -> Markup {
    parts::list(visit, columns.iter().map(|name| column(visit, name)))
}

/// A column of words, by what it is called, else as the record names it.
pub fn column(visit: &Visit, name: &str) -> Markup {
    html! { @match called(visit, name) { Some(words) => (words), None => code translate="no" { (name) } } }
}

/// What a column of words is called, if anything.
pub fn called(visit: &Visit, name: &str) -> Option<String> {
    let words = visit.words();
    words.find(&format!("column-{name}"), &[]).or_else(|| words.find(&format!("field-{name}"), &[]))
}

/// The way to erase the words of something, for who may: who keeps the group, and whose words they are, if somebody's own.
pub fn way(
    visit: &Visit,
    rights: &Rights,
    group: GroupId,
    (table, row): (&str, AnyId),
    author: Option<MemberId>,
) -> Markup {
    let may = match author {
        Some(author) => rights.may_to(Action::EraseText, author),
        None => rights.may(Action::EraseText),
    };
    html! { @if may { p.around { a href=(address(group, table, row)) { (visit.say("erase-words")) } } } }
}

/// The page that erases words.
pub fn address(group: GroupId, table: &str, row: AnyId) -> String {
    format!("/groups/{group}/erasures/new?table={table}&id={row}")
}
