//! What would go of a row's words: looked at, before they are erased, by who may erase them. It tells no word.

use super::allowed::{allowed, wanted};
use crate::domain::access::Action;
use crate::domain::ids::{AnyId, GroupId};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::erasing::{self, around};

/// What would be erased.
#[derive(Clone, Debug)]
pub struct Considered {
    /// Where the words stand.
    pub table: &'static str,
    /// In which row.
    pub id: AnyId,
    /// The columns that have words and go where none is named; none once they are gone.
    pub columns: Vec<&'static str>,
}

/// Of a row of a group. Refuses whom erasing it would refuse; what is not there looks like what is somebody else's.
pub fn consider(tx: &mut Tx<'_>, group: GroupId, table: &str, id: AnyId) -> Result<Considered> {
    let Some(found) = around(tx, table, id)?.filter(|found| found.group == group) else {
        Place::group(tx, group)?.may(tx, Action::EraseText)?;
        return Err(Error::not_found());
    };
    let place = match found.proposal {
        Some(proposal) => Place::proposal(tx, proposal)?,
        None => Place::group(tx, group)?,
    };
    let wanted = wanted(&found, &place, None)?;
    allowed(tx, &found, &place, &wanted)?;
    let columns = erasing::worded(found.table, &found.row, &wanted.columns);
    Ok(Considered { table: found.table.name, id: found.id, columns })
}
