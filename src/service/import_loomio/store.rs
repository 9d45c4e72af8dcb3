//! Stores a plan: an entry for each account, one for each group with its members, and those of its proposals.

use std::collections::HashSet;

use serde_json::json;

use super::people::{Part, Person};
use super::plan::{Member, NewGroup, Plan};
use crate::domain::access::{Action, Role};
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::groups::{Charter, Joining, MembershipState, Visibility};
use crate::domain::ids::{AccountId, GroupId, MemberId};
use crate::domain::text::{Email, Label};
use crate::error::{Code, Error, Result};
use crate::service::bringing::{Origin, bring, refuse_known};
use crate::service::groups::{self, Beginning};
use crate::service::members;
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::record::{self, Entry};

/// The stakeholder group of everybody who comes in: Loomio knows none.
const MEMBERS: &str = "members";
/// Addresses in one query, under SQLite's 32,766 values.
const CHUNK: usize = 5_000;
/// Memberships in one statement: 14 values each.
const ROWS: usize = 1_000;

/// An archive to be imported.
#[derive(Clone, Debug)]
pub struct ImportLoomio {
    /// What it becomes.
    pub plan: Plan,
    /// The address of an account that leads the groups; without it, one of those who run them in Loomio does.
    pub chair: Option<Email>,
    /// The label of the first cycle; the year unless told.
    pub cycle: Option<Label>,
    /// Who may read the groups.
    pub visibility: Visibility,
}

/// A group that was made.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Its name in addresses.
    pub slug: String,
    /// Its id.
    pub group: GroupId,
}

/// What of a plan meets what is here.
#[derive(Clone, Debug, Default)]
pub struct Conflicts {
    /// Persons whose address belongs to an account here: they come as authors alone.
    known: HashSet<usize>,
    /// The account that was named to lead.
    chair: Option<AccountId>,
}

/// What of a plan meets what is here; refused where nothing of it can come in. Changes nothing but the report.
pub fn conflicts(tx: &mut Tx<'_>, new: &ImportLoomio) -> Result<(Conflicts, Plan)> {
    let mut plan = new.plan.clone();
    let found = look(tx, new)?;
    let mut known: Vec<&usize> = found.known.iter().collect();
    known.sort_unstable();
    for person in known {
        let line = plan.persons.get(*person).and_then(|person| person.line).unwrap_or(0);
        let how = "their address belongs to an account here: what they wrote comes under an account of its own without an address, which is \
                   no member; invite them";
        plan.report.noted("users", how, line);
    }
    Ok((found, plan))
}

fn look(tx: &mut Tx<'_>, new: &ImportLoomio) -> Result<Conflicts> {
    let plan = &new.plan;
    for group in &plan.groups {
        refuse_known(tx, "group.moved_in", None, &[(&group.source_of(&plan.file), group.line)])?;
        groups::check_slug(&group.slug)?;
        if Group::find_by_slug(tx, &group.slug)?.is_some() {
            let detail = format!("The name {} is taken by a group that is here.", group.slug);
            return Err(Error::because(Code::AlreadyExists, detail));
        }
    }
    let addresses: Vec<(usize, String)> = plan
        .persons
        .iter()
        .enumerate()
        .filter_map(|(n, p)| Some((n, p.email.as_ref()?.to_string())))
        .collect();
    let mut taken = HashSet::new();
    for chunk in addresses.chunks(CHUNK) {
        let emails: Vec<String> = chunk.iter().map(|(_, email)| email.clone()).collect();
        taken.extend(Account::known_among(tx, &emails)?);
    }
    let known = addresses.into_iter().filter(|(_, email)| taken.contains(email)).map(|(n, _)| n).collect();
    let found = Conflicts { known, chair: new.chair.as_ref().map(|email| chair(tx, email)).transpose()? };
    if let Some(first) = plan.groups.first()
        && found.chair.is_none()
        && found.leads(first).is_none()
    {
        return Err(Error::rule(
            "Nobody of the file can lead the group: none of its members runs it there, or their addresses belong to accounts here. Name who \
             does with --chair.",
        ));
    }
    Ok(found)
}

/// The account that is named to lead: the operator says so, as an administrator does who makes a group.
fn chair(tx: &mut Tx<'_>, email: &Email) -> Result<AccountId> {
    let account = Account::find_by_email(tx, email)?;
    let fits = |a: &Account| a.kind == AccountKind::Person && a.state != AccountState::Closed;
    account.filter(fits).map(|a| a.id).ok_or_else(|| Error::field("--chair", "names no account of a person"))
}

impl Conflicts {
    fn part(&self, member: &Member) -> Part {
        if self.known.contains(&member.person) { Part::Author } else { member.part }
    }

    /// The first of those who run a group and can lead it here.
    fn leads(&self, group: &NewGroup) -> Option<usize> {
        group.members.iter().find(|m| self.part(m) == Part::Admin).map(|m| m.person)
    }
}

