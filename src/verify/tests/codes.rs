//! Each code of the table is provoked, and what it concerns is named; the honest export is not accused.

use serde_json::{Value, json};

use super::bundle::{Bundle, head, signer, zip};
use super::history::{By, Said};
use super::story::{Story, told};
use super::{faults, run, told as in_full};
use crate::domain::export::{CHECKPOINT, ENTRIES, KEYS, PEOPLE};
use crate::domain::log::{Hash, Rotation};
use crate::verify::report::Code;
use crate::verify::{Given, verify};

fn honest() -> (Story, Bundle) {
    let story = told();
    let bundle = Bundle::of(&story.history).summed();
    (story, bundle)
}

/// Changes the lines of a file.
fn edited(bundle: &Bundle, path: &str, edit: impl FnOnce(&mut Vec<Value>)) -> Bundle {
    let mut bundle = bundle.clone();
    let text = String::from_utf8(bundle.files[path].clone()).unwrap();
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    edit(&mut lines);
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    bundle.files.insert(path.to_owned(), text.into_bytes());
    bundle.summed()
}

fn found(bundle: &Bundle, code: Code, what: &str) {
    let report = run(bundle, &Given::default());
    let all = faults(&report);
    assert!(
        all.iter().any(|(c, w)| *c == code && w.contains(what)),
        "{code} {what} is not among\n{}",
        in_full(&report)
    );
    assert!(!report.holds());
}

