//! The log in its operator's hands: another key, another log, what `assent check` says.

use std::process::{Command, Output};

use assent::domain::log::VerifierKey;
use assent::domain::receipts::verify;
use assent::service::log::{Refusal, Signing, new_epoch, resume, rotate, sign};
use assent::store::Settings;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::restored::memory;
use super::second;
use super::{append, fetched, head, heads, leaves, note, vkeys};
use crate::support::{World, raw, world};

/// Runs a command on the files of a world, which go on being served: what the command waits for may be held by a job of it.
pub async fn program(w: &World, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
    command.args(arguments).env_clear().env("ASSENT_DATA", w.folder());
    command.env("ASSENT_PUBLIC_URL", &w.app.config.public_url);
    match &w.app.config.database {
        Settings::Postgres { url } => command.env("ASSENT_DATABASE_URL", url.expose_secret()),
        Settings::Sqlite { path, .. } => {
            // A restored database lies in another folder than the keys.
            command.env("ASSENT_DATA", path.parent().unwrap()).env("ASSENT_KEYS_DIR", w.folder().join("keys"))
        }
    };
    command.env("ASSENT_KEYS_DIR", &w.app.config.keys_dir);
    let output: Output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(said).unwrap())
}

/// The receipt of the newest entry of a group.
async fn receipt(w: &World, group: &crate::support::Group) -> Value {
    let reply = group
        .stakeholder()
        .post(&format!("/groups/{}/proposals", group.id), json!({"title": "A", "summary": "B"}))
        .await;
    let entry = reply.headers["record-entry"].to_str().unwrap().to_owned();
    w.settle().await;
    group.stakeholder().get(&format!("/record/{entry}/receipt")).await.expect(200)
}

fn holds(receipt: &Value, vkey: &str) -> bool {
    verify(receipt.to_string().as_bytes(), Some(&VerifierKey::parse(vkey).unwrap())).is_ok()
}

#[test]
fn a_key_takes_over_by_a_note_that_both_sign() {
    world(async |w| {
        let group = w.group("wg").await;
        let before = receipt(&w, &group).await;
        let (done, said) = program(&w, &["log", "rotate"]).await;
        assert!(done, "{said}");
        let keys = vkeys(&w.anonymous()).await;
        assert!(said.contains(&keys[1]), "{said}");
        let after = receipt(&w, &group).await;
        let now = head(&w.anonymous()).await;
        assert!(now.is_signed_by(&keys[1]) && now.root == second::root(&leaves(&w)[..now.size]));
        // Who trusts the first key follows it to the new one; who has the new one needs no more.
        assert!(holds(&before, &keys[0]) && !holds(&before, &keys[1]));
        assert!(holds(&after, &keys[0]) && holds(&after, &keys[1]));
        // Without the old key's signature, or with another's, nobody follows.
        let note = after["keys"][1]["rotation"].as_str().unwrap();
        let unsigned = note.lines().filter(|l| !l.starts_with('\u{2014}')).count();
        let lines: Vec<&str> = note.lines().collect();
        let mut forged = after.clone();
        forged["keys"][1]["rotation"] =
            json!(format!("{}\n{}\n", lines[..unsigned].join("\n"), lines[unsigned + 1]));
        assert!(!holds(&forged, &keys[0]));
        forged["keys"][1]["rotation"] = Value::Null;
        assert!(!holds(&forged, &keys[0]));
        let (_, shown) = program(&w, &["log", "show"]).await;
        assert!(keys.iter().all(|key| shown.contains(key)), "{shown}");
        rotate(&w.app).await.unwrap();
        assert!(holds(&receipt(&w, &group).await, &keys[0]));
    });
}

#[test]
fn a_log_that_can_never_be_signed_again_is_followed_by_another() {
    world(async |mut w| {
        let group = w.group("wg").await;
        w.settle().await;
        let backup = w.backup().await;
        let group = crate::support::Group {
            seats: group.seats.iter().map(|(n, c)| (n.clone(), c.at(&w.url))).collect(),
            ..group
        };
        let old = receipt(&w, &group).await;
        let (first, ended) = (vkeys(&w.anonymous()).await, head(&w.anonymous()).await);
        let (done, said) = program(&w, &["log", "new-epoch"]).await;
        assert!(!done && said.contains("it needs no other one"), "{said}");

        w.restart_with(|config| config.database = backup.settings.clone()).await;
        let (done, said) = program(&w, &["check"]).await;
        assert!(!done && said.contains("WRONG    The log is not signed any more"), "{said}");
        assert!(
            said.contains("entries were signed and only") && said.contains("assent log new-epoch"),
            "{said}"
        );
        let (done, said) = program(&w, &["log", "new-epoch"]).await;
        assert!(done && said.contains("assent.test/log/2"), "{said}");
        w.settle().await;
        let (done, said) = program(&w, &["check"]).await;
        assert!(done, "{said}");

        let (client, keys) = (w.anonymous(), vkeys(&w.anonymous()).await);
        let now = head(&client).await;
        assert_eq!((now.origin.as_str(), keys.len()), ("assent.test/log/2", 2));
        assert!(now.is_signed_by(&keys[1]) && !now.is_signed_by(&keys[0]) && now.size <= ended.size + 1);
        assert_eq!(now.root, second::root(&leaves(&w)[..now.size]));
        // It has addresses of its own: nobody takes a tile that was kept of the old one for one of it.
        assert_eq!(fetched(&client, "/log/2/checkpoint").await, note(&client).await.into_bytes());
        let tile = fetched(&client, &second::path("0", 0, now.size).replace("/log/", "/log/2/")).await;
        assert_eq!(second::root(&second::hashes(&tile)), now.root);
        client.get(&second::path("0", 0, now.size)).await.refused(404, "not_found");
        client.get("/log/3/checkpoint").await.refused(404, "not_found");
        // What was signed of the old one still holds, and of it alone.
        assert!(holds(&old, &first[0]) && !holds(&old, &keys[1]));
        let group = crate::support::Group {
            seats: group.seats.iter().map(|(n, c)| (n.clone(), c.at(&w.url))).collect(),
            ..group
        };
        let fresh = receipt(&w, &group).await;
        assert!(holds(&fresh, &keys[1]) && !holds(&fresh, &keys[0]));
    });
}

#[test]
fn the_operator_says_that_a_folder_may_go_on() {
    world(async |mut w| {
        // No job runs beside.
        w.halt().await;
        append(&w, 5).await;
        w.settle().await;
        let signed = heads(&w).pop().unwrap();
        assert!(resume(&w.app).await.is_err() && new_epoch(&w.app).await.is_err());
        std::fs::remove_file(memory(&w)).unwrap();
        append(&w, 5).await;
        w.settle().await;
        assert_eq!(sign(&w.app).await.unwrap(), Signing::Refused(Refusal::Forgotten));
        let (done, said) = program(&w, &["check"]).await;
        assert!(!done && said.contains("assent log resume"), "{said}");
        let (done, said) = program(&w, &["log", "resume"]).await;
        assert!(done && said.contains(&format!("from {} signed entries", signed.size)), "{said}");
        w.settle().await;
        assert_eq!(heads(&w).pop().unwrap().size, signed.size + 5);
    });
}
