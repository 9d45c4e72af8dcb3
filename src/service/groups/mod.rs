//! Groups: made by an administrator, who names the first chair and has no say afterwards.

mod update;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::members;
use super::place::{self, Place};
use super::view::View;
use crate::domain::access::{Action, Role};
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::groups::{Charter, Joining, Standing, Visibility};
use crate::domain::ids::{AccountId, CycleId, GroupId};
use crate::domain::text::{Label, Reason, Title};
use crate::domain::time::Instant;
use crate::error::{Error, FieldError, Result};
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::groups::{Cycle, Group};
use crate::store::memberships::Membership;
use crate::store::record::{self, Entry};

pub use self::update::{CharterChange, UpdateGroup, update};

/// A group to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateGroup {
    /// Its name in addresses; unique, in lower case.
    #[schemars(regex(pattern = "^[a-z0-9][a-z0-9-]{1,39}$"))]
    pub slug: String,
    /// Its name.
    pub name: Title,
    /// What it is.
    pub summary: Option<Reason>,
    /// The body it reports to.
    pub parent_body: Option<Title>,
    /// Its charter.
    pub charter: Charter,
    /// Who may read it.
    pub visibility: Visibility,
    /// How one joins.
    pub joining: Joining,
    /// The label of its first cycle, as "2018".
    pub cycle: Label,
    /// The account of its first chair.
    pub chair_account_id: AccountId,
    /// The stakeholder group the chair speaks from.
    pub chair_stakeholder_group: Label,
}

/// A group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Group")]
pub struct GroupView {
    /// Its id.
    pub id: GroupId,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub summary: String,
    /// The body it reports to; empty where there is none.
    pub parent_body: String,
    /// Its charter.
    pub charter: Charter,
    /// Who may read it.
    pub visibility: Visibility,
    /// How one joins.
    pub joining: Joining,
    /// Whether it is still worked in.
    pub state: Standing,
    /// The cycle it is in.
    pub cycle_id: Option<CycleId>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for GroupView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/groups/{}", self.id))
    }
}

impl GroupView {
    fn of(group: Group) -> Result<Self> {
        let charter = group.charter()?;
        let Group {
            id,
            slug,
            name,
            summary,
            parent_body,
            visibility,
            joining,
            state,
            cycle_id,
            revision,
            created_at,
            ..
        } = group;
        Ok(Self {
            id,
            slug,
            name,
            summary,
            parent_body,
            charter,
            visibility,
            joining,
            state,
            cycle_id,
            revision,
            created_at,
        })
    }
}

/// Makes a group with its first cycle and chair. The door has checked that an administrator asks.
pub fn create(tx: &mut Tx<'_>, new: &CreateGroup) -> Result<GroupView> {
    let beginning = Beginning {
        slug: &new.slug,
        name: &new.name,
        summary: new.summary.as_deref().unwrap_or_default(),
        parent_body: new.parent_body.as_deref().unwrap_or_default(),
        charter: &new.charter,
        visibility: new.visibility,
        joining: new.joining,
        cycle: &new.cycle,
    };
    let (group, cycle) = begin(tx, &beginning)?;
    first_chair(tx, group.id, new)?.insert(tx)?;
    let entry = Entry::new("group.created", group.id).object("group", group.id);
    record::append(tx, &entry.object("cycle", cycle.id))?;
    GroupView::of(group)
}

/// A group as it begins.
pub(super) struct Beginning<'a> {
    pub slug: &'a str,
    pub name: &'a str,
    pub summary: &'a str,
    pub parent_body: &'a str,
    pub charter: &'a Charter,
    pub visibility: Visibility,
    pub joining: Joining,
    pub cycle: &'a Label,
}

/// Saves a group with its first cycle. The entry that records it, and whoever leads it, are the caller's.
pub(super) fn begin(tx: &mut Tx<'_>, new: &Beginning<'_>) -> Result<(Group, Cycle)> {
    check(new)?;
    let (id, cycle_id, now) = (tx.new_id(), tx.new_id(), tx.now());
    let group = Group {
        id,
        slug: new.slug.to_owned(),
        name: new.name.to_owned(),
        summary: new.summary.to_owned(),
        parent_body: new.parent_body.to_owned(),
        charter: serde_json::to_string(new.charter).map_err(Error::internal)?,
        visibility: new.visibility,
        joining: new.joining,
        state: Standing::Active,
        cycle_id: Some(cycle_id),
        members_revision: 1,
        revision: 1,
        created_at: now,
    };
    if !group.insert_if_new(tx)? {
        return Err(Error::field("/slug", "is taken"));
    }
    let label = new.cycle.to_string();
    let cycle = Cycle {
        id: cycle_id,
        group_id: id,
        label,
        state: Standing::Active,
        started_at: now,
        archived_at: None,
        revision: 1,
    };
    cycle.insert(tx)?;
    Ok((group, cycle))
}

fn check(new: &Beginning<'_>) -> Result<()> {
    check_slug(new.slug)?;
    refuse_faults(new.charter)
}

/// Refuses what is no name in addresses.
pub(super) fn check_slug(slug: &str) -> Result<()> {
    let slug_fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !(2..=40).contains(&slug.len()) || !slug.chars().all(slug_fits) || slug.starts_with('-') {
        return Err(Error::field(
            "/slug",
            "must be 2 to 40 lower-case letters, digits or '-', not beginning with '-'",
        ));
    }
    Ok(())
}

/// Refuses a charter that does not hold, pointing to what does not.
fn refuse_faults(charter: &Charter) -> Result<()> {
    let fault = |(pointer, detail): (&str, String)| FieldError {
        pointer: pointer.to_owned(),
        code: crate::error::Code::InvalidField,
        detail,
    };
    let faults: Vec<_> = charter.faults().into_iter().map(fault).collect();
    if faults.is_empty() { Ok(()) } else { Err(Error::fields(faults)) }
}

fn first_chair(tx: &mut Tx<'_>, group: GroupId, new: &CreateGroup) -> Result<Membership> {
    let account = Account::find(tx, new.chair_account_id)?;
    if !account.is_some_and(|a| a.kind == AccountKind::Person && a.state != AccountState::Closed) {
        return Err(Error::field("/chair_account_id", "names no account of a person"));
    }
    let stakeholder_group = &new.chair_stakeholder_group;
    Ok(members::new_membership(tx, group, new.chair_account_id, Role::Chair, stakeholder_group))
}

/// A group that the caller may read.
pub fn get(tx: &mut Tx<'_>, id: GroupId) -> Result<GroupView> {
    let place = Place::group(tx, id)?;
    place.may(tx, Action::ReadGroup)?;
    GroupView::of(place.group)
}

/// The groups that the caller may read.
pub fn list(tx: &mut Tx<'_>, window: &Window<GroupId>) -> Result<Page<GroupView>> {
    let account = place::reader(tx)?;
    let page = Group::list_readable(tx, account, window)?;
    let items = page.items.into_iter().map(GroupView::of).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}
