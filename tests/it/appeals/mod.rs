//! Appeals against a final designation: the support they need, the ladder walked to each outcome, and the time they have.

mod answers;
mod dossier;
mod ladder;
mod last_word;
mod reconsideration;
pub mod statements;
mod support;

use assent::domain::access::Role;
use assent::domain::workflow::Step;
use serde_json::{Value, json};

use crate::support::{Client, Floor, Group, Reply, World};

pub fn id(thing: &Value) -> &str {
    thing["id"].as_str().unwrap()
}

/// A finally designated position, its designation, and a group with a second facilitator and a parent body.
pub struct Case<'w> {
    pub w: &'w World,
    pub group: &'w Group,
    pub co_facilitator: &'w Client,
    pub floor: Floor,
    pub designation: String,
}

/// A group with a parent body and a facilitator who has no part in anything.
pub async fn house(w: &World) -> (Group, Client) {
    let group = w.group("wg").await;
    let path = format!("/groups/{}", group.id);
    let revision = group.chair().get(&path).await.expect(200)["revision"].as_i64().unwrap();
    group.chair().patch(&path, revision, json!({"parent_body": "Advisory Group"})).await.expect(200);
    let (_, co_facilitator) = w.seat("wg", &group.id, "uninvolved", Role::Facilitator, "TC").await;
    (group, co_facilitator)
}

impl<'w> Case<'w> {
    pub async fn new(w: &'w World, (group, co_facilitator): &'w (Group, Client)) -> Self {
        let scene = w.proposal_in(group, Step::Validity).await;
        let floor = w.designated(group, scene, "recommendation", "full_consensus", json!({})).await;
        let found = group.chair().get(&floor.at("designations")).await.expect(200);
        let designation = id(found["items"].as_array().unwrap().last().unwrap()).to_owned();
        Self { w, group, co_facilitator, floor, designation }
    }

    /// The same on a floor that is there, with stances taken on a version.
    pub async fn on(
        w: &'w World,
        (group, co_facilitator): &'w (Group, Client),
        floor: Floor,
        version: i64,
    ) -> Self {
        floor.call(w, group, json!({"output_type": "takeaway"})).await;
        for seat in ["gov1", "gov2", "ps1", "ps2", "cs2", "tc1", "tc2"] {
            floor.takes(group.seat(seat), version, "support").await;
        }
        w.pass_days(30);
        w.tick().await;
        floor.designate(w, group, "consensus").await;
        let found = group.chair().get(&floor.at("designations")).await.expect(200);
        let designation = id(found["items"].as_array().unwrap().last().unwrap()).to_owned();
        Self { w, group, co_facilitator, floor, designation }
    }

    pub fn at(&self, what: &str) -> String {
        format!("/designations/{}/{what}", self.designation)
    }

    pub async fn file(&self, by: &str, ground: &str) -> Reply {
        self.group.seat(by).post(&self.at("appeals"), filing(ground)).await
    }

    /// An appeal of gov1's on a ground, with the one more supporter that it needs. Gives its path.
    pub async fn open(&self, ground: &str) -> String {
        let filed = self.file("gov1", ground).await.expect(201);
        let path = format!("/appeals/{}", id(&filed));
        let supported = self.group.seat("cs1").post(&format!("{path}/supporters"), json!({})).await;
        assert_eq!(supported.expect(201)["state"], "open");
        path
    }

    pub async fn appeal(&self, path: &str) -> Value {
        self.group.stakeholder().get(path).await.expect(200)
    }

    /// Who answers at a rung.
    pub fn of_rung(&self, rung: usize) -> &Client {
        [self.group.facilitator(), self.co_facilitator, self.group.chair()][rung]
    }

    /// Answers, with a word on every reason that another level goes against.
    pub async fn answer(&self, path: &str, rung: usize, outcome: &str) -> Reply {
        self.answer_by(self.of_rung(rung), path, rung, outcome).await
    }

    /// The same by somebody else.
    pub async fn answer_by(&self, by: &Client, path: &str, rung: usize, outcome: &str) -> Reply {
        let (path, mut answer) = (format!("{path}/answers"), answering(rung, outcome));
        let first = by.post(&path, answer.clone()).await;
        if outcome != "change_level" || first.body["code"] != "missing_field" {
            return first;
        }
        for error in first.body["errors"].as_array().unwrap() {
            let code = error["pointer"].as_str().unwrap().rsplit('/').next().unwrap();
            answer["deviations"][code] = json!("It weighs less.");
        }
        by.post(&path, answer).await
    }

    /// Affirmed at every rung below this one, and taken further each time.
    pub async fn up_to(&self, path: &str, rung: usize) {
        for below in 0..rung {
            assert_eq!(self.answer(path, below, "affirm").await.expect(201)["state"], "affirmed");
            let escalated = self.group.seat("gov1").post(&format!("{path}/escalations"), json!({})).await;
            assert_eq!(escalated.expect(201)["state"], "open");
        }
    }

    /// What keeps the proposal in its step, by the codes of the guards.
    pub async fn unmet(&self) -> Vec<String> {
        let path = format!("/proposals/{}/transitions", self.floor.scene.proposal);
        let all = self.group.chair().get(&path).await.expect(200);
        let advance =
            all["items"].as_array().unwrap().iter().find(|t| t["kind"] == "advance").unwrap().clone();
        let unmet = advance["unmet"].as_array().unwrap();
        unmet.iter().map(|guard| guard["guard"].as_str().unwrap().to_owned()).collect()
    }

    /// The actions of the record since the appeal was filed, about appeals alone.
    pub async fn recorded(&self) -> Vec<String> {
        let all = self.w.entries(&self.floor.scene).await;
        let actions = all.iter().map(|entry| entry["action"].as_str().unwrap().to_owned());
        actions.filter(|action| action.starts_with("appeal.")).collect()
    }
}

pub fn filing(ground: &str) -> Value {
    json!({"ground": ground, "text": "Nobody answered it.", "remedy": "Answer it."})
}

/// An answer with all that the outcome and the rung need.
pub fn answering(rung: usize, outcome: &str) -> Value {
    let mut answer = json!({"outcome": outcome, "reasons": "As the record shows."});
    match outcome {
        "reopen" => answer["new_information"] = json!("The figures of 2018 are out."),
        "change_level" => answer["level"] = json!("consensus"),
        _ => {}
    }
    if rung == 2 {
        answer["answered_for"] = json!("The chair of the Advisory Group");
    }
    answer
}
