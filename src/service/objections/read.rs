//! Reading objections.

use super::view::Around;
use super::{EventView, ObjectionView};
use crate::domain::access::Action;
use crate::domain::consensus::{Ground, ObjectionState};
use crate::domain::ids::{MemberId, ObjectionEventId, ObjectionId, PositionId};
use crate::error::{Error, Result};
use crate::service::comments::Unseen;
use crate::service::place::Place;
use crate::service::standing::Standing;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::memberships::Membership;
use crate::store::objections::{Backer, Event, Objection, Which};

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
    let mut groups = Backer::groups(tx, &ids)?;
    let holders: Vec<MemberId> = all.iter().map(|o| o.author_id).collect();
    let gone = Membership::left_of(tx, &holders)?;
    let unseen = Unseen::of(tx, place, all.iter().filter_map(|o| o.comment_id))?;
    let now = tx.now();
    let windows_at = place.windows_at(now);
    let show = |o: Objection| {
        let backers = behind.remove(&o.id).unwrap_or_default();
        let is_seen = !unseen.repeats(o.comment_id, &o.summary);
        let groups = groups.remove(&o.id).unwrap_or_default();
        let around =
            Around { backers, groups, has_holder_left: gone.contains(&o.author_id), now, windows_at };
        ObjectionView::of(o, around).map(|o| ObjectionView { summary: o.summary.filter(|_| is_seen), ..o })
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

/// Which objections to a position are listed.
#[derive(Clone, Copy, Debug, Default)]
pub struct ListObjections {
    /// Those that nobody answered in substance in time, or only the others.
    pub overdue: Option<bool>,
    /// In this state.
    pub state: Option<ObjectionState>,
    /// On this ground.
    pub ground: Option<Ground>,
}

/// The objections to a position, oldest first.
pub fn list(
    tx: &mut Tx<'_>,
    position: PositionId,
    asked: ListObjections,
    window: &Window<ObjectionId>,
) -> Result<Page<ObjectionView>> {
    let place = readable(tx, position)?;
    let ListObjections { overdue, state, ground } = asked;
    let which = Which { overdue: overdue.map(|is| (is, place.windows_at(tx.now()))), state, ground };
    let Page { items, next } = Objection::list(tx, position, which, window)?;
    Ok(Page { items: shown_all(tx, &place, items)?, next })
}

/// All objections to a position, as they are seen at this place, oldest first.
pub(in crate::service) fn about(
    tx: &mut Tx<'_>,
    place: &Place,
    position: PositionId,
) -> Result<Vec<ObjectionView>> {
    let all = Objection::of_positions(tx, &[position])?;
    shown_all(tx, place, all)
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
