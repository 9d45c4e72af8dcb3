//! Members of a group.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::{Action, Role};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{Group, Member};
use crate::domain::text::Label;
use crate::service::members::{self, Decide, Filter, JoinGroup, UpdateMember};

/// Which members.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
    /// Only with this role.
    role: Option<Role>,
    /// Only from this stakeholder group.
    stakeholder_group: Option<Label>,
    /// Only in this state; all but active ones are for those who keep the members.
    state: Option<MembershipState>,
}

impl Which {
    fn filter(&self) -> Filter {
        let stakeholder_group = self.stakeholder_group.as_deref().map(str::to_owned);
        Filter { role: self.role, stakeholder_group, state: self.state }
    }
    fn paging(&self) -> Paging {
        Paging { after: self.after.clone(), limit: self.limit }
    }
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("members");
    api.get(
        "/groups/{id}/members",
        "list_members",
        "The members of a group",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<Group>, Which>| {
            members::list(tx, r.path.id, &r.query.filter(), &r.query.paging().by_id()?)
        },
    );
    api.post(
        "/groups/{id}/members",
        "join_group",
        "Join a group, or ask to",
        Policy::Group(Action::JoinGroup),
        |tx, r: &Req<ById<Group>, Nothing, JoinGroup>| members::join(tx, r.path.id, &r.body),
    )
    .example(
        json!({"stakeholder_group": "CS", "organisation": "Example Society", "statement": "I can help."}),
    );
    api.get(
        "/members/{id}",
        "get_member",
        "A member",
        Policy::Group(Action::ReadMembers),
        |tx, r: &Req<ById<Member>>| members::get(tx, r.path.id),
    );
    api.patch(
        "/members/{id}",
        "update_member",
        "Change what a member says of themselves; appoint to a role",
        Policy::Group(Action::UpdateMember),
        |tx, r: &Req<ById<Member>, Nothing, UpdateMember>| members::update(tx, r.path.id, &r.body),
    )
    .example(json!({"organisation": "Example Society", "region": null}));
    api.put(
        "/members/{id}/state",
        "decide_member",
        "Admit or refuse who asked to join; suspend, reinstate or remove a member",
        Policy::Group(Action::ManageMembers),
        |tx, r: &Req<ById<Member>, Nothing, Decide>| members::decide(tx, r.path.id, &r.body),
    )
    .example(json!({"state": "suspended", "reason": "Three insults after two warnings."}));
    api.delete(
        "/members/{id}",
        "leave_group",
        "Leave a group; what you said stays",
        Policy::Group(Action::LeaveGroup),
        |tx, r: &Req<ById<Member>>| members::leave(tx, r.path.id),
    );
    api
}
