//! The ways that a designation may go, written from the rules and by calling none of the service's: a preliminary one,
//! seven days for its review, three evaluations at most after a call, a final one, fourteen days for a challenge; and
//! that it is reopened or replaced by an appeal alone. What happened is read from the rows before and after.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facts::{int, parsed, text};
use super::ladder;
use super::seen::Seen;

pub const DAY: i64 = 86_400_000_000;
/// Levels that say that nothing can be designated yet.
const NOT_YET: [&str; 4] =
    ["not_eligible", "insufficient_basis", "insufficient_support", "pending_objections"];
/// What is said of a designation once and for all; and when it became final.
const FIXED: [&str; 10] = [
    "call_id",
    "number",
    "follows_id",
    "version",
    "level",
    "advisory_level",
    "assessment",
    "deviations",
    "designator_id",
    "designated_at",
];
const FIXED_WITH_FINAL: [&str; 4] = ["final_assessment", "final_deviations", "finalized_by", "finalized_at"];

/// What happened to what was found on a position, and what of that the rules do not allow.
#[derive(Clone, Default)]
pub struct Ledger {
    last: Seen,
    /// When windows end, as worked out here: they stand still while the proposal is held.
    windows: BTreeMap<String, i64>,
    pub faults: Vec<String>,
    /// What happened, how often: `preliminary -> final`.
    pub happened: BTreeMap<String, u32>,
}

impl Ledger {
    /// Takes in what is there now.
    pub fn follow(&mut self, now: Seen) {
        let before = std::mem::replace(&mut self.last, now);
        let now = self.last.clone();
        self.let_go_on(&before, &now);
        for (id, found) in &now.designations {
            match before.designations.get(id) {
                None => self.made(found, &before, &now),
                Some(old) => self.went(old, found, &now),
            }
        }
        for id in before.designations.keys().filter(|id| !now.designations.contains_key(*id)) {
            self.fault(format!("designation {id} is gone"));
        }
        self.stands(&now);
        ladder::follow(self, &before, &now);
    }

    pub fn fault(&mut self, what: impl Into<String>) {
        self.faults.push(what.into());
    }

    pub fn must(&mut self, holds: bool, what: &str, row: &Value) {
        if !holds {
            let mut row = row.clone();
            for long in ["assessment", "snapshot", "final_assessment", "final_snapshot"] {
                row.as_object_mut().unwrap().remove(long);
            }
            self.fault(format!("{what}: {row}"));
        }
    }

    pub fn happens(&mut self, what: String) {
        *self.happened.entry(what).or_default() += 1;
    }

    /// From now on a window of so many days runs, under this name.
    pub fn opens(&mut self, window: &str, ends_at: i64) {
        self.windows.insert(window.to_owned(), ends_at);
    }

    /// When a window ends; never, where none was opened.
    pub fn ends(&self, window: &str) -> i64 {
        self.windows.get(window).copied().unwrap_or(i64::MAX)
    }

    /// Windows that ran when the proposal was held run for as long again.
    fn let_go_on(&mut self, before: &Seen, now: &Seen) {
        match (before.held_at, now.held_at) {
            (Some(held), None) => {
                for ends in self.windows.values_mut().filter(|ends| **ends > held) {
                    *ends += now.now - held;
                }
                self.happens("held -> let go on".to_owned());
            }
            (None, Some(held)) if held != now.now => {
                self.fault(format!("held at {held}, now it is {}", now.now));
            }
            _ => {}
        }
    }

    /// One that was not there before.
    fn made(&mut self, found: &Value, before: &Seen, now: &Seen) {
        let state = text(found, "state");
        self.happens(format!("nothing -> {state}"));
        self.must(int(found, "designated_at") == now.now, "made at another time", found);
        self.must(!NOT_YET.contains(&text(found, "level")), "its level cannot be designated", found);
        self.must(found["version"] == now.position["version"], "it speaks of another version", found);
        self.must(now.held_at.is_none(), "made while the proposal is held", found);
        let followed = before.designations.get(found["follows_id"].as_str().unwrap_or_default());
        match state {
            "preliminary" => self.evaluated(found, followed, before, now),
            "final" => self.changed(found, followed, now),
            _ => self.must(false, "it begins in a state in which none does", found),
        }
        self.grounded(found, ("assessment", "advisory_level"), &["deviations"], now);
        self.by_one_who_may(found, "designator_id", now, state == "final");
    }

