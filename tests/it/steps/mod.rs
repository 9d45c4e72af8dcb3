//! The six steps over the API: every transition, guard, role and refusal.

mod clock;
mod ends;
mod leaving;
mod pause;
mod refusals;
mod undo;

use assent::store::Settings;
use serde_json::{Value, json};

use crate::support::raw::{self, Val};
use crate::support::{Client, Group, Reply, Scene, World};

/// Where a proposal stands, as `from` and `revision`.
pub async fn standing(client: &Client, proposal: &str) -> (Value, Value) {
    let options = client.get(&format!("/proposals/{proposal}/transitions")).await.expect(200);
    (options["from"].clone(), options["revision"].clone())
}

/// Asks for a move from where the proposal is; `more` adds to the request.
pub async fn ask(client: &Client, proposal: &str, kind: &str, more: Value) -> Reply {
    let (from, revision) = standing(client, proposal).await;
    let mut body = json!({"kind": kind, "from": from, "revision": revision});
    for (key, value) in more.as_object().unwrap() {
        body[key] = value.clone();
    }
    client.post(&format!("/proposals/{proposal}/transitions"), body).await
}

/// The option for a move, perhaps to one place, as a caller sees it.
pub async fn option(client: &Client, proposal: &str, kind: &str, to: Option<&str>) -> Value {
    let all = client.get(&format!("/proposals/{proposal}/transitions")).await.expect(200);
    let fits = |o: &&Value| o["kind"] == kind && to.is_none_or(|to| o["to"]["step"] == to);
    all["items"].as_array().unwrap().iter().find(fits).unwrap_or_else(|| panic!("no {kind}: {all}")).clone()
}

/// The guards that an option or a refusal says are not met.
pub fn unmet(of: &Value) -> Vec<&str> {
    of["unmet"].as_array().unwrap().iter().map(|g| g["guard"].as_str().unwrap()).collect()
}

/// What leaves the first step: suitability answered, approvals of two stakeholder groups.
pub async fn meet_topic(group: &Group, scene: &Scene) {
    let answers = json!({"answers": [{"check_id": "S1", "answer": "ok", "reason": "Broad."}]});
    group.facilitator().put(&format!("/topics/{}/suitability", scene.topic), 1, answers).await.expect(200);
    for seat in ["gov1", "ps1"] {
        group.seat(seat).post(&format!("/topics/{}/approvals", scene.topic), json!({})).await.expect(201);
    }
}

/// A position with a version on the scene's topic; gives its id.
pub async fn position(group: &Group, scene: &Scene) -> String {
    let body = json!({"topic_id": scene.topic, "title": "A text"});
    let made =
        group.seat("gov1").post(&format!("/proposals/{}/positions", scene.proposal), body).await.expect(201);
    let id = made["id"].as_str().unwrap().to_owned();
    let body = json!({"kind": "substantive", "text": "One.", "based_on": 0, "change_note": "The first."});
    group.seat("gov1").post(&format!("/positions/{id}/versions"), body).await.expect(201);
    id
}

/// Rows of what other features write, straight into their tables.
pub struct Rows<'w> {
    settings: &'w Settings,
    now: assent::domain::time::Instant,
    member: &'w str,
}

impl<'w> Rows<'w> {
    pub fn of(w: &'w World, group: &'w Group) -> Self {
        Self { settings: &w.app.config.database, now: w.clock.now(), member: &group.facilitator_id }
    }

    pub fn call(&self, scene: &Scene, position: &str, state: &str) -> String {
        let id = uuid::Uuid::now_v7().to_string();
        raw::insert(
            self.settings,
            "calls",
            &[
                ("id", Val::Id(&id)),
                ("position_id", Val::Id(position)),
                ("proposal_id", Val::Id(&scene.proposal)),
                ("output_type", Val::Text("recommendation")),
                ("charter", Val::Text("{}")),
                ("results", Val::Text("open")),
                ("designator_id", Val::Id(self.member)),
                ("opened_by", Val::Id(self.member)),
                ("opened_at", Val::At(self.now)),
                ("closes_at", Val::At(self.now.plus_days(14))),
                ("extended_days", Val::Int(0)),
                ("electorate_digest", Val::Bytes(&[0; 32])),
                ("electorate_size", Val::Int(0)),
                ("round", Val::Int(1)),
                ("objection_policy", Val::Text("must_address")),
                ("state", Val::Text(state)),
                ("revision", Val::Int(1)),
            ],
        );
        id
    }

