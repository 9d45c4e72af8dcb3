//! A receipt read and verified without the service: that an entry says what it is said to say, and that it stands in the
//! log that a key speaks for.

use std::fmt;

use serde::Deserialize;
use serde_json::Value;

use super::digests::{Salt, body_digest};
use super::log::{LogKeys, Receipt, Rotation, VerifierKey};

/// The name of the format.
pub const FORMAT: &str = "assent/receipt/v1";

/// A receipt, as it is written. What else stands in it, nothing vouches for.
#[derive(Clone, Debug, Deserialize)]
struct Written {
    format: String,
    entry_id: String,
    seq: u64,
    leaf: String,
    body: String,
    body_salt: String,
    proof: String,
    keys: Vec<WrittenKey>,
}

#[derive(Clone, Debug, Deserialize)]
struct WrittenKey {
    vkey: String,
    rotation: Option<String>,
}

/// What a receipt shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The entry.
    pub entry: String,
    /// Its number, from 1.
    pub seq: u64,
    /// What was done.
    pub action: String,
    /// When it was recorded.
    pub time: String,
    /// In which log it stands.
    pub origin: String,
    /// How many entries the log had when its head was signed.
    pub size: u64,
    /// The key that everything rests on: given by who verifies, or else the receipt's own first one.
    pub key: VerifierKey,
}

/// Why a receipt shows nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShowsNothing {
    /// It is not written as a receipt.
    Malformed(String),
    /// It does not hold.
    Refused(String),
}

impl fmt::Display for ShowsNothing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(why) | Self::Refused(why) => f.write_str(why),
        }
    }
}

fn malformed(why: impl fmt::Display) -> ShowsNothing {
    ShowsNothing::Malformed(format!("this is not a receipt: {why}"))
}

fn refused(why: impl fmt::Display) -> ShowsNothing {
    ShowsNothing::Refused(why.to_string())
}

/// Verifies a receipt. With a key that is trusted, it has to rest on that one; without, on the receipt's own first key,
/// which whoever verifies has to hold against the published one.
pub fn verify(receipt: &[u8], trusted: Option<&VerifierKey>) -> Result<Shown, ShowsNothing> {
    // What serde derives for a struct also reads an array of its fields.
    if !receipt.trim_ascii_start().starts_with(b"{") {
        return Err(malformed("it is no JSON object"));
    }
    let written: Written = serde_json::from_slice(receipt).map_err(malformed)?;
    if written.format != FORMAT {
        return Err(malformed(format!("its format is {}, not {FORMAT}", written.format)));
    }
    let listed = written.keys.iter().map(|key| (key.vkey.as_str(), key.rotation.as_deref()));
    let (key, keys) = resting_on(listed, trusted)?;
    let proof = Receipt::parse(written.proof.as_bytes()).map_err(malformed)?;
    proof.verify(written.leaf.as_bytes(), &keys, &[]).map_err(refused)?;
    if proof.index.checked_add(1) != Some(written.seq) {
        return Err(refused("the entry stands at another number in the log"));
    }
    let (time, action) = said(&written)?;
    let Written { entry_id: entry, seq, .. } = written;
    let head = proof.checkpoint.checkpoint();
    Ok(Shown { entry, seq, action, time, origin: head.origin.clone(), size: head.size, key })
}

/// The keys of a log, from the one that is trusted on (or from the first), with that one. Each is given with the rotation
/// by which it took over.
pub fn resting_on<'w>(
    written: impl IntoIterator<Item = (&'w str, Option<&'w str>)>,
    trusted: Option<&VerifierKey>,
) -> Result<(VerifierKey, LogKeys), ShowsNothing> {
    let mut keys: Option<(VerifierKey, LogKeys)> = None;
    for (vkey, rotation) in written {
        let key = VerifierKey::parse(vkey).map_err(malformed)?;
        keys = match (keys, rotation) {
            (None, _) if trusted.is_none_or(|trusted| *trusted == key) => {
                let first = LogKeys::new(key.clone()).ok_or_else(|| malformed("a key is a witness's"))?;
                Some((key, first))
            }
            (None, _) => None,
            (Some((first, keys)), Some(note)) => {
                let rotation = Rotation::parse(note.as_bytes()).map_err(malformed)?;
                if *rotation.to() != key {
                    return Err(refused("a key is not the one that its rotation brings"));
                }
                Some((first, keys.follow(&rotation).map_err(refused)?))
            }
            (Some(_), None) => {
                return Err(refused("a key took over without the signature of the one before"));
            }
        };
    }
    keys.ok_or_else(|| refused("it does not rest on the key that is trusted"))
}

/// When the entry was recorded and what was done, once leaf and body are held against each other and the rest.
fn said(written: &Written) -> Result<(String, String), ShowsNothing> {
    let leaf: Value = serde_json::from_str(&written.leaf).map_err(malformed)?;
    let body: Value = serde_json::from_str(&written.body).map_err(malformed)?;
    let text = |value: &Value, field: &str| {
        let found = value.get(field).and_then(Value::as_str).map(str::to_owned);
        found.ok_or_else(|| malformed(format!("there is no {field}")))
    };
    let salt = hex::decode(&written.body_salt).ok().and_then(|salt| Salt::try_from(salt).ok());
    let salt = salt.ok_or_else(|| malformed("the salt is not 32 bytes in hexadecimal"))?;
    if text(&leaf, "id")? != written.entry_id {
        return Err(refused("the leaf is of another entry"));
    }
    if text(&leaf, "body")? != body_digest(&salt, written.body.as_bytes()) {
        return Err(refused("the body is not the one that the leaf has the digest of"));
    }
    Ok((text(&leaf, "time")?, text(&body, "action")?))
}
