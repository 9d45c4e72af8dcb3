//! Archived logs: an honest one is not accused, and each way in which one can be wrong is found.

use serde_json::json;

use super::bundle::Bundle;
use super::history::{By, Said};
use super::story::told;
use super::{faults, run, told as in_full};
use crate::domain::export::archive::{CHECKPOINT, KEYS, NUMBERS, path, tiles};
use crate::domain::export::{self, LOG};
use crate::domain::imports::GROUP_IMPORTED;
use crate::domain::log::SignedCheckpoint;
use crate::verify::Given;
use crate::verify::report::Code;

/// An export of a group that was brought from another log: with the archive, as the import and the next export have it.
fn brought(by: By) -> Bundle {
    let mut story = told();
    let old = Bundle::of(&story.history);
    let signed = SignedCheckpoint::parse(&old.files[export::CHECKPOINT]).unwrap();
    let head = signed.checkpoint();
    let details = json!({
        "archive": 1, "origin": head.origin, "size": head.size, "root": head.root.to_string(), "manifest": "00",
    });
    let objects = json!({"group": story.history.group});
    let numbers: String = story
        .history
        .entries
        .iter()
        .map(|entry| {
            let leaf: serde_json::Value = serde_json::from_str(&entry.leaf).unwrap();
            format!("{}\n", json!({"id": leaf["id"], "seq": entry.seq}))
        })
        .collect();
    let entry = Said { action: GROUP_IMPORTED, by, permission: None, objects, details };
    story.history.record(&entry, Vec::new());
    let mut bundle = Bundle::of(&story.history);
    let mut put = |file: &str, bytes: &[u8]| bundle.files.insert(path(1, file), bytes.to_vec());
    put(CHECKPOINT, &old.files[export::CHECKPOINT]);
    put(KEYS, &old.files[export::KEYS]);
    put(NUMBERS, numbers.as_bytes());
    for (_, file) in tiles(head.size) {
        put(&file, &old.files[&format!("{LOG}{}", file.strip_prefix(LOG).unwrap())]);
    }
    bundle.summed()
}

fn found(bundle: Bundle, what: &str) {
    let report = run(&bundle.summed(), &Given::default());
    let all = faults(&report);
    let is_found = all.iter().any(|(code, of)| *code == Code::Archive && of.starts_with(what));
    assert!(is_found, "{what} is not among\n{}", in_full(&report));
}

/// The honest one, with a file changed.
fn with(file: &str, change: impl FnOnce(&mut Vec<u8>)) -> Bundle {
    let mut bundle = brought(By::System);
    change(bundle.files.get_mut(&path(1, file)).unwrap());
    bundle
}

#[test]
fn an_archived_log_that_is_whole_holds() {
    let report = run(&brought(By::System), &Given::default());
    assert!(report.holds(), "{}", in_full(&report));
    let looked = report.checks().iter().find(|check| check.name == Code::Archive).unwrap().looked_at;
    assert!(looked > 10, "looked at {looked}");
}

#[test]
fn an_archive_that_is_not_the_logs_is_found() {
    let tile = tiles(3).next().unwrap().1;
    let tile = brought(By::System).files.keys().find_map(|path| {
        path.strip_prefix("archive/1/")
            .filter(|file| file.starts_with(tile.split('.').next().unwrap()))
            .map(str::to_owned)
    });
    let tile = tile.unwrap();
    found(with(CHECKPOINT, |bytes| bytes.truncate(10)), "archive/1/log/checkpoint");
    found(with(KEYS, |bytes| bytes.truncate(10)), "archive/1/log/keys.json");
    found(with(&tile, |bytes| bytes[0] ^= 1), "archive/1/log/checkpoint");
    found(with(&tile, |bytes| bytes.truncate(32)), "archive/1/log/tile/0/");
    let swapped = |bytes: &mut Vec<u8>| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        lines.swap(0, 1);
        *bytes = format!("{}\n", lines.join("\n")).into_bytes();
    };
    found(with(NUMBERS, swapped), "archive/1/numbers.jsonl");
    let cut = |bytes: &mut Vec<u8>| bytes.truncate(bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1);
    found(with(NUMBERS, cut), "archive/1/numbers.jsonl");
    let other = |bytes: &mut Vec<u8>| {
        *bytes =
            String::from_utf8(bytes.clone()).unwrap().replacen("\"seq\":2}", "\"seq\":3}", 1).into_bytes();
    };
    found(with(NUMBERS, other), "archive/1/numbers.jsonl");
}

#[test]
fn a_file_too_few_or_too_many_is_found() {
    for file in [CHECKPOINT, KEYS, NUMBERS] {
        let mut bundle = brought(By::System);
        bundle.files.remove(&path(1, file));
        found(bundle, &path(1, file));
    }
    let mut more = brought(By::System);
    more.files.insert(path(1, "log/tile/1/000.p/1"), vec![0; 32]);
    found(more, "archive/1/log/tile/1/000.p/1");
    let mut second = brought(By::System);
    second.files.insert(path(2, CHECKPOINT), b"x".to_vec());
    found(second, "archive/2/log/checkpoint");
    let mut none = brought(By::System);
    none.files.retain(|path, _| !path.starts_with("archive/"));
    found(none, "entry ");
}

#[test]
fn only_the_service_says_where_a_group_comes_from() {
    let somebody = told().chair.0;
    found(brought(By::Account(somebody, None)), "entry ");
}
