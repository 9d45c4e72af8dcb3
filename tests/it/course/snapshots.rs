//! The job that takes snapshots: one a position and batch, one a day, over restarts and beside other nodes; and a
//! history of ten thousand.

use assent::domain::ids::{GroupId, Id};
use assent::domain::time::Instant;
use assent::domain::workflow::Step;
use assent::service::Tx;
use assent::store::record::{self, Entry};
use assent::store::tallies;
use futures_util::future::join_all;
use serde_json::{Value, json};

use super::history;
use crate::support::raw::{self, Val};
use crate::support::{Floor, World, is_postgres, number, world};

/// The snapshots that were taken, of the record's batches and of days.
async fn taken(w: &World) -> (i64, i64) {
    const BATCHES: &str = "SELECT count(*) AS n FROM snapshots WHERE day IS NULL";
    const DAYS: &str = "SELECT count(*) AS n FROM snapshots WHERE day IS NOT NULL";
    let settings = &w.app.config.database;
    (number(settings, BATCHES).await, number(settings, DAYS).await)
}

#[test]
fn a_batch_of_the_record_makes_one_snapshot_of_each_position_that_it_moved() {
    world(async |w| {
        let group = w.group("wg").await;
        let (one, other) = (w.floor(&group, Step::Validity).await, w.floor(&group, Step::Validity).await);
        w.tick().await;
        let before = taken(&w).await;
        for seat in ["gov1", "ps1", "cs1"] {
            one.takes(group.seat(seat), 1, "support").await;
        }
        w.tick().await;
        w.tick().await;
        let after = taken(&w).await;
        // One, or as many as the service's own clock made of it.
        assert!((1..=3).contains(&(after.0 - before.0)) && after.1 == before.1, "{before:?} {after:?}");
        let seen = history(&w, &one, group.chair(), "").await;
        let newest = seen["covers"].as_array().unwrap().last().unwrap().as_i64().unwrap();
        let numbered = number(&w.app.config.database, "SELECT max(seq) AS n FROM record_sequence").await;
        assert_eq!(newest, numbered);
        let events: Vec<&Value> =
            seen["events"].as_array().unwrap().iter().flat_map(|of| of.as_array().unwrap()).collect();
        let taken_here: std::collections::BTreeSet<&str> = events
            .iter()
            .filter(|event| event["action"] == "stance.taken")
            .map(|event| event["id"].as_str().unwrap())
            .collect();
        let in_all = events.iter().filter(|event| event["action"] == "stance.taken").count();
        assert_eq!((taken_here.len(), in_all), (3, 3));
        // Somebody new in the group moves both.
        w.crowd(&group, &[("GOV", 1)]).await;
        w.tick().await;
        assert_eq!(taken(&w).await.0 - after.0, 2);
        let seen = history(&w, &other, group.chair(), "").await;
        let events = seen["events"].as_array().unwrap().last().unwrap();
        assert_eq!(events[0]["action"], "member.admitted");
    });
}

#[test]
fn the_moment_is_that_of_the_newest_entry_and_not_of_the_job() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        w.tick().await;
        floor.takes(group.seat("gov1"), 1, "support").await;
        let then = w.clock.now();
        w.settle().await;
        // The service was down for ten days; the entry was there before.
        w.pass_days(10);
        assent::jobs::keep(&w.app).await;
        let seen = history(&w, &floor, group.chair(), "").await;
        let at = seen["at"].as_array().unwrap();
        let by_record = at.len() - 2;
        assert_eq!(seen["by_clock"][by_record], false);
        assert_eq!(at[by_record].as_str().unwrap()[..10], then.to_string()[..10]);
        assert_eq!(at[by_record + 1].as_str().unwrap()[..10], w.clock.now().to_string()[..10]);
    });
}

#[test]
fn the_clock_takes_one_a_day_and_no_second_one_after_a_restart_or_beside_another_node() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        w.tick().await;
        for day in 1..=3 {
            w.pass_days(1);
            join_all((0..4).map(|_| assent::jobs::keep(&w.app))).await;
            w.tick().await;
            assert_eq!(taken(&w).await.1, day + 1);
        }
        // Held, its windows stand still, and so does the course.
        let path = format!("/proposals/{}/transitions", floor.scene.proposal);
        let pause = json!({"kind": "pause", "from": "validity", "revision": 1, "reason": "Holidays."});
        group.chair().post(&path, pause).await.expect(201);
        w.pass_days(1);
        w.tick().await;
        assert_eq!(taken(&w).await.1, 4);
    });
}

#[test]
fn nodes_that_follow_at_once_keep_one_snapshot_of_each_batch() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        w.tick().await;
        let before = taken(&w).await.0;
        for (n, seat) in ["gov1", "ps1", "cs1", "tc2"].into_iter().enumerate() {
            floor.takes(group.seat(seat), 1, "accept").await;
            w.settle().await;
            join_all((0..6).map(|_| assent::jobs::keep(&w.app))).await;
            assert_eq!(taken(&w).await.0 - before, i64::try_from(n).unwrap() + 1);
        }
        let followed =
            number(&w.app.config.database, "SELECT seq AS n FROM followers WHERE name = 'course'").await;
        let numbered = number(&w.app.config.database, "SELECT max(seq) AS n FROM record_sequence").await;
        assert_eq!(followed, numbered);
    });
}

