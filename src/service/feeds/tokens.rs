//! Feed tokens: each opens one feed of one group, with the rights of its member, from an address that holds it.
//!
//! An address is kept by more programs than a header is, so a token opens nothing else, and reads alone. The secret is
//! shown once and kept as a digest.

use rand::RngExt;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::access::{Action, Actor, Principal, Scope};
use crate::domain::day::Day;
use crate::domain::feeds::{FeedKind, MOST_TOKENS};
use crate::domain::ids::{FeedTokenId, GroupId};
use crate::domain::secrets::Secret;
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::authenticate::digest;
use crate::service::place::Place;
use crate::service::sessions::principal;
use crate::service::tokens::until;
use crate::service::view::View;
use crate::service::{App, Page, Tx, Window};
use crate::store::feed_tokens::{self, FeedToken, Used};
use crate::store::memberships::Membership;
use crate::store::record::{self, Entry};
use crate::store::sql::Bytes;

/// The parameter of an address in which the secret stands.
pub const PARAMETER: &str = "feed_token";
/// How a feed token begins: as those of the API do, so that whoever looks for lost secrets finds it. It is none of theirs.
const PREFIX: &str = "assent_feed_";

/// A feed token to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateFeedToken {
    /// Which feed it opens.
    pub kind: FeedKind,
    /// Until when it holds; for as long as you are a member unless told.
    pub expires_at: Option<Instant>,
}

/// A feed token, without its secret.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "FeedToken")]
pub struct FeedTokenView {
    /// Its id.
    pub id: FeedTokenId,
    /// Of which group.
    pub group_id: GroupId,
    /// Which feed it opens.
    pub kind: FeedKind,
    /// On which day it was last used, in UTC; null for never.
    pub last_used_on: Option<Day>,
    /// Until when it holds; null for as long as its owner is a member.
    pub expires_at: Option<Instant>,
    /// When it was revoked.
    pub revoked_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for FeedTokenView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/feed-tokens/{}", self.id))
    }
}

impl From<Used> for FeedTokenView {
    fn from((token, used_on): Used) -> Self {
        let FeedToken {
            id,
            account_id: _,
            group_id,
            member_id: _,
            kind,
            digest: _,
            created_at,
            expires_at,
            revoked_at,
            revision,
        } = token;
        let last_used_on = used_on.map(Day::of);
        Self { id, group_id, kind, last_used_on, expires_at, revoked_at, revision, created_at }
    }
}

/// A feed token with its address.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "IssuedFeedToken")]
pub struct IssuedFeedView {
    /// The token.
    #[serde(flatten)]
    pub token: FeedTokenView,
    /// The whole address for a feed reader or a calendar, with the secret in it. Not shown again.
    pub address: String,
}

impl View for IssuedFeedView {
    fn revision(&self) -> Option<i64> {
        self.token.revision()
    }
    fn location(&self) -> Option<String> {
        self.token.location()
    }
}

/// Makes a feed token of one's own.
pub fn create(tx: &mut Tx<'_>, app: &App, group: GroupId, new: &CreateFeedToken) -> Result<IssuedFeedView> {
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::MakeFeedToken)?;
    if !tx.actor.has_scope(Scope::Read) {
        let detail = "A token makes no token that opens more than itself.";
        return Err(Error::because(Code::InsufficientScope, detail).with("scope", Scope::Read));
    }
    let member = Membership::lock(tx, acting.member()?.id)?;
    let now = tx.now();
    let holds = |token: &FeedToken| token.expires_at.is_none_or(|at| at > now);
    if FeedToken::held_by(tx, member.id)?.into_iter().filter(holds).count() >= MOST_TOKENS {
        let detail = format!("You have {MOST_TOKENS} feed tokens here; revoke one that you do not use.");
        return Err(Error::rule(detail));
    }
    let expires_at = until(tx, new.expires_at)?;
    let random: [u8; 32] = rand::rng().random();
    let secret = format!("{PREFIX}{}", hex::encode(random));
    let token = FeedToken {
        id: tx.new_id(),
        account_id: member.account_id,
        group_id: group,
        member_id: member.id,
        kind: new.kind,
        digest: Bytes(digest(&secret)),
        created_at: now,
        expires_at,
        revoked_at: None,
        revision: 1,
    };
    token.insert(tx)?;
    record::append(tx, &entry("feed_token.issued", &token))?;
    let address = format!("{}/api/v1{}?{PARAMETER}={secret}", app.config.public_url, new.kind.path(group));
    Ok(IssuedFeedView { token: (token, None).into(), address })
}

/// An entry about a token, which is the account's alone to read.
fn entry(action: &'static str, token: &FeedToken) -> Entry {
    let entry = Entry::new(action, token.account_id).object("account", token.account_id);
    entry.object("group", token.group_id).object("feed_token", token.id)
}

/// One's own feed tokens, revoked ones included.
pub fn list(tx: &mut Tx<'_>, window: &Window<FeedTokenId>) -> Result<Page<FeedTokenView>> {
    let account = principal(tx)?.account;
    Ok(FeedToken::list(tx, account, window)?.map(Into::into))
}

/// A feed token of one's own.
pub fn get(tx: &mut Tx<'_>, id: FeedTokenId) -> Result<FeedTokenView> {
    let found = FeedToken::get(tx, id)?;
    let token = own(tx, found)?;
    let used_on = feed_tokens::used_on(tx, id)?;
    Ok((token, used_on).into())
}

/// Revokes a feed token of one's own.
pub fn revoke(tx: &mut Tx<'_>, id: FeedTokenId) -> Result<FeedTokenView> {
    let found = FeedToken::lock(tx, id)?;
    let mut token = own(tx, found)?;
    tx.check_revision(token.revision)?;
    if token.revoked_at.is_some() {
        return Err(Error::because(Code::Ended, "The token was revoked before."));
    }
    end(tx, &mut token)?;
    let used_on = feed_tokens::used_on(tx, id)?;
    Ok((token, used_on).into())
}

/// Another's token is not there.
fn own(tx: &mut Tx<'_>, token: FeedToken) -> Result<FeedToken> {
    if token.account_id == principal(tx)?.account { Ok(token) } else { Err(Error::not_found()) }
}

fn end(tx: &mut Tx<'_>, token: &mut FeedToken) -> Result<()> {
    token.revoked_at = Some(tx.now());
    token.update(tx)?;
    record::append(tx, &entry("feed_token.revoked", token)).map(drop)
}

/// Revokes the feed tokens of a membership that ends. Called before anything else of that is written: what is recorded of
/// them is the account's alone to read.
pub(in crate::service) fn end_of(tx: &mut Tx<'_>, member: &Membership) -> Result<()> {
    FeedToken::held_by(tx, member.id)?.iter_mut().try_for_each(|token| end(tx, token))
}

/// Acts from now on with the rights of the member whose token it is, for reading alone. Gives the token where it was not
/// used today before. What does not hold for this feed is not there.
pub(super) fn open(
    tx: &mut Tx<'_>,
    group: GroupId,
    kind: FeedKind,
    secret: &Secret,
) -> Result<Option<FeedTokenId>> {
    let live = FeedToken::live(tx, &digest(secret.reveal()), group, kind)?.ok_or_else(Error::not_found)?;
    tx.actor = Actor::Account(Principal {
        account: live.account,
        session: None,
        token: None,
        scopes: Some(vec![Scope::Read]),
        is_admin: false,
    });
    let was_used = live.used_on == Some(Day::of(tx.now()).begin());
    Ok((!was_used).then_some(live.token))
}
