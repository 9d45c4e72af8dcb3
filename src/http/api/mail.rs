//! Mail to oneself, and, for who administers the instance, mail that has not left.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Scope;
use crate::domain::ids::Mail;
use crate::service::mail;

/// Which mails.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
    /// Only those that were given up, or with `false` those that wait.
    failed: Option<bool>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("notices");
    api.get(
        "/account/mail",
        "get_own_mail",
        "Whether mail about notices reaches you, and why not",
        Policy::SignedIn(Scope::Read),
        |tx, r: &Req<Nothing>| mail::own(tx, &r.app),
    );
    api.post(
        "/account/mail/resumptions",
        "resume_own_mail",
        "Let mail about notices leave again for your address",
        Policy::SignedIn(Scope::Contribute),
        |tx, r: &Req<Nothing, Nothing, Nothing>| mail::resume(tx, &r.app),
    )
    .status(200);
    api.get(
        "/mails",
        "list_mails",
        "Mail that waits or was given up",
        Policy::Admin,
        |tx, r: &Req<Nothing, Which>| {
            let paging = Paging { after: r.query.after.clone(), limit: r.query.limit };
            mail::list(tx, r.query.failed, &paging.by_id()?)
        },
    );
    api.post(
        "/mails/{id}/retries",
        "retry_mail",
        "Try a mail that was given up once more",
        Policy::Admin,
        |tx, r: &Req<ById<Mail>, Nothing, Nothing>| mail::retry(tx, r.path.id),
    )
    .status(200);
    api
}
