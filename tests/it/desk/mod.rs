//! The desk of those who lead a group: what waits, where proposals stand, what speaks for an output.

mod attention;
mod board;
mod validity;

use serde_json::{Value, json};

use crate::support::{Client, Group};

/// What of this kind waits, as this one sees it.
async fn waiting(client: &Client, group: &Group, asked: &str) -> Vec<Value> {
    let found = client.get(&format!("/groups/{}/attention?{asked}", group.id)).await.expect(200);
    found["items"].as_array().unwrap().clone()
}

/// The first that waits.
async fn first(client: &Client, group: &Group, asked: &str) -> Value {
    let all = waiting(client, group, asked).await;
    all.first().unwrap_or_else(|| panic!("nothing waits: {asked}")).clone()
}

/// Does what an item says that settles it, as it says.
async fn settle(client: &Client, item: &Value, body: Value) -> Value {
    let action = &item["action"];
    let path = action["path"].as_str().unwrap();
    let method = action["method"].as_str().unwrap().parse().unwrap();
    let mut request = client.request(method, path);
    if action["method"] == "GET" {
        return Client::send(request).await.expect(200);
    }
    if ["PUT", "PATCH"].iter().any(|m| action["method"] == *m) {
        let thing = path.trim_end_matches("/disposition").trim_end_matches("/moderation");
        let thing = thing.trim_end_matches("/appeals/newest");
        let thing = client.get(thing.trim_end_matches("/state")).await.expect(200);
        request = request.header("if-match", format!("\"{}\"", thing["revision"]));
    }
    let reply = Client::send(request.json(&body)).await;
    assert!(reply.status.is_success(), "{action}: {}", reply.body);
    reply.body
}

/// What is in a list, by its kind.
fn kinds(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| item["kind"].as_str().unwrap()).collect()
}

/// A plan to reach a stakeholder group.
fn plan_for(group: &str) -> Value {
    json!({
        "audience": {"kind": "stakeholder_group", "name": group}, "purpose": "None of them has spoken.",
        "promise": "involve", "channels": ["mail"], "begins_on": "2018-06-20", "ends_on": "2018-07-11",
    })
}
