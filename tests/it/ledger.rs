//! The ledger of objections: who holds one and who takes it over, what is overdue, what stands still in a pause.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::objections::{finding, raised, respond};
use crate::steps::ask;
use crate::support::{Client, World, objection, world};

async fn read(reader: &Client, id: &str) -> Value {
    reader.get(&format!("/objections/{id}")).await.expect(200)
}

async fn backs(member: &Client, id: &str) {
    member.post(&format!("/objections/{id}/backers"), json!({})).await.expect(201);
}

async fn kinds(w: &World, id: &str) -> Vec<String> {
    let events = w.anonymous().get(&format!("/objections/{id}/events")).await.expect(200);
    events["items"].as_array().unwrap().iter().map(|e| e["kind"].as_str().unwrap().to_owned()).collect()
}

async fn listed(reader: &Client, path: &str) -> Vec<String> {
    let list = reader.get(path).await.expect(200);
    list["items"].as_array().unwrap().iter().map(|o| o["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_objection_outlives_its_objector_while_others_are_behind_it() {
    world(async |w| {
        let (group, floor, id) = raised(&w).await;
        let (first, second, third) = (group.seat("gov1"), group.seat("gov2"), group.seat("ps1"));
        let objects = json!({"version": 1, "stance": "object", "reason": "It does.", "objection_id": id});
        for member in [first, second, third] {
            member.post(&floor.at("stances"), objects.clone()).await.expect(201);
        }
        let held = read(&w.anonymous(), &id).await;
        assert_eq!(held["groups"], json!(["GOV", "PS"]));
        assert_eq!((&held["author_id"], &held["can_be_taken_over"]), (&held["raised_by"], &json!(false)));
        let path = |what: &str| format!("/objections/{id}/{what}");
        let refused = second.post(&path("takeovers"), json!({})).await.refused(422, "rule_refused");
        assert_eq!(refused["author_id"], held["author_id"]);
        // The objector goes; what the others hold against the text does not.
        let released = first.post(&path("withdrawals"), json!({"reason": "I am content."})).await.expect(201);
        assert_eq!((&released["state"], &released["is_open"]), (&json!("raised"), &json!(true)));
        assert_eq!(released["can_be_taken_over"], true);
        assert_eq!(released["released_at"], json!(w.clock.now()));
        assert_eq!(released["backers"].as_array().unwrap().len(), 2);
        let stance = async |member: &Client| {
            member.get(&floor.at("stances/own")).await.expect(200)["stance"]["stance"].clone()
        };
        assert_eq!((stance(first).await, stance(second).await), (json!("neutral"), json!("object")));
        for (member, status, code) in [(first, 403, "forbidden"), (second, 403, "forbidden")] {
            member.post(&path("withdrawals"), json!({})).await.refused(status, code);
        }
        for not_behind in [first, group.seat("cs1")] {
            not_behind.post(&path("takeovers"), json!({})).await.refused(422, "rule_refused");
        }
        let taken = second.post(&path("takeovers"), json!({})).await.expect(201);
        assert_eq!((&taken["raised_by"], &taken["released_at"]), (&held["author_id"], &Value::Null));
        assert_ne!(taken["author_id"], held["author_id"]);
        third.post(&path("takeovers"), json!({})).await.refused(422, "rule_refused");
        respond(group.chair(), &id, "The figures are those of 2017.", true).await;
        respond(second, &id, "They are not.", false).await;
        assert_eq!(kinds(&w, &id).await, ["withdrawal", "takeover", "response", "answer"]);
        // With the last who is behind it, it is gone.
        second.post(&path("withdrawals"), json!({})).await.expect(201);
        assert_eq!(read(third, &id).await["state"], "responded");
        let revision = read(third, &id).await["revision"].as_i64().unwrap();
        let left = third.delete(&path("backers/own"), revision).await.expect(200);
        assert_eq!((&left["state"], &left["can_be_taken_over"]), (&json!("withdrawn"), &json!(false)));
        third.post(&path("takeovers"), json!({})).await.refused(409, "ended");
        assert_eq!(stance(third).await, "neutral");
    });
}

#[test]
fn one_who_is_behind_an_objection_takes_it_over_from_one_who_left_the_group() {
    world(async |w| {
        let (group, _, id) = raised(&w).await;
        backs(group.seat("gov2"), &id).await;
        let own = format!("/members/{}", read(group.chair(), &id).await["author_id"].as_str().unwrap());
        let revision = group.stakeholder().get(&own).await.expect(200)["revision"].as_i64().unwrap();
        group.stakeholder().delete(&own, revision).await.expect(200);
        assert_eq!(read(group.chair(), &id).await["can_be_taken_over"], true);
        let takeovers = format!("/objections/{id}/takeovers");
        group.seat("cs1").post(&takeovers, json!({})).await.refused(422, "rule_refused");
        let taken = group.seat("gov2").post(&takeovers, json!({})).await.expect(201);
        assert_eq!((&taken["state"], &taken["can_be_taken_over"]), (&json!("raised"), &json!(false)));
        respond(group.chair(), &id, "It is weighed.", true).await;
        respond(group.seat("gov2"), &id, "It is not.", false).await;
        group.chair().post(&format!("/objections/{id}/findings"), finding("outweighed")).await.expect(201);
        let kept = json!({"reason": "The harm is not spoken to."});
        let kept = group.seat("gov2").post(&format!("/objections/{id}/maintenances"), kept).await.expect(201);
        assert_eq!(kept["maintained"], true);
    });
}

#[test]
fn an_objection_speaks_for_a_community_only_while_its_focal_point_holds_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        for seat in ["gov1", "ps1"] {
            let own = floor.takes(group.seat(seat), 1, "accept").await["member_id"].clone();
            let path = format!("/members/{}", own.as_str().unwrap());
            let revision = group.chair().get(&path).await.expect(200)["revision"].as_i64().unwrap();
            group.chair().patch(&path, revision, json!({"focal_point_of": "GOV"})).await.expect(200);
        }
        let mut filed = objection(1);
        filed["focal_point_of"] = json!("GOV");
        let id = group.stakeholder().post(&floor.at("objections"), filed).await.expect(201)["id"].clone();
        let id = id.as_str().unwrap();
        backs(group.seat("cs1"), id).await;
        let path = format!("/objections/{id}/withdrawals");
        let released = group.stakeholder().post(&path, json!({})).await.expect(201);
        assert_eq!(released["focal_point_of"], Value::Null);
        let taken =
            group.seat("cs1").post(&format!("/objections/{id}/takeovers"), json!({})).await.expect(201);
        assert_eq!(taken["focal_point_of"], Value::Null);
    });
}

