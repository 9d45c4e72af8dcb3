//! The window of a round: announced, and perhaps extended; never made shorter.

use super::{ExtendRound, PlanRound, RoundView};
use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, RoundId};
use crate::domain::rounds::{RoundState, Window, WindowRefused};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::store::rounds::{Round, RoundComments};
use crate::store::{Tx, record};

/// Plans a round; it opens at once where nothing else is said.
pub fn plan(tx: &mut Tx<'_>, proposal: ProposalId, new: &PlanRound) -> Result<RoundView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::ManageRounds)?;
    let (min_days, now) = (place.group.charter()?.min_window_days, tx.now());
    let window = Window::plan(new.opens_at, new.closes_at, min_days, now).map_err(refused)?;
    let round = Round {
        id: tx.new_id(),
        proposal_id: proposal,
        title: new.title.to_string(),
        purpose: new.purpose.to_string(),
        audience: new.audience.to_string(),
        promise: new.promise,
        opens_at: window.opens_at,
        closes_at: window.closes_at,
        closed_at: None,
        state: window.state(now),
        revision: 1,
        created_at: now,
    };
    round.insert(tx)?;
    let entry = place.entry("round.planned", &acting).object("round", round.id);
    record::append(tx, &entry.detail("opens_at", round.opens_at).detail("closes_at", round.closes_at))?;
    Ok(RoundView::of(round, RoundComments::default()))
}

fn refused(why: WindowRefused) -> Error {
    Error::field("/closes_at", why.clause())
}

/// Gives a round more time.
pub fn extend(tx: &mut Tx<'_>, id: RoundId, change: &ExtendRound) -> Result<RoundView> {
    let mut round = Round::lock(tx, id)?;
    let place = Place::proposal(tx, round.proposal_id)?;
    let acting = place.may(tx, Action::ManageRounds)?;
    tx.check_revision(round.revision)?;
    still_running(&round, tx.now())?;
    let window = Window { opens_at: round.opens_at, closes_at: round.closes_at };
    round.closes_at = window.extend(change.closes_at, tx.now()).map_err(refused)?.closes_at;
    round.update(tx)?;
    let entry = place.entry("round.extended", &acting).object("round", id);
    record::append(tx, &entry.detail("closes_at", round.closes_at))?;
    RoundView::counted(tx, round)
}

/// A window that is over stays over, also in the moment before the clock says so.
fn still_running(round: &Round, now: Instant) -> Result<()> {
    if round.state != RoundState::Closed && now < round.closes_at {
        return Ok(());
    }
    Err(Error::because(Code::Ended, "The round's window is over.").with("closes_at", round.closes_at))
}
