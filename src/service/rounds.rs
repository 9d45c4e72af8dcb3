//! Engagement rounds: planned with a promise and a window, closed by the clock when the window is over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::{Acting, Place};
use super::view::View;
use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, RoundId};
use crate::domain::rounds::{Promise, RoundState, Window as Opening, WindowRefused};
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::rounds::{Round, RoundComments};
use crate::store::{Tx, record};

/// A round to be planned.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanRound {
    /// Its title.
    pub title: Title,
    /// What is asked, and what for.
    pub purpose: Reason,
    /// Who is asked, by which focal points and channels.
    pub audience: Reason,
    /// What is promised to them.
    pub promise: Promise,
    /// From when it takes comments; from now on unless told, or where it lies in the past.
    pub opens_at: Option<Instant>,
    /// Until when; not under the charter's least window.
    pub closes_at: Instant,
}

/// A round that is given more time.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtendRound {
    /// Until when it takes comments now; never before it was announced to close.
    pub closes_at: Instant,
}

/// An engagement round.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Round")]
pub struct RoundView {
    /// Its id.
    pub id: RoundId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is asked, and what for.
    pub purpose: String,
    /// Who is asked.
    pub audience: String,
    /// What is promised to them.
    pub promise: Promise,
    /// From when it takes comments.
    pub opens_at: Instant,
    /// Until when.
    pub closes_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Where it stands.
    pub state: RoundState,
    /// The comments made in it.
    pub comments: CommentCount,
    /// Counts the changes of the round itself.
    pub revision: i64,
    /// When it was planned.
    pub created_at: Instant,
}

/// Comments, counted.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct CommentCount {
    /// All that were not withdrawn.
    pub total: i64,
    /// Those that wait for an answer.
    pub unanswered: i64,
}

impl View for RoundView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/rounds/{}", self.id))
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
}

impl RoundView {
    fn of(round: Round, comments: RoundComments) -> Self {
        let Round {
            id,
            proposal_id,
            title,
            purpose,
            audience,
            promise,
            opens_at,
            closes_at,
            closed_at,
            state,
            revision,
            created_at,
        } = round;
        let RoundComments { total, unanswered } = comments;
        Self {
            id,
            proposal_id,
            title,
            purpose,
            audience,
            promise,
            opens_at,
            closes_at,
            closed_at,
            state,
            comments: CommentCount { total, unanswered },
            revision,
            created_at,
        }
    }

    fn counted(tx: &mut Tx<'_>, round: Round) -> Result<Self> {
        let counts = Round::count_comments(tx, &[round.id])?;
        let comments = counts.first().map(|(_, c)| *c).unwrap_or_default();
        Ok(Self::of(round, comments))
    }
}

/// Plans a round; it opens at once where nothing else is said.
pub fn plan(tx: &mut Tx<'_>, proposal: ProposalId, new: &PlanRound) -> Result<RoundView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::ManageRounds)?;
    let (min_days, now) = (place.group.charter()?.min_window_days, tx.now());
    let window = Opening::plan(new.opens_at, new.closes_at, min_days, now).map_err(refused)?;
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

/// A round with its comments counted.
pub fn get(tx: &mut Tx<'_>, id: RoundId) -> Result<RoundView> {
    let round = Round::get(tx, id)?;
    Place::proposal(tx, round.proposal_id)?.may(tx, Action::ReadGroup)?;
    RoundView::counted(tx, round)
}

/// The rounds of a proposal with their comments counted.
pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<RoundId>) -> Result<Page<RoundView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let page = Round::list(tx, proposal, window)?;
    let ids: Vec<RoundId> = page.items.iter().map(|r| r.id).collect();
    let counts: std::collections::HashMap<_, _> = Round::count_comments(tx, &ids)?.into_iter().collect();
    Ok(page.map(|round| {
        let comments = counts.get(&round.id).copied().unwrap_or_default();
        RoundView::of(round, comments)
    }))
}

/// Gives a round more time.
pub fn extend(tx: &mut Tx<'_>, id: RoundId, change: &ExtendRound) -> Result<RoundView> {
    let mut round = Round::lock(tx, id)?;
    let place = Place::proposal(tx, round.proposal_id)?;
    let acting = place.may(tx, Action::ManageRounds)?;
    tx.check_revision(round.revision)?;
    still_running(&round, tx.now())?;
    let window = Opening { opens_at: round.opens_at, closes_at: round.closes_at };
    round.closes_at = window.extend(change.closes_at).map_err(refused)?.closes_at;
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
    let to = Opening { opens_at: round.opens_at, closes_at: round.closes_at }.state(tx.now());
    if place.stands_still() || round.state >= to {
        return Ok(());
    }
    let acting = Place::clock(Action::ManageRounds);
    turn(tx, &place, &acting, round, to).map(drop)
}
