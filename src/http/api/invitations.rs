//! Invitations to a group.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::groups::InvitationState;
use crate::domain::ids::{Group, Invitation};
use crate::service::invitations::{self, ImportInvitations, Invite, Redeem};
use crate::service::members::MemberView;

/// Which invitations.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
    /// Only in this state.
    state: Option<InvitationState>,
}

#[allow(clippy::too_many_lines, reason = "a list")]
pub(super) fn operations() -> Operations {
    let mut api = Operations::of("invitations");
    let manage = Policy::Group(Action::ManageMembers);
    api.post(
        "/groups/{id}/invitations",
        "invite",
        "Invite somebody to a group; the answer holds the code to redeem, once",
        manage,
        |tx, r: &Req<ById<Group>, Nothing, Invite>| invitations::invite(tx, &r.app, r.path.id, &r.body),
    )
    .example(json!({"email": "anna@example.org", "role": "stakeholder", "stakeholder_group": "CS"}))
    .secret();
    api.post(
        "/groups/{id}/invitations/import",
        "import_invitations",
        "Invite everybody on a list in CSV, or nobody; the answer holds the codes, once",
        manage,
        |tx, r: &Req<ById<Group>, Nothing, ImportInvitations>| {
            invitations::import(tx, &r.app, r.path.id, &r.body)
        },
    )
    .example(json!({
        "csv": "email,name,role,stakeholder_group,organisation\nanna@example.org,Anna,stakeholder,CS,Example Society\n",
    }))
    .secret();
    api.get(
        "/groups/{id}/invitations",
        "list_invitations",
        "The invitations to a group",
        manage,
        |tx, r: &Req<ById<Group>, Which>| {
            let paging = Paging { after: r.query.after.clone(), limit: r.query.limit };
            invitations::list(tx, r.path.id, r.query.state, &paging.by_id()?)
        },
    );
    api.get(
        "/invitations/{id}",
        "get_invitation",
        "An invitation",
        manage,
        |tx, r: &Req<ById<Invitation>>| invitations::get(tx, r.path.id),
    );
    api.delete(
        "/invitations/{id}",
        "revoke_invitation",
        "Take an invitation back",
        manage,
        |tx, r: &Req<ById<Invitation>>| invitations::revoke(tx, r.path.id),
    );
    api.add::<Nothing, Nothing, Redeem, MemberView, _, _>(
        Method::POST,
        "/invitations/redemptions",
        "redeem_invitation",
        "Become a member by invitation: with the account you are signed in to, or a new one",
        Policy::Public,
        |call| async move {
            let newcomer = invitations::prepare(&call.req.app, call.credential(), &call.req.body).await?;
            call.write(move |tx, r| invitations::redeem(tx, &r.body, &newcomer)).await
        },
    )
    .example(json!({
        "code": "abcd-efgh-jkmn-pqrs-tuvw-xyz2", "name": "Anna Lindqvist", "password": "correct horse battery staple",
    }))
    .guarded();
    api
}
