//! Reading objections.

use super::{EventView, ObjectionView};
use crate::domain::access::Action;
use crate::domain::ids::{ObjectionEventId, ObjectionId, PositionId};
use crate::error::Result;
use crate::service::standing::Standing;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::objections::{Backer, Event, Objection};

/// An objection, and its position locked until the transaction ends.
pub(super) fn locked(tx: &mut Tx<'_>, id: ObjectionId) -> Result<(Standing, Objection)> {
    let position = Objection::get(tx, id)?.position_id;
    let standing = Standing::locked(tx, position)?;
    // Again: only now is it as the lock found it.
    Ok((standing, Objection::get(tx, id)?))
}

/// An objection with those behind it.
pub(in crate::service) fn shown(tx: &mut Tx<'_>, objection: Objection) -> Result<ObjectionView> {
    let backers = Backer::behind(tx, &[objection.id])?.remove(&objection.id).unwrap_or_default();
    ObjectionView::of(objection, backers, tx.now())
}

/// An objection.
pub fn get(tx: &mut Tx<'_>, id: ObjectionId) -> Result<ObjectionView> {
    let objection = Objection::get(tx, id)?;
    readable(tx, objection.position_id)?;
    shown(tx, objection)
}

fn readable(tx: &mut Tx<'_>, position: PositionId) -> Result<()> {
    Standing::read(tx, position)?.place.may(tx, Action::ReadGroup).map(drop)
}

/// The objections to a position, oldest first.
pub fn list(
    tx: &mut Tx<'_>,
    position: PositionId,
    window: &Window<ObjectionId>,
) -> Result<Page<ObjectionView>> {
    readable(tx, position)?;
    let page = Objection::list(tx, position, window)?;
    let ids: Vec<ObjectionId> = page.items.iter().map(|o| o.id).collect();
    let mut behind = Backer::behind(tx, &ids)?;
    let now = tx.now();
    let show = |o: Objection| {
        let backers = behind.remove(&o.id).unwrap_or_default();
        ObjectionView::of(o, backers, now)
    };
    let items = page.items.into_iter().map(show).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}

/// What was said and done about an objection, oldest first.
pub fn events(
    tx: &mut Tx<'_>,
    id: ObjectionId,
    window: &Window<ObjectionEventId>,
) -> Result<Page<EventView>> {
    let objection = Objection::get(tx, id)?;
    readable(tx, objection.position_id)?;
    Ok(Event::list(tx, id, window)?.map(EventView::of))
}