/// Imports the groups of an archive: one transaction.
pub fn import(tx: &mut Tx<'_>, new: &ImportLoomio) -> Result<Vec<Imported>> {
    let found = look(tx, new)?;
    let mut accounts = Vec::with_capacity(new.plan.persons.len());
    for (n, person) in new.plan.persons.iter().enumerate() {
        accounts.push(account(tx, person, found.known.contains(&n))?);
    }
    let lead = found.chair.or_else(|| {
        let first = new.plan.groups.first().and_then(|group| found.leads(group));
        first.and_then(|person| accounts.get(person).copied())
    });
    let lead = lead.ok_or_else(|| Error::internal("a group that nobody leads"))?;
    let origin = Origin { tool: "loomio", name: "Loomio", file: new.plan.file.clone() };
    let mut made = Vec::new();
    for group in &new.plan.groups {
        let own = found.leads(group).and_then(|person| accounts.get(person).copied());
        let chair = found.chair.or(own).unwrap_or(lead);
        let id = import_group(tx, new, group, &found, (&accounts, chair), &origin)?;
        made.push(Imported { slug: group.slug.clone(), group: id });
    }
    Ok(made)
}

/// An account that nobody has taken, without an address where another one has it.
fn account(tx: &mut Tx<'_>, person: &Person, is_known: bool) -> Result<AccountId> {
    let account = Account {
        id: tx.new_id(),
        kind: AccountKind::Person,
        email: person.email.as_ref().filter(|_| !is_known).map(ToString::to_string),
        name: person.name.to_string(),
        is_admin: false,
        state: AccountState::Unclaimed,
        language: person.language.as_deref().unwrap_or("en").to_owned(),
        time_zone: "UTC".to_owned(),
        group_id: None,
        revision: 1,
        created_at: tx.now(),
    };
    account.insert(tx)?;
    // In the scope of the account, so that closing it makes unreadable what named the person.
    record::append(tx, &Entry::new("account.imported", account.id).object("account", account.id))?;
    Ok(account.id)
}

fn import_group(
    tx: &mut Tx<'_>,
    new: &ImportLoomio,
    group: &NewGroup,
    found: &Conflicts,
    (accounts, chair): (&[AccountId], AccountId),
    origin: &Origin,
) -> Result<GroupId> {
    let year = || Label::parse(tx.now().to_string().get(..4).unwrap_or("first"));
    let cycle = new.cycle.clone().map_or_else(year, Ok).map_err(Error::internal)?;
    let beginning = Beginning {
        slug: &group.slug,
        name: &group.name,
        summary: &group.summary,
        parent_body: "",
        charter: &charter()?,
        visibility: new.visibility,
        joining: Joining::Invitation,
        cycle: &cycle,
    };
    let (row, cycle) = groups::begin(tx, &beginning)?;
    let (authors, rows) = memberships(tx, row.id, group, found, (accounts, chair))?;
    for chunk in rows.chunks(ROWS) {
        Membership::insert_all(tx, chunk)?;
    }
    let entry = Entry::new("group.moved_in", row.id)
        .object("group", row.id)
        .object("cycle", cycle.id)
        .detail("tool", origin.tool)
        .detail("file", &origin.file)
        .detail("source", group.source_of(&origin.file).hex())
        .detail("members", rows.len());
    record::append(tx, &entry)?;
    let mut place = Place::group(tx, row.id)?;
    let acting = place.may(tx, Action::ImportDataset)?;
    for proposal in &group.proposals {
        bring(tx, (&mut place, &acting), origin, &authors, proposal)?;
    }
    Ok(row.id)
}

/// The charter that a group begins with; its chair changes it.
fn charter() -> Result<Charter> {
    let said = json!({"mandate": "Moved in from Loomio: the chair says here what the group is for.", "expected_groups": [MEMBERS]});
    serde_json::from_value(said).map_err(Error::internal)
}

/// The memberships, in the order of the members, and their rows: with the chair's where the file has none.
fn memberships(
    tx: &Tx<'_>,
    group: GroupId,
    new: &NewGroup,
    found: &Conflicts,
    (accounts, chair): (&[AccountId], AccountId),
) -> Result<(Vec<MemberId>, Vec<Membership>)> {
    let mut rows = Vec::with_capacity(new.members.len().saturating_add(1));
    for member in &new.members {
        let account = accounts.get(member.person).copied();
        let account = account.ok_or_else(|| Error::internal("a member that was not brought in"))?;
        let role = match found.part(member) {
            _ if account == chair => Role::Chair,
            Part::Admin => Role::Facilitator,
            Part::Member => Role::Stakeholder,
            Part::Author => Role::Observer,
        };
        let mut row = members::new_membership(tx, group, account, role, MEMBERS);
        if found.part(member) == Part::Author && account != chair {
            row.state = MembershipState::Left;
        }
        rows.push(row);
    }
    let authors: Vec<MemberId> = rows.iter().map(|row| row.id).collect();
    if !rows.iter().any(|row| row.role == Role::Chair) {
        rows.push(members::new_membership(tx, group, chair, Role::Chair, MEMBERS));
    }
    Ok((authors, rows))
}
