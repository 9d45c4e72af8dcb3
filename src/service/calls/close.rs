//! What ends a call, and what puts its end off.

use super::CallView;
use crate::domain::access::Action;
use crate::domain::calls::CallState;
use crate::domain::ids::{CallId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::standing::Standing;
use crate::store::calls::Call;
use crate::store::positions::Position;
use crate::store::time_requests::TimeRequest;
use crate::store::{Tx, record, tallies};

/// Calls closed by the clock at once; the rest in the next turn.
const BATCH: i64 = 500;

/// A call, and its position locked until the transaction ends.
pub(super) fn locked(tx: &mut Tx<'_>, id: CallId) -> Result<(Standing, Call)> {
    let position = Call::get(tx, id)?.position_id;
    let standing = Standing::locked(tx, position)?;
    // Again: only now is it as the lock found it.
    Ok((standing, Call::get(tx, id)?))
}

/// Closes a call by hand: never before its window is over.
pub fn close(tx: &mut Tx<'_>, id: CallId) -> Result<CallView> {
    let (standing, call) = locked(tx, id)?;
    let acting = standing.place.may(tx, Action::ManageCalls)?;
    if call.state == CallState::Closed {
        return Err(Error::because(Code::Ended, "The call is closed already."));
    }
    if !call.window().is_over(tx.now()) {
        let detail = format!("The call is announced until {}; it is not closed before.", call.closes_at);
        return Err(Error::rule(detail).with("closes_at", call.closes_at));
    }
    CallView::of(end(tx, &standing, &acting, call)?)
}

/// The end is that of the window, whenever somebody looked: no stance was taken in between.
pub(in crate::service) fn end(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    mut call: Call,
) -> Result<Call> {
    call.state = CallState::Closed;
    call.closed_at = Some(call.closes_at);
    call.update(tx)?;
    tallies::moved(tx, call.position_id)?;
    record::append(tx, &standing.entry("call.closed", acting).object("call", call.id))?;
    Ok(call)
}

/// The calls that the clock has to close now.
pub fn due(tx: &mut Tx<'_>) -> Result<Vec<CallId>> {
    Call::due(tx, BATCH)
}

/// Closes a call because its window is over. Does nothing where somebody was first, or where windows stand still.
pub fn follow_the_clock(tx: &mut Tx<'_>, id: CallId) -> Result<()> {
    let (standing, call) = locked(tx, id)?;
    if standing.place.stands_still() || call.state == CallState::Closed || !call.window().is_over(tx.now()) {
        return Ok(());
    }
    let acting = Place::clock(Action::ManageCalls);
    end(tx, &standing, &acting, call).map(drop)
}

/// A substantive version was published, or one called editorial turned out to be: an open call is extended so that
/// members can reconfirm. One whose window is over is closed, where the clock has not come to it yet, so that what
/// changed after its end does away with its result as it does after the clock.
pub fn version_published(
    tx: &mut Tx<'_>,
    (place, acting): (&Place, &Acting),
    position: &Position,
) -> Result<()> {
    let now = tx.now();
    let newest = Call::newest_on(tx, position.id)?;
    let Some(mut call) = newest.filter(|c| c.state == CallState::Open) else { return Ok(()) };
    if call.window().is_over(now) {
        let (position, place) = (position.clone(), place.clone());
        return end(tx, &Standing { position, place, call: None }, acting, call).map(drop);
    }
    let window = call.window().reopened_for_a_version(now);
    if window == call.window() {
        return Ok(());
    }
    call.set_window(window);
    call.update(tx)?;
    let entry = place.entry("call.extended", acting).object("position", position.id).object("call", call.id);
    record::append(tx, &entry.detail("closes_at", call.closes_at)).map(drop)
}

/// A proposal that was held goes on: the windows of its open calls stood still meanwhile, and nobody
/// could answer a request for time. Called in the transaction of the move, before its entry.
pub fn shift(tx: &mut Tx<'_>, proposal: ProposalId, shifted: impl Fn(Instant) -> Instant) -> Result<()> {
    for mut call in Call::open_in(tx, proposal)? {
        call.closes_at = shifted(call.closes_at);
        call.update(tx)?;
        tallies::moved(tx, call.position_id)?;
    }
    for mut request in TimeRequest::open_in(tx, proposal)? {
        request.lapses_at = shifted(request.lapses_at);
        request.update(tx)?;
    }
    Ok(())
}
