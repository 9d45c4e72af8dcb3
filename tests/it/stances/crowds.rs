//! Many at once: one row for each member and position, and tallies that a recount gives.

use std::time::{Duration, Instant};

use assent::domain::workflow::Step;
use futures_util::future::join_all;
use rand::RngExt;
use rand::SeedableRng;
use serde_json::json;

use super::{persons, tallies};
use crate::support::{is_postgres, world};

const STANCES: [&str; 7] = ["support", "accept", "neutral", "stand_aside", "object", "unclear", "recuse"];

#[test]
fn two_hundred_parallel_stances_of_one_member_leave_one_row_and_a_right_tally() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let calm = ["support", "accept", "neutral", "stand_aside", "unclear"];
        let cast = (0..200).map(|n| {
            let new = json!({"version": 1, "stance": calm[n % calm.len()]});
            let (member, path) = (group.stakeholder().clone(), floor.at("stances"));
            async move { member.post(&path, new).await.expect(201) }
        });
        join_all(cast).await;
        assert_eq!(persons(&w, &floor).await, 1);
        let list = group.stakeholder().get(&floor.at("stances")).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
        assert_eq!(list["items"][0]["revision"], 200);
    });
}

#[test]
fn two_hundred_members_take_a_stance_at_once_and_nobody_waits_long() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        let members = w.crowd(&group, &[("GOV", 50), ("PS", 50), ("CS", 50), ("TC", 50)]).await;
        let before = (w.app.db.stats().writes(), w.app.db.stats().attempts());
        let cast = members.iter().enumerate().map(|(n, (_, member))| {
            let new = json!({"version": 1, "stance": STANCES[n % 4]});
            let path = floor.at("stances");
            async move {
                let started = Instant::now();
                member.post(&path, new).await.expect(201);
                started.elapsed()
            }
        });
        let waits = join_all(cast).await;
        let writes = w.app.db.stats().writes() - before.0;
        let attempts = w.app.db.stats().attempts() - before.1;
        let longest = waits.into_iter().max().unwrap();
        #[allow(clippy::cast_precision_loss)]
        let average = attempts as f64 / writes as f64;
        println!("200 members at once: {average:.3} attempts on average, {longest:?} the longest wait");
        assert_eq!(persons(&w, &floor).await, 200);
        assert!(average <= 1.2, "{average} attempts on average");
        // Two seconds is the promise of a release build.
        let most = Duration::from_secs(if cfg!(debug_assertions) { 6 } else { 2 });
        assert!(longest <= most, "somebody waited {longest:?}");
        let consensus = floor.consensus(group.chair()).await;
        assert_eq!(consensus["electorate"]["joined_later"], 200);
        assert!(is_postgres() || average <= 1.0);
    });
}

#[test]
fn a_recount_gives_the_tallies_after_whatever_happened() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let seats = ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc2", "chair"];
        let mut random = rand::rngs::StdRng::seed_from_u64(7);
        let mut version = 1;
        for _ in 0..50 {
            let member = group.seat(seats[random.random_range(0..seats.len())]);
            match random.random_range(0..12) {
                0 => {
                    floor.publish(group.seat("tc1"), "editorial", version).await;
                    version += 1;
                }
                1 => {
                    floor.publish(group.seat("tc1"), "substantive", version).await;
                    version += 1;
                }
                2 => {
                    let list = member.get(&floor.at("objections")).await.expect(200);
                    let open = list["items"].as_array().unwrap().iter().find(|o| o["is_open"] == true);
                    if let Some(objection) = open {
                        // Refused but to the objector; both are something that happened.
                        let path = format!("/objections/{}/withdrawals", objection["id"].as_str().unwrap());
                        member.post(&path, json!({})).await;
                    }
                }
                _ => {
                    floor.takes(member, version, STANCES[random.random_range(0..7)]).await;
                }
            }
            let (kept, recounted) = tallies(&w, &floor).await;
            assert_eq!(kept, recounted);
        }
        assert!(persons(&w, &floor).await <= 8);
    });
}
