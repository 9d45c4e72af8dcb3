//! A consensus call: what was frozen when it opened, who counts, who has taken part, what it waits for, and the
//! requests for more time.

use maud::{Markup, html};

use super::around::{Around, People};
use super::{phrase, rules, time};
use crate::domain::access::Action;
use crate::domain::calls::CallState;
use crate::domain::ids::{Call, CallId, MemberId};
use crate::error::Result;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::pictures::{About, Bar, bars, group_name};
use crate::http::web::visit::Visit;
use crate::service::calls::{self, CallView, TimeRequestView};
use crate::service::consensus::{self, ConsensusView};
use crate::service::{App, Page as List, Tx, Window};

/// What the page shows.
pub struct Shown {
    /// The position that it is on.
    pub around: Around,
    /// The call.
    pub call: CallView,
    /// Where the position stands now.
    pub standing: ConsensusView,
    /// The requests for more time.
    pub requests: List<TimeRequestView>,
    /// Who is spoken of.
    pub people: People,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, app: &App, id: CallId) -> Result<Self> {
        let call = calls::get(tx, id)?;
        let around = Around::load(tx, call.position_id)?;
        let standing = consensus::of_position(tx, &app.assessments, call.position_id)?;
        let requests = calls::requests(tx, id, &Window { after: None, limit: 100 })?;
        let mut members: Vec<MemberId> = vec![call.designator_id, call.opened_by];
        members.extend(requests.items.iter().flat_map(|r| [Some(r.member_id), r.answered_by]).flatten());
        let people = People::load(tx, &around.frame, members)?;
        Ok(Self { around, call, standing, requests, people })
    }

    /// Are stances taken in it?
    pub fn is_open(&self) -> bool {
        self.standing.call.as_ref().is_some_and(|call| call.id == self.call.id && call.is_open)
    }
}

/// The page.
pub async fn call(visit: Visit) -> Result<Page> {
    let id = visit.id::<Call>("id")?;
    let app = visit.door.app.clone();
    let shown = visit.read(move |tx| Shown::load(tx, &app, id)).await?;
    let title = visit.tell("call-title", &[("round", shown.call.round.into())]);
    let main = html! {
        h1 { (title) }
        p.lead { (shown.around.title()) }
        (shown.around.head(&visit, "-"))
        div #call-now data-live { (now(&visit, &shown)) }
        (closing(&visit, &shown))
        (turnout(&visit, &shown))
        (time::section(&visit, &shown))
        (frozen(&visit, &shown))
    };
    Ok(shown.around.page(&visit, &title, main))
}

/// Whether it is open, until when, and what it is for.
fn now(visit: &Visit, shown: &Shown) -> Markup {
    let call = &shown.call;
    html! {
        p {
            (parts::tag_of(if shown.is_open() { "good" } else { "" }, &visit.words().code("call-state", call.state))) " "
            @let ends = [("at", visit.moment(call.closes_at))];
            @if shown.is_open() { (parts::sentence(visit, visit.worded("stance-call-open", &ends))) }
            @else { (parts::sentence(visit, visit.worded("stance-call-over", &ends))) }
        }
        @if shown.is_open() {
            p { a.button.primary href=(shown.around.at("/stance")) { (visit.say("consensus-to-stance")) } }
        }
        @if let Some(information) = &call.new_information {
            h2 { (visit.say("call-new-information")) }
            p { (parts::plain(information)) }
        }
        (waiting(visit, call))
        dl.facts {
            dt { (visit.say("call-output-type")) }
            dd { (visit.words().code("output-type", call.output_type)) }
            dt { (visit.say("call-results")) } dd { (visit.words().code("results", call.results)) }
            dt { (visit.say("call-designator")) } dd { (shown.people.who(visit, call.designator_id)) }
            dt { (visit.say("call-opened")) }
            dd { (parts::beside(visit, [visit.moment(call.opened_at), shown.people.who(visit, call.opened_by)])) }
            @if call.extended_days > 0 {
                dt { (visit.say("call-extended")) }
                dd { (visit.tell("call-days", &[("days", call.extended_days.into())])) }
            }
            @if let Some(at) = call.closed_at { dt { (visit.say("call-closed")) } dd { (visit.moment(at)) } }
        }
    }
}

/// The objections that have to be dealt with before it is closed.
fn waiting(visit: &Visit, call: &CallView) -> Markup {
    html! {
        @if !call.waiting_for.is_empty() {
            div.notice {
                p { (visit.say("call-waits")) }
                ul {
                    @for (n, id) in call.waiting_for.iter().enumerate() {
                        @let number = i64::try_from(n).unwrap_or(0).saturating_add(1);
                        li { a href={ "/objections/" (id) } { (visit.tell("call-waits-for", &[("number", number.into())])) } }
                    }
                }
            }
        }
    }
}

/// Closing it before the clock does, once its window is over.
fn closing(visit: &Visit, shown: &Shown) -> Markup {
    let may = shown.around.frame.rights.may(Action::ManageCalls);
    html! {
        @if may && shown.call.state == CallState::Open {
            @if shown.is_open() { p.meta { (visit.say("call-closes-itself")) } }
            @else {
                p { (visit.say("call-close-how")) }
                (visit.form("close_call").path("id", shown.call.id).with(html! {}))
            }
        }
    }
}

/// Who has taken part, by stakeholder group: shown whatever the call hides.
fn turnout(visit: &Visit, shown: &Shown) -> Markup {
    let is_of_this = shown.standing.call.as_ref().is_some_and(|call| call.id == shown.call.id);
    let bar = |group: &consensus::GroupStanding| {
        let told = [("taken", group.taken.into()), ("members", group.members.into())];
        Bar {
            name: parts::name(&group_name(visit, &group.group)),
            part: portion(group.taken, group.members),
            said: visit.tell("picture-taken", &told),
        }
    };
    let about = About { id: "turnout".to_owned(), title: visit.say("turnout-caption"), words: String::new() };
    html! {
        section #roll data-live aria-labelledby="roll-title" {
            h2 #roll-title { (visit.say("roll-title")) }
            p { (visit.tell("roll-fixed", &[("members", shown.call.electorate_size.into())])) }
            @if is_of_this {
                @let all: Vec<Bar> = shown.standing.groups.iter().map(bar).collect();
                (bars(visit, &about, [&visit.say("stakeholders-group"), &visit.say("stakeholders-taken")], &all))
                (super::standing::basis(visit, &shown.standing))
            } @else {
                p { (visit.say("roll-of-another")) }
            }
            p.meta { (visit.say("roll-digest")) " " code { (shown.call.electorate_digest) } }
        }
    }
}

fn portion(taken: i64, members: i64) -> f64 {
    let number = |count: i64| i32::try_from(count).map_or(0.0, f64::from);
    if members > 0 { number(taken) / number(members) } else { 0.0 }
}

/// The rules as they were frozen.
fn frozen(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        section aria-labelledby="frozen-title" {
            h2 #frozen-title { (visit.say("frozen-title")) }
            p { (visit.say("frozen-how")) }
            p { b { (visit.say("frozen-groups")) } " " (phrase::groups(visit, &shown.call.expected_groups)) }
            details #rules { summary { (visit.say("frozen-rules")) } (rules::table(visit, &shown.call.params)) }
        }
    }
}
