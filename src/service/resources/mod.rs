//! The resource register: what a proposal takes of hours, people and money, planned and spent.
//!
//! An entry is never changed: it is taken back, and another one recorded. `view` holds what comes in and goes out,
//! `total` the sums, which are exact and never of two currencies.

mod total;
mod view;

use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, ResourceId};
use crate::domain::resources::{MOST_ENTRIES, ResourceState, check};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::resources::Resource;
use crate::store::{Tx, record};

pub use total::{GroupTotalsView, ProposalTotalsView, in_group, of_proposal, of_proposals};
pub use view::{RecordResource, ResourceView};

/// Records what a proposal takes.
pub fn record(tx: &mut Tx<'_>, proposal: ProposalId, new: &RecordResource) -> Result<ResourceView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::RecordResource)?;
    check(new.kind, new.amount, new.currency.as_ref())
        .map_err(|(pointer, clause)| Error::field(pointer, clause))?;
    if Resource::count(tx, proposal)? >= MOST_ENTRIES {
        return Err(Error::rule(format!("A proposal has at most {MOST_ENTRIES} entries in the register.")));
    }
    let entry = Resource {
        id: tx.new_id(),
        group_id: place.group.id,
        proposal_id: proposal,
        kind: new.kind,
        stage: new.stage,
        thousandths: new.amount.thousandths(),
        currency: new.currency.as_ref().map(ToString::to_string),
        purpose: new.purpose.to_string(),
        state: ResourceState::Recorded,
        recorded_by: acting.member()?.id,
        revision: 1,
        created_at: tx.now(),
    };
    entry.insert(tx)?;
    let told = place.entry("resource.recorded", &acting).object("resource", entry.id);
    record::append(tx, &told.detail("kind", entry.kind).detail("stage", entry.stage))?;
    Ok(entry.into())
}

/// Takes an entry back. It is kept, and not counted any more.
pub fn withdraw(tx: &mut Tx<'_>, id: ResourceId) -> Result<ResourceView> {
    let proposal = Resource::get(tx, id)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::RecordResource)?;
    let mut entry = Resource::get(tx, id)?;
    tx.check_revision(entry.revision)?;
    if entry.state == ResourceState::Withdrawn {
        return Err(Error::because(Code::Ended, "The entry was taken back already."));
    }
    entry.state = ResourceState::Withdrawn;
    entry.update(tx)?;
    record::append(tx, &place.entry("resource.withdrawn", &acting).object("resource", id))?;
    Ok(entry.into())
}

/// The entries of a proposal, also those taken back.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    window: &Window<ResourceId>,
) -> Result<Page<ResourceView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    Ok(Resource::list(tx, proposal, window)?.map(Into::into))
}
