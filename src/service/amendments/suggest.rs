//! Suggests a change of a position's text.

use super::{AmendmentView, NewPassage, SuggestAmendment};
use crate::domain::access::Action;
use crate::domain::amendments::{AmendmentState, MAX_OPEN, MAX_OPEN_OF_MEMBER, MAX_REPLACEMENT};
use crate::domain::anchors::{Passage, PlaceState, Quote, Text};
use crate::domain::ids::{AmendmentId, CommentId, MemberId, PositionId};
use crate::domain::positions::PositionState;
use crate::domain::text::{PositionText, Replacement};
use crate::error::{Error, Result};
use crate::service::passages::{self, stored};
use crate::service::place::{Acting, Place};
use crate::service::{positions, versions};
use crate::store::amendments::{Amendment, AmendmentPlace};
use crate::store::positions::{Position, Version};
use crate::store::{Tx, record};

/// Suggests a change of the current version.
pub fn suggest(tx: &mut Tx<'_>, id: PositionId, new: &SuggestAmendment) -> Result<AmendmentView> {
    let position = Position::lock(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    let acting = place.may(tx, Action::SuggestAmendment)?;
    let amendment = made(tx, (&place, &acting), &position, new, None)?;
    AmendmentView::of_one(tx, &place, amendment)
}

/// Makes an amendment, perhaps of a comment, for who may.
pub(in crate::service) fn made(
    tx: &mut Tx<'_>,
    (place, acting): (&Place, &Acting),
    position: &Position,
    new: &SuggestAmendment,
    comment_id: Option<CommentId>,
) -> Result<Amendment> {
    let author_id = acting.member()?.id;
    can_be_amended(position, new.based_on)?;
    not_too_many(tx, position.id, author_id)?;
    let target = target(tx, position, new.passage.as_ref(), &new.replacement)?;
    let id = tx.new_id();
    let Target { at, quote } = target;
    let Quote { exact, prefix, suffix } = quote.clone().unwrap_or_else(nothing);
    let amendment = Amendment {
        id,
        proposal_id: position.proposal_id,
        position_id: position.id,
        author_id,
        comment_id,
        made_on: position.version,
        version: position.version,
        start_at: stored(at.start),
        end_at: stored(at.end),
        exact: quote.is_some().then_some(exact),
        prefix,
        suffix,
        replacement: new.replacement.to_string(),
        reason: new.reason.to_string(),
        state: AmendmentState::Open,
        taken_text: None,
        taken_in: None,
        rival_id: None,
        superseded_by: None,
        answer: None,
        answered_by: None,
        answered_at: None,
        revision: 1,
        created_at: tx.now(),
    };
    amendment.insert(tx)?;
    set(tx, id, position.version, at)?;
    let entry = place.entry("amendment.suggested", acting).object("position", position.id);
    record::append(tx, &entry.object("amendment", id).detail("version", position.version))?;
    Ok(amendment)
}

/// What an amendment would change.
pub(super) struct Target {
    /// From where to where.
    pub at: Passage,
    /// The words; none where it is the whole text.
    pub quote: Option<Quote>,
}

/// No words.
pub(super) fn nothing() -> Quote {
    Quote { exact: String::new(), prefix: String::new(), suffix: String::new() }
}

/// Saves where an amendment was set in the current version.
pub(super) fn set(tx: &mut Tx<'_>, amendment_id: AmendmentId, version: i64, at: Passage) -> Result<()> {
    let (start_at, end_at) = (stored(at.start), stored(at.end));
    AmendmentPlace { amendment_id, version, start_at, end_at, state: PlaceState::Same }.save(tx)
}

/// A text that is worked on, in the version that was read.
pub(super) fn can_be_amended(position: &Position, based_on: i64) -> Result<()> {
    if position.state != PositionState::Open {
        return Err(positions::ended(position));
    }
    versions::must_be_current(position, based_on)
}

fn not_too_many(tx: &mut Tx<'_>, position: PositionId, author: MemberId) -> Result<()> {
    let (all, own) = Amendment::count_open(tx, position, author)?;
    let detail = if own >= MAX_OPEN_OF_MEMBER {
        format!("{own} of your amendments to this position are unanswered; no more are taken.")
    } else if all >= MAX_OPEN {
        format!("{all} amendments to this position are unanswered; no more are taken.")
    } else {
        return Ok(());
    };
    Err(Error::rule(detail))
}

/// Finds in the current version what is to be changed, and looks at what is to stand there.
pub(super) fn target(
    tx: &mut Tx<'_>,
    position: &Position,
    passage: Option<&NewPassage>,
    replacement: &Replacement,
) -> Result<Target> {
    let version = Version::find_number(tx, position.id, position.version)?;
    let version = version.ok_or_else(|| Error::field("/based_on", "names no version"))?;
    let text = Text::new(&version.text);
    let target = match passage {
        None => {
            PositionText::parse(replacement).map_err(|clause| Error::field("/replacement", clause))?;
            Target { at: Passage { start: 0, end: text.length() }, quote: None }
        }
        Some(NewPassage { position, quote }) => {
            let length = replacement.chars().count();
            if length > MAX_REPLACEMENT {
                let clause =
                    format!("has {length} characters; at most {MAX_REPLACEMENT} are taken for a passage");
                return Err(Error::field("/replacement", clause));
            }
            let (at, quote) = passages::find(&text, *position, quote.as_ref(), "/passage")?;
            Target { at, quote: Some(quote) }
        }
    };
    let stands = target.quote.as_ref().map_or(version.text.as_str(), |quote| &quote.exact);
    if *stands == **replacement {
        return Err(Error::field("/replacement", "is what stands there already"));
    }
    Ok(target)
}
