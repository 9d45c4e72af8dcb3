//! Reading objections.

use super::{EventView, ObjectionView};
use crate::domain::access::Action;
use crate::domain::ids::{ObjectionEventId, ObjectionId, PositionId};
use crate::error::{Error, Result};
use crate::service::comments::Unseen;
use crate::service::place::Place;
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

/// An objection with those behind it, as it is seen at this place.
pub(in crate::service) fn shown(
    tx: &mut Tx<'_>,
    place: &Place,
    objection: Objection,
) -> Result<ObjectionView> {
    let all = shown_all(tx, place, vec![objection])?.into_iter().next();
    all.ok_or_else(|| Error::internal("an objection that was there is gone"))
}

fn shown_all(tx: &mut Tx<'_>, place: &Place, all: Vec<Objection>) -> Result<Vec<ObjectionView>> {
    let ids: Vec<ObjectionId> = all.iter().map(|o| o.id).collect();
    let mut behind = Backer::behind(tx, &ids)?;
    let unseen = Unseen::of(tx, place, all.iter().filter_map(|o| o.comment_id))?;
    let now = tx.now();
    let show = |o: Objection| {
        let backers = behind.remove(&o.id).unwrap_or_default();
        let is_seen = !unseen.repeats(o.comment_id, &o.summary);
        ObjectionView::of(o, backers, now)
            .map(|o| ObjectionView { summary: o.summary.filter(|_| is_seen), ..o })
    };
    all.into_iter().map(show).collect()
}

/// An objection.
pub fn get(tx: &mut Tx<'_>, id: ObjectionId) -> Result<ObjectionView> {
    let objection = Objection::get(tx, id)?;
    let place = readable(tx, objection.position_id)?;
    shown(tx, &place, objection)
}

fn readable(tx: &mut Tx<'_>, position: PositionId) -> Result<Place> {
    let place = Standing::read(tx, position)?.place;
    place.may(tx, Action::ReadGroup)?;
    Ok(place)
}

/// The objections to a position, oldest first.
pub fn list(
    tx: &mut Tx<'_>,
    position: PositionId,
    window: &Window<ObjectionId>,
) -> Result<Page<ObjectionView>> {
    let place = readable(tx, position)?;
    let Page { items, next } = Objection::list(tx, position, window)?;
    Ok(Page { items: shown_all(tx, &place, items)?, next })
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
