use assent::domain::workflow::Step;
use serde_json::{Value, json};

use super::{comments_of, note};
use crate::support::{Client, Scene, World, world};

async fn round(w: &World, leader: &Client, scene: &Scene, opens_in: i64) -> String {
    let plan = json!({
        "title": "Does it reflect your community?", "purpose": "To learn what others think.",
        "audience": "Everyone.", "promise": "consult",
        "opens_at": w.clock.now().plus_days(opens_in).to_string(),
        "closes_at": w.clock.now().plus_days(opens_in + 14).to_string(),
    });
    let made = leader.post(&format!("/proposals/{}/rounds", scene.proposal), plan).await.expect(201);
    made["id"].as_str().unwrap().to_owned()
}

fn in_round(scene: &Scene, round: &str) -> Value {
    let mut comment = note(scene, "x");
    comment["round_id"] = json!(round);
    comment
}

#[test]
fn a_round_takes_comments_while_its_window_runs() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let id = round(&w, group.facilitator(), &scene, 0).await;
        let comment = in_round(&scene, &id);
        let made = group.stakeholder().post(&comments_of(&scene), comment.clone()).await.expect(201);
        assert_eq!(made["round_id"], id);
        // A comment that names no round is in none, whatever is open.
        let outside = group.stakeholder().post(&comments_of(&scene), note(&scene, "y")).await.expect(201);
        assert_eq!(outside["round_id"], Value::Null);
        let counted = w.anonymous().get(&format!("/rounds/{id}")).await.expect(200);
        assert_eq!(counted["comments"], json!({"total": 1, "unanswered": 1}));
        let list = w.anonymous().get(&format!("{}?round_id={id}", comments_of(&scene))).await.expect(200);
        assert_eq!(list["items"].as_array().unwrap().len(), 1);
        // At the very end of the window it is over, whether or not the clock has come by.
        w.pass_days(14);
        group.stakeholder().post(&comments_of(&scene), comment.clone()).await.refused(409, "ended");
        w.tick().await;
        group.stakeholder().post(&comments_of(&scene), comment).await.refused(409, "ended");
    });
}

#[test]
fn a_round_that_has_not_opened_takes_no_comments() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let id = round(&w, group.facilitator(), &scene, 3).await;
        let refused = group.stakeholder().post(&comments_of(&scene), in_round(&scene, &id)).await;
        assert_eq!(refused.refused(409, "ended")["round_state"], "planned");
    });
}

#[test]
fn a_round_of_another_proposal_is_not_known_here() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let other = w.proposal_in(&group, Step::Engagement).await;
        let id = round(&w, group.facilitator(), &other, 0).await;
        for id in [&id, &group.id] {
            let refused = group.stakeholder().post(&comments_of(&scene), in_round(&scene, id)).await;
            assert_eq!(refused.refused(422, "invalid_field")["errors"][0]["pointer"], "/round_id");
        }
    });
}
