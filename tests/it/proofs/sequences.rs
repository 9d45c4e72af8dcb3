//! Any sequence of fifty actions leaves tallies that a recount gives, and an assessment that the fact rows amount to:
//! by the rules applied to what plain SQL reads, and by the second reading of the rules. By HTTP, as
//! members act: going round it would leave out half the service. Each stored assessment is what its stored facts give.

use std::collections::{BTreeMap, BTreeSet};

use assent::domain::consensus::{Snapshot, assess};
use serde_json::{Value, json};

use super::facts;
use super::play::{FORMING, Play};
use super::second::oracle;
use super::second::persons::Case;
use crate::support::raw;
use crate::support::{World, is_full, world, wrong_tallies};

pub const ACTIONS: usize = 50;
/// How many actions there are between two looks.
pub const BETWEEN: usize = 5;

/// What is wrong with where a position stands; nothing, as a rule.
pub async fn faults(w: &World, play: &Play<'_>) -> Vec<String> {
    let settings = &w.app.config.database;
    let mut faults = play.faults();
    let wrong = wrong_tallies(settings).await;
    if wrong > 0 {
        faults.push(format!("{wrong} tallies are not what a recount gives"));
    }
    let said = play.floor.consensus(play.reader()).await;
    if said["is_shown"] == false {
        // Whom what is kept from is looked at elsewhere; and once it is shown, it is what the facts give.
        return faults;
    }
    let case = facts::case(settings, &play.floor.position, w.clock.now());
    faults.extend(differences(&said, &case));
    let second = (oracle::level(&case), oracle::pivots(&case));
    if said["level"] != json!(second.0) || said["pivot_count"] != json!(second.1) {
        let first = (&said["level"], &said["pivot_count"]);
        faults.push(format!("{first:?}, by the second reading {second:?}"));
    }
    if !faults.is_empty() {
        faults.push(format!("{case:?}"));
    }
    faults
}

/// What differs between what the service says and what the rules say of a case.
fn differences(said: &Value, case: &Case) -> Vec<String> {
    let found = serde_json::to_value(assess(&case.snapshot(), &case.params)).unwrap();
    let mut differences = Vec::new();
    let mut compare = |what: &str, said: &Value, found: &Value| {
        if said != found {
            differences.push(format!("{what} {said}, by the fact rows {found}"));
        }
    };
    compare("level", &said["level"], &found["level"]);
    compare("fragile", &said["is_fragile"], &found["fragile"]);
    compare("pivots", &said["pivot_count"], &found["pivot_count"]);
    compare("metrics", &said["metrics"], &found["metrics"]);
    let rows: BTreeMap<&str, &Value> =
        said["groups"].as_array().unwrap().iter().map(|r| (r["group"].as_str().unwrap(), r)).collect();
    let names: BTreeSet<&str> = found["groups"].as_object().unwrap().keys().map(String::as_str).collect();
    compare("groups", &rows.keys().copied().collect(), &names.iter().copied().collect());
    for (group, row) in found["groups"].as_object().unwrap() {
        for (name, value) in row.as_object().unwrap() {
            let shown = rows.get(group.as_str()).copied().unwrap_or(&Value::Null);
            compare(&format!("{group}.{name}"), shown.get(name).unwrap_or(&shown["numbers"][name]), value);
        }
    }
    compare("reasons", &reasons(&said["reasons"]), &reasons(&found["reasons"]));
    differences
}

fn reasons(list: &Value) -> Value {
    let told = |r: &Value| format!("{} {} {} of {}", r["code"], r["passed"], r["observed"], r["required"]);
    let mut reasons: Vec<String> = list.as_array().unwrap().iter().map(told).collect();
    reasons.sort_unstable();
    reasons.into()
}

/// Assessments that are stored and are not what their stored facts give; and how many are stored.
fn stored_otherwise(w: &World, play: &Play<'_>) -> (Vec<Value>, usize) {
    let stored = facts::stored(&w.app.config.database, &play.floor.position);
    let again = |kept: &Value| -> Value {
        let facts = serde_json::from_value(kept["facts"].clone()).unwrap();
        let params = serde_json::from_value(kept["params"].clone()).unwrap();
        let found = assess(&Snapshot::new(facts).unwrap(), &params);
        serde_json::from_str(&serde_json::to_string(&found).unwrap()).unwrap()
    };
    let number = stored.len();
    let otherwise = stored.into_iter().filter(|(found, kept)| again(kept) != *found);
    (otherwise.map(|(found, _)| found).collect(), number)
}

#[test]
fn any_fifty_actions_leave_tallies_and_assessments_that_the_facts_give() {
    world(async |w| {
        let sequences = if is_full() { 100 } else { 20 };
        let mut snapshots = 0;
        let (mut done, mut levels) = (BTreeMap::<&str, u32>::new(), BTreeMap::<String, u32>::new());
        for seed in 0..sequences {
            let mut play = Play::begin(&w, seed).await;
            for n in 1..=ACTIONS {
                // What the last action made due is done now, and not while the next one is refused.
                assent::jobs::clock(&w.app).await;
                play.act().await;
                if n % BETWEEN == 0 {
                    let faults = faults(&w, &play).await;
                    assert!(faults.is_empty(), "seed {seed}, after {:?}: {}", play.log, faults.join("\n"));
                    let level = play.floor.consensus(play.reader()).await["level"].to_string();
                    *levels.entry(level).or_default() += 1;
                }
            }
            w.tick().await;
            let (otherwise, number) = stored_otherwise(&w, &play);
            assert!(otherwise.is_empty() && number > 0, "seed {seed}: of {number} stored, {otherwise:?}");
            snapshots += number;
            for (what, _) in play.log.iter().filter(|(what, status)| *what == "days" || *status / 100 == 2) {
                *done.entry(what).or_default() += 1;
            }
        }
        println!("{sequences} sequences: done {done:?}, found {levels:?}, {snapshots} stored assessments");
        let never: Vec<&str> =
            FORMING.iter().map(|(kind, _)| *kind).filter(|kind| !done.contains_key(kind)).collect();
        assert!(never.is_empty(), "never came about: {never:?}");
        assert!(levels.len() >= 6, "{levels:?}");
    });
}

/// A control: a tally that is not what the stances amount to is seen by the recount, and an assessment made of it by
/// those that read the fact rows.
#[test]
fn a_planted_wrong_tally_is_found() {
    world(async |w| {
        let mut play = Play::begin(&w, 0).await;
        for _ in 0..ACTIONS {
            play.act().await;
        }
        assert_eq!(faults(&w, &play).await, Vec::<String>::new());
        let settings = &w.app.config.database;
        let plant = "UPDATE tallies SET persons = persons + 2 WHERE persons > 0";
        assert!(raw::execute(settings, plant).unwrap() > 0);
        raw::execute(settings, "UPDATE tally_heads SET revision = revision + 1").unwrap();
        let found = faults(&w, &play).await.join("\n");
        assert!(found.contains("not what a recount gives"), "{found}");
        assert!(found.contains("by the fact rows"), "{found}");
    });
}
