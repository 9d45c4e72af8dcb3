//! Where positions stand: people, stances and objections made by requests, and the level read back.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::raw::{self, Val};
use crate::support::{Floor, Group, World, objection, world};

const EIGHT: [&str; 8] = ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"];

/// A position on which the eight take these stances, in their order; `-` takes none.
async fn with(w: &World, group: &Group, stances: &str) -> Floor {
    let floor = w.floor(group, Step::Validity).await;
    for (seat, stance) in EIGHT.iter().zip(stances.split_whitespace()) {
        if stance != "-" {
            floor.takes(group.seat(seat), 1, stance).await;
        }
    }
    floor
}

fn reason<'v>(consensus: &'v Value, code: &str) -> &'v Value {
    let reasons = consensus["reasons"].as_array().unwrap();
    reasons.iter().find(|r| r["code"] == code).unwrap_or_else(|| panic!("no {code} in {reasons:?}"))
}

fn row<'v>(consensus: &'v Value, group: &str) -> &'v Value {
    consensus["groups"].as_array().unwrap().iter().find(|g| g["group"] == group).unwrap()
}

#[test]
fn the_level_is_what_the_stances_and_objections_amount_to() {
    const S: &str = "support support support support support support";
    let cases = [
        (
            format!("{S} support support"),
            "full_consensus",
            "Agreed by all 8 who took a position, of 10 members.",
        ),
        (format!("{S} stand_aside support"), "consensus", "Agreed, with 1 dissent recorded."),
        (
            format!("{S} object support"),
            "pending_objections",
            "Under discussion: 1 objection not yet answered.",
        ),
        (
            "object object support support support support support support".to_owned(),
            "significant_opposition",
            "Considered; supported by CS, PS and TC; opposed by GOV; not agreed.",
        ),
        (["object"; 8].join(" "), "consensus_against", "Considered and not supported."),
        (
            "support support support support object object object object".to_owned(),
            "divergence",
            "Considered; views differ; not agreed.",
        ),
        (
            "support object object object object object object object".to_owned(),
            "minority_view",
            "Put forward by 1 member; not a position of the group.",
        ),
        (
            ["accept"; 8].join(" "),
            "insufficient_support",
            "Not opposed, but not supported enough across groups; not agreed.",
        ),
        ("support support - - - - - -".to_owned(), "insufficient_basis", ""),
        (format!("{S} unclear unclear").replacen("support", "unclear", 1), "insufficient_basis", ""),
    ];
    world(async |w| {
        let group = w.group("wg").await;
        let mut floors = Vec::new();
        for (stances, ..) in &cases {
            floors.push(with(&w, &group, stances).await);
        }
        w.pass_days(14);
        for ((stances, level, phrase), floor) in cases.iter().zip(&floors) {
            let consensus = floor.consensus(group.chair()).await;
            assert_eq!(consensus["level"], *level, "{stances}: {}", consensus["reasons"]);
            if !phrase.is_empty() {
                assert_eq!(consensus["phrase"]["text"], *phrase, "{stances}");
            }
            assert_eq!((&consensus["method"], &consensus["basis"]), (&json!("assess/1"), &json!("charter")));
            let reasons = consensus["reasons"].as_array().unwrap();
            assert!(!reasons.is_empty() && reasons.iter().all(|r| r["label"].is_string()));
        }
    });
}

#[test]
fn what_is_found_on_an_objection_changes_the_level() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = with(&w, &group, "support support support support support support object support").await;
        w.pass_days(14);
        let level = async || floor.consensus(group.chair()).await["level"].as_str().unwrap().to_owned();
        assert_eq!(level().await, "pending_objections");
        let id = floor.consensus(group.chair()).await["objections"][0]["id"].as_str().unwrap().to_owned();
        let respond = json!({"body": "The figures hold.", "substantive": true});
        group.chair().post(&format!("/objections/{id}/responses"), respond).await.expect(201);
        let finding = json!({"outcome": "stands", "text": "It is not answered."});
        group.chair().post(&format!("/objections/{id}/findings"), finding).await.expect(201);
        let standing = floor.consensus(group.chair()).await;
        assert_eq!(standing["level"], "unresolved_objection");
        assert_eq!(standing["phrase"]["text"], "Broadly supported; an objection on evidence stands.");
        assert_eq!(reason(&standing, "OBJECTION_STANDS")["subject"], json!(id));
        assert_eq!(standing["objections"][0]["sustained_by"], json!([]));
        let withdrawn = json!({"stance": {"stance": "accept"}});
        group.seat("tc1").post(&format!("/objections/{id}/withdrawals"), withdrawn).await.expect(201);
        assert_eq!(level().await, "full_consensus");
    });
}

