//! What is kept of the log that a group comes from: its head, its keys, the hashes of all its leaves, and which numbers the
//! group's entries had. With what was kept of the logs before that one, each under its number.

use std::io::Read;

use serde::Serialize;

use super::plan::Plan;
use super::read::{Source, unread};
use super::staging::Staging;
use crate::domain::export::{CHECKPOINT, KEYS, LOG, archive};
use crate::domain::ids::EntryId;
use crate::error::{Error, Result};
use crate::store::archived_logs::ArchivedPart;
use crate::store::sql::Bytes;

/// Bytes in one part.
const PART: usize = 256 * 1024;

#[derive(Serialize)]
struct Numbered {
    id: EntryId,
    seq: u64,
}

/// Which number the archive of the log has that the group comes from.
pub(super) fn number(source: &Source) -> u64 {
    let before = source.paths().filter_map(archive::parse).map(|(number, _)| number).max();
    before.unwrap_or(0).saturating_add(1)
}

/// Keeps all of it.
pub(super) async fn keep(staging: &Staging, source: &Source, plan: &Plan) -> Result<()> {
    let before: Vec<(u64, String, String)> = source
        .paths()
        .filter_map(|path| Some((archive::parse(path)?, path)))
        .map(|((number, file), path)| (number, file.to_owned(), path.to_owned()))
        .collect();
    for (number, file, path) in before {
        copy(staging, (source, plan), &path, (number, &file)).await?;
    }
    let own = number(source);
    copy(staging, (source, plan), CHECKPOINT, (own, archive::CHECKPOINT)).await?;
    copy(staging, (source, plan), KEYS, (own, archive::KEYS)).await?;
    for (_, file) in archive::tiles(plan.head.size) {
        let below = file.strip_prefix(LOG).unwrap_or(&file);
        copy(staging, (source, plan), &format!("{LOG}{below}"), (own, &file)).await?;
    }
    put(staging, plan, numbers(plan)?.as_slice(), (own, archive::NUMBERS)).await
}

fn numbers(plan: &Plan) -> Result<Vec<u8>> {
    let mut lines = Vec::new();
    for (id, seq) in plan.entries.iter().zip(&plan.numbers) {
        serde_json::to_writer(&mut lines, &Numbered { id: *id, seq: *seq }).map_err(Error::internal)?;
        lines.push(b'\n');
    }
    Ok(lines)
}

async fn copy(
    staging: &Staging,
    (source, plan): (&Source, &Plan),
    path: &str,
    to: (u64, &str),
) -> Result<()> {
    put(staging, plan, source.open_file(path)?, to).await
}

async fn put(staging: &Staging, plan: &Plan, mut from: impl Read, to: (u64, &str)) -> Result<()> {
    let (number, path) = (i64::try_from(to.0).map_err(Error::internal)?, to.1);
    for part in 0.. {
        let mut content = Vec::new();
        let most = u64::try_from(PART).map_err(Error::internal)?;
        from.by_ref().take(most).read_to_end(&mut content).map_err(unread)?;
        // A file that is empty is there as well.
        if content.is_empty() && part > 0 {
            return Ok(());
        }
        let path = path.to_owned();
        let content = Bytes(content);
        let kept = ArchivedPart { group_id: plan.group, archive: number, path, part, content };
        staging.archived(vec![kept]).await?;
    }
    Ok(())
}
