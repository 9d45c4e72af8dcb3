//! The fifth and the sixth step: called, found, put out, taken up, concluded.

use serde_json::json;

use super::table::{Year, id};

/// Calls on each; every stakeholder takes a stance, one objects and is answered; the level is designated as advised.
pub async fn called(year: &Year<'_>, lines: &[usize]) {
    for at in lines {
        let line = &year.lines[*at];
        let mandate = json!({"answer": "ok", "reason": "It serves it."});
        year.group.facilitator().put(&year.of(*at, "mandate/M1"), 0, mandate).await.expect(200);
        line.floor.call(year.w, &year.group, json!({})).await;
        for code in ["gov", "ps", "cs", "tc"] {
            for n in 1..=3 {
                let stance = if n == 2 { "accept" } else { "support" };
                line.floor.takes(year.group.seat(&format!("{code}{n}")), line.version, stance).await;
            }
        }
        objected(year, *at).await;
    }
    year.days(30).await;
    let mut found = Vec::new();
    for at in lines {
        let floor = &year.lines[*at].floor;
        let level = floor.consensus(year.group.chair()).await["level"].as_str().unwrap().to_owned();
        assert_eq!(level, "full_consensus");
        found.push(floor.evaluate(&year.group, &level).await);
    }
    year.days(7).await;
    for (at, found) in lines.iter().zip(&found) {
        year.lines[*at].floor.finalize(&year.group, found).await.expect(201);
    }
    year.days(14).await;
    for at in lines {
        year.moves(year.group.chair(), *at, "advance", json!({})).await;
    }
}

async fn objected(year: &Year<'_>, at: usize) {
    let (line, objector) = (&year.lines[at], year.group.seat("cs4"));
    line.floor.takes(objector, line.version, "object").await;
    let objections = year.all(&line.floor.at("objections")).await;
    let path = format!("/objections/{}", id(&objections[0]));
    let response = json!({"body": "The figures of 2017 are in the text.", "substantive": true});
    year.group.seat("cofacilitator").post(&format!("{path}/responses"), response).await.expect(201);
    let content = json!({"stance": {"stance": "accept"}});
    objector.post(&format!("{path}/withdrawals"), content).await.expect(201);
}

/// A recommendation of each is put out and taken up; a review is scheduled, and the proposal is concluded.
pub async fn put_out(year: &Year<'_>, lines: &[usize]) {
    let office = year.group.seat("secretariat");
    for at in lines {
        let draft = json!({
            "position_id": year.lines[*at].floor.position, "kind": "recommendation", "title": "Protect the core",
            "summary": "What networks could do.",
        });
        let made = office.post(&year.of(*at, "outputs"), draft).await.expect(201);
        let path = format!("/outputs/{}", id(&made));
        let out = json!({"distribution": "To the focal points."});
        office.post(&format!("{path}/publications"), out).await.expect(201);
        let uptake = json!({
            "kind": "cited", "by_whom": "A forum", "evidence_url": "https://example.org/", "happened_on": "2018-06-12",
        });
        office.post(&format!("{path}/uptakes"), uptake).await.expect(201);
        let review = json!({"scheduled_for": year.w.clock.now().plus_days(180).to_string()});
        office.post(&format!("{path}/reviews"), review).await.expect(201);
        year.moves(year.group.facilitator(), *at, "conclude", json!({})).await;
    }
}

/// What was decided stands: concluded, designated, with its output.
pub async fn stand(year: &Year<'_>, lines: &[usize]) {
    for at in lines {
        let line = &year.lines[*at];
        let proposal = format!("/proposals/{}", line.floor.scene.proposal);
        let proposal = year.group.chair().get(&proposal).await.expect(200);
        assert_eq!((&proposal["status"], &proposal["step"]), (&json!("concluded"), &json!("impact")));
        let position =
            year.group.chair().get(&format!("/positions/{}", line.floor.position)).await.expect(200);
        assert_eq!((&position["state"], &position["version"]), (&json!("designated"), &json!(line.version)));
        let outputs = year.all(&format!("/outputs?proposal_id={}", line.floor.scene.proposal)).await;
        assert_eq!((outputs.len(), &outputs[0]["state"]), (1, &json!("published")));
        assert_eq!(outputs[0]["position_id"], line.floor.position);
    }
}
