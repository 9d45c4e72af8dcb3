//! Names behind accounts, and how many members there are: as far as who reads may know.

use std::collections::{BTreeMap, HashMap};

use super::place::Place;
use crate::domain::access::Action;
use crate::domain::ids::{AccountId, GroupId};
use crate::error::Result;
use crate::store::exported::names;
use crate::store::{Tx, reach};

/// The names behind the accounts of all who are or were members of a group, in one query. Nobody's for who may not see
/// who is a member.
pub fn behind_accounts(tx: &mut Tx<'_>, group: GroupId) -> Result<HashMap<AccountId, String>> {
    let place = Place::group(tx, group)?;
    if place.member.is_none() || place.may(tx, Action::ReadMembers).is_err() {
        return Ok(HashMap::new());
    }
    let all = names(tx, group)?.into_iter().filter(|(_, (_, was_member))| *was_member);
    Ok(all.map(|(account, (name, _))| (account, name)).collect())
}

/// How many persons are active members of a group, by the stakeholder group that they speak from.
pub fn counted(tx: &mut Tx<'_>, group: GroupId) -> Result<BTreeMap<String, i64>> {
    Place::group(tx, group)?.may(tx, Action::ReadMembers)?;
    let mut counts = BTreeMap::new();
    for (stakeholder_group, _, persons) in reach::members(tx, group)? {
        let count: &mut i64 = counts.entry(stakeholder_group).or_default();
        *count = count.saturating_add(persons);
    }
    Ok(counts)
}
