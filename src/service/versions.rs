//! Versions of a position: numbered, never changed, editorial or substantive.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::disputes::DisputeView;
use super::place::{Acting, Place};
use super::view::View;
use super::{amendments, authorship, comments, positions, search, stances};
use crate::domain::access::Action;
use crate::domain::amendments::Together;
use crate::domain::anchors::Text;
use crate::domain::ids::{AmendmentId, MemberId, PositionId, VersionId};
use crate::domain::markdown;
use crate::domain::positions::{NotPublished, VersionKind, next_version};
use crate::domain::text::{PositionText, Reason};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::standing::stands;
use crate::service::{Page, Window};
use crate::store::amendments::Amendment;
use crate::store::calls::Call;
use crate::store::disputes::Dispute;
use crate::store::positions::{Position, Version, VersionHead};
use crate::store::sql::Bytes;
use crate::store::{Tx, record};

/// A version to be published.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublishVersion {
    /// Whether it changes the meaning. The first version is substantive whatever is said.
    pub kind: VersionKind,
    /// The whole text, in Markdown.
    pub text: PositionText,
    /// What changed, for those who read the one before.
    pub change_note: Option<Reason>,
    /// The number of the version it was written on; 0 for the first.
    #[schemars(range(min = 0))]
    pub based_on: i64,
}

/// A version, without its text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "VersionHead")]
pub struct VersionHeadView {
    /// Its id.
    pub id: VersionId,
    /// Of which position.
    pub position_id: PositionId,
    /// Its number, from 1.
    pub number: i64,
    /// What it did to the stances taken.
    pub kind: VersionKind,
    /// The SHA-256 of the text, in hexadecimal.
    pub digest: String,
    /// What changed; empty where nothing was said.
    pub change_note: String,
    /// The membership that published it.
    pub author_id: MemberId,
    /// When.
    pub published_at: Instant,
    /// Who disputed that it is editorial, if anybody: then it is substantive since.
    pub dispute: Option<DisputeView>,
    /// The amendments that were taken into it: their authors wrote it, too.
    pub amendments: Vec<TakenIn>,
}

/// An amendment that was taken into a version.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TakenIn {
    /// Its id.
    pub id: AmendmentId,
    /// The membership that suggested it.
    pub author_id: MemberId,
}

impl TakenIn {
    /// What was taken into some versions of a position, by their numbers.
    fn of(tx: &mut Tx<'_>, position: PositionId, numbers: &[i64]) -> Result<HashMap<i64, Vec<Self>>> {
        let mut found: HashMap<i64, Vec<Self>> = HashMap::new();
        for (number, id, author_id) in Amendment::taken_into(tx, position, numbers)? {
            found.entry(number).or_default().push(Self { id, author_id });
        }
        Ok(found)
    }
}

impl View for VersionHeadView {
    fn location(&self) -> Option<String> {
        Some(format!("/positions/{}/versions/{}", self.position_id, self.number))
    }
}

impl VersionHeadView {
    fn of(head: VersionHead, dispute: Option<Dispute>, amendments: Vec<TakenIn>) -> Self {
        let VersionHead { id, position_id, number, kind, digest, change_note, author_id, published_at } =
            head;
        let (digest, dispute) = (hex::encode(digest.0), dispute.map(Into::into));
        Self {
            id,
            position_id,
            number,
            kind,
            digest,
            change_note,
            author_id,
            published_at,
            dispute,
            amendments,
        }
    }
}

/// A version with its text.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Version")]
pub struct VersionView {
    /// All but the text.
    #[serde(flatten)]
    pub head: VersionHeadView,
    /// The text, in Markdown.
    pub text: String,
    /// The text as HTML that is safe to show.
    pub html: String,
}

impl View for VersionView {}

impl VersionView {
    /// With its HTML. Slow: not to be done in a transaction.
    #[must_use]
    pub fn rendered(self) -> Self {
        Self { html: markdown::render(&self.text), ..self }
    }

    fn of(version: Version, dispute: Option<Dispute>, amendments: Vec<TakenIn>) -> Self {
        let Version { id, position_id, number, kind, text, digest, change_note, author_id, published_at } =
            version;
        let head =
            VersionHead { id, position_id, number, kind, digest, change_note, author_id, published_at };
        Self { head: VersionHeadView::of(head, dispute, amendments), text, html: String::new() }
    }
}

/// Publishes a version.
pub fn publish(tx: &mut Tx<'_>, id: PositionId, new: &PublishVersion) -> Result<VersionHeadView> {
    let mut position = Position::lock(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    let acting = place.may_own(tx, Action::PublishVersion, position.author_id)?;
    let next = next(tx, &position, new.based_on, new.kind)?;
    let draft = Draft {
        text: new.text.clone(),
        change_note: new.change_note.clone(),
        author_id: acting.member()?.id,
        made_of: None,
    };
    issue(tx, (&place, &acting), &mut position, next, draft)
}

/// The number and the kind of a version.
pub(super) type Next = (i64, VersionKind);

/// A text that is to be the next version.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// The text.
    pub text: PositionText,
    /// What changed.
    pub change_note: Option<Reason>,
    /// Who wrote it.
    pub author_id: MemberId,
    /// The amendments that it was made of, put together in the text of the version before.
    pub made_of: Option<Together>,
}

