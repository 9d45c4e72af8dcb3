//! While a call shows no stances, nothing gives them away: two worlds in which the same was asked at the same time, and
//! which differ in nothing but the values of stances, answer alike whatever anybody reads.
//!
//! The operations come from the API's own document, and the ids from the tables, so what is new is read as well.

use std::collections::{BTreeMap, BTreeSet};

use assent::domain::workflow::Step;
use assent::store::catalog::TABLES;
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::raw::Val;
use crate::support::{Client, Floor, Group, World, columns, events, is_postgres, objection, raw, world};

/// The values of the stances, in the order in which they are taken: no two worlds have one in common.
const ONE: [&str; 8] =
    ["support", "accept", "support", "stand_aside", "neutral", "unclear", "accept", "support"];
const OTHER: [&str; 8] =
    ["unclear", "neutral", "stand_aside", "support", "accept", "support", "support", "neutral"];

/// What tells who took a stance their own, and nobody else's.
const OWN: &[&str] = &["get_own_stance", "get_own_data", "list_stances", "list_stance_history"];

/// What is made of digests and signatures, beside an entry that is read by itself: in no two worlds alike.
const PROOFS: &[&str] = &["get_receipt"];

/// Who reads. The last one has taken a stance where nothing is shown before the close.
const READERS: &[&str] =
    &["anonymous", "outsider", "admin", "chair", "facilitator", "secretariat", "observer", "tc1", "gov1"];

/// Who reads with each filter, too.
const FILTERING: &[&str] = &["anonymous", "tc1"];

/// Tables whose names are not those of their folders in the API.
const FOLDERS: &[(&str, &str)] = &[
    ("members", "memberships"),
    ("record", "record_entries"),
    ("tokens", "api_tokens"),
    ("mails", "outbox"),
    ("service-accounts", "accounts"),
];

/// An operation that reads.
pub struct Reading {
    id: String,
    path: String,
    /// What stands behind the question mark: nothing, then each filter with each of its values.
    pub queries: Vec<String>,
}

/// The reading operations of the document.
pub async fn readings(w: &World) -> Vec<Reading> {
    let document = w.anonymous().get("/api/v1/openapi.json").await.expect(200);
    let mut all = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        let Some(operation) = methods.get("get") else { continue };
        if PROOFS.contains(&operation["operationId"].as_str().unwrap()) {
            continue;
        }
        let path = path.strip_prefix("/api/v1").unwrap().to_owned();
        let queries = queries(&document, &path, operation);
        all.push(Reading { id: operation["operationId"].as_str().unwrap().to_owned(), path, queries });
    }
    assert!(all.len() > 100, "the document names {} readings", all.len());
    all
}

fn queries(document: &Value, path: &str, operation: &Value) -> Vec<String> {
    let (mut always, mut filters) = (Vec::new(), Vec::new());
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap();
        if parameter["in"] != "query" {
            continue;
        }
        if name == "limit" {
            always.push("limit=100".to_owned());
        } else if name == "seconds" {
            always.extend(["after=0".to_owned(), "seconds=0".to_owned()]);
        } else if parameter["required"] == true {
            always.push(format!("{name}={}", wanted(path, name)));
        } else {
            filters.extend(values(document, &parameter["schema"]).iter().map(|v| format!("{name}={v}")));
        }
    }
    let with = |filter: Option<&String>| always.iter().chain(filter).cloned().collect::<Vec<_>>().join("&");
    std::iter::once(with(None)).chain(filters.iter().map(|f| with(Some(f)))).collect()
}

/// A value for what a reading cannot do without; `{position}` stands for the one that is called.
fn wanted(path: &str, name: &str) -> &'static str {
    match (path, name) {
        ("/topics/{id}/differences", "from" | "to") => "{position}",
        (_, "q") => "figures",
        (_, "from") => "1",
        (_, "to") => "2",
        (_, "event_on" | "on" | "day") => "2018-11-12",
        _ => "0190163d-8694-739b-aea5-966c26f8ad90",
    }
}

/// Every value of a filter that has only so many.
fn values(document: &Value, schema: &Value) -> Vec<String> {
    let named = schema["$ref"].as_str().and_then(|r| document.pointer(r.trim_start_matches('#')));
    let schema = named.unwrap_or(schema);
    if schema["type"] == "boolean" {
        return vec!["true".to_owned(), "false".to_owned()];
    }
    let one_of = schema["oneOf"].as_array().into_iter().flatten().map(|one| &one["const"]);
    let listed = schema["enum"].as_array().into_iter().flatten();
    one_of.chain(listed).filter_map(|v| v.as_str().map(str::to_owned)).collect()
}

