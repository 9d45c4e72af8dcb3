//! The first step: topics are nominated, approved of, chosen, or not.

use serde_json::{Value, json};

use super::table::{Year, id};

/// Three topics by members of three stakeholder groups, one of them for a fourth.
pub async fn nominated(year: &mut Year<'_>, at: usize) {
    let path = year.of(at, "topics");
    for (n, seat) in ["gov2", "ps2", "cs2"].into_iter().enumerate() {
        let mut new =
            json!({"title": format!("Topic {n} of proposal {at}"), "description": "What it is about."});
        if n == 0 {
            new["on_behalf_of"] = json!("TC");
        }
        let made = year.group.seat(seat).post(&path, new).await.expect(201);
        year.lines[at].topics.push(id(&made));
    }
}

/// The first topic is approved of, suits, and is chosen; the others are not, each with the reason.
pub async fn chosen(year: &mut Year<'_>, lines: &[usize]) {
    for at in lines {
        let topics = year.lines[*at].topics.clone();
        for seat in ["gov1", "ps1", "cs1", "tc2"] {
            let path = format!("/topics/{}/approvals", topics[0]);
            year.group.seat(seat).post(&path, json!({})).await.expect(201);
        }
        let answers = json!({"answers": [{"check_id": "S1", "answer": "ok", "reason": "Broad."}]});
        let lead = year.group.seat("cofacilitator");
        lead.put(&format!("/topics/{}/suitability", topics[0]), 1, answers).await.expect(200);
        let others: Vec<Value> =
            topics[1..].iter().map(|t| json!({"topic_id": t, "reason": "Not now."})).collect();
        let choice = json!({
            "topic_ids": [topics[0]], "rationale": "Approved of by four stakeholder groups.", "not_chosen": others,
            "alternative_reason": "What exists does not say it.",
        });
        lead.post(&year.of(*at, "choices"), choice).await.expect(201);
        year.lines[*at].floor.scene.topic = topics[0].clone();
    }
}

/// No topic is chosen, each with the reason.
pub async fn none_chosen(year: &Year<'_>, lines: &[usize]) {
    for at in lines {
        let reason = "Another body works on it.";
        let not: Vec<Value> =
            year.lines[*at].topics.iter().map(|t| json!({"topic_id": t, "reason": reason})).collect();
        let choice = json!({"topic_ids": [], "not_chosen": not});
        year.group.facilitator().post(&year.of(*at, "choices"), choice).await.expect(201);
    }
}

/// In the next cycle: what was not chosen in the last one is chosen, and goes into deliberation.
pub async fn chosen_again(year: &mut Year<'_>, lines: &[usize]) {
    chosen(year, lines).await;
    for at in lines {
        let topic = format!("/topics/{}", year.lines[*at].floor.scene.topic);
        let topic = year.group.chair().get(&topic).await.expect(200);
        let source = format!("/topics/{}", topic["nominated_again_from"].as_str().unwrap());
        let source = year.group.chair().get(&source).await.expect(200);
        assert_eq!((&source["title"], &source["state"]), (&topic["title"], &json!("not_chosen")));
        assert_eq!(topic["state"], "chosen");
    }
    year.advance(lines).await;
}
