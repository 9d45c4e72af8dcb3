//! What becomes of amendments, and who says so.

use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{TEXT, amendment, published, suggested, taking, text, text_of};
use crate::steps::{option, unmet};
use crate::support::{call, world};

fn declined() -> Value {
    json!({"outcome": "declined", "reason": "The mandate does not reach that far."})
}

#[test]
fn an_answer_is_given_once_with_its_reason() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let (one, other) = (
            suggested(group.stakeholder(), &floor, "Internet", "network").await,
            suggested(group.seat("ps1"), &floor, "public core of the Internet", "core").await,
        );
        let path = format!("/amendments/{one}/answers");
        let lead = group.facilitator();
        let said = |more: Value| {
            let mut body = json!({"outcome": "superseded", "reason": "The other says it better."});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            body
        };
        for wrong in [
            said(json!({})),
            said(json!({"superseded_by": one})),
            said(json!({"superseded_by": floor.position})),
            said(json!({"outcome": "declined", "superseded_by": other})),
        ] {
            lead.post(&path, wrong).await.refused(422, "invalid_field");
        }
        lead.post(&path, json!({"outcome": "declined"})).await.refused(422, "missing_field");
        group.seat("ps2").post(&path, declined()).await.refused(403, "forbidden");
        let shown = lead.post(&path, said(json!({"superseded_by": other}))).await.expect(200);
        assert_eq!(
            (&shown["state"], &shown["answer"]["superseded_by"]),
            (&json!("superseded"), &json!(other))
        );
        assert_eq!(lead.post(&path, declined()).await.refused(409, "ended")["state"], "superseded");
        // In a circle: what was superseded stands in nothing's place.
        let circle =
            lead.post(&format!("/amendments/{other}/answers"), said(json!({"superseded_by": one}))).await;
        circle.refused(422, "invalid_field");
        let shown =
            group.seat("tc1").post(&format!("/amendments/{other}/answers"), declined()).await.expect(200);
        assert_eq!(
            (&shown["state"], &shown["answer"]["reason"]),
            (&json!("declined"), &declined()["reason"])
        );
    });
}

#[test]
fn nobody_answers_one_s_own_amendment_to_another_s_text() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let lead = group.facilitator();
        let id = suggested(lead, &floor, "Internet", "network").await;
        let refused = lead.post(&format!("/amendments/{id}/answers"), declined()).await;
        refused.refused(422, "conflict_of_interest");
        lead.post(&floor.at("acceptances"), taking(2, &[&id])).await.refused(422, "conflict_of_interest");
        let promotion = json!({"title": "Mine", "reason": "It is mine."});
        let promoted = lead.post(&format!("/amendments/{id}/promotions"), promotion).await;
        promoted.refused(422, "conflict_of_interest");
        assert_eq!(amendment(lead, &id).await["state"], "open");
        // Who wrote the position could as well publish a version.
        let own = suggested(group.seat("tc1"), &floor, "Internet", "net").await;
        group.seat("tc1").post(&floor.at("acceptances"), taking(2, &[&own])).await.expect(201);
    });
}

#[test]
fn who_wrote_an_amendment_that_was_taken_wrote_the_text() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Validity).await;
        let floor = w.floor_on(&group, scene).await;
        published(&group, &floor, TEXT, 1).await;
        let id = suggested(group.facilitator(), &floor, "Internet", "network").await;
        group.seat("tc1").post(&floor.at("acceptances"), taking(2, &[&id])).await.expect(201);
        let opened = group.chair().post(&floor.at("calls"), call(&w, &group, json!({}))).await;
        opened.refused(422, "conflict_of_interest");
    });
}