#[test]
fn an_objection_that_a_group_sustains_is_said_to_be() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = with(&w, &group, "support support support support support support - -").await;
        let id = floor.objects(group.seat("tc1"), 1).await;
        for seat in ["tc1", "tc2"] {
            let new =
                json!({"version": 1, "stance": "object", "reason": "It does harm.", "objection_id": id});
            group.seat(seat).post(&floor.at("stances"), new).await.expect(201);
        }
        for seat in ["chair", "facilitator"] {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        w.pass_days(14);
        let consensus = floor.consensus(group.chair()).await;
        assert_eq!(consensus["objections"][0]["sustained_by"], json!(["TC"]));
        assert_eq!(
            (&consensus["objections"][0]["backers"], &consensus["objections"][0]["age_days"]),
            (&json!(2), &json!(14))
        );
    });
}

#[test]
fn a_text_is_open_long_enough_before_anything_is_said_of_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = with(&w, &group, "support support support support support support support support").await;
        w.pass_days(13);
        let early = floor.consensus(group.chair()).await;
        assert_eq!(
            (&early["level"], &early["can_be_designated"]),
            (&json!("insufficient_basis"), &json!(false))
        );
        let window = reason(&early, "WINDOW_SHORT");
        assert_eq!(
            (&window["observed"], &window["required"], &window["passed"]),
            (&json!("13"), &json!("14"), &json!(false))
        );
        w.pass_days(1);
        assert_eq!(floor.consensus(group.chair()).await["level"], "full_consensus");
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        for seat in EIGHT {
            floor.takes(group.seat(seat), 2, "support").await;
        }
        w.pass_days(6);
        let late = floor.consensus(group.chair()).await;
        assert_eq!(
            (&late["level"], &reason(&late, "TEXT_CHANGED_LATE")["observed"]),
            (&json!("insufficient_basis"), &json!("6"))
        );
        w.pass_days(1);
        assert_eq!(floor.consensus(group.chair()).await["level"], "full_consensus");
    });
}

#[test]
fn after_a_call_its_result_stands_still_until_the_text_changes_in_substance() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        for seat in EIGHT {
            floor.takes(group.seat(seat), 1, "support").await;
        }
        w.pass_days(30);
        w.tick().await;
        // But for how long the level has held, and what moved lately: that goes on.
        let read = async || {
            let mut read = floor.consensus(group.chair()).await;
            let since = read["trend"].take()["level_since"].take();
            (read, since)
        };
        let (at_the_end, since) = read().await;
        assert_eq!(since, at_the_end["as_of"]);
        assert_eq!((&at_the_end["level"], &at_the_end["basis"]), (&json!("full_consensus"), &json!("call")));
        assert_eq!(
            (&at_the_end["electorate"]["counted"], &at_the_end["call"]["is_open"]),
            (&json!(9), &json!(false))
        );
        w.crowd(&group, &[("GOV", 5)]).await;
        w.pass_days(30);
        assert_eq!(read().await, (at_the_end, since));
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        let again = floor.consensus(group.chair()).await;
        assert_eq!((&again["basis"], &again["call"]), (&json!("charter"), &Value::Null));
        assert_eq!(again["electorate"]["counted"], 15);
        floor.takes(group.stakeholder(), 2, "support").await;
    });
}

