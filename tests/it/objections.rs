//! Objections: raised with their reasons, answered, found on by people; never closed by silence or by time.

use assent::domain::access::Role;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Floor, Group, World, objection, world};

pub async fn respond(member: &Client, id: &str, body: &str, substantive: bool) -> Value {
    let new = json!({"body": body, "substantive": substantive});
    member.post(&format!("/objections/{id}/responses"), new).await.expect(201)
}

async fn state(reader: &Client, id: &str) -> String {
    let objection = reader.get(&format!("/objections/{id}")).await.expect(200);
    objection["state"].as_str().unwrap().to_owned()
}

pub fn finding(outcome: &str) -> Value {
    match outcome {
        "accommodated" => json!({"outcome": outcome, "version": 2}),
        "not_on_merits" => {
            json!({"outcome": outcome, "reason_code": "out_of_scope", "text": "Another topic."})
        }
        "outweighed" => json!({"outcome": outcome, "text": "The need weighs more.", "alternatives": [
            {"option": "leave_out", "why": "The text would say nothing."},
            {"option": "defer", "why": "The meeting is in November."},
        ]}),
        _ => json!({"outcome": outcome, "text": "It is not answered."}),
    }
}

pub async fn raised(w: &World) -> (Group, Floor, String) {
    let group = w.group("wg").await;
    let floor = w.floor(&group, Step::Validity).await;
    let id = floor.objects(group.stakeholder(), 1).await;
    (group, floor, id)
}

#[test]
fn an_objection_says_what_is_wrong_what_harm_and_what_would_remove_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        for field in ["ground", "summary", "harm", "remedy"] {
            let mut new = objection(1);
            new.as_object_mut().unwrap().remove(field);
            let problem =
                group.stakeholder().post(&floor.at("objections"), new).await.refused(422, "missing_field");
            assert_eq!(problem["errors"][0]["pointer"], format!("/{field}"));
        }
        let mut old = objection(1);
        old["version"] = json!(7);
        let problem =
            group.stakeholder().post(&floor.at("objections"), old).await.refused(409, "version_not_current");
        assert_eq!(problem["current_version"], 1);
        group.seat("observer").post(&floor.at("objections"), objection(1)).await.refused(403, "forbidden");
        w.anonymous().post(&floor.at("objections"), objection(1)).await.refused(401, "unauthenticated");
        let list = w.anonymous().get(&floor.at("objections")).await.expect(200);
        assert_eq!(list["items"], json!([]));
    });
}

#[test]
fn the_passage_that_an_objection_is_about_stands_in_the_text() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        let about = |anchor: &str| {
            let mut new = objection(1);
            new["anchor"] = json!(anchor);
            new
        };
        let elsewhere = about("not in the text at all");
        let refused = group.stakeholder().post(&floor.at("objections"), elsewhere.clone()).await;
        assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/anchor");
        let mut with_a_stance = json!({"version": 1, "stance": "object", "reason": "It does harm."});
        with_a_stance["objection"] = elsewhere;
        with_a_stance["objection"].as_object_mut().unwrap().remove("version");
        group.stakeholder().post(&floor.at("stances"), with_a_stance).await.refused(422, "invalid_field");
        let raised = group.stakeholder().post(&floor.at("objections"), about("the text")).await.expect(201);
        assert_eq!(raised["anchor"], "the text");
    });
}

#[test]
fn only_the_declared_focal_point_of_a_community_files_for_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let mut new = objection(1);
        new["focal_point_of"] = json!("GOV");
        let problem = group
            .stakeholder()
            .post(&floor.at("objections"), new.clone())
            .await
            .refused(422, "invalid_field");
        assert_eq!(problem["errors"][0]["pointer"], "/focal_point_of");
        let own =
            floor.takes(group.stakeholder(), 1, "accept").await["member_id"].as_str().unwrap().to_owned();
        let path = format!("/members/{own}");
        let revision = group.chair().get(&path).await.expect(200)["revision"].as_i64().unwrap();
        group.chair().patch(&path, revision, json!({"focal_point_of": "GOV"})).await.expect(200);
        let raised = group.stakeholder().post(&floor.at("objections"), new).await.expect(201);
        assert_eq!(raised["focal_point_of"], "GOV");
    });
}

