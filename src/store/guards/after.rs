//! What happened since the last move: asked of the record, which knows under which permission each change
//! was made.

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::count;
use crate::domain::access::{Action, TABLE};
use crate::domain::ids::ProposalId;
use crate::domain::time::Instant;
use crate::domain::workflow::MOVED;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::record_entries;
use crate::store::transitions::Transition;

/// How many changes were made since a move that the place it led to allows and the one it came from does not.
pub(super) fn changes_since(tx: &mut Tx<'_>, proposal: ProposalId, last: &Transition) -> Result<u64> {
    let newly_allowed = newly_allowed(last);
    let moved: Option<Instant> = on!(tx.conn(), c => record_entries::table
        .filter(record_entries::proposal_id.eq(proposal))
        .filter(record_entries::action.eq(MOVED))
        .order(record_entries::recorded_at.desc())
        .select(record_entries::recorded_at)
        .first(c)
        .optional()?);
    let Some(moved) = moved else { return Ok(0) };
    let changes: i64 = on!(tx.conn(), c => record_entries::table
        .filter(record_entries::proposal_id.eq(proposal))
        .filter(record_entries::recorded_at.gt(moved))
        .filter(record_entries::permission.eq_any(&newly_allowed))
        .select(count_star())
        .first(c)?);
    Ok(count(changes))
}

/// What may be done where the move led to and not where it came from.
fn newly_allowed(last: &Transition) -> Vec<Action> {
    let (from, to) = (last.from_step.phase(last.from_status), last.to_step.phase(last.to_status));
    let is_new =
        |rule: &&crate::domain::access::Rule| rule.phases.contains(&to) && !rule.phases.contains(&from);
    TABLE.iter().filter(is_new).map(|rule| rule.action).collect()
}
