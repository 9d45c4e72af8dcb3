//! Receipts: given to who may read the entry, once it is signed; verified by the program without the service.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use assent::domain::log::{KeyName, VerifierKey};
use assent::domain::receipts::verify;
use assent::service::log::Folder;
use serde_json::{Value, json};

use super::{append, vkeys};
use crate::support::{Client, World, world};

/// The receipt of what somebody did just now.
async fn receipt(w: &World, client: &Client, entry: &str) -> Value {
    w.settle().await;
    client.get(&format!("/record/{entry}/receipt")).await.expect(200)
}

/// A proposal of a group, and the entry that says so.
async fn proposed(client: &Client, group: &str) -> String {
    let body = json!({"title": "A", "summary": "B"});
    let reply = client.post(&format!("/groups/{group}/proposals"), body).await;
    reply.headers["record-entry"].to_str().unwrap().to_owned()
}

fn program(receipt: &[u8], key: Option<&str>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
    command.args(["verify", "receipt", "-"]).env_clear();
    command.args(key.into_iter().flat_map(|key| ["--key", key]));
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = piped.spawn().unwrap();
    running.stdin.take().unwrap().write_all(receipt).unwrap();
    running.wait_with_output().unwrap()
}

#[test]
fn a_receipt_is_verified_without_the_service() {
    world(async |w| {
        let group = w.group("wg").await;
        append(&w, 300).await;
        let entry = proposed(group.stakeholder(), &group.id).await;
        let given = receipt(&w, group.stakeholder(), &entry).await;
        assert_eq!(given["entry_id"], entry.as_str());
        let keys = vkeys(&w.anonymous()).await;
        let text = given.to_string();
        let said = program(text.as_bytes(), Some(&keys[0]));
        assert_eq!(said.status.code(), Some(0), "{said:?}");
        let told = String::from_utf8(said.stdout).unwrap();
        assert!(told.starts_with("HOLDS  proposal.created of 2018-06-14T13:"), "{told}");
        // Without a key it says which one it rests on.
        let said = program(text.as_bytes(), None);
        assert!(said.status.success() && String::from_utf8(said.stdout).unwrap().contains(&keys[0]));
        // Somebody else's key.
        let other = Folder::of(&assent::config::Config {
            keys_dir: w.folder().join("other"),
            ..w.app.config.clone()
        });
        other.hold().unwrap().unwrap();
        let stranger = other.begin(&KeyName::parse("assent.test/log").unwrap()).unwrap();
        let said = program(text.as_bytes(), Some(&stranger.public().to_string()));
        assert_eq!(said.status.code(), Some(1), "{said:?}");
        assert_eq!(program(b"{}", None).status.code(), Some(2));
    });
}

#[test]
fn a_receipt_in_which_a_byte_was_changed_does_not_hold() {
    world(async |w| {
        let group = w.group("wg").await;
        let entry = proposed(group.stakeholder(), &group.id).await;
        let given = receipt(&w, group.stakeholder(), &entry).await;
        let key = VerifierKey::parse(&vkeys(&w.anonymous()).await[0]).unwrap();
        let holds = |receipt: &Value| verify(receipt.to_string().as_bytes(), Some(&key)).is_ok();
        assert!(holds(&given));
        for field in ["leaf", "body", "body_salt", "proof", "entry_id", "format"] {
            let text = given[field].as_str().unwrap();
            for at in 0..text.len() {
                let mut bytes = text.as_bytes().to_vec();
                bytes[at] ^= 1;
                // What is not UTF-8 cannot stand in a receipt.
                let Ok(changed) = String::from_utf8(bytes) else { continue };
                let mut forged = given.clone();
                forged[field] = json!(changed);
                assert!(!holds(&forged), "{field}, byte {at}: {changed}");
            }
        }
        let mut moved = given.clone();
        moved["seq"] = json!(given["seq"].as_u64().unwrap() + 1);
        assert!(!holds(&moved));
    });
}

#[test]
fn there_is_no_receipt_before_the_log_is_signed() {
    world(async |w| {
        let group = w.group("wg").await;
        w.settle().await;
        // The folder does not remember: nothing is signed any more.
        let memory = Folder::of(&w.app.config).path().join("signed");
        let remembered = std::fs::read(&memory).unwrap();
        std::fs::remove_file(&memory).unwrap();
        let entry = proposed(group.stakeholder(), &group.id).await;
        w.settle().await;
        let path = format!("/record/{entry}/receipt");
        let reply = group.stakeholder().get(&path).await;
        assert_eq!(reply.headers["retry-after"], "1");
        reply.refused(503, "unavailable");
        // Everything else goes on, also the receipts of what was signed before.
        let numbered = group.stakeholder().get(&format!("/record/{entry}")).await.expect(200);
        assert!(numbered["seq"].is_i64());
        let first = group.stakeholder().get("/record?limit=1").await.expect(200);
        let first = first["items"][0]["id"].as_str().unwrap();
        group.stakeholder().get(&format!("/record/{first}/receipt")).await.expect(200);
        std::fs::write(&memory, remembered).unwrap();
        w.settle().await;
        group.stakeholder().get(&path).await.expect(200);
    });
}

#[test]
fn who_may_not_read_an_entry_gets_no_receipt_of_it() {
    world(async |w| {
        let closed = w.group_with("closed", json!({"visibility": "members"})).await;
        let entry = proposed(closed.stakeholder(), &closed.id).await;
        receipt(&w, closed.seat("observer"), &entry).await;
        for client in [w.anonymous(), w.outsider().await, w.admin.clone()] {
            client.get(&format!("/record/{entry}/receipt")).await.refused(404, "not_found");
        }
    });
}
