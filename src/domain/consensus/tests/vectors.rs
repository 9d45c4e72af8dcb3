//! The published worked examples.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::{Assessment, Params, Portion, ReasonCode, assess, parse_case};
use crate::domain::codes::Coded;

/// Notes, which pass; the published list names them beside what failed.
const NOTES: [ReasonCode; 3] = [ReasonCode::GroupsAbstain, ReasonCode::DissentNoted, ReasonCode::Unanimity];

pub fn published() -> Value {
    serde_json::from_str(include_str!("../../../../tests/data/consensus.json")).unwrap()
}

/// What differs between an assessment and what is published for it.
fn differences(found: &Assessment, expected: &Value) -> Vec<String> {
    let json = serde_json::to_value(found).unwrap();
    let codes: BTreeSet<&str> = found
        .reasons
        .iter()
        .filter(|reason| !reason.passed || NOTES.contains(&reason.code))
        .map(|reason| reason.code.code())
        .collect();
    let expected_codes: BTreeSet<&str> =
        expected["failed_or_noted"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect();
    let mut differences = Vec::new();
    if codes != expected_codes {
        differences.push(format!("codes {codes:?}, expected {expected_codes:?}"));
    }
    for field in ["level", "fragile", "pivot_count"] {
        compare(field, &json[field], &expected[field], &mut differences);
    }
    for (name, value) in expected["metrics"].as_object().unwrap() {
        compare(name, &json["metrics"][name], value, &mut differences);
    }
    let (rows, expected_rows) =
        (json["groups"].as_object().unwrap(), expected["groups"].as_object().unwrap());
    if rows.keys().collect::<BTreeSet<_>>() != expected_rows.keys().collect::<BTreeSet<_>>() {
        differences.push("other groups".to_owned());
    }
    for (group, row) in expected_rows {
        for (name, value) in row.as_object().unwrap() {
            compare(&format!("{group}.{name}"), &rows[group][name], value, &mut differences);
        }
    }
    differences
}

fn compare(name: &str, found: &Value, expected: &Value, differences: &mut Vec<String>) {
    let close = match (found, expected) {
        (Value::Number(a), Value::Number(b)) => (a.as_f64().unwrap() - b.as_f64().unwrap()).abs() <= 1e-9,
        _ => found == expected,
    };
    if !close {
        differences.push(format!("{name} {found}, expected {expected}"));
    }
}

/// The names of the vectors that come out otherwise than published, with what differs.
fn failures(change: impl Fn(&mut Params)) -> Vec<String> {
    let published = published();
    let mut failures = Vec::new();
    for vector in published["vectors"].as_array().unwrap() {
        let (snapshot, mut params) = parse_case(&vector["input"].to_string()).unwrap();
        change(&mut params);
        for difference in differences(&assess(&snapshot, &params), &vector["expected"]) {
            failures.push(format!("{}: {difference}", vector["name"]));
        }
    }
    failures
}

#[test]
fn every_published_example_comes_out_as_published() {
    assert!(published()["vectors"].as_array().unwrap().len() >= 47);
    let failures = failures(|_| ());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_published_defaults_are_ours() {
    let ours = serde_json::to_value(Params::default()).unwrap();
    assert_eq!(ours, published()["defaults"]);
}

/// A control: with one number of the charter changed the examples must not all come out as published. One that
/// did would mean that the examples, or this comparison, do not look at that number.
#[test]
fn a_planted_mistake_is_caught_by_the_published_examples() {
    type Mistake = (&'static str, fn(&mut Params));
    let planted: [Mistake; 14] = [
        ("cov_frac", |params| params.cov_frac = Portion::whole()),
        ("group_min", |params| params.group_min = 1),
        ("active_groups", |params| params.active_groups = 1),
        ("unclear_abs", |params| params.unclear_abs = 4),
        ("sup_hi", |params| params.sup_hi = Portion::whole()),
        ("sup_lo", |params| params.sup_lo = portion(1, 4)),
        ("decided_frac", |params| params.decided_frac = portion(1, 11)),
        ("aside_weight", |params| params.aside_weight = Portion::whole()),
        ("cons_seq", |params| params.cons_seq = portion(2, 3)),
        ("cons_bmin", |params| params.cons_bmin = portion(1, 4)),
        ("minority", |params| params.minority = portion(1, 100)),
        ("gs_frac", |params| params.gs_frac = portion(1, 2)),
        ("min_days", |params| params.min_days = 13),
        ("collapse_org", |params| params.collapse_org = !params.collapse_org),
    ];
    for (name, plant) in planted {
        assert!(!failures(plant).is_empty(), "a wrong {name} was not noticed");
    }
}

fn portion(numerator: u64, denominator: u64) -> Portion {
    Portion::new(numerator, denominator).unwrap()
}