#[test]
fn members_stand_behind_an_objection_and_leave_it() {
    world(async |w| {
        let (group, floor, id) = raised(&w).await;
        let (path, second) = (format!("/objections/{id}"), group.seat("gov2"));
        for _ in 0..2 {
            let backed = second.post(&format!("{path}/backers"), json!({})).await.expect(201);
            assert_eq!(backed["backers"].as_array().unwrap().len(), 2);
        }
        let take = json!({"version": 1, "stance": "object", "reason": "I agree with it."});
        second.post(&floor.at("stances"), take).await.expect(201);
        let revision = second.get(&path).await.expect(200)["revision"].as_i64().unwrap();
        group
            .stakeholder()
            .delete(&format!("{path}/backers/own"), revision)
            .await
            .refused(422, "rule_refused");
        let left = second.delete(&format!("{path}/backers/own"), revision).await.expect(200);
        assert_eq!(left["backers"].as_array().unwrap().len(), 1);
        // Behind no open objection any more: the stance that needs one is neutral now.
        let own = second.get(&floor.at("stances/own")).await.expect(200);
        assert_eq!(own["stance"]["stance"], "neutral");
        second.delete(&format!("{path}/backers/own"), revision).await.refused(422, "rule_refused");
    });
}

#[test]
fn an_objection_is_discussed_answered_and_met_by_a_version() {
    world(async |w| {
        let (group, floor, id) = raised(&w).await;
        assert_eq!(
            respond(group.chair(), &id, "What do you mean?", false).await["state"],
            "under_discussion"
        );
        assert_eq!(
            respond(group.stakeholder(), &id, "The figures.", false).await["state"],
            "under_discussion"
        );
        w.pass_days(2);
        let responded = respond(group.chair(), &id, "Version 2 takes those of 2017.", true).await;
        assert_eq!((&responded["state"], &responded["response_days"]), (&json!("responded"), &json!(2)));
        let path = format!("/objections/{id}/findings");
        group.chair().post(&path, finding("accommodated")).await.refused(422, "invalid_field");
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        let found = group.chair().post(&path, finding("accommodated")).await.expect(201);
        assert_eq!((&found["state"], &found["accommodated_in"]), (&json!("accommodated"), &json!(2)));
        assert_eq!(found["is_open"], false);
        let events = w.anonymous().get(&format!("/objections/{id}/events")).await.expect(200);
        let kinds: Vec<&str> =
            events["items"].as_array().unwrap().iter().map(|e| e["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["discussion", "answer", "response", "finding"]);
    });
}

#[test]
fn an_accommodation_is_contested_within_seven_days_and_opens_the_objection_again() {
    world(async |w| {
        let (group, floor, id) = raised(&w).await;
        w.pass_days(3);
        respond(group.chair(), &id, "Version 2 takes those of 2017.", true).await;
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        let (findings, contests) =
            (format!("/objections/{id}/findings"), format!("/objections/{id}/contests"));
        let reason = json!({"reason": "It does not."});
        group.stakeholder().post(&contests, reason.clone()).await.refused(422, "rule_refused");
        group.chair().post(&findings, finding("accommodated")).await.expect(201);
        group.seat("gov2").post(&contests, reason.clone()).await.refused(403, "forbidden");
        w.pass_days(7);
        let again = group.stakeholder().post(&contests, reason.clone()).await.expect(201);
        assert_eq!((&again["state"], &again["accommodated_in"]), (&json!("under_discussion"), &Value::Null));
        // What was answered waits for another answer; how fast the first one came stays on record.
        assert_eq!((&again["responded_at"], &again["response_days"]), (&Value::Null, &json!(3)));
        assert_eq!(floor.consensus(&w.anonymous()).await["objections"][0]["response_days"], 3);
        respond(group.chair(), &id, "Look at the second paragraph.", true).await;
        group.chair().post(&findings, finding("accommodated")).await.expect(201);
        w.pass_days(8);
        group.stakeholder().post(&contests, reason).await.refused(409, "ended");
    });
}

#[test]
fn what_closes_an_objection_against_the_objector_waits_for_an_answer_or_fourteen_days() {
    world(async |w| {
        let (group, floor, id) = raised(&w).await;
        let path = format!("/objections/{id}/findings");
        group.chair().post(&path, finding("outweighed")).await.refused(422, "rule_refused");
        respond(group.chair(), &id, "The need weighs more.", true).await;
        let waits = group.chair().post(&path, finding("outweighed")).await.refused(422, "rule_refused");
        assert!(waits["may_be_closed_from"].is_string());
        w.pass_days(14);
        // Time only allows: nothing has happened by itself.
        w.tick().await;
        assert_eq!(state(&w.anonymous(), &id).await, "responded");
        let found = group.chair().post(&path, finding("outweighed")).await.expect(201);
        assert_eq!(found["alternatives"].as_array().unwrap().len(), 2);
        let second = floor.objects(group.seat("ps1"), 1).await;
        respond(group.chair(), &second, "It is another topic.", true).await;
        respond(group.seat("ps1"), &second, "It is not.", false).await;
        let path = format!("/objections/{second}/findings");
        group.chair().post(&path, finding("not_on_merits")).await.expect(201);
        group.chair().post(&path, finding("stands")).await.refused(409, "ended");
    });
}

#[test]
fn a_finding_gives_what_its_outcome_needs_and_nothing_else() {
    world(async |w| {
        let (group, _, id) = raised(&w).await;
        respond(group.chair(), &id, "The need weighs more.", true).await;
        respond(group.stakeholder(), &id, "It does not.", false).await;
        let path = format!("/objections/{id}/findings");
        for (outcome, field) in [
            ("accommodated", "version"),
            ("not_on_merits", "reason_code"),
            ("not_on_merits", "text"),
            ("outweighed", "alternatives"),
            ("outweighed", "text"),
            ("stands", "text"),
        ] {
            let mut lacking = finding(outcome);
            lacking.as_object_mut().unwrap().remove(field);
            let problem = group.chair().post(&path, lacking).await.refused(422, "missing_field");
            assert_eq!(problem["errors"][0]["pointer"], format!("/{field}"));
        }
        for option in [0, 1] {
            let mut lacking = finding("outweighed");
            lacking["alternatives"].as_array_mut().unwrap().remove(option);
            let problem = group.chair().post(&path, lacking).await.refused(422, "invalid_field");
            assert_eq!(problem["errors"][0]["pointer"], "/alternatives");
        }
        let mut more = finding("stands");
        more["version"] = json!(1);
        group.chair().post(&path, more).await.refused(422, "invalid_field");
        assert_eq!(state(&w.anonymous(), &id).await, "responded");
    });
}

#[test]
fn nobody_finds_on_an_objection_of_theirs_or_to_a_text_of_theirs() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let own = floor.objects(group.chair(), 1).await;
        let problem = json!({"body": "I answer myself.", "substantive": true});
        group
            .chair()
            .post(&format!("/objections/{own}/responses"), problem)
            .await
            .refused(422, "invalid_field");
        respond(group.facilitator(), &own, "It is answered.", true).await;
        let path = format!("/objections/{own}/findings");
        group.chair().post(&path, finding("stands")).await.refused(422, "conflict_of_interest");
        group.facilitator().post(&format!("/objections/{own}/backers"), json!({})).await.expect(201);
        group.facilitator().post(&path, finding("stands")).await.refused(422, "conflict_of_interest");
        let behind = json!({"body": "I answer what I back.", "substantive": true});
        let responses = format!("/objections/{own}/responses");
        group.facilitator().post(&responses, behind).await.refused(422, "conflict_of_interest");
        // Whoever wrote a version wrote the text.
        let (_, other) = w.seat("wg", &group.id, "facilitator2", Role::Facilitator, "TC").await;
        floor.publish(&other, "editorial", 1).await;
        other.post(&path, finding("stands")).await.refused(422, "conflict_of_interest");
        group.stakeholder().post(&path, finding("stands")).await.refused(403, "forbidden");
    });
}

