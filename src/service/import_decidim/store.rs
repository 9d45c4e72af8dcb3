//! Stores a plan: the account of the service, and each proposal with its comments.

use super::plan::Plan;
use crate::domain::access::{Action, Role};
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::groups::{MembershipState, UNAFFILIATED};
use crate::domain::ids::{GroupId, MemberId, ProposalId};
use crate::error::{Code, Error, Result};
use crate::service::bringing::{Origin, bring, refuse_known};
use crate::service::members;
use crate::service::place::{Acting, Place};
use crate::store::accounts::Account;
use crate::store::groups::Group;
use crate::store::{Tx, record};

/// The account that puts before the group what is brought in.
const ACCOUNT: &str = "Brought in from Decidim";

/// Proposals of Decidim to be imported.
#[derive(Clone, Debug)]
pub struct ImportDecidim {
    /// The group's name in addresses.
    pub group: String,
    /// What the files become.
    pub plan: Plan,
}

/// What was made.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The proposals.
    pub proposals: Vec<ProposalId>,
    /// The membership of the account of the service.
    pub member: MemberId,
}

/// Refuses what cannot come in, and changes nothing.
pub fn check(tx: &mut Tx<'_>, new: &ImportDecidim) -> Result<()> {
    let id = group(tx, new)?;
    let place = Place::group(tx, id)?;
    place.may(tx, Action::ImportDataset)?;
    if place.group.cycle_id.is_none() {
        return Err(Error::rule("The group is in no cycle; open one first."));
    }
    if new.plan.proposals.is_empty() {
        return Err(Error::rule("There is no proposal that could come in."));
    }
    let sources: Vec<_> = new.plan.proposals.iter().map(|(p, line)| (&p.source, *line)).collect();
    refuse_known(tx, "proposal.imported", Some(place.group.id.cast()), &sources)
}

fn group(tx: &mut Tx<'_>, new: &ImportDecidim) -> Result<GroupId> {
    let group = Group::find_by_slug(tx, &new.group)?;
    let none = || Error::because(Code::NotFound, format!("There is no group named {}.", new.group));
    group.map(|group| group.id).ok_or_else(none)
}

/// Imports the proposals: one transaction.
pub fn import(tx: &mut Tx<'_>, new: &ImportDecidim) -> Result<Imported> {
    let id = group(tx, new)?;
    Group::lock(tx, id)?;
    check(tx, new)?;
    let mut place = Place::group(tx, id)?;
    let acting = place.may(tx, Action::ImportDataset)?;
    let origin = Origin { tool: "decidim", name: "Decidim", file: new.plan.file.clone() };
    let member = account(tx, &place, &acting, &origin, new.plan.proposals.len())?;
    let mut proposals = Vec::with_capacity(new.plan.proposals.len());
    for (proposal, _) in &new.plan.proposals {
        proposals.push(bring(tx, (&mut place, &acting), &origin, &[member], proposal)?);
    }
    Ok(Imported { proposals, member })
}

/// An account that is closed from the beginning: nobody ever acts as it, not even who keeps the service accounts.
fn account(
    tx: &mut Tx<'_>,
    place: &Place,
    acting: &Acting,
    origin: &Origin,
    count: usize,
) -> Result<MemberId> {
    let group = place.group.id;
    let account = Account {
        id: tx.new_id(),
        kind: AccountKind::Service,
        email: None,
        name: ACCOUNT.to_owned(),
        is_admin: false,
        state: AccountState::Closed,
        language: "en".to_owned(),
        time_zone: "UTC".to_owned(),
        group_id: Some(group),
        revision: 1,
        created_at: tx.now(),
    };
    account.insert(tx)?;
    let mut member = members::new_membership(tx, group, account.id, Role::Observer, UNAFFILIATED);
    member.state = MembershipState::Left;
    member.insert(tx)?;
    let entry = place
        .entry("proposals.imported", acting)
        .object("account", account.id)
        .object("member", member.id)
        .detail("tool", origin.tool)
        .detail("file", &origin.file)
        .detail("proposals", count);
    record::append(tx, &entry)?;
    Ok(member.id)
}
