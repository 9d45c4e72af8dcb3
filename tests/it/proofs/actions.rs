//! Whatever members of a group may do to a position, one thing after another, as dice have it. What is refused is
//! something that happened, too.

use assent::domain::workflow::Step;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};

use super::requests::finding;
use crate::support::{Client, Floor, Group, Reply, World, call, objection};

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

/// What can happen, as often as its number says.
const ACTIONS: [(&str, usize); 23] = [
    ("stance", 18),
    ("join", 3),
    ("leave", 1),
    ("move", 3),
    ("appoint", 2),
    ("suspend", 2),
    ("raise", 2),
    ("back", 4),
    ("leave objection", 3),
    ("take over", 2),
    ("withdraw", 2),
    ("respond", 8),
    ("find", 7),
    ("maintain", 5),
    ("contest", 4),
    ("editorial", 3),
    ("substantive", 1),
    ("dispute", 1),
    ("open call", 3),
    ("days", 6),
    ("ask for time", 4),
    ("answer", 2),
    ("charter", 1),
];

pub struct Play<'w> {
    w: &'w World,
    group: Group,
    pub floor: Floor,
    /// By the account, in the order in which they came: the same seed is the same play.
    people: Vec<(String, Client)>,
    dice: StdRng,
    /// What was tried, with what became of it.
    pub log: Vec<(&'static str, u16)>,
}

impl<'w> Play<'w> {
    pub async fn begin(w: &'w World, seed: u64) -> Self {
        let group = w.group_with(&format!("play-{seed}"), json!({"joining": "open"})).await;
        let floor = w.floor(&group, Step::Validity).await;
        let mut people = Vec::new();
        for (_, client) in &group.seats {
            let own = client.get("/account").await.expect(200);
            people.push((own["id"].as_str().unwrap().to_owned(), client.clone()));
        }
        for n in 0..4 {
            let (account, client) = w.account(&format!("newcomer-{n}@play-{seed}.example")).await;
            people.push((account.to_string(), client));
        }
        let mut play = Self { w, group, floor, people, dice: StdRng::seed_from_u64(seed), log: Vec::new() };
        play.all_say().await;
        w.pass_days(12);
        play
    }

    /// Everybody who may says what they think, as they do where a text is new.
    async fn all_say(&mut self) {
        for place in 1..self.people.len() {
            let member = self.people[place].1.clone();
            self.stance(&member).await;
        }
    }

    pub fn reader(&self) -> &Client {
        self.group.chair()
    }

