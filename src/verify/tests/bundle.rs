//! A history as an export, and its bytes.

use std::collections::BTreeMap;
use std::io::Write;

use aws_lc_rs::signature::Ed25519KeyPair;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::history::History;
use crate::domain::export::manifest::{Exported, Sum};
use crate::domain::export::{
    CHECKPOINT, ENTRIES, KEYS, MANIFEST, Manifest, PEOPLE, README, README_TEXT, SCHEMA, TEXTS, csv, schema,
    tables, text_path,
};
use crate::domain::log::bundles::encode;
use crate::domain::log::{
    Address, Bundle as Leaves, Checkpoint, Edge, Hash, KeyName, SignedCheckpoint, Signer, tiles,
};
use crate::verify::manifest::path_of;

pub const ORIGIN: &str = "example.org/log";

pub fn signer(seed: u8) -> Signer {
    Signer::new(KeyName::parse(ORIGIN).unwrap(), Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap())
        .unwrap()
}

/// The files of an export, but for the manifest.
#[derive(Clone, Debug)]
pub struct Bundle {
    pub files: BTreeMap<String, Vec<u8>>,
    pub manifest: Manifest,
}

/// The signed head over some leaves.
pub fn head(leaves: &[Hash], seed: u8) -> String {
    let root = Edge::empty().grow(leaves).unwrap().edge.root();
    let size = u64::try_from(leaves.len()).unwrap();
    let checkpoint = Checkpoint::new(&KeyName::parse(ORIGIN).unwrap(), size, root);
    SignedCheckpoint::sign(checkpoint, &signer(seed)).unwrap().to_string()
}

impl Bundle {
    /// Everything that a history gives. The log has the entries of the history alone, those with a number.
    pub fn of(history: &History) -> Self {
        let numbered: Vec<&[u8]> =
            history.entries.iter().filter(|e| e.seq.is_some()).map(|e| e.leaf.as_bytes()).collect();
        let size = u64::try_from(numbered.len()).unwrap();
        let group = Exported { id: history.group.unwrap().to_string(), slug: "wg".to_owned() };
        let manifest = Manifest::new(group, None, (ORIGIN.to_owned(), size));
        let mut bundle = Self { files: BTreeMap::new(), manifest };
        bundle.put_log(&numbered);
        bundle.put_entries(history);
        bundle.put_rows(history);
        bundle
    }

