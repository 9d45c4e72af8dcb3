//! `assent export`, as the operator runs it.

use std::path::{Path, PathBuf};
use std::process::Command;

use assent::store::Settings;
use secrecy::ExposeSecret;
use serde_json::json;

use super::{holds, of_group, story};
use crate::support::{Export, World, export, world};

/// Runs it. Gives whether it went well, and what it said.
fn run(w: &World, group: &str, more: &[&str], out: &Path) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
    command.args(["export", "--group", group, "--out"]).arg(out).args(more).env_clear();
    command.env("ASSENT_KEYS_DIR", &w.app.config.keys_dir);
    command.env("ASSENT_PUBLIC_URL", &w.app.config.public_url);
    match &w.app.config.database {
        Settings::Sqlite { path, .. } => command.arg("--data").arg(path.parent().unwrap()),
        Settings::Postgres { url } => command.env("ASSENT_DATABASE_URL", url.expose_secret()),
    };
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

fn read(path: &Path) -> Export {
    Export::read(&std::fs::read(path).unwrap())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn the_operator_exports_beside_a_running_service_and_without_one() {
    world(async |mut w| {
        let group = w.group("wg").await;
        let [floor, _] = story(&w, &group).await;
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        w.settle().await;
        let folder = w.folder().join("exports");
        std::fs::create_dir(&folder).unwrap();
        let (out, one, later) = (folder.join("wg.zip"), folder.join("one.zip"), folder.join("later.zip"));
        let (done, said) = run(&w, "wg", &[], &out);
        assert!(done && said.starts_with(&format!("Wrote {}: ", out.display())), "{said}");
        holds(&read(&out));
        let proposal = floor.scene.proposal.as_str();
        let (done, said) = run(&w, "wg", &["--proposal", proposal], &one);
        assert!(done, "{said}");
        holds(&read(&one));
        assert_eq!(read(&one).manifest()["proposal"], proposal);
        let theirs = export(group.chair(), &of_group(&group)).await;
        assert_eq!(theirs.text("facts/positions.jsonl"), read(&out).text("facts/positions.jsonl"));

        w.halt().await;
        w.pass(crate::support::LEASE);
        let (done, said) = run(&w, "wg", &[], &later);
        assert!(done, "{said}");
        holds(&read(&later));
        assert_eq!(files(&folder), [later, one, out]);
    });
}

#[test]
fn the_command_overwrites_nothing_and_leaves_nothing_behind_where_it_fails() {
    world(async |w| {
        let group = w.group("wg").await;
        w.group("other").await;
        w.settle().await;
        let folder = w.folder().join("exports");
        std::fs::create_dir(&folder).unwrap();
        let out = folder.join("wg.zip");
        std::fs::write(&out, "mine").unwrap();
        let (done, said) = run(&w, "wg", &[], &out);
        assert!(!done && said.contains("is there already"), "{said}");
        assert_eq!(std::fs::read(&out).unwrap(), b"mine");
        let new = folder.join("new.zip");
        for (slug, more, why) in [
            ("nobody", &[][..], "There is no group named nobody."),
            ("wg", &["--proposal", "0190163d-8694-739b-aea5-966c26f8ad90"], "The group wg has no proposal"),
        ] {
            let (done, said) = run(&w, slug, more, &new);
            assert!(!done && said.contains(why), "{said}");
        }
        let nowhere = folder.join("nowhere/new.zip");
        assert!(!run(&w, "wg", &[], &nowhere).0);
        assert_eq!(files(&folder), [out]);
        group.chair().get("/account").await.expect(200);
    });
}

#[test]
fn the_operator_has_what_a_call_does_not_show_yet() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, assent::domain::workflow::Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_close"})).await;
        floor.takes(group.seat("gov1"), 1, "support").await;
        w.settle().await;
        group.chair().get(&of_group(&group)).await.refused(422, "rule_refused");
        let out = w.folder().join("wg.zip");
        let (done, said) = run(&w, "wg", &[], &out);
        assert!(done, "{said}");
        holds(&read(&out));
        assert_eq!(read(&out).facts("stances").len(), 1);
    });
}
