//! Whom the log is shown to, and whose logs are watched.

use super::{Fault, Given, yes_or_no};
use crate::domain::log::LogKeys;
use crate::domain::log::lists::{Witness, logs, witnesses};

/// What is witnessed, and by whom.
#[derive(Clone, Debug, Default)]
pub struct Witnessing {
    /// The witnesses that sign the heads of this service's log.
    pub witnesses: Vec<Witness>,
    /// They may be reached by plain HTTP, and at addresses of one's own network.
    pub to_private: bool,
    /// The logs of others whose heads this service signs as a witness. Without one it is none.
    pub logs: Vec<LogKeys>,
}

impl Witnessing {
    pub(super) fn read(given: &Given, faults: &mut Vec<Fault>) -> Self {
        Self {
            witnesses: list(given, "log_witnesses", witnesses, faults),
            to_private: yes_or_no(given, "log_witnesses_to_private", faults),
            logs: list(given, "witness_logs", logs, faults),
        }
    }
}

/// What the file says that `key` names.
fn list<T>(
    given: &Given,
    key: &str,
    read: fn(&str) -> Result<Vec<T>, String>,
    faults: &mut Vec<Fault>,
) -> Vec<T> {
    let Some(path) = given.get(key) else { return Vec::new() };
    let text = std::fs::read_to_string(path).map_err(|e| e.to_string());
    text.and_then(|text| read(&text)).unwrap_or_else(|why| {
        faults.push(format!("`{key}`, {path}: {why}"));
        Vec::new()
    })
}