    /// A preliminary one: the next of three at most, after a call that has ended; it takes the place of the one before.
    fn evaluated(&mut self, found: &Value, followed: Option<&Value>, before: &Seen, now: &Seen) {
        let call = &now.calls[text(found, "call_id")];
        let newest = now.calls.values().max_by_key(|call| int(call, "opened_at")).unwrap();
        self.must(call == newest, "it goes by a call before the newest", found);
        let is_over = text(call, "state") == "closed" && int(call, "closes_at") <= now.now;
        self.must(is_over, "its call has not ended", found);
        let same = before.designations.values().filter(|d| d["call_id"] == found["call_id"]);
        let same: Vec<&Value> = same.collect();
        let number = same.iter().map(|d| int(d, "number")).max().unwrap_or(0) + 1;
        self.must(
            int(found, "number") == number && number <= 3,
            "a number that is not the next of three",
            found,
        );
        let was_reopened = same.iter().any(|d| text(d, "state") == "reopened");
        self.must(!was_reopened, "found after a call of which something was reopened", found);
        let standing = before.designations.values().find(|d| text(d, "state") == "preliminary");
        self.must(standing.map(|d| &d["id"]) == followed.map(|d| &d["id"]), "it follows another", found);
        self.must(found["finalized_at"].is_null(), "preliminary and final", found);
        self.opens(&review(found), now.now + 7 * DAY);
    }

    /// One that is final at once: the level that an appeal changed.
    fn changed(&mut self, found: &Value, followed: Option<&Value>, now: &Seen) {
        let Some(old) = followed else {
            return self.must(false, "final at once, in the place of none", found);
        };
        self.must(text(old, "state") == "final", "in the place of one that was not final", found);
        self.must(old["level"] != found["level"], "changed to the same level", found);
        self.must(
            old["challenge_ends_at"] == found["challenge_ends_at"],
            "another window to challenge",
            found,
        );
        let gives = |a: &&Value| text(a, "outcome") == "change_level" && a["level"] == found["level"];
        self.must(answered_now(now).any(|a| gives(&a)), "no appeal asked for the change", found);
        let left = self.ends(&challenge(old));
        self.opens(&challenge(found), left);
        // It was open to no review of its own.
        self.opens(&review(found), now.now);
    }

    /// One that was there before.
    fn went(&mut self, old: &Value, found: &Value, now: &Seen) {
        let (from, to) = (text(old, "state"), text(found, "state"));
        let fixed = FIXED.iter().all(|name| old[name] == found[name]);
        self.must(fixed, "what was found is changed", found);
        let was_final = !old["finalized_at"].is_null();
        let fixed = FIXED_WITH_FINAL.iter().all(|name| old[name] == found[name]);
        self.must(fixed || !was_final, "how it became final is changed", found);
        if from != to {
            self.happens(format!("{from} -> {to}"));
        }
        match (from, to) {
            (a, b) if a == b => {}
            ("preliminary", "superseded") => {
                self.must(found["superseded_at"].as_i64() == Some(now.now), "superseded, not now", found);
            }
            ("preliminary", "final") => self.finalized(found, now),
            ("final", "reopened") => {
                let new = |a: &&Value| {
                    text(a, "outcome") == "reopen" && !a["new_information"].as_str().unwrap_or("").is_empty()
                };
                self.must(answered_now(now).any(|a| new(&a)), "reopened without anything new", found);
            }
            ("final", "superseded") => {
                let follows = |d: &Value| d["follows_id"] == found["id"] && text(d, "state") == "final";
                self.must(
                    now.designations.values().any(follows),
                    "a final one went with none after it",
                    found,
                );
            }
            _ => self.must(false, &format!("from {from} to {to}"), found),
        }
        let is_as_worked_out = |at: &Value, ends: i64| at.is_null() || at.as_i64() == Some(ends);
        let standing = ["preliminary", "final"].contains(&to);
        let windows = is_as_worked_out(&found["review_ends_at"], self.ends(&review(found)))
            && is_as_worked_out(&found["challenge_ends_at"], self.ends(&challenge(found)));
        self.must(windows || !standing, "windows other than the rules say", found);
    }

