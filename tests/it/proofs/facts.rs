//! The case that the fact rows of a position amount to, read with plain SQL: who counts and where, by whom which
//! objections are held, how many days have passed. Reads no tally and shares no query with the service.

use std::collections::BTreeMap;

use assent::domain::codes::Coded;
use assent::domain::consensus::{Mandate, ObjectionState, Params, Stance};
use assent::domain::time::Instant;
use assent::store::{Conn, Settings};
use serde_json::{Value, json};

use super::second::persons::{Case, Person, Reproach};
use crate::support::is_postgres;
use crate::support::raw::{self, Val};

const DAY: i64 = 86_400_000_000;
const COUNTED: [&str; 3] = ["chair", "facilitator", "stakeholder"];

/// What a column holds.
#[derive(Clone, Copy)]
pub(super) enum Is {
    Id,
    At,
    Bool,
    Plain,
}

/// Rows as JSON; ids in hexadecimal, times in microseconds, truths as 0 and 1.
pub(super) fn rows(conn: &mut Conn, from: &str, columns: &[(&str, Is)]) -> Vec<Value> {
    let value = |(name, is): &(&str, Is)| match (is, is_postgres()) {
        (Is::Id, true) => format!("replace({name}::text, '-', '')"),
        (Is::Id, false) => format!("lower(hex({name}))"),
        (Is::At, true) => format!("(extract(epoch FROM {name}) * 1000000)::bigint"),
        (Is::Bool, true) => format!("{name}::int"),
        _ => (*name).to_owned(),
    };
    let pairs: Vec<String> =
        columns.iter().map(|column| format!("'{}', {}", column.0, value(column))).collect();
    let object = if is_postgres() { "json_build_object" } else { "json_object" };
    let text = if is_postgres() { "::text" } else { "" };
    let query = format!("SELECT {object}({}){text} AS value FROM {from}", pairs.join(", "));
    raw::texts_on(conn, &query).iter().map(|row| serde_json::from_str(row).unwrap()).collect()
}

pub(super) fn text<'v>(row: &'v Value, field: &str) -> &'v str {
    row[field].as_str().unwrap_or_else(|| panic!("no {field} in {row}"))
}

pub(super) fn int(row: &Value, field: &str) -> i64 {
    row[field].as_i64().unwrap_or_else(|| panic!("no {field} in {row}"))
}