#[test]
fn only_the_objector_withdraws_and_becomes_neutral_or_says_what_else() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        for (seat, stance, expected) in [
            ("gov1", Value::Null, "neutral"),
            ("gov2", json!({"stance": "accept", "reason": "Well."}), "accept"),
        ] {
            let member = group.seat(seat);
            floor.takes(member, 1, "object").await;
            let list = member.get(&floor.at("objections")).await.expect(200);
            let id = list["items"].as_array().unwrap().last().unwrap()["id"].as_str().unwrap().to_owned();
            let path = format!("/objections/{id}/withdrawals");
            group.seat("ps1").post(&path, json!({})).await.refused(403, "forbidden");
            let new = if stance.is_null() { json!({}) } else { json!({"stance": stance}) };
            assert_eq!(member.post(&path, new.clone()).await.expect(201)["state"], "withdrawn");
            let own = member.get(&floor.at("stances/own")).await.expect(200);
            assert_eq!(own["stance"]["stance"], expected);
            assert_eq!(own["history"].as_array().unwrap().len(), 2);
            member.post(&path, new).await.refused(409, "ended");
            member.post(&format!("/objections/{id}/backers"), json!({})).await.refused(409, "ended");
        }
        let id = floor.objects(group.seat("ps1"), 1).await;
        let object = json!({"stance": {"stance": "object", "reason": "Still."}});
        let path = format!("/objections/{id}/withdrawals");
        group.seat("ps1").post(&path, object).await.refused(422, "invalid_field");
        assert_eq!(state(&w.anonymous(), &id).await, "raised");
    });
}