#[test]
fn who_raised_an_objection_does_not_find_on_it_after_withdrawing() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = w.floor(&group, Step::Validity).await;
        let id = floor.objects(group.facilitator(), 1).await;
        backs(group.stakeholder(), &id).await;
        group.facilitator().post(&format!("/objections/{id}/withdrawals"), json!({})).await.expect(201);
        let response = json!({"body": "It is nothing.", "substantive": true});
        let responses = format!("/objections/{id}/responses");
        group.facilitator().post(&responses, response).await.refused(422, "conflict_of_interest");
        respond(group.chair(), &id, "It is weighed.", true).await;
        let findings = format!("/objections/{id}/findings");
        group.facilitator().post(&findings, finding("stands")).await.refused(422, "conflict_of_interest");
        group.chair().post(&findings, finding("stands")).await.expect(201);
    });
}

#[test]
fn what_nobody_answered_for_fourteen_days_is_overdue_and_can_be_asked_for() {
    world(async |w| {
        let (group, floor, id) = raised(&w).await;
        let mut other = objection(1);
        other["ground"] = json!("clarity");
        let other = group.seat("ps1").post(&floor.at("objections"), other).await.expect(201);
        let other = other["id"].as_str().unwrap().to_owned();
        assert_eq!(read(group.chair(), &id).await["response_due_at"], json!(w.clock.now().plus_days(14)));
        w.pass_days(13);
        respond(group.chair(), &other, "It says so in the first line.", true).await;
        respond(group.chair(), &id, "Which figures?", false).await;
        assert_eq!(read(group.chair(), &id).await["is_overdue"], false);
        w.pass_days(1);
        let overdue = read(&w.anonymous(), &id).await;
        assert_eq!((&overdue["is_overdue"], &overdue["age_days"]), (&json!(true), &json!(14)));
        assert_eq!(read(group.chair(), &other).await["is_overdue"], false);
        let ask_for =
            async |query: &str| listed(&w.anonymous(), &format!("{}?{query}", floor.at("objections"))).await;
        assert_eq!(ask_for("overdue=true").await, std::slice::from_ref(&id));
        assert_eq!(ask_for("overdue=false").await, std::slice::from_ref(&other));
        assert_eq!(ask_for("state=responded").await, std::slice::from_ref(&other));
        assert_eq!(ask_for("ground=evidence&state=under_discussion").await, std::slice::from_ref(&id));
        assert_eq!(ask_for("ground=mandate").await, Vec::<String>::new());
        assert_eq!(ask_for("limit=1").await, std::slice::from_ref(&id));
        let unknown = format!("{}?state=forgotten", floor.at("objections"));
        w.anonymous().get(&unknown).await.refused(422, "invalid_field");
        // Silence finds nothing.
        w.pass_days(90);
        w.tick().await;
        assert_eq!(read(group.chair(), &id).await["state"], "under_discussion");
    });
}

