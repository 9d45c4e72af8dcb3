//! Invitations to a group: made one by one or from a list, and taken back.

use maud::{Markup, html};

use super::super::form::asking;
use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::{asked, joining};
use crate::domain::access::{Action, Role};
use crate::domain::codes::Coded;
use crate::domain::groups::InvitationState;
use crate::domain::ids::{Group, Invitation};
use crate::domain::members::is_appointed;
use crate::error::Result;
use crate::service::invitations::{self, InvitationView};

/// Those that were made, and forms for more.
pub async fn invitations(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let (state, window) =
        (asked::code::<InvitationState>(&visit, "state"), parts::window::<Invitation>(&visit)?);
    let reading =
        visit.read(move |tx| Ok((GroupFrame::load(tx, id)?, invitations::list(tx, id, state, &window)?)));
    let (frame, list) = reading.await?;
    let main = html! {
        h1 { (visit.say("group-invitations")) }
        p.lead { (visit.say("invitations-lead")) }
        (given(&visit))
        (invite(&visit, &frame))
        (import(&visit, &frame))
        h2 { (visit.say("invitations-made")) }
        (asking(&visit, "invitations-filter", asked::pick(
            &visit, "state", "invitations-state", asked::codes::<InvitationState>(&visit, "invitation-state"),
        )))
        (table(&visit, &list.items))
        (parts::more(&visit, list.next.as_deref()))
    };
    Ok(frame.page(&visit, "/members", &visit.say("group-invitations"), main))
}

/// The codes of what was just made: shown this once.
fn given(visit: &Visit) -> Markup {
    let Some(given) = &visit.given else { return html! {} };
    let one = std::slice::from_ref(given);
    let all = given.get("items").and_then(serde_json::Value::as_array).map_or(one, Vec::as_slice);
    let text = |of: &serde_json::Value, name: &str| {
        of.get(name).and_then(|v| v.as_str()).unwrap_or_default().to_owned()
    };
    html! {
        div.done role="status" tabindex="-1" data-focus {
            p { (visit.tell("invitations-given", &[("count", all.len().into())])) }
            @for issued in all {
                @let code = text(issued, "code");
                p { (parts::name(&text(issued, "email")))
                    @if issued.get("is_mailed").and_then(serde_json::Value::as_bool) == Some(true) {
                        " · " (visit.say("invitations-mailed"))
                    }
                }
                p.secret translate="no" { (code) }
                p.secret translate="no" { (visit.door.app.config.public_url) "/invitations/accept?code=" (code) }
            }
        }
    }
}

fn invite(visit: &Visit, frame: &GroupFrame) -> Markup {
    let form = visit.form("invite").path("id", frame.group.id);
    let may_appoint = frame.rights.may(Action::AppointMember);
    let open = |role: &Role| *role != Role::Public && (may_appoint || !is_appointed(*role));
    let roles: Vec<Role> = Role::ALL.iter().copied().filter(open).collect();
    html! {
        details #invite open[form.is_open()] {
            summary { (visit.say("invitations-one")) }
            (form.with(html! {
                (form.input("email", "email"))
                (form.line("name"))
                (joining::roles(visit, &form, &roles))
                (joining::stakeholder_group(&form, frame, None))
                (form.line("organisation"))
            }))
        }
    }
}

fn import(visit: &Visit, frame: &GroupFrame) -> Markup {
    let form = visit.form("import_invitations").path("id", frame.group.id);
    html! {
        details #import open[form.is_open()] {
            summary { (visit.say("invitations-many")) }
            p { (visit.say("invitations-many-how")) }
            pre dir="ltr" translate="no" { "email,name,role,stakeholder_group,organisation" }
            (form.with(form.lines("csv", 8)))
        }
    }
}

fn table(visit: &Visit, invitations: &[InvitationView]) -> Markup {
    html! {
        @if invitations.is_empty() { (parts::none(visit)) } @else {
            div.scroll tabindex="0" role="group" aria-label=(visit.say("invitations-made")) {
                table {
                    caption { (visit.say("invitations-made")) }
                    thead { tr { @for key in ["invitations-whom", "field-role", "field-stakeholder_group", "invitations-state", "invitations-until"] {
                        th scope="col" { (visit.say(key)) }
                    } } }
                    tbody { @for invitation in invitations { (row(visit, invitation)) } }
                }
            }
        }
    }
}

fn row(visit: &Visit, invitation: &InvitationView) -> Markup {
    let whom = invitation.email.as_deref().or(invitation.name.as_deref());
    let expired = invitation.state == InvitationState::Open && invitation.expires_at <= visit.now();
    let revoke = visit.form("revoke_invitation").path("id", invitation.id).revision(invitation.revision);
    html! {
        tr {
            th scope="row" {
                @if let Some(whom) = whom { (parts::name(whom)) } @else { (visit.say("invitations-joined")) }
                @if let (Some(_), Some(name)) = (&invitation.email, &invitation.name) { " · " (parts::name(name)) }
            }
            td { (visit.words().code("role", invitation.role)) }
            td { (parts::name(&invitation.stakeholder_group)) }
            td {
                @if expired { (visit.say("invitations-expired")) }
                @else { (visit.words().code("invitation-state", invitation.state)) }
            }
            td {
                (visit.day(invitation.expires_at))
                @if invitation.state == InvitationState::Open { " " (revoke.alone(html! {})) }
            }
        }
    }
}
