//! Reading calls.

use std::collections::HashMap;

use super::close::waiting_for;
use super::{CallView, TimeRequestView};
use crate::domain::access::Action;
use crate::domain::ids::{CallId, PositionId, ProposalId, TimeRequestId};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window, positions};
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::time_requests::TimeRequest;

/// A call.
pub fn get(tx: &mut Tx<'_>, id: CallId) -> Result<CallView> {
    let call = Call::get(tx, id)?;
    let place = Place::proposal(tx, call.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    let waiting_for = waiting_for(tx, &call, place.windows_at(tx.now()))?;
    CallView::of(call, waiting_for)
}

/// The calls on a position, oldest first.
pub fn list(tx: &mut Tx<'_>, position: PositionId, window: &Window<CallId>) -> Result<Page<CallView>> {
    let (_, place) = positions::readable(tx, position)?;
    let windows_at = place.windows_at(tx.now());
    let Page { items, next } = Call::list(tx, position, window)?;
    // One call on a position is not closed at most, so one at most is asked for what it waits for.
    let show = |call: Call| {
        let waiting_for = waiting_for(tx, &call, windows_at)?;
        CallView::of(call, waiting_for)
    };
    Ok(Page { items: items.into_iter().map(show).collect::<Result<_>>()?, next })
}

/// The newest call on each of these positions of a proposal, without what it waits for: one query for all of them.
pub fn newest(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    positions: &[PositionId],
) -> Result<HashMap<PositionId, CallView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let found = Call::newest(tx, positions)?.into_iter();
    let of_it = found.filter(|(_, call)| call.proposal_id == proposal);
    of_it.map(|(position, call)| Ok((position, CallView::of(call, Vec::new())?))).collect()
}

/// A request for more time.
pub fn get_request(tx: &mut Tx<'_>, id: TimeRequestId) -> Result<TimeRequestView> {
    let request = TimeRequest::get(tx, id)?;
    let call = Call::get(tx, request.call_id)?;
    Place::proposal(tx, call.proposal_id)?.may(tx, Action::ReadGroup)?;
    Ok(TimeRequestView::of(request))
}