/// The ids of a table, oldest first.
fn ids(w: &World, table: &str) -> Vec<String> {
    let id = if is_postgres() { "id::text" } else { "lower(hex(id))" };
    let found = raw::texts(&w.app.config.database, &format!("SELECT {id} AS value FROM {table} ORDER BY id"));
    found.iter().filter_map(|id| Some(uuid::Uuid::parse_str(id).ok()?.to_string())).collect()
}

fn table(folder: &str) -> String {
    let named = FOLDERS.iter().find(|(name, _)| *name == folder);
    let name = named.map_or_else(|| folder.replace('-', "_"), |(_, table)| (*table).to_owned());
    assert!(TABLES.iter().any(|t| t.name == name), "say in FOLDERS where the ids of /{folder} are");
    name
}

/// Makes the topic one whose origin somebody holds to be broadly supported: what stances say of that is shown.
fn assumed_to_be_supported(w: &World, floor: &Floor) {
    let origin = json!({
        "body": "A commission", "title": "A call", "source_url": "https://example.org/call", "quote": "Should …",
        "endorsers": ["One"], "assumed_broadly_supported": true,
    });
    let id = Val::Id(&floor.scene.topic).sql();
    let change = format!("UPDATE topics SET provenance = '{origin}' WHERE id = {id}");
    assert_eq!(raw::execute(&w.app.config.database, &change), Ok(1));
}

/// Whom and what was made, in a world.
struct Case<'w> {
    w: &'w World,
    group: Group,
    /// On a call that shows nothing before it ends, or what the control says.
    secret: Floor,
    readers: Vec<(&'static str, Client)>,
}

impl<'w> Case<'w> {
    /// The same requests whatever the stances are. After each of them the clock and the jobs have their turn, so that
    /// they find the same in every world.
    async fn new(w: &'w World, results: &str, stances: [&str; 8]) -> Self {
        let group = w.group("wg").await;
        let outsider = w.outsider().await;
        w.tick().await;
        let secret = w.floor(&group, Step::Validity).await;
        assumed_to_be_supported(w, &secret);
        let after_own = w.floor(&group, Step::Validity).await;
        let mut case = Self { w, group, secret, readers: Vec::new() };
        case.talk().await;
        case.judge(results, stances).await;
        case.apart(&after_own, stances).await;
        w.pass_days(1);
        w.tick().await;
        for reader in READERS {
            let client = match *reader {
                "anonymous" => w.anonymous(),
                "outsider" => outsider.clone(),
                "admin" => w.admin_again().await,
                seat => case.group.seat(seat).clone(),
            };
            case.readers.push((*reader, client));
        }
        case
    }

    async fn does(&self, seat: &str, path: &str, body: Value) -> Value {
        let done = self.group.seat(seat).post(path, body).await.expect(201);
        self.w.tick().await;
        done
    }

    async fn takes(&self, floor: &Floor, seat: &str, version: i64, stance: &str) {
        floor.takes(self.group.seat(seat), version, stance).await;
        self.w.tick().await;
    }

    /// What is said around it.
    async fn talk(&self) {
        let proposal = format!("/proposals/{}", self.secret.scene.proposal);
        let about = json!({"kind": "position", "id": self.secret.position});
        let comment = json!({"subject": about, "kind": "concern", "body": "Which figures?"});
        self.does("ps2", &format!("{proposal}/comments"), comment).await;
        let amendment = json!({
            "based_on": 1, "passage": {"quote": {"exact": "text"}}, "replacement": "words", "reason": "Shorter.",
        });
        self.does("cs2", &self.secret.at("amendments"), amendment).await;
        let concern = json!({"about": "time", "text": "Too little."});
        self.does("tc2", &format!("{proposal}/concerns"), concern).await;
    }

    /// Stances, some of them changed, some stale, some taken again; an objection with those behind it; more time.
    async fn judge(&self, results: &str, stances: [&str; 8]) {
        let (w, secret) = (self.w, &self.secret);
        let called = secret.call(w, &self.group, json!({"results": results})).await;
        w.tick().await;
        for (seat, stance) in ["gov1", "ps1", "cs1", "tc2"].iter().zip(stances) {
            self.takes(secret, seat, 1, stance).await;
        }
        self.takes(secret, "ps1", 1, stances[4]).await;
        let raised = self.does("ps2", &secret.at("objections"), objection(1)).await;
        let raised = format!("/objections/{}", raised["id"].as_str().unwrap());
        self.takes(secret, "ps2", 1, stances[5]).await;
        self.does("gov2", &format!("{raised}/backers"), json!({})).await;
        let response = json!({"body": "Those of 2017.", "substantive": true});
        self.does("chair", &format!("{raised}/responses"), response).await;
        let time = format!("/calls/{}/time-requests", called["id"].as_str().unwrap());
        self.does("cs2", &time, json!({"reason": "We meet on Thursday."})).await;
        w.pass_days(3);
        w.tick().await;
        secret.publish(self.group.seat("tc1"), "substantive", 1).await;
        w.tick().await;
        for (seat, stance) in ["gov1", "cs1"].iter().zip([stances[6], stances[7]]) {
            self.takes(secret, seat, 2, stance).await;
        }
    }

