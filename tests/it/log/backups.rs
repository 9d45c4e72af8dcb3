//! The database saved while it is in use, and brought back: verified before either.

use std::path::{Path, PathBuf};

use assent::store::Conn;
use diesel::connection::SimpleConnection;
use serde_json::json;

use super::operator::program;
use super::{append, leaves, note};
use crate::support::raw::Val;
use crate::support::{World, is_postgres, raw, verified, world};

/// Saves the database of a world, which goes on meanwhile. Gives the file.
async fn saved(w: &World, name: &str) -> PathBuf {
    let file = w.folder().join(name);
    let (done, said) = program(w, &["backup", "--out", file.to_str().unwrap()]).await;
    assert!(done, "{said}");
    file
}

async fn restored(w: &World, file: &Path, more: &[&str]) -> (bool, String) {
    program(w, &[&["restore", file.to_str().unwrap()], more].concat()).await
}

#[test]
fn a_database_is_saved_while_it_is_written_to_and_brought_back() {
    if is_postgres() {
        return;
    }
    world(async |mut w| {
        append(&w, 20).await;
        w.settle().await;
        let (file, then, count) =
            (saved(&w, "backup.db").await, note(&w.anonymous()).await, leaves(&w).len());
        let (done, said) = program(&w, &["backup", "--out", file.to_str().unwrap()]).await;
        assert!(!done && said.contains("is there already"), "{said}");
        append(&w, 5).await;
        w.settle().await;
        let last = note(&w.anonymous()).await;
        w.paused(async |w| {
            // Signed entries are not in it: they would be lost.
            let (done, said) = restored(w, &file, &[]).await;
            assert!(!done && said.contains("--older"), "{said}");
            assert_eq!(leaves(w).len(), count + 5);
            let (done, said) = restored(w, &file, &["--older"]).await;
            assert!(done && said.contains(".replaced-") && said.contains(then.trim_end()), "{said}");
        })
        .await;
        assert_eq!(leaves(&w).len(), count);
        assert_eq!(note(&w.anonymous()).await, then);
        assert_ne!(then, last);
        // Behind a head that the database lost nothing is signed: the log begins anew by command.
        verified::excuse();
        w.group("after").await;
    });
}

#[test]
fn a_backup_that_lacks_nothing_that_was_signed_is_brought_back_as_it_was() {
    if is_postgres() {
        return;
    }
    world(async |mut w| {
        let group = w.group("wg").await;
        append(&w, 20).await;
        w.settle().await;
        let file = saved(&w, "backup.db").await;
        let (then, count) = (note(&w.anonymous()).await, leaves(&w).len());
        let (done, said) = w.paused(async |w| restored(w, &file, &[]).await).await;
        assert!(done, "{said}");
        assert_eq!((note(&w.anonymous()).await, leaves(&w).len()), (then, count));
        group.facilitator().at(&w.url).get(&format!("/groups/{}", group.id)).await.expect(200);
        append(&w, 1).await;
        w.settle().await;
        assert!(super::head(&w.anonymous()).await.size > count);
    });
}

#[test]
fn what_does_not_hold_together_is_not_brought_back() {
    if is_postgres() {
        return;
    }
    world(async |mut w| {
        append(&w, 300).await;
        w.settle().await;
        let file = saved(&w, "backup.db").await;
        w.halt().await;
        // A byte anywhere.
        let good = std::fs::read(&file).unwrap();
        for at in (0..good.len()).step_by(good.len() / 40) {
            let mut bytes = good.clone();
            bytes[at] ^= 1;
            std::fs::write(&file, bytes).unwrap();
            let (done, said) = restored(&w, &file, &[]).await;
            assert!(!done && said.contains("sum beside it"), "{at}: {said}");
        }
        std::fs::write(&file, &good).unwrap();
        // By somebody who knows about sums.
        let changes = [
            ("UPDATE record_entries SET body = CAST(replace(body, 'a', 'b') AS BLOB)", "body"),
            ("UPDATE record_entries SET leaf = CAST(replace(leaf, '\"time\"', '\"Time\"') AS BLOB)", "tree"),
            ("UPDATE record_salts SET salts = zeroblob(32)", "body"),
            ("DELETE FROM record_sequence WHERE seq = (SELECT max(seq) FROM record_sequence)", "signed"),
            ("DELETE FROM record_sequence WHERE seq = 12", "gap"),
            ("UPDATE log_tiles SET hashes = zeroblob(8192)", "tree"),
            ("UPDATE log_checkpoints SET note = replace(note, 'a', 'b')", "head"),
        ];
        for (change, word) in changes {
            let changed = w.folder().join("changed.db");
            std::fs::write(&changed, &good).unwrap();
            let settings = assent::store::backup::at(&changed);
            let triggers =
                "SELECT 'DROP TRIGGER ' || name AS value FROM sqlite_master WHERE type = 'trigger'";
            for drop in raw::texts(&settings, triggers) {
                raw::execute(&settings, &drop).unwrap();
            }
            assert_ne!(raw::execute(&settings, change).unwrap(), 0, "{change}");
            let (done, said) = restored(&w, &changed, &[]).await;
            assert!(!done && said.contains(word), "{change}: {said}");
        }
        // The control: the same file, unchanged.
        let (done, said) = restored(&w, &file, &[]).await;
        assert!(done, "{said}");
    });
}

#[test]
fn a_backup_in_which_one_cell_is_another_is_refused_with_the_name_of_the_row() {
    if is_postgres() {
        return;
    }
    world(async |mut w| {
        let group = w.group("wg").await;
        let proposals = format!("/groups/{}/proposals", group.id);
        let made =
            group.stakeholder().post(&proposals, json!({"title": "A", "summary": "B"})).await.expect(201);
        let id = made["id"].as_str().unwrap();
        w.settle().await;
        let file = saved(&w, "backup.db").await;
        w.halt().await;
        let row = Val::Id(id).sql();
        for change in [
            format!("UPDATE proposals SET summary = 'C' WHERE id = {row}"),
            format!("UPDATE proposals SET due_action = 'advance' WHERE id = {row}"),
        ] {
            let changed = w.folder().join("changed.db");
            std::fs::copy(&file, &changed).unwrap();
            let free = format!("PRAGMA foreign_keys = OFF; {change}");
            let settings = assent::store::backup::at(&changed);
            raw::on_connection(&settings, |conn| match conn {
                Conn::Sqlite(c) => c.batch_execute(&free).unwrap(),
                Conn::Postgres(_) => unreachable!(),
            });
            let (done, said) = restored(&w, &changed, &[]).await;
            assert!(!done && said.contains(&format!("proposals {id}")), "{change}: {said}");
        }
        // The control: the same file, unchanged.
        let (done, said) = restored(&w, &file, &[]).await;
        assert!(done, "{said}");
    });
}

#[test]
fn a_server_has_its_own_ways() {
    if !is_postgres() {
        return;
    }
    world(async |w| {
        let file = w.folder().join("backup.db");
        for command in
            [&["backup", "--out", file.to_str().unwrap()][..], &["restore", file.to_str().unwrap()]]
        {
            let (done, said) = program(&w, command).await;
            assert!(!done && said.contains("pg_dump"), "{said}");
        }
        assert!(!file.exists());
    });
}
