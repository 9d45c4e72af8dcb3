//! A history made by hand: entries with salts, digests and contents as the service would write them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::domain::digests::{BODY_TAG, ROW_TAG, Salt, TEXT_TAG, salted};
use crate::domain::ids::{AnyId, Id};
use crate::domain::replay::{Electors, KEPT, Row, State};
use crate::domain::time::Instant;

/// 2018-06-14T13:00:00Z.
const BEGIN: i64 = 1_528_981_200_000_000;
/// Between two entries: longer than what was so before counts as well.
pub const STEP: i64 = 600_000_000;

/// The columns that are digested by themselves.
const ERASABLE: &[(&str, &[&str])] = &[
    ("memberships", &["organisation"]),
    ("proposals", &["summary", "title"]),
    ("positions", &["close_reason", "title"]),
    ("versions", &["change_note", "text"]),
    ("stances", &["reason"]),
    ("stance_history", &["reason"]),
    ("objections", &["harm", "remedy", "summary"]),
    ("comments", &["body"]),
];

/// Who acts.
#[derive(Clone, Debug)]
pub enum By {
    Account(AnyId, Option<&'static str>),
    Clock,
    System,
}

/// What an entry says.
#[derive(Clone, Debug)]
pub struct Said {
    pub action: &'static str,
    pub by: By,
    pub permission: Option<&'static str>,
    pub objects: Value,
    pub details: Value,
}

/// An entry as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    pub seq: Option<u64>,
    pub sequenced_at: Option<Instant>,
    pub leaf: String,
    pub body: String,
    pub salts: Vec<Salt>,
    pub contents: Option<Vec<Option<String>>>,
    pub id: AnyId,
}

/// A row as it stands, with what covers it.
#[derive(Clone, Debug)]
pub struct Stands {
    pub row: Map<String, Value>,
    pub entry: AnyId,
    pub salt: Salt,
    pub texts: BTreeMap<String, Salt>,
}

#[derive(Clone, Debug, Default)]
pub struct History {
    made: u128,
    pub now: i64,
    pub group: Option<AnyId>,
    pub entries: Vec<Kept>,
    pub rows: BTreeMap<&'static str, BTreeMap<AnyId, Stands>>,
    pub bare: BTreeMap<&'static str, Vec<Value>>,
    pub state: State,
    pub electors: Electors,
}

pub fn canonical(value: &Value) -> String {
    String::from_utf8(serde_json_canonicalizer::to_vec(value).unwrap()).unwrap()
}

impl History {
    pub fn id(&mut self) -> AnyId {
        self.made += 1;
        let at = u128::from(u64::try_from(BEGIN / 1000).unwrap());
        Id::from_uuid(uuid::Uuid::from_u128((at << 80) | (0x7000_8000_0000_0000 << 16) | self.made))
    }

    pub fn at(&self) -> Instant {
        Instant::from_micros(BEGIN + self.now)
    }

    fn salt(&mut self) -> Salt {
        self.made += 1;
        let mut salt = [7; 32];
        salt[..16].copy_from_slice(&self.made.to_be_bytes());
        salt
    }

    /// Saves rows, and records them.
    pub fn record(&mut self, said: &Said, rows: Vec<(&'static str, Value)>) -> AnyId {
        self.now += STEP;
        let id = self.id();
        let mut salts = vec![self.salt()];
        let (mut facts, mut contents) = (Vec::new(), Vec::new());
        for (table, row) in rows {
            let (fact, content) = self.cover(table, row, id, &mut salts);
            if let Some(row) = content.as_ref().and_then(|content| Row::parse(table, content)) {
                self.state.put(row.unwrap());
            }
            facts.push(fact);
            contents.push(content);
        }
        let contents = contents.iter().any(Option::is_some).then_some(contents);
        let (actor, role) = match &said.by {
            By::Account(id, role) => (json!({"kind": "account", "id": id, "via_token": null}), json!(role)),
            By::Clock => (json!({"kind": "clock"}), json!("facilitator")),
            By::System => (json!({"kind": "system"}), json!(null)),
        };
        let body = canonical(&json!({
            "v": 1, "action": said.action, "actor": actor, "role": role, "permission": said.permission,
            "objects": said.objects, "details": said.details, "facts": facts,
        }));
        let digest = hex::encode(salted(BODY_TAG, &salts[0], body.as_bytes()));
        let leaf =
            canonical(&json!({"v": 1, "id": id, "scope": self.group, "time": self.at(), "body": digest}));
        let seq = Some(u64::try_from(self.entries.len()).unwrap() + 1);
        self.entries.push(Kept { seq, sequenced_at: Some(self.at()), leaf, body, salts, contents, id });
        id
    }

    fn cover(
        &mut self,
        table: &'static str,
        row: Value,
        entry: AnyId,
        salts: &mut Vec<Salt>,
    ) -> (Value, Option<String>) {
        let Value::Object(row) = row else { panic!("a row is an object") };
        let id: AnyId = serde_json::from_value(row["id"].clone()).unwrap();
        let salt = self.salt();
        salts.push(salt);
        let (mut content, mut texts, mut erasable) = (row.clone(), BTreeMap::new(), Map::new());
        let columns = ERASABLE.iter().find(|(name, _)| *name == table).map(|(_, c)| *c).unwrap_or_default();
        for column in columns {
            let Some(Value::String(text)) = row.get(*column) else { continue };
            let salt = self.salt();
            salts.push(salt);
            let digest = Value::String(hex::encode(salted(TEXT_TAG, &salt, text.as_bytes())));
            texts.insert((*column).to_owned(), salt);
            erasable.insert((*column).to_owned(), digest.clone());
            content.insert((*column).to_owned(), digest);
        }
        let content = canonical(&Value::Object(content));
        let digest = hex::encode(salted(ROW_TAG, &salt, content.as_bytes()));
        let revision =
            if table == "stance_history" { None } else { row.get("revision").and_then(Value::as_i64) };
        let told = json!({
            "table": table, "id": id, "revision": revision.unwrap_or_else(|| self.covered(table, id) + 1), "digest": digest, "erasable": erasable,
        });
        self.rows.entry(table).or_default().insert(id, Stands { row, entry, salt, texts });
        (told, KEPT.contains(&table).then_some(content))
    }

    /// How often entries covered a row so far.
    fn covered(&self, table: &str, id: AnyId) -> i64 {
        let of = |entry: &Kept| {
            let body: Value = serde_json::from_str(&entry.body).unwrap();
            let is_it = |fact: &&Value| fact["table"] == table && fact["id"] == json!(id);
            body["facts"].as_array().unwrap().iter().filter(is_it).count()
        };
        i64::try_from(self.entries.iter().map(of).sum::<usize>()).unwrap()
    }

    /// The row of a table with this id, its revision one further, with some columns changed.
    pub fn changed(&self, table: &str, id: AnyId, changes: &Value) -> Value {
        let mut row = self.rows[table][&id].row.clone();
        let revision = row["revision"].as_i64().unwrap() + 1;
        row.insert("revision".to_owned(), json!(revision));
        for (column, value) in changes.as_object().unwrap() {
            row.insert(column.clone(), value.clone());
        }
        Value::Object(row)
    }
}
