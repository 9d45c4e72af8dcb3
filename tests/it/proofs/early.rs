//! What stances amount to is shown to nobody before the call shows it: whom it is kept from is read here from the rows,
//! by the words of the rules.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::Rows;
use super::play::Play;
use crate::support::Client;
use crate::support::raw;

/// Names under which something that stances amount to stands in an answer.
pub const TELLING: [&str; 15] = [
    "level",
    "levels",
    "lowest_level",
    "can_be_designated",
    "phrase",
    "metrics",
    "measures",
    "is_fragile",
    "pivot_count",
    "verdict",
    "numbers",
    "covered",
    "thin",
    "trend",
    "sustained_by",
];
/// Reasons that nothing about stances goes into.
const BESIDE: [&str; 5] =
    ["MANDATE_FAIL", "MANDATE_PENDING", "WINDOW_SHORT", "TEXT_CHANGED_LATE", "TIME_REQUEST_OPEN"];

/// What in an answer tells what stances amount to: the names under which something stands, and codes of reasons.
pub fn telling(said: &Value) -> BTreeSet<String> {
    let mut told = BTreeSet::new();
    collect(said, &mut told);
    told
}

fn collect(said: &Value, told: &mut BTreeSet<String>) {
    match said {
        Value::Array(items) => items.iter().for_each(|item| collect(item, told)),
        Value::Object(fields) => {
            for (name, value) in fields {
                // That no group sustains an objection is told by a list of none.
                let is_said = if name == "sustained_by" { !value.is_null() } else { says(value) };
                if TELLING.contains(&name.as_str()) && is_said {
                    told.insert(name.clone());
                }
                collect(value, told);
            }
            let code = fields.get("code").and_then(Value::as_str).filter(|_| fields.contains_key("observed"));
            told.extend(code.filter(|code| !BESIDE.contains(code)).map(str::to_owned));
        }
        _ => {}
    }
}

/// Whether there is something in a value: a list of nothing says nothing.
fn says(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => items.iter().any(says),
        _ => true,
    }
}

/// How often what was looked at.
#[derive(Default)]
pub struct Sights {
    /// By what the call shows, and whether it was kept from the reader.
    pub looks: BTreeMap<(String, bool), u32>,
    /// What was told where it is shown.
    pub told: BTreeSet<String>,
}

impl Play<'_> {
    /// Whether what others think is kept from somebody now.
    pub(super) fn is_kept_from(&self, reader: &Client) -> bool {
        self.rows().keeps_from(self.account_of(reader), self.w.clock.now())
    }

    fn rows(&self) -> Rows {
        let position = self.floor.position.clone();
        raw::on_connection(&self.w.app.config.database, |conn| Rows::of(conn, &position))
    }

    /// What some readers are told too early, or too late.
    pub async fn told_early(&self, sights: &mut Sights) -> Vec<String> {
        let (rows, now) = (self.rows(), self.w.clock.now());
        let mut faults = Vec::new();
        for reader in self.readers() {
            let account = self.account_of(&reader);
            let is_kept = rows.keeps_from(account, now);
            *sights.looks.entry((rows.results().to_owned(), is_kept)).or_default() += 1;
            faults.extend(self.reads(&reader, is_kept, sights).await);
        }
        faults
    }

    /// Nobody in particular, who designates, and two others in turn.
    fn readers(&self) -> Vec<Client> {
        let other = |n: usize| self.people[n % self.people.len()].1.clone();
        let turn = self.log.len();
        vec![self.w.anonymous(), self.group.facilitator().clone(), other(turn), other(turn * 7 + 3)]
    }

    /// What is wrong with what one reads, from whom stances are kept or not.
    pub async fn reads(&self, reader: &Client, is_kept: bool, sights: &mut Sights) -> Vec<String> {
        let mut faults = Vec::new();
        // Where nothing is kept, what stands elsewhere was looked at by those who designate.
        let is_read_in_whole =
            is_kept || self.account_of(reader) == self.account_of(self.group.facilitator());
        for path in self.readings().iter().take(if is_read_in_whole { usize::MAX } else { 1 }) {
            let said = reader.get(path).await;
            if !said.status.is_success() {
                continue;
            }
            let told = telling(&said.body);
            if said.body["is_shown"] == is_kept {
                faults.push(format!("{path} says {}, and is kept: {is_kept}", said.body["is_shown"]));
            }
            if is_kept && !told.is_empty() {
                faults.push(format!("{path} tells early {told:?}: {}", said.body));
            }
            if is_kept && path.contains("/stances") && self.others_in(reader, &said.body).await {
                faults.push(format!("{path} tells of others: {}", said.body));
            }
            sights.told.extend(told);
        }
        faults
    }

    fn readings(&self) -> [String; 7] {
        let at = |what: &str| self.floor.at(what);
        let proposal = &self.floor.scene.proposal;
        [
            at("consensus"),
            at("consensus/history?points=100"),
            at("stances?limit=100"),
            at("objections?limit=100"),
            format!("/proposals/{proposal}/consensus"),
            format!("/groups/{}/board", self.group.id),
            format!("/topics/{}", self.floor.scene.topic),
        ]
    }

    /// Whether a list of stances has one of somebody else.
    async fn others_in(&self, reader: &Client, list: &Value) -> bool {
        let own = reader.get(&self.floor.at("stances/own")).await;
        let own = &own.body["stance"]["member_id"];
        list["items"].as_array().unwrap().iter().any(|stance| stance["member_id"] != *own)
    }
}
