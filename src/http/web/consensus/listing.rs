//! The stances on a position, as far as the call shows them; whom to ask again; how one stance came to be what it is.

use maud::{Markup, html};

use super::around::{Around, People};
use super::taken;
use crate::domain::ids::{AnyId, Id, MemberId, StanceId, StanceRow};
use crate::error::{Code, Error, Result};
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::members;
use crate::service::stances::{self, StaleStanceView, StanceTakenView, StanceView};
use crate::service::{Page as List, Tx, Window};

/// A cursor of a list of its own, from the address.
pub fn cursor<T>(visit: &Visit, name: &str) -> Result<Option<Id<T>>> {
    let read = |text| Id::parse(text).ok_or_else(|| Error::new(Code::BadCursor));
    visit.asked(name).map(read).transpose()
}

/// On to the next part of a list that has a cursor of its own.
pub fn more(visit: &Visit, name: &str, next: Option<&str>) -> Markup {
    html! {
        @if let Some(next) = next {
            nav.pages aria-label=(visit.say("page-more")) {
                a href={ (visit.with(name, next)) "#" (name) } rel="next" { (visit.say("page-more")) }
            }
        }
    }
}

/// What is asked for of them.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    stances: Option<Id<StanceRow>>,
    stale: Option<StanceId>,
    history: Option<StanceId>,
}

impl Asked {
    /// As the address says.
    pub fn of(visit: &Visit) -> Result<Self> {
        Ok(Self {
            stances: cursor(visit, "stances")?,
            stale: cursor(visit, "stale")?,
            history: cursor(visit, "history")?,
        })
    }
}

/// What members of the group see of the stances; nothing for others.
#[derive(Debug)]
pub struct Stances {
    listed: Option<List<StanceView>>,
    stale: Option<List<StaleStanceView>>,
    history: Vec<StanceTakenView>,
    community: Option<String>,
}

impl Stances {
    /// As far as the reader may see them.
    pub fn load(tx: &mut Tx<'_>, around: &Around, asked: &Asked) -> Result<Self> {
        let Some(own) = around.own() else {
            return Ok(Self { listed: None, stale: None, history: Vec::new(), community: None });
        };
        let id = around.position.id;
        let listed = stances::list(tx, id, &Window { after: asked.stances, limit: 50 })?;
        let stale = stances::stale(tx, id, &Window { after: asked.stale, limit: 50 })?;
        let history = match asked.history {
            Some(of) => stances::history(tx, of, &Window::<AnyId> { after: None, limit: 100 })?.items,
            None => Vec::new(),
        };
        let community = members::get(tx, own)?.focal_point_of;
        Ok(Self { listed: Some(listed), stale: Some(stale), history, community })
    }

    /// The members that they speak of.
    pub fn members(&self) -> Vec<MemberId> {
        let listed = self.listed.iter().flat_map(|list| &list.items).map(|stance| stance.member_id);
        let stale = self.stale.iter().flat_map(|list| &list.items).map(|stance| stance.member_id);
        listed.chain(stale).collect()
    }

    /// The community that the reader is the focal point of.
    pub fn community(&self) -> Option<String> {
        self.community.clone()
    }
}

/// The stances, and whom to ask again.
pub fn section(visit: &Visit, around: &Around, people: &People, stances: &Stances, is_shown: bool) -> Markup {
    html! {
        section #stances aria-labelledby="stances-title" {
            h2 #stances-title { (visit.say("stances-title")) }
            p { a href=(around.at("/stance")) { (visit.say("consensus-to-stance")) } }
            @match &stances.listed {
                None => p { (visit.say("stances-members-only")) },
                Some(list) => {
                    @if !is_shown { p.notice { (visit.say("stances-not-shown")) } }
                    @if list.items.is_empty() { p { (visit.say("stances-none")) } }
                    @else { (table(visit, people, &list.items)) }
                    (more(visit, "stances", list.next.as_deref()))
                }
            }
        }
        @if !stances.history.is_empty() {
            section #history aria-labelledby="one-history" {
                h2 #one-history { (visit.say("stances-one-history")) }
                (taken::table(visit, &stances.history))
            }
        }
        @if let Some(stale) = stances.stale.as_ref().filter(|list| !list.items.is_empty()) {
            section #stale aria-labelledby="stale-title" {
                h2 #stale-title { (visit.say("stale-title")) }
                p { (visit.say("stale-how")) }
                ul.list { @for one in &stale.items { (asked_again(visit, people, one)) } }
                (more(visit, "stale", stale.next.as_deref()))
            }
        }
    }
}

fn table(visit: &Visit, people: &People, all: &[StanceView]) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("stances-caption")) {
            table {
                caption { (visit.say("stances-caption")) }
                thead { tr {
                    th scope="col" { (visit.say("stances-member")) }
                    th scope="col" { (visit.say("stakeholders-group")) }
                    th scope="col" { (visit.say("stances-stance")) }
                    th scope="col" { (visit.say("column-version")) }
                    th scope="col" { (visit.say("field-reason")) }
                    th scope="col" { (visit.say("column-when")) }
                } }
                tbody { @for one in all { (row(visit, people, one)) } }
            }
        }
    }
}

fn row(visit: &Visit, people: &People, one: &StanceView) -> Markup {
    html! {
        tr {
            th scope="row" { (people.name(visit, one.member_id)) }
            td { (parts::name(&one.stakeholder_group)) }
            td {
                (visit.words().code("stance", one.stance))
                @if one.is_stale { " " (parts::tag_of("warn", &visit.say("stance-stale"))) }
                @else if !one.is_counted { " " (parts::tag_of("warn", &visit.say("stance-uncounted"))) }
            }
            td { (visit.words().number(one.version)) }
            td { @if let Some(reason) = &one.reason { (parts::plain(reason)) } }
            td {
                a href={ (visit.with("history", &one.id.to_string())) "#history" } { (visit.day(one.taken_at)) }
            }
        }
    }
}

fn asked_again(visit: &Visit, people: &People, one: &StaleStanceView) -> Markup {
    html! {
        li {
            (people.who(visit, one.member_id)) " "
            span.meta { (visit.tell("stale-version", &[("version", one.version.into())])) " · " (visit.day(one.taken_at)) }
        }
    }
}
