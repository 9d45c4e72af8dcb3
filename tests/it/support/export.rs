//! Reads an export and holds it against itself, sharing no code with what made it: its own reader of zip files, and the
//! digests as `docs/export.md` has them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use reqwest::Method;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::Client;

const ZERO: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// An export, unpacked.
pub struct Export {
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Fetches an export that the client may have.
pub async fn export(client: &Client, path: &str) -> Export {
    let response = client.request(Method::GET, path).send().await.unwrap();
    let status = response.status();
    let bytes = response.bytes().await.unwrap();
    assert_eq!(status, 200, "{path}: {}", String::from_utf8_lossy(&bytes));
    Export::read(&bytes)
}

fn number(bytes: &[u8], at: usize, length: usize) -> usize {
    bytes[at..at + length].iter().rev().fold(0, |n, byte| (n << 8) | usize::from(*byte))
}

impl Export {
    /// Reads a zip file as strictly as the format asks for: every byte belongs to a header or a file.
    pub fn read(bytes: &[u8]) -> Self {
        let end = bytes.len() - 22;
        assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
        let (count, length, begins) =
            (number(bytes, end + 10, 2), number(bytes, end + 12, 4), number(bytes, end + 16, 4));
        assert_eq!((number(bytes, end + 20, 2), begins + length), (0, end), "a comment, or bytes of nothing");
        let (mut files, mut at, mut behind) = (BTreeMap::new(), begins, 0);
        for _ in 0..count {
            assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
            let path = number(bytes, at + 28, 2);
            assert_eq!(number(bytes, at + 30, 6), 0, "an extra field, a comment or another disk");
            assert_eq!(number(bytes, at + 36, 6), 0, "attributes");
            let local = number(bytes, at + 42, 4);
            assert_eq!(local, behind, "the files follow one another");
            assert_eq!(&bytes[local..local + 4], b"PK\x03\x04");
            // From the version that is needed to the extra field's length, and the path.
            assert_eq!(bytes[local + 4..local + 30], bytes[at + 6..at + 32]);
            assert_eq!(bytes[local + 30..local + 30 + path], bytes[at + 46..at + 46 + path]);
            let (version, flags, method, time, day) = (
                number(bytes, local + 4, 2),
                number(bytes, local + 6, 2),
                number(bytes, local + 8, 2),
                number(bytes, local + 10, 2),
                number(bytes, local + 12, 2),
            );
            assert_eq!((version, flags, time, day), (20, 0, 0, 0x21));
            let (packed, size) = (number(bytes, local + 18, 4), number(bytes, local + 22, 4));
            let content = &bytes[local + 30 + path..local + 30 + path + packed];
            let content = match method {
                0 => content.to_vec(),
                8 => {
                    let mut unpacked = Vec::new();
                    flate2::read::DeflateDecoder::new(content).read_to_end(&mut unpacked).unwrap();
                    unpacked
                }
                other => panic!("packed by method {other}"),
            };
            let mut crc = flate2::Crc::new();
            crc.update(&content);
            assert_eq!((content.len(), crc.sum() as usize), (size, number(bytes, local + 14, 4)));
            let path = String::from_utf8(bytes[at + 46..at + 46 + path].to_vec()).unwrap();
            behind = local + 30 + path.len() + packed;
            at += 46 + path.len();
            assert!(files.insert(path.clone(), content).is_none(), "{path} stands there twice");
        }
        assert_eq!((at, behind), (end, begins));
        Self { files }
    }

    pub fn text(&self, path: &str) -> &str {
        let file = self.files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
        std::str::from_utf8(file).unwrap()
    }

