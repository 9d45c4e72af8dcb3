//! The published cases, told to the service by requests: what it then says of each is what was published, before
//! and after a restart.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::told::{Case, DAYS, Stage};
use crate::support::world;

/// Cases of which the service refuses a part. Each time it is a part to which the rules give no effect: the level
/// without it is the published one. The list may only shrink.
const REFUSED: [(&str, &[&str]); 3] = [
    ("A09", &["o1 is maintained while nothing was found against it"]),
    ("A10", &["o1 is maintained while nothing was found against it"]),
    (
        "A51",
        &[
            "p3, who does not count, takes a stance",
            "p7, who does not count, takes a stance",
            "p15, who does not count, takes a stance",
        ],
    ),
];

/// Notes, which pass; the published list names them beside what failed.
const NOTES: [&str; 3] = ["GROUPS_ABSTAIN", "DISSENT_NOTED", "UNANIMITY"];

#[test]
fn every_published_case_told_by_requests_comes_out_as_published_and_again_after_a_restart() {
    let published: Value = serde_json::from_str(include_str!("../../data/consensus.json")).unwrap();
    let vectors = published["vectors"].as_array().unwrap();
    assert!(vectors.len() >= 47);
    world(async |mut w| {
        let stage = Stage::set(&w, vectors).await;
        let mut cases: Vec<Case> = vectors.iter().map(Case::of).collect();
        for day in 0..=DAYS {
            for case in &mut cases {
                case.tell(&w, &stage, day).await;
            }
            if day < DAYS {
                w.pass_days(1);
            }
        }
        // So that whatever follows the record has been there before the first reading.
        w.tick().await;
        let mut said = Vec::new();
        for case in &cases {
            said.push(case.read(&stage.officer).await);
        }
        let differences: Vec<String> =
            cases.iter().zip(&said).flat_map(|(case, said)| differences(case, said)).collect();
        assert!(differences.is_empty(), "{}", differences.join("\n"));
        let refused: BTreeMap<&str, Vec<&str>> = cases
            .iter()
            .filter(|case| !case.refused.is_empty())
            .map(|case| (case.code(), case.refused.iter().map(String::as_str).collect()))
            .collect();
        assert_eq!(refused, REFUSED.map(|(case, what)| (case, what.to_vec())).into());

        w.restart().await;
        let officer = stage.officer.at(&w.url);
        for (case, before) in cases.iter().zip(said) {
            assert_eq!(case.read(&officer).await, before, "{} after the restart", case.name);
        }
    });
}

/// What differs between what the service says of a case and what is published for it.
fn differences(case: &Case, said: &Value) -> Vec<String> {
    let expected = &case.expected;
    let mut differences = Vec::new();
    let mut compare = |what: &str, found: &Value, expected: &Value| {
        let close = match (found, expected) {
            (Value::Number(a), Value::Number(b)) => (a.as_f64().unwrap() - b.as_f64().unwrap()).abs() <= 1e-9,
            _ => found == expected,
        };
        if !close {
            differences.push(format!("{}: {what} {found}, expected {expected}", case.name));
        }
    };
    for (found, published) in [("level", "level"), ("is_fragile", "fragile"), ("pivot_count", "pivot_count")]
    {
        compare(published, &said[found], &expected[published]);
    }
    for (name, value) in expected["metrics"].as_object().unwrap() {
        compare(name, &said["metrics"][name], value);
    }
    let rows = rows(said);
    compare("groups", &Value::from_iter(rows.keys().copied()), &sorted(&expected["groups"]));
    for (group, row) in expected["groups"].as_object().unwrap() {
        for (name, value) in row.as_object().unwrap() {
            let found = rows
                .get(group.as_str())
                .map_or(&Value::Null, |row| row.get(name).unwrap_or_else(|| &row["numbers"][name]));
            compare(&format!("{group}.{name}"), found, value);
        }
    }
    compare("codes", &codes(said), &sorted_list(&expected["failed_or_noted"]));
    differences
}

fn rows(said: &Value) -> BTreeMap<&str, &Value> {
    said["groups"].as_array().unwrap().iter().map(|row| (row["group"].as_str().unwrap(), row)).collect()
}

fn sorted(object: &Value) -> Value {
    Value::from_iter(object.as_object().unwrap().keys().map(String::as_str).collect::<BTreeSet<_>>())
}

fn sorted_list(list: &Value) -> Value {
    Value::from_iter(list.as_array().unwrap().iter().map(|v| v.as_str().unwrap()).collect::<BTreeSet<_>>())
}

/// The codes that failed or are notes.
fn codes(said: &Value) -> Value {
    let reasons = said["reasons"].as_array().unwrap().iter();
    let tells = |r: &&Value| r["passed"] == false || NOTES.contains(&r["code"].as_str().unwrap());
    Value::from_iter(reasons.filter(tells).map(|r| r["code"].as_str().unwrap()).collect::<BTreeSet<_>>())
}
