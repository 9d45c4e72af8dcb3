//! Deadline templates: by how many days before an event steps are due, for every proposal that follows one.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Group, Scene, World, world};

/// Dates that leave the windows their time.
fn meeting() -> Value {
    json!({
        "name": "Annual meeting", "due_action": "advance",
        "days_before": {"topic": 120, "deliberation": 90, "engagement": 60, "validity": 4},
    })
}

async fn template(group: &Group, new: Value) -> Value {
    group.chair().post(&format!("/groups/{}/deadline-templates", group.id), new).await.expect(201)
}

fn to_the_event(template: &Value) -> Value {
    json!({"deadline_template_id": template["id"], "event_on": "2018-11-12"})
}

fn followed(scene: &Scene) -> String {
    format!("/proposals/{}/deadline-template", scene.proposal)
}

async fn proposal(w: &World, scene: &Scene) -> Value {
    w.anonymous().get(&format!("/proposals/{}", scene.proposal)).await.expect(200)
}

async fn moved(group: &Group, scene: &Scene, body: Value) -> Value {
    let path = format!("/proposals/{}/transitions", scene.proposal);
    group.chair().post(&path, body).await.expect(201)["proposal"].clone()
}

#[test]
fn a_proposal_gets_the_date_of_each_step_that_it_comes_to() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let template = template(&group, meeting()).await;
        let lead = group.facilitator();
        let due = lead.put(&followed(&scene), 1, to_the_event(&template)).await.expect(200);
        // The 14th of August is 90 days before the event; the step is due at its end.
        assert_eq!(
            (&due["due_at"], &due["due_action"]),
            (&json!("2018-08-15T00:00:00.000000Z"), &json!("advance"))
        );
        assert_eq!((&due["deadline_template_id"], &due["event_on"]), (&template["id"], &json!("2018-11-12")));
        let back = json!({"kind": "return", "from": "deliberation", "revision": 2, "to": "topic", "reason": "Anew."});
        let back = moved(&group, &scene, back).await;
        assert_eq!(
            (&back["step"], &back["due_at"]),
            (&json!("topic"), &json!("2018-07-16T00:00:00.000000Z"))
        );
        // The date of a step that a move ended comes back with the move.
        let undo = json!({"kind": "undo", "from": "topic", "revision": 3});
        assert_eq!(moved(&group, &scene, undo).await["due_at"], due["due_at"]);
        // One that follows none any more keeps the date of its step, and gets no other.
        let none = json!({"deadline_template_id": null, "event_on": null});
        let free = lead.put(&followed(&scene), 4, none).await.expect(200);
        assert_eq!((&free["due_at"], &free["event_on"]), (&due["due_at"], &Value::Null));
        let back = json!({"kind": "return", "from": "deliberation", "revision": 5, "to": "topic", "reason": "Anew."});
        assert_eq!(moved(&group, &scene, back).await["due_at"], Value::Null);
        let actions: Vec<_> = w.entries(&scene).await.iter().map(|e| e["action"].clone()).collect();
        assert_eq!(actions[1], "proposal.deadlines_followed");
    });
}

#[test]
fn no_date_is_given_for_a_step_without_one_or_whose_day_has_passed() {
    world(async |w| {
        let group = w.group("wg").await;
        let template = template(&group, meeting()).await;
        let pilot = w.proposal_in(&group, Step::Pilot).await;
        let due = group.chair().put(&followed(&pilot), 1, to_the_event(&template)).await.expect(200);
        assert_eq!((&due["due_at"], &due["due_action"]), (&Value::Null, &json!("alert")));
        w.pass_days(40);
        let late = w.proposal_in(&group, Step::Topic).await;
        let due = group.chair().put(&followed(&late), 1, to_the_event(&template)).await.expect(200);
        assert_eq!(due["due_at"], Value::Null);
        w.tick().await;
        assert_eq!(proposal(&w, &late).await["step"], "topic");
        // The planner plans for the event that the proposal follows a template to.
        let path = format!("/proposals/{}/back-plan", late.proposal);
        assert_eq!(w.anonymous().get(&path).await.expect(200)["event_on"], "2018-11-12");
    });
}

#[test]
fn dates_that_would_cut_windows_short_are_refused() {
    world(async |w| {
        let group = w.group("wg").await;
        let path = format!("/groups/{}/deadline-templates", group.id);
        for (days, pointer) in [
            (json!({}), "/days_before"),
            (json!({"deliberation": 60, "engagement": 47}), "/days_before/deliberation"),
            (json!({"engagement": 34}), "/days_before/engagement"),
            (json!({"topic": 60, "deliberation": 90}), "/days_before/topic"),
            (json!({"topic": 1001}), "/days_before/topic"),
            (json!({"topic": -1}), "/days_before"),
            (json!({"lunch": 90}), "/days_before"),
        ] {
            let new = json!({"name": "Too quick", "days_before": days});
            let refused = group.chair().post(&path, new).await.expect(422);
            let told = refused["errors"][0]["pointer"].as_str().unwrap();
            assert!(told.starts_with(pointer), "{refused}");
        }
        group.seat("gov1").post(&path, meeting()).await.refused(403, "forbidden");
        assert_eq!(w.anonymous().get(&path).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn a_template_in_use_has_a_name_of_its_own_and_is_archived_not_changed() {
    world(async |w| {
        let group = w.group("wg").await;
        let scenes = [w.proposal_in(&group, Step::Topic).await, w.proposal_in(&group, Step::Topic).await];
        let first = template(&group, meeting()).await;
        let path = format!("/groups/{}/deadline-templates", group.id);
        group.facilitator().post(&path, meeting()).await.refused(409, "already_exists");
        let lead = group.facilitator();
        lead.put(&followed(&scenes[0]), 1, to_the_event(&first)).await.expect(200);
        let one = format!("/deadline-templates/{}", first["id"].as_str().unwrap());
        assert_eq!(w.anonymous().get(&one).await.expect(200), first);
        lead.delete(&one, 7).await.refused(412, "revision_stale");
        assert_eq!(lead.delete(&one, 1).await.expect(200)["state"], "archived");
        lead.delete(&one, 2).await.refused(409, "ended");
        let refused =
            lead.put(&followed(&scenes[1]), 1, to_the_event(&first)).await.refused(422, "invalid_field");
        assert_eq!(refused["errors"][0]["pointer"], "/deadline_template_id");
        assert_eq!(proposal(&w, &scenes[0]).await["deadline_template_id"], first["id"]);
        template(&group, meeting()).await;
    });
}

#[test]
fn a_template_is_followed_to_an_event_that_lies_ahead() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Topic).await;
        let ours = template(&group, meeting()).await;
        let theirs = template(&w.group("other").await, meeting()).await;
        for (body, pointer) in [
            (json!({"deadline_template_id": ours["id"]}), "/event_on"),
            (json!({"event_on": "2018-11-12"}), "/event_on"),
            (json!({"deadline_template_id": ours["id"], "event_on": "2018-06-14"}), "/event_on"),
            (to_the_event(&theirs), "/deadline_template_id"),
        ] {
            let refused = group.chair().put(&followed(&scene), 1, body).await.refused(422, "invalid_field");
            assert_eq!(refused["errors"][0]["pointer"], pointer);
        }
        group.chair().put(&followed(&scene), 9, to_the_event(&ours)).await.refused(412, "revision_stale");
        assert_eq!(proposal(&w, &scene).await["deadline_template_id"], Value::Null);
    });
}
