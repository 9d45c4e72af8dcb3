//! The record in its one order, the newest first or from the beginning: all that one may read, of a group, of a proposal.

use std::collections::HashMap;

use maud::{Markup, html};

use super::super::form::asking;
use super::super::frame::{GroupFrame, ProposalFrame};
use super::super::group::asked;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{self, Names};
use crate::domain::ids::{AnyId, Group, GroupId, Proposal};
use crate::error::{Code, Error, Result};
use crate::service::entries::{self, EntryView, Look, Looking};
use crate::service::{Page as List, Window, groups, named};

/// Entries on a page.
const LIMIT: i64 = 50;
/// How an address asks for the oldest entries first.
const OLDEST: &str = "oldest";

/// All that one may read.
pub async fn all(visit: Visit) -> Result<Page> {
    let looking = looking(&visit)?;
    let reading = visit.read(move |tx| {
        let list = entries::look(tx, &looking)?;
        let groups = groups::list(tx, &Window::<GroupId> { after: None, limit: 100 })?;
        Ok((list, groups.items, entries::newest_number(tx)?))
    });
    let (list, groups, newest) = reading.await?;
    let of: HashMap<AnyId, String> = groups.into_iter().map(|group| (group.id.cast(), group.name)).collect();
    let main = html! {
        h1 { (visit.say("record-all")) }
        (lead(&visit))
        (way(&visit, newest, &[]))
        (shown(&visit, &list, &Names::new(), &of))
        p { a href="/api/v1/record" { (visit.say("record-api")) } " · " a href="/log/checkpoint" { (visit.say("record-head")) } }
    };
    Ok(Page::new(visit.say("record-all"), main).wide())
}

/// Of a group.
pub async fn of_group(visit: Visit) -> Result<Page> {
    let (id, looking) = (visit.id::<Group>("id")?, looking(&visit)?);
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        let seen = entries::look_at_group(tx, id, &looking)?;
        Ok((frame, seen, named::behind_accounts(tx, id)?, entries::newest_number(tx)?))
    });
    let (frame, (list, kinds), names, newest) = reading.await?;
    let main = html! {
        h1 { (visit.say("record-of-group")) }
        (lead(&visit))
        p { a href=(frame.at("/erasures")) { (visit.say("erasures")) } }
        (way(&visit, newest, &kinds))
        (shown(&visit, &list, &names, &HashMap::new()))
    };
    Ok(frame.page(&visit, "/record", &visit.say("record-of-group"), main))
}

/// Of a proposal.
pub async fn of_proposal(visit: Visit) -> Result<Page> {
    let (id, looking) = (visit.id::<Proposal>("id")?, looking(&visit)?);
    let reading = visit.read(move |tx| {
        let frame = ProposalFrame::load(tx, id)?;
        let seen = entries::look_at_proposal(tx, id, &looking)?;
        let names = named::behind_accounts(tx, frame.group.id)?;
        Ok((frame, seen, names, entries::newest_number(tx)?))
    });
    let (frame, (list, kinds), names, newest) = reading.await?;
    let main = html! {
        h1 { (visit.say("record-of-proposal")) }
        (lead(&visit))
        (way(&visit, newest, &kinds))
        (shown(&visit, &list, &names, &HashMap::new()))
    };
    Ok(frame.page(&visit, "/record", &visit.say("record-of-proposal"), main))
}

/// As the address says. The cursor of the record is the number of an entry.
fn looking(visit: &Visit) -> Result<Looking> {
    let number = |text: &str| text.trim().parse().ok().filter(|number: &i64| *number >= 0);
    let after = visit.asked("after").map(|text| number(text).ok_or_else(|| Error::new(Code::BadCursor)));
    let action = visit.asked("action").map(str::to_owned);
    let look = Look { action, newest_first: !is_from_the_beginning(visit) };
    Ok(Looking { look, window: Window { after: after.transpose()?, limit: LIMIT } })
}

fn is_from_the_beginning(visit: &Visit) -> bool {
    visit.asked("order") == Some(OLDEST)
}

fn lead(visit: &Visit) -> Markup {
    html! {
        p.lead { (visit.say("record-lead")) }
        details #record-why {
            summary { (visit.say("record-why")) }
            p { (visit.say("record-why-how")) }
        }
    }
}

/// What is looked for, in which order, from where: the entries are in the order in which they were numbered. A form that is
/// sent begins anew, at the number that is typed or at the end.
fn way(visit: &Visit, newest: i64, kinds: &[String]) -> Markup {
    let is_oldest = is_from_the_beginning(visit);
    html! {
        (asking(visit, "record-jump", html! {
            @if !kinds.is_empty() { (asked::pick(visit, "action", "record-kind", actions(visit, kinds).into_iter())) }
            div.field {
                label for="record-order" { (visit.say("record-order")) }
                select #record-order name="order" {
                    option value="" { (visit.say("record-newest-first")) }
                    option value=(OLDEST) selected[is_oldest] { (visit.say("record-oldest-first")) }
                }
            }
            div.field {
                label for="record-after" { (visit.say("record-after")) }
                input #record-after name="after" type="number" inputmode="numeric" min="0" max=(newest);
            }
        }))
        p.meta { (visit.tell("record-newest", &[("number", newest.into())])) }
        nav.pages aria-label=(visit.say("record-jump")) {
            @if is_oldest { a href=(address(visit, "")) { (visit.say("record-last")) } }
            @else { a href=(address(visit, OLDEST)) { (visit.say("record-first")) } }
        }
    }
}

/// The address of this page from its first entry on, in an order.
fn address(visit: &Visit, order: &str) -> String {
    let asked = [("action", visit.asked("action").unwrap_or_default()), ("order", order)];
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(asked.into_iter().filter(|(_, value)| !value.is_empty()));
    let query = query.finish();
    if query.is_empty() { visit.path.clone() } else { format!("{}?{query}", visit.path) }
}

/// What was done here, by name and in words, in the order of the words. What is asked for stands there in any case.
fn actions(visit: &Visit, kinds: &[String]) -> Vec<(String, String)> {
    let asked = visit.asked("action").filter(|asked| !kinds.iter().any(|kind| kind == asked));
    let all = kinds.iter().map(String::as_str).chain(asked);
    let mut all: Vec<(String, String)> = all.map(|kind| (kind.to_owned(), told::kind(visit, kind))).collect();
    all.sort_by_cached_key(|(_, words)| words.to_lowercase());
    all
}

fn shown(visit: &Visit, list: &List<EntryView>, names: &Names, groups: &HashMap<AnyId, String>) -> Markup {
    html! {
        div #entries data-live {
            @if list.items.is_empty() { p.meta { (visit.say("record-nothing")) } } @else {
                ol.list { @for entry in &list.items { li id={ "entry-" (entry.id) } {
                    (told::line(visit, entry, names, groups.get(&entry.scope).map(String::as_str)))
                } } }
            }
            (parts::more(visit, list.next.as_deref()))
        }
    }
}