/// Which version could follow now on one that was written on.
pub(super) fn next(tx: &mut Tx<'_>, position: &Position, based_on: i64, kind: VersionKind) -> Result<Next> {
    let (number, kind) = next_version(position.state, position.version, based_on, kind)
        .map_err(|refusal| refused(position, refusal))?;
    not_after_the_call(tx, position, kind)?;
    Ok((number, kind))
}

/// Makes a text the next version: whatever follows the text of the position follows it there.
pub(super) fn issue(
    tx: &mut Tx<'_>,
    (place, acting): (&Place, &Acting),
    position: &mut Position,
    (number, kind): Next,
    draft: Draft,
) -> Result<VersionHeadView> {
    let Draft { text, change_note, author_id, made_of } = draft;
    let version = Version {
        id: tx.new_id(),
        position_id: position.id,
        number,
        kind,
        text: text.into_string(),
        digest: Bytes(Vec::new()),
        change_note: change_note.map(Reason::into_string).unwrap_or_default(),
        author_id,
        published_at: tx.now(),
    };
    let version = Version { digest: Bytes(Sha256::digest(&version.text).to_vec()), ..version };
    version.insert(tx)?;
    position.version = number;
    if kind == VersionKind::Substantive {
        position.substantive_version = number;
        position.substantive_at = Some(tx.now());
    }
    position.update(tx)?;
    authorship::follow(tx, &version, made_of.as_ref())?;
    let text = Text::new(&version.text);
    comments::follow(tx, position.id, number, &text)?;
    amendments::follow(tx, position.id, number, &text)?;
    search::position(tx, position, &version.text)?;
    let entry = place.entry("version.published", acting).object("position", position.id);
    record::append(tx, &entry.object("version", version.id).detail("number", number).detail("kind", kind))?;
    stances::version_published(tx, (place, acting), position, kind)?;
    let taken_in = TakenIn::of(tx, position.id, &[number])?.remove(&number).unwrap_or_default();
    Ok(VersionView::of(version, None, taken_in).head)
}

/// Refuses what is said about another version than the current one.
pub(super) fn must_be_current(position: &Position, said: i64) -> Result<()> {
    if said == position.version { Ok(()) } else { Err(not_current(position.version)) }
}

fn not_current(current: i64) -> Error {
    let detail = format!("The current version is {current}; look at what changed there.");
    Error::because(Code::VersionNotCurrent, detail).with("current_version", current)
}

/// What was found on a text is not carried over to another: after a call, a new version begins anew.
fn not_after_the_call(tx: &mut Tx<'_>, position: &Position, kind: VersionKind) -> Result<()> {
    let now = tx.now();
    let call = Call::newest_on(tx, position.id)?;
    let stands = call.is_some_and(|call| !call.is_open(now) && stands(&call, position));
    if kind == VersionKind::Substantive || !stands {
        return Ok(());
    }
    let detail = "The call on this text has ended; a version after it is substantive, and is called anew.";
    Err(Error::rule(detail))
}

fn refused(position: &Position, refusal: NotPublished) -> Error {
    match refusal {
        NotPublished::Ended(_) => positions::ended(position),
        NotPublished::WrittenOnAnother(current) => not_current(current),
    }
}

/// The versions of a position, newest first, without their texts.
pub fn list(tx: &mut Tx<'_>, position: PositionId, window: &Window<i64>) -> Result<Page<VersionHeadView>> {
    positions::readable(tx, position)?;
    let page = Version::list(tx, position, window)?;
    let ids: Vec<VersionId> = page.items.iter().map(|head| head.id).collect();
    let numbers: Vec<i64> = page.items.iter().map(|head| head.number).collect();
    let mut disputes = Dispute::of_versions(tx, &ids)?;
    let mut taken_in = TakenIn::of(tx, position, &numbers)?;
    Ok(page.map(|head| {
        let (dispute, taken_in) = (disputes.remove(&head.id), taken_in.remove(&head.number));
        VersionHeadView::of(head, dispute, taken_in.unwrap_or_default())
    }))
}

/// One version with its text, not yet rendered.
pub fn get(tx: &mut Tx<'_>, position: PositionId, number: i64) -> Result<VersionView> {
    positions::readable(tx, position)?;
    let version = Version::find_number(tx, position, number)?.ok_or_else(Error::not_found)?;
    let dispute = Dispute::of_versions(tx, &[version.id])?.remove(&version.id);
    let taken_in = TakenIn::of(tx, position, &[number])?.remove(&number);
    Ok(VersionView::of(version, dispute, taken_in.unwrap_or_default()))
}
