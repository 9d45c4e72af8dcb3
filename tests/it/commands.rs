//! The program's commands, as a user runs them.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn assent(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_assent"))
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn lines(bytes: &[u8]) -> Vec<String> {
    String::from_utf8(bytes.to_vec()).unwrap().lines().map(str::to_owned).collect()
}

/// The files of a folder, with their lengths and the times of their last change.
fn files(folder: &str) -> Vec<(std::ffi::OsString, u64, std::time::SystemTime)> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<_> = entries
        .map(|entry| {
            let found = entry.metadata().unwrap();
            (entry.file_name(), found.len(), found.modified().unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn what_is_not_json_is_told_by_line_and_column() {
    let output = assent(&["assess", "-"], "{\n");
    assert_eq!(output.status.code(), Some(2));
    let said = lines(&output.stderr).join("\n");
    assert!(said.contains("line 1, column 1") && said.contains("not JSON"), "{said}");
    assert!(!said.contains('?'), "{said}");
}

#[test]
fn a_reader_who_goes_away_ends_a_command_quietly() {
    let vectors: Value = serde_json::from_str(include_str!("../data/consensus.json")).unwrap();
    let case = vectors["vectors"][0]["input"].to_string();
    let many = format!("{case}\n").repeat(500);
    for arguments in [&["openapi"][..], &["check"], &["assess", "-"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_assent"))
            .args(arguments)
            .env_clear()
            .env("ASSENT_DATA", "/nowhere/at/all")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Closed before anything is written to it.
        drop(child.stdout.take());
        let mut input = child.stdin.take().unwrap();
        let _ = input.write_all(many.as_bytes());
        drop(input);
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    }
}

#[test]
fn the_published_vectors_are_assessed_one_a_line() {
    let published: Value = serde_json::from_str(include_str!("../data/consensus.json")).unwrap();
    let vectors = published["vectors"].as_array().unwrap();
    let input: String = vectors.iter().map(|v| format!("{}\n", v["input"])).collect();
    let output = assent(&["assess", "-"], &input);
    assert!(output.status.success());
    let results = lines(&output.stdout);
    assert_eq!(results.len(), vectors.len());
    for (vector, result) in vectors.iter().zip(results) {
        let result: Value = serde_json::from_str(&result).unwrap();
        assert_eq!(result["level"], vector["expected"]["level"], "{}", vector["name"]);
        assert_eq!(result["pivot_count"], vector["expected"]["pivot_count"], "{}", vector["name"]);
        assert_eq!(result["version"], "assess/1");
    }
}

#[test]
fn a_case_that_does_not_hold_is_named_by_line_and_field_and_the_rest_is_assessed() {
    let good = r#"{"participants":[{"id":"a","group":"GOV","stance":"support"}],"expected_groups":["GOV"]}"#;
    let bad = r#"{"participants":[{"id":"a","group":"GOV","stance":"shout"}],"expected_groups":["GOV"]}"#;
    let output = assent(&["assess", "-"], &format!("{good}\n\n{bad}\n{good}\n"));
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(lines(&output.stdout).len(), 2);
    let said = lines(&output.stderr).join("\n");
    assert!(said.contains("line 3") && said.contains("participants[0].stance"), "{said}");
}

#[test]
fn every_fault_of_the_configuration_is_told_at_once() {
    let output = Command::new(env!("CARGO_BIN_EXE_assent"))
        .arg("check")
        .env_clear()
        .envs([
            ("ASSENT_LISTEN", "nowhere"),
            ("ASSENT_CONNECTIONS", "0"),
            ("ASSENT_COLOUR", "red"),
            ("ASSENT_LOG", " "),
        ])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let said = lines(&output.stderr).join("\n");
    for fault in ["listen", "connections", "ASSENT_COLOUR", "ASSENT_LOG"] {
        assert!(said.contains(fault), "{fault} is not in: {said}");
    }
}

#[test]
fn check_says_what_is_wrong_and_what_to_do() {
    let folder = std::env::temp_dir().join(format!("assent-check-{}", uuid::Uuid::now_v7().simple()));
    let folder = folder.to_str().unwrap();
    let check = || {
        Command::new(env!("CARGO_BIN_EXE_assent"))
            .arg("check")
            .env_clear()
            .env("ASSENT_DATA", folder)
            .output()
            .unwrap()
    };
    let before = check();
    assert!(before.status.success());
    let coming = lines(&before.stdout).join("\n");
    assert!(coming.contains("assent.db") && coming.contains("signing key"), "{coming}");
    assert!(!std::path::Path::new(folder).exists(), "looking made something");
    let migrated = Command::new(env!("CARGO_BIN_EXE_assent"))
        .arg("migrate")
        .env_clear()
        .env("ASSENT_DATA", folder)
        .output()
        .unwrap();
    assert!(migrated.status.success());
    let migrated = files(folder);
    assert!(lines(&check().stdout).join("\n").contains("signing key"));
    assert_eq!(files(folder), migrated, "looking changed something");
    let key = assent::service::authenticate::Keys::open(format!("{folder}/keys").as_ref(), "x").map(drop);
    key.unwrap();
    let said = lines(&check().stdout);
    assert!(said[0].starts_with("COMING   The log over the record has no key yet"), "{said:?}");
    assert_eq!(said[1..], ["The set-up holds: 0 warning(s)."]);
    let key = std::fs::read_dir(format!("{folder}/keys")).unwrap().next().unwrap().unwrap().path();
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
    let after = check();
    assert!(!after.status.success());
    assert!(lines(&after.stdout).join("\n").contains("600"), "{after:?}");
    std::fs::remove_dir_all(folder).unwrap();
}
