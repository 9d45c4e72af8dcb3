//! Versions of a position: numbered, never changed, editorial or substantive.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::disputes::DisputeView;
use super::place::Place;
use super::view::View;
use super::{comments, positions, stances};
use crate::domain::access::Action;
use crate::domain::ids::{MemberId, PositionId, VersionId};
use crate::domain::markdown;
use crate::domain::positions::{NotPublished, VersionKind, next_version};
use crate::domain::text::{PositionText, Reason};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::standing::stands;
use crate::service::{Page, Window};
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
}

impl View for VersionHeadView {
    fn location(&self) -> Option<String> {
        Some(format!("/positions/{}/versions/{}", self.position_id, self.number))
    }
}

impl VersionHeadView {
    fn of(head: VersionHead, dispute: Option<Dispute>) -> Self {
        let VersionHead { id, position_id, number, kind, digest, change_note, author_id, published_at } =
            head;
        let (digest, dispute) = (hex::encode(digest.0), dispute.map(Into::into));
        Self { id, position_id, number, kind, digest, change_note, author_id, published_at, dispute }
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

    fn of(version: Version, dispute: Option<Dispute>) -> Self {
        let Version { id, position_id, number, kind, text, digest, change_note, author_id, published_at } =
            version;
        let head =
            VersionHead { id, position_id, number, kind, digest, change_note, author_id, published_at };
        Self { head: VersionHeadView::of(head, dispute), text, html: String::new() }
    }
}

/// Publishes a version.
pub fn publish(tx: &mut Tx<'_>, id: PositionId, new: &PublishVersion) -> Result<VersionHeadView> {
    let mut position = Position::lock(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    let acting = place.may_own(tx, Action::PublishVersion, position.author_id)?;
    let (number, kind) = next_version(position.state, position.version, new.based_on, new.kind)
        .map_err(|refusal| refused(&position, refusal))?;
    not_after_the_call(tx, &position, kind)?;
    let version = Version {
        id: tx.new_id(),
        position_id: id,
        number,
        kind,
        text: new.text.to_string(),
        digest: Bytes(Sha256::digest(&*new.text).to_vec()),
        change_note: new.change_note.as_deref().unwrap_or_default().to_owned(),
        author_id: acting.member()?.id,
        published_at: tx.now(),
    };
    version.insert(tx)?;
    position.version = number;
    if kind == VersionKind::Substantive {
        position.substantive_version = number;
        position.substantive_at = Some(tx.now());
    }
    position.update(tx)?;
    comments::follow(tx, id, number, &version.text)?;
    let entry = place.entry("version.published", &acting).object("position", id);
    record::append(tx, &entry.object("version", version.id).detail("number", number).detail("kind", kind))?;
    stances::version_published(tx, (&place, &acting), &position, kind)?;
    Ok(VersionView::of(version, None).head)
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
        NotPublished::WrittenOnAnother(current) => {
            let detail = format!("The current version is {current}; look at what changed and write on that.");
            Error::because(Code::VersionNotCurrent, detail).with("current_version", current)
        }
    }
}

/// The versions of a position, newest first, without their texts.
pub fn list(tx: &mut Tx<'_>, position: PositionId, window: &Window<i64>) -> Result<Page<VersionHeadView>> {
    positions::readable(tx, position)?;
    let page = Version::list(tx, position, window)?;
    let ids: Vec<VersionId> = page.items.iter().map(|head| head.id).collect();
    let mut disputes = Dispute::of_versions(tx, &ids)?;
    Ok(page.map(|head| {
        let dispute = disputes.remove(&head.id);
        VersionHeadView::of(head, dispute)
    }))
}

/// One version with its text, not yet rendered.
pub fn get(tx: &mut Tx<'_>, position: PositionId, number: i64) -> Result<VersionView> {
    positions::readable(tx, position)?;
    let version = Version::find_number(tx, position, number)?.ok_or_else(Error::not_found)?;
    let dispute = Dispute::of_versions(tx, &[version.id])?.remove(&version.id);
    Ok(VersionView::of(version, dispute))
}
