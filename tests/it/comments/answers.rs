use assent::domain::workflow::Step;
use serde_json::json;

use super::{path, post};
use crate::support::world;

#[test]
fn a_lead_says_what_became_of_a_comment_and_why() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "one").await;
        let place = format!("{}/disposition", path(&made));
        let said = json!({"disposition": "accepted_in_part", "reason": "Paragraph 2 names it."});
        group.seat("ps1").put(&place, 1, said.clone()).await.refused(403, "forbidden");
        group.stakeholder().put(&place, 1, said.clone()).await.refused(403, "forbidden");
        let mute = json!({"disposition": "declined"});
        group.facilitator().put(&place, 1, mute).await.refused(422, "missing_field");
        let empty = json!({"disposition": "declined", "reason": " "});
        group.facilitator().put(&place, 1, empty).await.refused(422, "invalid_field");
        group.facilitator().put(&place, 2, said.clone()).await.refused(412, "revision_stale");
        let answered = group.facilitator().put(&place, 1, said).await.expect(200);
        assert_eq!(answered["disposition"]["disposition"], "accepted_in_part");
        assert_eq!(answered["disposition"]["reason"], "Paragraph 2 names it.");
        assert_eq!(answered["disposition"]["by"], group.facilitator_id);
        assert_eq!(answered["disposition"]["at"], w.clock.now().to_string());
        assert_eq!(group.stakeholder().get(&path(&made)).await.expect(200), answered);
        group.stakeholder().patch(&path(&made), 2, json!({"body": "x"})).await.refused(409, "ended");
        let anew = json!({"disposition": "accepted", "reason": "All of it."});
        let anew = group.chair().put(&place, 2, anew).await.expect(200);
        assert_eq!((&anew["disposition"]["disposition"], &anew["revision"]), (&json!("accepted"), &json!(3)));
    });
}

#[test]
fn nobody_answers_a_comment_of_their_own() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.facilitator(), &scene, "one").await;
        let place = format!("{}/disposition", path(&made));
        let said = json!({"disposition": "accepted", "reason": "It is mine."});
        group.facilitator().put(&place, 1, said.clone()).await.refused(422, "conflict_of_interest");
        group.chair().put(&place, 1, said).await.expect(200);
    });
}

#[test]
fn what_was_taken_back_is_not_answered() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "one").await;
        group.stakeholder().delete(&path(&made), 1).await.expect(200);
        let said = json!({"disposition": "accepted", "reason": "Late."});
        let place = format!("{}/disposition", path(&made));
        group.facilitator().put(&place, 2, said).await.refused(409, "ended");
    });
}

#[test]
fn of_twelve_answers_at_once_one_is_given() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Deliberation).await;
        let made = post(group.stakeholder(), &scene, "one").await;
        let place = format!("{}/disposition", path(&made));
        let answers = (0..12).map(|n| {
            let (client, place) = (group.facilitator().clone(), place.clone());
            let said = json!({"disposition": "declined", "reason": format!("Reason {n}.")});
            async move { client.put(&place, 1, said).await.status.as_u16() }
        });
        let mut statuses = futures_util::future::join_all(answers).await;
        statuses.sort_unstable();
        assert_eq!(statuses, [vec![200], vec![412; 11]].concat());
        assert_eq!(w.anonymous().get(&path(&made)).await.expect(200)["revision"], 2);
    });
}
