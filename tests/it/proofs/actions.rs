//! Whatever members of a group may do to a position while they form a view on it. What is refused is something that
//! happened, too.

use rand::RngExt;
use serde_json::{Value, json};

use super::play::Play;
use super::requests::finding;
use crate::support::{Client, Reply, objection};

/// Most are for it, else hardly any play would come near an agreement.
const STANCES: [&str; 14] = [
    "support",
    "support",
    "support",
    "support",
    "support",
    "accept",
    "accept",
    "accept",
    "neutral",
    "stand_aside",
    "object",
    "object",
    "unclear",
    "recuse",
];
const GROUPS: [&str; 5] = ["GOV", "PS", "CS", "TC", "IGO"];

impl Play<'_> {
    pub(super) async fn stance(&mut self, member: &Client) -> Reply {
        let (version, stance) = (self.version().await, self.pick(&STANCES));
        let mut new = json!({"version": version, "stance": stance, "reason": "I thought about it."});
        if stance == "object" {
            let open = self.list(&self.floor.at("objections")).await;
            let open: Vec<Value> = open.into_iter().filter(|o| o["is_open"] == true).collect();
            if open.is_empty() || self.one_in(4) {
                new["objection"] = objection(version);
                new["objection"].as_object_mut().unwrap().remove("version");
            } else {
                new["objection_id"] = self.pick(&open)["id"].clone();
            }
        }
        self.post(member, &self.floor.at("stances"), new).await
    }

    pub(super) async fn membership(&mut self, what: &str) -> Option<Reply> {
        let organisation = self.pick(&[json!("Acme"), json!("Bolt"), Value::Null]);
        let group = self.pick(&GROUPS);
        if what == "join" {
            let role = self.pick(&["stakeholder", "stakeholder", "observer"]);
            let new = json!({"stakeholder_group": group, "organisation": organisation, "role": role});
            let who = self.someone();
            return Some(self.post(&who, &format!("/groups/{}/members", self.group.id), new).await);
        }
        let (member, client) = self.member().await;
        let path = format!("/members/{}", member["id"].as_str().unwrap());
        let revision = member["revision"].as_i64().unwrap();
        let is_active = member["state"] == "active";
        Some(match what {
            "leave" => self.sent(&client, client.delete(&path, revision)).await,
            "move" if self.one_in(2) => {
                self.patch(&client, &path, revision, json!({"stakeholder_group": group})).await
            }
            "move" => self.patch(&client, &path, revision, json!({"organisation": organisation})).await,
            "appoint" => {
                let role =
                    self.pick(&["stakeholder", "stakeholder", "facilitator", "observer", "secretariat"]);
                self.patch(self.reader(), &path, revision, json!({"role": role})).await
            }
            _ => {
                let state = if is_active { "suspended" } else { "active" };
                let new = json!({"state": state, "reason": "As we agreed."});
                self.put(self.reader(), &format!("{path}/state"), revision, new).await
            }
        })
    }

    /// A version by the author of the text.
    async fn publish(&self, kind: &str) -> Reply {
        let version = self.version().await;
        let text = format!("Version {} of the text.", version + 1);
        let new = json!({"kind": kind, "text": text, "based_on": version});
        self.post(self.group.seat("tc1"), &self.floor.at("versions"), new).await
    }

    pub(super) async fn text(&mut self, what: &str) -> Option<Reply> {
        Some(match what {
            "raise" => {
                let new = objection(self.version().await);
                let who = self.someone();
                self.post(&who, &self.floor.at("objections"), new).await
            }
            "dispute" => {
                // The label can be disputed for a day: as a rule that of a version just published.
                self.publish("editorial").await;
                let reason = json!({"reason": "It changes who is meant."});
                let path = self.floor.at(&format!("versions/{}/disputes", self.version().await));
                let who = self.someone();
                let reply = self.post(&who, &path, reason).await;
                self.all_say().await;
                reply
            }
            "charter" => {
                let path = format!("/groups/{}", self.group.id);
                let revision = self.reader().get(&path).await.expect(200)["revision"].as_i64().unwrap();
                let (strict, collapse) = (self.one_in(2), self.one_in(2));
                let (policy, thin) =
                    (self.pick(&["must_address", "minority_statement"]), self.pick(&["count", "exclude"]));
                let consensus = json!({
                    "strict": strict, "collapse_org": collapse, "objection_policy": policy, "thin_policy": thin,
                });
                self.patch(self.reader(), &path, revision, json!({"charter": {"consensus": consensus}})).await
            }
            kind => {
                let reply = self.publish(kind).await;
                if kind == "substantive" {
                    self.all_say().await;
                }
                reply
            }
        })
    }

    pub(super) async fn call(&mut self, what: &str) -> Option<Reply> {
        if what == "open call" {
            let mut new = self.new_call();
            if !self.list(&self.floor.at("calls")).await.is_empty() {
                new["new_information"] = json!("The figures of this year are out.");
            }
            return Some(self.post(self.reader(), &self.floor.at("calls"), new).await);
        }
        let calls = self.list(&self.floor.at("calls")).await;
        let newest = calls.iter().max_by_key(|call| call["opened_at"].as_str().unwrap().to_owned())?;
        let path = format!("/calls/{}", newest["id"].as_str().unwrap());
        if what == "ask for time" {
            let reason = json!({"reason": "Our members meet on Thursday."});
            let who = self.someone();
            return Some(self.post(&who, &format!("{path}/time-requests"), reason).await);
        }
        self.answer(&path).await
    }

    /// Answers a request for time, else a check of the mandate.
    async fn answer(&mut self, call: &str) -> Option<Reply> {
        let requests = self.list(&format!("{call}/time-requests")).await;
        if let Some(request) = requests.iter().find(|request| request["state"] == "open") {
            let path = format!("/time-requests/{}/answers", request["id"].as_str().unwrap());
            let answer = if self.one_in(2) {
                json!({"answer": "granted", "days": 5, "reason": "So that they can meet."})
            } else {
                json!({"answer": "declined", "reason": "There was time."})
            };
            return Some(self.post(self.reader(), &path, answer).await);
        }
        let path = format!("/proposals/{}/mandate/M1", self.floor.scene.proposal);
        let answer = self.pick(&["ok", "ok", "ok", "ok", "ok", "ok", "fail"]);
        let answer = json!({"answer": answer, "reason": "As it says."});
        Some(self.put(self.reader(), &path, 0, answer).await)
    }

    pub(super) async fn objection(&mut self, what: &str) -> Option<Reply> {
        let all = self.list(&self.floor.at("objections")).await;
        if all.is_empty() {
            return None;
        }
        let suits = |o: &&Value| match what {
            "maintain" => ["outweighed", "not_on_merits"].contains(&o["state"].as_str().unwrap()),
            "contest" => o["state"] == "accommodated",
            "find" => o["state"] == "responded",
            "take over" | "leave objection" => o["is_open"] == true && !others_behind(o).is_empty(),
            _ => o["is_open"] == true,
        };
        let suiting: Vec<Value> = all.iter().filter(suits).cloned().collect();
        let objection = if suiting.is_empty() { self.pick(&all) } else { self.pick(&suiting) };
        let path = format!("/objections/{}", objection["id"].as_str().unwrap());
        let author = self.behind(&objection["author_id"]).await;
        let reason = json!({"reason": "The harm is not spoken to."});
        Some(match what {
            "back" => {
                let who = self.someone();
                self.post(&who, &format!("{path}/backers"), json!({})).await
            }
            "take over" => {
                let others = others_behind(&objection);
                if others.is_empty() {
                    return None;
                }
                self.post(&author, &format!("{path}/withdrawals"), json!({})).await;
                let backer = self.pick(&others);
                let backer = self.behind(&backer).await;
                self.post(&backer, &format!("{path}/takeovers"), json!({})).await
            }
            "leave objection" => {
                let others = others_behind(&objection);
                if others.is_empty() {
                    return None;
                }
                let backer = self.pick(&others);
                let backer = self.behind(&backer).await;
                let revision = objection["revision"].as_i64().unwrap();
                self.sent(&backer, backer.delete(&format!("{path}/backers/own"), revision)).await
            }
            "withdraw" => {
                let afterwards = self.pick(&[json!({}), json!({"stance": {"stance": "accept"}})]);
                self.post(&author, &format!("{path}/withdrawals"), afterwards).await
            }
            "respond" => {
                let (who, substantive) = match self.dice.random_range(0..6) {
                    0 => (self.someone(), false),
                    1 | 2 => (author, false),
                    3 => (self.group.facilitator().clone(), true),
                    _ => (self.reader().clone(), true),
                };
                let said = json!({"body": "What there is to say.", "substantive": substantive});
                self.post(&who, &format!("{path}/responses"), said).await
            }
            "find" => {
                if self.one_in(2) {
                    let said = json!({"body": "It is no answer.", "substantive": false});
                    self.post(&author, &format!("{path}/responses"), said).await;
                }
                let outcomes = ["accommodated", "not_on_merits", "outweighed", "outweighed", "stands"];
                let finding = finding(self.pick(&outcomes), self.version().await);
                self.post(self.reader(), &format!("{path}/findings"), finding).await
            }
            "maintain" => self.post(&author, &format!("{path}/maintenances"), reason).await,
            _ => {
                if objection["state"] != "accommodated" {
                    self.meet(&path).await;
                }
                self.post(&author, &format!("{path}/contests"), reason).await
            }
        })
    }

    /// An objection is answered, and met by a version.
    async fn meet(&mut self, objection: &str) {
        let said = json!({"body": "The next version meets it.", "substantive": true});
        self.post(self.reader(), &format!("{objection}/responses"), said).await;
        self.publish("editorial").await;
        let found = finding("accommodated", self.version().await);
        self.post(self.reader(), &format!("{objection}/findings"), found).await;
    }
}

/// The members behind an objection who are not the one whose it is.
fn others_behind(objection: &Value) -> Vec<Value> {
    let backers = objection["backers"].as_array().unwrap().iter().map(|backer| backer["member_id"].clone());
    backers.filter(|member| *member != objection["author_id"]).collect()
}
