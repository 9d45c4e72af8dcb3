//! What asks for the attention of those who lead a group, each with the one action that settles it.
//!
//! Worked out when it is asked for, from what is the case; nothing of it is kept. Who leads sees all of it, the
//! secretariat what the permission table lets it settle. Nothing here is made of stances.

mod proposals;
mod view;

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::place::Place;
use crate::domain::access::{Action, Role, Verdict, rule, verdict};
use crate::domain::attention::{
    AttentionKind, DAYS_AHEAD, MOST_DAYS_AHEAD, MOST_PROPOSALS, Remedy, for_guard,
};
use crate::domain::codes::Coded;
use crate::domain::ids::{AnyId, GroupId, ProposalId, RoleCallId};
use crate::domain::workflow::{Facts, Guard, Status};
use crate::error::{Error, Result};
use crate::store::attention::{self as rows, Asked, Found};
use crate::store::proposals::Proposal;
use crate::store::role_calls::RoleCall;
use crate::store::{Tx, guards};

pub(in crate::service) use proposals::next_step;
use view::Items;
pub use view::{AttentionAction, AttentionCount, AttentionItem, AttentionView};

/// What of it is asked for.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Which {
    /// Only of this kind.
    pub kind: Option<AttentionKind>,
    /// Only of this proposal.
    pub proposal_id: Option<ProposalId>,
    /// How many days ahead the end of a window is near: 7 unless told.
    #[schemars(range(min = 1, max = 90))]
    pub days: Option<i64>,
}

/// The group as it is looked at.
struct Desk<'a> {
    place: &'a Place,
    role: Role,
    /// Those of its proposals that are active.
    proposals: Vec<Proposal>,
    /// Those that are held.
    paused: Vec<Proposal>,
    which: Which,
}

/// What asks for attention in a group: what is due first, and before what is due never.
pub fn of_group(tx: &mut Tx<'_>, group: GroupId, which: Which) -> Result<AttentionView> {
    let place = Place::group(tx, group)?;
    let role = place.may(tx, Action::ReadAttention)?.role;
    let days = which.days.unwrap_or(DAYS_AHEAD);
    if !(1..=MOST_DAYS_AHEAD).contains(&days) {
        return Err(Error::field("days", format!("must be 1 to {MOST_DAYS_AHEAD}")));
    }
    let mut proposals = Proposal::live_in(tx, group, MOST_PROPOSALS.saturating_add(1))?;
    let is_complete = i64::try_from(proposals.len()).is_ok_and(|number| number <= MOST_PROPOSALS);
    proposals.truncate(usize::try_from(MOST_PROPOSALS).unwrap_or(usize::MAX));
    let mut items = Items::at(tx.now(), &proposals);
    let (paused, proposals) = proposals.into_iter().partition(|p| p.status == Status::Paused);
    let desk = Desk { place: &place, role, proposals, paused, which };
    desk.rows(tx, days, &mut items)?;
    desk.worked_out(tx, days, &mut items)?;
    Ok(items.view(group, days, is_complete))
}

impl Desk<'_> {
    fn asks_for(&self, kind: AttentionKind) -> bool {
        self.which.kind.is_none_or(|asked| asked == kind)
    }

    /// Whether it is told to this reader: all of it to those who lead, to the others what they can settle.
    fn is_told(&self, remedy: Remedy) -> bool {
        let settles = verdict(self.role, remedy.action, None) == Verdict::Allowed;
        self.role.leads() || (settles && remedy.action != Action::ReadGroup)
    }

    /// The proposals in which this can be settled now.
    fn within(&self, action: Action) -> Vec<ProposalId> {
        let phases = rule(action).phases;
        let here = |p: &&Proposal| phases.is_empty() || phases.contains(&p.phase());
        let asked = |p: &&Proposal| self.which.proposal_id.is_none_or(|id| id == p.id);
        self.proposals.iter().filter(here).filter(asked).map(|p| p.id).collect()
    }

    /// What is a row of a table.
    fn rows(&self, tx: &mut Tx<'_>, days: i64, items: &mut Items) -> Result<()> {
        let until = tx.now().plus_days(days);
        for kind in AttentionKind::ALL.iter().copied().filter(|kind| self.asks_for(*kind)) {
            let is_elsewhere = self.which.proposal_id.is_some() && !kind.is_of_a_proposal();
            if is_elsewhere || !self.is_told(kind.remedy()) {
                continue;
            }
            let proposals = self.within(kind.remedy().action);
            let asked = Asked {
                group: self.place.group.id,
                proposals: &proposals,
                proposal: self.which.proposal_id,
                until,
            };
            let Some(found) = rows::find(tx, kind, asked)? else { continue };
            let names = roles_sought(tx, kind, &found)?;
            items.rows(kind, found, |id| names.get(&id).map(String::as_str));
        }
        Ok(())
    }
}

/// The roles that somebody is looked for, by their calls.
fn roles_sought(tx: &mut Tx<'_>, kind: AttentionKind, found: &Found) -> Result<HashMap<AnyId, String>> {
    if kind != AttentionKind::RoleCallOpen {
        return Ok(HashMap::new());
    }
    let ids: Vec<RoleCallId> = found.first.iter().map(|waiting| waiting.id.cast()).collect();
    let roles = RoleCall::roles(tx, &ids)?;
    Ok(roles.into_iter().map(|(id, role)| (id.cast(), role.code().to_owned())).collect())
}

/// What settles an unmet guard, and whether that is done to one of the things that it links.
fn settles(guard: Guard) -> (Remedy, bool) {
    let remedy = for_guard(guard);
    let of_a_proposal = remedy.path.starts_with("/proposals/") || !remedy.path.contains("{id}");
    (remedy, !of_a_proposal)
}

/// The facts that guards read, of these proposals of one group.
fn facts(tx: &mut Tx<'_>, place: &Place, proposals: &[ProposalId]) -> Result<HashMap<ProposalId, Facts>> {
    let rules = super::transitions::rules(&place.group.charter()?);
    let asked: Vec<_> = proposals.iter().map(|id| (*id, &rules)).collect();
    guards::around(tx, &asked)
}
