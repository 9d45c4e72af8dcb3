//! One member, and what those who keep the members can decide.

use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::joining;
use crate::domain::access::{Action, Role};
use crate::domain::codes::Coded;
use crate::domain::groups::MembershipState;
use crate::domain::ids::Member;
use crate::domain::members::{Decision, is_appointed};
use crate::error::Result;
use crate::service::members::{self, MemberView};

/// The member.
pub async fn member(visit: Visit) -> Result<Page> {
    let id = visit.id::<Member>("id")?;
    let reading = visit.read(move |tx| {
        let member = members::get(tx, id)?;
        Ok((GroupFrame::load(tx, member.group_id)?, member))
    });
    let (frame, member) = reading.await?;
    let main = html! {
        h1 { (parts::name(&member.name)) }
        (facts(&visit, &member))
        @if member.state != MembershipState::Left {
            (change(&visit, &frame, &member))
            (appoint(&visit, &frame, &member))
        }
        (decide(&visit, &frame, &member))
    };
    Ok(frame.page(&visit, "/members", &member.name, main))
}

fn facts(visit: &Visit, member: &MemberView) -> Markup {
    let said = [
        ("field-organisation", &member.organisation),
        ("field-region", &member.region),
        ("field-focal_point_of", &member.focal_point_of),
        ("field-statement", &member.statement),
        ("member-state-reason", &member.state_reason),
    ];
    html! {
        dl.facts {
            dt { (visit.say("field-role")) }
            dd {
                (visit.words().code("role", member.role)) br;
                span.meta { (visit.say(&format!("role-{}.hint", member.role.code()))) }
            }
            dt { (visit.say("field-stakeholder_group")) } dd { (parts::name(&member.stakeholder_group)) }
            dt { (visit.say("members-state")) } dd { (visit.words().code("membership-state", member.state)) }
            @for (key, text) in said {
                @if let Some(text) = text { dt { (visit.say(key)) } dd { (parts::plain(text)) } }
            }
            dt { (visit.say("member-since")) } dd { (visit.day(member.joined_at)) }
        }
    }
}

fn change(visit: &Visit, frame: &GroupFrame, member: &MemberView) -> Markup {
    let form = joining::about(visit, member);
    html! {
        @if frame.rights.may_to(Action::UpdateMember, member.id) {
            details #change open[form.is_open()] {
                summary { (visit.say("member-change")) }
                (form.with(html! {
                    (joining::stakeholder_group(&form, frame, Some(&member.stakeholder_group)))
                    (form.line("organisation"))
                    (form.line("region"))
                    @if frame.rights.may(Action::ManageMembers) { (form.line("focal_point_of")) }
                }))
            }
        }
    }
}

fn appoint(visit: &Visit, frame: &GroupFrame, member: &MemberView) -> Markup {
    let form = visit.form("update_member").path("id", member.id).revision(member.revision);
    let form = form.named("member-appoint").filled(member);
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| *role != Role::Public).collect();
    html! {
        @if frame.rights.may(Action::AppointMember) {
            details #appoint open[form.is_open()] {
                summary { (visit.say("member-appoint")) }
                (form.bare(html! {
                    (joining::roles(visit, &form, &roles))
                    p.buttons { button.primary type="submit" { (visit.say("member-appoint-now")) } }
                }))
            }
        }
    }
}

/// What can be decided on the membership as it stands: as the rules of membership have it.
fn decide(visit: &Visit, frame: &GroupFrame, member: &MemberView) -> Markup {
    let is_own = frame.rights.member == Some(member.id);
    let may = frame.rights.may(Action::ManageMembers) && !is_own;
    let is_chairs = is_appointed(member.role) && !frame.rights.may(Action::AppointMember);
    let of = |to: MembershipState| Decision::from_to(member.state, to).ok().map(|decision| (decision, to));
    html! {
        @if may && is_chairs { p.meta { (visit.say("member-chair-decides")) } }
        @if may && !is_chairs {
            @for (decision, to) in MembershipState::ALL.iter().filter_map(|to| of(*to)) { (one(visit, member, decision, to)) }
        }
    }
}

fn one(visit: &Visit, member: &MemberView, decision: Decision, to: MembershipState) -> Markup {
    let name = decision.action().replace('.', "-");
    let form = visit.form("decide_member").path("id", member.id).revision(member.revision).named(&name);
    let form = if decision.needs_reason() { form.needed(&["reason"]) } else { form };
    html! {
        details id={ "to-" (name) } open[form.is_open() || member.state == MembershipState::Requested] {
            summary { (visit.say(&format!("decide-{name}"))) }
            (form.bare(html! {
                (form.hidden("state", to))
                @if decision.needs_reason() { (form.text("reason")) }
                p.buttons { button.primary type="submit" { (visit.say(&format!("decide-{name}"))) } }
            }))
        }
    }
}