#[test]
fn what_is_still_to_come_for_an_objection_stands_still_in_a_pause() {
    world(async |w| {
        let (group, floor, unanswered) = raised(&w).await;
        let answered = floor.objects(group.seat("ps1"), 1).await;
        let met = floor.objects(group.seat("cs1"), 1).await;
        for id in [&answered, &met] {
            respond(group.chair(), id, "Version 2 takes those of 2017.", true).await;
        }
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        group.chair().post(&format!("/objections/{met}/findings"), finding("accommodated")).await.expect(201);
        let start = w.clock.now();
        w.pass_days(5);
        ask(group.facilitator(), &floor.scene.proposal, "pause", json!({})).await.expect(201);
        w.pass_days(30);
        assert_eq!(read(group.chair(), &unanswered).await["is_overdue"], false);
        ask(group.facilitator(), &floor.scene.proposal, "resume", json!({})).await.expect(201);
        let due = async |id: &str, field: &str| read(group.chair(), id).await[field].clone();
        assert_eq!(due(&unanswered, "response_due_at").await, json!(start.plus_days(44)));
        assert_eq!(due(&answered, "may_be_closed_from").await, json!(start.plus_days(44)));
        assert_eq!(due(&met, "contest_ends_at").await, json!(start.plus_days(37)));
        assert_eq!(due(&answered, "responded_at").await, json!(start));
        w.pass_days(2);
        let contest = json!({"reason": "It does not."});
        group.seat("cs1").post(&format!("/objections/{met}/contests"), contest).await.expect(201);
        let findings = format!("/objections/{answered}/findings");
        group.chair().post(&findings, finding("outweighed")).await.refused(422, "rule_refused");
        w.pass_days(7);
        group.chair().post(&findings, finding("outweighed")).await.expect(201);
    });
}

#[test]
fn those_who_lead_and_those_behind_an_objection_are_told_what_becomes_of_it() {
    world(async |w| {
        let (group, floor, id) = raised(&w).await;
        backs(group.seat("gov2"), &id).await;
        let told = async |seat: &str| {
            w.tick().await;
            let list = group.seat(seat).get("/notices").await.expect(200);
            let about = list["items"].as_array().unwrap().iter().filter(|n| n["subject_id"] == id.as_str());
            about.map(|n| n["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        for lead in ["chair", "facilitator"] {
            assert_eq!(told(lead).await, ["objection_raised"]);
        }
        assert_eq!(told("gov1").await, Vec::<String>::new());
        respond(group.chair(), &id, "Which figures?", false).await;
        respond(group.chair(), &id, "Version 2 takes those of 2017.", true).await;
        floor.publish(group.seat("tc1"), "substantive", 1).await;
        group.chair().post(&format!("/objections/{id}/findings"), finding("accommodated")).await.expect(201);
        for behind in ["gov1", "gov2"] {
            assert_eq!(told(behind).await, ["objection_found", "objection_answered"], "{behind}");
        }
        let contest = json!({"reason": "It does not."});
        group.stakeholder().post(&format!("/objections/{id}/contests"), contest).await.expect(201);
        assert_eq!(told("facilitator").await, ["objection_raised", "objection_raised"]);
        group.stakeholder().post(&format!("/objections/{id}/withdrawals"), json!({})).await.expect(201);
        assert_eq!(told("gov2").await, ["objection_released", "objection_found", "objection_answered"]);
        for other in ["ps1", "observer", "secretariat"] {
            assert_eq!(told(other).await, Vec::<String>::new(), "{other}");
        }
    });
}
