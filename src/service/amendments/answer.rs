//! Says what became of an amendment that is not taken.

use super::read::{Found, answerable};
use super::{AmendmentView, AnswerAmendment};
use crate::codes;
use crate::domain::amendments::AmendmentState;
use crate::domain::ids::{AmendmentId, MemberId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::amendments::Amendment;
use crate::store::{Tx, record};

codes! {
    /// What becomes of an amendment that is not taken.
    pub enum Outcome {
        /// It is not taken.
        Declined = "declined",
        /// Another amendment stands in its place.
        Superseded = "superseded",
    }
}

/// Declines an amendment, or says which other stands in its place.
pub fn answer(tx: &mut Tx<'_>, id: AmendmentId, said: &AnswerAmendment) -> Result<AmendmentView> {
    let (Found { mut amendment, place, position, .. }, acting) = answerable(tx, id)?;
    let state = match (said.outcome, said.superseded_by) {
        (Outcome::Declined, None) => AmendmentState::Declined,
        (Outcome::Superseded, Some(other)) => {
            stands_in_place(tx, &amendment, other)?;
            AmendmentState::Superseded
        }
        (Outcome::Declined, Some(_)) => {
            return Err(Error::field("/superseded_by", "goes with an amendment that is superseded"));
        }
        (Outcome::Superseded, None) => {
            return Err(Error::field("/superseded_by", "must name the amendment that stands in its place"));
        }
    };
    amendment.superseded_by = said.superseded_by;
    amendment.answered(state, &said.reason, acting.member()?.id, tx.now());
    amendment.update(tx)?;
    let entry = place.entry("amendment.answered", &acting).object("position", position.id);
    record::append(tx, &entry.object("amendment", id).detail("outcome", said.outcome))?;
    AmendmentView::of_one(tx, &place, amendment)
}

/// Another amendment to the position, that stands or was taken.
fn stands_in_place(tx: &mut Tx<'_>, amendment: &Amendment, other: AmendmentId) -> Result<()> {
    let other = Amendment::find(tx, other)?.filter(|o| o.position_id == amendment.position_id);
    let clause = match other {
        None => "names no amendment to this position",
        Some(other) if other.id == amendment.id => "must name another amendment",
        Some(other) => match other.state {
            AmendmentState::Open | AmendmentState::Accepted | AmendmentState::AcceptedInPart => return Ok(()),
            _ => "names an amendment that was not taken",
        },
    };
    Err(Error::field("/superseded_by", clause))
}

impl Amendment {
    /// Puts what became of it.
    pub(super) fn answered(&mut self, state: AmendmentState, reason: &str, by: MemberId, at: Instant) {
        self.state = state;
        self.answer = Some(reason.to_owned());
        (self.answered_by, self.answered_at) = (Some(by), Some(at));
    }
}
