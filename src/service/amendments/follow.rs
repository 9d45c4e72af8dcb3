//! Amendments that are not answered follow the text to its newest version, or conflict with it.

use crate::domain::anchors::{Edit, Followed, PlaceState, Text};
use crate::domain::ids::PositionId;
use crate::error::Result;
use crate::service::passages::{self, passage, stored};
use crate::store::Tx;
use crate::store::amendments::AmendmentPlace;

/// Puts every unanswered amendment to a position on its newest version, where that has word for word what it would
/// change.
pub fn follow(tx: &mut Tx<'_>, position: PositionId, number: i64, new: &Text<'_>) -> Result<()> {
    let places = AmendmentPlace::of_open(tx, position)?;
    if places.is_empty() {
        return Ok(());
    }
    let places = passages::follow(
        tx,
        position,
        new,
        places,
        |(place, _)| place.version,
        |(place, whole), edit| (moved(place, whole, edit, number), whole),
    )?;
    AmendmentPlace::replace(tx, &places.into_iter().map(|(place, _)| place).collect::<Vec<_>>())
}

fn moved(place: AmendmentPlace, is_whole: bool, edit: &Edit<'_>, number: i64) -> AmendmentPlace {
    let at = passage(place.start_at, place.end_at);
    let found = if is_whole {
        edit.changes_nothing().then_some(at)
    } else {
        match edit.follow(at) {
            Followed::Same(at) => Some(at),
            Followed::Reworded(_) | Followed::Orphaned => None,
        }
    };
    match found {
        None => AmendmentPlace { state: PlaceState::Orphaned, ..place },
        Some(at) => {
            let (start_at, end_at) = (stored(at.start), stored(at.end));
            AmendmentPlace { version: number, start_at, end_at, state: PlaceState::Same, ..place }
        }
    }
}
