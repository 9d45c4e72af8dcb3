//! The things that are there to be called for, by name, and how a case becomes a request.

use std::cell::Cell;
use std::collections::BTreeMap;

use assent::domain::access::Phase;
use assent::domain::codes::Coded;
use assent::domain::workflow::Step;
use assent::http::api::Operation;
use reqwest::Method;
use serde_json::{Value, json};

use super::callers::{Caller, everybody};
use super::case::Case;
use crate::support::raw::{self, Val};
use crate::support::{Client, Group, Reply, World};

/// A revision that nothing has.
const STALE: i64 = 999_999;

pub struct Scene<'w> {
    pub w: &'w World,
    pub slug: &'static str,
    pub group: Group,
    /// Everybody may read the group.
    pub is_open: bool,
    pub callers: Vec<Caller>,
    things: BTreeMap<String, (Value, Option<Phase>)>,
    proposals: Vec<(String, Phase)>,
    counter: Cell<u32>,
}

impl<'w> Scene<'w> {
    /// A group with everybody, and nothing in it.
    pub async fn new(w: &'w World, is_open: bool) -> Self {
        let slug = "wg";
        let visibility = if is_open { "public" } else { "members" };
        let charter = json!({
            "mandate": "Tunis Agenda, paragraphs 72 to 77", "expected_groups": ["GOV", "PS", "CS", "TC"],
            "observers_comment": true, "mandate_checks": [{"id": "M1", "text": "Serves paragraph 72."}],
            "suitability_checks": [{"id": "S1", "text": "Is the concern broad?"}],
        });
        let group = w.group_with(slug, json!({"visibility": visibility, "charter": charter})).await;
        let callers = everybody(w, slug, &group).await;
        let (things, proposals) = (BTreeMap::new(), Vec::new());
        let mut scene = Self { w, slug, group, is_open, callers, things, proposals, counter: Cell::new(0) };
        scene.put("group", json!(scene.group.id), None);
        scene
    }

    /// Signs in anew whose session has ended while days passed.
    pub async fn sign_in_again(&mut self) {
        let admin = self.w.admin_again().await;
        let in_person = self.callers.iter_mut().filter(|caller| caller.administers);
        in_person.for_each(|caller| caller.client = admin.clone());
    }

    /// Names a thing of the scene.
    pub fn put(&mut self, name: impl Into<String>, id: impl Into<Value>, phase: Option<Phase>) {
        self.things.insert(name.into(), (id.into(), phase));
    }

    /// Names a proposal, and says where it stands.
    pub fn put_proposal(&mut self, name: &str, id: &str, phase: Phase) {
        self.proposals.push((id.to_owned(), phase));
        self.put(name, id, Some(phase));
    }

    /// A proposal with one chosen topic, in a step; both are named after it.
    pub async fn proposal_in(&mut self, step: Step) -> String {
        let made = self.w.proposal_in(&self.group, step).await;
        let phase = Phase::from_code(step.code());
        self.put_proposal(&format!("proposal in {step}"), &made.proposal, phase.unwrap());
        self.put(format!("topic in {step}"), made.topic.clone(), phase);
        made.proposal
    }

    /// A thing that a seat makes, by its name.
    pub async fn made(&mut self, name: &str, phase: Phase, seat: &str, path: &str, body: Value) -> Value {
        let body = self.filled(&body, seat);
        let made = self.group.seat(seat).post(path, body).await.expect(201);
        self.put(name, made["id"].clone(), Some(phase));
        made
    }

    /// The id of a thing.
    pub fn id(&self, name: &str) -> String {
        self.value(name).as_str().unwrap().to_owned()
    }

    fn value(&self, name: &str) -> Value {
        self.things.get(name).unwrap_or_else(|| panic!("the scene has no {name}")).0.clone()
    }

    /// The name of what a caller calls for, and whether it is the caller's own.
    pub fn thing(&self, case: &Case, caller: &Caller) -> Option<(String, bool)> {
        let name = case.thing?;
        let own = format!("{name}@{}", caller.seat);
        if case.own && self.things.contains_key(&own) {
            Some((own, true))
        } else {
            Some((name.to_owned(), false))
        }
    }

    /// Where the proposal stands to which what is called for belongs.
    pub fn phase(&self, case: &Case, caller: &Caller) -> Option<Phase> {
        let (name, _) = self.thing(case, caller)?;
        self.things.get(&name).unwrap_or_else(|| panic!("the scene has no {name}")).1
    }

