//! `assent verify FILE`, as somebody runs it who has the file alone.

use std::process::Command;

use serde_json::{Value, json};

use super::exported;
use crate::support::world;

fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_assent"))
        .arg("verify")
        .args(arguments)
        .env_clear()
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

#[test]
fn an_export_is_verified_by_the_command() {
    world(async |w| {
        let group = w.group("wg").await;
        let proposals = format!("/groups/{}/proposals", group.id);
        group.stakeholder().post(&proposals, json!({"title": "A", "summary": "B"})).await.expect(201);
        w.settle().await;
        let bytes = exported(&w.app, "wg", None).await.unwrap();
        let folder = w.folder().join("verified");
        std::fs::create_dir(&folder).unwrap();
        let put = |name: &str, bytes: &[u8]| {
            std::fs::write(folder.join(name), bytes).unwrap();
            folder.join(name).display().to_string()
        };
        let (good, none) = (put("good.zip", &bytes), put("none.zip", b"nothing"));
        let mut changed = bytes.clone();
        let at = changed.len() / 2;
        changed[at] ^= 0xff;
        let bad = put("bad.zip", &changed);
        let head = w
            .admin
            .request(reqwest::Method::GET, "/log/checkpoint")
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap();
        let pin = put("head", head.as_bytes());

        let (code, said) = run(&[&good]);
        assert_eq!(code, Some(0), "{said}");
        assert!(
            said.contains("\nNOTE  This rests on the key that the export itself names: ")
                && said.ends_with("HOLDS\n")
        );
        assert_eq!(run(&[&good, "--pin", &pin]).0, Some(0));
        let key = said.split("itself names: ").nth(1).unwrap().lines().next().unwrap();
        let (code, said) = run(&[&good, "--key", key, "--json"]);
        assert_eq!(code, Some(0), "{said}");
        let report: Value = serde_json::from_str(&said).unwrap();
        assert_eq!((&report["holds"], report["checks"].as_array().unwrap().len()), (&Value::Bool(true), 22));
        let (code, said) = run(&[&bad]);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.ends_with("DOES NOT HOLD\n"), "{said}");
        assert_eq!(run(&[&none]).0, Some(2));
        assert_eq!(run(&[&folder.join("missing").display().to_string()]).0, Some(2));
    });
}