#[test]
fn what_is_kept_in_memory_follows_every_change() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = with(&w, &group, "support support support support support support support support").await;
        w.pass_days(14);
        let read = async || floor.consensus(group.chair()).await;
        let first = read().await;
        assert_eq!(read().await, first);
        let mut seen = vec![first];
        let id = floor.objects(group.stakeholder(), 1).await;
        seen.push(read().await);
        group.stakeholder().post(&format!("/objections/{id}/withdrawals"), json!({})).await.expect(201);
        seen.push(read().await);
        floor.takes(group.seat("gov2"), 1, "accept").await;
        seen.push(read().await);
        w.crowd(&group, &[("PS", 1)]).await;
        seen.push(read().await);
        let check = format!("/proposals/{}/mandate/M1", floor.scene.proposal);
        let answer = json!({"answer": "ok", "reason": "Serves paragraph 72."});
        group.facilitator().put(&check, 0, answer).await.expect(200);
        seen.push(read().await);
        w.pass_days(1);
        seen.push(read().await);
        floor.call(&w, &group, json!({})).await;
        seen.push(read().await);
        for (n, one) in seen.iter().enumerate() {
            assert!(!seen[n + 1..].contains(one), "nothing changed after step {n}");
        }
    });
}

#[test]
fn the_public_sees_the_verdict_of_a_small_group_but_not_its_share() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = with(&w, &group, "support object support support support support support support").await;
        w.pass_days(14);
        let inside = floor.consensus(group.seat("observer")).await;
        let outside = floor.consensus(&w.anonymous()).await;
        assert_eq!(row(&inside, "GOV")["numbers"]["share"], "1/2");
        assert_eq!(
            (&row(&outside, "GOV")["verdict"], &row(&outside, "GOV")["numbers"]),
            (&json!("divided"), &Value::Null)
        );
        // What is left of all when the others are taken off: their numbers are not shown either.
        for other in ["PS", "CS", "TC"] {
            assert_eq!(row(&outside, other)["numbers"], Value::Null, "{other}");
            assert!(row(&inside, other)["numbers"]["size"].is_u64(), "{other}");
        }
        assert_eq!(inside["metrics"]["min_group_share"], "1/2");
        for hidden in ["min_group_share", "equal_group_share", "headcount_share", "bridge"] {
            assert_eq!(outside["metrics"][hidden], Value::Null, "{hidden}");
        }
        assert_eq!(outside["level"], inside["level"]);
        assert_eq!(reason(&outside, "WEAKEST_GROUP")["observed"], Value::Null);
        w.crowd(&group, &[("GOV", 1), ("PS", 1), ("CS", 1)]).await;
        let outside = floor.consensus(&w.anonymous()).await;
        assert_eq!(row(&outside, "GOV")["numbers"]["share"], "1/2");
    });
}

#[test]
fn a_proposal_shows_its_positions_and_the_lowest_level() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = with(&w, &group, "support support support support support support support support").await;
        let new = json!({"topic_id": floor.scene.topic, "title": "A rival"});
        let path = format!("/proposals/{}/positions", floor.scene.proposal);
        let rival = group.seat("tc1").post(&path, new).await.expect(201);
        let rival = Floor { position: rival["id"].as_str().unwrap().to_owned(), scene: floor.scene };
        rival.publish(group.seat("tc1"), "substantive", 0).await;
        let raised = group.seat("ps1").post(&rival.at("objections"), objection(1)).await.expect(201);
        w.pass_days(14);
        let path = format!("/proposals/{}/consensus", rival.scene.proposal);
        let both = w.anonymous().get(&path).await.expect(200);
        assert_eq!(both["lowest_level"], "insufficient_basis");
        let levels: Vec<&Value> = both["positions"].as_array().unwrap().iter().map(|p| &p["level"]).collect();
        assert_eq!(levels, [&json!("full_consensus"), &json!("insufficient_basis")]);
        assert_eq!(both["positions"][1]["open_objections"], 1);
        let withdrawals = format!("/objections/{}/withdrawals", raised["id"].as_str().unwrap());
        group.seat("ps1").post(&withdrawals, json!({})).await.expect(201);
        let reason = json!({"reason": "Taken into the other."});
        group.chair().post(&rival.at("closures"), reason).await.expect(201);
        let one = w.anonymous().get(&path).await.expect(200);
        assert_eq!(one["lowest_level"], "full_consensus");
        let empty = w.proposal_in(&group, Step::Topic).await;
        let none = w.anonymous().get(&format!("/proposals/{}/consensus", empty.proposal)).await.expect(200);
        assert_eq!((&none["lowest_level"], &none["positions"]), (&Value::Null, &json!([])));
    });
}

