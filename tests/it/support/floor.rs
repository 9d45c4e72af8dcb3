//! A position that members take stances on: its text is by `tc1`, so that the facilitators are free to designate.

use assent::domain::access::{Actor, Role};
use assent::domain::ids::{Id, MemberId};
use assent::domain::workflow::Step;
use assent::service::{accounts, members, tokens};
use serde_json::{Value, json};

use super::{ALL_SCOPES, Client, Group, Scene, World};

pub struct Floor {
    pub scene: Scene,
    pub position: String,
}

impl World {
    /// A position with its first version, in a proposal in this step.
    pub async fn floor(&self, group: &Group, step: Step) -> Floor {
        let scene = self.proposal_in(group, step).await;
        self.floor_on(group, scene).await
    }

    /// A position with its first version, in this proposal.
    pub async fn floor_on(&self, group: &Group, scene: Scene) -> Floor {
        let author = group.seat("tc1");
        let new = json!({"topic_id": scene.topic, "title": "A position"});
        let position =
            author.post(&format!("/proposals/{}/positions", scene.proposal), new).await.expect(201);
        let floor = Floor { scene, position: position["id"].as_str().unwrap().to_owned() };
        floor.publish(author, "substantive", 0).await;
        floor
    }

    /// Many members at once: so many stakeholders of each stakeholder group.
    pub async fn crowd(&self, group: &Group, of: &[(&str, usize)]) -> Vec<(MemberId, Client)> {
        let codes: Vec<String> = of.iter().flat_map(|(code, n)| vec![(*code).to_owned(); *n]).collect();
        let group = Id::from_uuid(group.id.parse().unwrap());
        let made = self.app.db.write(move |tx| {
            tx.actor = Actor::System;
            let admit = |code: &String| {
                let email = format!("{}@crowd.example", uuid::Uuid::now_v7());
                let new: accounts::CreateAccount =
                    serde_json::from_value(json!({"email": email, "name": "One of many"})).unwrap();
                let account = accounts::create(tx, &new)?;
                let (_, secret) = tokens::issue(tx, account.id, "test", ALL_SCOPES, None)?;
                Ok((members::admit(tx, group, account.id, Role::Stakeholder, code)?, secret))
            };
            codes.iter().map(admit).collect::<assent::error::Result<Vec<_>>>()
        });
        let made = made.await.unwrap();
        made.into_iter().map(|(id, secret)| (id, Client::new(&self.url, Some(secret)))).collect()
    }
}

impl Floor {
    /// An address under the position.
    pub fn at(&self, what: &str) -> String {
        format!("/positions/{}/{what}", self.position)
    }

    /// Publishes a version on this one.
    pub async fn publish(&self, author: &Client, kind: &str, based_on: i64) {
        let text = format!("Version {} of the text.", based_on + 1);
        let new = json!({"kind": kind, "text": text, "based_on": based_on});
        author.post(&self.at("versions"), new).await.expect(201);
    }

    /// Takes a stance on this version; `object` raises an objection with it.
    pub async fn takes(&self, member: &Client, version: i64, stance: &str) -> Value {
        let mut new = json!({"version": version, "stance": stance});
        if stance == "object" {
            new["reason"] = json!("It does harm.");
            new["objection"] = objection(version);
            new["objection"].as_object_mut().unwrap().remove("version");
        }
        member.post(&self.at("stances"), new).await.expect(201)
    }

    /// Raises an objection to this version. Gives its id.
    pub async fn objects(&self, member: &Client, version: i64) -> String {
        let raised = member.post(&self.at("objections"), objection(version)).await.expect(201);
        raised["id"].as_str().unwrap().to_owned()
    }

    /// Opens a call on a recommendation for 30 days, the facilitator to designate; `changes` replaces fields.
    pub async fn call(&self, w: &World, group: &Group, changes: Value) -> Value {
        group.chair().post(&self.at("calls"), call(w, group, changes)).await.expect(201)
    }

    /// Where it stands.
    pub async fn consensus(&self, reader: &Client) -> Value {
        reader.get(&self.at("consensus")).await.expect(200)
    }
}

/// The request for a call on a recommendation for 30 days.
pub fn call(w: &World, group: &Group, changes: Value) -> Value {
    let mut new = json!({
        "output_type": "recommendation", "closes_at": w.clock.now().plus_days(30), "results": "open",
        "designator_id": group.facilitator_id,
    });
    for (key, value) in changes.as_object().unwrap() {
        new[key] = value.clone();
    }
    new
}

/// The request for an objection.
pub fn objection(version: i64) -> Value {
    json!({
        "version": version, "ground": "evidence", "summary": "The figures are old.",
        "harm": "Readers would plan with them.", "remedy": "Take those of 2017.",
    })
}
