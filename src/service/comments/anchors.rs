//! Comments on a passage: where they are set, and how they follow the text.

use std::collections::{BTreeSet, HashMap};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Subject;
use crate::domain::anchors::{Edit, Followed, NotSet, Passage, PlaceState, Quote, Text, find};
use crate::domain::comments::SubjectKind;
use crate::domain::ids::{CommentId, PositionId};
use crate::domain::text::Excerpt;
use crate::error::{Code, Error, Result};
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

/// Words of a text, and as much of what stands around them as tells them from others.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewQuote {
    /// The words.
    pub exact: Excerpt,
    /// What stands before them.
    pub prefix: Option<Excerpt>,
    /// What stands after them.
    pub suffix: Option<Excerpt>,
}

/// The passage that a comment is about.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Anchor")]
pub struct AnchorView {
    /// The number of the version it was set in.
    pub version: i64,
    /// From where to where in its Markdown, in Unicode code points.
    pub position: Passage,
    /// The words.
    pub exact: String,
    /// At most 32 code points before them.
    pub prefix: String,
    /// At most 32 code points after them.
    pub suffix: String,
    /// Where the passage is now.
    pub place: PlaceView,
}

/// Where a passage is now.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "AnchorPlace")]
pub struct PlaceView {
    /// Whether the current version has it.
    pub state: PlaceState,
    /// The current version; where the passage is orphaned, the last one that has it.
    pub version: i64,
    /// From where to where in the Markdown of that version, in Unicode code points.
    pub position: Passage,
}

/// Anchored comments on one position at most: each of them is followed when a version is published.
const MOST_ANCHORS: i64 = 2000;
/// Texts that are looked at for passages which the version before did not have.
const LOOK_BACK: usize = 10;

fn count(n: i64) -> usize {
    usize::try_from(n).unwrap_or_default()
}

fn stored(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

impl AnchorView {
    pub(super) fn of(anchor: Anchor, place: &AnchorPlace) -> Self {
        let Anchor { version, start_at, end_at, exact, prefix, suffix, .. } = anchor;
        let at = |start, end| Passage { start: count(start), end: count(end) };
        let place = PlaceView {
            state: place.state,
            version: place.version,
            position: at(place.start_at, place.end_at),
        };
        Self { version, position: at(start_at, end_at), exact, prefix, suffix, place }
    }
}

/// The position whose text a comment's anchor is in, locked so that no version comes between.
pub(super) fn position(tx: &mut Tx<'_>, subject: Subject, new: &NewAnchor) -> Result<Position> {
    if subject.kind != SubjectKind::Position {
        return Err(Error::field("/anchor", "goes with a comment about a position"));
    }
    let position = Position::lock(tx, subject.id.cast())?;
    if new.version != position.version {
        let detail = format!("The current version is {}; look at what changed there.", position.version);
        let error = Error::because(Code::VersionNotCurrent, detail);
        return Err(error.with("current_version", position.version));
    }
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
    let quote = new.quote.as_ref().map(|q| Quote {
        exact: q.exact.to_string(),
        prefix: q.prefix.as_deref().unwrap_or_default().to_owned(),
        suffix: q.suffix.as_deref().unwrap_or_default().to_owned(),
    });
    let (passage, Quote { exact, prefix, suffix }) =
        find(&Text::new(&version.text), new.position, quote.as_ref()).map_err(refused)?;
    let (start_at, end_at) = (stored(passage.start), stored(passage.end));
    let (id, position_id, version) = (tx.new_id(), position.id, position.version);
    Anchor { id, comment_id: comment, position_id, version, start_at, end_at, exact, prefix, suffix }
        .insert(tx)?;
    AnchorPlace { anchor_id: id, position_id, version, start_at, end_at, state: PlaceState::Same }.save(tx)
}

fn refused(why: NotSet) -> Error {
    match why {
        NotSet::Nothing => Error::field("/anchor", "needs a position, a quote, or both"),
        NotSet::Outside => Error::field("/anchor/position", why.to_string()),
        NotSet::OtherWords | NotSet::NotThere | NotSet::Often(_) => {
            Error::field("/anchor/quote", why.to_string())
        }
    }
}

/// Follows every anchor in the text of a position to its newest version.
pub fn follow(tx: &mut Tx<'_>, position: PositionId, number: i64, text: &str) -> Result<()> {
    let places = AnchorPlace::of_position(tx, position)?;
    if places.is_empty() {
        return Ok(());
    }
    let held: BTreeSet<i64> = places.iter().map(|(place, _)| place.version).collect();
    let held: Vec<i64> = held.into_iter().rev().take(LOOK_BACK).collect();
    let (texts, new) = (Version::texts(tx, position, &held)?, Text::new(text));
    let edits: HashMap<i64, Edit<'_>> =
        texts.iter().map(|(held, old)| (*held, Edit::new(old, &new))).collect();
    let moved: Vec<AnchorPlace> = places
        .into_iter()
        .map(|(place, exact)| match edits.get(&place.version) {
            Some(edit) => moved(place, &exact, edit, number),
            None => place,
        })
        .collect();
    AnchorPlace::replace(tx, position, &moved)
}

fn moved(place: AnchorPlace, exact: &str, edit: &Edit<'_>, number: i64) -> AnchorPlace {
    let passage = Passage { start: count(place.start_at), end: count(place.end_at) };
    let (Followed::Same(at) | Followed::Reworded(at)) = edit.follow(passage) else {
        return AnchorPlace { state: PlaceState::Orphaned, ..place };
    };
    let state = if edit.reads(at, exact) { PlaceState::Same } else { PlaceState::Reworded };
    let (start_at, end_at) = (stored(at.start), stored(at.end));
    AnchorPlace { version: number, start_at, end_at, state, ..place }
}