#[test]
fn an_objector_maintains_what_was_found_against_the_objection() {
    world(async |w| {
        let (group, _, id) = raised(&w).await;
        let path = format!("/objections/{id}/maintenances");
        let reason = json!({"reason": "The harm is not spoken to."});
        group.stakeholder().post(&path, reason.clone()).await.refused(422, "rule_refused");
        respond(group.chair(), &id, "The need weighs more.", true).await;
        w.pass_days(14);
        group.chair().post(&format!("/objections/{id}/findings"), finding("outweighed")).await.expect(201);
        let kept = group.stakeholder().post(&path, reason.clone()).await.expect(201);
        assert_eq!((&kept["maintained"], &kept["is_open"]), (&json!(true), &json!(true)));
        group.stakeholder().post(&path, reason).await.refused(409, "already_exists");
    });
}

#[test]
fn after_the_call_a_withdrawal_changes_no_other_stance_than_that_of_one_who_objected() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        let recused = floor.objects(group.seat("gov1"), 1).await;
        floor.takes(group.seat("gov1"), 1, "recuse").await;
        let first = floor.objects(group.seat("ps1"), 1).await;
        let second = floor.objects(group.seat("ps1"), 1).await;
        let object = json!({"version": 1, "stance": "object", "reason": "It does harm."});
        group.seat("ps1").post(&floor.at("stances"), object).await.expect(201);
        w.pass_days(30);
        let neutral = json!({"stance": {"stance": "neutral"}});
        let withdraw = async |seat: &str, id: &str, new: Value| {
            group.seat(seat).post(&format!("/objections/{id}/withdrawals"), new).await
        };
        let own = async |seat: &str| {
            group.seat(seat).get(&floor.at("stances/own")).await.expect(200)["stance"]["stance"].clone()
        };
        withdraw("gov1", &recused, neutral.clone()).await.refused(409, "ended");
        withdraw("gov1", &recused, json!({})).await.expect(201);
        assert_eq!(own("gov1").await, "recuse");
        // Who is behind another one still objects.
        withdraw("ps1", &first, neutral.clone()).await.refused(409, "ended");
        withdraw("ps1", &first, json!({})).await.expect(201);
        assert_eq!(own("ps1").await, "object");
        withdraw("ps1", &second, neutral).await.expect(201);
        assert_eq!(own("ps1").await, "neutral");
    });
}

#[test]
fn nobody_raises_more_open_objections_than_can_be_answered() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Deliberation).await;
        for _ in 0..9 {
            floor.objects(group.stakeholder(), 1).await;
        }
        let last = floor.objects(group.stakeholder(), 1).await;
        group.stakeholder().post(&floor.at("objections"), objection(1)).await.refused(422, "rule_refused");
        floor.objects(group.seat("gov2"), 1).await;
        group.stakeholder().post(&format!("/objections/{last}/withdrawals"), json!({})).await.expect(201);
        floor.objects(group.stakeholder(), 1).await;
    });
}

#[test]
fn whoever_keeps_objecting_says_why_and_after_the_call_nobody_takes_another_stance() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        floor.call(&w, &group, json!({})).await;
        let first = floor.objects(group.stakeholder(), 1).await;
        let second = floor.objects(group.stakeholder(), 1).await;
        let (first, second) =
            (format!("/objections/{first}/withdrawals"), format!("/objections/{second}/withdrawals"));
        let without = json!({"stance": {"stance": "object"}});
        let refused = group.stakeholder().post(&first, without).await.refused(422, "missing_field");
        assert_eq!(refused["errors"][0]["pointer"], "/stance/reason");
        let with = json!({"stance": {"stance": "object", "reason": "The other one stands."}});
        group.stakeholder().post(&first, with).await.expect(201);
        w.pass_days(30);
        let late = json!({"stance": {"stance": "support"}});
        group.stakeholder().post(&second, late).await.refused(409, "ended");
        group.stakeholder().post(&second, json!({})).await.expect(201);
        let own = group.stakeholder().get(&floor.at("stances/own")).await.expect(200);
        assert_eq!(own["stance"]["stance"], "neutral");
    });
}
