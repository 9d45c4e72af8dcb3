//! What is here already of what an export has: ids are kept, so nothing of it may be.

use std::sync::Arc;

use super::plan::Plan;
use crate::domain::export::tables;
use crate::domain::ids::{AnyId, Id};
use crate::error::{Code, Error, Result};
use crate::service::{App, Tx};
use crate::store::accounts::Account;
use crate::store::exported::{entries, known};
use crate::store::groups::Group;

/// Ids asked for at once.
const AT_ONCE: usize = 500;
/// Conflicts that are told; the rest is counted by nobody.
const TOLD: usize = 20;

/// What is here already, a sentence each; the first so many.
pub(super) async fn found(app: &App, plan: &Arc<Plan>) -> Result<Vec<String>> {
    let mut found = asked(app, plan, of_group).await?;
    for from in (0..plan.people.len()).step_by(AT_ONCE) {
        found.extend(asked(app, plan, move |tx, plan| of_accounts(tx, plan, from)).await?);
    }
    for table in tables() {
        let count = plan.ids.get(table.name).map_or(0, Vec::len);
        for from in (0..count).step_by(AT_ONCE) {
            let name = table.name;
            found.extend(asked(app, plan, move |tx, plan| of_rows(tx, plan, (name, from))).await?);
            if found.len() >= TOLD {
                found.truncate(TOLD);
                return Ok(found);
            }
        }
    }
    for from in (0..plan.entries.len()).step_by(AT_ONCE) {
        found.extend(asked(app, plan, move |tx, plan| of_entries(tx, plan, from)).await?);
    }
    found.truncate(TOLD);
    Ok(found)
}

/// Refuses where anything is here.
pub(super) fn refuse(found: &[String]) -> Result<()> {
    if found.is_empty() {
        return Ok(());
    }
    let detail = format!("Ids are kept, and this is here already:\n  {}", found.join("\n  "));
    Err(Error::because(Code::AlreadyExists, detail))
}

/// What can have come since it was looked for: the group, and who is in it. Of rows that came since the database tells.
pub(super) fn refuse_late(tx: &mut Tx<'_>, plan: &Plan) -> Result<()> {
    let mut found = of_group(tx, plan)?;
    for from in (0..plan.people.len()).step_by(AT_ONCE) {
        found.extend(of_accounts(tx, plan, from)?);
    }
    refuse(&found)
}

async fn asked(
    app: &App,
    plan: &Arc<Plan>,
    f: impl Fn(&mut Tx<'_>, &Plan) -> Result<Vec<String>> + Send + 'static,
) -> Result<Vec<String>> {
    let plan = plan.clone();
    app.db.read(move |tx| f(tx, &plan)).await
}

fn of_group(tx: &mut Tx<'_>, plan: &Plan) -> Result<Vec<String>> {
    let mut found = Vec::new();
    if let Some(group) = Group::find(tx, plan.group)? {
        found.push(format!("the group {}, as {}", group.id, group.slug));
    } else if Group::find_by_slug(tx, &plan.slug)?.is_some() {
        found.push(format!("another group with the name {}", plan.slug));
    }
    Ok(found)
}

fn of_accounts(tx: &mut Tx<'_>, plan: &Plan, from: usize) -> Result<Vec<String>> {
    let ids: Vec<_> = plan.people.iter().skip(from).take(AT_ONCE).map(|person| person.id).collect();
    Ok(Account::known(tx, &ids)?.iter().map(|id| format!("the account {id}")).collect())
}

fn of_rows(tx: &mut Tx<'_>, plan: &Plan, (table, from): (&'static str, usize)) -> Result<Vec<String>> {
    // The group itself has a sentence of its own.
    if table == "groups" {
        return Ok(Vec::new());
    }
    let all = plan.ids.get(table).map(Vec::as_slice).unwrap_or_default();
    let ids: Vec<AnyId> = all.iter().skip(from).take(AT_ONCE).copied().collect();
    Ok(known(tx, table, &ids)?.iter().map(|id| format!("{table} {id}")).collect())
}

fn of_entries(tx: &mut Tx<'_>, plan: &Plan, from: usize) -> Result<Vec<String>> {
    let ids: Vec<_> = plan.entries.iter().skip(from).take(AT_ONCE).copied().collect();
    let found = entries(tx, &ids)?;
    Ok(found.keys().map(|id| format!("entry {}", Id::cast::<crate::domain::ids::Any>(*id))).collect())
}
