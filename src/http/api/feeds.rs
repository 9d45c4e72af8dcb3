//! Feeds, for programs that read addresses and cannot sign in.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{ById, Call, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::{Action, Scope};
use crate::domain::feeds::{ATOM, CALENDAR, FeedKind};
use crate::domain::ids::{FeedToken, Group};
use crate::domain::secrets::Secret;
use crate::error::Result;
use crate::service::feeds::{self, CreateFeedToken};
use crate::service::idempotency::Answer;
use crate::service::view::File;

/// Where the secret stands in an address.
const SECRET: &str = feeds::PARAMETER;

/// By what a feed is opened, where it is not open to everybody.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Opened {
    /// The secret of a feed token: opens this feed with the rights of its member, and goes before a bearer token. One
    /// that does not hold for this feed is answered as if there were no such group.
    feed_token: Option<Secret>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("feeds");
    read(&mut api);
    opened(&mut api);
    api
}

fn read(api: &mut Operations) {
    api.add::<ById<Group>, Opened, Nothing, File, _, _>(
        Method::GET,
        "/groups/{id}/outputs.atom",
        "get_outputs_feed",
        "The outputs that a group published, as an Atom feed: the 100 that were published or corrected last",
        Policy::Group(Action::ReadGroup),
        |call| give(call, FeedKind::Outputs),
    )
    .media(&[ATOM]);
    api.add::<ById<Group>, Opened, Nothing, File, _, _>(
        Method::GET,
        "/groups/{id}/deadlines.ics",
        "get_deadlines_feed",
        "The deadlines of a group, as a calendar: up to 100 of each kind, and for 30 days those that are over",
        Policy::Group(Action::ReadGroup),
        |call| give(call, FeedKind::Deadlines),
    )
    .media(&[CALENDAR]);
}

fn opened(api: &mut Operations) {
    api.post(
        "/groups/{id}/feed-tokens",
        "create_feed_token",
        "Make an address that opens one feed of the group with your rights; the answer holds it, once",
        Policy::Group(Action::MakeFeedToken),
        |tx, r: &Req<ById<Group>, Nothing, CreateFeedToken>| feeds::create(tx, &r.app, r.path.id, &r.body),
    )
    .example(json!({"kind": "deadlines", "expires_at": "2099-12-31T00:00:00Z"}))
    .secret();
    api.get(
        "/feed-tokens",
        "list_feed_tokens",
        "Your feed tokens of all groups, revoked ones included, without their secrets",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<Nothing, Paging>| feeds::list(tx, &r.query.by_id()?),
    );
    api.get(
        "/feed-tokens/{id}",
        "get_feed_token",
        "A feed token of yours, without its secret",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<ById<FeedToken>>| feeds::get(tx, r.path.id),
    );
    api.delete(
        "/feed-tokens/{id}",
        "revoke_feed_token",
        "Revoke a feed token of yours: its address opens nothing any more",
        Policy::SignedIn(Scope::Administer),
        |tx, r: &Req<ById<FeedToken>>| feeds::revoke(tx, r.path.id),
    );
}

/// Reads in one snapshot, notes the first use of a day in a transaction of its own, and writes the feed outside of both.
async fn give(call: Call<ById<Group>, Opened, Nothing>, kind: FeedKind) -> Result<Answer> {
    let (feed, used) =
        call.look(move |tx, r| feeds::read(tx, &r.app, r.path.id, kind, r.query.feed_token.as_ref())).await?;
    if let Some(token) = used {
        feeds::note_use(&call.req.app, token).await;
    }
    call.answer(move || Ok(feed.file())).await
}

/// Whether an address holds a secret: then the answer is for nobody else.
pub(super) fn opens_by_secret(query: &str) -> bool {
    form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == SECRET)
}
