//! The table around which the group sits, and what it does again and again.

use std::ops::Range;

use assent::domain::access::Role;
use serde_json::{Value, json};

use super::ledger::Ledger;
use crate::steps::ask;
use crate::support::{Client, Floor, Group, Scene, World};

/// A proposal on its way.
pub struct Line {
    /// Who proposed it.
    pub author: &'static str,
    /// Its proposal, the topic that was chosen, and the position on that.
    pub floor: Floor,
    /// Every topic that members nominated.
    pub topics: Vec<String>,
    /// The current version of the position.
    pub version: i64,
}

pub struct Year<'w> {
    pub w: &'w World,
    pub group: Group,
    pub lines: Vec<Line>,
    /// The items of the programme, in the order in which they were put there.
    pub programme: Vec<String>,
    /// Comments that were made, in all proposals.
    pub said: usize,
}

/// Seats beside those of every test's group: together eighteen.
const MORE: [(&str, Role, &str); 6] = [
    ("cofacilitator", Role::Facilitator, "PS"),
    ("gov3", Role::Stakeholder, "GOV"),
    ("ps3", Role::Stakeholder, "PS"),
    ("cs3", Role::Stakeholder, "CS"),
    ("cs4", Role::Stakeholder, "CS"),
    ("tc3", Role::Stakeholder, "TC"),
];

pub fn id(made: &Value) -> String {
    made["id"].as_str().unwrap_or_else(|| panic!("no id: {made}")).to_owned()
}

impl<'w> Year<'w> {
    pub async fn begin(w: &'w World) -> Self {
        let mut group = w.group("wg").await;
        for (name, role, code) in MORE {
            let (_, client) = w.seat("wg", &group.id, name, role, code).await;
            group.seats.push((name.to_owned(), client));
        }
        assert_eq!(group.seats.len(), 18);
        Self { w, group, lines: Vec::new(), programme: Vec::new(), said: 0 }
    }

    /// A proposal of the next stakeholder group in turn.
    pub async fn propose(&mut self, title: &str) -> usize {
        let author = ["gov1", "ps1", "cs1", "tc2"][self.lines.len() % 4];
        let new = json!({"title": title, "summary": "What the group could do.", "language": "en"});
        let path = format!("/groups/{}/proposals", self.group.id);
        let made = self.group.seat(author).post(&path, new).await.expect(201);
        self.add(author, id(&made))
    }

    /// A proposal that is there.
    pub fn add(&mut self, author: &'static str, proposal: String) -> usize {
        let floor = Floor { scene: Scene { proposal, topic: String::new() }, position: String::new() };
        self.lines.push(Line { author, floor, topics: Vec::new(), version: 0 });
        self.lines.len() - 1
    }

    /// An address under a proposal.
    pub fn of(&self, at: usize, what: &str) -> String {
        format!("/proposals/{}/{what}", self.lines[at].floor.scene.proposal)
    }

    pub async fn moves(&self, by: &Client, at: usize, kind: &str, more: Value) -> Value {
        ask(by, &self.lines[at].floor.scene.proposal, kind, more).await.expect(201)
    }

    /// One step on, each without an override.
    pub async fn advance(&self, lines: &[usize]) {
        for at in lines {
            self.moves(self.group.facilitator(), *at, "advance", json!({})).await;
        }
    }

    /// An author takes a proposal back.
    pub async fn takes_back(&self, at: usize) {
        let why = json!({"reason": "There is no time for it this year."});
        self.moves(self.group.seat(self.lines[at].author), at, "withdraw", why).await;
    }

    /// Days pass, and the clock does what is due.
    pub async fn days(&self, days: i64) {
        self.w.pass_days(days);
        self.w.tick().await;
    }

    /// Everything in a list, page by page.
    pub async fn all(&self, list: &str) -> Vec<Value> {
        let (mut all, mut next) = (Vec::new(), String::new());
        loop {
            let sign = if list.contains('?') { '&' } else { '?' };
            let page = self.group.chair().get(&format!("{list}{sign}limit=100{next}")).await.expect(200);
            all.extend(page["items"].as_array().unwrap().iter().cloned());
            match page["next"].as_str() {
                Some(cursor) => next = format!("&after={cursor}"),
                None => return all,
            }
        }
    }

    pub async fn ledgers(&self, lines: Range<usize>) -> Vec<(usize, Ledger)> {
        let mut ledgers = Vec::new();
        for at in lines {
            ledgers.push((at, Ledger::of(self, at).await));
        }
        ledgers
    }

    pub async fn hold(&self, ledgers: &[(usize, Ledger)], after: &str) {
        for (at, ledger) in ledgers {
            Ledger::of(self, *at).await.holds(ledger, after);
        }
    }

    /// Every comment that was made is there, and says what became of it.
    pub async fn every_comment_has_its_disposition(&self) {
        let mut there = 0;
        for at in 0..self.lines.len() {
            for comment in self.all(&self.of(at, "comments")).await {
                assert!(comment["disposition"]["reason"].is_string(), "{comment}");
                there += 1;
            }
        }
        assert_eq!(there, self.said);
    }
}
