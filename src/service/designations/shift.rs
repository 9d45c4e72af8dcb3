//! What a pause does to the windows of designations.

use crate::domain::ids::ProposalId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Tx;
use crate::store::designations::Designation;

/// A proposal that was held goes on: what could still be reviewed or challenged when it stopped can be for as long
/// again. Called in the transaction of the move, before its entry.
pub fn shift(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    held_at: Instant,
    shifted: impl Fn(Instant) -> Instant,
) -> Result<()> {
    for mut designation in Designation::in_a_window(tx, proposal, held_at)? {
        // The window that was over before stays as it was.
        designation.review_ends_at = shifted(designation.review_ends_at);
        designation.challenge_ends_at = designation.challenge_ends_at.map(&shifted);
        designation.update(tx)?;
    }
    Ok(())
}
