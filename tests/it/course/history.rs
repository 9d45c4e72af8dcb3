//! A course told by requests, and what of it is shown to whom.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{actions, history, levels};
use crate::support::world;

const EIGHT: [&str; 8] = ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"];

#[test]
fn a_position_goes_up_and_down_and_each_point_tells_what_moved_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        w.tick().await;
        w.pass_days(14);
        for seat in EIGHT {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        w.tick().await;
        w.pass_days(1);
        floor.takes(group.seat("gov1"), 1, "object").await;
        w.tick().await;
        w.pass_days(3);
        w.tick().await;
        let seen = history(&w, &floor, group.chair(), "").await;
        // The service's own clock may look in between, and find a level on the way.
        let levels: Vec<&str> = levels(&seen).into_iter().filter(|level| *level != "consensus").collect();
        assert_eq!(levels, ["insufficient_basis", "full_consensus", "pending_objections"]);
        let moved = actions(&seen);
        assert!(moved[0].contains(&"version.published"), "{moved:?}");
        let all: Vec<&str> = moved.iter().flatten().copied().collect();
        let number = |action: &str| all.iter().filter(|a| **a == action).count();
        assert_eq!((number("stance.taken"), number("objection.raised")), (9, 1), "{moved:?}");
        // One of each day that the clock saw, beside those that the record made.
        let by_clock = seen["by_clock"].as_array().unwrap().iter().filter(|c| **c == json!(true)).count();
        assert_eq!(by_clock, 4);
        let measures = &seen["measures"];
        let shares = measures["equal_group_share"].as_array().unwrap();
        assert_eq!((shares.first().unwrap(), shares.last().unwrap()), (&Value::Null, &json!("7/8")));
        assert_eq!(measures["median_age_days"].as_array().unwrap().last().unwrap(), &json!(3));
        let gov = seen["groups"].as_array().unwrap().iter().find(|g| g["group"] == "GOV").unwrap();
        assert_eq!(gov["share"].as_array().unwrap().last().unwrap(), &json!("1/2"));
        assert_eq!(gov["engaged"].as_array().unwrap().last().unwrap(), &json!(2));
        assert_eq!(seen["total"].as_u64().unwrap(), 4 + u64::try_from(moved.len()).unwrap());
    });
}

#[test]
fn where_a_position_stands_tells_for_how_long_and_what_would_change_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        for seat in &EIGHT[..5] {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        w.tick().await;
        // Entries that were made at one moment stand microseconds apart.
        w.pass(chrono::Duration::seconds(1));
        w.pass_days(12);
        w.tick().await;
        let early = floor.consensus(group.chair()).await;
        assert_eq!(early["trend"]["held_days"], 12);
        assert_eq!(
            (&early["trend"]["direction"], &early["trend"]["level_before"]),
            (&json!("steady"), &Value::Null)
        );
        let missing = |consensus: &Value| -> Vec<String> {
            let missing = consensus["missing"].as_array().unwrap();
            missing.iter().map(|m| m["text"].as_str().unwrap().to_owned()).collect()
        };
        assert!(missing(&early).contains(&"2 more days".to_owned()), "{:?}", early["missing"]);
        let wanted = "1 more group covered: CS or TC".to_owned();
        assert!(missing(&early).contains(&wanted), "{:?}", early["missing"]);
        w.pass_days(2);
        floor.takes(group.seat("cs2"), 1, "support").await;
        w.tick().await;
        w.pass(chrono::Duration::seconds(1));
        w.pass_days(1);
        let up = floor.consensus(group.chair()).await;
        assert_eq!(up["level"], "consensus");
        assert_eq!(
            (&up["trend"]["direction"], &up["trend"]["level_before"], &up["trend"]["held_days"]),
            (&json!("up"), &json!("insufficient_basis"), &json!(1))
        );
        floor.takes(group.seat("gov1"), 1, "object").await;
        floor.takes(group.seat("gov2"), 1, "stand_aside").await;
        w.tick().await;
        let down = floor.consensus(group.chair()).await;
        assert_eq!(down["trend"]["direction"], "down");
        assert_eq!(down["trend"]["swing_14_days"], "1/4");
        assert_eq!(floor.consensus(&w.anonymous()).await["trend"]["swing_14_days"], Value::Null);
        assert_eq!(history(&w, &floor, group.chair(), "").await["trend"], down["trend"]);
    });
}

