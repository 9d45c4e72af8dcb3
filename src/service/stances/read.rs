//! Reading stances: one's own always, those of others as the call allows.

use super::{OwnStance, StanceTakenView, StanceView};
use crate::domain::access::Action;
use crate::domain::ids::Id;
use crate::domain::ids::{PositionId, StanceRow};
use crate::error::Result;
use crate::service::standing::Standing;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::stances::{CurrentStance, StanceTaken};

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

/// The stances on a position, for members of the group. What a call does not show yet is not in it: only one's
/// own is.
pub fn list(tx: &mut Tx<'_>, id: PositionId, window: &Window<Id<StanceRow>>) -> Result<Page<StanceView>> {
    let standing = Standing::read(tx, id)?;
    let acting = standing.place.may(tx, Action::ReadMembers)?;
    let substantive = standing.position.substantive_version;
    let own = CurrentStance::find_own(tx, id, acting.member()?.id)?;
    let has_own = own.as_ref().is_some_and(|s| s.counts(substantive));
    let windows_at = standing.place.windows_at(tx.now());
    let is_shown =
        standing.call.as_ref().is_none_or(|c| c.results.show_others(c.is_open(windows_at), has_own));
    if is_shown {
        return Ok(CurrentStance::list(tx, id, window)?.map(|s| StanceView::of(s, substantive)));
    }
    let items = own.into_iter().filter(|s| window.after.is_none_or(|after| s.id > after));
    Ok(Page { items: items.map(|s| StanceView::of(s, substantive)).collect(), next: None })
}