#[test]
fn an_honest_export_holds() {
    let (_, bundle) = honest();
    let report = run(&bundle, &Given::default());
    assert!(report.holds(), "{}", in_full(&report));
    for check in report.checks() {
        let is_empty =
            [Code::Format, Code::Pin, Code::Tail, Code::Dataset, Code::Archive].contains(&check.name);
        assert_eq!(check.looked_at == 0, is_empty, "{} looked at {}", check.name, check.looked_at);
    }
    assert!(report.to_json().starts_with(r#"{"holds":true,"checks":[{"name":"container","looked_at":"#));
}

#[test]
fn what_is_no_zip_file_is_no_export() {
    for bytes in [&b""[..], b"{}", b"PK\x05\x06"] {
        assert!(verify(std::io::Cursor::new(bytes.to_vec()), &Given::default()).is_err());
    }
}

#[test]
fn a_container_of_another_form_is_found() {
    let (_, bundle) = honest();
    let good = bundle.zip();
    let broken = |bytes: Vec<u8>| {
        let report = verify(std::io::Cursor::new(bytes), &Given::default()).unwrap();
        assert!(faults(&report).iter().any(|(code, _)| *code == Code::Container), "{}", in_full(&report));
    };
    broken([&good[..], b"\0"].concat());
    broken(good[..good.len() - 1].to_vec());
    let two = [("a", &b"x"[..]), ("a", b"x")];
    broken(zip(two.into_iter()));
    let first = [(MANIFEST_FIRST, bundle.manifest.bytes().unwrap())];
    let all = first.iter().map(|(p, b)| (*p, b.as_slice()));
    broken(zip(all.chain(bundle.files.iter().map(|(p, b)| (p.as_str(), b.as_slice())))));
}

const MANIFEST_FIRST: &str = "manifest.json";

#[test]
fn a_file_that_is_missing_too_many_or_another_is_found() {
    let (_, bundle) = honest();
    let mut another = bundle.clone();
    another.files.get_mut("README.md").unwrap()[0] ^= 1;
    found(&another, Code::Manifest, "README.md");
    let mut missing = bundle.clone();
    missing.files.remove("csv/groups.csv");
    found(&missing, Code::Manifest, "csv/groups.csv");
    found(&missing.summed(), Code::Manifest, "csv/groups.csv");
    let mut more = bundle.clone();
    more.files.insert("more.txt".to_owned(), b"x".to_vec());
    found(&more, Code::Manifest, "more.txt");
    found(&more.summed(), Code::Manifest, "more.txt");
    let mut other = bundle.clone();
    other.manifest.format = "assent/export/v2".to_owned();
    found(&other, Code::Manifest, "manifest.json");
}

#[test]
fn a_line_of_another_form_is_found() {
    let (_, bundle) = honest();
    for (path, line) in [(ENTRIES, "{}"), ("facts/groups.jsonl", "[]"), ("derived/tallies.jsonl", "nothing")]
    {
        let mut bundle = bundle.clone();
        bundle.files.get_mut(path).unwrap().extend(format!("{line}\n").bytes());
        found(&bundle.summed(), Code::Format, path);
    }
    let more = edited(&bundle, "facts/groups.jsonl", |lines| lines[0]["more"] = json!(1));
    found(&more, Code::Format, "facts/groups.jsonl line 1");
}

#[test]
fn the_key_the_head_and_the_tree_are_held() {
    let (story, bundle) = honest();
    let leaves: Vec<Hash> = story.history.entries.iter().map(|e| Hash::leaf(e.leaf.as_bytes())).collect();
    let other = Given { key: Some(signer(2).public().clone()), ..Given::default() };
    assert!(faults(&run(&bundle, &other)).contains(&(Code::Key, KEYS.to_owned())));
    let own = Given { key: Some(signer(1).public().clone()), ..Given::default() };
    assert!(run(&bundle, &own).holds());
    let mut signed = bundle.clone();
    signed.files.insert(CHECKPOINT.to_owned(), head(&leaves, 2).into_bytes());
    found(&signed.summed(), Code::Head, CHECKPOINT);
    let mut wrong = leaves.clone();
    wrong[3] = Hash::leaf(b"another");
    let mut rooted = bundle.clone();
    rooted.files.insert(CHECKPOINT.to_owned(), head(&wrong, 1).into_bytes());
    found(&rooted.summed(), Code::Tree, CHECKPOINT);
    let mut shorter = bundle.clone();
    shorter.files.insert(CHECKPOINT.to_owned(), head(&leaves[..5], 1).into_bytes());
    found(&shorter.summed(), Code::Head, CHECKPOINT);
    let path = bundle.files.keys().find(|p| p.starts_with("log/tile/0/")).unwrap().clone();
    let mut tiled = bundle.clone();
    tiled.files.get_mut(&path).unwrap()[5] ^= 1;
    found(&tiled.summed(), Code::Tree, &path);
}

#[test]
fn rotations_and_heads_that_were_kept_are_held() {
    let (story, bundle) = honest();
    let leaves: Vec<Hash> = story.history.entries.iter().map(|e| Hash::leaf(e.leaf.as_bytes())).collect();
    let root = |leaves: &[Hash]| crate::domain::log::Edge::empty().grow(leaves).unwrap().edge.root();
    let rotated = |at: Hash| {
        let rotation = Rotation::sign(&signer(1), &signer(3), (4, at)).unwrap().to_string();
        let mut bundle = bundle.clone();
        let key = |seed: u8, rotation: Value| json!({"origin": super::bundle::ORIGIN, "size": 0, "vkey": signer(seed).public().to_string(), "rotation": rotation});
        let keys =
            json!({"origin": super::bundle::ORIGIN, "keys": [key(1, Value::Null), key(3, json!(rotation))]});
        bundle.files.insert(KEYS.to_owned(), keys.to_string().into_bytes());
        bundle.files.insert(CHECKPOINT.to_owned(), head(&leaves, 3).into_bytes());
        bundle.summed()
    };
    let report = run(&rotated(root(&leaves[..4])), &Given::default());
    assert!(report.holds(), "{}", in_full(&report));
    found(&rotated(root(&leaves[..5])), Code::Key, "rotation");
    let pinned = |pin: String| {
        let given = Given { pins: vec![("kept".to_owned(), pin.into_bytes())], ..Given::default() };
        run(&bundle, &given)
    };
    assert!(pinned(head(&leaves[..7], 1)).holds());
    let mut forked = leaves[..7].to_vec();
    forked[2] = Hash::leaf(b"another");
    let longer: Vec<Hash> = leaves.iter().copied().chain([Hash::leaf(b"more")]).collect();
    for pin in [head(&forked, 1), head(&longer, 1), head(&leaves[..7], 2), "nothing".to_owned()] {
        assert_eq!(faults(&pinned(pin)), [(Code::Pin, "kept".to_owned())]);
    }
}

#[test]
fn entries_are_held_against_the_leaves() {
    let (story, bundle) = honest();
    let [first, second, ..] = story.history.entries.as_slice() else { panic!() };
    let missing = edited(&bundle, ENTRIES, |lines| drop(lines.remove(1)));
    found(&missing, Code::Leaf, "leaf 2");
    let swapped = edited(&bundle, ENTRIES, |lines| lines.swap(0, 1));
    found(&swapped, Code::Leaf, &format!("entry {}", first.id));
    let twice = edited(&bundle, ENTRIES, |lines| lines.insert(1, lines[1].clone()));
    found(&twice, Code::Leaf, &format!("entry {}", second.id));
    let other = edited(&bundle, ENTRIES, |lines| lines[1]["leaf"] = lines[2]["leaf"].clone());
    found(&other, Code::Leaf, "entry");
    let body = edited(&bundle, ENTRIES, |lines| lines[1]["body"] = lines[2]["body"].clone());
    found(&body, Code::Body, &format!("entry {}", second.id));
    let salt = edited(&bundle, ENTRIES, |lines| lines[1]["salts"][0] = lines[2]["salts"][0].clone());
    found(&salt, Code::Body, &format!("entry {}", second.id));
    let unnumbered = edited(&bundle, ENTRIES, |lines| {
        let mut more = lines[0].clone();
        let leaf: Value = serde_json::from_str(more["leaf"].as_str().unwrap()).unwrap();
        let id = "0196f1a0-0000-7000-8000-00000000ffff";
        more["leaf"] = json!(more["leaf"].as_str().unwrap().replace(leaf["id"].as_str().unwrap(), id));
        (more["seq"], more["sequenced_at"]) = (Value::Null, Value::Null);
        lines.push(more);
    });
    found(&unnumbered, Code::Tail, "0196f1a0-0000-7000-8000-00000000ffff");
    let allowed = run(&unnumbered, &Given { allows_tail: true, ..Given::default() });
    assert!(!faults(&allowed).iter().any(|(code, _)| *code == Code::Tail));
}

#[test]
fn times_contents_and_revisions_are_held() {
    let (mut story, bundle) = honest();
    let early =
        edited(&bundle, ENTRIES, |lines| lines[3]["sequenced_at"] = json!("2018-06-14T13:00:00.000000Z"));
    found(&early, Code::Clock, "entry");
    let kept = edited(&bundle, ENTRIES, |lines| {
        let content = lines[1]["contents"][0].as_str().unwrap().replace("chair", "stake");
        lines[1]["contents"][0] = json!(content);
    });
    found(&kept, Code::Content, "entry");
    let lost = edited(&bundle, ENTRIES, |lines| lines[1]["contents"] = Value::Null);
    found(&lost, Code::Content, "entry");
    let row = story.history.changed("proposals", story.proposal, &json!({"revision": 99}));
    let entry = Said { permission: None, ..super::story::said("proposal.updated", By::Clock, "", json!({})) };
    let id = story.history.record(&entry, vec![("proposals", row)]);
    found(&Bundle::of(&story.history).summed(), Code::Revision, &format!("entry {id}"));
}

#[test]
fn rows_are_held_against_their_newest_entries() {
    let (story, bundle) = honest();
    let version = bundle.files.keys().find(|path| path.starts_with("texts/versions/")).unwrap().clone();
    for (path, table) in [("facts/stances.jsonl", "stances"), ("facts/versions.jsonl", "versions")] {
        let lines = String::from_utf8(bundle.files[path].clone()).unwrap();
        let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
        for (column, value) in first["row"].as_object().unwrap().clone() {
            if column == "id" {
                continue;
            }
            let other = if value.is_null() { json!("x") } else { Value::Null };
            let changed = edited(&bundle, path, |lines| lines[0]["row"][&column] = other);
            let what = format!("{table} {}", first["row"]["id"].as_str().unwrap());
            let report = run(&changed, &Given::default());
            assert!(faults(&report).iter().any(|(_, w)| *w == what), "{column}\n{}", in_full(&report));
        }
    }
    let missing = edited(&bundle, "facts/stances.jsonl", |lines| drop(lines.remove(0)));
    found(&missing, Code::Row, "stances");
    let inserted = edited(&bundle, "facts/cycles.jsonl", |lines| {
        let mut more = lines[0].clone();
        more["row"]["id"] = json!("ffffffff-0000-7000-8000-000000000001");
        lines.push(more);
    });
    found(&inserted, Code::Row, "cycles ffffffff-0000-7000-8000-000000000001");
    let uncovered = edited(&bundle, "facts/cycles.jsonl", |lines| {
        (lines[0]["entry"], lines[0]["salt"]) = (Value::Null, Value::Null);
    });
    found(&uncovered, Code::Row, "cycles");
    let other = edited(&bundle, "facts/electors.jsonl", |lines| {
        lines[0]["row"]["stakeholder_group"] = json!("civil2");
    });
    found(&other, Code::Electors, &format!("calls {}", story.call));
    let mut text = bundle.clone();
    text.files.insert(version.clone(), b"We do not agree.\n".to_vec());
    found(&text.summed(), Code::Copy, &version);
}

#[test]
fn an_erased_or_withheld_text_is_not_accused() {
    let (mut story, _) = honest();
    let position = story.position;
    let erased = story.history.rows.get_mut("positions").unwrap().get_mut(&position).unwrap();
    erased.row.insert("title".to_owned(), Value::Null);
    erased.texts.insert("title".to_owned(), [0; 32]);
    let entry = erased.entry;
    for kept in story.history.entries.iter_mut().filter(|kept| kept.id == entry) {
        // The salts: of the body, of the version's row and its two texts, of the position's row and its title.
        *kept.salts.last_mut().unwrap() = [0; 32];
    }
    let bundle = Bundle::of(&story.history).summed();
    let report = run(&bundle, &Given::default());
    assert!(report.holds(), "{}", in_full(&report));
    let withheld = edited(&bundle, "facts/stances.jsonl", |lines| {
        let entries = &story.history.entries;
        let kept = entries.iter().find(|e| json!(e.id) == lines[0]["entry"]).unwrap();
        let body: Value = serde_json::from_str(&kept.body).unwrap();
        lines[0]["withheld"] = body["facts"][0]["erasable"].clone();
        lines[0]["row"]["reason"] = Value::Null;
        lines[0]["texts"] = json!({});
    });
    let report = run(&withheld, &Given::default());
    // The file for a spreadsheet has the reason still.
    assert_eq!(faults(&report), [(Code::Copy, "csv/stances.csv".to_owned())]);
}

#[test]
fn copies_tallies_and_assessments_are_held() {
    let (_, bundle) = honest();
    let mut sheet = bundle.clone();
    sheet.files.get_mut("csv/proposals.csv").unwrap().push(b'\n');
    found(&sheet.summed(), Code::Copy, "csv/proposals.csv");
    let person = edited(&bundle, PEOPLE, |lines| drop(lines.remove(0)));
    found(&person, Code::Copy, "person");
    for edit in [
        json!({"persons": 2}),
        json!({"stance": "object"}),
        json!({"version": 2}),
        json!({"organisation": "x"}),
    ] {
        let changed = edited(&bundle, "derived/tallies.jsonl", |lines| {
            for (column, value) in edit.as_object().unwrap() {
                lines[0]["row"][column] = value.clone();
            }
        });
        found(&changed, Code::Tally, "tallies");
    }
    let missing = edited(&bundle, "derived/tallies.jsonl", |lines| drop(lines.remove(0)));
    found(&missing, Code::Tally, "tallies");
    let lines = String::from_utf8(bundle.files["derived/snapshots.jsonl"].clone()).unwrap();
    let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    for (column, value) in first["row"].as_object().unwrap() {
        // What is not told elsewhere as well, or makes no difference to what follows from it.
        if ["id", "day", "facts", "covers"].contains(&column.as_str()) {
            continue;
        }
        let other = match value {
            Value::Number(n) => json!(n.as_u64().unwrap() + 1),
            Value::String(text) if text.starts_with("2018") => json!("2018-08-14T13:00:00.000000Z"),
            Value::String(text) if text.starts_with('[') => {
                json!(r#"[{"id":"0196f1a0-0000-7000-8000-00000000ffff","action":"x"}]"#)
            }
            Value::String(text) if text.starts_with('{') => json!("{}"),
            Value::Null => json!(7),
            _ => json!("0196f1a0-0000-7000-8000-00000000ffff"),
        };
        let changed = edited(&bundle, "derived/snapshots.jsonl", |lines| lines[0]["row"][column] = other);
        let report = run(&changed, &Given::default());
        assert!(!report.holds(), "{column}");
    }
    let gone = edited(&bundle, "derived/snapshot_heads.jsonl", Vec::clear);
    found(&gone, Code::Assessment, "snapshot_heads");
}
