//! Sends a package.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::{Linked, PackageView, SendPackage};
use crate::domain::access::Action;
use crate::domain::comments::SubjectKind;
use crate::domain::engagement::{DeliveryState, MOST_FOCAL_POINTS, MOST_PACKAGES, MOST_VERSIONS};
use crate::domain::ids::{MemberId, ProposalId, VersionId};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::place::Place;
use crate::store::comments::is_of_proposal;
use crate::store::memberships::Membership;
use crate::store::packages::{Answers, Delivery, Package, linked};
use crate::store::{Tx, record};

/// Sends a package to focal points.
pub fn send(tx: &mut Tx<'_>, proposal: ProposalId, new: &SendPackage) -> Result<PackageView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::Distribute)?;
    if Package::count(tx, proposal)? >= MOST_PACKAGES {
        return Err(Error::rule(format!("The proposal has {MOST_PACKAGES} packages; that is the most.")));
    }
    if new.answer_by <= tx.now() {
        return Err(Error::field("/answer_by", "must lie in the future"));
    }
    if let Some(round) = new.round_id
        && !is_of_proposal(tx, proposal, SubjectKind::Round, round.cast())?
    {
        return Err(Error::field("/round_id", "names no round of this proposal"));
    }
    let versions = versions(tx, proposal, &new.version_ids)?;
    let focal_points = focal_points(tx, &place, &new.focal_point_ids)?;
    let package = Package {
        id: tx.new_id(),
        proposal_id: proposal,
        title: new.title.to_string(),
        request: new.request.to_string(),
        answer_by: new.answer_by,
        versions: serde_json::to_string(&versions).map_err(Error::internal)?,
        round_id: new.round_id,
        sent_by: acting.member()?.id,
        sent_at: tx.now(),
    };
    package.insert(tx)?;
    let deliveries: Vec<Delivery> = focal_points
        .into_iter()
        .map(|(member, community)| pending(tx, &package, member, community))
        .collect();
    Delivery::insert_all(tx, &deliveries)?;
    let entry = place.entry("package.sent", &acting).object("package", package.id);
    record::append(tx, &entry.detail("focal_points", deliveries.len()))?;
    let pending = i64::try_from(deliveries.len()).map_err(Error::internal)?;
    PackageView::of(package, Answers { pending, ..Answers::default() })
}

fn pending(tx: &Tx<'_>, package: &Package, member_id: MemberId, community: String) -> Delivery {
    Delivery {
        id: tx.new_id(),
        package_id: package.id,
        proposal_id: package.proposal_id,
        member_id,
        community,
        state: DeliveryState::Pending,
        acknowledged_at: None,
        persons: None,
        channel: None,
        initiative: None,
        note: None,
        reported_at: None,
        revision: 1,
        created_at: tx.now(),
    }
}

/// The versions that are linked, in the order in which they are named.
fn versions(tx: &mut Tx<'_>, proposal: ProposalId, ids: &[VersionId]) -> Result<Vec<Linked>> {
    if ids.len() > MOST_VERSIONS {
        return Err(Error::field("/version_ids", format!("must name at most {MOST_VERSIONS} versions")));
    }
    let found = linked(tx, proposal, ids)?.into_iter().map(|version| (version.version_id, version));
    each(("/version_ids", "names no version of a position of this proposal"), ids, found.collect())
}

/// The focal points with their communities, in the order in which they are named.
fn focal_points(tx: &mut Tx<'_>, place: &Place, ids: &[MemberId]) -> Result<Vec<(MemberId, String)>> {
    if !(1..=MOST_FOCAL_POINTS).contains(&ids.len()) {
        let clause = format!("must name 1 to {MOST_FOCAL_POINTS} members");
        return Err(Error::field("/focal_point_ids", clause));
    }
    let members = Membership::active_of(tx, place.group.id, ids)?;
    let found = members.into_iter().filter_map(|m| Some((m.id, (m.id, m.focal_point_of?))));
    let clause = "names no active member of this group who is focal point of a community";
    each(("/focal_point_ids", clause), ids, found.collect())
}

/// What each id names, in order; every one that names nothing, or is named again, is told.
fn each<K: Hash + Eq + Copy, V>(
    (pointer, names_nothing): (&str, &str),
    ids: &[K],
    mut found: HashMap<K, V>,
) -> Result<Vec<V>> {
    let (mut named, mut things, mut wrong) = (HashSet::new(), Vec::new(), Vec::new());
    for (n, id) in ids.iter().enumerate() {
        let fault = if named.insert(*id) { names_nothing } else { "is named twice" };
        match found.remove(id) {
            Some(thing) => things.push(thing),
            None => wrong.push(FieldError {
                pointer: format!("{pointer}/{n}"),
                code: Code::InvalidField,
                detail: fault.to_owned(),
            }),
        }
    }
    if wrong.is_empty() { Ok(things) } else { Err(Error::fields(wrong)) }
}
