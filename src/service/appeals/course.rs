//! What takes an appeal further or back, and what the clock does to it.

use super::AppealView;
use super::file::let_go;
use super::read::{locked, shown};
use crate::domain::access::Action;
use crate::domain::appeals::{Refusal, Turn};
use crate::domain::ids::{AppealId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Code, Error, Result};
use crate::service::place::{Acting, Place};
use crate::service::standing::Standing;
use crate::store::appeals::{Appeal, Supporter};
use crate::store::{Tx, record};

/// Appeals ended by the clock at once; the rest in the next turn.
const BATCH: i64 = 500;

/// Takes an appeal to the next rung: after an answer that affirms the designation, or because none came in time.
pub fn escalate(tx: &mut Tx<'_>, id: AppealId) -> Result<AppealView> {
    let (standing, mut appeal) = locked(tx, id)?;
    let acting = appellant(tx, &standing, &appeal)?;
    let now = tx.now();
    appeal.take(appeal.course().escalated(now).map_err(refused)?, now);
    saved(tx, &standing, &acting, appeal, "appeal.escalated")
}

/// Takes an appeal back. One that others support goes on without who takes it back.
pub fn withdraw(tx: &mut Tx<'_>, id: AppealId) -> Result<AppealView> {
    let (standing, mut appeal) = locked(tx, id)?;
    let acting = appellant(tx, &standing, &appeal)?;
    let now = tx.now();
    let withdrawn = appeal.course().withdrawn().map_err(refused)?;
    if passed_on(tx, &mut appeal)? {
        return saved(tx, &standing, &acting, appeal, "appeal.passed_on");
    }
    appeal.take(withdrawn, now);
    saved(tx, &standing, &acting, appeal, "appeal.withdrawn")
}

/// Puts the first of the others who support an appeal in the place of who filed it: they had no other way to appeal on
/// its ground, and may have none now. Gives false where there is nobody else.
fn passed_on(tx: &mut Tx<'_>, appeal: &mut Appeal) -> Result<bool> {
    let all = Supporter::with_membership(tx, appeal.id)?;
    let (own, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(supporter, _)| supporter.member_id == appeal.appellant_id);
    let Some((next, _)) = others.into_iter().find(|(_, is_member)| *is_member) else { return Ok(false) };
    let_go(tx, own.into_iter().map(|(supporter, _)| supporter))?;
    (appeal.appellant_id, appeal.focal_point_of) = (next.member_id, None);
    Ok(true)
}

fn appellant(tx: &mut Tx<'_>, standing: &Standing, appeal: &Appeal) -> Result<Acting> {
    let acting = standing.place.may(tx, Action::Appeal)?;
    if acting.member()?.id != appeal.appellant_id {
        return Err(Error::because(Code::Forbidden, "Only who filed the appeal may do this."));
    }
    Ok(acting)
}

fn saved(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    mut appeal: Appeal,
    action: &'static str,
) -> Result<AppealView> {
    appeal.update(tx)?;
    let entry = standing.entry(action, acting).object("appeal", appeal.id);
    record::append(tx, &entry.detail("state", appeal.state).detail("rung", appeal.rung))?;
    shown(tx, &standing.place, appeal)
}

/// The appeals that the clock has to end now.
pub fn due(tx: &mut Tx<'_>) -> Result<Vec<AppealId>> {
    Appeal::due(tx, BATCH)
}

/// Ends an appeal whose time is over: it had not enough supporters, or nobody took it further. Does nothing where
/// somebody was first, or where windows stand still.
pub fn follow_the_clock(tx: &mut Tx<'_>, id: AppealId) -> Result<()> {
    let (standing, mut appeal) = locked(tx, id)?;
    let now = tx.now();
    let Some((course, turn)) = appeal.course().turned(now) else { return Ok(()) };
    if standing.place.stands_still() {
        return Ok(());
    }
    appeal.take(course, now);
    let action = match turn {
        Turn::Lapses => "appeal.lapsed",
        Turn::Stands => "appeal.closed",
    };
    saved(tx, &standing, &Place::clock(Action::AnswerAppeal), appeal, action).map(drop)
}

/// A proposal that was held goes on: the windows of its appeals stood still meanwhile. Called in the transaction of
/// the move, before its entry.
pub fn shift(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    held_at: Instant,
    shifted: impl Fn(Instant) -> Instant,
) -> Result<()> {
    for mut appeal in Appeal::running(tx, proposal, held_at)? {
        appeal.due_at = shifted(appeal.due_at);
        appeal.update(tx)?;
    }
    Ok(())
}

pub(super) fn refused(why: Refusal) -> Error {
    match why {
        Refusal::StillGathers => Error::rule("The appeal has not the supporters yet that it needs."),
        Refusal::NoLongerGathers(state) => {
            let detail = format!("The appeal is {state}; it gathers no support any more.");
            Error::because(Code::Ended, detail).with("state", state)
        }
        Refusal::Over(at) => {
            Error::because(Code::Ended, format!("The time for this ended at {at}.")).with("ended_at", at)
        }
        Refusal::Ended(state) => {
            Error::because(Code::Ended, format!("The appeal is {state}.")).with("state", state)
        }
        Refusal::Answered => {
            Error::because(Code::Ended, "This rung has answered; the appellant has the next word.")
        }
        Refusal::AwaitsAnswer(until) => {
            let detail = format!("An answer is due by {until}; the appeal goes further after that.");
            Error::rule(detail).with("answer_due_at", until)
        }
        Refusal::LastRung => Error::rule("This is the last rung of the ladder; there is none above."),
    }
}
