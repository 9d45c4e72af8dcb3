//! Puts an amendment on the current version, or takes it back: its author alone.

use super::read::{self, Found};
use super::suggest::{Target, can_be_amended, nothing, set, target};
use super::{AmendmentView, RebaseAmendment};
use crate::domain::access::Action;
use crate::domain::amendments::{AmendmentState, Refused};
use crate::domain::anchors::Quote;
use crate::domain::ids::AmendmentId;
use crate::error::{Code, Error, Result};
use crate::service::passages::stored;
use crate::store::{Tx, record};

/// Puts an amendment that conflicts on the current version. The version against which it was made is kept.
pub fn rebase(tx: &mut Tx<'_>, id: AmendmentId, new: &RebaseAmendment) -> Result<AmendmentView> {
    let Found { mut amendment, place, position, standing } = read::locked(tx, id)?;
    let acting = place.may_own(tx, Action::UpdateAmendment, amendment.author_id)?;
    tx.check_revision(amendment.revision)?;
    standing.rebase().map_err(refused)?;
    can_be_amended(&position, new.based_on)?;
    let Target { at, quote } = target(tx, &position, new.passage.as_ref(), &new.replacement)?;
    let Quote { exact, prefix, suffix } = quote.clone().unwrap_or_else(nothing);
    amendment.version = position.version;
    (amendment.start_at, amendment.end_at) = (stored(at.start), stored(at.end));
    amendment.exact = quote.is_some().then_some(exact);
    (amendment.prefix, amendment.suffix) = (prefix, suffix);
    amendment.replacement = new.replacement.to_string();
    if let Some(reason) = &new.reason {
        amendment.reason = reason.to_string();
    }
    amendment.update(tx)?;
    set(tx, id, position.version, at)?;
    let entry = place.entry("amendment.rebased", &acting).object("position", position.id);
    record::append(tx, &entry.object("amendment", id).detail("version", position.version))?;
    AmendmentView::of_one(tx, &place, amendment)
}

/// Takes an amendment back. What was suggested is kept.
pub fn withdraw(tx: &mut Tx<'_>, id: AmendmentId) -> Result<AmendmentView> {
    let Found { mut amendment, place, position, standing } = read::locked(tx, id)?;
    let acting = place.may_own(tx, Action::UpdateAmendment, amendment.author_id)?;
    tx.check_revision(amendment.revision)?;
    standing.withdraw().map_err(refused)?;
    amendment.state = AmendmentState::Withdrawn;
    amendment.update(tx)?;
    let entry = place.entry("amendment.withdrawn", &acting).object("position", position.id);
    record::append(tx, &entry.object("amendment", id))?;
    AmendmentView::of_one(tx, &place, amendment)
}

/// The failure for a refusal.
pub(super) fn refused(why: Refused) -> Error {
    match why {
        Refused::Over(state) => {
            let said = state.to_string().replace('_', " ");
            Error::because(Code::Ended, format!("The amendment was {said}.")).with("state", state)
        }
        Refused::Stands => {
            Error::rule("The current version has what it would change; take it back and suggest another.")
        }
        Refused::Conflicting => Error::because(
            Code::AmendmentsConflict,
            "The current version no longer has what it would change; its author can put it on that version.",
        ),
        Refused::Own => Error::because(
            Code::ConflictOfInterest,
            "Somebody else must say what becomes of your amendment to a position that is not yours.",
        ),
    }
}