pub(super) fn some_text(row: &Value, field: &str) -> Option<String> {
    row[field].as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The rows that say where a position stands.
pub(super) struct Rows {
    position: Value,
    /// Since when the proposal is held, where it is.
    held_at: Option<i64>,
    first_published_at: i64,
    call: Option<Value>,
    charter: Value,
    electors: Vec<Value>,
    members: Vec<Value>,
    stances: BTreeMap<String, Value>,
    objections: Vec<Value>,
    backers: Vec<Value>,
    answers: BTreeMap<String, String>,
    time_requests_open: usize,
}

const POSITION: [(&str, Is); 4] = [
    ("proposal_id", Is::Id),
    ("group_id", Is::Id),
    ("substantive_version", Is::Plain),
    ("substantive_at", Is::At),
];
const CALL: [(&str, Is); 8] = [
    ("id", Is::Id),
    ("charter", Is::Plain),
    ("designator_id", Is::Id),
    ("results", Is::Plain),
    ("state", Is::Plain),
    ("opened_at", Is::At),
    ("closes_at", Is::At),
    ("closed_at", Is::At),
];
const ELECTOR: [(&str, Is); 3] =
    [("member_id", Is::Id), ("stakeholder_group", Is::Plain), ("organisation", Is::Plain)];
const MEMBER: [(&str, Is); 7] = [
    ("id", Is::Id),
    ("account_id", Is::Id),
    ("role", Is::Plain),
    ("state", Is::Plain),
    ("stakeholder_group", Is::Plain),
    ("organisation", Is::Plain),
    ("first_joined_at", Is::At),
];
const STANCE: [(&str, Is); 6] = [
    ("member_id", Is::Id),
    ("version", Is::Plain),
    ("stance", Is::Plain),
    ("set_aside", Is::Bool),
    ("stakeholder_group", Is::Plain),
    ("organisation", Is::Plain),
];
const OBJECTION: [(&str, Is); 4] =
    [("id", Is::Id), ("state", Is::Plain), ("maintained", Is::Bool), ("focal_point_of", Is::Plain)];
const BACKER: [(&str, Is); 3] = [("objection_id", Is::Id), ("member_id", Is::Id), ("left_at", Is::At)];
const ANSWER: [(&str, Is); 2] = [("check_id", Is::Plain), ("answer", Is::Plain)];

/// A column that holds JSON, whichever way the engine gives it.
pub(super) fn parsed(row: &Value, field: &str) -> Value {
    row[field].as_str().map_or_else(|| row[field].clone(), |text| serde_json::from_str(text).unwrap())
}

impl Rows {
    pub fn of(conn: &mut Conn, id: &str) -> Self {
        let mut of = |table: &str, column: &str, id: &str, columns: &[(&str, Is)]| {
            rows(conn, &format!("{table} WHERE {column} = {}", Val::Id(id).sql()), columns)
        };
        let position = of("positions", "id", id, &POSITION).remove(0);
        let (proposal, group) = (uuid(text(&position, "proposal_id")), uuid(text(&position, "group_id")));
        let newest = of("calls", "position_id", id, &CALL).into_iter().max_by_key(|c| int(c, "opened_at"));
        let call = newest.filter(|call| {
            text(call, "state") == "open" || int(call, "closed_at") > int(&position, "substantive_at")
        });
        let call_id = call.as_ref().map(|call| uuid(text(call, "id")));
        let mut of_call = |table: &str, columns: &[(&str, Is)]| {
            call_id.as_ref().map_or_else(Vec::new, |call| of(table, "call_id", call, columns))
        };
        let electors = of_call("electors", &ELECTOR);
        let requests = of_call("time_requests", &[("state", Is::Plain)]);
        let first = of("versions", "position_id", id, &[("number", Is::Plain), ("published_at", Is::At)]);
        let objections = of("objections", "position_id", id, &OBJECTION);
        let stances = of("stances", "position_id", id, &STANCE);
        let answers = of("mandate_answers", "proposal_id", &proposal, &ANSWER);
        let members = of("memberships", "group_id", &group, &MEMBER);
        let held_at = of("proposals", "id", &proposal, &[("paused_at", Is::At)])[0]["paused_at"].as_i64();
        let charter = parsed(&of("groups", "id", &group, &[("charter", Is::Plain)])[0], "charter");
        let mut backers = Vec::new();
        for objection in &objections {
            let behind = of("objection_backers", "objection_id", &uuid(text(objection, "id")), &BACKER);
            backers.extend(behind.into_iter().filter(|b| b["left_at"].is_null()));
        }
        Self {
            first_published_at: int(first.iter().find(|v| int(v, "number") == 1).unwrap(), "published_at"),
            electors,
            time_requests_open: requests.iter().filter(|r| text(r, "state") == "open").count(),
            members,
            stances: stances.into_iter().map(|s| (text(&s, "member_id").to_owned(), s)).collect(),
            backers,
            objections,
            answers: answers
                .iter()
                .map(|a| (text(a, "check_id").to_owned(), text(a, "answer").to_owned()))
                .collect(),
            charter,
            position,
            held_at,
            call,
        }
    }

    /// The stance of a member that counts.
    fn stance(&self, member: &str) -> Option<&Value> {
        let newest = int(&self.position, "substantive_version");
        self.stances.get(member).filter(|s| int(s, "version") >= newest && int(s, "set_aside") == 0)
    }

    fn person(&self, id: &str, class: &Value) -> Person {
        let stance = self.stance(id).map(|s| Stance::from_code(text(s, "stance")).unwrap());
        let (group, org) = (text(class, "stakeholder_group").to_owned(), some_text(class, "organisation"));
        Person { id: id.to_owned(), group, org, stance }
    }

    /// Whoever the call fixed, or joined it later; without one the members as they are; and whoever has left with a
    /// stance that counts.
    fn people(&self) -> Vec<Person> {
        let mut people: Vec<Person> =
            self.electors.iter().map(|elector| self.person(text(elector, "member_id"), elector)).collect();
        for member in &self.members {
            let id = text(member, "id");
            if people.iter().any(|person| person.id == id) {
                continue;
            }
            let is_active = text(member, "state") == "active";
            let joined_later = |call: &Value| {
                let joined = member["first_joined_at"].as_i64();
                let within = int(call, "opened_at")..int(call, "closes_at");
                joined.is_some_and(|at| within.contains(&at)) && text(call, "designator_id") != id
            };
            let belongs = self.call.as_ref().is_none_or(joined_later);
            if is_active && COUNTED.contains(&text(member, "role")) && belongs {
                people.push(self.person(id, member));
            } else if let Some(stance) = self.stance(id).filter(|_| !is_active) {
                people.push(self.person(id, stance));
            }
        }
        people
    }

    fn mandate(&self, checks: &[String]) -> Mandate {
        let answers: Vec<Option<&str>> =
            checks.iter().map(|c| self.answers.get(c).map(String::as_str)).collect();
        match () {
            () if answers.contains(&Some("fail")) => Mandate::Fail,
            () if answers.contains(&None) => Mandate::Pending,
            () => Mandate::Ok,
        }
    }

    /// The parameters, the expected groups and the mandate's checks.
    fn rules(&self) -> (Params, Vec<String>, Vec<String>) {
        let strings = |list: &Value| -> Vec<String> {
            list.as_array().into_iter().flatten().map(|v| v.as_str().unwrap().to_owned()).collect()
        };
        if let Some(call) = &self.call {
            let frozen = parsed(call, "charter");
            let params = serde_json::from_value(frozen["params"].clone()).unwrap();
            return (params, strings(&frozen["expected_groups"]), strings(&frozen["mandate_checks"]));
        }
        let charter = &self.charter;
        let params = serde_json::from_value(charter.get("consensus").cloned().unwrap_or(json!({}))).unwrap();
        let checks: Vec<Value> =
            charter["mandate_checks"].as_array().into_iter().flatten().map(|c| c["id"].clone()).collect();
        (params, strings(&charter["expected_groups"]), strings(&Value::from(checks)))
    }

    /// Whether a call is open: its window stands still while the proposal is held.
    fn is_open(&self, call: &Value, now: Instant) -> bool {
        let windows_at = self.held_at.map_or(now.micros(), |held| held.min(now.micros()));
        text(call, "state") == "open" && windows_at < int(call, "closes_at")
    }

    /// The days since a moment, until now or the end of the call.
    fn days(&self, since: i64, now: Instant) -> u32 {
        let ended = self.call.as_ref().filter(|call| !self.is_open(call, now));
        let ends = ended.map_or(i64::MAX, |call| int(call, "closes_at"));
        u32::try_from((now.micros().min(ends) - since).div_euclid(DAY)).unwrap()
    }

    /// What the call shows before it ends; `none` where there is no call.
    pub fn results(&self) -> &str {
        self.call.as_ref().map_or("none", |call| text(call, "results"))
    }

    /// Whether what others think is kept from the one with this account, or from anybody: in an open call before one
    /// has a stance that counts, or until the end.
    pub fn keeps_from(&self, account: Option<&str>, now: Instant) -> bool {
        let Some(call) = self.call.as_ref().filter(|call| self.is_open(call, now)) else { return false };
        let account = account.map(|id| id.replace('-', ""));
        let is_own =
            |m: &&Value| m["account_id"].as_str() == account.as_deref() && text(m, "state") == "active";
        let own = self.members.iter().find(is_own).and_then(|m| self.stance(text(m, "id")));
        match text(call, "results") {
            "after_close" => true,
            "after_own_stance" => own.is_none(),
            _ => false,
        }
    }
}

pub(super) fn uuid(hex: &str) -> String {
    uuid::Uuid::parse_str(hex).unwrap().to_string()
}

/// The case that the rows about a position amount to now.
pub fn case(settings: &Settings, position: &str, now: Instant) -> Case {
    let rows = raw::on_connection(settings, |conn| Rows::of(conn, position));
    let people = rows.people();
    let (params, expected, checks) = rows.rules();
    let objection = |o: &Value| {
        let behind = rows.backers.iter().filter(|b| b["objection_id"] == o["id"]);
        let backers = behind.map(|b| text(b, "member_id").to_owned());
        Reproach {
            id: text(o, "id").to_owned(),
            state: ObjectionState::from_code(text(o, "state")).unwrap(),
            maintained: int(o, "maintained") == 1,
            focal_point_of: some_text(o, "focal_point_of"),
            backers: backers.filter(|id| people.iter().any(|person| person.id == *id)).collect(),
        }
    };
    let opened_at = rows.call.as_ref().map_or(rows.first_published_at, |call| int(call, "opened_at"));
    Case {
        expected,
        objections: rows.objections.iter().map(objection).collect(),
        days_open: rows.days(opened_at, now),
        days_since_change: rows.days(int(&rows.position, "substantive_at"), now),
        time_requests_open: u32::try_from(rows.time_requests_open).unwrap(),
        mandate: rows.mandate(&checks),
        params,
        people: people.clone(),
    }
}

/// The stored assessments of a position, each with the facts and the parameters that are stored with it.
pub fn stored(settings: &Settings, position: &str) -> Vec<(Value, Value)> {
    let from = format!("snapshots WHERE position_id = {}", Val::Id(position).sql());
    let columns = [("assessment", Is::Plain), ("facts", Is::Plain)];
    let rows = raw::on_connection(settings, |conn| rows(conn, &from, &columns));
    rows.iter().map(|row| (parsed(row, "assessment"), parsed(row, "facts"))).collect()
}
