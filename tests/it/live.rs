//! The record as it grows, followed over server-sent events.

use std::time::Duration;

use assent::domain::workflow::Step;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Client, Group, Scene, World, world, world_with};

/// How long a test waits for what must come before it fails.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Debug, PartialEq)]
struct Event {
    id: Option<i64>,
    name: Option<String>,
    data: Option<Value>,
}

/// A stream, read event by event.
struct Stream {
    response: reqwest::Response,
    unread: String,
}

impl Stream {
    async fn open(client: &Client, path: &str, last: Option<i64>) -> Self {
        let mut request = client.request(Method::GET, path);
        if let Some(last) = last {
            request = request.header("last-event-id", last.to_string());
        }
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        let mut stream = Self { response, unread: String::new() };
        assert_eq!(stream.block().await.as_deref(), Some("retry: 1000"));
        stream
    }

    /// What stands before the next empty line; none at the end.
    async fn block(&mut self) -> Option<String> {
        loop {
            if let Some((block, rest)) = self.unread.split_once("\n\n") {
                let block = block.to_owned();
                self.unread = rest.to_owned();
                return Some(block);
            }
            let chunk = tokio::time::timeout(PATIENCE, self.response.chunk()).await.expect("nothing came");
            self.unread.push_str(std::str::from_utf8(&chunk.unwrap()?).unwrap());
        }
    }

    async fn next(&mut self) -> Option<Event> {
        let block = self.block().await?;
        let field = |name: &str| block.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(": "));
        Some(Event {
            id: field("id").map(|id| id.parse().unwrap()),
            name: field("event").map(str::to_owned),
            data: field("data").map(|data| serde_json::from_str(data).unwrap()),
        })
    }

    /// The next entry.
    async fn entry(&mut self) -> Value {
        let event = self.next().await.expect("the stream goes on");
        let data = event.data.expect("an entry");
        assert_eq!((event.id, event.name), (data["seq"].as_i64(), None));
        data
    }

    /// All that is left.
    async fn rest(mut self) -> Vec<Value> {
        let mut all = Vec::new();
        while let Some(event) = self.next().await {
            all.extend(event.data);
        }
        all
    }
}

async fn says(client: &Client, scene: &Scene, n: i32) {
    let new = json!({"subject": {"kind": "proposal", "id": scene.proposal}, "kind": "note", "body": format!("Remark {n}.")});
    client.post(&format!("/proposals/{}/comments", scene.proposal), new).await.expect(201);
}

async fn record(client: &Client, path: &str) -> Vec<Value> {
    let (mut all, mut after) = (Vec::new(), json!("0"));
    while let Some(from) = after.as_str() {
        let page = client.get(&format!("{path}?after={from}&limit=100")).await.expect(200);
        all.extend(page["items"].as_array().unwrap().clone());
        after = page["next"].clone();
    }
    all
}

async fn stage(w: &World) -> (Group, Scene) {
    let group = w.group_with("wg", json!({"visibility": "members"})).await;
    let scene = w.proposal_in(&group, Step::Deliberation).await;
    w.settle().await;
    (group, scene)
}

#[test]
fn what_there_is_already_is_the_record_and_then_it_ends() {
    world(async |w| {
        let (group, scene) = stage(&w).await;
        let reader = group.seat("gov1");
        let paths = [
            "/record".to_owned(),
            format!("/groups/{}/record", group.id),
            format!("/proposals/{}/record", scene.proposal),
        ];
        for path in paths {
            let all =
                Stream::open(reader, &format!("{path}/events?after=0&seconds=0"), None).await.rest().await;
            assert_eq!(all, record(reader, &path).await, "{path}");
            let half = all[all.len() / 2]["seq"].as_i64().unwrap();
            let later = Stream::open(reader, &format!("{path}/events?after=0&seconds=0"), Some(half)).await;
            assert_eq!(later.rest().await, all[all.len() / 2 + 1..], "{path}");
            let now = Stream::open(reader, &format!("{path}/events?seconds=0"), None).await;
            assert_eq!(now.rest().await, Vec::<Value>::new(), "{path}");
        }
    });
}

#[test]
fn entries_come_as_they_are_made_and_none_is_lost_or_twice_across_reconnections() {
    world(async |w| {
        let (group, scene) = stage(&w).await;
        let (writer, reader) = (group.seat("cs1"), group.seat("gov1"));
        let paths = [
            "/record/events".to_owned(),
            format!("/groups/{}/record/events", group.id),
            format!("/proposals/{}/record/events", scene.proposal),
        ];
        let mut streams = Vec::new();
        for path in &paths {
            streams.push(Stream::open(reader, path, None).await);
        }
        let mut heard = vec![Vec::new(); paths.len()];
        for n in 0..12 {
            says(writer, &scene, n).await;
            for (i, path) in paths.iter().enumerate() {
                let entry = streams[i].entry().await;
                let last = entry["seq"].as_i64();
                heard[i].push(entry);
                // A connection is lost now and then: each path at another time.
                if n % 3 == i32::try_from(i).unwrap() {
                    says(writer, &scene, 100 + n).await;
                    streams[i] = Stream::open(reader, path, last).await;
                    for (j, stream) in streams.iter_mut().enumerate() {
                        heard[j].push(stream.entry().await);
                    }
                }
            }
        }
        for (i, all) in heard.iter_mut().enumerate() {
            all.sort_by_key(|entry| entry["seq"].as_i64());
            let kept = record(reader, paths[i].trim_end_matches("/events")).await;
            assert_eq!(*all, kept[kept.len() - all.len()..], "{}", paths[i]);
        }
    });
}

