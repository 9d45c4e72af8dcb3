//! What a pause does to the time for challenges.

use crate::domain::ids::ProposalId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Tx;
use crate::store::designations::Designation;

/// A proposal that was held goes on: what could still be challenged when it stopped can be for as long again.
/// Called in the transaction of the move, before its entry.
pub fn shift(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    held_at: Instant,
    shifted: impl Fn(Instant) -> Instant,
) -> Result<()> {
    for mut designation in Designation::open_to_challenge(tx, proposal, held_at)? {
        designation.challenge_ends_at = shifted(designation.challenge_ends_at);
        designation.update(tx)?;
    }
    Ok(())
}
