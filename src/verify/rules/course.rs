//! Rule 8: an objection goes its course.

use super::{Before, Held, must};
use crate::domain::consensus::ObjectionState;
use crate::domain::objections::leads_to;
use crate::domain::replay::ObjectionRow;

pub(super) fn held(new: &ObjectionRow, before: &Before<'_>) -> Held {
    match before.state.objection(new.position_id, new.id).map(|old| old.state) {
        None => must(new.state == ObjectionState::Raised, || {
            format!("the objection begins as {} (rule 8)", new.state)
        }),
        Some(old) => must(leads_to(old, new.state), || {
            format!("the objection goes from {old} to {} (rule 8)", new.state)
        }),
    }
}
