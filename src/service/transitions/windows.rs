//! Windows stand still while a proposal is held: when it is let go on, they move by the time it was held.

use crate::domain::ids::ProposalId;
use crate::domain::workflow::{Stopped, shift_after_pause};
use crate::error::Result;
use crate::service::{appeals, calls, designations, objections};
use crate::store::Tx;
use crate::store::rounds::Round;

/// Moves the windows of a proposal. What was over before the pause stays as it was.
pub(super) fn shift(tx: &mut Tx<'_>, proposal: ProposalId, stopped: Stopped) -> Result<()> {
    let shifted = |deadline| shift_after_pause(stopped.from, stopped.until, deadline);
    for mut round in Round::running(tx, proposal)? {
        round.opens_at = shifted(round.opens_at);
        round.closes_at = shifted(round.closes_at);
        round.update(tx)?;
    }
    calls::shift(tx, proposal, shifted)?;
    objections::shift(tx, proposal, stopped.from, shifted)?;
    appeals::shift(tx, proposal, stopped.from, shifted)?;
    designations::shift(tx, proposal, stopped.from, shifted)
}
