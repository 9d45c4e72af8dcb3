use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Floor, Group, Scene, World, world};

fn drafted(position: &str, kind: &str) -> Value {
    json!({"position_id": position, "kind": kind, "title": "Protect the core", "summary": "Nobody should damage it."})
}

fn outputs_of(scene: &Scene) -> String {
    format!("/proposals/{}/outputs", scene.proposal)
}

fn path(output: &Value) -> String {
    format!("/outputs/{}", output["id"].as_str().unwrap())
}

fn publications(output: &Value) -> String {
    format!("{}/publications", path(output))
}

fn distribution() -> Value {
    json!({"distribution": "To the focal points."})
}

async fn mandate_met(group: &Group, scene: &Scene) {
    let answer = json!({"answer": "ok", "reason": "It serves paragraph 72."});
    group
        .facilitator()
        .put(&format!("/proposals/{}/mandate/M1", scene.proposal), 0, answer)
        .await
        .expect(200);
}

/// A draft of a kind on a position designated at a level, with the proposal in its sixth step.
async fn draft(w: &World, group: &Group, kind: &str, level: &str, stances: Value) -> (Scene, Value) {
    let scene = w.proposal_in(group, Step::Validity).await;
    let Floor { scene, position } = w.designated(group, scene, kind, level, stances).await;
    w.put_into(&scene, "impact");
    let output = group.facilitator().post(&outputs_of(&scene), drafted(&position, kind)).await.expect(201);
    (scene, output)
}

#[test]
fn an_output_says_what_was_designated_and_nobody_types_it() {
    world(async |w| {
        let group = w.group("wg").await;
        let stances = json!({"CS": "object", "TC": null});
        let (scene, output) = draft(&w, &group, "takeaway", "significant_opposition", stances).await;
        assert_eq!(output["phrase"]["code"], "significant_opposition");
        assert_eq!(
            output["phrase_text"],
            "Considered; supported by GOV and PS; opposed by CS; not agreed. Groups not heard: TC."
        );
        assert_eq!((&output["label"], &output["state"]), (&json!("diverging"), &json!("draft")));
        let mut typed = drafted(output["position_id"].as_str().unwrap(), "takeaway");
        typed["phrase_text"] = json!("Agreed by all.");
        group.facilitator().post(&outputs_of(&scene), typed).await.refused(422, "unknown_field");
    });
}

#[test]
fn a_recommendation_is_drafted_changed_and_published_once() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, output) = draft(&w, &group, "recommendation", "full_consensus", json!({})).await;
        mandate_met(&group, &scene).await;
        let change = json!({"title": "Protect the public core"});
        let changed = group.seat("secretariat").patch(&path(&output), 1, change.clone()).await.expect(200);
        assert_eq!((&changed["title"], &changed["revision"]), (&json!("Protect the public core"), &json!(2)));
        let published = group.facilitator().post(&publications(&output), distribution()).await.expect(201);
        assert_eq!(
            (&published["state"], &published["published_at"]),
            (&json!("published"), &json!(w.clock.now()))
        );
        assert_eq!(published["phrase_text"], "Agreed by all 8 who took a position, of 9 members.");
        group.facilitator().post(&publications(&output), distribution()).await.refused(409, "ended");
        group.facilitator().patch(&path(&output), 3, change).await.refused(409, "ended");
        assert_eq!(w.anonymous().get(&path(&output)).await.expect(200), published);
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        assert!(actions.ends_with(&["output.updated".into(), "output.published".into()]), "{actions:?}");
    });
}

#[test]
fn a_draft_is_known_to_members_alone() {
    world(async |w| {
        let group = w.group("wg").await;
        let (_, output) = draft(&w, &group, "takeaway", "divergence", json!({})).await;
        let list = format!("/outputs?group_id={}", group.id);
        for stranger in [w.anonymous(), w.outsider().await] {
            stranger.get(&path(&output)).await.refused(404, "not_found");
            stranger.post(&publications(&output), distribution()).await.refused(404, "not_found");
            assert_eq!(stranger.get(&list).await.expect(200)["items"], json!([]));
        }
        assert_eq!(group.seat("observer").get(&list).await.expect(200)["items"][0], output);
        group.stakeholder().post(&publications(&output), distribution()).await.refused(403, "forbidden");
        let published =
            group.seat("secretariat").post(&publications(&output), distribution()).await.expect(201);
        assert_eq!(w.anonymous().get(&list).await.expect(200)["items"], json!([published]));
        w.anonymous().post(&publications(&output), distribution()).await.refused(401, "unauthenticated");
    });
}

