//! The process is killed in the midst of writing: every acknowledged write is there, tallies equal a recount,
//! the record has no gap.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use assent::clock::Clock;
use assent::domain::workflow::Step;
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::json;

use crate::support::raw;
use crate::support::{
    Client, Floor, Program, World, gaps_in_the_record, is_full, is_postgres, number, world, wrong_tallies,
};

const MEMBERS: usize = 40;
const WRITES_EACH: usize = 50;

#[test]
fn every_acknowledged_write_survives_a_kill() {
    world(async |w| {
        let (floor, members) = seed(&w).await;
        let settings = &w.app.config.database;
        let rounds = if is_full() { 20 } else { 3 };
        let mut acknowledged = BTreeSet::new();
        for round in 0..rounds {
            let (before, kill_after) = (acknowledged.len(), 200 + 83 * round);
            let program = Program::on(settings, w.folder());
            acknowledged.extend(write_until_killed(program, &floor, &members, round, kill_after).await);
            let answered = acknowledged.len() - before;
            assert!(
                (kill_after..MEMBERS * WRITES_EACH).contains(&answered),
                "{answered} writes were answered"
            );
        }
        // A last start numbers what waits.
        let program = Program::on(settings, w.folder());
        let reader = Client::new(&program.url, members[0].token.clone());
        let recorded = recorded(&reader, &acknowledged).await;
        program.kill();
        let lost = acknowledged.difference(&recorded).count();
        assert_eq!(lost, 0, "of {} acknowledged writes", acknowledged.len());
        assert_eq!(wrong_tallies(settings).await, 0);
        assert_eq!(gaps_in_the_record(settings).await, 0);
        assert_eq!(number(settings, "SELECT count(*) AS n FROM stances").await, MEMBERS as i64);
        let entries = "SELECT count(*) AS n FROM record_entries WHERE action = 'stance.taken'";
        let taken = number(settings, "SELECT count(*) AS n FROM stance_history").await;
        assert_eq!(taken, number(settings, entries).await);
        println!("{rounds} kills: {} acknowledged writes, {taken} stored, none lost", acknowledged.len());
    });
}

/// A control: the three looks see what they look for.
#[test]
fn what_a_kill_must_not_do_would_be_noticed() {
    world(async |w| {
        let (floor, members) = seed(&w).await;
        floor.takes(&members[0], 1, "support").await;
        w.settle().await;
        let settings = &w.app.config.database;
        assert_eq!((wrong_tallies(settings).await, gaps_in_the_record(settings).await), (0, 0));
        raw::execute(settings, "UPDATE tallies SET persons = persons + 1").unwrap();
        assert_ne!(wrong_tallies(settings).await, 0);
        raw::execute(settings, "DELETE FROM record_feeds WHERE seq = 3").unwrap();
        let without_a_row = gaps_in_the_record(settings).await;
        assert_ne!(without_a_row, 0);
        if !is_postgres() {
            raw::execute(settings, "DROP TRIGGER record_sequence_no_delete").unwrap();
        }
        raw::execute(settings, "DELETE FROM record_sequence WHERE seq = 2").unwrap();
        assert!(gaps_in_the_record(settings).await > without_a_row);
    });
}

/// A position, and members who may take stances on it.
async fn seed(w: &World) -> (Floor, Vec<Client>) {
    let group = w.group("wg").await;
    // The program's clock is the machine's.
    w.clock.set(Clock::System.now());
    let floor = w.floor(&group, Step::Validity).await;
    let crowd = w.crowd(&group, &[("GOV", MEMBERS / 2), ("CS", MEMBERS / 2)]).await;
    (floor, crowd.into_iter().map(|(_, client)| client).collect())
}

/// Writes from every member at once, and kills the program after so many answers. Gives the entries that were
/// acknowledged.
async fn write_until_killed(
    program: Program,
    floor: &Floor,
    members: &[Client],
    round: usize,
    kill_after: usize,
) -> BTreeSet<String> {
    let (answers, url) = (AtomicUsize::new(0), program.url.clone());
    let program = Mutex::new(Some(program));
    let writing = members.iter().enumerate().map(|(m, member)| {
        let (answers, program) = (&answers, &program);
        let client = Client::new(&url, member.token.clone());
        async move {
            let mut acknowledged = Vec::new();
            for n in 0..WRITES_EACH {
                let stance = ["support", "accept", "neutral", "unclear"][(m + n + round) % 4];
                let write = json!({"version": 1, "stance": stance});
                let request = client.request(Method::POST, &floor.at("stances")).json(&write);
                // Killed: what was not answered may or may not be there.
                let Ok(response) = request.send().await else { break };
                assert_eq!(response.status(), 201);
                acknowledged.push(response.headers()["record-entry"].to_str().unwrap().to_owned());
                if answers.fetch_add(1, Ordering::SeqCst) + 1 == kill_after {
                    program.lock().unwrap().take().unwrap().kill();
                }
            }
            acknowledged
        }
    });
    join_all(writing).await.into_iter().flatten().collect()
}

/// The entries that the record's feed gives, read until it has given these or says the same twice.
async fn recorded(reader: &Client, wanted: &BTreeSet<String>) -> BTreeSet<String> {
    let (mut all, mut after) = (BTreeSet::new(), String::new());
    let patience = std::time::Instant::now();
    while !wanted.is_subset(&all) && patience.elapsed().as_secs() < 60 {
        let page = reader.get(&format!("/record?limit=100{after}")).await.expect(200);
        let items = page["items"].as_array().unwrap();
        all.extend(items.iter().map(|entry| entry["id"].as_str().unwrap().to_owned()));
        if let Some(next) = page["next"].as_str() {
            after = format!("&after={next}");
        }
    }
    all
}
