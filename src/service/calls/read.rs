//! Reading calls.

use super::CallView;
use crate::domain::access::Action;
use crate::domain::ids::{CallId, PositionId};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::{Page, Window, positions};
use crate::store::Tx;
use crate::store::calls::Call;

/// A call.
pub fn get(tx: &mut Tx<'_>, id: CallId) -> Result<CallView> {
    let call = Call::get(tx, id)?;
    Place::proposal(tx, call.proposal_id)?.may(tx, Action::ReadGroup)?;
    CallView::of(call)
}

/// The calls on a position, oldest first.
pub fn list(tx: &mut Tx<'_>, position: PositionId, window: &Window<CallId>) -> Result<Page<CallView>> {
    positions::readable(tx, position)?;
    let Page { items, next } = Call::list(tx, position, window)?;
    Ok(Page { items: items.into_iter().map(CallView::of).collect::<Result<_>>()?, next })
}