#[test]
fn a_rival_position_is_made_of_an_amendment_and_linked_both_ways() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let member = group.stakeholder();
        let id = suggested(member, &floor, "should not harm", "may harm").await;
        // Also of one that conflicts by now.
        published(&group, &floor, "Something else.", 2).await;
        let promotion = json!({"title": "A freer core", "reason": "That is another position."});
        let path = format!("/amendments/{id}/promotions");
        let rival = group.facilitator().post(&path, promotion.clone()).await.expect(201);
        let shown = amendment(member, &id).await;
        assert_eq!((&shown["state"], &shown["answer"]["rival_id"]), (&json!("promoted"), &rival["id"]));
        assert_eq!((&rival["promoted_from"], &rival["version"]), (&json!(id), &json!(1)));
        assert_eq!(
            (&rival["topic_id"], &rival["author_id"]),
            (&json!(floor.scene.topic), &shown["author"]["member_id"])
        );
        let of = format!("/positions/{}", rival["id"].as_str().unwrap());
        let first = member.get(&format!("{of}/versions/1")).await.expect(200);
        assert_eq!(first["text"], TEXT.replace("should not harm", "may harm"));
        assert_eq!(first["author_id"], shown["author"]["member_id"]);
        // It is its author's.
        let next = json!({"kind": "editorial", "text": "Shorter.", "based_on": 1});
        member.post(&format!("{of}/versions"), next).await.expect(201);
        group.facilitator().post(&path, promotion).await.refused(409, "ended");
    });
}

#[test]
fn deliberation_is_left_when_every_amendment_is_answered() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let member = group.stakeholder();
        let (declined_one, gone, lost) = (
            suggested(member, &floor, "Internet", "network").await,
            suggested(member, &floor, "Public core", "Core").await,
            suggested(member, &floor, "State and", "Every state and all").await,
        );
        published(&group, &floor, &TEXT.replace("State and non-state", "All"), 2).await;
        assert_eq!(amendment(member, &lost).await["state"], "conflicting");
        let lead = group.facilitator();
        let missing = option(lead, &floor.scene.proposal, "advance", None).await;
        assert_eq!(unmet(&missing), ["amendments_answered"]);
        let guard = &missing["unmet"][0];
        assert_eq!(guard["detail"], "3 of 3 amendments unanswered.");
        assert_eq!(guard["links"][0]["href"], format!("/api/v1/amendments/{declined_one}"));
        assert_eq!(guard["links"].as_array().unwrap().len(), 3);
        lead.post(&format!("/amendments/{declined_one}/answers"), declined()).await.expect(200);
        member.delete(&format!("/amendments/{gone}"), 1).await.expect(200);
        let missing = option(lead, &floor.scene.proposal, "advance", None).await;
        assert_eq!(missing["unmet"][0]["detail"], "1 of 3 amendments unanswered.");
        assert_eq!((&missing["unmet"][0]["have"], &missing["unmet"][0]["need"]), (&json!(2), &json!(3)));
        lead.post(&format!("/amendments/{lost}/answers"), declined()).await.expect(200);
        assert_eq!(option(lead, &floor.scene.proposal, "advance", None).await["allowed"], true);
    });
}

#[test]
fn a_position_that_was_closed_leaves_no_amendment_to_answer() {
    world(async |w| {
        let group = w.group("wg").await;
        let floor = text_of(&w, &group, TEXT).await;
        let id = suggested(group.stakeholder(), &floor, "Internet", "network").await;
        let rival = w.floor_on(&group, floor.scene).await;
        let closing = json!({"reason": "The other is better."});
        let of = amendment(group.stakeholder(), &id).await["position_id"].as_str().unwrap().to_owned();
        group.facilitator().post(&format!("/positions/{of}/closures"), closing).await.expect(201);
        let advance = option(group.facilitator(), &rival.scene.proposal, "advance", None).await;
        assert_eq!(advance["allowed"], true, "{advance}");
        let new = super::change(2, "Internet", "net");
        group.stakeholder().post(&format!("/positions/{of}/amendments"), new).await.refused(409, "ended");
        let taken =
            group.facilitator().post(&format!("/positions/{of}/acceptances"), taking(2, &[&id])).await;
        taken.refused(409, "ended");
    });
}
