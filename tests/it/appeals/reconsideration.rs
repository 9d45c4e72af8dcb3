//! Asking for reconsideration, of a designation and of a finding.

use serde_json::{Value, json};

use super::{Case, house, id};
use crate::notices::kinds;
use crate::support::world;

fn asked() -> Value {
    json!({"decision": "That all agree.", "grounds": "Two were asked.", "remedy": "Ask the others."})
}

fn answered(answer: &str) -> Value {
    json!({"answer": answer, "reasons": "As the record shows."})
}

#[test]
fn a_member_asks_once_at_a_time_and_a_facilitator_answers_with_reasons() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let path = case.at("reconsiderations");
        for without in ["decision", "grounds", "remedy"] {
            let mut new = asked();
            new.as_object_mut().unwrap().remove(without);
            case.group.seat("gov1").post(&path, new).await.refused(422, "missing_field");
        }
        w.outsider().await.post(&path, asked()).await.refused(403, "forbidden");
        let first = case.group.seat("gov1").post(&path, asked()).await.expect(201);
        let again = case.group.seat("gov1").post(&path, asked()).await.refused(409, "already_exists");
        assert_eq!(again["reconsideration_id"], first["id"]);
        let other = case.group.seat("observer").post(&path, asked()).await.expect(201);
        let answers = |request: &Value| format!("/reconsiderations/{}/answers", id(request));
        let silent = json!({"answer": "declined"});
        case.co_facilitator.post(&answers(&first), silent).await.refused(422, "missing_field");
        case.group.chair().post(&answers(&first), answered("declined")).await.refused(403, "forbidden");
        let declined =
            case.group.facilitator().post(&answers(&first), answered("declined")).await.expect(201);
        assert_eq!((&declined["state"], &declined["follow_up"]), (&json!("declined"), &json!(null)));
        case.co_facilitator.post(&answers(&first), answered("upheld")).await.refused(409, "ended");
        case.group.seat("gov1").post(&path, asked()).await.expect(201);
        let before = case.group.chair().get(&format!("/designations/{}", case.designation)).await.expect(200);
        let upheld = case.co_facilitator.post(&answers(&other), answered("upheld")).await.expect(201);
        assert_eq!((&upheld["state"], &upheld["follow_up"]), (&json!("upheld"), &json!("appeal")));
        let after = case.group.chair().get(&format!("/designations/{}", case.designation)).await.expect(200);
        assert_eq!(after, before);
        let list = format!("/proposals/{}/reconsiderations", case.floor.scene.proposal);
        assert_eq!(w.anonymous().get(&list).await.expect(200)["items"].as_array().unwrap().len(), 3);
    });
}

#[test]
fn nobody_answers_their_own_request_nor_one_about_their_own_text() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        let own = case.co_facilitator.post(&case.at("reconsiderations"), asked()).await.expect(201);
        let answers = format!("/reconsiderations/{}/answers", id(&own));
        case.co_facilitator.post(&answers, answered("upheld")).await.refused(422, "conflict_of_interest");
        case.group.facilitator().post(&answers, answered("declined")).await.expect(201);
    });
}

#[test]
fn an_evaluation_in_review_is_reconsidered_by_another_one_and_is_nothing_to_appeal_against() {
    world(async |w| {
        let house = house(&w).await;
        let floor = w.floor(&house.0, assent::domain::workflow::Step::Validity).await;
        floor.call(&w, &house.0, json!({"output_type": "takeaway"})).await;
        for seat in ["gov1", "gov2", "ps1", "ps2", "cs1", "cs2", "tc1", "tc2"] {
            floor.takes(house.0.seat(seat), 1, "support").await;
        }
        w.pass_days(30);
        w.tick().await;
        let found = floor.evaluate(&house.0, "full_consensus").await;
        let path = format!("/designations/{}", id(&found));
        let appeal = house.0.seat("gov1").post(&format!("{path}/appeals"), super::filing("notice")).await;
        appeal.refused(422, "rule_refused");
        let request =
            house.0.seat("gov1").post(&format!("{path}/reconsiderations"), asked()).await.expect(201);
        let answers = format!("/reconsiderations/{}/answers", id(&request));
        let upheld = house.1.post(&answers, answered("upheld")).await.expect(201);
        assert_eq!(upheld["follow_up"], "re_evaluation");
        floor.evaluate(&house.0, "full_consensus").await;
        house.0.seat("gov1").post(&format!("{path}/reconsiderations"), asked()).await.refused(409, "ended");
    });
}

