//! Sums over the resource register: of a proposal, and of a group across its proposals.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::access::Action;
use crate::domain::ids::{CycleId, GroupId, ProposalId};
use crate::domain::resources::{Total, totals};
use crate::error::Result;
use crate::service::place::Place;
use crate::service::view::View;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::resources::Resource;

/// What a proposal takes in all.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ProposalResources")]
pub struct ProposalTotalsView {
    /// Which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// The sums, by kind and currency; currencies are not converted.
    pub totals: Vec<Total>,
}

impl View for ProposalTotalsView {}

/// What the proposals of a group take in all.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "GroupResources")]
pub struct GroupTotalsView {
    /// Which group.
    pub group_id: GroupId,
    /// In which of its cycles; null for all of them.
    pub cycle_id: Option<CycleId>,
    /// The sums, by kind and currency; currencies are not converted.
    pub totals: Vec<Total>,
}

impl View for GroupTotalsView {}

/// What a proposal takes in all.
pub fn of_proposal(tx: &mut Tx<'_>, id: ProposalId) -> Result<ProposalTotalsView> {
    let place = Place::proposal(tx, id)?;
    place.may(tx, Action::ReadGroup)?;
    let shares = Resource::sums(tx, &[id])?.into_values().flatten();
    let title = place.the_proposal()?.title.clone();
    Ok(ProposalTotalsView { proposal_id: id, title, totals: totals(shares) })
}

/// What the proposals of a group, or of one of its cycles, take in all.
pub fn in_group(tx: &mut Tx<'_>, group: GroupId, cycle: Option<CycleId>) -> Result<GroupTotalsView> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let totals = totals(Resource::sums_in(tx, group, cycle)?);
    Ok(GroupTotalsView { group_id: group, cycle_id: cycle, totals })
}

/// The same, proposal by proposal; those that take nothing are left out.
pub fn of_proposals(
    tx: &mut Tx<'_>,
    group: GroupId,
    cycle: Option<CycleId>,
    window: &Window<ProposalId>,
) -> Result<Page<ProposalTotalsView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let page = Resource::proposals(tx, group, cycle, window)?;
    let ids: Vec<ProposalId> = page.items.iter().map(|(id, _)| *id).collect();
    let mut sums = Resource::sums(tx, &ids)?;
    Ok(page.map(|(id, title)| {
        let shares = sums.remove(&id).unwrap_or_default();
        ProposalTotalsView { proposal_id: id, title, totals: totals(shares) }
    }))
}
