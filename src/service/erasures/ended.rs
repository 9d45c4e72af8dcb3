//! Addresses of what is over: an invitation that was redeemed, taken back or not taken in time, a webhook that was ended.
//! When a month has passed, the clock erases them.

use chrono::Duration;

use super::erase::gone;
use crate::domain::access::Action;
use crate::domain::erasures::ErasureReason;
use crate::domain::ids::AnyId;
use crate::error::Result;
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::erasing::{around, worded};
use crate::store::groups::Group;
use crate::store::{invitations, webhooks};

/// How long an address is kept after the end of what used it.
const KEPT: Duration = Duration::days(30);

/// What is over and still has an address: the table and the row.
pub type Ended = (&'static str, AnyId);

/// What ended long enough ago, some at a time.
pub fn ended(tx: &mut Tx<'_>) -> Result<Vec<Ended>> {
    let before = tx.now() - KEPT;
    let mut all: Vec<Ended> =
        invitations::ended(tx, before)?.into_iter().map(|id| ("invitations", id.cast())).collect();
    all.extend(webhooks::with_address(tx, before)?.into_iter().map(|id| ("webhooks", id.cast())));
    Ok(all)
}

/// Erases the address of one of them.
pub fn forget_ended(tx: &mut Tx<'_>, (table, id): Ended) -> Result<()> {
    let Some(found) = around(tx, table, id)? else { return Ok(()) };
    Group::lock(tx, found.group)?;
    let place = Place::group(tx, found.group)?;
    let columns = worded(found.table, &found.row, found.table.erasable);
    if columns.is_empty() {
        return Ok(());
    }
    let acting = Place::clock(Action::EraseText);
    gone(tx, &place, &acting, &found, columns, ErasureReason::NoLongerNeeded).map(drop)
}
