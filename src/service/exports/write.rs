//! Writes an export: every file of it, in the order of `docs/export.md`, from one snapshot of the database.

use std::io::{Seek, Write};

use serde::Serialize;

use super::allowed::Allowed;
use super::container::{Container, unwritten};
use super::entries::line;
use super::sight::Sight;
use super::{archives, entries, facts, logs};
use crate::domain::export::manifest::Exported;
use crate::domain::export::{
    ENTRIES, MANIFEST, Manifest, PEOPLE, README, README_TEXT, SCHEMA, TEXTS, Table, schema, tables, text_path,
};
use crate::domain::ids::AccountId;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::exported::{Selected, names};

#[derive(Serialize)]
struct Person {
    id: AccountId,
    name: Option<String>,
}

/// Writes it, of at most so many bytes. Gives what it was written to.
pub(super) fn write<W: Write + Seek>(tx: &mut Tx<'_>, allowed: &Allowed, out: W, most: u64) -> Result<W> {
    let (mut zip, mut selected) = (Container::new(out, most), Selected::new(allowed.of));
    let sight = Sight::of(tx, &mut selected, allowed.reads)?;
    text(&mut zip, README, README_TEXT)?;
    text(&mut zip, SCHEMA, &schema::text())?;
    let head = logs::write(tx, &mut zip)?;
    let mut coverage = None;
    zip.add(ENTRIES, |out| {
        coverage = Some(entries::write(tx, allowed.of, &sight, out)?);
        Ok(())
    })?;
    let coverage = coverage.unwrap_or_default();
    for table in tables() {
        let with = (&coverage, &sight);
        zip.add(&table.path(), |out| facts::write(tx, &mut selected, table, with, out))?;
    }
    drop(coverage);
    let people = names(tx, allowed.of.group)?;
    zip.add(PEOPLE, |out| {
        people.into_iter().try_for_each(|(id, (name, was_member))| {
            let name = (!sight.withholds_name(was_member)).then_some(name);
            line(out, &Person { id, name })
        })
    })?;
    for table in tables().iter().filter(|table| table.is_fact()) {
        zip.add(&table.csv_path(), |out| facts::write_csv(tx, &mut selected, table, &sight, out))?;
    }
    texts(tx, &mut zip, &mut selected, &sight)?;
    // They say of the whole group where it stood.
    if allowed.of.proposal.is_none() {
        archives::write(tx, &mut zip, allowed.of.group)?;
    }
    let group = Exported { id: allowed.of.group.to_string(), slug: allowed.slug.clone() };
    let mut manifest = Manifest::new(group, allowed.of.proposal.map(|id| id.to_string()), head);
    manifest.files = zip.sums().clone();
    let manifest = manifest.bytes().ok_or_else(|| Error::internal("a manifest that is no JSON"))?;
    zip.add(MANIFEST, |out| out.write_all(&manifest).map_err(unwritten))?;
    zip.finish()
}

fn text<W: Write + Seek>(zip: &mut Container<W>, path: &str, text: &str) -> Result<()> {
    zip.add(path, |out| out.write_all(text.as_bytes()).map_err(unwritten))
}

fn texts<W: Write + Seek>(
    tx: &mut Tx<'_>,
    zip: &mut Container<W>,
    selected: &mut Selected,
    sight: &Sight,
) -> Result<()> {
    for name in TEXTS {
        let table = Table::find(name).ok_or_else(|| Error::internal("a table without a name"))?;
        facts::each_text(tx, selected, table, sight, |id, words| text(zip, &text_path(name, id), words))?;
    }
    Ok(())
}
