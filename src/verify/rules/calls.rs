//! Rule 6: who counts in a call is fixed when it opens, it closes when its window is over, and then stays as it is.

use super::{Before, Held, must};
use crate::domain::calls::{CallState, MOST_EXTENSION};
use crate::domain::groups::MembershipState;
use crate::domain::replay::{CallRow, MemberRow};
use crate::verify::entries::Entry;

pub(super) fn held(entry: &Entry<'_>, new: &CallRow, before: &Before<'_>) -> Held {
    let Some(old) = before.state.call(new.position_id, new.id) else {
        must(new.state == CallState::Open, || "the call is closed from the beginning (rule 6)".to_owned())?;
        return electorate(entry, new, before);
    };
    must(old.state == CallState::Open, || "a call that is closed was changed (rule 6)".to_owned())?;
    let kept = (&old.charter, old.designator_id, old.opened_at, &old.electorate_digest);
    must(kept == (&new.charter, new.designator_id, new.opened_at, &new.electorate_digest), || {
        "what the call fixed at its opening was changed (rule 6)".to_owned()
    })?;
    must(new.closes_at >= old.closes_at && new.extended_days <= MOST_EXTENSION, || {
        "the window of the call was made shorter, or extended by more than there is (rule 6)".to_owned()
    })?;
    let is_over =
        new.closes_at == old.closes_at && new.closed_at == Some(old.closes_at) && entry.time >= old.closes_at;
    must(new.state == CallState::Open || is_over, || {
        format!("the call was closed before its end at {} (rule 6)", old.closes_at)
    })
}

/// Who counts: the active members in a role that counts, but for who designates. Where a membership changed at the same
/// time, both are true.
fn electorate(entry: &Entry<'_>, call: &CallRow, before: &Before<'_>) -> Held {
    let changed = |member: &MemberRow| before.former.has_changed(member.id, entry.time);
    let counts = |member: &MemberRow| {
        let is_counted = member.state == MembershipState::Active && member.role.counts();
        is_counted && member.id != call.designator_id
    };
    for member in before.state.members().filter(|member| !changed(member)) {
        let elector = before.electors.find(call.id, member.id);
        let agrees = match elector {
            None => !counts(member),
            Some(e) => {
                counts(member) && e.role == member.role && *e.stakeholder_group == *member.stakeholder_group
            }
        };
        must(agrees, || {
            format!("the member {} counts in the call other than as the membership stood (rule 6)", member.id)
        })?;
    }
    let unknown = before.electors.of(call.id).find(|(member, _)| before.state.member(*member).is_none());
    must(unknown.is_none(), || {
        let id = unknown.map(|(member, _)| member.to_string()).unwrap_or_default();
        format!("{id} counts in the call and is no member (rule 6)")
    })
}
