//! What happens after a call: what is found, what is asked to be reconsidered or appealed against, what is said
//! beside it. And that a proposal is held, and let go on.

use assent::domain::time::Instant;
use serde_json::{Map, Value, json};

use super::play::Play;
use crate::steps::ask;
use crate::support::{Client, Reply};

const LEVELS: [&str; 7] = [
    "full_consensus",
    "consensus",
    "unresolved_objection",
    "significant_opposition",
    "divergence",
    "minority_view",
    "consensus_against",
];
const GROUNDS: [&str; 5] = ["objection_ignored", "wrong_facts", "notice", "conflict_of_interest", "mandate"];

impl Play<'_> {
    /// The facilitator, as a rule; else anybody.
    fn designator(&mut self) -> Client {
        if self.one_in(10) { self.someone() } else { self.group.facilitator().clone() }
    }

    /// Somebody who facilitates beside the one who designates; who is appointed where nobody does.
    async fn co_facilitator(&mut self) -> Client {
        let members = self.list(&format!("/groups/{}/members", self.group.id)).await;
        let suits = |m: &&Value| m["state"] == "active" && m["id"] != self.group.facilitator_id.as_str();
        let is_free = |m: &&Value| suits(m) && m["role"] == "stakeholder";
        let serving: Vec<&Value> =
            members.iter().filter(|m| suits(m) && m["role"] == "facilitator").collect();
        if let Some(member) = serving.first() {
            return self.behind(&member["id"]).await;
        }
        let free: Vec<Value> = members.iter().filter(is_free).cloned().collect();
        let member = self.pick(&free);
        let path = format!("/members/{}", member["id"].as_str().unwrap());
        let revision = member["revision"].as_i64().unwrap();
        self.patch(self.reader(), &path, revision, json!({"role": "facilitator"})).await;
        self.behind(&member["id"]).await
    }

    /// Asks; and once more with a word on every reason that the level goes against, where that is asked for.
    async fn explained(&mut self, by: &Client, path: &str, mut new: Value) -> Reply {
        let first = self.post(by, path, new.clone()).await;
        if first.body["code"] != "missing_field" || self.one_in(5) {
            return first;
        }
        let code = |error: &Value| error["pointer"].as_str()?.strip_prefix("/deviations/").map(str::to_owned);
        let codes = first.body["errors"].as_array().unwrap().iter().filter_map(code);
        new["deviations"] = codes.map(|code| (code, json!("It weighs less."))).collect::<Map<_, _>>().into();
        self.post(by, path, new).await
    }

    /// The advised level, as a rule; where it cannot be designated, any that can be.
    async fn level(&mut self) -> Value {
        let advised = self.floor.consensus(self.reader()).await;
        if advised["can_be_designated"] == true && !self.one_in(4) {
            return advised["level"].clone();
        }
        json!(self.pick(&LEVELS))
    }

    /// One of a list that something can be done to; now and then another one, so that it is refused.
    fn one_of(&mut self, all: &[Value], is_suiting: impl Fn(&Value) -> bool) -> Option<Value> {
        let suiting: Vec<Value> = all.iter().filter(|one| is_suiting(one)).cloned().collect();
        match suiting.is_empty() {
            false => Some(self.pick(&suiting)),
            true if !all.is_empty() && self.one_in(8) => Some(self.pick(all)),
            true => None,
        }
    }

    /// Waits until a moment, as a rule: before it one is refused.
    async fn waits_until(&mut self, at: &Value) {
        let now = self.w.clock.now();
        let Some(at) = at.as_str().map(|at| Instant::parse(at).unwrap()).filter(|at| *at > now) else {
            return;
        };
        if self.one_in(3) {
            return;
        }
        self.w.clock.set(at);
        self.w.tick().await;
    }

    /// A designation of the position, one in this state where there is one.
    async fn found(&mut self, state: &str) -> Option<Value> {
        let all = self.reader().get(&self.floor.at("designations")).await.expect(200);
        self.one_of(all["items"].as_array().unwrap(), |found| found["state"] == state)
    }

    pub(super) async fn designation(&mut self, what: &str) -> Option<Reply> {
        if what == "evaluate" {
            let stands = self.floor.consensus(self.reader()).await;
            if stands["designation"]["state"] == "final" && !self.one_in(8) {
                return None;
            }
            self.waits_until(&stands["call"]["closes_at"]).await;
            let new = json!({"level": self.level().await, "rationale": "As the discussion showed."});
            let by = self.designator();
            return Some(self.explained(&by, &self.floor.at("designations"), new).await);
        }
        let found = self.found("preliminary").await?;
        self.waits_until(&found["review_ends_at"]).await;
        let by = self.designator();
        Some(self.explained(&by, &format!("/designations/{}/finalizations", id(&found)), json!({})).await)
    }

    pub(super) async fn reconsider(&mut self, what: &str) -> Option<Reply> {
        let new =
            json!({"decision": "The level.", "grounds": "Two were asked.", "remedy": "Ask the others."});
        let path = match what {
            "reconsider" => format!("/designations/{}", id(&self.found("preliminary").await?)),
            "reconsider finding" => {
                let all = self.list(&self.floor.at("objections")).await;
                format!("/objections/{}", id(&self.one_of(&all, |o| !o["finding"].is_null())?))
            }
            _ => return self.answer_reconsideration().await,
        };
        let who = self.someone();
        Some(self.post(&who, &format!("{path}/reconsiderations"), new).await)
    }

    async fn answer_reconsideration(&mut self) -> Option<Reply> {
        let all = self.list(&format!("/proposals/{}/reconsiderations", self.floor.scene.proposal)).await;
        let request = self.one_of(&all, |request| request["state"] == "open")?;
        let answer = json!({"answer": self.pick(&["upheld", "declined"]), "reasons": "As the record shows."});
        let by = self.designator();
        Some(self.post(&by, &format!("/reconsiderations/{}/answers", id(&request)), answer).await)
    }

    pub(super) async fn appeal(&mut self, what: &str) -> Option<Reply> {
        if what == "appeal" {
            let found = self.found("final").await?;
            let new =
                json!({"ground": self.pick(&GROUNDS), "text": "Nobody answered it.", "remedy": "Answer it."});
            let who = self.someone();
            return Some(self.post(&who, &format!("/designations/{}/appeals", id(&found)), new).await);
        }
        let all = self.list(&format!("/proposals/{}/appeals", self.floor.scene.proposal)).await;
        let states: &[&str] = match what {
            "support" | "support no more" => &["gathering"],
            "answer appeal" => &["open"],
            "escalate" => &["affirmed"],
            _ => &["gathering", "open", "affirmed"],
        };
        let appeal = self.one_of(&all, |a| states.contains(&a["state"].as_str().unwrap()))?;
        let path = format!("/appeals/{}", id(&appeal));
        let appellant = self.behind(&appeal["appellant_id"]).await;
        Some(match what {
            "support" | "support no more" => {
                let who = self.someone();
                let supported = self.post(&who, &format!("{path}/supporters"), json!({})).await;
                if what == "support" {
                    return Some(supported);
                }
                let revision = supported.body["revision"].as_i64().unwrap_or(1);
                self.sent(&who, who.delete(&format!("{path}/supporters/own"), revision)).await
            }
            "escalate" => self.post(&appellant, &format!("{path}/escalations"), json!({})).await,
            "take back" => self.post(&appellant, &format!("{path}/withdrawals"), json!({})).await,
            _ => self.answer_appeal(&path, &appeal["rung"]).await,
        })
    }

    async fn answer_appeal(&mut self, appeal: &str, rung: &Value) -> Reply {
        let outcomes =
            ["affirm", "affirm", "affirm", "reopen", "change_level", "change_level", "attach_statement"];
        let outcome = self.pick(&outcomes);
        let mut answer = json!({"outcome": outcome, "reasons": "As the record shows."});
        match outcome {
            "reopen" => answer["new_information"] = json!("The figures of this year are out."),
            "change_level" => answer["level"] = json!(self.pick(&LEVELS)),
            _ => {}
        }
        if rung == "parent_chair" {
            answer["answered_for"] = json!("The chair of the Advisory Group");
        }
        let by = match rung.as_str() {
            _ if self.one_in(6) => self.someone(),
            Some("facilitator") => self.group.facilitator().clone(),
            Some("co_facilitator") => self.co_facilitator().await,
            _ => self.reader().clone(),
        };
        self.explained(&by, &format!("{appeal}/answers"), answer).await
    }

    pub(super) async fn minority_view(&mut self, what: &str) -> Option<Reply> {
        let view = json!({"text": format!("We disagree, the {}th time.", self.log.len())});
        if what == "change minority view" {
            let all = self.list(&self.floor.at("minority-statements")).await;
            let statement = self.one_of(&all, |_| true)?;
            let author = self.behind(&statement["author_id"]).await;
            let revision = statement["revision"].as_i64().unwrap();
            return Some(
                self.patch(&author, &format!("/minority-statements/{}", id(&statement)), revision, view)
                    .await,
            );
        }
        let all = self.list(&self.floor.at("objections")).await;
        let objection = self.one_of(&all, |o| o["state"] == "stands" || o["maintained"] == true)?;
        let author = self.behind(&objection["author_id"]).await;
        Some(self.post(&author, &format!("/objections/{}/minority-statements", id(&objection)), view).await)
    }

    /// Holds the proposal, or lets it go on.
    pub(super) async fn hold_or_let_go(&mut self) -> Reply {
        let kind = if self.is_held { "resume" } else { "pause" };
        let (lead, reason) = (self.reader(), json!({"reason": "A break."}));
        let moved = self.sent(lead, ask(lead, &self.floor.scene.proposal, kind, reason)).await;
        if moved.status.is_success() {
            self.is_held = !self.is_held;
        }
        moved
    }
}

fn id(thing: &Value) -> &str {
    thing["id"].as_str().unwrap()
}
