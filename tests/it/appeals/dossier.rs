//! What goes with an output, for ever.

use serde_json::{Value, json};

use super::statements::with_dissent;
use super::{Case, house, id};
use crate::support::world;

impl Case<'_> {
    /// Drafts and publishes a takeaway with the position. Gives the output.
    pub async fn publish(&self) -> Value {
        self.w.put_into(&self.floor.scene, "impact");
        let drafted = json!({
            "position_id": self.floor.position, "kind": "takeaway", "title": "T", "summary": "S",
        });
        let outputs = format!("/proposals/{}/outputs", self.floor.scene.proposal);
        let output = self.group.facilitator().post(&outputs, drafted).await.expect(201);
        let publications = format!("/outputs/{}/publications", id(&output));
        let distribution = json!({"distribution": "To all."});
        self.group.facilitator().post(&publications, distribution).await.expect(201)
    }
}

#[test]
fn everything_that_was_said_against_a_designation_goes_with_its_output() {
    world(async |w| {
        let house = house(&w).await;
        let (case, kept, _) = with_dissent(&w, &house).await;
        let cs1 = case.group.seat("cs1");
        let statement = json!({"text": "We do not agree."});
        cs1.post(&format!("{kept}/minority-statements"), statement).await.expect(201);
        let request =
            json!({"decision": "The level.", "grounds": "We do not agree.", "remedy": "Look again."});
        let request = cs1.post(&case.at("reconsiderations"), request).await.expect(201);
        let answer = json!({"answer": "declined", "reasons": "We did."});
        let answers = format!("/reconsiderations/{}/answers", id(&request));
        case.group.facilitator().post(&answers, answer).await.expect(201);
        let appeal = case.open("objection_ignored").await;
        case.up_to(&appeal, 1).await;
        case.answer(&appeal, 1, "attach_statement").await.expect(201);
        let output = case.publish().await;
        let path = format!("/outputs/{}/dossier", id(&output));
        let dossier = case.group.seat("gov2").get(&path).await.expect(200);
        let last = dossier["designations"].as_array().unwrap().last().unwrap();
        assert_eq!((&last["id"], last["rationale"].is_string()), (&output["designation_id"], true));
        assert!(last["assessment"]["reasons"].is_array());
        let objections = dossier["objections"].as_array().unwrap();
        assert_eq!(objections.len(), 2);
        assert_eq!(
            (&objections[0]["state"], &objections[0]["is_dissent"]),
            (&json!("outweighed"), &json!(true))
        );
        let weighed = objections[0]["alternatives"].as_array().unwrap();
        assert_eq!((&weighed[0]["option"], &weighed[1]["option"]), (&json!("leave_out"), &json!("defer")));
        assert_eq!(dossier["minority_statements"][0]["text"], "We do not agree.");
        assert_eq!(dossier["reconsiderations"][0]["answer"], "We did.");
        let appealed = &dossier["appeals"][0];
        assert_eq!((&appealed["supporters"], &appealed["outcome"]), (&json!(2), &json!("attach_statement")));
        assert_eq!(appealed["answers"].as_array().unwrap().len(), 2);
        let people = dossier["people"].as_array().unwrap();
        assert!(people.iter().all(|person| person["name"].is_string()), "{people:?}");
        let named = |who: &Value| people.iter().any(|person| person["member_id"] == *who);
        assert!(named(&appealed["appellant_id"]) && named(&appealed["answers"][1]["answered_by"]));
        // The public reads the same, without names.
        let public = w.anonymous().get(&path).await.expect(200);
        assert_eq!(public["appeals"][0]["text"], appealed["text"]);
        let people = public["people"].as_array().unwrap();
        assert!(people.iter().all(|person| person["name"].is_null()), "{people:?}");
    });
}

#[test]
fn the_dossier_of_a_draft_is_for_members_and_that_of_an_output_without_a_position_is_empty() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        w.put_into(&case.floor.scene, "impact");
        let drafted = json!({"kind": "takeaway", "title": "T", "summary": "S", "label": "converging"});
        let outputs = format!("/proposals/{}/outputs", case.floor.scene.proposal);
        let draft = case.group.facilitator().post(&outputs, drafted).await.expect(201);
        let path = format!("/outputs/{}/dossier", id(&draft));
        w.anonymous().get(&path).await.refused(404, "not_found");
        let dossier = case.group.stakeholder().get(&path).await.expect(200);
        assert_eq!((&dossier["position_id"], &dossier["appeals"]), (&json!(null), &json!([])));
    });
}

#[test]
fn who_leads_is_told_of_an_appeal_and_the_appellant_of_the_answer() {
    world(async |w| {
        let house = house(&w).await;
        let case = Case::new(&w, &house).await;
        w.tick().await;
        let newest = async |client: &crate::support::Client| crate::notices::kinds(client).await[0].clone();
        let path = case.open("notice").await;
        w.tick().await;
        for lead in [case.group.facilitator(), case.co_facilitator, case.group.chair()] {
            assert_eq!(newest(lead).await, "appeal_opened");
        }
        assert_ne!(newest(case.group.seat("ps1")).await, "appeal_opened");
        case.answer(&path, 0, "affirm").await.expect(201);
        w.tick().await;
        assert_eq!(newest(case.group.seat("gov1")).await, "appeal_answered");
        assert_ne!(newest(case.group.seat("cs1")).await, "appeal_answered");
        let notices = case.group.seat("gov1").get("/notices").await.expect(200);
        assert_eq!(notices["items"][0]["link"], format!("/api/v1{path}"));
    });
}
