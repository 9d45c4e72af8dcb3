//! The names of logs: `assent.example.org/log`, and those that followed it, `assent.example.org/log/2` and on. The second
//! part is also where the log is served, so that what was kept of one log is never taken for another's.

use crate::domain::log::KeyName;
pub use crate::domain::log::origins::epoch;
use crate::error::{Error, Result};

/// The name of the log under an address: `https://assent.example.org` has `assent.example.org/log`.
pub(super) fn first_origin(public_url: &str) -> Result<KeyName> {
    name_under(public_url, "log")
}

/// What something is called that is served under an address.
pub fn name_under(public_url: &str, what: &str) -> Result<KeyName> {
    let address = public_url.split_once("://").map_or(public_url, |(_, rest)| rest).trim_end_matches('/');
    let name = KeyName::parse(&format!("{address}/{what}"));
    name.ok_or_else(|| Error::internal(format!("no {what} can be named after {public_url}")))
}

/// The name after all of these.
pub(super) fn next_origin(known: impl Iterator<Item = String>) -> Result<KeyName> {
    let newest = known.max_by_key(|origin| epoch(origin));
    let newest = newest.ok_or_else(|| Error::rule("There is no log yet."))?;
    let next = epoch(&newest).saturating_add(1);
    let base =
        if epoch(&newest) > 1 { newest.rsplit_once('/').map_or(&*newest, |(b, _)| b) } else { &newest };
    KeyName::parse(&format!("{base}/{next}")).ok_or_else(|| Error::internal("a log's name is too long"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_log_of_an_instance_has_a_name_of_its_own() {
        let next = |known: &[&str]| next_origin(known.iter().map(|k| (*k).to_owned())).unwrap().to_string();
        assert_eq!(first_origin("https://assent.example.org/").unwrap().as_str(), "assent.example.org/log");
        assert_eq!(next(&["a.org/log"]), "a.org/log/2");
        assert_eq!(next(&["a.org/log/2", "a.org/log", "a.org/log/9"]), "a.org/log/10");
        assert_eq!(epoch("a.org/log/12"), 12);
        // An address with a path that looks like one.
        assert_eq!((epoch("a.org/log/x/log"), epoch("127.0.0.1:80/log")), (1, 1));
    }
}
