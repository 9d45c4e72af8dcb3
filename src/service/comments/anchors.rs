//! Comments on a passage: where they are set, and how they follow the text.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Subject;
use crate::domain::anchors::{Edit, Followed, Passage, PlaceState, Quote, Text};
use crate::domain::comments::SubjectKind;
use crate::domain::ids::{CommentId, PositionId};
use crate::error::{Error, Result};
use crate::service::passages::{self, AnchorView, NewQuote, PlaceView, passage, stored};
use crate::service::versions;
use crate::store::Tx;
use crate::store::anchors::{Anchor, AnchorPlace};
use crate::store::positions::{Position, Version};

/// The passage that a comment is about, by its place, by its words, or by both.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAnchor {
    /// The number of the version; it has to be the current one.
    pub version: i64,
    /// From where to where in its Markdown, in Unicode code points (a `TextPositionSelector`).
    pub position: Option<Passage>,
    /// The words (a `TextQuoteSelector`). Without a position they must stand in the text once.
    pub quote: Option<NewQuote>,
}

/// Anchored comments on one position at most: each of them is followed when a version is published.
const MOST_ANCHORS: i64 = 2000;

/// The anchor of a comment, as it is shown.
pub(super) fn shown(anchor: Anchor, place: &AnchorPlace) -> AnchorView {
    let Anchor { version, start_at, end_at, exact, prefix, suffix, .. } = anchor;
    let place = PlaceView {
        state: place.state,
        version: place.version,
        position: passage(place.start_at, place.end_at),
    };
    AnchorView { version, position: passage(start_at, end_at), exact, prefix, suffix, place }
}

/// The position whose text a comment's anchor is in, locked so that no version comes between.
pub(super) fn position(tx: &mut Tx<'_>, subject: Subject, new: &NewAnchor) -> Result<Position> {
    if subject.kind != SubjectKind::Position {
        return Err(Error::field("/anchor", "goes with a comment about a position"));
    }
    let position = Position::lock(tx, subject.id.cast())?;
    versions::must_be_current(&position, new.version)?;
    if Anchor::count(tx, position.id)? >= MOST_ANCHORS {
        let detail = format!("{MOST_ANCHORS} comments are anchored in this text; comment without an anchor.");
        return Err(Error::rule(detail));
    }
    Ok(position)
}

/// Sets a comment's anchor.
pub(super) fn set(tx: &mut Tx<'_>, comment: CommentId, position: &Position, new: &NewAnchor) -> Result<()> {
    let version = Version::find_number(tx, position.id, position.version)?;
    let version = version.ok_or_else(|| Error::field("/anchor/version", "names no version"))?;
    let (passage, Quote { exact, prefix, suffix }) =
        passages::find(&Text::new(&version.text), new.position, new.quote.as_ref(), "/anchor")?;
    let (start_at, end_at) = (stored(passage.start), stored(passage.end));
    let (id, position_id, version) = (tx.new_id(), position.id, position.version);
    Anchor { id, comment_id: comment, position_id, version, start_at, end_at, exact, prefix, suffix }
        .insert(tx)?;
    AnchorPlace { anchor_id: id, position_id, version, start_at, end_at, state: PlaceState::Same }.save(tx)
}

/// Follows every anchor in the text of a position to its newest version.
pub fn follow(tx: &mut Tx<'_>, position: PositionId, number: i64, new: &Text<'_>) -> Result<()> {
    let places = AnchorPlace::of_position(tx, position)?;
    if places.is_empty() {
        return Ok(());
    }
    let moved = passages::follow(
        tx,
        position,
        new,
        places,
        |(place, _)| place.version,
        |(place, exact), edit| moved(place, exact, edit, number),
    )?;
    AnchorPlace::replace(tx, position, &moved.into_iter().map(|(place, _)| place).collect::<Vec<_>>())
}

fn moved(place: AnchorPlace, exact: String, edit: &Edit<'_>, number: i64) -> (AnchorPlace, String) {
    let (Followed::Same(at) | Followed::Reworded(at)) = edit.follow(passage(place.start_at, place.end_at))
    else {
        return (AnchorPlace { state: PlaceState::Orphaned, ..place }, exact);
    };
    let state = if edit.reads(at, &exact) { PlaceState::Same } else { PlaceState::Reworded };
    let (start_at, end_at) = (stored(at.start), stored(at.end));
    (AnchorPlace { version: number, start_at, end_at, state, ..place }, exact)
}
