//! Joining a group, what one says of oneself there, and leaving it.

use maud::{Markup, html};

use super::super::form::Form;
use super::super::frame::GroupFrame;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::{Action, Role};
use crate::domain::codes::Coded;
use crate::domain::groups::{Joining, Standing, UNAFFILIATED};
use crate::domain::members::UNAPPOINTED;
use crate::service::members::MemberView;

/// For who is no member: how one becomes one.
pub fn join(visit: &Visit, frame: &GroupFrame) -> Markup {
    let joining = frame.group.joining;
    html! {
        h2 { (visit.say("group-join")) }
        @if frame.group.state == Standing::Archived {
            p.notice { (visit.say("group-archived")) }
        } @else {
            p { (visit.say(&format!("joining-{}.hint", joining.code()))) }
            @if joining == Joining::Invitation {
                p { a href="/invitations/accept" { (visit.say("invitation-have")) } }
            } @else if visit.is_signed_in() {
                (ask(visit, frame))
            } @else {
                p { (visit.say("join-account")) }
                p { a.button.primary href={ "/sign-in?next=" (frame.at("/members")) } { (visit.say("nav-sign-in")) } }
            }
        }
    }
}

fn ask(visit: &Visit, frame: &GroupFrame) -> Markup {
    let form = visit.form("join_group").path("id", frame.group.id).to("/groups/{group_id}/members");
    form.with(html! {
        (stakeholder_group(&form, frame, None))
        (roles(visit, &form, UNAPPOINTED))
        (form.line("organisation"))
        (form.line("region"))
        @if frame.group.joining == Joining::Request { (form.lines("statement", 4)) }
    })
}

/// One of some roles, each with what it may do.
pub fn roles(visit: &Visit, form: &Form<'_>, roles: &[Role]) -> Markup {
    form.choice_of(
        "role",
        roles.iter().map(|role| {
            let hint = visit.words().find(&format!("role-{}.hint", role.code()), &[]);
            (role.code().to_owned(), visit.words().code("role", *role), hint)
        }),
    )
}

/// Whom one speaks from: those that the charter expects, nobody, or what it is now.
pub fn stakeholder_group(form: &Form<'_>, frame: &GroupFrame, now: Option<&str>) -> Markup {
    let charter = &frame.group.charter;
    let mut all: Vec<String> = charter.expected_groups.iter().map(ToString::to_string).collect();
    all.push(UNAFFILIATED.to_owned());
    if let Some(now) = now.filter(|now| !all.iter().any(|one| one == now)) {
        all.push(now.to_owned());
    }
    form.select_of("stakeholder_group", all.into_iter().map(|name| (name.clone(), name)))
}

/// For a member: as what one is in, and what one can change of it.
pub fn own(visit: &Visit, frame: &GroupFrame, own: &MemberView) -> Markup {
    html! {
        section.card aria-labelledby="own" {
            h2 #own { (visit.say("member-own")) }
            p {
                (parts::tag(&visit.words().code("role", own.role))) " "
                (parts::name(&own.stakeholder_group))
                @if let Some(organisation) = &own.organisation { " · " (parts::name(organisation)) }
                @if let Some(region) = &own.region { " · " (parts::name(region)) }
            }
            @if frame.rights.may_to(Action::UpdateMember, own.id) {
                @let form = about(visit, own);
                details #own-change open[form.is_open()] {
                    summary { (visit.say("member-own-change")) }
                    (form.with(html! {
                        (stakeholder_group(&form, frame, Some(&own.stakeholder_group)))
                        (form.line("organisation"))
                        (form.line("region"))
                    }))
                }
            }
            @if frame.rights.may(Action::LeaveGroup) {
                @let form = visit.form("leave_group").path("id", own.id).revision(own.revision).to("/groups");
                details #own-leave open[form.is_open()] {
                    summary { (visit.say("member-leave")) }
                    p { (visit.say("member-leave-how")) }
                    (form.with(html! {}))
                }
            }
        }
    }
}

/// The form for what a member says of themselves.
pub fn about<'v>(visit: &'v Visit, member: &MemberView) -> Form<'v> {
    let form = visit.form("update_member").path("id", member.id).revision(member.revision);
    form.named("member-about").filled(member)
}
