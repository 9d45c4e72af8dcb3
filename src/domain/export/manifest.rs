//! The manifest: what every other file of an export is, by its length and its digest.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::FORMAT;

/// A manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Every other file, by its path.
    pub files: BTreeMap<String, Sum>,
    /// What this is: [`FORMAT`].
    pub format: String,
    /// The group.
    pub group: Exported,
    /// The log.
    pub origin: String,
    /// The proposal, where the export is of one alone.
    pub proposal: Option<String>,
    /// How many entries the signed head has.
    pub size: u64,
}

/// What a file is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    /// How many bytes it has.
    pub bytes: u64,
    /// Their SHA-256, in hexadecimal.
    pub sha256: String,
}

/// The group of an export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exported {
    /// Its id.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
}

impl Manifest {
    /// An export of a group, or of one of its proposals, with the head of its log.
    pub fn new(group: Exported, proposal: Option<String>, (origin, size): (String, u64)) -> Self {
        Self { files: BTreeMap::new(), format: FORMAT.to_owned(), group, origin, proposal, size }
    }

    /// Its exact bytes: canonical JSON (RFC 8785). `None` for one with a number that JSON cannot hold.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        serde_json_canonicalizer::to_vec(self).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_canonical() {
        let group = Exported { id: "1".to_owned(), slug: "wg".to_owned() };
        let mut manifest = Manifest::new(group, None, ("example.org/log".to_owned(), 7));
        manifest.files.insert("b".to_owned(), Sum { bytes: 3, sha256: "ff".to_owned() });
        let told = concat!(
            r#"{"files":{"b":{"bytes":3,"sha256":"ff"}},"format":"assent/export/v1","#,
            r#""group":{"id":"1","slug":"wg"},"origin":"example.org/log","proposal":null,"size":7}"#,
        );
        assert_eq!(manifest.bytes().unwrap(), told.as_bytes());
        assert_eq!(serde_json::from_str::<Manifest>(told).unwrap(), manifest);
    }
}