    /// Beside it a call that shows stances to those who took one, none of whom reads.
    async fn apart(&self, floor: &Floor, stances: [&str; 8]) {
        floor.call(self.w, &self.group, json!({"results": "after_own_stance"})).await;
        self.w.tick().await;
        for (seat, stance) in ["gov2", "ps2", "cs2"].iter().zip(stances) {
            self.takes(floor, seat, 1, stance).await;
        }
    }

    /// Every reading, with each of its ids and filters, by the readers whose names these are.
    async fn read(&self, readers: &[&str]) -> Vec<(String, String)> {
        let (mut said, mut names) = (Vec::new(), Names::of(self.w).await);
        for reading in readings(self.w).await {
            for (n, path) in addresses(self.w, &reading).into_iter().enumerate() {
                for (reader, client) in self.readers.iter().filter(|(name, _)| readers.contains(name)) {
                    if *reader == "gov1" && OWN.contains(&reading.id.as_str()) {
                        continue;
                    }
                    for (m, query) in reading.queries.iter().enumerate() {
                        if m > 0 && !FILTERING.contains(reader) {
                            continue;
                        }
                        let label = format!("{} {n} as {reader}?{query}", reading.id);
                        let query = query.replace("{position}", &self.secret.position);
                        said.push((label, names.plain(&asked(client, &path, &query).await)));
                    }
                }
            }
        }
        said
    }
}

/// What a reading can be asked of: everything there is of its kind, oldest first.
pub fn addresses(w: &World, reading: &Reading) -> Vec<String> {
    if !reading.path.contains('{') {
        return vec![reading.path.clone()];
    }
    let found = ids(w, &table(reading.path.split('/').nth(1).unwrap()));
    let paths = found.iter().map(|id| reading.path.replace("{id}", id));
    let numbered = |path: String| match path.contains("{number}") {
        true => vec![path.replace("{number}", "1"), path.replace("{number}", "2")],
        false => vec![path],
    };
    let paths: Vec<String> = paths.flat_map(numbered).collect();
    assert!(!paths.iter().any(|p| p.contains('{')), "what stands in {}?", reading.path);
    paths
}

/// Status, headers and body of an answer; of a list all pages, in the order of what they name.
async fn asked(client: &Client, path: &str, query: &str) -> String {
    let (mut said, mut items, mut after) = (String::new(), Vec::new(), String::new());
    loop {
        let request = client.request(Method::GET, &format!("{path}?{query}{after}"));
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let text = response.text().await.unwrap();
        let next = headers.get("x-next").map(|next| next.to_str().unwrap().to_owned());
        let of_lists = ["x-next", "content-length"];
        let of_itself = ["date", "x-request-id"];
        let is_said =
            |name: &str| !(of_itself.contains(&name) || path.contains("record") && of_lists.contains(&name));
        let mut told: Vec<String> = headers
            .iter()
            .filter(|(name, _)| is_said(name.as_str()))
            .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
            .collect();
        told.sort();
        said.push_str(&told.concat());
        said.push_str(&format!("{status}\n"));
        match serde_json::from_str::<Value>(&text).ok().or_else(|| events(&text)) {
            Some(Value::Object(mut fields)) if path.contains("record") => {
                if let Some(Value::Array(page)) = fields.remove("items") {
                    items.extend(page);
                } else {
                    items.push(Value::Object(fields));
                }
            }
            _ => said.push_str(&text),
        }
        match next {
            Some(next) if path.contains("record") => after = format!("&after={next}"),
            _ => break,
        }
    }
    // When an entry got its number, and which, is a matter of when the sequencer came by: accounts are made at once.
    let without = |mut item: Value| {
        let of_the_sequencer = ["seq", "sequenced_at"];
        item.as_object_mut().unwrap().retain(|name, _| !of_the_sequencer.contains(&name.as_str()));
        item
    };
    let mut items: Vec<Value> = items.into_iter().map(without).collect();
    items.sort_by_key(|item| item["id"].to_string());
    said + &items.iter().map(|item| format!("{item}\n")).collect::<String>()
}

