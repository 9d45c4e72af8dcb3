//! The signed head, the log's keys, and the heads that the auditor kept.

use serde::Deserialize;

use super::Given;
use super::files::Files;
use super::manifest::Exported;
use super::report::{Code, Report};
use crate::domain::export::{CHECKPOINT, KEYS};
use crate::domain::log::checkpoints::CheckpointRefused;
use crate::domain::log::note::{Attested, Verified};
use crate::domain::log::{Hash, LogKeys, Rotation, SignedCheckpoint, VerifierKey};
use crate::domain::receipts::resting_on;
use crate::domain::time::Instant;

/// The longest head and the longest list of keys that are read, in bytes.
pub(super) const LONGEST: u64 = 4 * 1024 * 1024;

/// What the tree has to have: after so many entries this root, or else there is this fault.
#[derive(Clone, Debug)]
pub struct Due {
    /// After how many entries.
    pub size: u64,
    /// The root that the tree has there.
    pub root: Hash,
    /// The code of the fault if it has not.
    pub code: Code,
    /// What that concerns.
    pub what: String,
}

/// A head that an auditor kept: its name, and its bytes.
pub type Pin = (String, Vec<u8>);

#[derive(Deserialize)]
struct KeyList {
    keys: Vec<ListedKey>,
}

#[derive(Deserialize)]
struct ListedKey {
    origin: String,
    vkey: String,
    rotation: Option<String>,
}

/// Holds the head against the keys and the manifest. Gives what the tree has to have: at the head, at each rotation, and at
/// each head that was kept.
pub fn check(files: &mut Files<'_>, exported: &Exported, given: &Given, report: &mut Report) -> Vec<Due> {
    let (head, list) = (files.whole(CHECKPOINT, LONGEST, report), files.whole(KEYS, LONGEST, report));
    let found = list.map(|list| keys(&list, &exported.manifest.origin, given.key.as_ref()));
    let (keys, mut due) = match found {
        Some(Ok((first, keys, due))) => {
            if given.key.is_none() {
                report.note(format!("This rests on the key that the export itself names: {first}"));
            }
            report.look(Code::Key, u64::try_from(keys.all().count()).unwrap_or(u64::MAX));
            report.first = Some(first);
            (Some(keys), due)
        }
        Some(Err((code, why))) => {
            report.fault(code, KEYS, why);
            (None, Vec::new())
        }
        None => (None, Vec::new()),
    };
    report.look(Code::Head, 1);
    if let Some(head) = head {
        match held(&head, exported, (keys.as_ref(), given), report) {
            Ok(head) => {
                let (size, root) = head.checkpoint().head();
                due.push(Due { size, root, code: Code::Tree, what: CHECKPOINT.to_owned() });
                report.head = Some(head);
            }
            Err(why) => report.fault(Code::Head, CHECKPOINT, why),
        }
    }
    due.extend(pinned(given, keys.as_ref(), report));
    due.sort_by_key(|due| due.size);
    due
}

/// What the tree has to have at each head that the auditor kept.
pub(super) fn pinned(given: &Given, keys: Option<&LogKeys>, report: &mut Report) -> Vec<Due> {
    let mut due = Vec::new();
    for (name, bytes) in &given.pins {
        report.look(Code::Pin, 1);
        match kept(bytes, keys, &given.witnesses) {
            Ok((size, root)) => due.push(Due { size, root, code: Code::Pin, what: name.clone() }),
            Err(why) => report.fault(Code::Pin, name, why),
        }
    }
    due
}

/// The key that all rests on, the keys of the log from there on, and the heads that its rotations name.
pub(super) type Chain = (VerifierKey, LogKeys, Vec<Due>);

/// The keys of a log out of a list, and what its rotations say of the tree.
pub(super) fn keys(
    list: &[u8],
    origin: &str,
    trusted: Option<&VerifierKey>,
) -> Result<Chain, (Code, String)> {
    let list: KeyList = serde_json::from_slice(list).map_err(|e| (Code::Format, e.to_string()))?;
    let own: Vec<&ListedKey> = list.keys.iter().filter(|key| key.origin == origin).collect();
    let listed = own.iter().map(|key| (key.vkey.as_str(), key.rotation.as_deref()));
    let (first, keys) = resting_on(listed, trusted).map_err(|why| (Code::Key, why.to_string()))?;
    if keys.origin().as_str() != origin {
        return Err((Code::Key, "its keys are those of another log".to_owned()));
    }
    let notes = own.iter().filter_map(|key| Rotation::parse(key.rotation.as_deref()?.as_bytes()).ok());
    let due = notes.map(|rotation| {
        let (size, root) = rotation.head();
        Due { size, root, code: Code::Key, what: format!("rotation to {}", rotation.to()) }
    });
    Ok((first, keys, due.collect()))
}

fn held(
    head: &[u8],
    exported: &Exported,
    (keys, given): (Option<&LogKeys>, &Given),
    report: &mut Report,
) -> Result<SignedCheckpoint, String> {
    let head = SignedCheckpoint::parse(head).map_err(|why| why.to_string())?;
    if let Some(keys) = keys {
        trusted(&head, keys, given, report)?;
    }
    let checkpoint = head.checkpoint();
    if checkpoint.origin != exported.manifest.origin || checkpoint.size != exported.manifest.size {
        return Err("the manifest has another origin, or another size".to_owned());
    }
    Ok(head)
}

/// Holds a head against the keys of its log, and against the witnesses that have to have signed it.
pub(super) fn trusted(
    head: &SignedCheckpoint,
    keys: &LogKeys,
    given: &Given,
    report: &mut Report,
) -> Result<(), String> {
    let seen = head.trusted(keys, &given.witnesses).map_err(|why: CheckpointRefused| why.to_string())?;
    if seen.len() < given.witnesses_needed {
        return Err(format!(
            "{} of the witnesses that were named signed it, and {} have to",
            seen.len(),
            given.witnesses_needed
        ));
    }
    for Verified { key, attested } in &seen {
        if let Attested::At(seconds) = attested {
            let time = i64::try_from(*seconds).unwrap_or(i64::MAX).saturating_mul(1_000_000);
            let (name, size) = (key.name(), head.checkpoint().size);
            report.note(format!("Witnessed by {name} at {size} entries, {}", Instant::from_micros(time)));
        }
    }
    Ok(())
}

fn kept(pin: &[u8], keys: Option<&LogKeys>, witnesses: &[VerifierKey]) -> Result<(u64, Hash), String> {
    let pin = SignedCheckpoint::parse(pin).map_err(|why| why.to_string())?;
    let keys = keys.ok_or("the keys that it is signed with cannot be read")?;
    pin.trusted(keys, witnesses).map_err(|why| why.to_string())?;
    Ok(pin.checkpoint().head())
}
