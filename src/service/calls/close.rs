//! What ends a call, and what puts its end off.

use super::CallView;
use crate::domain::access::Action;
use crate::domain::calls::CallState;
use crate::domain::consensus::ObjectionPolicy;
use crate::domain::ids::{CallId, ObjectionId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::standing::Standing;
use crate::store::calls::Call;
use crate::store::objections::Objection;
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
    CallView::of(end(tx, &standing, &acting, call)?, Vec::new())
}

/// The objections that keep a call from closing: its window is over, and its policy asks for each to be addressed.
pub(super) fn waiting_for(tx: &mut Tx<'_>, call: &Call, windows_at: Instant) -> Result<Vec<ObjectionId>> {
    let must_wait = call.is_ending(windows_at) && call.objection_policy == ObjectionPolicy::MustAddress;
    if must_wait { Objection::unaddressed(tx, call.position_id) } else { Ok(Vec::new()) }
}

/// Ends a call whose window is over, unless it has to wait for objections.
pub(in crate::service) fn end(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    call: Call,
) -> Result<Call> {
    let waiting_for = waiting_for(tx, &call, standing.place.windows_at(tx.now()))?;
    if waiting_for.is_empty() {
        return ended(tx, standing, acting, call);
    }
    let detail =
        format!("Every objection must be addressed first; without a finding: {}.", waiting_for.len());
    Err(Error::rule(detail).with("objections", waiting_for))
}

/// The end is that of the window, whenever somebody looked: no stance was taken in between.
fn ended(tx: &mut Tx<'_>, standing: &Standing, acting: &Acting, mut call: Call) -> Result<Call> {
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

/// Closes a call because its window is over. Does nothing where somebody was first, where windows stand still, or where
/// an objection waits: no silence and no time closes it.
pub fn follow_the_clock(tx: &mut Tx<'_>, id: CallId) -> Result<()> {
    let (standing, call) = locked(tx, id)?;
    if standing.place.stands_still() || call.state == CallState::Closed || !call.window().is_over(tx.now()) {
        return Ok(());
    }
    if !waiting_for(tx, &call, tx.now())?.is_empty() {
        return Ok(());
    }
    let acting = Place::clock(Action::ManageCalls);
    ended(tx, &standing, &acting, call).map(drop)
}

/// A substantive version was published, or one called editorial turned out to be: an open call is extended so that
/// members can reconfirm. One whose window is over is closed, where the clock has not come to it yet or it waits for
/// objections, so that what changed after its end does away with its result as it does after the clock: nothing can be
/// found on it any more, and the objections go on to the next.
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
        return ended(tx, &Standing { position, place, call: None }, acting, call).map(drop);
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
