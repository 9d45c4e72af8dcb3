//! Hears of what was numbered, and tells those webhooks whose groups it concerns: whoever has nothing to send is not
//! looked at.

use crate::error::Result;
use crate::store::{Tx, notices, record, webhooks};

/// The name of this follower of the record.
const NAME: &str = "webhooks";

/// Has anything been numbered that was not heard of? Where nobody listens, nothing has to be written: who begins to
/// listen begins with the newest.
pub fn is_behind(tx: &mut Tx<'_>) -> Result<bool> {
    Ok(webhooks::is_any_listening(tx)? && notices::position(tx, NAME)? < record::newest_number(tx)?)
}

/// Follows the record to its end. So many queries, however many entries and webhooks there are.
pub fn follow(tx: &mut Tx<'_>) -> Result<()> {
    let from = notices::followed(tx, NAME)?;
    let newest = record::newest_number(tx)?;
    if newest <= from {
        return Ok(());
    }
    let groups = webhooks::groups_that_listen(tx)?;
    if !groups.is_empty() {
        webhooks::hear(tx, &groups, (from, newest))?;
    }
    notices::follow(tx, NAME, newest)
}