    fn finalized(&mut self, found: &Value, now: &Seen) {
        self.must(found["finalized_at"].as_i64() == Some(now.now), "final, not now", found);
        self.must(now.now >= self.ends(&review(found)), "final before its review was over", found);
        self.must(now.held_at.is_none(), "made final while the proposal is held", found);
        self.opens(&challenge(found), now.now + 14 * DAY);
        let advised = text(&parsed(found, "final_assessment"), "level").to_owned();
        let anew = advised != text(found, "advisory_level") && int(found, "number") < 3;
        self.must(!anew, "another level is advised, and no other evaluation was made", found);
        self.grounded(found, ("final_assessment", ""), &["deviations", "final_deviations"], now);
        self.by_one_who_may(found, "finalized_by", now, false);
    }

    /// A word on each reason that failed where the level is not the advised one; nothing outside the mandate; every
    /// objection addressed where the call asks for that.
    fn grounded(&mut self, found: &Value, (made_on, advised): (&str, &str), said: &[&str], now: &Seen) {
        let assessment = parsed(found, made_on);
        self.must(text(&assessment, "level") != "not_eligible", "found outside the mandate", found);
        let is_kept = advised.is_empty() || found[advised] == assessment["level"];
        self.must(is_kept, "another level than its assessment advises", found);
        if found["level"] != assessment["level"] {
            let words: Vec<Value> = said.iter().map(|name| parsed(found, name)).collect();
            let failed = assessment["reasons"].as_array().unwrap().iter().filter(|r| r["passed"] == false);
            let codes: BTreeSet<&str> = failed.map(|r| text(r, "code")).collect();
            let unsaid: Vec<&&str> =
                codes.iter().filter(|c| words.iter().all(|w| w[**c].is_null())).collect();
            self.must(unsaid.is_empty(), &format!("no word on {unsaid:?}"), found);
        }
        let kept = parsed(found, if made_on == "assessment" { "snapshot" } else { "final_snapshot" });
        if kept["params"]["objection_policy"] == "must_address" {
            let open = |o: &Value| ["raised", "under_discussion", "responded"].contains(&text(o, "state"));
            self.must(
                !now.objections.values().any(open),
                "found beside an objection without an answer",
                found,
            );
        }
    }

    /// A facilitator without a conflict; what an appeal changed, whoever answers at its rung, without one as well.
    fn by_one_who_may(&mut self, found: &Value, who: &str, now: &Seen, is_answer: bool) {
        let member = &found[who];
        let is_facilitator = text(&now.members[member.as_str().unwrap()], "role") == "facilitator";
        self.must(is_answer || is_facilitator, "by another role", found);
        self.must(!now.has_a_conflict(member), "by one with a conflict", found);
    }

    /// What stands on a position at any time.
    fn stands(&mut self, now: &Seen) {
        let in_state = |state: &str| now.designations.values().filter(|d| text(d, "state") == state).count();
        let (preliminary, last) = (in_state("preliminary"), in_state("final"));
        if preliminary + last > 1 {
            self.fault(format!("{preliminary} preliminary and {last} final ones stand at once"));
        }
        if (last == 1) != (text(&now.position, "state") == "designated") {
            self.fault(format!("{last} final ones, and the position is {}", now.position["state"]));
        }
        let newest = now.calls.values().max_by_key(|call| int(call, "opened_at"));
        for found in now.designations.values().filter(|d| text(d, "state") == "preliminary") {
            let speaks = int(found, "version") >= int(&now.position, "substantive_version");
            self.must(speaks, "it stands and speaks of a text before", found);
            self.must(
                newest.is_some_and(|call| call["id"] == found["call_id"]),
                "it outlives its call",
                found,
            );
        }
    }
}

fn review(found: &Value) -> String {
    format!("review of {}", text(found, "id"))
}

pub fn challenge(found: &Value) -> String {
    format!("challenge of {}", text(found, "id"))
}

/// The answers that were given to appeals just now.
pub fn answered_now(now: &Seen) -> impl Iterator<Item = &Value> {
    now.answers.values().filter(|answer| answer["answered_at"].as_i64() == Some(now.now))
}
