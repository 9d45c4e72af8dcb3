//! What a new version does to the stances taken.

use crate::domain::positions::VersionKind;
use crate::error::Result;
use crate::service::place::{Acting, Place};
use crate::service::{calls, designations};
use crate::store::Tx;
use crate::store::positions::Position;
use crate::store::record;
use crate::store::tallies::{self, Tally};

/// A version was published, or its label was disputed: called in that transaction, after its entry, with
/// the position as it now stands.
///
/// A substantive version leaves no stance on an older one standing: each is stale without a change to it, and the
/// tallies begin again. An editorial version carries all of them over, also without a
/// change. Both are one entry with the number of persons. With the former an open call is extended, and what was
/// found on the text before is superseded.
pub fn version_published(
    tx: &mut Tx<'_>,
    (place, acting): (&Place, &Acting),
    position: &Position,
    kind: VersionKind,
) -> Result<()> {
    let mut persons = counted(tx, position)?;
    let action = match kind {
        VersionKind::Editorial => "stances.carried_over",
        VersionKind::Substantive => "stances.made_stale",
    };
    if kind == VersionKind::Substantive {
        Tally::recount(tx, position.id, position.substantive_version)?;
        persons = persons.saturating_sub(counted(tx, position)?);
        calls::version_published(tx, (place, acting), position)?;
        designations::supersede(tx, (place, acting), position.id)?;
    }
    tallies::moved(tx, position.id)?;
    if persons == 0 {
        return Ok(());
    }
    let entry = place.entry(action, acting).object("position", position.id);
    record::append(tx, &entry.detail("version", position.version).detail("persons", persons)).map(drop)
}

/// How many persons' stances count.
fn counted(tx: &mut Tx<'_>, position: &Position) -> Result<i64> {
    Ok(Tally::of(tx, &[position.id])?.iter().map(|tally| tally.persons).sum())
}
