//! Feeds: what a group published and its deadlines, for programs that cannot sign in. Read here as text; `tests/feeds.py`
//! reads them as feed readers and calendars do.

mod access;
mod deadlines;
mod outputs;

use reqwest::Method;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

use crate::support::{Client, Group, World};

/// What is harmless in JSON and is not elsewhere: marks, the end of a section, a property of a calendar, a change of
/// direction, what XML does not take, and letters of four bytes.
const HOSTILE: &str = "<script>alert(1)</script> ]]> & \"q\" \u{202e}evil\u{2028}\\nATTENDEE:mailto:x@y.z;,\\ \u{ffff}\u{fffe} \
    🇨🇭🏳️‍🌈🧑‍🤝‍🧑🇺🇳";

fn outputs(group: &Group) -> String {
    format!("/groups/{}/outputs.atom", group.id)
}

fn deadlines(group: &Group) -> String {
    format!("/groups/{}/deadlines.ics", group.id)
}

/// A feed as it comes.
struct Fed {
    status: u16,
    headers: HeaderMap,
    text: String,
}

impl Fed {
    /// The feed, which must be there.
    #[track_caller]
    fn text(self) -> String {
        assert_eq!(self.status, 200, "{}", self.text);
        self.text
    }
}

async fn fetch(client: &Client, path: &str) -> Fed {
    ask(client.request(Method::GET, path)).await
}

async fn ask(request: reqwest::RequestBuilder) -> Fed {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Fed { status, headers, text: response.text().await.unwrap() }
}

/// A feed token with its address: under the API, and as others call it.
struct Token {
    told: Value,
    path: String,
}

impl Token {
    async fn of(client: &Client, group: &Group, kind: &str) -> Self {
        Self::until(client, group, json!({"kind": kind})).await
    }

    async fn until(client: &Client, group: &Group, new: Value) -> Self {
        let told = client.post(&format!("/groups/{}/feed-tokens", group.id), new).await.expect(201);
        let path =
            told["address"].as_str().unwrap().strip_prefix("http://assent.test/api/v1").unwrap().to_owned();
        Self { told, path }
    }

    fn at(&self) -> String {
        format!("/feed-tokens/{}", self.told["id"].as_str().unwrap())
    }

    fn secret(&self) -> &str {
        self.path.split_once("?feed_token=").unwrap().1
    }

    /// Fetches its feed, as somebody who cannot sign in.
    async fn fetch(&self, w: &World) -> Fed {
        fetch(&w.anonymous(), &self.path).await
    }
}

/// What a token that holds for nothing gets, but for the name of the request.
async fn refused(w: &World, path: &str) -> Value {
    let mut told = w.anonymous().get(path).await.refused(404, "not_found");
    told["request_id"] = Value::Null;
    told
}

/// A message that carries no position, published. Gives its path.
async fn published(w: &World, group: &Group, title: &str, summary: &str) -> String {
    let path = drafted(w, group, title, summary).await;
    let publication = json!({"distribution": "To all."});
    group.facilitator().post(&format!("{path}/publications"), publication).await.expect(201);
    path
}

async fn drafted(w: &World, group: &Group, title: &str, summary: &str) -> String {
    let scene = w.proposal_in(group, assent::domain::workflow::Step::Impact).await;
    let draft = json!({"kind": "takeaway", "title": title, "summary": summary, "label": "converging"});
    let made = group.facilitator().post(&format!("/proposals/{}/outputs", scene.proposal), draft).await;
    format!("/outputs/{}", made.expect(201)["id"].as_str().unwrap())
}