    fn put(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    fn put_log(&mut self, leaves: &[&[u8]]) {
        let hashes: Vec<Hash> = leaves.iter().map(|leaf| Hash::leaf(leaf)).collect();
        self.put(CHECKPOINT, head(&hashes, 1));
        let key = signer(1).public().to_string();
        let keys = json!({"origin": ORIGIN, "keys": [{
            "origin": ORIGIN, "size": 0, "vkey": key, "rotation": null, "created_at": "2018-06-14T13:00:00.000000Z",
        }]});
        self.put(KEYS, keys.to_string());
        for (tile, hashes) in Edge::empty().grow(&hashes).unwrap().tiles {
            self.put(path_of(Address::Tile(tile)), tiles::encode(&hashes));
        }
        for (index, leaves) in (0..).zip(leaves.chunks(256)) {
            let address = Address::Entries(Leaves::new(index, u16::try_from(leaves.len()).unwrap()).unwrap());
            self.put(path_of(address), encode(leaves).unwrap());
        }
    }

    fn put_entries(&mut self, history: &History) {
        let mut lines = String::new();
        for e in &history.entries {
            let salts: Vec<String> = e.salts.iter().map(hex::encode).collect();
            let line = json!({
                "seq": e.seq, "sequenced_at": e.sequenced_at, "leaf": e.leaf, "body": e.body, "salts": salts,
                "contents": e.contents,
            });
            lines.push_str(&format!("{line}\n"));
        }
        self.put(ENTRIES, lines);
    }

    fn put_rows(&mut self, history: &History) {
        self.put(README, README_TEXT);
        self.put(SCHEMA, schema::text());
        let mut people: Vec<String> = Vec::new();
        for table in tables() {
            let (mut lines, mut sheet) = (String::new(), csv::header(table));
            for (id, stands) in history.rows.get(table.name).into_iter().flatten() {
                let texts: BTreeMap<&String, String> =
                    stands.texts.iter().map(|(c, s)| (c, hex::encode(s))).collect();
                let salt = hex::encode(stands.salt);
                let line = json!({"row": stands.row, "entry": stands.entry, "salt": salt, "texts": texts});
                lines.push_str(&format!("{line}\n"));
                sheet.push_str(&csv::row(table, &stands.row));
                if let (true, Some(text)) = (TEXTS.contains(&table.name), stands.row.get("text")) {
                    self.put(text_path(table.name, &id.to_string()), text.as_str().unwrap());
                }
                people.extend(stands.row.get("account_id").map(|id| id.as_str().unwrap().to_owned()));
            }
            let authors = if table.name == "authorships" { authorships(history) } else { Vec::new() };
            for row in history.bare.get(table.name).into_iter().flatten().chain(&authors) {
                lines.push_str(&format!("{}\n", json!({"row": row})));
                sheet.push_str(&csv::row(table, row.as_object().unwrap()));
            }
            self.put(table.path(), lines);
            if table.is_fact() {
                self.put(table.csv_path(), sheet);
            }
        }
        people.sort();
        let people: String =
            people.iter().map(|id| format!("{}\n", json!({"id": id, "name": "Somebody"}))).collect();
        self.put(PEOPLE, people);
    }

    /// The sums of the files, anew.
    #[must_use]
    pub fn summed(mut self) -> Self {
        self.manifest.files = self
            .files
            .iter()
            .map(|(path, bytes)| {
                let sum = Sum {
                    bytes: u64::try_from(bytes.len()).unwrap(),
                    sha256: hex::encode(Sha256::digest(bytes)),
                };
                (path.clone(), sum)
            })
            .collect();
        self
    }

    /// The bytes of the zip file.
    pub fn zip(&self) -> Vec<u8> {
        let manifest = self.manifest.bytes().unwrap();
        let all = self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        zip(all.chain([(MANIFEST, manifest.as_slice())]))
    }
}

fn le16(n: usize) -> [u8; 2] {
    u16::try_from(n).unwrap().to_le_bytes()
}
fn le32(n: usize) -> [u8; 4] {
    u32::try_from(n).unwrap().to_le_bytes()
}

/// A zip file as strict as an export's: what is long is deflated, the rest stored.
pub fn zip<'f>(files: impl Iterator<Item = (&'f str, &'f [u8])>) -> Vec<u8> {
    let (mut out, mut directory, mut count) = (Vec::new(), Vec::new(), 0);
    for (path, bytes) in files {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        let deflated = encoder.finish().unwrap();
        let (method, packed) = if bytes.len() > 200 { (8, deflated.as_slice()) } else { (0, bytes) };
        let mut crc = Crc::new();
        crc.update(bytes);
        let common = [
            &le16(20)[..],
            &le16(0),
            &le16(method),
            &le16(0),
            &le16(0x21),
            &crc.sum().to_le_bytes(),
            &le32(packed.len()),
            &le32(bytes.len()),
            &le16(path.len()),
            &le16(0),
        ]
        .concat();
        directory.extend(
            [&b"PK\x01\x02"[..], &le16(20), &common, &[0; 10], &le32(out.len()), path.as_bytes()].concat(),
        );
        out.extend([&b"PK\x03\x04"[..], &common, path.as_bytes(), packed].concat());
        count += 1;
    }
    let end = [
        &b"PK\x05\x06"[..],
        &[0; 4],
        &le16(count),
        &le16(count),
        &le32(directory.len()),
        &le32(out.len()),
        &[0; 2],
    ]
    .concat();
    [out, directory, end].concat()
}

/// Each version written whole by who published it.
fn authorships(history: &History) -> Vec<Value> {
    let versions = history.rows.get("versions").into_iter().flatten().map(|(_, stands)| &stands.row);
    let mut rows: Vec<Value> = versions
        .map(|row| {
            let points = row["text"].as_str().unwrap().chars().count();
            let passages = json!([[points, {"version": row["number"], "amendment": null}]]).to_string();
            json!({"position_id": row["position_id"], "version": row["number"], "passages": passages})
        })
        .collect();
    rows.sort_by_key(|row| (row["position_id"].as_str().unwrap().to_owned(), row["version"].as_i64()));
    rows
}
