//! Announces in the record, some days before, that the window of a call, a round or a review ends, and afterwards that a
//! call waits for objections. Who is told by a notice is none of its business.

use super::place::Place;
use crate::domain::access::Action;
use crate::domain::ids::{AnyId, ProposalId};
use crate::domain::notices::{CALL_ENDING, CALL_WAITING, DAYS_BEFORE, REVIEW_ENDING, ROUND_ENDING};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::calls::Call;
use crate::store::{Tx, record, reminders};

/// Windows announced by the clock at once; the rest in the next turn.
const BATCH: i64 = 500;

/// How many days after its end it is announced that a call waits: not for ever, since what was announced is forgotten
/// after a year.
const DAYS_AFTER: i64 = 90;

/// A window whose end is to be announced.
#[derive(Clone, Copy, Debug)]
pub struct Ending {
    action: &'static str,
    object: &'static str,
    id: AnyId,
    /// Under which id one remembers that it was announced.
    told_as: AnyId,
    proposal_id: ProposalId,
    ends_at: Instant,
}

/// The windows whose end is to be announced now.
pub fn due(tx: &mut Tx<'_>) -> Result<Vec<Ending>> {
    let until = tx.now().plus_days(DAYS_BEFORE);
    let calls = reminders::calls(tx, until, BATCH)?.into_iter().map(|call| Ending {
        action: CALL_ENDING,
        object: "call",
        id: call.id.cast(),
        told_as: call.id.cast(),
        proposal_id: call.proposal_id,
        ends_at: call.ends_at,
    });
    let rounds = reminders::rounds(tx, until, BATCH)?.into_iter().map(|round| Ending {
        action: ROUND_ENDING,
        object: "round",
        id: round.id.cast(),
        told_as: round.id.cast(),
        proposal_id: round.proposal_id,
        ends_at: round.ends_at,
    });
    let reviews = reminders::reviews(tx, until, BATCH)?.into_iter().map(|found| Ending {
        action: REVIEW_ENDING,
        object: "designation",
        id: found.id.cast(),
        told_as: found.id.cast(),
        proposal_id: found.proposal_id,
        ends_at: found.ends_at,
    });
    // Under the id of its position: that its end was near was announced under its own.
    let since = tx.now().plus_days(-DAYS_AFTER);
    let waiting = Call::waiting(tx, since, BATCH)?.into_iter().map(|call| Ending {
        action: CALL_WAITING,
        object: "call",
        id: call.id.cast(),
        told_as: call.position_id.cast(),
        proposal_id: call.proposal_id,
        ends_at: call.closes_at,
    });
    Ok(calls.chain(rounds).chain(reviews).chain(waiting).collect())
}

/// Announces an end, once.
pub fn announce(tx: &mut Tx<'_>, ending: Ending) -> Result<()> {
    let Ending { action, object, id, told_as, proposal_id, ends_at } = ending;
    if !reminders::announce(tx, told_as, ends_at)? {
        return Ok(());
    }
    let place = Place::proposal(tx, proposal_id)?;
    let entry = place.entry(action, &Place::clock(Action::ReadGroup)).object(object, id);
    record::append(tx, &entry.detail("closes_at", ends_at)).map(drop)
}
