//! Writes what an export has to where it waits: the rows in the order in which they can be saved, the entries, the words.

use std::borrow::Cow;

use super::archives;
use super::documents::Documents;
use super::plan::Plan;
use super::read::Source;
use super::rows::{Row, in_order, unknown, whole};
use super::staging::Staging;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::export::{ENTRIES, Table};
use crate::domain::ids::{AnyId, Id};
use crate::error::{Error, Result};
use crate::store::exported::{SAME_TABLE, page_of, to_be_saved};
use crate::store::imports::WaitingEntry;
use crate::store::sql::Bytes;
use crate::verify::entries::{Body, Line};
use crate::verify::leaves::Leaf;

/// Entries, and texts, in one transaction at most.
const AT_ONCE: usize = 200;
/// Bytes of entries in one transaction, about.
const BYTES: usize = 1024 * 1024;
/// The table whose rows name a number of the log.
pub(super) const COVERING: &str = "snapshots";

/// Writes all of it.
pub(super) async fn stage(staging: &mut Staging, source: &Source, plan: &Plan) -> Result<()> {
    for table in to_be_saved() {
        rows(staging, source, (table, plan)).await?;
    }
    staging.flush().await?;
    entries(staging, source).await?;
    let mut documents = Documents::of(source)?;
    loop {
        let some = documents.some(AT_ONCE)?;
        if some.is_empty() {
            break;
        }
        staging.documents(some).await?;
    }
    archives::keep(staging, source, plan).await
}

async fn rows(staging: &mut Staging, source: &Source, (table, plan): (&'static Table, &Plan)) -> Result<()> {
    let most = page_of(table);
    let mut page = Vec::new();
    if let Some((_, columns)) = SAME_TABLE.iter().find(|(name, _)| *name == table.name) {
        let all = source.rows(table)?.map(|row| whole(&row?, table)).collect::<Result<Vec<_>>>()?;
        for row in in_order(all, columns)? {
            page.push(row);
            if page.len() >= most {
                put(staging, table, &mut page).await?;
            }
        }
    } else {
        for row in source.rows(table)? {
            page.push(saved(&row?, table, plan)?);
            if page.len() >= most {
                put(staging, table, &mut page).await?;
            }
        }
    }
    put(staging, table, &mut page).await
}

/// A row as it waits. What it says of the log is said of the entries that come with it: how many of them it covers.
fn saved(row: &Row, table: &Table, plan: &Plan) -> Result<String> {
    if table.name != COVERING {
        return whole(row, table);
    }
    renumbered(&row.row, |covers| plan.numbered_up_to(covers))
}

/// A row with another number in the place of the one that it covers.
pub(super) fn renumbered(row: &str, f: impl FnOnce(i64) -> i64) -> Result<String> {
    let mut values: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(row).map_err(unknown)?;
    let covers = values.get("covers").and_then(serde_json::Value::as_i64).unwrap_or(0);
    values.insert("covers".to_owned(), f(covers).into());
    serde_json::to_string(&values).map_err(Error::internal)
}

async fn put(staging: &mut Staging, table: &Table, page: &mut Vec<String>) -> Result<()> {
    let rows = std::mem::take(page);
    if rows.is_empty() {
        return Ok(());
    }
    staging.page(table.name, format!("[{}]", rows.join(",")), rows.len()).await
}

async fn entries(staging: &Staging, source: &Source) -> Result<()> {
    let (mut some, mut bytes, mut number) = (Vec::new(), 0_usize, 0_i64);
    for line in source.lines(ENTRIES)? {
        let line = line?;
        number = number.saturating_add(1);
        bytes = bytes.saturating_add(line.len());
        some.push(entry(staging.id(), number, &line)?);
        if some.len() >= AT_ONCE || bytes >= BYTES {
            staging.entries(std::mem::take(&mut some)).await?;
            bytes = 0;
        }
    }
    if some.is_empty() { Ok(()) } else { staging.entries(some).await }
}

fn entry(import_id: AnyId, number: i64, line: &[u8]) -> Result<WaitingEntry> {
    let line: Line<'_> = serde_json::from_slice(line).map_err(unknown)?;
    let leaf = Leaf::parse(line.leaf.as_bytes()).map_err(Error::rule)?;
    let body = Body::parse(&line.body).map_err(Error::rule)?;
    let salts = line.salts.iter().map(hex::decode).collect::<Result<Vec<_>, _>>();
    let contents = line.contents.as_ref().map(serde_json::to_string).transpose();
    Ok(WaitingEntry {
        import_id,
        number,
        id: Id::cast(leaf.id),
        scope: leaf.scope,
        proposal_id: body.objects.proposal,
        recorded_at: leaf.time,
        action: body.action.to_string(),
        permission: permission(body.permission.as_ref())?,
        leaf: Bytes(line.leaf.as_bytes().to_vec()),
        body: Bytes(line.body.as_bytes().to_vec()),
        salts: Bytes(salts.map_err(Error::internal)?.concat()),
        contents: contents.map_err(Error::internal)?,
    })
}

fn permission(code: Option<&Cow<'_, str>>) -> Result<Option<Action>> {
    let action = |code: &Cow<'_, str>| {
        Action::from_code(code).ok_or_else(|| Error::rule(format!("There is no permission {code}.")))
    };
    code.map(action).transpose()
}
