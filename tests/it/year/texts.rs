//! The second step: positions, comments on passages, amendments; everything is answered.

use serde_json::{Value, json};

use super::table::{Year, id};

const TEXT: &str = "# What we suggest\n\nEverybody who runs a network should protect the public core.\n\n\
                    They should say once a year what they did. They should name whom to ask.";

/// A position with comments and amendments on each of these, where there is none yet; all of it answered.
pub async fn written(year: &mut Year<'_>, lines: &[usize]) {
    for at in lines {
        if year.lines[*at].version == 0 {
            position(year, *at).await;
            commented(year, *at).await;
            amended(year, *at).await;
            answered(year, *at).await;
        }
    }
    year.days(2).await;
}

async fn position(year: &mut Year<'_>, at: usize) {
    let author = year.group.seat("tc1");
    let new = json!({"topic_id": year.lines[at].floor.scene.topic, "title": "What we suggest"});
    let made = author.post(&year.of(at, "positions"), new).await.expect(201);
    year.lines[at].floor.position = id(&made);
    let text = json!({"kind": "substantive", "text": TEXT, "based_on": 0});
    author.post(&year.lines[at].floor.at("versions"), text).await.expect(201);
    year.lines[at].version = 1;
}

async fn commented(year: &mut Year<'_>, at: usize) {
    let subject = json!({"kind": "position", "id": year.lines[at].floor.position});
    let path = year.of(at, "comments");
    let anchor = json!({"version": 1, "quote": {"exact": "once a year"}});
    for (seat, kind, anchor) in [
        ("gov1", "concern", &anchor),
        ("ps1", "suggestion", &anchor),
        ("cs1", "question", &Value::Null),
        ("tc2", "support", &Value::Null),
    ] {
        let mut new = json!({"subject": subject, "kind": kind, "body": "Is that often enough?"});
        if anchor.is_object() {
            new["anchor"] = anchor.clone();
        }
        let made = year.group.seat(seat).post(&path, new).await.expect(201);
        let reply = json!({"parent_id": made["id"], "kind": "note", "body": "We think so."});
        year.group.seat("tc1").post(&path, reply).await.expect(201);
        year.said += 2;
    }
}

/// Three amendments: one is taken, one in part, one is declined.
async fn amended(year: &mut Year<'_>, at: usize) {
    let (floor, lead) = (&year.lines[at].floor, year.group.seat("cofacilitator"));
    let mut ids = Vec::new();
    for (seat, exact, replacement) in [
        ("gov2", "Everybody who runs", "Whoever runs"),
        ("ps2", "name whom to ask", "name a person and an address"),
        ("cs2", "should protect", "must protect"),
    ] {
        let new = json!({
            "based_on": 1, "passage": {"quote": {"exact": exact}}, "replacement": replacement, "reason": "Clearer.",
        });
        ids.push(id(&year.group.seat(seat).post(&floor.at("amendments"), new).await.expect(201)));
    }
    let no = json!({"outcome": "declined", "reason": "We bind nobody."});
    lead.post(&format!("/amendments/{}/answers", ids[2]), no).await.expect(200);
    let taken = json!({"based_on": 1, "kind": "substantive", "amendments": [
        {"amendment_id": ids[0], "reason": "Shorter."},
        {"amendment_id": ids[1], "taken_text": "name an address", "reason": "Persons change."},
    ]});
    lead.post(&floor.at("acceptances"), taken).await.expect(201);
    let text = lead.get(&floor.at("versions/2")).await.expect(200);
    let expected =
        TEXT.replace("Everybody who runs", "Whoever runs").replace("name whom to ask", "name an address");
    assert_eq!(text["text"], expected);
    year.lines[at].version = 2;
}

/// Every comment that waits for an answer gets one, all of them in one request.
pub async fn answered(year: &Year<'_>, at: usize) {
    let waiting = year.all(&format!("{}?disposition=none", year.of(at, "comments"))).await;
    let ids: Vec<&Value> = waiting.iter().map(|c| &c["id"]).collect();
    let said = json!({"comment_ids": ids, "disposition": "accepted_in_part", "reason": "The next version says more."});
    let made = year.group.facilitator().post(&year.of(at, "dispositions"), said).await.expect(200);
    assert_eq!(made["answered"], ids.len());
}