    pub fn close_call(&self, call: &str) {
        let change = format!("UPDATE calls SET state = 'closed' WHERE id = {}", Val::Id(call).sql());
        assert_eq!(raw::execute(self.settings, &change), Ok(1));
    }

    pub fn designation(&self, scene: &Scene, position: &str, call: &str) -> String {
        let id = uuid::Uuid::now_v7().to_string();
        raw::insert(
            self.settings,
            "designations",
            &[
                ("id", Val::Id(&id)),
                ("position_id", Val::Id(position)),
                ("proposal_id", Val::Id(&scene.proposal)),
                ("call_id", Val::Id(call)),
                ("number", Val::Int(1)),
                ("state", Val::Text("final")),
                ("version", Val::Int(1)),
                ("level", Val::Text("consensus")),
                ("advisory_level", Val::Text("consensus")),
                ("assessment", Val::Text("{}")),
                ("participation", Val::Text("{}")),
                ("snapshot", Val::Text("{}")),
                ("rationale", Val::Text("As assessed.")),
                ("deviations", Val::Text("[]")),
                ("findings", Val::Text("[]")),
                ("designator_id", Val::Id(self.member)),
                ("designated_at", Val::At(self.now)),
                ("review_ends_at", Val::At(self.now)),
                ("challenge_ends_at", Val::At(self.now.plus_days(14))),
                ("revision", Val::Int(1)),
            ],
        );
        let change =
            format!("UPDATE positions SET state = 'designated' WHERE id = {}", Val::Id(position).sql());
        assert_eq!(raw::execute(self.settings, &change), Ok(1));
        id
    }

    pub fn output(
        &self,
        group: &Group,
        scene: &Scene,
        position: &str,
        designation: &str,
        state: &str,
    ) -> String {
        let id = uuid::Uuid::now_v7().to_string();
        raw::insert(
            self.settings,
            "outputs",
            &[
                ("id", Val::Id(&id)),
                ("group_id", Val::Id(&group.id)),
                ("proposal_id", Val::Id(&scene.proposal)),
                ("position_id", Val::Id(position)),
                ("designation_id", Val::Id(designation)),
                ("version", Val::Int(1)),
                ("kind", Val::Text("recommendation")),
                ("title", Val::Text("An output")),
                ("summary", Val::Text("What it says.")),
                ("phrase", Val::Text("Consensus.")),
                ("overrides", Val::Text("[]")),
                ("edition", Val::Int(i64::from(state == "published"))),
                ("state", Val::Text(state)),
                ("created_by", Val::Id(self.member)),
                ("revision", Val::Int(1)),
                ("created_at", Val::At(self.now)),
            ],
        );
        id
    }

    pub fn review(&self, scene: &Scene, output: &str) {
        raw::insert(
            self.settings,
            "reviews",
            &[
                ("id", Val::Id(&uuid::Uuid::now_v7().to_string())),
                ("output_id", Val::Id(output)),
                ("proposal_id", Val::Id(&scene.proposal)),
                ("scheduled_for", Val::At(self.now.plus_days(90))),
                ("created_by", Val::Id(self.member)),
                ("revision", Val::Int(1)),
                ("created_at", Val::At(self.now)),
            ],
        );
    }

    pub fn comment(&self, group: &Group, scene: &Scene, round: &str, disposition: Option<&str>) -> String {
        let id = uuid::Uuid::now_v7().to_string();
        raw::insert(
            self.settings,
            "comments",
            &[
                ("id", Val::Id(&id)),
                ("group_id", Val::Id(&group.id)),
                ("proposal_id", Val::Id(&scene.proposal)),
                ("subject_kind", Val::Text("proposal")),
                ("subject_id", Val::Id(&scene.proposal)),
                ("path", Val::Text(&id)),
                ("round_id", Val::Id(round)),
                ("author_id", Val::Id(self.member)),
                ("kind", Val::Text("concern")),
                ("body", Val::Text("What of us?")),
                ("channel", Val::Text("virtual")),
                ("state", Val::Text("posted")),
                ("disposition", disposition.map_or(Val::Null, Val::Text)),
                ("answers", Val::Int(0)),
                ("moderations", Val::Int(0)),
                ("revision", Val::Int(1)),
                ("created_at", Val::At(self.now)),
            ],
        );
        id
    }
}
