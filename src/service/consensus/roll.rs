//! How many count: the members as they stand, or in each call those whom its opening fixed and who joined later.
//! Counted by the database, and kept while the group's members are the same.

use std::collections::HashMap;
use std::sync::Arc;

use super::memo::{Members, Memo, Roll};
use crate::domain::ids::CallId;
use crate::error::Result;
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::electors::{self, Elector, Heads};
use crate::store::groups::Group;

/// The members of a group who count as they stand.
pub(super) fn members(tx: &mut Tx<'_>, memo: Option<&Memo>, group: &Group) -> Result<Arc<Members>> {
    if let Some(kept) = memo.and_then(|m| m.members.find(group.id, &group.members_revision)) {
        return Ok(kept);
    }
    let (heads, some_away) = (electors::members(tx, group.id)?, electors::some_away(tx, group.id)?);
    let counted = Arc::new(Members { heads, some_away });
    if let Some(memo) = memo {
        memo.members.put(group.id, group.members_revision, counted.clone());
    }
    Ok(counted)
}

/// Who counts in each of some calls of a group.
pub(super) fn of_calls(
    tx: &mut Tx<'_>,
    memo: Option<&Memo>,
    group: &Group,
    calls: &[&Call],
) -> Result<HashMap<CallId, Arc<Roll>>> {
    let key = |call: &Call| (group.members_revision, call.closes_at);
    let kept = |call: &&Call| Some((call.id, memo?.rolls.find(call.id, &key(call))?));
    let mut rolls: HashMap<CallId, Arc<Roll>> = calls.iter().filter_map(kept).collect();
    let missing: Vec<&Call> = calls.iter().copied().filter(|call| !rolls.contains_key(&call.id)).collect();
    if missing.is_empty() {
        return Ok(rolls);
    }
    let ids: Vec<CallId> = missing.iter().map(|call| call.id).collect();
    let (fixed, joined) = (Elector::heads(tx, &ids)?, Elector::joined_later(tx, &ids)?);
    for call in missing {
        let of_call = |heads: &[(CallId, Heads)]| -> Vec<Heads> {
            heads.iter().filter(|(id, _)| *id == call.id).map(|(_, heads)| heads.clone()).collect()
        };
        let roll = Arc::new(Roll { fixed: of_call(&fixed), joined: of_call(&joined) });
        if let Some(memo) = memo {
            memo.rolls.put(call.id, key(call), roll.clone());
        }
        rolls.insert(call.id, roll);
    }
    Ok(rolls)
}