#[test]
fn the_lowest_level_is_that_of_the_positions_on_chosen_topics_however_many_were_closed() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = with(&w, &group, "support support support support support support support support").await;
        w.pass_days(14);
        let proposal = &floor.scene.proposal;
        let overview =
            async || w.anonymous().get(&format!("/proposals/{proposal}/consensus")).await.expect(200);
        let put = async |title: &str| {
            let new = json!({"topic_id": floor.scene.topic, "title": title});
            let path = format!("/proposals/{proposal}/positions");
            let made = group.seat("tc1").post(&path, new).await.expect(201);
            made["id"].as_str().unwrap().to_owned()
        };
        let change = |table: &str, id: &str, what: &str| {
            let id = Val::Id(id).sql();
            let change = format!("UPDATE {table} SET {what} WHERE id = {id}");
            assert_eq!(raw::execute(&w.app.config.database, &change), Ok(1));
        };
        for n in 0..100 {
            change(
                "positions",
                &put(&format!("Rival {n}")).await,
                "state = 'closed', close_reason = 'Merged.'",
            );
        }
        let last = put("The last one").await;
        let both = overview().await;
        assert_eq!(
            (&both["lowest_level"], &both["is_complete"]),
            (&json!("insufficient_basis"), &json!(true))
        );
        assert_eq!(both["positions"].as_array().unwrap().len(), 2);
        // It stands on a topic that is none of this proposal's choice.
        let elsewhere = w.proposal_in(&group, Step::Deliberation).await.topic;
        change("positions", &last, &format!("topic_id = {}", Val::Id(&elsewhere).sql()));
        change("topics", &elsewhere, "state = 'not_chosen'");
        let both = overview().await;
        assert_eq!(both["positions"].as_array().unwrap().len(), 2);
        assert_eq!(both["lowest_level"], "full_consensus");
    });
}

#[test]
fn the_phrase_of_a_designated_position_speaks_of_the_level_that_was_designated() {
    world(async |w| {
        let group = w.group("wg").await;
        for (level, text, advised) in [
            ("consensus", "Agreed. (Advised: full consensus.)", json!("full_consensus")),
            ("full_consensus", "Agreed by all 8 who took a position, of 9 members.", Value::Null),
        ] {
            let scene = w.proposal_in(&group, Step::Validity).await;
            let floor = w.designated(&group, scene, "recommendation", level, json!({})).await;
            let whole = floor.consensus(&w.anonymous()).await;
            let said = (&whole["level"], &whole["phrase"]["status"]["code"]);
            assert_eq!(said, (&json!("full_consensus"), &json!(level)));
            assert_eq!((&whole["phrase"]["text"], &whole["phrase"]["advised"]), (&json!(text), &advised));
            let path = format!("/proposals/{}/consensus", floor.scene.proposal);
            let overview = w.anonymous().get(&path).await.expect(200);
            assert_eq!(overview["positions"][0]["phrase"], whole["phrase"]);
            assert_eq!(overview["lowest_level"], level);
        }
    });
}

#[test]
fn a_charter_with_parameters_that_make_no_sense_is_refused() {
    world(async |w| {
        let (chair, _) = w.account("chair@example.org").await;
        let with = |consensus: Value| {
            json!({
                "slug": "wg", "name": "A group", "visibility": "public", "joining": "open", "cycle": "2018",
                "charter": {"mandate": "m", "expected_groups": ["ALL"], "consensus": consensus},
                "chair_account_id": chair, "chair_stakeholder_group": "ALL",
            })
        };
        w.admin.post("/groups", with(json!({"cons_seq": "3/2"}))).await.refused(422, "invalid_field");
        w.admin.post("/groups", with(json!({"sup_lo": "4/5"}))).await.refused(422, "invalid_field");
        w.admin.post("/groups", with(json!({"nonsense": 1}))).await.refused(422, "unknown_field");
        let made = w.admin.post("/groups", with(json!({"quorum_abs": 3}))).await.expect(201);
        assert_eq!(
            (&made["charter"]["consensus"]["quorum_abs"], &made["charter"]["consensus"]["cons_seq"]),
            (&json!(3), &json!("3/4"))
        );
    });
}
