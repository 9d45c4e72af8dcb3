//! Opening and closing rounds as their windows begin and end.

use super::RoundView;
use crate::domain::access::Action;
use crate::domain::ids::RoundId;
use crate::domain::rounds::{RoundState, Window};
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::store::rounds::Round;
use crate::store::{Tx, record};

/// Closes a round by hand: never before its window is over.
pub fn close(tx: &mut Tx<'_>, id: RoundId) -> Result<RoundView> {
    let round = Round::lock(tx, id)?;
    let place = Place::proposal(tx, round.proposal_id)?;
    let acting = place.may(tx, Action::ManageRounds)?;
    if round.state == RoundState::Closed {
        return Err(Error::because(Code::Ended, "The round is closed already."));
    }
    if tx.now() < round.closes_at {
        let detail = format!("The round is announced until {}; it is not closed before.", round.closes_at);
        return Err(Error::rule(detail).with("closes_at", round.closes_at));
    }
    let round = turn(tx, &place, &acting, round, RoundState::Closed)?;
    RoundView::counted(tx, round)
}

fn turn(tx: &mut Tx<'_>, place: &Place, acting: &Acting, mut round: Round, to: RoundState) -> Result<Round> {
    round.state = to;
    round.closed_at = (to == RoundState::Closed).then(|| tx.now());
    round.update(tx)?;
    let action = if to == RoundState::Closed { "round.closed" } else { "round.opened" };
    record::append(tx, &place.entry(action, acting).object("round", round.id))?;
    Ok(round)
}

/// Rounds turned by the clock at once; the rest in the next turn.
const BATCH: i64 = 500;

/// The rounds that the clock has to open or close now.
pub fn due(tx: &mut Tx<'_>) -> Result<Vec<RoundId>> {
    Round::due(tx, BATCH)
}

/// Opens or closes a round because its time has come, whatever step the proposal is in: the window was
/// announced, so nobody is asked again. Does nothing where somebody was first, or where windows stand still.
pub fn follow_the_clock(tx: &mut Tx<'_>, id: RoundId) -> Result<()> {
    let round = Round::lock(tx, id)?;
    let place = Place::proposal(tx, round.proposal_id)?;
    let to = Window { opens_at: round.opens_at, closes_at: round.closes_at }.state(tx.now());
    if place.stands_still() || round.state >= to {
        return Ok(());
    }
    let acting = Place::clock(Action::ManageRounds);
    turn(tx, &place, &acting, round, to).map(drop)
}
