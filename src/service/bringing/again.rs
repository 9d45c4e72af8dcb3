//! Nothing is brought in twice: what was, the record says.

use std::collections::HashMap;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::domain::ids::AnyId;
use crate::error::{Code, Error, Result};
use crate::store::{Tx, record};

/// What something is known by in another tool: a digest, since entries hold no texts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source(String);

impl Source {
    /// Of a thing with these names.
    pub fn of(names: &[&str]) -> Self {
        Self(hex::encode(Sha256::digest(names.join("\u{0}"))))
    }

    /// In hexadecimal.
    pub fn hex(&self) -> &str {
        &self.0
    }
}

/// Refuses what an entry of this action says was brought in before: into this group, or into any.
pub fn refuse_known(
    tx: &mut Tx<'_>,
    action: &'static str,
    scope: Option<AnyId>,
    sources: &[(&Source, u64)],
) -> Result<()> {
    let before = record::brought(tx, action, scope)?;
    let known: HashMap<&str, &record::Brought> = before
        .iter()
        .filter_map(|entry| Some((entry.details.get("source").and_then(Value::as_str)?, entry)))
        .collect();
    let mut found = sources.iter().filter_map(|(source, line)| Some((known.get(source.hex())?, line)));
    let Some((first, line)) = found.next() else { return Ok(()) };
    let more = found.count();
    let more = if more > 0 { format!(", and {more} more") } else { String::new() };
    let detail = format!("What begins in line {line} was imported before, on {}{more}.", first.at);
    Err(Error::because(Code::AlreadyExists, detail).with("group_id", first.scope))
}
