//! A line of a row, held against the newest entry that covers it.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::domain::digests::{ROW_TAG, Salt, TEXT_TAG, salted};
use crate::domain::ids::{AnyId, EntryId};
use crate::verify::entries::{Members, bytes};
use crate::verify::newest::{ERASED, Key, Known, Newest};

/// A line of a table whose rows entries cover.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line<'l> {
    /// The row.
    #[serde(borrow)]
    pub row: &'l RawValue,
    /// The newest entry that covers it.
    pub entry: Option<EntryId>,
    #[serde(borrow)]
    salt: Option<&'l str>,
    #[serde(borrow)]
    texts: Members<'l, &'l str>,
    #[serde(borrow, default)]
    withheld: Members<'l, &'l str>,
}

/// A line of another table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bare<'l> {
    /// The row.
    #[serde(borrow)]
    pub row: &'l RawValue,
}

/// A row's id.
#[derive(Deserialize)]
struct Identified {
    id: AnyId,
}

/// The id of a row.
pub fn id_of(row: &RawValue) -> Result<AnyId, String> {
    serde_json::from_str::<Identified>(row.get()).map(|row| row.id).map_err(|e| e.to_string())
}

impl Line<'_> {
    /// Why the row is not the one that its newest entry covers; nothing where it is.
    pub fn against(&self, key: Key, known: (Known, EntryId), newest: &Newest) -> Result<(), String> {
        let (known, entry) = known;
        if self.entry != Some(entry) {
            return Err(format!("the newest entry that covers it is {entry}"));
        }
        let salt = self.salt.and_then(bytes).ok_or("its salt is none")?;
        let mut told: Vec<(&str, Salt)> = Vec::new();
        let row: Members<'_, &RawValue> = serde_json::from_str(self.row.get()).map_err(|e| e.to_string())?;
        for (column, hex) in &self.withheld.0 {
            let digest = bytes(hex).ok_or_else(|| format!("the digest of {column} is none"))?;
            if row.get(column).is_some_and(|value| value.get() != "null") {
                return Err(format!("{column} is withheld, and is there"));
            }
            told.push((column, digest));
        }
        for (column, hex) in &self.texts.0 {
            let salt = bytes(hex).ok_or_else(|| format!("the salt of {column} is none"))?;
            let value = row.get(column).map_or("null", |value| value.get());
            told.push((column, text_digest(column, value, &salt, (key, newest))?));
        }
        if self.digests(&row, &told, &salt, &known.digest) {
            Ok(())
        } else {
            Err(format!("it is not what entry {entry} covers"))
        }
    }

    /// Whether the row with these digests in the place of its texts is what a digest was taken of. Lines are canonical as a
    /// rule: what they say is digested as it stands, and only then made canonical.
    fn digests(
        &self,
        row: &Members<'_, &RawValue>,
        told: &[(&str, Salt)],
        salt: &Salt,
        digest: &[u8; 32],
    ) -> bool {
        if told.is_empty() && salted(ROW_TAG, salt, self.row.get().as_bytes()) == *digest {
            return true;
        }
        let mut hash =
            Sha256::new().chain_update(ROW_TAG).chain_update([0]).chain_update(salt).chain_update(b"{");
        for (at, (column, value)) in row.0.iter().enumerate() {
            hash.update(if at == 0 { "\"" } else { ",\"" });
            hash.update(column.as_bytes());
            hash.update(b"\":");
            match told.iter().find(|(name, _)| name == column) {
                Some((_, digest)) => hash.update(format!("\"{}\"", hex::encode(digest))),
                None => hash.update(value.get()),
            }
        }
        hash.update(b"}");
        if hash.finalize().as_slice() == digest {
            return true;
        }
        let content =
            serde_json::from_str::<Map<String, Value>>(self.row.get()).ok().and_then(|mut content| {
                for (column, digest) in told {
                    content.insert((*column).to_owned(), Value::String(hex::encode(digest)));
                }
                serde_json_canonicalizer::to_vec(&content).ok()
            });
        content.is_some_and(|content| salted(ROW_TAG, salt, &content) == *digest)
    }

    /// The columns that are withheld.
    pub fn withholds(&self, column: &str) -> bool {
        self.withheld.get(column).is_some()
    }
}

/// The digest of a text; of one that was erased the one that its entry has.
fn text_digest(
    column: &str,
    value: &str,
    salt: &Salt,
    (key, newest): (Key, &Newest),
) -> Result<Salt, String> {
    if *salt == ERASED {
        if value != "null" && value != "\"\"" {
            return Err(format!("{column} was erased, and is there"));
        }
        return newest.erased(key, column).ok_or_else(|| format!("{column} was not erased"));
    }
    let text: Text<'_> = serde_json::from_str(value).map_err(|_| format!("{column} is no text"))?;
    Ok(salted(TEXT_TAG, salt, text.0.as_bytes()))
}

#[derive(Deserialize)]
struct Text<'t>(#[serde(borrow)] Cow<'t, str>);