    pub fn lines(&self, path: &str) -> Vec<Value> {
        self.text(path).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    pub fn facts(&self, table: &str) -> Vec<Value> {
        self.lines(&format!("facts/{table}.jsonl"))
    }

    pub fn entries(&self) -> Vec<Value> {
        self.lines("record/entries.jsonl")
    }

    /// The row with this id.
    pub fn row(&self, table: &str, id: &str) -> Value {
        let found = self.facts(table).into_iter().find(|line| line["row"]["id"] == id);
        found.unwrap_or_else(|| panic!("no {table} {id}"))
    }

    pub fn manifest(&self) -> Value {
        serde_json::from_str(self.text("manifest.json")).unwrap()
    }

    /// How many rows of facts it has that an entry covers.
    pub fn rows(&self) -> usize {
        self.tables().map(|table| self.facts(&table).len()).sum()
    }

    fn tables(&self) -> impl Iterator<Item = String> {
        let named = |path: &String| Some(path.strip_prefix("facts/")?.strip_suffix(".jsonl")?.to_owned());
        self.files.keys().filter_map(named).collect::<Vec<_>>().into_iter()
    }

    /// Whether any file has these words.
    pub fn has(&self, words: &str) -> bool {
        assert!(!words.is_empty());
        self.files.values().any(|file| file.windows(words.len()).any(|window| window == words.as_bytes()))
    }

    /// What does not hold.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = self.sums();
        let (facts, more) = self.covered();
        faults.extend(more);
        faults.extend(self.rows_against(&facts));
        faults.extend(self.digests_of_digests());
        faults.extend(self.copies());
        faults
    }

    fn sums(&self) -> Vec<String> {
        let manifest = self.manifest();
        let canonical = serde_json_canonicalizer::to_vec(&manifest).unwrap();
        assert_eq!(self.files["manifest.json"], canonical);
        let files = manifest["files"].as_object().unwrap();
        let there: BTreeSet<&String> = self.files.keys().filter(|path| *path != "manifest.json").collect();
        assert_eq!(files.keys().collect::<BTreeSet<_>>(), there);
        let differs = files.iter().filter(|(path, sum)| {
            let file = &self.files[*path];
            sum["bytes"] != file.len() || sum["sha256"] != hex::encode(Sha256::digest(file))
        });
        differs.map(|(path, _)| format!("{path} is not that of the manifest")).collect()
    }

    /// Of each row the newest entry that covers it, with the digest that it has; and what does not hold of entries.
    fn covered(&self) -> (Covered, Vec<String>) {
        let (mut covered, mut faults, mut last) = (Covered::new(), Vec::new(), 0);
        for entry in self.entries() {
            let (leaf, body) = (entry["leaf"].as_str().unwrap(), entry["body"].as_str().unwrap());
            let (leaf, told): (Value, Value) =
                (serde_json::from_str(leaf).unwrap(), serde_json::from_str(body).unwrap());
            let id = leaf["id"].as_str().unwrap().to_owned();
            let salts: Vec<&str> =
                entry["salts"].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect();
            if leaf["body"] != salted("assent/body/v1", salts[0], body.as_bytes()) {
                faults.push(format!("entry {id}: another body than its leaf digests"));
            }
            if let Some(seq) = entry["seq"].as_i64() {
                assert!(seq > last, "entry {id} is out of order");
                last = seq;
            }
            let mut at = 1;
            let contents = entry["contents"].as_array().cloned().unwrap_or_default();
            for (n, fact) in told["facts"].as_array().unwrap().iter().enumerate() {
                let table = fact["table"].as_str().unwrap().to_owned();
                let names: Vec<String> = fact["erasable"].as_object().unwrap().keys().cloned().collect();
                let own =
                    salts[at..=at + names.len()].iter().map(|salt| (*salt).to_owned()).collect::<Vec<_>>();
                at += 1 + names.len();
                if let Some(content) = contents.get(n).and_then(Value::as_str)
                    && fact["digest"] != salted("assent/row/v1", &own[0], content.as_bytes())
                {
                    faults.push(format!("entry {id}: {table} is not what its digest was taken of"));
                }
                let key = (table, fact["id"].as_str().unwrap().to_owned());
                covered.insert(key, (id.clone(), fact.clone(), own, told["objects"]["proposal"].clone()));
            }
            assert_eq!(at, salts.len(), "entry {id} has other salts than facts");
        }
        (covered, faults)
    }