    /// One thing more.
    pub async fn act(&mut self) {
        let all = ACTIONS.iter().flat_map(|(what, times)| vec![*what; *times]).collect::<Vec<_>>();
        let what = self.pick(&all);
        let status = match what {
            "days" => self.days().await,
            "stance" => {
                let member = self.someone();
                Some(self.stance(&member).await)
            }
            "join" | "leave" | "move" | "appoint" | "suspend" => self.membership(what).await,
            "raise" | "editorial" | "substantive" | "dispute" | "charter" => self.text(what).await,
            "open call" | "ask for time" | "answer" => self.call(what).await,
            _ => self.objection(what).await,
        };
        self.log.push((what, status.map_or(0, |reply| reply.status.as_u16())));
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.dice.random_range(0..from.len())].clone()
    }

    fn one_in(&mut self, sides: usize) -> bool {
        self.dice.random_range(0..sides) == 0
    }

    /// Anybody but the chair, who keeps the group, answers and finds.
    fn someone(&mut self) -> Client {
        let place = self.dice.random_range(1..self.people.len());
        self.people[place].1.clone()
    }

    fn owner(&self, account: &Value) -> Client {
        self.people.iter().find(|(id, _)| account == id).unwrap().1.clone()
    }

    async fn days(&mut self) -> Option<Reply> {
        self.w.pass_days(self.dice.random_range(1..7));
        self.w.tick().await;
        None
    }

    async fn version(&self) -> i64 {
        self.floor.consensus(self.reader()).await["version"].as_i64().unwrap()
    }

    async fn list(&self, path: &str) -> Vec<Value> {
        let list = self.reader().get(&format!("{path}?limit=100")).await.expect(200);
        list["items"].as_array().unwrap().clone()
    }

    /// A member but the chair, who keeps the group.
    async fn member(&mut self) -> (Value, Client) {
        let members = self.list(&format!("/groups/{}/members", self.group.id)).await;
        let members: Vec<Value> = members.into_iter().filter(|m| m["role"] != "chair").collect();
        let member = self.pick(&members);
        let client = self.owner(&member["account_id"]);
        (member, client)
    }

    /// Whoever a membership is of.
    async fn behind(&self, member: &Value) -> Client {
        let found = self.reader().get(&format!("/members/{}", member.as_str().unwrap())).await.expect(200);
        self.owner(&found["account_id"])
    }

    async fn stance(&mut self, member: &Client) -> Reply {
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
        member.post(&self.floor.at("stances"), new).await
    }

    async fn membership(&mut self, what: &str) -> Option<Reply> {
        let organisation = self.pick(&[json!("Acme"), json!("Bolt"), Value::Null]);
        let group = self.pick(&GROUPS);
        if what == "join" {
            let role = self.pick(&["stakeholder", "stakeholder", "observer"]);
            let new = json!({"stakeholder_group": group, "organisation": organisation, "role": role});
            return Some(self.someone().post(&format!("/groups/{}/members", self.group.id), new).await);
        }
        let (member, client) = self.member().await;
        let path = format!("/members/{}", member["id"].as_str().unwrap());
        let revision = member["revision"].as_i64().unwrap();
        let is_active = member["state"] == "active";
        Some(match what {
            "leave" => client.delete(&path, revision).await,
            "move" if self.one_in(2) => {
                client.patch(&path, revision, json!({"stakeholder_group": group})).await
            }
            "move" => client.patch(&path, revision, json!({"organisation": organisation})).await,
            "appoint" => {
                let role =
                    self.pick(&["stakeholder", "stakeholder", "facilitator", "observer", "secretariat"]);
                self.reader().patch(&path, revision, json!({"role": role})).await
            }
            _ => {
                let state = if is_active { "suspended" } else { "active" };
                let new = json!({"state": state, "reason": "As we agreed."});
                self.reader().put(&format!("{path}/state"), revision, new).await
            }
        })
    }

    /// A version by the author of the text.
    async fn publish(&self, kind: &str) -> Reply {
        let version = self.version().await;
        let text = format!("Version {} of the text.", version + 1);
        let new = json!({"kind": kind, "text": text, "based_on": version});
        self.group.seat("tc1").post(&self.floor.at("versions"), new).await
    }

    async fn text(&mut self, what: &str) -> Option<Reply> {
        Some(match what {
            "raise" => {
                let new = objection(self.version().await);
                self.someone().post(&self.floor.at("objections"), new).await
            }
            "dispute" => {
                // The label can be disputed for a day: as a rule that of a version just published.
                self.publish("editorial").await;
                let reason = json!({"reason": "It changes who is meant."});
                let path = self.floor.at(&format!("versions/{}/disputes", self.version().await));
                let reply = self.someone().post(&path, reason).await;
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
                self.reader().patch(&path, revision, json!({"charter": {"consensus": consensus}})).await
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

    async fn call(&mut self, what: &str) -> Option<Reply> {
        if what == "open call" {
            let output = self.pick(&["framing_guidance", "framing_guidance", "recommendation"]);
            let days = self.dice.random_range(30..50);
            let closes_at = self.w.clock.now().plus_days(days);
            let mut new = call(self.w, &self.group, json!({"output_type": output, "closes_at": closes_at}));
            if !self.list(&self.floor.at("calls")).await.is_empty() {
                new["new_information"] = json!("The figures of this year are out.");
            }
            return Some(self.reader().post(&self.floor.at("calls"), new).await);
        }
        let calls = self.list(&self.floor.at("calls")).await;
        let newest = calls.iter().max_by_key(|call| call["opened_at"].as_str().unwrap().to_owned())?;
        let path = format!("/calls/{}", newest["id"].as_str().unwrap());
        if what == "ask for time" {
            let reason = json!({"reason": "Our members meet on Thursday."});
            return Some(self.someone().post(&format!("{path}/time-requests"), reason).await);
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
            return Some(self.reader().post(&path, answer).await);
        }
        let path = format!("/proposals/{}/mandate/M1", self.floor.scene.proposal);
        let answer = self.pick(&["ok", "ok", "ok", "ok", "ok", "ok", "fail"]);
        let answer = json!({"answer": answer, "reason": "As it says."});
        Some(self.reader().put(&path, 0, answer).await)
    }

    async fn objection(&mut self, what: &str) -> Option<Reply> {
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
            "back" => self.someone().post(&format!("{path}/backers"), json!({})).await,
            "take over" => {
                let others = others_behind(&objection);
                if others.is_empty() {
                    return None;
                }
                author.post(&format!("{path}/withdrawals"), json!({})).await;
                let backer = self.pick(&others);
                self.behind(&backer).await.post(&format!("{path}/takeovers"), json!({})).await
            }
            "leave objection" => {
                let others = others_behind(&objection);
                if others.is_empty() {
                    return None;
                }
                let backer = self.pick(&others);
                let backer = self.behind(&backer).await;
                let revision = objection["revision"].as_i64().unwrap();
                backer.delete(&format!("{path}/backers/own"), revision).await
            }
            "withdraw" => {
                let afterwards = self.pick(&[json!({}), json!({"stance": {"stance": "accept"}})]);
                author.post(&format!("{path}/withdrawals"), afterwards).await
            }
            "respond" => {
                let (who, substantive) = match self.dice.random_range(0..6) {
                    0 => (self.someone(), false),
                    1 | 2 => (author, false),
                    3 => (self.group.facilitator().clone(), true),
                    _ => (self.reader().clone(), true),
                };
                let said = json!({"body": "What there is to say.", "substantive": substantive});
                who.post(&format!("{path}/responses"), said).await
            }
            "find" => {
                if self.one_in(2) {
                    let said = json!({"body": "It is no answer.", "substantive": false});
                    author.post(&format!("{path}/responses"), said).await;
                }
                let outcomes = ["accommodated", "not_on_merits", "outweighed", "outweighed", "stands"];
                let finding = finding(self.pick(&outcomes), self.version().await);
                self.reader().post(&format!("{path}/findings"), finding).await
            }
            "maintain" => author.post(&format!("{path}/maintenances"), reason).await,
            _ => {
                if objection["state"] != "accommodated" {
                    self.meet(&path).await;
                }
                author.post(&format!("{path}/contests"), reason).await
            }
        })
    }

    /// An objection is answered, and met by a version.
    async fn meet(&mut self, objection: &str) {
        let said = json!({"body": "The next version meets it.", "substantive": true});
        self.reader().post(&format!("{objection}/responses"), said).await;
        self.publish("editorial").await;
        let found = finding("accommodated", self.version().await);
        self.reader().post(&format!("{objection}/findings"), found).await;
    }
}

/// The members behind an objection who are not the one whose it is.
fn others_behind(objection: &Value) -> Vec<Value> {
    let backers = objection["backers"].as_array().unwrap().iter().map(|backer| backer["member_id"].clone());
    backers.filter(|member| *member != objection["author_id"]).collect()
}

/// Every kind of thing that can happen.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    ACTIONS.iter().map(|(what, _)| *what)
}