    /// A body with the values of the scene: `$name`, `$name@self` of the caller, `$day7` in seven days; `$n` in a
    /// text is a number that was never used.
    fn filled(&self, body: &Value, seat: &str) -> Value {
        match body {
            Value::Object(fields) => fields
                .iter()
                .map(|(k, v)| (k.clone(), self.filled(v, seat)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            Value::Array(items) => items.iter().map(|v| self.filled(v, seat)).collect::<Vec<_>>().into(),
            Value::String(text) if text.contains("$n") => {
                self.counter.set(self.counter.get() + 1);
                text.replace("$n", &self.counter.get().to_string()).into()
            }
            Value::String(text) => {
                match text.strip_prefix('$').map(|name| name.replace("@self", &format!("@{seat}"))) {
                    None => body.clone(),
                    Some(name) => match name.strip_prefix("day").and_then(|days| days.parse().ok()) {
                        Some(days) => self.w.clock.now().plus_days(days).to_string().into(),
                        None => self.value(&name),
                    },
                }
            }
            other => other.clone(),
        }
    }

    fn path(&self, operation: &Operation, case: &Case, id: &str) -> String {
        let mut path = operation.path.replace("{id}", id);
        if let Some((name, value)) = case.param {
            path = path.replace(&format!("{{{name}}}"), value);
        }
        assert!(!path.contains('{'), "{}: {path}", case.id);
        let filled = |part: &str| match part.split_once("=$") {
            Some((name, thing)) => format!("{name}={}", self.id(thing)),
            None => part.to_owned(),
        };
        let query: Vec<String> = case.query.split('&').map(filled).collect();
        if case.query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
    }

    /// Calls, with a revision where the operation wants one.
    pub async fn call(
        &self,
        operation: &Operation,
        case: &Case,
        caller: &Caller,
        revision: Option<i64>,
    ) -> Reply {
        let id = self.thing(case, caller).map(|(name, _)| self.id(&name));
        self.call_for(operation, case, caller, id.as_deref().unwrap_or_default(), revision).await
    }

    /// The same for another id than that of the scene.
    pub async fn call_for(
        &self,
        operation: &Operation,
        case: &Case,
        caller: &Caller,
        id: &str,
        revision: Option<i64>,
    ) -> Reply {
        let body = match &case.other_body {
            Some((seat, body)) if *seat == caller.seat => body,
            _ => &case.body,
        };
        let mut request = caller
            .client
            .request(operation.method.as_str().parse().unwrap(), &self.path(operation, case, id));
        if operation.requires_revision() {
            request = request.header("if-match", format!("\"{}\"", revision.unwrap_or(STALE)));
        }
        if operation.schemas.body.is_some() {
            request = request.json(&self.filled(body, caller.seat));
        }
        Client::send(request).await
    }

    /// Puts every proposal into a phase; `None` puts each back where it stands.
    pub fn move_all(&self, to: Option<Phase>) {
        let mut by_phase: BTreeMap<Phase, Vec<String>> = BTreeMap::new();
        for (id, stands) in &self.proposals {
            by_phase.entry(to.unwrap_or(*stands)).or_default().push(Val::Id(id).sql());
        }
        for (phase, ids) in by_phase {
            let (step, status) = match Step::from_code(phase.code()) {
                Some(_) => (phase.code(), "active"),
                None => ("impact", phase.code()),
            };
            let ids = ids.join(", ");
            let statement =
                format!("UPDATE proposals SET step = '{step}', status = '{status}' WHERE id IN ({ids})");
            raw::execute(&self.w.app.config.database, &statement).unwrap();
        }
    }

    /// Lets days pass and calls, so that the clock of the service cannot come between: its jobs run on this
    /// thread, which waits for the answer.
    pub fn call_later(&self, operation: &Operation, case: &Case, caller: &Caller, days: i64) -> Reply {
        self.w.pass_days(days);
        let id = self.thing(case, caller).map(|(name, _)| self.id(&name)).unwrap_or_default();
        let (path, body) = (self.path(operation, case, &id), self.filled(&case.body, caller.seat));
        assert_eq!(operation.method.as_str(), "POST");
        let (url, token) = (self.w.url.clone(), caller.client.token.clone());
        std::thread::scope(|scope| {
            let calling = async || Client::new(&url, token).post(&path, body).await;
            let there = move || actix_web::rt::System::new().block_on(calling());
            scope.spawn(there).join().unwrap()
        })
    }
}