#[test]
fn outputs_of_a_group_for_members_stay_with_its_members() {
    world(async |w| {
        let group = w.group_with("wg", json!({"visibility": "members"})).await;
        let (_, output) = draft(&w, &group, "takeaway", "divergence", json!({})).await;
        group.facilitator().post(&publications(&output), distribution()).await.expect(201);
        for stranger in [w.anonymous(), w.outsider().await] {
            stranger.get(&path(&output)).await.refused(404, "not_found");
            assert_eq!(stranger.get("/outputs").await.expect(200)["items"], json!([]));
        }
        assert_eq!(
            group.stakeholder().get("/outputs").await.expect(200)["items"].as_array().unwrap().len(),
            1
        );
    });
}

#[test]
fn an_output_is_not_published_as_more_than_was_designated() {
    world(async |w| {
        let group = w.group("wg").await;
        for kind in ["recommendation", "endorsement", "call_for_work", "framing_guidance"] {
            let (scene, output) = draft(&w, &group, kind, "divergence", json!({})).await;
            mandate_met(&group, &scene).await;
            let refused = group.chair().post(&publications(&output), distribution()).await;
            let refused = refused.refused(422, "rule_refused");
            assert_eq!(refused["missing"].as_array().unwrap().len(), 1, "{refused}");
            assert!(refused["detail"].as_str().unwrap().contains("designated divergence"), "{refused}");
        }
        let (_, output) = draft(&w, &group, "best_practice", "divergence", json!({})).await;
        let published = group.chair().post(&publications(&output), distribution()).await.expect(201);
        assert_eq!(published["label"], "collected_not_endorsed");
    });
}

#[test]
fn a_recommendation_needs_every_comment_answered_the_mandate_and_every_group() {
    world(async |w| {
        let group = w.group("wg").await;
        let stances = json!({"PS": null});
        let (scene, output) = draft(&w, &group, "recommendation", "consensus", stances).await;
        let question = json!({"subject": {"kind": "proposal", "id": scene.proposal}, "kind": "concern", "body": "What of us?"});
        group
            .stakeholder()
            .post(&format!("/proposals/{}/comments", scene.proposal), question)
            .await
            .expect(201);
        let refused = group.chair().post(&publications(&output), distribution()).await;
        let refused = refused.refused(422, "rule_refused");
        let missing = json!([
            "Comments that wait for an answer: 1.",
            "Checks of the mandate that are not answered: M1.",
            "Stakeholder groups that were not heard enough: PS.",
        ]);
        assert_eq!(refused["missing"], missing);
        assert_eq!(group.chair().get(&path(&output)).await.expect(200)["state"], "draft");
    });
}

#[test]
fn what_was_overridden_is_printed_unless_it_was_taken_back() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let moves = format!("/proposals/{}/transitions", scene.proposal);
        let go = async |kind: &str, why: Value| {
            let from = group.chair().get(&moves).await.expect(200);
            let mut body = json!({"kind": kind, "from": from["from"], "revision": from["revision"]});
            body.as_object_mut().unwrap().extend(why.as_object().unwrap().clone());
            group.chair().post(&moves, body).await.expect(201)
        };
        go("advance", json!({"override_reason": "A mistake."})).await;
        go("undo", json!({"reason": "It was one."})).await;
        go("advance", json!({"override_reason": "The event is near."})).await;
        w.put_into(&scene, "validity");
        let floor = w.designated(&group, scene, "endorsement", "full_consensus", json!({})).await;
        let drafting = drafted(&floor.position, "endorsement");
        let output = group.facilitator().post(&outputs_of(&floor.scene), drafting).await;
        let overrides = output.expect(201)["overrides"].clone();
        assert_eq!(overrides.as_array().unwrap().len(), 1, "{overrides}");
        assert_eq!(overrides[0]["reason"], "The event is near.");
        assert_eq!(
            (&overrides[0]["from"], &overrides[0]["to"]),
            (&json!("deliberation"), &json!("engagement"))
        );
        assert_eq!(overrides[0]["guards"], json!(["version_published"]));
    });
}

