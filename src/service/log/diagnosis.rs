//! What keeps the log from being signed, and what to do: for who looks at a set-up and changes nothing.

use super::folder::Folder;
use super::standing::{Refusal, decide, look};
use crate::error::Result;
use crate::store::Tx;
use crate::store::inspect::Finding;

/// Looks at the log as it lies there.
pub fn diagnose(tx: &mut Tx<'_>, folder: &Folder) -> Result<Vec<Finding>> {
    let (kept, path) = (folder.read()?, folder.path().display());
    let (standing, head) = look(tx, kept.remembers())?;
    if standing.key.is_none() {
        let text = format!("The log over the record has no key yet: the first start makes one in {path}.");
        return Ok(vec![Finding::Coming(text)]);
    }
    let Err(refusal) = decide(&kept, &standing, &head)? else { return Ok(Vec::new()) };
    let wrong = |what: &str| Finding::Fatal(format!("The log is not signed any more: {refusal}. {what}"));
    Ok(vec![match &refusal {
        Refusal::Elsewhere => Finding::Warning(format!(
            "This node does not sign the log: {path} has not the key that speaks for it. If no other node has it, \
             run `assent log new-epoch`."
        )),
        Refusal::Forgotten | Refusal::Outrun { .. } => wrong(
            "If the database lost nothing and no other node has a copy of the folder, run `assent log resume`; \
             else leave signing to the node that signed last.",
        ),
        Refusal::Contradiction(_) => wrong(
            "Bring back the newer database, if there is one. If it is lost, run `assent log new-epoch`: it begins \
             another log over the record as it is now. All else works meanwhile.",
        ),
    }])
}
