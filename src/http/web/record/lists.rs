//! The record in its one order: all that one may read, of a group, of a proposal.

use std::collections::HashMap;

use maud::{Markup, html};

use super::super::frame::{GroupFrame, ProposalFrame};
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{self, Names};
use crate::domain::ids::{AnyId, Group, GroupId, Proposal};
use crate::error::{Code, Error, Result};
use crate::service::entries::{self, EntryView};
use crate::service::{Page as List, Window, groups, named};

/// Entries on a page.
const LIMIT: i64 = 50;

/// All that one may read.
pub async fn all(visit: Visit) -> Result<Page> {
    let window = window(&visit)?;
    let reading = visit.read(move |tx| {
        let list = entries::list(tx, &window)?;
        let groups = groups::list(tx, &Window::<GroupId> { after: None, limit: 100 })?;
        Ok((list, groups.items, entries::newest_number(tx)?))
    });
    let (list, groups, newest) = reading.await?;
    let of: HashMap<AnyId, String> = groups.into_iter().map(|group| (group.id.cast(), group.name)).collect();
    let main = html! {
        h1 { (visit.say("record-all")) }
        (lead(&visit))
        (jump(&visit, newest))
        (shown(&visit, &list, &Names::new(), &of))
        p { a href="/api/v1/record" { (visit.say("record-api")) } " · " a href="/log/checkpoint" { (visit.say("record-head")) } }
    };
    Ok(Page::new(visit.say("record-all"), main).wide())
}

/// Of a group.
pub async fn of_group(visit: Visit) -> Result<Page> {
    let (id, window) = (visit.id::<Group>("id")?, window(&visit)?);
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        let list = entries::of_group(tx, id, &window)?;
        Ok((frame, list, named::behind_accounts(tx, id)?, entries::newest_number(tx)?))
    });
    let (frame, list, names, newest) = reading.await?;
    let main = html! {
        h1 { (visit.say("record-of-group")) }
        (lead(&visit))
        (jump(&visit, newest))
        (shown(&visit, &list, &names, &HashMap::new()))
    };
    Ok(frame.page(&visit, "/record", &visit.say("record-of-group"), main))
}

/// Of a proposal.
pub async fn of_proposal(visit: Visit) -> Result<Page> {
    let (id, window) = (visit.id::<Proposal>("id")?, window(&visit)?);
    let reading = visit.read(move |tx| {
        let frame = ProposalFrame::load(tx, id)?;
        let list = entries::of_proposal(tx, id, &window)?;
        let names = named::behind_accounts(tx, frame.group.id)?;
        Ok((frame, list, names, entries::newest_number(tx)?))
    });
    let (frame, list, names, newest) = reading.await?;
    let main = html! {
        h1 { (visit.say("record-of-proposal")) }
        (lead(&visit))
        (jump(&visit, newest))
        (shown(&visit, &list, &names, &HashMap::new()))
    };
    Ok(frame.page(&visit, "/record", &visit.say("record-of-proposal"), main))
}

/// The cursor of the record is the number of an entry.
fn window(visit: &Visit) -> Result<Window<i64>> {
    let number = |text: &str| text.trim().parse().ok().filter(|number: &i64| *number >= 0);
    let after = visit.asked("after").map(|text| number(text).ok_or_else(|| Error::new(Code::BadCursor)));
    Ok(Window { after: after.transpose()?, limit: LIMIT })
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

/// The entries are in the order in which they were numbered: one goes on from a number.
fn jump(visit: &Visit, newest: i64) -> Markup {
    let near = newest.saturating_sub(LIMIT).max(0);
    html! {
        form.asking method="get" action=(visit.path) aria-label=(visit.say("record-jump")) {
            div.field {
                label for="record-after" { (visit.say("record-after")) }
                input #record-after name="after" type="number" inputmode="numeric" min="0" max=(newest) value=[visit.asked("after")];
            }
            button type="submit" { (visit.say("form-show")) }
        }
        p.meta { (visit.tell("record-newest", &[("number", newest.into())])) }
        nav.pages aria-label=(visit.say("record-jump")) {
            a href=(visit.with("after", "")) { (visit.say("record-first")) }
            @if near > 0 { a href=(visit.with("after", &near.to_string())) { (visit.say("record-last")) } }
        }
    }
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
