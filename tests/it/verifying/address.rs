//! `assent verify URL`: of a service that runs, and of one that shows something else than it must.

use std::path::{Path, PathBuf};
use std::process::Command;

use assent::domain::access::Scope;
use assent::service::log::rotate;
use serde_json::json;

use crate::log::{append, note, vkeys};
use crate::support::forged::{Forged, log_of, signer};
use crate::support::{World, world};

/// Runs `assent verify` beside what the world does. Gives the exit status and what was said.
pub async fn run(arguments: &[&str], token: Option<&str>) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
    command.arg("verify").args(arguments).env_clear();
    if let Some(token) = token {
        command.env("ASSENT_TOKEN", token);
    }
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    (output.status.code().unwrap(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

/// A folder of its own for an auditor.
pub fn desk(w: &World) -> PathBuf {
    let folder = w.folder().join(format!("desk-{}", uuid::Uuid::now_v7()));
    std::fs::create_dir(&folder).unwrap();
    folder
}

pub fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn everybody_can_verify_the_log_of_a_service() {
    world(async |w| {
        append(&w, 300).await;
        w.settle().await;
        let (first, keys) = (note(&w.anonymous()).await, vkeys(&w.anonymous()).await);
        let keep = desk(&w).join("head");
        let kept = keep.to_str().unwrap();
        let (code, said) = run(&[&w.url, "--keep", kept], None).await;
        assert_eq!(code, 0, "{said}");
        assert!(said.contains(&format!("the key that the service itself names: {}", keys[0])), "{said}");
        assert!(said.ends_with("\nHOLDS\n") && !said.contains("electors"), "{said}");
        assert_eq!(text(&keep), first);
        // It grew, and another key took over.
        append(&w, 300).await;
        rotate(&w.app).await.unwrap();
        w.settle().await;
        let second = note(&w.anonymous()).await;
        let (code, said) = run(&[&w.url, "--keep", kept, "--key", &keys[0]], None).await;
        assert_eq!(code, 0, "{said}");
        assert!(!said.contains("itself names") && text(&keep) == second && second != first, "{said}");
        // With a key that never spoke for it, and against a head that another log signed, it does not hold.
        let other = signer().public().to_string();
        let (code, said) = run(&[&w.url, "--keep", kept, "--key", &other], None).await;
        assert!(code == 1 && said.contains("DOES NOT HOLD"), "{said}");
        let pin = keep.with_file_name("pin");
        std::fs::write(&pin, &log_of(10, 10)["/log/checkpoint"]).unwrap();
        let (code, said) = run(&[&w.url, "--pin", pin.to_str().unwrap(), "--keep", kept], None).await;
        assert!(code == 1 && said.contains("another log"), "{said}");
        assert_eq!(text(&keep), second);
    });
}

#[test]
fn an_export_is_fetched_and_held_against_the_log_that_is_shown() {
    world(async |w| {
        let group = w.group("wg").await;
        w.group("other").await;
        let proposals = format!("/groups/{}/proposals", group.id);
        let made =
            group.stakeholder().post(&proposals, json!({"title": "A", "summary": "B"})).await.expect(201);
        let proposal = made["id"].as_str().unwrap();
        w.settle().await;
        let token = group.chair().token.clone().unwrap();
        let folder = desk(&w);
        let (keep, file) = (folder.join("head"), folder.join("token"));
        std::fs::write(&file, format!("{token}\n")).unwrap();
        let kept = keep.to_str().unwrap();
        let (code, said) = run(&[&w.url, "--group", "wg", "--keep", kept], Some(&token)).await;
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("the export itself names") && said.ends_with("HOLDS\n"), "{said}");
        assert_eq!(text(&keep), note(&w.anonymous()).await);
        let file = file.to_str().unwrap();
        for of in [["--group", group.id.as_str()], ["--proposal", proposal]] {
            let (code, said) =
                run(&[&[&*w.url, "--token-file", file, "--keep", kept, "--json"][..], &of].concat(), None)
                    .await;
            assert_eq!(code, 0, "{said}");
            assert!(said.starts_with(r#"{"holds":true"#), "{said}");
        }
        // Who may not export gets nothing that could be verified; nor does who asks for what is not there.
        let narrow = w.token_of(group.chair(), &["contribute"]).await;
        let stranger = w.outsider().await.token.unwrap();
        for (group, token) in
            [("wg", None), ("wg", Some(&narrow)), ("wg", Some(&stranger)), ("nowhere", Some(&token))]
        {
            let (code, said) = run(&[&w.url, "--group", group], token.map(String::as_str)).await;
            assert!(code == 2 && !said.contains("HOLD"), "{said}");
        }
        let (code, said) = run(&["http://assent.example.org", "--group", "wg"], Some(&token)).await;
        assert!(code == 2 && said.contains("sent by https:// alone"), "{said}");
        // Options that only an address has.
        let (code, said) = run(&[file, "--group", "wg"], None).await;
        assert!(code == 2 && said.contains("for the address of a service"), "{said}");
    });
}

/// The export is honest, and the log that is shown beside it is not the one that it is of.
#[test]
fn a_log_that_does_not_begin_with_the_export_is_found() {
    world(async |w| {
        let group = w.group("wg").await;
        w.settle().await;
        let token = group.chair().token.clone().unwrap();
        let path = format!("/groups/{}/export", group.id);
        let export = super::fetched(group.chair(), &path).await;
        let get = async |path: &str| crate::log::fetched(&w.anonymous(), path).await;
        let (head, keys) = (get("/log/checkpoint").await, get("/log/keys").await);
        let size = crate::log::head(&w.anonymous()).await.size;
        let tile = crate::log::second::path("0", 0, size);
        let served = [
            (format!("/api/v1{path}"), export),
            ("/log/checkpoint".to_owned(), head),
            ("/log/keys".to_owned(), keys),
            (tile.clone(), get(&tile).await),
        ];
        let forged = Forged::start();
        forged.shows(served.clone().into());
        let (code, said) = run(&[&forged.url, "--group", &group.id], Some(&token)).await;
        assert_eq!(code, 0, "{said}");
        // An older head, as after a restore; and none that this log's key signed.
        w.group("more").await;
        w.settle().await;
        let newer = super::fetched(group.chair(), &path).await;
        let mut back = std::collections::BTreeMap::from(served.clone());
        back.insert(served[0].0.clone(), newer);
        forged.shows(back.clone());
        let (code, said) = run(&[&forged.url, "--group", &group.id], Some(&token)).await;
        assert!(code == 1 && said.contains("went back from"), "{said}");
        back.insert("/log/checkpoint".to_owned(), log_of(500, 0)["/log/checkpoint"].clone());
        forged.shows(back);
        let (code, said) = run(&[&forged.url, "--group", &group.id], Some(&token)).await;
        assert!(code == 1 && said.contains("another log"), "{said}");
    });
}

#[test]
fn what_a_hostile_server_says_ends_in_a_clear_error() {
    world(async |w| {
        let forged = Forged::start();
        let keep = desk(&w).join("head");
        let kept = keep.to_str().unwrap().to_owned();
        let verify = async || run(&[&forged.url, "--keep", &kept], None).await;
        forged.shows(log_of(300, 300));
        let (code, said) = verify().await;
        assert_eq!(code, 0, "{said}");
        let before = text(&keep);
        let head = "HTTP/1.1 200 OK\r\n\r\n";
        let cases = [
            ("/log/checkpoint", format!("{head}…"), 2, "longer than it may be"),
            ("/log/checkpoint", format!("{head}<html>"), 2, "not a signed note"),
            ("/log/checkpoint", "HTTP/1.1 404 No\r\ncontent-length: 2\r\n\r\nno".to_owned(), 2, "404"),
            (
                "/log/checkpoint",
                "HTTP/1.1 301 Moved\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n".to_owned(),
                2,
                "is said to be at http://127.0.0.1:1/",
            ),
            ("/log/keys", format!("{head}…"), 2, "longer than it may be"),
            ("/log/keys", format!("{head}<html>"), 1, "/log/keys"),
            ("/log/tile/entries/000", format!("{head}…"), 1, "longer than it may be"),
            ("/log/tile/entries/000", format!("{head}short"), 1, "does not hold as many leaves"),
            ("/log/tile/0/001.p/44", format!("{head}{}", "x".repeat(32)), 1, "not the tile of the leaves"),
            ("/log/tile/0/000", "HTTP/1.1 404 No\r\ncontent-length: 2\r\n\r\nno".to_owned(), 1, "404"),
        ];
        for (path, answer, ends, word) in cases {
            forged.shows(log_of(300, 300));
            forged.says(path, &answer);
            let (code, said) = verify().await;
            assert!(
                code == ends && said.contains(word) && !said.contains("panicked"),
                "{path} {code} {said}"
            );
            assert_eq!(text(&keep), before, "{path}");
        }
        for (size, fork) in [(300, 10), (400, 299), (299, 299)] {
            forged.shows(log_of(size, fork));
            let (code, said) = verify().await;
            assert!(code == 1 && said.contains("DOES NOT HOLD") && text(&keep) == before, "{size} {said}");
        }
        // What is kept is no head: it is not replaced.
        std::fs::write(&keep, "something else").unwrap();
        let (code, said) = verify().await;
        assert!(code == 2 && text(&keep) == "something else", "{said}");
    });
}
