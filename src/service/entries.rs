//! The record, read: by number, by group, by proposal, one entry.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::place::{self, Place};
use super::view::View;
use crate::domain::access::{Action, Actor};
use crate::domain::ids::{AnyId, EntryId, GroupId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::{Page, Window};
use crate::store::Tx;
pub use crate::store::record::Look;
use crate::store::record::{self, Filter, Reader, Recorded};

/// An entry of the record.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Entry")]
pub struct EntryView {
    /// Its number in the one order of all entries, from 1; null for the moment until it has one.
    pub seq: Option<i64>,
    /// Its id.
    pub id: EntryId,
    /// The group or account that it concerns.
    pub scope: AnyId,
    /// The proposal that it concerns, if one.
    pub proposal_id: Option<ProposalId>,
    /// What was done.
    pub action: String,
    /// When it was recorded.
    pub recorded_at: Instant,
    /// When it got its number.
    pub sequenced_at: Option<Instant>,
    /// The leaf: what everybody may know of it. Its canonical form (RFC 8785) is what is kept and hashed.
    pub leaf: Object,
    /// The body: who did what to which rows, by digests. Its canonical form is what the leaf's digest is of.
    pub body: Object,
}

/// A JSON object whose fields the record's version says.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Object(serde_json::Map<String, Value>);

impl Object {
    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }
}

impl View for EntryView {}

impl EntryView {
    /// As it is shown.
    pub fn of(entry: Recorded) -> Result<Self> {
        let Recorded { seq, sequenced_at, id, scope, proposal_id, recorded_at, action, leaf, body } = entry;
        let (leaf, body) = (object(&leaf.0)?, object(&body.0)?);
        Ok(Self { seq, id, scope, proposal_id, action, recorded_at, sequenced_at, leaf, body })
    }
}

fn object(bytes: &[u8]) -> Result<Object> {
    serde_json::from_slice(bytes).map(Object).map_err(Error::internal)
}

/// All that the caller may read: of public groups, of the caller's groups and account; to an administrator
/// also what concerns the instance's accounts.
pub fn list(tx: &mut Tx<'_>, window: &Window<i64>) -> Result<Page<EntryView>> {
    let filter = readable(tx)?;
    page(tx, &filter, window)
}

/// The record of a group.
pub fn of_group(tx: &mut Tx<'_>, id: GroupId, window: &Window<i64>) -> Result<Page<EntryView>> {
    Place::group(tx, id)?.may(tx, Action::ReadGroup)?;
    page(tx, &Filter::Group(id), window)
}

/// The record of a proposal.
pub fn of_proposal(tx: &mut Tx<'_>, id: ProposalId, window: &Window<i64>) -> Result<Page<EntryView>> {
    Place::proposal(tx, id)?.may(tx, Action::ReadGroup)?;
    page(tx, &Filter::Proposal(id), window)
}

/// A part of the record as a page looks at it; the key is a number.
#[derive(Clone, Debug)]
pub struct Looking {
    /// In which order, and at which entries.
    pub look: Look,
    /// From which number on, and how many.
    pub window: Window<i64>,
}

/// What the caller may read, as a page looks at it.
pub fn look(tx: &mut Tx<'_>, at: &Looking) -> Result<Page<EntryView>> {
    let filter = readable(tx)?;
    seen(tx, &filter, &at.look, &at.window)
}

/// The record of a group as a page looks at it, with the names of all that was done there.
pub fn look_at_group(tx: &mut Tx<'_>, id: GroupId, at: &Looking) -> Result<(Page<EntryView>, Vec<String>)> {
    Place::group(tx, id)?.may(tx, Action::ReadGroup)?;
    Ok((seen(tx, &Filter::Group(id), &at.look, &at.window)?, record::kinds(tx, id.cast())?))
}

/// The record of a proposal as a page looks at it, with the names of all that was done to it.
pub fn look_at_proposal(
    tx: &mut Tx<'_>,
    id: ProposalId,
    at: &Looking,
) -> Result<(Page<EntryView>, Vec<String>)> {
    let place = Place::proposal(tx, id)?;
    place.may(tx, Action::ReadGroup)?;
    Ok((seen(tx, &Filter::Proposal(id), &at.look, &at.window)?, record::kinds(tx, id.cast())?))
}

/// The number of the newest entry of all, 0 before the first: the size of the log, which everybody can read.
pub fn newest_number(tx: &mut Tx<'_>) -> Result<i64> {
    record::newest_number(tx)
}

/// Which entries somebody follows, and the scope of all of them where they have one.
pub type Followed = (Filter, Option<AnyId>);

/// Follows all that the caller may read.
pub fn follow(tx: &mut Tx<'_>) -> Result<Followed> {
    Ok((readable(tx)?, None))
}

/// Follows a group.
pub fn follow_group(tx: &mut Tx<'_>, id: GroupId) -> Result<Followed> {
    Place::group(tx, id)?.may(tx, Action::ReadGroup)?;
    Ok((Filter::Group(id), Some(id.cast())))
}

/// Follows a proposal.
pub fn follow_proposal(tx: &mut Tx<'_>, id: ProposalId) -> Result<Followed> {
    let place = Place::proposal(tx, id)?;
    place.may(tx, Action::ReadGroup)?;
    Ok((Filter::Proposal(id), Some(place.group.id.cast())))
}

/// One entry; right after it was recorded, too, when it has no number yet.
pub fn get(tx: &mut Tx<'_>, id: EntryId) -> Result<EntryView> {
    EntryView::of(readable_one(tx, id)?)
}

/// One entry, as it is stored, that the caller may read.
pub fn readable_one(tx: &mut Tx<'_>, id: EntryId) -> Result<Recorded> {
    let filter = readable(tx)?;
    record::find(tx, &filter, id)?.ok_or_else(Error::not_found)
}

fn readable(tx: &Tx<'_>) -> Result<Filter> {
    let account = place::reader(tx)?;
    // As everywhere, an administrator is one by a session and never by a token.
    let is_admin = matches!(&tx.actor, Actor::Account(p) if p.is_admin && p.scopes.is_none());
    Ok(Filter::Readable(Reader { account, is_admin }))
}

fn page(tx: &mut Tx<'_>, filter: &Filter, window: &Window<i64>) -> Result<Page<EntryView>> {
    seen(tx, filter, &Look::default(), window)
}

fn seen(tx: &mut Tx<'_>, filter: &Filter, look: &Look, window: &Window<i64>) -> Result<Page<EntryView>> {
    let rows = record::seen(tx, filter, look, window.after, window.probe())?;
    let page = window.cut(rows, |entry| entry.seq.unwrap_or(0).to_string());
    let items = page.items.into_iter().map(EntryView::of).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}
