//! Erasing the words of a text: what goes, what stays, that it is for ever; and, once it is done, what else has them.

use maud::{Markup, html};
use serde_json::{Value, json};

use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::visit::Visit;
use super::super::{parts, problem};
use super::erasures::{address, called, column, place};
use crate::domain::ids::{AnyId, Group, GroupId};
use crate::error::{Code, Error, Result};
use crate::service::Tx;
use crate::service::erasures::{self, Considered};

/// What would go; or why it is not for who asks to erase it.
type Found = Result<Considered, Error>;

/// The page.
pub async fn erase(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let table = visit.asked("table").ok_or_else(Error::not_found)?.to_owned();
    let row = visit.asked("id").and_then(AnyId::parse).ok_or_else(Error::not_found)?;
    let of = table.clone();
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        Ok((frame, consider(tx, id, &of, row)?))
    });
    let (frame, found) = reading.await?;
    let title = visit.say("erase");
    let main = html! {
        h1 { (title) }
        (done(&visit, id))
        p { (parts::labelled(&visit, visit.say("erase-of"), place(&visit, &table, Some(row)))) }
        @match &found {
            Err(error) => p.notice { (problem::told(visit.words(), error)) },
            Ok(considered) if considered.columns.is_empty() => p { (visit.say("erase-nothing")) },
            Ok(considered) => {
                (means(&visit))
                (form(&visit, id, considered))
            }
        }
        p { a href=(frame.at("/erasures")) { (visit.say("erasures")) } }
    };
    Ok(frame.page(&visit, "/record", &title, main))
}

/// Somebody in a matter of their own, and what is still needed, are told on the page itself.
fn consider(tx: &mut Tx<'_>, group: GroupId, table: &str, row: AnyId) -> Result<Found> {
    match erasures::consider(tx, group, table, row) {
        Err(error) if matches!(error.code, Code::ConflictOfInterest | Code::RuleRefused) => Ok(Err(error)),
        found => found.map(Ok),
    }
}

/// What it means.
fn means(visit: &Visit) -> Markup {
    html! {
        div.notice { p { b { (visit.say("erase-for-ever")) } " " (visit.say("erase-for-ever-how")) } }
        h2 { (visit.say("erase-goes")) }
        ul { @for key in ["erase-goes-words", "erase-goes-copies", "erase-goes-kept"] { li { (visit.say(key)) } } }
        h2 { (visit.say("erase-stays")) }
        ul { @for key in ["erase-stays-fact", "erase-stays-mark", "erase-stays-others", "erase-stays-backups"] { li { (visit.say(key)) } } }
    }
}

fn form(visit: &Visit, group: GroupId, considered: &Considered) -> Markup {
    let Considered { table, id, columns } = considered;
    let filled = json!({"columns": columns});
    let form = visit.form("erase_text").path("id", group).filled(filled).needed(&["columns"]);
    let name = |column: &str| called(visit, column).unwrap_or_else(|| column.to_owned());
    let names = columns.iter().map(|column| ((*column).to_owned(), name(column)));
    html! {
        h2 { (visit.say("erase-now")) }
        (form.with(html! {
            (form.hidden("table", table))
            (form.hidden("id", id))
            // What the answer names is seen here and nowhere else.
            (form.hidden("_stay", ""))
            @if columns.len() > 1 { (form.several("columns", names)) }
            (form.choice("reason", "erasure-reason"))
        }))
    }
}

/// What was erased just now, and what else has these words: it is still there.
fn done(visit: &Visit, group: GroupId) -> Markup {
    let Some(given) = &visit.given else { return html! {} };
    let list = |name: &str| given.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let (copies, quoted) = (list("copies").len(), list("quoted_in"));
    html! {
        div.done role="status" tabindex="-1" data-focus {
            p {
                (visit.say("erase_text.done"))
                @if let Some(entry) = given.get("id").and_then(Value::as_str) { " " a href={ "/record/" (entry) } { (visit.say("done-entry")) } }
            }
            @if copies > 0 { p { (visit.tell("erase-copies", &[("count", copies.into())])) } }
            @if quoted.is_empty() { p { (visit.say("erase-quoted-none")) } } @else {
                p { (visit.say("erase-quoted")) }
                ul { @for one in quoted { li { (elsewhere(visit, group, one)) } } }
            }
        }
    }
}

fn elsewhere(visit: &Visit, group: GroupId, one: &Value) -> Markup {
    let text = |name: &str| one.get(name).and_then(Value::as_str).unwrap_or_default();
    let row = AnyId::parse(text("id"));
    html! {
        (parts::labelled(visit, place(visit, text("table"), row), column(visit, text("column"))))
        @if let Some(row) = row { " " a href=(address(group, text("table"), row)) { (visit.say("erase-words")) } }
    }
}
