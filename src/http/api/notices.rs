//! Notices, and how much mail is wanted about them.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Scope;
use crate::domain::ids::{AnyId, GroupId};
use crate::domain::notices::Followed;
use crate::service::notices::{self, ReadNotices, Which};
use crate::service::subscriptions::{self, PutSubscription};

/// Which notices.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Filter {
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
    /// Only those that were read, or with `false` those that were not.
    read: Option<bool>,
    /// Only of this group.
    group_id: Option<GroupId>,
}

/// What a subscription is about.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(inline)]
struct Subject {
    /// What it is: one's own account, a group, a proposal, or a thread by its first comment.
    kind: Followed,
    /// Which of these.
    id: AnyId,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("notices");
    api.get(
        "/notices",
        "list_notices",
        "What concerns you, newest first",
        Policy::SignedIn(Scope::Read),
        |tx, r: &Req<Nothing, Filter>| {
            let paging = Paging { after: r.query.after.clone(), limit: r.query.limit };
            let which = Which { is_read: r.query.read, group: r.query.group_id };
            notices::list(tx, which, &paging.by_id()?)
        },
    );
    api.post(
        "/notices/readings",
        "read_notices",
        "Mark a notice as read, or all up to one",
        Policy::SignedIn(Scope::Contribute),
        |tx, r: &Req<Nothing, Nothing, ReadNotices>| notices::read(tx, &r.body),
    )
    .example(json!({"up_to_id": "0196f3a4-6c0e-7a51-9c55-0d8f4f6a2b10"}))
    .status(200);
    subscriptions(&mut api);
    api
}

fn subscriptions(api: &mut Operations) {
    api.get(
        "/subscriptions",
        "list_subscriptions",
        "How much mail you want, as far as you have said",
        Policy::SignedIn(Scope::Read),
        |tx, r: &Req<Nothing, Paging>| subscriptions::list(tx, &r.query.by_id()?),
    );
    api.put(
        "/subscriptions/{kind}/{id}",
        "put_subscription",
        "Say how much mail you want about something; the revision is 0 where you have said nothing yet",
        Policy::SignedIn(Scope::Contribute),
        |tx, r: &Req<Subject, Nothing, PutSubscription>| {
            subscriptions::put(tx, r.path.kind, r.path.id, &r.body)
        },
    )
    .example(json!({"level": "all"}));
    api.delete(
        "/subscriptions/{kind}/{id}",
        "remove_subscription",
        "Take that back: what you said of something wider counts again",
        Policy::SignedIn(Scope::Contribute),
        |tx, r: &Req<Subject, Nothing>| subscriptions::remove(tx, r.path.kind, r.path.id),
    );
}
