//! A call for a role: what is looked for, who volunteers, and how it ends.

use std::collections::HashMap;

use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::ids::{MemberId, RoleCall, RoleCallId, VolunteerId};
use crate::domain::role_calls::{Stage, VolunteerState};
use crate::error::Result;
use crate::service::comments::AuthorView;
use crate::service::role_calls::{self, RoleCallView, VolunteerView};
use crate::service::{Page as List, Tx, Window};

/// A call with what there is to see of it.
struct Seen {
    frame: GroupFrame,
    call: RoleCallView,
    offers: Option<List<VolunteerView>>,
    people: HashMap<MemberId, AuthorView>,
}

/// The call.
pub async fn role_call(visit: Visit) -> Result<Page> {
    let id = visit.id::<RoleCall>("id")?;
    let window: Window<VolunteerId> = Window { limit: 100, ..parts::window(&visit)? };
    let seen = visit.read(move |tx| Seen::load(tx, id, &window)).await?;
    let Seen { frame, call, .. } = &seen;
    let title = visit.tell("role-call-for", &[("role", visit.words().code("role", call.role).into())]);
    let stage = call.state.stage(call.closes_at, visit.now());
    let main = html! {
        h1 { (title) }
        (facts(&visit, &seen, stage))
        (own(&visit, &seen, stage))
        (offers(&visit, &seen))
        @if stage != Stage::Ended { (ending(&visit, &seen, stage)) }
    };
    Ok(frame.page(&visit, "/calls", &title, main))
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: RoleCallId, window: &Window<VolunteerId>) -> Result<Self> {
        let call = role_calls::get(tx, id)?;
        let frame = GroupFrame::load(tx, call.group_id)?;
        let may = frame.rights.may(Action::ReadMembers);
        let offers = may.then(|| role_calls::list_volunteers(tx, id, window)).transpose()?;
        let named = offers.iter().flat_map(|list| list.items.iter().map(|offer| offer.member_id));
        let named: Vec<MemberId> =
            named.chain([call.opened_by]).chain(call.appointed_id).chain(call.ended_by).collect();
        let people = AuthorView::of_members(tx, &frame.rights, named)?;
        Ok(Self { frame, call, offers, people })
    }

    fn who(&self, visit: &Visit, id: MemberId) -> Markup {
        let name = self.people.get(&id).and_then(|person| person.name.as_deref());
        html! {
            @if let Some(name) = name { a href={ "/members/" (id) } { (parts::name(name)) } }
            @else { (visit.say("group-a-member")) }
        }
    }
}

fn facts(visit: &Visit, seen: &Seen, stage: Stage) -> Markup {
    let call = &seen.call;
    html! {
        p { (parts::plain(&call.text)) }
        p.meta { (visit.say(&format!("role-{}.hint", call.role.code()))) }
        p {
            @match stage {
                Stage::Taking => { (visit.say("role-call-until")) " " (visit.moment(call.closes_at)) }
                Stage::Choosing => { (visit.say("role-call-choosing")) }
                Stage::Ended => { (parts::tag(&visit.words().code("role-call-state", call.state))) }
            }
        }
        dl.facts {
            dt { (visit.say("role-call-opened")) } dd { (seen.who(visit, call.opened_by)) " · " (visit.day(call.created_at)) }
            @if let Some(id) = call.appointed_id { dt { (visit.say("role-call-appointed")) } dd { (seen.who(visit, id)) } }
            @if let Some(reason) = &call.reason { dt { (visit.say("field-reason")) } dd { (parts::plain(reason)) } }
            @if let Some(at) = call.ended_at { dt { (visit.say("role-call-ended")) } dd { (visit.day(at)) } }
        }
    }
}

/// One's own offer, or the form for it.
fn own(visit: &Visit, seen: &Seen, stage: Stage) -> Markup {
    let stands = |offer: &&VolunteerView| {
        Some(offer.member_id) == seen.frame.rights.member && offer.state == VolunteerState::Standing
    };
    let own = seen.offers.iter().flat_map(|list| &list.items).find(stands);
    let may = seen.frame.rights.may(Action::Volunteer);
    html! {
        @if let Some(own) = own.filter(|_| stage != Stage::Ended) {
            @let form = visit.form("withdraw_offer").path("id", own.id).revision(own.revision);
            p.notice { (visit.say("role-call-own")) " " }
            (form.alone(html! {}))
        } @else if may && stage == Stage::Taking {
            @let form = visit.form("volunteer").path("id", seen.call.id);
            h2 { (visit.say("role-call-volunteer")) }
            (form.with(form.text("statement")))
        }
    }
}

fn offers(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        @if let Some(list) = &seen.offers {
            h2 { (visit.say("role-call-offers")) }
            @if list.items.is_empty() { (parts::none(visit)) }
            ul.list { @for offer in &list.items { li id={ "offer-" (offer.id) } {
                p {
                    b { (seen.who(visit, offer.member_id)) } " "
                    @if offer.state == VolunteerState::Withdrawn { (parts::tag(&visit.words().code("volunteer-state", offer.state))) }
                    " " span.meta { (visit.day(offer.created_at)) }
                }
                @if let Some(statement) = &offer.statement { p { (parts::plain(statement)) } }
            } } }
            (parts::more(visit, list.next.as_deref()))
        } @else {
            p.meta { (visit.say("role-call-members")) }
        }
    }
}

/// More time, an appointment, or an end without one.
fn ending(visit: &Visit, seen: &Seen, stage: Stage) -> Markup {
    let call = &seen.call;
    let extend = visit.form("extend_role_call").path("id", call.id).revision(call.revision);
    let close = visit.form("close_role_call").path("id", call.id);
    let rights = &seen.frame.rights;
    html! {
        @if rights.may(Action::AppointMember) {
            @if stage == Stage::Choosing { (appoint(visit, seen)) }
            @else { p.meta { (visit.say("role-call-not-yet")) } }
        }
        @if rights.may(Action::ManageRoleCalls) {
            details #extend open[extend.is_open()] {
                summary { (visit.say("extend_role_call")) }
                (extend.with(extend.moment("closes_at")))
            }
            details #close open[close.is_open()] {
                summary { (visit.say("close_role_call")) }
                (close.with(close.text("reason")))
            }
        }
    }
}

fn appoint(visit: &Visit, seen: &Seen) -> Markup {
    let form = visit.form("appoint_volunteer").path("id", seen.call.id);
    let standing =
        seen.offers.iter().flat_map(|list| &list.items).filter(|o| o.state == VolunteerState::Standing);
    let name =
        |offer: &VolunteerView| seen.people.get(&offer.member_id).and_then(|person| person.name.clone());
    let options: Vec<_> = standing
        .map(|o| (o.id.to_string(), name(o).unwrap_or_else(|| visit.say("group-a-member")), None))
        .collect();
    html! {
        @if !options.is_empty() {
            details #appoint open[form.is_open()] {
                summary { (visit.say("appoint_volunteer")) }
                (form.with(html! {
                    (form.choice_of("volunteer_id", options.into_iter()))
                    (form.text("reason"))
                }))
            }
        }
    }
}
