//! What is open in a group: consensus calls, engagement rounds, calls for a role, and everything that ends some day.

use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::due;
use crate::domain::access::{Action, Role};
use crate::domain::codes::Coded;
use crate::domain::feeds::{Certainty, Deadline, DeadlineKind};
use crate::domain::groups::Visibility;
use crate::domain::ids::{Group, RoleCall};
use crate::domain::role_calls::{RoleCallState, can_be_called_for};
use crate::error::Result;
use crate::service::feeds;
use crate::service::role_calls::{self, RoleCallView};

/// What is open.
pub async fn calls(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let window = parts::window::<RoleCall>(&visit)?;
    let reading = visit.read(move |tx| {
        let frame = GroupFrame::load(tx, id)?;
        Ok((frame, feeds::deadlines_ahead(tx, id)?, role_calls::list(tx, id, &window)?))
    });
    let (frame, deadlines, roles) = reading.await?;
    let ahead: Vec<&Deadline> = deadlines.iter().filter(|one| is_ahead(one)).collect();
    let of = |kind| ahead.iter().copied().filter(|one| one.kind == kind).collect::<Vec<_>>();
    let main = html! {
        h1 { (visit.say("group-calls")) }
        p.lead { (visit.say("calls-lead")) }
        div #open data-live {
            (consensus(&visit, &of(DeadlineKind::Call)))
            (rounds(&visit, &of(DeadlineKind::Round)))
        }
        (for_roles(&visit, &frame, &roles.items))
        (parts::more(&visit, roles.next.as_deref()))
        (all(&visit, &frame, &ahead))
        p { a href=(frame.at("/concerns")) { (visit.say("group-concerns")) } }
    };
    Ok(frame.page(&visit, "/calls", &visit.say("group-calls"), main))
}

fn is_ahead(deadline: &Deadline) -> bool {
    deadline.settled_at.is_none() && deadline.certainty() != Certainty::Cancelled
}

/// Consensus calls, each with a way to take a stance there.
fn consensus(visit: &Visit, calls: &[&Deadline]) -> Markup {
    html! {
        section aria-labelledby="consensus" {
            h2 #consensus { (visit.say("calls-consensus")) }
            @if calls.is_empty() { (parts::none(visit)) } @else {
                ul.cards { @for call in calls { li.card {
                    h3 { a href={ "/calls/" (call.id) } { (parts::plain(call.name.as_deref().unwrap_or_default())) } }
                    @if let Some(about) = &call.about {
                        p.meta { (visit.say("calls-in")) " " a href={ "/proposals/" (about.id) } { (parts::plain(&about.title)) } }
                    }
                    p { (visit.say("group-closes")) " " (due::when(visit, call)) }
                } } }
            }
        }
    }
}

fn rounds(visit: &Visit, rounds: &[&Deadline]) -> Markup {
    html! {
        section aria-labelledby="rounds" {
            h2 #rounds { (visit.say("calls-rounds")) }
            @if rounds.is_empty() { (parts::none(visit)) } @else {
                ul.cards { @for round in rounds { li.card {
                    @if let Some(about) = &round.about {
                        h3 { a href={ "/proposals/" (about.id) "/engagement" } { (parts::plain(round.name.as_deref().unwrap_or_default())) } }
                        p.meta { (visit.say("calls-in")) " " a href={ "/proposals/" (about.id) } { (parts::plain(&about.title)) } }
                    }
                    @if let Some(at) = round.opens_at.filter(|at| *at > visit.now()) { p { (visit.say("group-opens")) " " (visit.moment(at)) } }
                    p { (visit.say("group-closes")) " " (due::when(visit, round)) }
                } } }
            }
        }
    }
}

fn for_roles(visit: &Visit, frame: &GroupFrame, calls: &[RoleCallView]) -> Markup {
    let (open, ended): (Vec<&RoleCallView>, Vec<&RoleCallView>) =
        calls.iter().partition(|call| call.state == RoleCallState::Open);
    html! {
        section aria-labelledby="roles" {
            h2 #roles { (visit.say("calls-roles")) }
            @if open.is_empty() { (parts::none(visit)) } @else {
                ul.cards { @for call in open { li.card { (role(visit, call)) } } }
            }
            @if !ended.is_empty() {
                details #roles-ended {
                    summary { (visit.say("calls-roles-ended")) }
                    ul.cards { @for call in ended { li.card { (role(visit, call)) } } }
                }
            }
            @if frame.rights.may(Action::ManageRoleCalls) { (open_one(visit, frame)) }
        }
    }
}

fn role(visit: &Visit, call: &RoleCallView) -> Markup {
    html! {
        h3 { a href={ "/role-calls/" (call.id) } {
            (visit.tell("role-call-for", &[("role", visit.words().code("role", call.role).into())]))
        } }
        p { (parts::plain(&call.text)) }
        p {
            @if call.state == RoleCallState::Open {
                @if call.closes_at > visit.now() { (visit.say("role-call-until")) " " (visit.moment(call.closes_at)) }
                @else { (visit.say("role-call-choosing")) }
            } @else {
                (parts::tag(&visit.words().code("role-call-state", call.state)))
            }
        }
    }
}

fn open_one(visit: &Visit, frame: &GroupFrame) -> Markup {
    let form = visit.form("open_role_call").path("id", frame.group.id).to("/role-calls/{id}");
    let roles = Role::ALL.iter().copied().filter(|role| can_be_called_for(*role));
    html! {
        details #open-role-call open[form.is_open()] {
            summary { (visit.say("open_role_call")) }
            (form.with(html! {
                (form.choice_of("role", roles.map(|role| (role.code().to_owned(), visit.words().code("role", role), None))))
                (form.text("text"))
                (form.moment("closes_at"))
            }))
        }
    }
}

fn all(visit: &Visit, frame: &GroupFrame, ahead: &[&Deadline]) -> Markup {
    html! {
        section aria-labelledby="deadlines" {
            h2 #deadlines { (visit.say("group-deadlines")) }
            @if ahead.is_empty() { (parts::none(visit)) } @else { (due::table(visit, ahead)) }
            @if frame.group.visibility == Visibility::Public {
                p { a href={ "/api/v1/groups/" (frame.group.id) "/deadlines.ics" } { (visit.say("board-calendar")) } }
            }
        }
    }
}
