//! The head that a service shows now, beside an export that was fetched from it: the log of the one has to begin with that of
//! the other.

use super::served::{KEYS, Served, head, known, place};
use super::{Fetch, Unfetched};
use crate::domain::log::SignedCheckpoint;
use crate::verify::Given;
use crate::verify::head::trusted;
use crate::verify::report::{Code, Report};

/// Holds the head that is shown against that of the export that the report is of. Gives it.
pub fn hold(
    fetch: &mut dyn Fetch,
    given: &Given,
    report: &mut Report,
) -> Result<Option<SignedCheckpoint>, Unfetched> {
    let (Some(exported), Some(first)) = (report.head.clone(), report.first.clone()) else { return Ok(None) };
    let shown = head(fetch, given)?;
    report.look(Code::Head, 1);
    let keys = match known(fetch, &exported.checkpoint().origin, Some(&first))? {
        Ok((_, keys, _)) => keys,
        Err((code, why)) => {
            report.fault(code, KEYS, why);
            return Ok(None);
        }
    };
    let place = place(given);
    if let Err(why) = trusted(&shown, &keys, given, report) {
        report.fault(Code::Head, place, why);
        return Ok(Some(shown));
    }
    report.look(Code::Pin, 1);
    let mut served = Served::of(fetch, keys.origin().as_str());
    let (mut old, mut new) = (exported.checkpoint().head(), shown.checkpoint().head());
    // Witnesses may not have seen yet what the export has: then it is the export that has to begin with what they saw.
    if given.witnesses_needed > 0 && new.0 < old.0 {
        report.note(format!("Of the {} entries of the log, {} were witnessed", old.0, new.0));
        (old, new) = (new, old);
    }
    if let Err(why) = served.grew(old, new)? {
        report.fault(Code::Pin, place, why);
    }
    Ok(Some(shown))
}
