//! Reads the whole record back and holds it against the tables, sharing no code with what wrote it: rows are
//! read by SQL, and the kinds of their columns from the migrations of PostgreSQL, which name them all.

use std::collections::BTreeMap;

use assent::domain::time::Instant;
use assent::store::Settings;
use assent::store::catalog::{Kind, TABLES};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::is_postgres;
use super::raw::texts;

/// The kind of each column, by table: `UUID`, `TEXT`, `BIGINT`, `BOOLEAN`, `BYTEA`, `TIMESTAMPTZ`.
type Kinds = BTreeMap<String, Vec<(String, String)>>;

/// An entry, as it is stored.
pub struct Stored {
    pub seq: i64,
    pub id: String,
    pub scope: String,
    pub recorded_at: i64,
    pub sequenced_at: i64,
    pub leaf: Vec<u8>,
    pub body: Vec<u8>,
    pub salts: Vec<[u8; 32]>,
}

fn kinds() -> Kinds {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/postgres");
    let (mut kinds, mut added) = (Kinds::new(), Vec::new());
    for folder in std::fs::read_dir(root).unwrap() {
        let sql = std::fs::read_to_string(folder.unwrap().path().join("up.sql")).unwrap();
        let mut table = None;
        for line in sql.lines() {
            if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                table = Some(rest.split_whitespace().next().unwrap().to_owned());
            } else if let Some(rest) = line.strip_prefix("ALTER TABLE ") {
                let words: Vec<&str> = rest.split_whitespace().collect();
                if let [table, "ADD", "COLUMN", name, kind, ..] = words[..] {
                    let column = (name.to_owned(), kind.trim_end_matches([',', ';']).to_owned());
                    added.push((table.to_owned(), column));
                }
            } else if line.starts_with(");") {
                table = None;
            } else if let Some(table) = &table {
                let mut words = line.split_whitespace();
                let (name, kind) = (words.next().unwrap(), words.next().unwrap().trim_end_matches(','));
                if name.chars().next().unwrap().is_ascii_lowercase() {
                    kinds.entry(table.clone()).or_default().push((name.to_owned(), kind.to_owned()));
                }
            }
        }
    }
    for (table, column) in added {
        kinds.get_mut(&table).unwrap().push(column);
    }
    kinds
}

/// A column in JSON, as either engine says it.
fn column(name: &str, kind: &str) -> String {
    let said = match (kind, is_postgres()) {
        ("UUID" | "BYTEA", false) => {
            format!("CASE WHEN {name} IS NULL THEN NULL ELSE lower(hex({name})) END")
        }
        ("UUID", true) => format!("replace({name}::text, '-', '')"),
        ("BYTEA", true) => format!("encode({name}, 'hex')"),
        ("TIMESTAMPTZ", true) => format!("(extract(epoch from {name}) * 1000000)::bigint"),
        _ => name.to_owned(),
    };
    format!("'{name}', {said}")
}

/// Every row of a table, as the JSON that the record digests.
fn rows(settings: &Settings, table: &str, kinds: &[(String, String)]) -> Vec<Map<String, Value>> {
    let columns: Vec<String> = kinds.iter().map(|(name, kind)| column(name, kind)).collect();
    let object = if is_postgres() { "json_build_object" } else { "json_object" };
    let cast = if is_postgres() { "::text" } else { "" };
    let query = format!("SELECT {object}({}){cast} AS value FROM {table}", columns.join(", "));
    let decode = |text: String| {
        let mut row: Map<String, Value> = serde_json::from_str(&text).unwrap();
        for (name, kind) in kinds {
            let value = row.get_mut(name).unwrap();
            *value = match (kind.as_str(), &*value) {
                (_, Value::Null) => Value::Null,
                ("UUID", Value::String(hex)) => uuid::Uuid::parse_str(hex).unwrap().to_string().into(),
                ("TIMESTAMPTZ", Value::Number(n)) => {
                    Instant::from_micros(n.as_i64().unwrap()).to_string().into()
                }
                ("BOOLEAN", Value::Number(n)) => (n.as_i64().unwrap() != 0).into(),
                (_, other) => other.clone(),
            };
        }
        row
    };
    texts(settings, &query).into_iter().map(decode).collect()
}

/// Every entry that has a number, in its order.
pub fn entries(settings: &Settings) -> Vec<Stored> {
    let hex = |name: &str, kind: &str| column(name, kind).split_once(", ").unwrap().1.to_owned();
    let cast = if is_postgres() { "::text" } else { "" };
    let fields = [
        format!("s.seq{cast}"),
        hex("e.id", "UUID"),
        hex("e.scope", "UUID"),
        format!("{}{cast}", hex("e.recorded_at", "TIMESTAMPTZ")),
        format!("{}{cast}", hex("s.sequenced_at", "TIMESTAMPTZ")),
        hex("e.leaf", "BYTEA"),
        hex("e.body", "BYTEA"),
        hex("t.salts", "BYTEA"),
    ];
    let query = format!(
        "SELECT {} AS value FROM record_sequence s JOIN record_entries e ON e.id = s.entry_id \
         JOIN record_salts t ON t.entry_id = e.id ORDER BY s.seq",
        fields.join(" || ' ' || ")
    );
    let decode = |text: String| {
        let words: Vec<&str> = text.split(' ').collect();
        let salts = hex::decode(words[7]).unwrap();
        Stored {
            seq: words[0].parse().unwrap(),
            id: uuid::Uuid::parse_str(words[1]).unwrap().to_string(),
            scope: uuid::Uuid::parse_str(words[2]).unwrap().to_string(),
            recorded_at: words[3].parse().unwrap(),
            sequenced_at: words[4].parse().unwrap(),
            leaf: hex::decode(words[5]).unwrap(),
            body: hex::decode(words[6]).unwrap(),
            salts: salts.chunks(32).map(|salt| salt.try_into().unwrap()).collect(),
        }
    };
    texts(settings, &query).into_iter().map(decode).collect()
}

