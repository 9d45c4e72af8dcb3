//! Open calls for a role.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Group, RoleCall, Volunteer};
use crate::service::role_calls::{
    self, AppointVolunteer, CloseRoleCall, ExtendRoleCall, OfferToVolunteer, OpenRoleCall,
};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("role-calls");
    api.post(
        "/groups/{id}/role-calls",
        "open_role_call",
        "Call for somebody to take a role, as that of a co-facilitator",
        Policy::Group(Action::ManageRoleCalls),
        |tx, r: &Req<ById<Group>, Nothing, OpenRoleCall>| role_calls::open(tx, r.path.id, &r.body),
    )
    .example(json!({
        "role": "facilitator", "text": "A co-facilitator for the rest of the cycle: two hours a week.",
        "closes_at": "2030-06-28T12:00:00Z",
    }));
    api.get(
        "/groups/{id}/role-calls",
        "list_role_calls",
        "The calls for roles of a group, also those that have ended",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Paging>| role_calls::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/role-calls/{id}",
        "get_role_call",
        "A call for a role",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<RoleCall>>| role_calls::get(tx, r.path.id),
    );
    api.patch(
        "/role-calls/{id}",
        "extend_role_call",
        "Put off the deadline of a call for a role",
        Policy::Group(Action::ManageRoleCalls),
        |tx, r: &Req<ById<RoleCall>, Nothing, ExtendRoleCall>| role_calls::extend(tx, r.path.id, &r.body),
    )
    .example(json!({"closes_at": "2030-07-05T12:00:00Z"}));
    volunteers(&mut api);
    ends(&mut api);
    api
}

fn volunteers(api: &mut Operations) {
    api.post(
        "/role-calls/{id}/volunteers",
        "volunteer",
        "Volunteer for the role of a call, until its deadline",
        Policy::Group(Action::Volunteer),
        |tx, r: &Req<ById<RoleCall>, Nothing, OfferToVolunteer>| {
            role_calls::volunteer(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"statement": "I have chaired a group of this kind."}));
    api.get(
        "/role-calls/{id}/volunteers",
        "list_volunteers",
        "Those who volunteer on a call for a role, also who took the offer back",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<RoleCall>, Paging>| role_calls::list_volunteers(tx, r.path.id, &r.query.by_id()?),
    );
    api.delete(
        "/volunteers/{id}",
        "withdraw_offer",
        "Take back your offer to take a role",
        Policy::Group(Action::Volunteer),
        |tx, r: &Req<ById<Volunteer>>| role_calls::withdraw(tx, r.path.id),
    );
}

fn ends(api: &mut Operations) {
    api.post(
        "/role-calls/{id}/appointments",
        "appoint_volunteer",
        "Appoint one of those who volunteered, after the deadline; the member has the role at once",
        Policy::Group(Action::AppointMember),
        |tx, r: &Req<ById<RoleCall>, Nothing, AppointVolunteer>| {
            role_calls::appoint(tx, r.path.id, &r.body)
        },
    )
    .example(json!({"volunteer_id": "0190163d-8694-739b-aea5-966c26f8ad90", "reason": "The only one with the time."}));
    api.post(
        "/role-calls/{id}/closures",
        "close_role_call",
        "Close a call for a role without appointing anybody",
        Policy::Group(Action::ManageRoleCalls),
        |tx, r: &Req<ById<RoleCall>, Nothing, CloseRoleCall>| role_calls::close(tx, r.path.id, &r.body),
    )
    .example(json!({"reason": "Nobody has volunteered."}));
}