    fn rows_against(&self, covered: &Covered) -> Vec<String> {
        let (mut faults, mut seen) = (Vec::new(), BTreeSet::new());
        for table in self.tables() {
            if ["electors", "statements", "statement_votes"].contains(&table.as_str()) {
                continue;
            }
            let lines = self.facts(&table);
            let ids: Vec<&str> = lines.iter().map(|line| line["row"]["id"].as_str().unwrap()).collect();
            assert!(ids.is_sorted(), "{table} is not in order");
            for line in &lines {
                let id = line["row"]["id"].as_str().unwrap().to_owned();
                let key = (table.clone(), id.clone());
                match covered.get(&key) {
                    None => faults.push(format!("{table} {id} is in no entry")),
                    Some(found) => {
                        faults.extend(row_against(line, found).map(|why| format!("{table} {id}: {why}")))
                    }
                }
                seen.insert(key);
            }
        }
        let proposal = self.manifest()["proposal"].clone();
        let of_group = |table: &str| OF_GROUP.contains(&table);
        for (key, (.., about)) in covered {
            let is_own = proposal.is_null() || of_group(&key.0) || *about == proposal;
            let is_exported = self.files.contains_key(&format!("facts/{}.jsonl", key.0));
            if is_own && is_exported && !seen.contains(key) {
                faults.push(format!("{} {} is missing", key.0, key.1));
            }
        }
        faults
    }

    /// The rows that a digest in another row covers.
    fn digests_of_digests(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for call in self.facts("calls") {
            let mut all = Sha256::new();
            for elector in self.facts("electors").iter().filter(|e| e["row"]["call_id"] == call["row"]["id"])
            {
                all.update(serde_json_canonicalizer::to_vec(&elector["row"]).unwrap());
                all.update(b"\n");
            }
            if call["row"]["electorate_digest"] != hex::encode(all.finalize()) {
                faults.push(format!("call {}: other electors", call["row"]["id"]));
            }
        }
        for dataset in self.facts("datasets") {
            let mut all = Sha256::new();
            let mut line = |line: Value| {
                all.update(serde_json_canonicalizer::to_vec(&line).unwrap());
                all.update(b"\n");
            };
            let own = |table: &str| {
                let rows = self.facts(table).into_iter().map(|line| line["row"].clone());
                rows.filter(|row| row["dataset_id"] == dataset["row"]["id"]).collect::<Vec<_>>()
            };
            for s in own("statements") {
                line(json!([
                    "statement",
                    s["number"],
                    s["moderation"],
                    s["author_number"],
                    s["created_at"],
                    s["body"]
                ]));
            }
            for v in own("statement_votes") {
                line(json!(["vote", v["statement"], v["participant"], v["vote"]]));
            }
            if dataset["row"]["rows_digest"] != hex::encode(all.finalize()) {
                faults.push(format!("dataset {}: other rows", dataset["row"]["id"]));
            }
        }
        faults
    }