#[test]
fn who_loses_the_right_to_read_hears_nothing_more() {
    world(async |w| {
        let (group, scene) = stage(&w).await;
        let (writer, leaver) = (group.seat("cs1"), group.seat("gov1"));
        let path = format!("/groups/{}/record/events", group.id);
        let (mut one, mut all) =
            (Stream::open(leaver, &path, None).await, Stream::open(leaver, "/record/events", None).await);
        let mut stays = Stream::open(writer, &path, None).await;
        says(writer, &scene, 1).await;
        let first = one.entry().await;
        assert_eq!((&all.entry().await, &stays.entry().await), (&first, &first));
        let own = leaver.get(&format!("/groups/{}/members", group.id)).await.expect(200);
        let account = leaver.get("/account").await.expect(200)["id"].clone();
        let seat = own["items"].as_array().unwrap().iter().find(|m| m["account_id"] == account).unwrap();
        leaver
            .delete(&format!("/members/{}", seat["id"].as_str().unwrap()), seat["revision"].as_i64().unwrap())
            .await
            .expect(200);
        says(writer, &scene, 2).await;
        let end = one.next().await.unwrap();
        assert_eq!((end.name.as_deref(), &end.data.unwrap()["code"]), (Some("end"), &json!("not_found")));
        assert_eq!(one.next().await, None);
        // Who follows all goes on with what is left: here, what concerns the own account.
        stays.entry().await;
        stays.entry().await;
        leaver.patch("/account", 1, json!({"name": "Another name"})).await.expect(200);
        assert_eq!(all.entry().await["scope"], account);
    });
}

#[test]
fn a_stream_ends_with_its_token() {
    world(async |w| {
        let (group, scene) = stage(&w).await;
        let issued = group
            .seat("gov1")
            .post("/tokens", json!({"name": "Follower", "scopes": ["read"]}))
            .await
            .expect(201);
        let follower = Client::new(&w.url, issued["secret"].as_str().map(str::to_owned));
        let path = format!("/groups/{}/record/events", group.id);
        let mut stream = Stream::open(&follower, &path, None).await;
        let token = format!("/tokens/{}", issued["id"].as_str().unwrap());
        group.seat("gov1").delete(&token, issued["revision"].as_i64().unwrap()).await.expect(200);
        says(group.seat("cs1"), &scene, 1).await;
        let end = stream.next().await.unwrap();
        assert_eq!((end.name.as_deref(), &end.data.unwrap()["code"]), (Some("end"), &json!("invalid_token")));
    });
}

#[test]
fn what_cannot_be_followed_is_refused_with_a_status() {
    world(async |w| {
        let (group, _) = stage(&w).await;
        let path = format!("/groups/{}/record/events", group.id);
        w.anonymous().get(&path).await.refused(404, "not_found");
        let reader = group.seat("gov1");
        reader.get(&format!("{path}?after=999999999")).await.refused(400, "bad_cursor");
        reader.get(&format!("{path}?after=01")).await.refused(400, "bad_cursor");
        reader.get(&format!("{path}?seconds=86401")).await.refused(422, "invalid_field");
        reader.get(&format!("{path}?seconds=-1")).await.refused(422, "invalid_field");
        reader.get(&format!("{path}?since=1")).await.refused(422, "unknown_field");
        let odd = reader.request(Method::GET, &path).header("last-event-id", "x");
        Client::send(odd).await.refused(400, "bad_cursor");
        let head = reader.request(Method::HEAD, &path).send().await.unwrap();
        assert_eq!(head.status(), 405);
    });
}

#[test]
fn a_caller_has_so_many_streams_at_once_and_a_closed_one_makes_room() {
    let few = |config: &mut assent::config::Config| config.limits.streams_each = 2;
    world_with(few, async |w| {
        let (group, scene) = stage(&w).await;
        let (reader, path) = (group.seat("gov1"), format!("/groups/{}/record/events", group.id));
        let (mut one, two) =
            (Stream::open(reader, &path, None).await, Stream::open(reader, &path, None).await);
        reader.get(&path).await.refused(429, "too_many_requests");
        Stream::open(group.seat("gov2"), &path, None).await;
        drop(two);
        // The server learns of it when it has something to send.
        says(group.seat("cs1"), &scene, 1).await;
        one.entry().await;
        let mut n = 2;
        while reader.get(&format!("{path}?seconds=0")).await.status != 200 {
            says(group.seat("cs1"), &scene, n).await;
            one.entry().await;
            n += 1;
            assert!(n < 100, "a stream that is gone is still counted");
        }
    });
}

#[test]
fn two_hundred_follow_and_each_hears_all() {
    let many = |config: &mut assent::config::Config| config.limits.streams_each = 1000;
    world_with(many, async |w| {
        let (group, scene) = stage(&w).await;
        let path = format!("/groups/{}/record/events", group.id);
        let mut streams = Vec::new();
        for _ in 0..200 {
            streams.push(Stream::open(group.seat("gov1"), &path, None).await);
        }
        for n in 0..5 {
            says(group.seat("cs1"), &scene, n).await;
        }
        w.settle().await;
        let kept = record(group.chair(), &format!("/groups/{}/record", group.id)).await;
        for mut stream in streams {
            for entry in &kept[kept.len() - 5..] {
                assert_eq!(stream.entry().await, *entry);
            }
        }
    });
}
