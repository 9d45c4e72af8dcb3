//! `assent import group`: a group is brought from one instance to another, on the other engine where there are two.

mod beside;
mod moved;
mod refused;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use assent::clock::Clock;
use assent::domain::export::tables;
use assent::store::Settings;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use crate::support::{Export, LEASE, World, gaps_in_the_record, number, raw, wrong_tallies};
use crate::verifying::{exported, verified};

/// An export, in a file of its own.
pub async fn file(w: &World, slug: &str, name: &str) -> PathBuf {
    let bytes = exported(&w.app, slug, None).await.unwrap();
    put(w, name, &bytes)
}

pub fn put(w: &World, name: &str, bytes: &[u8]) -> PathBuf {
    let path = w.folder().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The program on the database and with the keys of a world.
pub fn program(w: &World) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
    command.env_clear().env("ASSENT_KEYS_DIR", &w.app.config.keys_dir);
    command.env("ASSENT_PUBLIC_URL", &w.app.config.public_url);
    match &w.app.config.database {
        Settings::Sqlite { path, .. } => command.env("ASSENT_DATA", path.parent().unwrap()),
        Settings::Postgres { url } => command.env("ASSENT_DATABASE_URL", url.expose_secret()),
    };
    command
}

pub fn import(w: &World, file: &Path, more: &[&str]) -> Output {
    program(w).args(["import", "group"]).arg(file).args(more).output().unwrap()
}

pub fn said(output: &Output) -> String {
    String::from_utf8([output.stdout.clone(), output.stderr.clone()].concat()).unwrap()
}

/// Sets the clock of a world to now: the program has no other.
pub fn wake(w: &World) {
    w.clock.set(Clock::System.now() + LEASE);
}

/// The file of the export that was held last.
pub fn held(w: &World) -> PathBuf {
    w.folder().join("held.zip")
}

/// Both verifiers find nothing.
pub async fn holds(w: &World, slug: &str) -> Export {
    let bytes = exported(&w.app, slug, None).await.unwrap();
    let report = verified(&bytes);
    assert!(report.holds(), "{}", report.to_json());
    std::fs::write(held(w), &bytes).unwrap();
    let second = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/verify.py");
    let output = Command::new("python3").arg(second).arg(held(w)).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    Export::read(&bytes)
}

/// An entry without what the log says of it.
fn bare(mut entry: Value) -> Value {
    entry["seq"] = json!(null);
    entry["sequenced_at"] = json!(null);
    entry
}

/// Holds that what was exported again is what was exported first, but for what the log says of it and the entry of the import.
pub fn same(first: &Export, again: &Export) {
    let told = |export: &Export| -> BTreeMap<String, Vec<u8>> {
        let is_told = |path: &&String| {
            ["facts/", "texts/", "csv/", "people.jsonl"].iter().any(|of| path.starts_with(of))
        };
        export.files.keys().filter(is_told).map(|path| (path.clone(), export.files[path].clone())).collect()
    };
    let (before, after) = (told(first), told(again));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    for (path, bytes) in &before {
        assert_eq!(String::from_utf8_lossy(bytes), String::from_utf8_lossy(&after[path]), "{path}");
    }
    let derived = tables().iter().filter(|table| !table.is_fact() && !table.name.starts_with("snapshot"));
    for table in derived {
        assert_eq!(first.text(&table.path()), again.text(&table.path()), "{}", table.name);
    }
    let ids = |export: &Export| -> Vec<Value> {
        export.lines("derived/snapshots.jsonl").iter().map(|line| line["row"]["id"].clone()).collect()
    };
    let kept: Vec<Value> = ids(again).into_iter().filter(|id| ids(first).contains(id)).collect();
    assert_eq!(kept, ids(first));
    let (before, mut after) = (first.entries(), again.entries());
    let imported: Value = serde_json::from_str(after[before.len()]["body"].as_str().unwrap()).unwrap();
    assert_eq!(imported["action"], "group.imported");
    assert_eq!(imported["details"]["size"], first.manifest()["size"]);
    after.truncate(before.len());
    assert_eq!(
        before.into_iter().map(bare).collect::<Vec<_>>(),
        after.into_iter().map(bare).collect::<Vec<_>>()
    );
}

/// Brings a group to another instance. Gives that.
pub async fn brought_over(w: &World, slug: &str) -> World {
    // What is due is done before, so that the same clock finds nothing to do there.
    w.tick().await;
    let first = holds(w, slug).await;
    let file = held(w);
    let other = w.another().await;
    let output = import(&other, &file, &[]);
    assert!(output.status.success(), "{}", said(&output));
    // The clock of the world stands where it stood: nothing is due that was not.
    let again = holds(&other, slug).await;
    assert_eq!((first.faults(), again.faults()), (Vec::new(), Vec::new()));
    same(&first, &again);
    assert_eq!(gaps_in_the_record(&other.app.config.database).await, 0);
    assert_eq!(wrong_tallies(&other.app.config.database).await, 0);
    assert_eq!(number(&other.app.config.database, "SELECT count(*) AS n FROM notices").await, 0);
    other
}

/// Rows of tables, by their names: of everything that an import could write.
pub async fn counts(w: &World) -> BTreeMap<&'static str, i64> {
    // What is not there yet is noticed as well.
    w.settle().await;
    let named = tables().iter().map(|table| table.name);
    let more = [
        "accounts",
        "record_entries",
        "search_documents",
        "imports",
        "import_pages",
        "import_entries",
        "archived_logs",
    ];
    let mut counts = BTreeMap::new();
    for name in named.chain(more) {
        let query = format!("SELECT CAST(count(*) AS TEXT) AS value FROM {name}");
        counts.insert(name, raw::texts(&w.app.config.database, &query)[0].parse().unwrap());
    }
    counts
}