#[test]
fn a_finding_on_an_objection_is_reconsidered_too() {
    world(async |w| {
        let house = house(&w).await;
        let floor = w.floor(&house.0, assent::domain::workflow::Step::Deliberation).await;
        let objection = floor.objects(house.0.seat("cs1"), 1).await;
        let path = format!("/objections/{objection}");
        let asking = format!("{path}/reconsiderations");
        house.0.seat("cs1").post(&asking, asked()).await.refused(422, "rule_refused");
        let response = json!({"body": "They are of 2017.", "substantive": true});
        house.0.facilitator().post(&format!("{path}/responses"), response).await.expect(201);
        let finding = json!({"outcome": "stands", "text": "They are not met."});
        house.0.facilitator().post(&format!("{path}/findings"), finding).await.expect(201);
        let request = house.0.seat("ps1").post(&asking, asked()).await.expect(201);
        assert_eq!((&request["objection_id"], &request["designation_id"]), (&json!(objection), &json!(null)));
        w.tick().await;
        assert_eq!(kinds(house.0.facilitator()).await, ["reconsideration_asked", "objection_raised"]);
        let answers = format!("/reconsiderations/{}/answers", id(&request));
        let upheld = house.1.post(&answers, answered("upheld")).await.expect(201);
        assert_eq!(upheld["follow_up"], "new_finding");
        w.tick().await;
        assert_eq!(kinds(house.0.seat("ps1")).await, ["reconsideration_answered"]);
        let again = house.0.seat("ps1").get(&path).await.expect(200);
        assert_eq!((&again["state"], &again["finding"]), (&json!("responded"), &json!(null)));
        assert_eq!(kinds(house.0.seat("cs1")).await[0], "objection_reopened");
        assert_eq!(kinds(house.0.facilitator()).await[0], "objection_raised");
    });
}

#[test]
fn a_finding_that_was_wrong_is_undone_and_another_one_is_made() {
    world(async |w| {
        let house = house(&w).await;
        let floor = w.floor(&house.0, assent::domain::workflow::Step::Validity).await;
        let path = super::statements::objected(&house.0, &floor, "cs1", true).await;
        let (lead, asking) = (house.0.facilitator(), format!("{path}/reconsiderations"));
        let findings = format!("{path}/findings");
        let stands = json!({"outcome": "stands", "text": "It is not met."});
        lead.post(&findings, stands.clone()).await.refused(409, "ended");
        let first = house.0.seat("cs1").post(&asking, asked()).await.expect(201);
        let second = house.0.seat("ps1").post(&asking, asked()).await.expect(201);
        let third = house.0.seat("gov1").post(&asking, asked()).await.expect(201);
        let answers = |request: &Value| format!("/reconsiderations/{}/answers", id(request));
        // Declined, a finding stays.
        house.1.post(&answers(&first), answered("declined")).await.expect(201);
        assert_eq!(house.0.chair().get(&path).await.expect(200)["state"], "outweighed");
        w.pass_days(1);
        let upheld = house.1.post(&answers(&second), answered("upheld")).await.expect(201);
        assert_eq!(upheld["follow_up"], "new_finding");
        let open = house.0.chair().get(&path).await.expect(200);
        assert_eq!((&open["state"], &open["maintained"]), (&json!("responded"), &json!(false)));
        for gone in ["finding", "found_by", "found_at", "reason_code"] {
            assert_eq!(open[gone], json!(null), "{gone}");
        }
        assert_eq!(open["alternatives"], json!([]));
        let events = house.0.chair().get(&format!("{path}/events")).await.expect(200);
        let last = events["items"].as_array().unwrap().last().unwrap().clone();
        assert_eq!((&last["kind"], &last["body"]), (&json!("reopened"), &json!("As the record shows.")));
        assert_eq!(lead.post(&findings, stands).await.expect(201)["state"], "stands");
        // What was asked about the finding before has been met: this one stays.
        let late = house.1.post(&answers(&third), answered("upheld")).await.expect(201);
        assert_eq!(late["follow_up"], json!(null));
        assert_eq!(house.0.chair().get(&path).await.expect(200)["state"], "stands");
    });
}

#[test]
fn a_finding_under_a_final_designation_is_a_matter_for_an_appeal() {
    world(async |w| {
        let house = house(&w).await;
        let (case, kept, _) = super::statements::with_dissent(&w, &house).await;
        let request =
            case.group.seat("cs1").post(&format!("{kept}/reconsiderations"), asked()).await.expect(201);
        let answers = format!("/reconsiderations/{}/answers", id(&request));
        let upheld = case.co_facilitator.post(&answers, answered("upheld")).await.expect(201);
        assert_eq!(upheld["follow_up"], "appeal");
        assert_eq!(case.group.chair().get(&kept).await.expect(200)["state"], "outweighed");
    });
}
