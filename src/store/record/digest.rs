//! Salted digests: what an entry says of a row without saying what the row says.
//!
//! A digest is that of [`salted`]. A row's content is its canonical JSON
//! (RFC 8785) with each erasable column replaced by the digest of its text under a salt of its own: the text
//! and its salt can be erased, and the row still verifies.

use rand::RngExt;
use serde_json::{Map, Value};
use uuid::Uuid;

pub use crate::domain::digests::{ROW_TAG, SALT, Salt, TEXT_TAG, body_digest, salted};
use crate::domain::replay::KEPT;
use crate::error::{Error, Result};
use crate::store::Fact;
use crate::store::catalog::TABLES;

/// A row that was written, as an entry tells it: digests in hexadecimal, with their salts beside.
#[derive(Clone, Debug)]
pub struct FactWritten {
    /// `{table, id, revision, digest, erasable: {column: digest}}`.
    pub told: Value,
    /// The salt of the row, then those of its erasable columns in the order of their names.
    pub salts: Vec<Salt>,
    /// What its digest was taken of, where that is kept.
    pub content: Option<String>,
}

/// A fresh salt.
pub fn fresh() -> Salt {
    rand::rng().random()
}

/// The canonical JSON of a value (RFC 8785).
pub fn canonical(value: &Value) -> Result<Vec<u8>> {
    serde_json_canonicalizer::to_vec(value).map_err(Error::internal)
}

impl FactWritten {
    /// Digests a row that was written.
    pub fn of<F: Fact>(row: &F) -> Result<Self> {
        let Value::Object(content) = serde_json::to_value(row).map_err(Error::internal)? else {
            return Err(Error::internal("a row that is not an object"));
        };
        Self::of_row(F::TABLE, row.id(), row.revision(), content)
    }

    /// Digests a row of a table as it stands there.
    pub fn of_row(table: &str, id: Uuid, revision: i64, mut content: Map<String, Value>) -> Result<Self> {
        let mut salts = vec![fresh()];
        let erasable = conceal(table, &mut content, &mut salts)?;
        let row_salt = salts.first().ok_or_else(|| Error::internal("no salt"))?;
        let content = canonical(&Value::Object(content))?;
        let digest = hex::encode(salted(ROW_TAG, row_salt, &content));
        let told = serde_json::json!({
            "table": table, "id": id, "revision": revision, "digest": digest, "erasable": erasable,
        });
        let is_kept = KEPT.contains(&table);
        let content = is_kept.then(|| String::from_utf8(content)).transpose().map_err(Error::internal)?;
        Ok(Self { told, salts, content })
    }
}

/// Replaces each erasable text by its digest; null stays null.
fn conceal(
    table: &str,
    content: &mut Map<String, Value>,
    salts: &mut Vec<Salt>,
) -> Result<Map<String, Value>> {
    let table = TABLES.iter().find(|t| t.name == table).ok_or_else(|| Error::internal("an unknown table"))?;
    let mut erasable = Map::new();
    for column in table.erasable_in_order() {
        let Some(Value::String(text)) = content.get(column) else { continue };
        let salt = fresh();
        let digest = Value::String(hex::encode(salted(TEXT_TAG, &salt, text.as_bytes())));
        salts.push(salt);
        erasable.insert(column.to_owned(), digest.clone());
        content.insert(column.to_owned(), digest);
    }
    Ok(erasable)
}