    /// Texts, people and the files for spreadsheets.
    fn copies(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut texts = BTreeSet::new();
        for table in ["versions", "summary_versions", "minority_statements"] {
            for line in self.facts(table) {
                if let Some(text) = line["row"]["text"].as_str() {
                    let path = format!("texts/{table}/{}.md", line["row"]["id"].as_str().unwrap());
                    if self.text(&path) != text {
                        faults.push(format!("{path} is another text"));
                    }
                    texts.insert(path);
                }
            }
        }
        let there = self.files.keys().filter(|path| path.starts_with("texts/")).cloned();
        assert_eq!(there.collect::<BTreeSet<_>>(), texts);
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let of_members: BTreeSet<String> =
            self.facts("memberships").iter().map(|line| text(&line["row"]["account_id"])).collect();
        let people: Vec<String> = self.lines("people.jsonl").iter().map(|p| text(&p["id"])).collect();
        assert_eq!(people, of_members.into_iter().collect::<Vec<_>>());
        for table in self.tables() {
            let mut reader = csv::Reader::from_reader(self.files[&format!("csv/{table}.csv")].as_slice());
            let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
            assert!(names.is_sorted(), "{table}: {names:?}");
            let rows = reader.records().map(|row| row.unwrap()).collect::<Vec<_>>();
            let lines = self.facts(&table);
            assert_eq!(rows.len(), lines.len(), "{table}");
            for (cells, line) in rows.iter().zip(lines) {
                let row: &Map<String, Value> = line["row"].as_object().unwrap();
                assert_eq!(row.keys().collect::<BTreeSet<_>>(), names.iter().collect::<BTreeSet<_>>());
                for (name, cell) in names.iter().zip(cells) {
                    assert!(!cell.starts_with(['=', '+', '@', '\t', '\r']), "{table}.{name}: {cell}");
                    let told = match &row[name] {
                        Value::Null => String::new(),
                        Value::String(text) => text.clone(),
                        other => other.to_string(),
                    };
                    if cell.strip_prefix('\'').unwrap_or(cell) != told.strip_prefix('\'').unwrap_or(&told) {
                        faults.push(format!("{table}.{name}: {cell:?} for {told:?}"));
                    }
                }
            }
        }
        faults
    }
}

/// By table and id: the entry, what it says of the row, the row's salts, the proposal that the entry is about.
type Covered = BTreeMap<(String, String), (String, Value, Vec<String>, Value)>;

/// The tables that are of a group and of none of its proposals.
const OF_GROUP: &[&str] = &[
    "groups",
    "cycles",
    "memberships",
    "invitations",
    "role_calls",
    "volunteers",
    "deadline_templates",
    "programme_items",
    "programme_changes",
];

fn salted(tag: &str, salt: &str, content: &[u8]) -> String {
    let mut all = [tag.as_bytes(), &[0]].concat();
    all.extend(hex::decode(salt).unwrap());
    all.extend(content);
    hex::encode(Sha256::digest(all))
}

/// What does not hold of a row under the newest entry that covers it.
fn row_against(
    line: &Value,
    (entry, fact, salts, _): &(String, Value, Vec<String>, Value),
) -> Option<String> {
    if line["entry"] != *entry || line["salt"] != salts[0] {
        return Some("another entry, or another salt".to_owned());
    }
    let mut content = line["row"].as_object().unwrap().clone();
    let empty = Map::new();
    let (texts, withheld) =
        (line["texts"].as_object().unwrap(), line["withheld"].as_object().unwrap_or(&empty));
    for (column, salt) in texts {
        let Some(text) = content[column].as_str() else { return Some(format!("{column} is no text")) };
        let digest = salted("assent/text/v1", salt.as_str().unwrap(), text.as_bytes());
        content.insert(column.clone(), json!(digest));
    }
    for (column, digest) in withheld {
        assert!(content[column].is_null(), "{column} is told and withheld");
        content.insert(column.clone(), digest.clone());
    }
    // The salts of the entry are those of the line; of what is withheld it has none.
    let columns: Vec<&String> = fact["erasable"].as_object().unwrap().keys().collect();
    for (column, salt) in columns.iter().zip(&salts[1..]) {
        let told = texts.get(*column).map_or(ZERO, |salt| salt.as_str().unwrap());
        assert_eq!(told, salt, "{column}");
    }
    let digest = salted("assent/row/v1", &salts[0], &serde_json_canonicalizer::to_vec(&content).unwrap());
    (fact["digest"] != digest).then(|| "another row than its entry covers".to_owned())
}
