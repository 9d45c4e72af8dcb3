//! Mail: notices at once or in the morning, as one likes; addresses that take none; the link that ends it.

mod codes;
mod languages;
mod notices;
mod pauses;
mod unsubscribing;

use serde_json::{Value, json};

use crate::comments::{post, reply};
use crate::support::{Client, Group, Mail, Scene, Sink, World};

/// Says how much mail a client wants about something.
pub async fn wants(client: &Client, kind: &str, id: &str, level: &str) {
    let path = format!("/subscriptions/{kind}/{id}");
    client.put(&path, 0, json!({"level": level})).await.expect(200);
}

/// The same about everything.
pub async fn wants_all(client: &Client) {
    let id = client.get("/account").await.expect(200)["id"].clone();
    wants(client, "account", id.as_str().unwrap(), "all").await;
}

/// Somebody replies to a new comment of `me`. Gives the comment.
pub async fn replied(group: &Group, scene: &Scene, me: &Client) -> Value {
    let mine = post(me, scene, "mine").await;
    reply(group.seat("ps1"), scene, &mine, "theirs").await;
    mine
}

/// Lets the clock do what is due, and gives what was mailed then.
pub async fn mailed(w: &World, sink: &Sink) -> Vec<Mail> {
    w.tick().await;
    w.post().await;
    sink.taken()
}

/// To whom.
pub fn to(mails: &[Mail]) -> Vec<&str> {
    mails.iter().map(|mail| mail.to.join(",").leak() as &str).collect()
}