#[test]
fn an_output_carries_a_designated_position_of_its_proposal() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let other = w.proposal_in(&group, Step::Validity).await;
        let Floor { scene: other, position: foreign } =
            w.designated(&group, other, "endorsement", "full_consensus", json!({})).await;
        let lead = group.facilitator();
        let refused = lead.post(&outputs_of(&scene), drafted(&foreign, "takeaway")).await;
        assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/position_id");
        let body = json!({"topic_id": scene.topic, "title": "A text"});
        let made = lead.post(&format!("/proposals/{}/positions", scene.proposal), body).await.expect(201);
        let open = made["id"].as_str().unwrap();
        lead.post(&outputs_of(&scene), drafted(open, "takeaway")).await.refused(422, "rule_refused");
        let refused = lead.post(&outputs_of(&other), drafted(&foreign, "meeting_summary")).await;
        assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/kind");
        let mut labelled = drafted(&foreign, "endorsement");
        labelled["label"] = json!("converging");
        let refused = lead.post(&outputs_of(&other), labelled).await;
        assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/label");
        let output = lead.post(&outputs_of(&other), drafted(&foreign, "endorsement")).await.expect(201);
        lead.post(&publications(&output), distribution()).await.refused(409, "not_in_this_step");
    });
}

#[test]
fn a_message_goes_out_without_a_designated_position_and_claims_no_status() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Impact).await;
        let message =
            json!({"kind": "session_message", "title": "From the session", "summary": "Views differ."});
        let lead = group.facilitator();
        let refused = lead.post(&outputs_of(&scene), message.clone()).await.refused(422, "missing_field");
        assert_eq!(refused["errors"][0]["pointer"], "/label");
        let mut endorsement = message.clone();
        endorsement["kind"] = json!("endorsement");
        let refused = lead.post(&outputs_of(&scene), endorsement).await.refused(422, "missing_field");
        assert_eq!(refused["errors"][0]["pointer"], "/position_id");
        let mut labelled = message;
        labelled["label"] = json!("diverging");
        let output = lead.post(&outputs_of(&scene), labelled).await.expect(201);
        let published = lead.post(&publications(&output), distribution()).await.expect(201);
        assert_eq!((&published["state"], &published["label"]), (&json!("published"), &json!("diverging")));
        for field in ["position_id", "designation_id", "version", "phrase", "phrase_text"] {
            assert_eq!(published[field], Value::Null, "{field}");
        }
        assert_eq!(w.anonymous().get(&path(&output)).await.expect(200), published);
    });
}

#[test]
fn what_lies_outside_the_mandate_is_not_published_as_anything() {
    world(async |w| {
        let group = w.group("wg").await;
        let (scene, output) = draft(&w, &group, "takeaway", "full_consensus", json!({})).await;
        let mandate = format!("/proposals/{}/mandate/M1", scene.proposal);
        let no = json!({"answer": "fail", "reason": "It creates an oversight function."});
        group.facilitator().put(&mandate, 0, no).await.expect(200);
        let refused = group.chair().post(&publications(&output), distribution()).await;
        let refused = refused.refused(422, "rule_refused");
        assert_eq!(refused["missing"], json!(["Checks of the mandate that failed: M1."]));
        let fits = json!({"answer": "not_applicable", "reason": "It creates no function."});
        group.facilitator().put(&mandate, 1, fits).await.expect(200);
        group.chair().post(&publications(&output), distribution()).await.expect(201);
    });
}

#[test]
fn every_type_of_output_says_what_it_takes_to_publish_it() {
    world(async |w| {
        let types = w.anonymous().get("/output-types").await.expect(200);
        let told = |kind: &str| {
            types["items"].as_array().unwrap().iter().find(|t| t["output"] == kind).unwrap().clone()
        };
        assert_eq!(types["items"].as_array().unwrap().len(), 8);
        assert_eq!(told("recommendation")["least_level"], "consensus");
        assert_eq!(told("recommendation")["window_days"], 30);
        assert_eq!(told("framing_guidance")["least_level"], "significant_opposition");
        assert_eq!(told("takeaway")["least_level"], Value::Null);
        assert_eq!(told("takeaway")["needs_designation"], false);
        assert_eq!(told("endorsement")["policy"], "must_address");
    });
}
