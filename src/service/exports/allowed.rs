//! Who may have an export, of what, and what of it is withheld. Asked in the snapshot that is exported as well, so that
//! what was allowed is what is given.

use super::sight::Reads;
use crate::domain::access::Action;
use crate::domain::ids::{GroupId, ProposalId};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::calls::{Call, Hiding};
use crate::store::exported::Of;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::proposals::Proposal;
use crate::store::stances::CurrentStance;

/// An export that somebody may have.
#[derive(Clone, Debug)]
pub struct Allowed {
    pub(super) of: Of,
    pub(super) slug: String,
    pub(super) reads: Reads,
}

impl Allowed {
    /// What the file is called.
    pub fn file_name(&self) -> String {
        let proposal = self.of.proposal.map(|id| id.to_string());
        crate::domain::export::file_name(&self.slug, proposal.as_deref())
    }
}

/// A group, for who may export it.
pub fn group(tx: &mut Tx<'_>, id: GroupId) -> Result<Allowed> {
    let place = Place::group(tx, id)?;
    at(tx, place, None)
}

/// A proposal, for who may export its group.
pub fn proposal(tx: &mut Tx<'_>, id: ProposalId) -> Result<Allowed> {
    let place = Place::proposal(tx, id)?;
    at(tx, place, Some(id))
}

/// A group, or a proposal of it, for the operator: all that is there.
pub fn operator(tx: &mut Tx<'_>, slug: &str, proposal: Option<ProposalId>) -> Result<Allowed> {
    let group = Group::find_by_slug(tx, slug)?
        .ok_or_else(|| Error::because(Code::NotFound, format!("There is no group named {slug}.")))?;
    if let Some(id) = proposal {
        let is_own = Proposal::find(tx, id)?.is_some_and(|found| found.group_id == group.id);
        if !is_own {
            return Err(Error::because(Code::NotFound, format!("The group {slug} has no proposal {id}.")));
        }
    }
    Ok(Allowed { of: Of { group: group.id, proposal }, slug: group.slug, reads: Reads::ALL })
}

fn at(tx: &mut Tx<'_>, place: Place, proposal: Option<ProposalId>) -> Result<Allowed> {
    let acting = place.may(tx, Action::ExportGroup)?;
    let of = Of { group: place.group.id, proposal };
    shows_stances(tx, of, acting.member()?)?;
    Ok(Allowed { of, slug: place.group.slug, reads: Reads::of(acting.role) })
}

/// Refuses while a call does not show its stances to this member: an export has them all.
fn shows_stances(tx: &mut Tx<'_>, of: Of, member: &Membership) -> Result<()> {
    let (now, hiding) = (tx.now(), Call::hiding(tx, of.group, of.proposal)?);
    if hiding.is_empty() {
        return Ok(());
    }
    let positions: Vec<_> = hiding.iter().map(|(call, ..)| call.position_id).collect();
    let own = CurrentStance::of_member(tx, &positions, member.id)?;
    let shows = |(call, _, substantive, held): &Hiding| {
        let windows_at = held.map_or(now, |held| held.min(now));
        let has_own = own.iter().any(|s| s.position_id == call.position_id && s.counts(*substantive));
        call.results.show_others(call.is_open(windows_at), has_own)
    };
    // The last one to end says until when.
    let last = hiding.into_iter().filter(|call| !shows(call)).max_by_key(|(call, ..)| call.closes_at);
    let Some((call, title, ..)) = last else { return Ok(()) };
    let detail = format!(
        "An export has all stances, and the call on \"{title}\" does not show you those of others until it ends, \
         {}.",
        call.closes_at
    );
    Err(Error::rule(detail).with("call_id", call.id).with("until", call.closes_at))
}
