//! Saves what waits where it belongs, in one transaction: it is there at once, or not at all.

use super::conflicts;
use super::plan::{Person, Plan};
use super::stage::{COVERING, renumbered};
use crate::domain::access::Actor;
use crate::domain::accounts::{AccountKind, AccountState};
use crate::domain::imports::GROUP_IMPORTED;
use crate::error::{Error, Result};
use crate::service::webhooks;
use crate::store::Tx;
use crate::store::accounts::Account;
use crate::store::exported::save;
use crate::store::imports::{Import, Page};
use crate::store::record::{self, Entry};

/// Pages read at once.
const PAGES: i64 = 20;

/// Saves all of it, and records that it came.
pub(super) fn publish(tx: &mut Tx<'_>, import: &Import, (plan, archive): (&Plan, u64)) -> Result<()> {
    tx.actor = Actor::System;
    conflicts::refuse_late(tx, plan)?;
    for person in &plan.people {
        account(tx, plan, person)?;
    }
    import.enter(tx, plan.count_of_entries())?;
    let (mut after, mut base) = (0, None);
    loop {
        let pages = import.pages(tx, after, PAGES)?;
        let Some(last) = pages.last() else { break };
        after = last.number;
        for page in pages {
            // Numbers are given as late as they can be: nobody else can give any from then on.
            if page.name == COVERING && base.is_none() {
                base = Some(import.number(tx, plan.count_of_entries())?);
            }
            put(tx, &page, base.unwrap_or(0))?;
        }
    }
    if base.is_none() {
        import.number(tx, plan.count_of_entries())?;
    }
    for id in plan.ids.get("webhooks").into_iter().flatten() {
        webhooks::rest(tx, id.cast())?;
    }
    record::append(
        tx,
        &Entry::new(GROUP_IMPORTED, plan.group)
            .object("group", plan.group)
            .detail("archive", archive)
            .detail("origin", &plan.head.origin)
            .detail("size", plan.head.size)
            .detail("root", &plan.head.root)
            .detail("manifest", &plan.manifest),
    )?;
    Ok(())
}

fn put(tx: &mut Tx<'_>, page: &Page, base: i64) -> Result<()> {
    if page.name != COVERING {
        return save(tx, &page.name, &page.rows);
    }
    let rows: Vec<&serde_json::value::RawValue> =
        serde_json::from_str(&page.rows).map_err(Error::internal)?;
    let rows = rows
        .into_iter()
        .map(|row| renumbered(row.get(), |covers| base.saturating_add(covers)))
        .collect::<Result<Vec<_>>>()?;
    save(tx, &page.name, &format!("[{}]", rows.join(",")))
}

/// An account that nobody has taken: it keeps its id, and has neither address nor password.
fn account(tx: &mut Tx<'_>, plan: &Plan, Person { id, name }: &Person) -> Result<()> {
    let account = Account {
        id: *id,
        kind: AccountKind::Person,
        email: None,
        name: name.clone(),
        is_admin: false,
        state: AccountState::Unclaimed,
        language: "en".to_owned(),
        time_zone: "UTC".to_owned(),
        group_id: None,
        revision: 1,
        created_at: tx.now(),
    };
    account.insert(tx)?;
    let entry = Entry::new("account.imported", *id).object("account", *id).object("group", plan.group);
    record::append(tx, &entry)?;
    Ok(())
}