fn digest(tag: &str, salt: &[u8; 32], content: &[u8]) -> Value {
    let hash = Sha256::new().chain_update(tag).chain_update([0]).chain_update(salt).chain_update(content);
    hex::encode(hash.finalize()).into()
}

fn canonical(value: &Value) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).unwrap()
}

/// What an entry says of a row, with the salts for it.
struct Told {
    fact: Value,
    salts: Vec<[u8; 32]>,
}

/// What is wrong with the record, and with the rows it covers: nothing, as it should be.
pub fn faults(settings: &Settings) -> Vec<String> {
    let (mut faults, mut newest) = (Vec::new(), BTreeMap::new());
    let mut before: Option<Stored> = None;
    for entry in entries(settings) {
        let expected = before.as_ref().map_or(1, |b| b.seq + 1);
        if entry.seq != expected || before.as_ref().is_some_and(|b| entry.sequenced_at < b.sequenced_at) {
            faults.push(format!("entry {} has the number {} where {expected} was due", entry.id, entry.seq));
        }
        read_entry(&entry, &mut faults, &mut newest);
        before = Some(entry);
    }
    for (name, kinds) in kinds() {
        let Some(table) = TABLES.iter().find(|t| t.name == name && t.kind == Kind::Fact) else { continue };
        if name.starts_with("record_") || !kinds.iter().any(|(column, _)| column == "id") {
            // The record itself; and rows that another row's digest covers.
            continue;
        }
        for row in rows(settings, &name, &kinds) {
            let id = row["id"].as_str().unwrap().to_owned();
            match newest.remove(&(name.clone(), id.clone())) {
                None => faults.push(format!("{name} {id}: no entry covers it")),
                Some(told) => check_row(&name, table.erasable, row, &told, &mut faults),
            }
        }
    }
    faults.extend(newest.keys().map(|(table, id)| format!("{table} {id}: recorded, and not there")));
    faults
}

fn read_entry(entry: &Stored, faults: &mut Vec<String>, newest: &mut BTreeMap<(String, String), Told>) {
    let (leaf, body): (Value, Value) =
        (serde_json::from_slice(&entry.leaf).unwrap(), serde_json::from_slice(&entry.body).unwrap());
    let mut must = |holds: bool, what: &str| {
        if !holds {
            faults.push(format!("entry {}: {what}", entry.id));
        }
    };
    must(canonical(&leaf) == entry.leaf && canonical(&body) == entry.body, "its bytes are not canonical");
    must(entry.body.len() <= 16 * 1024, "its body is over 16 KiB");
    must(leaf["id"] == entry.id.as_str() && leaf["scope"] == entry.scope.as_str(), "its leaf names another");
    must(leaf["time"] == Instant::from_micros(entry.recorded_at).to_string(), "its leaf tells another time");
    must(
        leaf["body"] == digest("assent/body/v1", &entry.salts[0], &entry.body),
        "its leaf digests another body",
    );
    let mut salts = entry.salts[1..].iter();
    for fact in body["facts"].as_array().unwrap() {
        let wanted = 1 + fact["erasable"].as_object().unwrap().len();
        let salts: Vec<[u8; 32]> = salts.by_ref().take(wanted).copied().collect();
        must(salts.len() == wanted, "it lacks salts");
        let key = (fact["table"].as_str().unwrap().to_owned(), fact["id"].as_str().unwrap().to_owned());
        newest.insert(key, Told { fact: fact.clone(), salts });
    }
    must(salts.next().is_none(), "it has a salt for nothing");
}

fn check_row(table: &str, erasable: &[&str], row: Map<String, Value>, told: &Told, faults: &mut Vec<String>) {
    let mut content = row.clone();
    let mut columns = erasable.to_vec();
    columns.sort_unstable();
    let mut salts = told.salts[1..].iter();
    for column in columns {
        let Value::String(text) = &row[column] else { continue };
        let digest = digest("assent/text/v1", salts.next().unwrap(), text.as_bytes());
        if told.fact["erasable"][column] != digest {
            faults.push(format!("{table} {}: another {column} than recorded", row["id"]));
        }
        content.insert(column.to_owned(), digest);
    }
    if told.fact["digest"] != digest("assent/row/v1", &told.salts[0], &canonical(&Value::Object(content))) {
        faults.push(format!("{table} {}: another row than recorded", row["id"]));
    }
    // A row of the history never changes: its column says the revision of the stance that it was.
    let revision = row.get("revision").filter(|_| table != "stance_history");
    let revision = revision.and_then(Value::as_i64).unwrap_or(1);
    if told.fact["revision"] != revision {
        faults.push(format!("{table} {}: another revision than recorded", row["id"]));
    }
}