/// Names for what differs in any two worlds: ids, by their tables and places there; digests, salts, cursors and tokens
/// by their order of appearance.
struct Names {
    ids: BTreeMap<String, String>,
    others: BTreeMap<String, usize>,
}

impl Names {
    async fn of(w: &World) -> Self {
        let shape = columns(&w.app.config.database).await;
        let tables = shape.iter().filter(|(_, columns)| columns.contains_key("id")).map(|(table, _)| table);
        let mut names = BTreeMap::new();
        for table in tables.filter(|table| TABLES.iter().any(|t| t.name == **table)) {
            for (n, id) in ids(w, table).into_iter().enumerate() {
                names.insert(id, format!("<{table} {n}>"));
            }
        }
        Self { ids: names, others: BTreeMap::new() }
    }

    /// A text with these names.
    fn plain(&mut self, text: &str) -> String {
        let (mut plain, mut rest) = (String::new(), text);
        while !rest.is_empty() {
            let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.';
            let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
            if length == 0 {
                let first = rest.chars().next().unwrap();
                plain.push(first);
                rest = &rest[first.len_utf8()..];
                continue;
            }
            let (word, after) = rest.split_at(length);
            plain.push_str(&self.name(word));
            rest = after;
        }
        plain
    }

    fn name(&mut self, word: &str) -> String {
        let is_id = |at: &usize| uuid::Uuid::parse_str(&word[*at..*at + 36]).is_ok();
        let last = word.len().checked_sub(36);
        if let Some(start) = last.and_then(|last| (0..=last).find(is_id)) {
            let name = self.ids.get(&word[start..start + 36]).map_or("<id>", String::as_str);
            return format!("{}{name}{}", &word[..start], &word[start + 36..]);
        }
        if word.len() < 24 || !word.contains(|c: char| c.is_ascii_digit()) {
            return word.to_owned();
        }
        let next = self.others.len();
        format!("<{}>", self.others.entry(word.to_owned()).or_insert(next))
    }
}

/// What is read in a world: while the call is open, and after its close.
fn said(
    results: &'static str,
    stances: [&'static str; 8],
    (readers, afterwards): (&'static [&'static str], bool),
) -> [Vec<(String, String)>; 2] {
    let mut said = [Vec::new(), Vec::new()];
    world(async |w| {
        let case = Case::new(&w, results, stances).await;
        said[0] = case.read(readers).await;
        if afterwards {
            w.pass_days(60);
            w.tick().await;
            said[1] = case.read(&["anonymous"]).await;
        }
    });
    said
}

/// The readings that differ, each with where it does.
fn differences(one: &[(String, String)], other: &[(String, String)]) -> Vec<String> {
    let names = |said: &[(String, String)]| said.iter().map(|(n, _)| n.clone()).collect::<Vec<_>>();
    assert_eq!(names(one), names(other), "the worlds were not asked the same");
    let differ = one.iter().zip(other).filter(|((_, a), (_, b))| a != b);
    differ
        .map(|((name, a), (_, b))| {
            let at = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
            let around = |text: &str| {
                let from = (0..=at.saturating_sub(60)).rev().find(|i| text.is_char_boundary(*i)).unwrap();
                text[from..].chars().take(140).collect::<String>()
            };
            format!("{name}:\n  {}\n  {}", around(a), around(b))
        })
        .collect()
}

#[test]
fn nothing_that_anybody_can_read_tells_a_stance_before_the_call_shows_it() {
    let one = said("after_close", ONE, (READERS, true));
    let other = said("after_close", OTHER, (READERS, true));
    let leaks = differences(&one[0], &other[0]);
    let number = leaks.len();
    assert!(leaks.is_empty(), "{number} of {}:\n{}", one[0].len(), leaks[..number.min(12)].join("\n"));
    println!("{} readings are alike", one[0].len());
    // After the close they tell.
    assert!(!differences(&one[1], &other[1]).is_empty(), "what is open afterwards does not show");
}

/// A control: where a call shows stances, the same readings differ.
#[test]
fn what_a_call_shows_is_seen_to_differ() {
    let [one, _] = said("open", ONE, (&["anonymous"], false));
    let [other, _] = said("open", OTHER, (&["anonymous"], false));
    let differ: BTreeSet<String> =
        differences(&one, &other).iter().map(|said| said.split(' ').next().unwrap().to_owned()).collect();
    for reading in ["get_consensus", "get_consensus_history", "get_topic"] {
        assert!(differ.contains(reading), "{reading} does not differ: {differ:?}");
    }
}
