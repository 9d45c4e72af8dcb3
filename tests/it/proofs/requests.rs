//! Requests that are made again and again.

use serde_json::{Value, json};

use crate::support::Client;

pub async fn join(client: &Client, group: &str, new: Value) -> String {
    let joined = client.post(&format!("/groups/{group}/members"), new).await.expect(201);
    joined["id"].as_str().unwrap().to_owned()
}

pub async fn change(by: &Client, member: &str, what: Value) {
    let path = format!("/members/{member}");
    let revision = by.get(&path).await.expect(200)["revision"].as_i64().unwrap();
    by.patch(&path, revision, what).await.expect(200);
}

pub async fn appoint(by: &Client, member: &str, role: &str) {
    change(by, member, json!({"role": role})).await;
}

pub async fn leave(client: &Client, member: &str) {
    let path = format!("/members/{member}");
    let revision = client.get(&path).await.expect(200)["revision"].as_i64().unwrap();
    client.delete(&path, revision).await.expect(200);
}

pub async fn respond(by: &Client, objection: &str, substantive: bool) {
    let said = json!({"body": "What there is to say.", "substantive": substantive});
    by.post(&format!("{objection}/responses"), said).await.expect(201);
}

pub async fn find(by: &Client, objection: &str, outcome: &str, version: i64) {
    by.post(&format!("{objection}/findings"), finding(outcome, version)).await.expect(201);
}

/// The request for a finding, with what its outcome needs.
pub fn finding(outcome: &str, version: i64) -> Value {
    let mut finding = json!({"outcome": outcome, "text": "As was said."});
    match outcome {
        "accommodated" => finding["version"] = json!(version),
        "not_on_merits" => finding["reason_code"] = json!("already_answered"),
        "outweighed" => {
            let weighed = |option: &str| json!({"option": option, "why": "It would not serve."});
            finding["alternatives"] = json!([weighed("leave_out"), weighed("defer")]);
        }
        _ => {}
    }
    finding
}
