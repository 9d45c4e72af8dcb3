//! Reading stances: one's own always, those of others as the call allows.

use super::{OwnStance, StaleStanceView, StanceTakenView, StanceView};
use crate::domain::access::Action;
use crate::domain::ids::{AnyId, Id, PositionId, StanceId, StanceRow};
use crate::error::{Code, Error, Result};
use crate::service::standing::Standing;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::stances::{CurrentStance, Stale, StanceTaken};

/// The caller's own stance on a position, with its history.
pub fn own(tx: &mut Tx<'_>, id: PositionId) -> Result<OwnStance> {
    let standing = Standing::read(tx, id)?;
    let acting = standing.place.may(tx, Action::ReadMembers)?;
    let Some(own) = CurrentStance::find_own(tx, id, acting.member()?.id)? else {
        return Ok(OwnStance { stance: None, history: Vec::new() });
    };
    let history = StanceTaken::history(tx, own.id)?.into_iter().map(StanceTakenView::of).collect();
    let stance = Some(StanceView::of(own, standing.position.substantive_version));
    Ok(OwnStance { stance, history })
}

/// Whether the call on a position shows the stances of others to one with this stance, or none.
fn shows_others(tx: &Tx<'_>, standing: &Standing, own: Option<&CurrentStance>) -> bool {
    let has_own = own.is_some_and(|s| s.counts(standing.position.substantive_version));
    let windows_at = standing.place.windows_at(tx.now());
    standing.call.as_ref().is_none_or(|c| c.results.show_others(c.is_open(windows_at), has_own))
}

/// How a member's stance came to be what it is, oldest first: one's own always, that of another as the call allows.
pub fn history(tx: &mut Tx<'_>, id: StanceId, window: &Window<AnyId>) -> Result<Page<StanceTakenView>> {
    let stance = CurrentStance::get(tx, id)?;
    let standing = Standing::read(tx, stance.position_id)?;
    let acting = standing.place.may(tx, Action::ReadMembers)?;
    let reader = acting.member()?.id;
    if reader != stance.member_id {
        let own = CurrentStance::find_own(tx, stance.position_id, reader)?;
        if !shows_others(tx, &standing, own.as_ref()) {
            let detail = "The call on this position does not show the stances of others to you now.";
            return Err(Error::because(Code::Forbidden, detail));
        }
    }
    Ok(StanceTaken::list(tx, id, window)?.map(StanceTakenView::of))
}

/// Who is to be asked again after a substantive version: who took part, never what they said.
pub fn stale(tx: &mut Tx<'_>, id: PositionId, window: &Window<StanceId>) -> Result<Page<StaleStanceView>> {
    let standing = Standing::read(tx, id)?;
    standing.place.may(tx, Action::ReadMembers)?;
    let designator = standing.open_call(tx.now()).map(|call| call.designator_id);
    Ok(Stale::list(tx, &standing.position, designator, window)?.map(StaleStanceView::from))
}

/// The stances on a position, for members of the group. What a call does not show yet is not in it: only one's
/// own is.
pub fn list(tx: &mut Tx<'_>, id: PositionId, window: &Window<Id<StanceRow>>) -> Result<Page<StanceView>> {
    let standing = Standing::read(tx, id)?;
    let acting = standing.place.may(tx, Action::ReadMembers)?;
    let substantive = standing.position.substantive_version;
    let own = CurrentStance::find_own(tx, id, acting.member()?.id)?;
    if shows_others(tx, &standing, own.as_ref()) {
        return Ok(CurrentStance::list(tx, id, window)?.map(|s| StanceView::of(s, substantive)));
    }
    let items = own.into_iter().filter(|s| window.after.is_none_or(|after| s.id > after));
    Ok(Page { items: items.map(|s| StanceView::of(s, substantive)).collect(), next: None })
}