/// A control: the list of actions that move an assessment cannot fall behind what does.
#[test]
fn what_moves_an_assessment_under_an_action_that_is_not_listed_is_not_made() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let position = Id::from_uuid(floor.position.parse().unwrap());
        let group: GroupId = Id::from_uuid(group.id.parse().unwrap());
        let move_under = async |action: &'static str| {
            let moved = move |tx: &mut Tx<'_>| {
                tallies::moved(tx, position)?;
                record::append(tx, &Entry::new(action, group)).map(drop)
            };
            w.app.db.write(moved).await
        };
        assert!(move_under("stance.taken").await.is_ok());
        let refused = move_under("comment.posted").await.unwrap_err();
        assert!(refused.why().contains("MOVES"), "{}", refused.why());
    });
}

/// Puts snapshots of a position straight into the table: another level from 4000 to 5999.
fn put(w: &World, floor: &Floor, start: Instant, of: i64) {
    let settings = &w.app.config.database;
    let metrics = r#"{"eligible":8,"engaged":8,"decided":8,"headcount_share":"1","equal_group_share":"1","min_group_share":"1","bridge":0.75}"#;
    let groups =
        r#"{"GOV":{"members":3,"taken":2,"eligible":3,"engaged":2,"share":"1","verdict":"supports"}}"#;
    let position = Val::Id(&floor.position).sql();
    let columns = "id, position_id, assessed_at, day, covers, version, call_id, method, level, level_before, \
        level_since, equal_group_share, metrics, by_group, open_objections, median_age_days, events, beyond, \
        assessment, facts";
    for first in (0..of).step_by(500) {
        let rows: Vec<String> = (first..(first + 500).min(of))
            .map(|n| {
                let id = uuid::Uuid::from_u128(u128::try_from(n).unwrap() + (1 << 100)).to_string();
                let at = Val::At(start + chrono::Duration::minutes(n)).sql();
                let level = if (4000..6000).contains(&n) { "consensus" } else { "divergence" };
                format!(
                    "({}, {position}, {at}, NULL, {}, 1, NULL, 'assess/1', '{level}', NULL, {at}, '1', '{metrics}', \
                     '{groups}', 0, NULL, '[]', '[]', '{{}}', '{{}}')",
                    Val::Id(&id).sql(),
                    n + 1_000_000,
                )
            })
            .collect();
        raw::execute(settings, &format!("INSERT INTO snapshots ({columns}) VALUES {}", rows.join(", ")))
            .unwrap();
    }
}

#[test]
fn ten_thousand_snapshots_are_answered_in_one_query_by_the_index_and_thinned() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        w.tick().await;
        w.pass_days(1);
        w.tick().await;
        w.pass(chrono::Duration::hours(1));
        let start = w.clock.now();
        let range = format!("?from={start}&to={}", start.plus_days(30));
        let queries = async || {
            let mut least = u64::MAX;
            for _ in 0..8 {
                let before = w.app.db.stats().queries();
                history(&w, &floor, group.chair(), &range).await;
                least = least.min(w.app.db.stats().queries() - before);
            }
            least
        };
        let of_none = queries().await;
        put(&w, &floor, start, 10_000);
        assert_eq!(queries().await, of_none);
        let query = format!("{range}&points=100");
        let started = std::time::Instant::now();
        let seen = history(&w, &floor, group.chair(), &query).await;
        println!("a history of 10,000: {:?}, {} bytes", started.elapsed(), seen.to_string().len());
        assert_eq!(seen["total"], 10_000);
        let at = seen["at"].as_array().unwrap();
        assert!(at.len() <= 100 && at.len() > 80, "{}", at.len());
        let covers: Vec<i64> =
            seen["covers"].as_array().unwrap().iter().map(|c| c.as_i64().unwrap()).collect();
        for kept in [0, 3999, 4000, 5999, 6000, 9999] {
            assert!(covers.contains(&(1_000_000 + kept)), "{kept} is not kept");
        }
        let plan = plan(&w, &floor);
        assert!(plan.contains("snapshots_position_id_assessed_at_id"), "{plan}");
        assert!(!plan.contains("Seq Scan") && !plan.contains("SCAN snapshots"), "{plan}");
    });
}

/// How the engine goes about a day of the course of a position: what is asked for is a small part of the table, as it
/// is where there are many positions.
fn plan(w: &World, floor: &Floor) -> String {
    let settings = &w.app.config.database;
    let asked = format!(
        "SELECT covers FROM snapshots WHERE position_id = {} AND assessed_at BETWEEN {} AND {} \
         ORDER BY assessed_at DESC, id DESC LIMIT 20000",
        Val::Id(&floor.position).sql(),
        Val::At(w.clock.now()).sql(),
        Val::At(w.clock.now().plus_days(1)).sql(),
    );
    raw::execute(settings, "ANALYZE").unwrap();
    raw::plan(settings, &asked)
}
