use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{comments_of, note, path};
use crate::packages::focal_point;
use crate::support::world;

#[test]
fn a_comment_says_how_it_came_in_and_from_which_initiative() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let mut request = note(&scene, "From our meeting.");
        let plain = group.stakeholder().post(&comments_of(&scene), request.clone()).await.expect(201);
        assert_eq!((&plain["channel"], &plain["initiative"]), (&json!("virtual"), &Value::Null));
        request["channel"] = json!("nri");
        let refused = group.stakeholder().post(&comments_of(&scene), request.clone()).await;
        assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/initiative");
        request["initiative"] = json!("Swiss IGF");
        let made = group.stakeholder().post(&comments_of(&scene), request.clone()).await.expect(201);
        assert_eq!((&made["channel"], &made["initiative"]), (&json!("nri"), &json!("Swiss IGF")));
        request["channel"] = json!("mail");
        let refused = group.stakeholder().post(&comments_of(&scene), request).await;
        assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/initiative");
        let list = w.anonymous().get(&format!("{}?channel=nri", comments_of(&scene))).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
        assert_eq!(list["items"][0]["id"], made["id"]);
        // It is the author's words, as the body is.
        let (comment, hidden) = (path(&made), json!({"decision": "hidden", "reason": "It names somebody."}));
        group.facilitator().put(&format!("{comment}/moderation"), 1, hidden).await.expect(200);
        assert_eq!(w.anonymous().get(&comment).await.expect(200)["initiative"], Value::Null);
        assert_eq!(group.stakeholder().get(&comment).await.expect(200)["initiative"], "Swiss IGF");
    });
}

#[test]
fn what_was_heard_elsewhere_is_entered_for_a_community_as_ones_own_comment() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        focal_point(&group, "cs1", "Youth").await;
        let mut request = note(&scene, "They ask for a summary.");
        request["on_behalf_of"] = json!("Youth");
        let own = group.seat("cs1").post(&comments_of(&scene), request.clone()).await.expect(201);
        assert_eq!((&own["on_behalf_of"], &own["channel"]), (&json!("Youth"), &json!("virtual")));
        for seat in ["cs2", "facilitator"] {
            let refused = group.seat(seat).post(&comments_of(&scene), request.clone()).await;
            assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/on_behalf_of");
        }
        request["channel"] = json!("on_site");
        group.seat("cs2").post(&comments_of(&scene), request.clone()).await.refused(422, "invalid_field");
        let heard = group.facilitator().post(&comments_of(&scene), request.clone()).await.expect(201);
        assert_eq!(heard["author"]["member_id"], json!(group.facilitator_id));
        // Never in another member's name.
        request["author_id"] = json!(group.facilitator_id);
        group.chair().post(&comments_of(&scene), request).await.refused(422, "unknown_field");
    });
}
