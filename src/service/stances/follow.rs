//! Stances follow their members: who changes the stakeholder group or the organisation is counted there, who
//! counts no longer is set aside. Not while a call stands that fixed who counts: then when the next one opens.

use std::collections::{HashMap, HashSet};

use super::cast::recount;
use crate::domain::groups::MembershipState;
use crate::domain::ids::{MemberId, PositionId};
use crate::error::Result;
use crate::service::standing::{Class, stands};
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::electors::{Elector, misplaced};
use crate::store::memberships::Membership;
use crate::store::positions::Position;
use crate::store::stances::CurrentStance;

/// A membership changed: called in its transaction with the row as it now stands, before the entry.
///
/// Who left keeps the stances until the next substantive version. A query for each position on which the member
/// has a stance: rare, and each row has to be locked and recorded on its own.
pub fn member_changed(tx: &mut Tx<'_>, member: &Membership) -> Result<()> {
    if member.state != MembershipState::Active {
        return Ok(());
    }
    let positions = locked(tx, member.id)?;
    let fixed = fixed(tx, &positions, member.id)?;
    let class = member.role.counts().then(|| Class::of(member));
    for stance in CurrentStance::counted_of(tx, member.id)? {
        let Some(position) = positions.get(&stance.position_id) else { continue };
        if !fixed.contains(&position.id) {
            place(tx, position, stance, class.clone())?;
        }
    }
    Ok(())
}

/// The positions on which a member has a stance, locked in the order of their ids.
fn locked(tx: &mut Tx<'_>, member: MemberId) -> Result<HashMap<PositionId, Position>> {
    let mut positions = HashMap::new();
    for stance in CurrentStance::counted_of(tx, member)? {
        positions.insert(stance.position_id, Position::lock(tx, stance.position_id)?);
    }
    Ok(positions)
}

/// Those of the positions whose call fixed where the member counts.
fn fixed(
    tx: &mut Tx<'_>,
    positions: &HashMap<PositionId, Position>,
    member: MemberId,
) -> Result<HashSet<PositionId>> {
    let ids: Vec<PositionId> = positions.keys().copied().collect();
    let mut calls = Call::newest(tx, &ids)?;
    calls.retain(|id, call| positions.get(id).is_some_and(|p| stands(call, p)));
    let call_ids: Vec<_> = calls.values().map(|c| c.id).collect();
    let electing = Elector::among(tx, &call_ids, &[member])?;
    let fixes = |call: &Call| electing.iter().any(|(id, _)| *id == call.id);
    Ok(calls.values().filter(|c| fixes(c)).map(|c| c.position_id).collect())
}

/// Puts the stances on a position where their members now count, when a call on it opens: what changed while
/// the call before it stood takes effect, and the designator's own is set aside.
pub(in crate::service) fn realign(tx: &mut Tx<'_>, position: &Position, designator: MemberId) -> Result<()> {
    for (stance, role, stakeholder_group, organisation) in
        misplaced(tx, position.id, position.substantive_version, designator)?
    {
        let counts = role.counts() && stance.member_id != designator;
        let organisation = organisation.unwrap_or_default();
        place(tx, position, stance, counts.then_some(Class { stakeholder_group, organisation }))?;
    }
    Ok(())
}

/// Counts a stance in a class, or no longer.
fn place(tx: &mut Tx<'_>, position: &Position, stance: CurrentStance, class: Option<Class>) -> Result<()> {
    let mut row = stance.clone();
    match class {
        Some(Class { stakeholder_group, organisation }) => {
            (row.stakeholder_group, row.organisation) = (stakeholder_group, organisation);
        }
        None => row.set_aside = true,
    }
    let same = (&row.stakeholder_group, &row.organisation, row.set_aside)
        == (&stance.stakeholder_group, &stance.organisation, stance.set_aside);
    if same {
        return Ok(());
    }
    row.update(tx)?;
    let after = Some(&row).filter(|r| !r.set_aside);
    recount(tx, position.substantive_version, Some(&stance), after)
}
