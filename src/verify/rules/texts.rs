//! Rule 7: the versions of a position follow one another by one, and nothing of them changes but that words are erased.

use super::{Before, Held, must, rows};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::replay::{PositionRow, Row, VersionRow};
use crate::verify::entries::Entry;

pub(super) fn version(entry: &Entry<'_>, new: &VersionRow, before: &Before<'_>) -> Held {
    if let Some(old) = before.state.version(new.position_id, new.number).filter(|old| old.id == new.id) {
        let is_erased = entry.body.permission.as_deref() == Some(Action::EraseText.code());
        return must(is_erased && *old == *new, || format!("version {} was changed (rule 7)", new.number));
    }
    let newest = before.state.versions(new.position_id).next_back().map_or(0, |version| version.number);
    must(new.number == newest.saturating_add(1), || {
        format!("version {} follows version {newest} (rule 7)", new.number)
    })
}

pub(super) fn position(entry: &Entry<'_>, new: &PositionRow, before: &Before<'_>) -> Held {
    let published = rows(entry).filter_map(|row| match row {
        Row::Version(version) if version.position_id == new.id => Some(version.number),
        _ => None,
    });
    let known = before.state.versions(new.id).next_back().map_or(0, |version| version.number);
    let newest = published.max().unwrap_or(known);
    // One change may save the position before and after it publishes a version.
    let is_either = new.version == newest || new.version == known;
    must(is_either && new.substantive_version <= new.version, || {
        format!(
            "the position comes to version {}, where {newest} is the newest that is published (rule 7)",
            new.version
        )
    })
}
