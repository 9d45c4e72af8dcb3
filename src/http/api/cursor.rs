//! Cursors: opaque and sealed for one list with its filters.
//!
//! A use case deals in plain keys. The gate seals the key that goes out and opens the one that comes in, for
//! every list alike; a cursor of another list, or of the same one with other filters, is not taken. It gives
//! no right to anything: what a page holds is decided when it is asked for.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::error::{Code, Error, Result};
use crate::service::authenticate::{Keys, SEAL};

/// A list with its filters: what a cursor is sealed for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct List(String);

impl List {
    /// The list at this address with this query, whatever its page.
    pub(super) fn at(operation: &str, path: &str, query: &str) -> Self {
        let mut filters: Vec<_> = form_urlencoded::parse(query.as_bytes())
            .filter(|(name, _)| name != "after" && name != "limit")
            .collect();
        filters.sort();
        let filters = form_urlencoded::Serializer::new(String::new()).extend_pairs(filters).finish();
        Self(format!("{operation}\n{path}\n{filters}\n"))
    }

    /// The cursor for a key.
    pub(super) fn seal(&self, keys: &Keys, key: &str) -> String {
        let mut bytes = keys.seal(&self.with(key)).to_vec();
        bytes.extend_from_slice(key.as_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The query with the key in place of its cursor.
    pub(super) fn open(&self, keys: &Keys, query: &str) -> Result<String> {
        let mut opened = form_urlencoded::Serializer::new(String::new());
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if name == "after" {
                opened.append_pair("after", &self.key(keys, &value)?);
            } else {
                opened.append_pair(&name, &value);
            }
        }
        Ok(opened.finish())
    }

    fn key(&self, keys: &Keys, cursor: &str) -> Result<String> {
        let bad = || Error::new(Code::BadCursor);
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| bad())?;
        let (seal, key) = bytes.split_at_checked(SEAL).ok_or_else(bad)?;
        let key = std::str::from_utf8(key).map_err(|_| bad())?;
        if keys.is_sealed(&self.with(key), seal) { Ok(key.to_owned()) } else { Err(bad()) }
    }

    fn with(&self, key: &str) -> String {
        format!("{}{key}", self.0)
    }
}
