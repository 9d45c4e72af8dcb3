//! The rows about what was found on a position, read with plain SQL.

use std::collections::BTreeMap;

use assent::store::{Conn, Settings};
use serde_json::Value;

use super::facts::Is::{At, Bool, Id, Plain};
use super::facts::{Is, rows, text, uuid};
use crate::support::raw::{self, Val};

/// Rows by their ids.
pub type Table = BTreeMap<String, Value>;

/// All that is there about a position, at a moment.
#[derive(Clone, Default)]
pub struct Seen {
    pub now: i64,
    pub position: Value,
    /// Since when the proposal is held.
    pub held_at: Option<i64>,
    pub designations: Table,
    pub calls: Table,
    pub versions: Table,
    pub objections: Table,
    /// Who is behind objections.
    pub backers: Table,
    pub appeals: Table,
    pub supporters: Table,
    pub answers: Table,
    pub reconsiderations: Table,
    pub statements: Table,
    pub members: Table,
}

const POSITION: &[(&str, Is)] = &[
    ("proposal_id", Id),
    ("group_id", Id),
    ("state", Plain),
    ("version", Plain),
    ("substantive_version", Plain),
];
const DESIGNATION: &[(&str, Is)] = &[
    ("id", Id),
    ("call_id", Id),
    ("number", Plain),
    ("state", Plain),
    ("follows_id", Id),
    ("version", Plain),
    ("level", Plain),
    ("advisory_level", Plain),
    ("assessment", Plain),
    ("snapshot", Plain),
    ("rationale", Plain),
    ("deviations", Plain),
    ("designator_id", Id),
    ("designated_at", At),
    ("review_ends_at", At),
    ("superseded_at", At),
    ("final_assessment", Plain),
    ("final_snapshot", Plain),
    ("final_deviations", Plain),
    ("finalized_by", Id),
    ("finalized_at", At),
    ("challenge_ends_at", At),
];
const CALL: &[(&str, Is)] =
    &[("id", Id), ("state", Plain), ("opened_at", At), ("closes_at", At), ("closed_at", At)];
const OBJECTION: &[(&str, Is)] = &[("id", Id), ("author_id", Id), ("state", Plain), ("maintained", Bool)];
const BACKER: &[(&str, Is)] = &[("id", Id), ("objection_id", Id), ("member_id", Id), ("left_at", At)];
const APPEAL: &[(&str, Is)] = &[
    ("id", Id),
    ("designation_id", Id),
    ("appellant_id", Id),
    ("ground", Plain),
    ("focal_point_of", Plain),
    ("supporters_needed", Plain),
    ("state", Plain),
    ("rung", Plain),
    ("outcome", Plain),
    ("due_at", At),
    ("opened_at", At),
    ("ended_at", At),
];
const SUPPORTER: &[(&str, Is)] = &[("id", Id), ("appeal_id", Id), ("member_id", Id), ("left_at", At)];
const ANSWER: &[(&str, Is)] = &[
    ("id", Id),
    ("appeal_id", Id),
    ("rung", Plain),
    ("outcome", Plain),
    ("reasons", Plain),
    ("new_information", Plain),
    ("level", Plain),
    ("answered_for", Plain),
    ("answered_by", Id),
    ("answered_at", At),
];
const RECONSIDERATION: &[(&str, Is)] = &[
    ("id", Id),
    ("designation_id", Id),
    ("objection_id", Id),
    ("asked_by", Id),
    ("state", Plain),
    ("answer", Plain),
    ("follow_up", Plain),
    ("answered_by", Id),
];
const STATEMENT: &[(&str, Is)] =
    &[("id", Id), ("objection_id", Id), ("author_id", Id), ("text", Plain), ("revision", Plain)];

impl Seen {
    /// Everything about a position as it is now.
    pub fn of(settings: &Settings, position: &str, now: i64) -> Self {
        raw::on_connection(settings, |conn| Self::read(conn, position, now))
    }

    fn read(conn: &mut Conn, id: &str, now: i64) -> Self {
        let mut of = |table: &str, column: &str, id: &str, columns: &[(&str, Is)]| {
            let all = rows(conn, &format!("{table} WHERE {column} = {}", Val::Id(id).sql()), columns);
            all.into_iter()
                .map(|row| (row["id"].as_str().unwrap_or_default().to_owned(), row))
                .collect::<Table>()
        };
        let position = of("positions", "id", id, POSITION).into_values().next().unwrap();
        let (proposal, group) = (uuid(text(&position, "proposal_id")), uuid(text(&position, "group_id")));
        let held = of("proposals", "id", &proposal, &[("paused_at", At)]).into_values().next().unwrap();
        let (objections, appeals) =
            (of("objections", "position_id", id, OBJECTION), of("appeals", "position_id", id, APPEAL));
        let mut under = |table: &str, column: &str, all: &Table, columns: &[(&str, Is)]| -> Table {
            all.keys().flat_map(|id| of(table, column, &uuid(id), columns)).collect()
        };
        Self {
            now,
            held_at: held["paused_at"].as_i64(),
            backers: under("objection_backers", "objection_id", &objections, BACKER),
            supporters: under("appeal_supporters", "appeal_id", &appeals, SUPPORTER),
            answers: under("appeal_answers", "appeal_id", &appeals, ANSWER),
            designations: of("designations", "position_id", id, DESIGNATION),
            calls: of("calls", "position_id", id, CALL),
            versions: of("versions", "position_id", id, &[("id", Id), ("author_id", Id)]),
            reconsiderations: of("reconsiderations", "position_id", id, RECONSIDERATION),
            statements: of("minority_statements", "position_id", id, STATEMENT),
            members: of("memberships", "group_id", &group, &[("id", Id), ("role", Plain)]),
            objections,
            appeals,
            position,
        }
    }

    /// The members behind an objection.
    pub fn behind(&self, objection: &str) -> Vec<&Value> {
        let own = self.backers.values().filter(|b| b["objection_id"] == *objection && b["left_at"].is_null());
        own.map(|b| &b["member_id"]).collect()
    }

    /// Who supports an appeal.
    pub fn supporters_of(&self, appeal: &str) -> Vec<&Value> {
        let own = self.supporters.values().filter(|s| s["appeal_id"] == *appeal && s["left_at"].is_null());
        own.map(|s| &s["member_id"]).collect()
    }

    /// The answers to an appeal, oldest first.
    pub fn answers_to(&self, appeal: &str) -> Vec<&Value> {
        let mut own: Vec<&Value> = self.answers.values().filter(|a| a["appeal_id"] == *appeal).collect();
        own.sort_by_key(|a| (a["answered_at"].as_i64(), text(a, "id").to_owned()));
        own
    }

    /// Whether somebody wrote the text, or has an open objection to it.
    pub fn has_a_conflict(&self, member: &Value) -> bool {
        let open = |o: &&Value| ["raised", "under_discussion", "responded"].contains(&text(o, "state"));
        self.versions.values().any(|version| version["author_id"] == *member)
            || self.objections.values().filter(open).any(|o| self.behind(text(o, "id")).contains(&member))
    }
}
