//! The turn of the year: the next cycle is opened, what is under way goes on there, what was not chosen comes back.

use serde_json::json;

use super::TITLES;
use super::table::{Year, id};

/// The rest of the year passes; the next cycle is opened, and these go on in it, linked both ways.
pub async fn over(year: &mut Year<'_>, lines: &[usize]) {
    year.days(150).await;
    assert!(year.w.clock.now().to_string().starts_with("2019-"));
    let cycles = format!("/groups/{}/cycles", year.group.id);
    let next = year.group.chair().post(&cycles, json!({"label": "2019"})).await.expect(201);
    for at in lines {
        let more = json!({"cycle_id": next["id"], "reason": "The year is over."});
        let moved = year.moves(year.group.facilitator(), *at, "carry_forward", more).await;
        let there = moved["proposal"]["carried_to_id"].as_str().unwrap().to_owned();
        let new = year.group.chair().get(&format!("/proposals/{there}")).await.expect(200);
        assert_eq!(new["carried_from_id"], year.lines[*at].floor.scene.proposal);
        assert_eq!((&new["cycle_id"], &new["title"]), (&next["id"], &json!(TITLES[*at])));
        assert_eq!((&new["step"], &new["status"]), (&json!("topic"), &json!("active")));
        year.add("gov1", there);
    }
    year.propose("What was left of 2018").await;
}

/// Nominates again every topic that was not chosen: those of what goes on for where it goes on, the others for the
/// proposal after these. Gives how many there were.
pub async fn nominated_again(year: &mut Year<'_>, carried: &[usize]) -> usize {
    let mut left = Vec::new();
    for at in 0..TITLES.len() {
        let to = TITLES.len() + carried.iter().position(|c| *c == at).unwrap_or(carried.len());
        for topic in year.all(&year.of(at, "topics")).await {
            if topic["state"] == "not_chosen" && topic["kind"] == "nominated" {
                left.push((id(&topic), to));
            }
        }
    }
    for (topic, to) in &left {
        let body = json!({"proposal_id": year.lines[*to].floor.scene.proposal});
        let again = format!("/topics/{topic}/nominations");
        let made = year.group.seat("ps1").post(&again, body.clone()).await.expect(201);
        assert_eq!((&made["nominated_again_from"], &made["state"]), (&json!(topic), &json!("nominated")));
        year.group.seat("ps1").post(&again, body).await.refused(409, "already_exists");
        year.lines[*to].topics.push(id(&made));
    }
    left.len()
}

/// The first cycle is archived: it can be read, and nothing else.
pub async fn archived(year: &Year<'_>) {
    let cycles = year.all(&format!("/groups/{}/cycles", year.group.id)).await;
    let first = cycles.iter().find(|c| c["label"] == "2018").unwrap();
    let path = format!("/cycles/{}", id(first));
    let change = json!({"state": "archived"});
    year.group.chair().patch(&path, first["revision"].as_i64().unwrap(), change).await.expect(200);
    let late = json!({
        "subject": {"kind": "proposal", "id": year.lines[0].floor.scene.proposal}, "kind": "note", "body": "Late.",
    });
    let refused = year.group.stakeholder().post(&year.of(0, "comments"), late).await;
    assert_eq!(refused.status, 409, "{}", refused.body);
}