#[test]
fn a_call_that_shows_nothing_before_its_end_shows_who_took_part_and_no_course() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_close"})).await;
        floor.takes(group.seat("gov1"), 1, "support").await;
        floor.takes(group.seat("gov2"), 1, "object").await;
        w.tick().await;
        for reader in [group.chair(), group.seat("gov1"), &w.anonymous()] {
            let seen = history(&w, &floor, reader, "").await;
            assert_eq!(seen["is_shown"], false);
            for hidden in ["levels", "measures", "events", "trend"] {
                assert_eq!(seen[hidden], Value::Null, "{hidden}");
            }
            let gov = seen["groups"].as_array().unwrap().iter().find(|g| g["group"] == "GOV").unwrap();
            assert_eq!(gov["taken"].as_array().unwrap().last().unwrap(), &json!(2));
            for hidden in ["share", "verdict", "engaged", "eligible"] {
                assert!(gov[hidden].as_array().unwrap().iter().all(Value::is_null), "{hidden}");
            }
            let consensus = floor.consensus(reader).await;
            assert_eq!(consensus["trend"], Value::Null);
            let told = consensus["missing"].to_string();
            assert!(
                told.contains("more days") && !told.contains("objection") && !told.contains("person"),
                "{told}"
            );
        }
        w.pass_days(31);
        w.tick().await;
        let seen = history(&w, &floor, &w.anonymous(), "").await;
        assert!(seen["levels"].is_array() && seen["is_shown"] == true);
    });
}

#[test]
fn with_results_after_ones_own_stance_the_course_is_shown_to_who_took_one() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({"results": "after_own_stance"})).await;
        floor.takes(group.seat("gov1"), 1, "support").await;
        w.tick().await;
        assert_eq!(history(&w, &floor, group.seat("gov1"), "").await["is_shown"], true);
        assert_eq!(history(&w, &floor, group.seat("gov2"), "").await["levels"], Value::Null);
    });
}

#[test]
fn the_public_sees_no_share_of_a_group_of_two() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        for seat in EIGHT {
            floor.takes(group.seat(seat), 1, "accept").await;
        }
        w.tick().await;
        let seen = history(&w, &floor, &w.anonymous(), "").await;
        let gov = seen["groups"].as_array().unwrap().iter().find(|g| g["group"] == "GOV").unwrap();
        let newest = |series: &Value| series.as_array().unwrap().last().unwrap().clone();
        assert_eq!((newest(&gov["share"]), newest(&gov["verdict"])), (Value::Null, json!("accepts")));
        assert_eq!(newest(&seen["measures"]["equal_group_share"]), Value::Null);
        for group in seen["groups"].as_array().unwrap() {
            for number in ["eligible", "engaged", "share"] {
                assert_eq!(newest(&group[number]), Value::Null, "{number} of {}", group["group"]);
            }
        }
        let member = history(&w, &floor, group.chair(), "").await;
        assert_eq!(newest(&member["measures"]["equal_group_share"]), "1");
    });
}

#[test]
fn what_is_asked_badly_is_refused_with_the_field() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        for (query, field) in [
            ("?points=1", "points"),
            ("?points=501", "points"),
            ("?from=2018-07-01T00:00:00Z&to=2018-06-01T00:00:00Z", "to"),
            ("?from=yesterday", "from"),
            ("?since=2018-07-01T00:00:00Z", "since"),
        ] {
            let path = floor.at(&format!("consensus/history{query}"));
            let refused = group.chair().get(&path).await;
            assert_eq!(refused.status, 422, "{query}");
            let told = refused.expect(422);
            assert!(told["errors"].to_string().contains(field), "{query}: {told}");
        }
    });
}
