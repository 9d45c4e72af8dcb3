//! Held and let go on: windows stand still meanwhile.

use assent::domain::workflow::Step;
use serde_json::json;

use super::ask;
use crate::support::world;

#[test]
fn windows_and_due_dates_move_by_the_time_a_proposal_was_held() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let lead = group.facilitator();
        let start = w.clock.now();
        let plan = |opens: i64, closes: i64| {
            json!({
                "title": "A round", "purpose": "To learn.", "audience": "All.", "promise": "consult",
                "opens_at": start.plus_days(opens).to_string(), "closes_at": start.plus_days(closes).to_string(),
            })
        };
        let rounds = format!("/proposals/{}/rounds", scene.proposal);
        let running = lead.post(&rounds, plan(0, 14)).await.expect(201);
        let later = lead.post(&rounds, plan(10, 30)).await.expect(201);
        let due = json!({"due_at": start.plus_days(20).to_string(), "due_action": "alert"});
        lead.put(&format!("/proposals/{}/due-date", scene.proposal), 1, due).await.expect(200);
        w.pass_days(4);
        let held = ask(lead, &scene.proposal, "pause", json!({})).await.expect(201);
        assert_eq!(
            (&held["proposal"]["status"], &held["proposal"]["paused_at"]),
            (&json!("paused"), &json!(w.clock.now()))
        );
        assert_eq!(held["proposal"]["step"], "engagement");
        w.pass_days(30);
        w.tick().await;
        let of = async |round: &serde_json::Value| {
            w.anonymous().get(&format!("/rounds/{}", round["id"].as_str().unwrap())).await.expect(200)
        };
        assert_eq!(of(&running).await["state"], "open");
        let on = ask(lead, &scene.proposal, "resume", json!({})).await.expect(201);
        assert_eq!(
            (&on["proposal"]["status"], &on["proposal"]["paused_at"]),
            (&json!("active"), &json!(null))
        );
        assert_eq!(on["proposal"]["due_at"], json!(start.plus_days(50)));
        let running = of(&running).await;
        assert_eq!(
            (&running["opens_at"], &running["closes_at"]),
            (&json!(start), &json!(start.plus_days(44)))
        );
        let later = of(&later).await;
        assert_eq!(
            (&later["opens_at"], &later["closes_at"]),
            (&json!(start.plus_days(40)), &json!(start.plus_days(60)))
        );
    });
}

#[test]
fn an_undone_pause_is_a_resumption_for_the_windows() {
    world(async |w| {
        let group = w.group("wg").await;
        let scene = w.proposal_in(&group, Step::Engagement).await;
        let lead = group.facilitator();
        let start = w.clock.now();
        let due = json!({"due_at": start.plus_days(5).to_string()});
        lead.put(&format!("/proposals/{}/due-date", scene.proposal), 1, due).await.expect(200);
        ask(lead, &scene.proposal, "pause", json!({})).await.expect(201);
        w.pass_days(1);
        let undone = ask(lead, &scene.proposal, "undo", json!({})).await.expect(201);
        assert_eq!(undone["proposal"]["status"], "active");
        assert_eq!(undone["proposal"]["due_at"], json!(start.plus_days(6)));
    });
}
