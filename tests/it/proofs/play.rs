//! A play: a group and a position, to which one thing after another happens as dice have it.

use std::cell::RefCell;

use assent::domain::workflow::Step;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};

use super::answers::Watch;
use super::early;
use crate::support::{Client, Floor, Group, Reply, World, call};

/// What can happen in a play, as often as its number says.
type Plot = [(&'static str, usize)];

/// How members form a view on a text.
pub const FORMING: &Plot = &[
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

/// How what they came to is found, and challenged. It begins in a call, which may keep stances to itself.
pub const FINDING: &Plot = &[
    ("stance", 4),
    ("join", 1),
    ("move", 1),
    ("suspend", 1),
    ("raise", 2),
    ("back", 1),
    ("respond", 5),
    ("find", 7),
    ("maintain", 5),
    ("editorial", 1),
    ("substantive", 1),
    ("dispute", 1),
    ("open call", 2),
    ("days", 22),
    ("ask for time", 2),
    ("answer", 1),
    ("pause", 2),
    ("evaluate", 14),
    ("finalize", 14),
    ("reconsider", 5),
    ("reconsider finding", 2),
    ("answer reconsideration", 6),
    ("appeal", 12),
    ("support", 18),
    ("support no more", 3),
    ("escalate", 8),
    ("take back", 1),
    ("answer appeal", 16),
    ("state minority view", 8),
    ("change minority view", 4),
];

pub struct Play<'w> {
    pub w: &'w World,
    pub group: Group,
    pub floor: Floor,
    plot: &'static Plot,
    /// By the account, in the order in which they came: the same seed is the same play.
    pub(super) people: Vec<(String, Client)>,
    pub(super) dice: StdRng,
    /// Whether the proposal is held.
    pub(super) is_held: bool,
    /// What was tried, with what became of it.
    pub log: Vec<(&'static str, u16)>,
    watch: Watch,
    faults: RefCell<Vec<String>>,
}

impl<'w> Play<'w> {
    /// Members who form a view.
    pub async fn begin(w: &'w World, seed: u64) -> Self {
        let mut play = Self::of(w, FORMING, format!("play-{seed}"), seed).await;
        play.all_say().await;
        w.pass_days(12);
        play
    }

    /// The same near the end of a call, or some time after, in a group that has somebody for every rung of the ladder.
    pub async fn called(w: &'w World, seed: u64) -> Self {
        let mut play = Self::of(w, FINDING, format!("found-{seed}"), seed).await;
        let path = format!("/groups/{}", play.group.id);
        let revision = play.reader().get(&path).await.expect(200)["revision"].as_i64().unwrap();
        play.reader().patch(&path, revision, json!({"parent_body": "Advisory Group"})).await.expect(200);
        for (_, client) in w.crowd(&play.group, &[("GOV", 2), ("PS", 2), ("CS", 2), ("TC", 2)]).await {
            play.people.push((account(&client).await, client));
        }
        let new = play.new_call();
        let length = if new["output_type"] == "recommendation" { 30 } else { 18 };
        play.reader().post(&play.floor.at("calls"), new).await.expect(201);
        play.all_say().await;
        let until = play.dice.random_range(-7..7);
        w.pass_days(length + until);
        w.tick().await;
        play
    }

    async fn of(w: &'w World, plot: &'static Plot, slug: String, seed: u64) -> Self {
        let group = w.group_with(&slug, json!({"joining": "open"})).await;
        let floor = w.floor(&group, Step::Validity).await;
        let mut people = Vec::new();
        for (_, client) in &group.seats {
            people.push((account(client).await, client.clone()));
        }
        for n in 0..4 {
            let (account, client) = w.account(&format!("newcomer-{n}@{slug}.example")).await;
            people.push((account.to_string(), client));
        }
        let (dice, watch) = (StdRng::seed_from_u64(seed), Watch::of(&w.app.config.database).await);
        let (log, faults) = (Vec::new(), RefCell::default());
        Self { w, group, floor, plot, people, dice, is_held: false, log, watch, faults }
    }

    /// Everybody who may says what they think, as they do where a text is new.
    pub(super) async fn all_say(&mut self) {
        for place in 1..self.people.len() {
            let member = self.people[place].1.clone();
            self.stance(&member).await;
        }
    }

    pub fn reader(&self) -> &Client {
        self.group.chair()
    }

    /// One thing more; another one where there is nothing to do it to.
    pub async fn act(&mut self) {
        let all = self.plot.iter().flat_map(|(what, times)| vec![*what; *times]).collect::<Vec<_>>();
        let mut what = self.pick(&all);
        if self.is_held && self.one_in(2) {
            // Else too little happens.
            what = "pause";
        }
        let mut reply = self.does(what).await;
        while reply.is_none() && what != "days" && self.plot == FINDING {
            what = self.pick(&all);
            reply = self.does(what).await;
        }
        self.log.push((what, reply.map_or(0, |reply| reply.status.as_u16())));
    }

    async fn does(&mut self, what: &str) -> Option<Reply> {
        match what {
            "days" => self.days().await,
            "stance" => {
                let member = self.someone();
                Some(self.stance(&member).await)
            }
            "join" | "leave" | "move" | "appoint" | "suspend" => self.membership(what).await,
            "raise" | "editorial" | "substantive" | "dispute" | "charter" => self.text(what).await,
            "open call" | "ask for time" | "answer" => self.call(what).await,
            "pause" => Some(self.hold_or_let_go().await),
            "evaluate" | "finalize" => self.designation(what).await,
            "reconsider" | "reconsider finding" | "answer reconsideration" => self.reconsider(what).await,
            "appeal" | "support" | "support no more" | "escalate" | "take back" | "answer appeal" => {
                self.appeal(what).await
            }
            "state minority view" | "change minority view" => self.minority_view(what).await,
            _ => self.objection(what).await,
        }
    }

    pub(super) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.dice.random_range(0..from.len())].clone()
    }

    pub(super) fn one_in(&mut self, sides: usize) -> bool {
        self.dice.random_range(0..sides) == 0
    }

    /// Anybody but the chair, who keeps the group, answers and finds.
    pub(super) fn someone(&mut self) -> Client {
        let place = self.dice.random_range(1..self.people.len());
        self.people[place].1.clone()
    }

    fn owner(&self, account: &Value) -> Client {
        self.people.iter().find(|(id, _)| account == id).unwrap().1.clone()
    }

    /// Whose client it is.
    pub(super) fn account_of(&self, client: &Client) -> Option<&str> {
        let own = self.people.iter().find(|(_, own)| own.token == client.token);
        own.map(|(account, _)| account.as_str())
    }

    async fn days(&mut self) -> Option<Reply> {
        self.w.pass_days(self.dice.random_range(1..7));
        self.w.tick().await;
        None
    }

    /// The request for a call.
    pub(super) fn new_call(&mut self) -> Value {
        if self.plot == FORMING {
            let output = self.pick(&["framing_guidance", "framing_guidance", "recommendation"]);
            let closes_at = self.w.clock.now().plus_days(self.dice.random_range(30..50));
            return call(self.w, &self.group, json!({"output_type": output, "closes_at": closes_at}));
        }
        let outputs = ["framing_guidance", "framing_guidance", "takeaway", "takeaway", "recommendation"];
        let output = self.pick(&outputs);
        let days = if output == "recommendation" { 30 } else { self.dice.random_range(14..18) };
        let closes_at = self.w.clock.now().plus_days(days);
        let results = self.pick(&["open", "after_own_stance", "after_close"]);
        let changes = json!({"output_type": output, "closes_at": closes_at, "results": results});
        call(self.w, &self.group, changes)
    }

    pub(super) async fn version(&self) -> i64 {
        self.floor.consensus(self.reader()).await["version"].as_i64().unwrap()
    }

    pub(super) async fn list(&self, path: &str) -> Vec<Value> {
        let list = self.reader().get(&format!("{path}?limit=100")).await.expect(200);
        list["items"].as_array().unwrap().clone()
    }

    /// A member but the chair, who keeps the group.
    pub(super) async fn member(&mut self) -> (Value, Client) {
        let members = self.list(&format!("/groups/{}/members", self.group.id)).await;
        let members: Vec<Value> = members.into_iter().filter(|m| m["role"] != "chair").collect();
        let member = self.pick(&members);
        let client = self.owner(&member["account_id"]);
        (member, client)
    }

    /// Whoever a membership is of.
    pub(super) async fn behind(&self, member: &Value) -> Client {
        let found = self.reader().get(&format!("/members/{}", member.as_str().unwrap())).await.expect(200);
        self.owner(&found["account_id"])
    }

    /// A request that somebody makes, and what must hold of its answer: refused, it leaves nothing behind; and it tells
    /// nobody what the call keeps from them.
    pub(super) async fn sent(&self, by: &Client, asked: impl Future<Output = Reply>) -> Reply {
        let settings = &self.w.app.config.database;
        let before = self.watch.traces(settings);
        let reply = asked.await;
        let mut faults = self.faults.borrow_mut();
        if !reply.status.is_success() {
            let left = self.watch.left_since(settings, &before);
            faults.extend(left.into_iter().map(|what| format!("refused, and left {what}: {}", reply.body)));
        }
        let told = early::telling(&reply.body);
        if !told.is_empty() && self.is_kept_from(by) {
            faults.push(format!("told early {told:?}: {}", reply.body));
        }
        drop(faults);
        reply
    }

    pub(super) async fn post(&self, by: &Client, path: &str, body: Value) -> Reply {
        self.sent(by, by.post(path, body)).await
    }

    pub(super) async fn patch(&self, by: &Client, path: &str, revision: i64, body: Value) -> Reply {
        self.sent(by, by.patch(path, revision, body)).await
    }

    pub(super) async fn put(&self, by: &Client, path: &str, revision: i64, body: Value) -> Reply {
        self.sent(by, by.put(path, revision, body)).await
    }

    /// What was wrong with the answers so far.
    pub fn faults(&self) -> Vec<String> {
        self.faults.take()
    }
}

async fn account(client: &Client) -> String {
    client.get("/account").await.expect(200)["id"].as_str().unwrap().to_owned()
}
