//! Whom a log is shown to, and whose logs are watched: the two files of who runs a service, a line for each. Empty lines, and
//! those that begin with `#`, say nothing.

use super::keys::LogKeys;
use super::note::{SignatureType, VerifierKey};

/// Lines of a file at most.
const MOST: usize = 30;

/// A witness that a log is shown to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// Its key.
    pub key: VerifierKey,
    /// Where it takes heads: before `/add-checkpoint`.
    pub url: String,
}

/// Reads witnesses: `<verifier key> <address>` a line. The error names the line.
pub fn witnesses(text: &str) -> Result<Vec<Witness>, String> {
    let mut found: Vec<Witness> = Vec::new();
    for (line, words) in lines(text)? {
        let [key, url] = words.as_slice() else {
            return Err(format!("line {line}: it is a witness's key and its address"));
        };
        let key = parsed(line, key, SignatureType::Cosignature)?;
        if found.iter().any(|had| had.key.is_same_key(&key) || had.key.name() == key.name()) {
            return Err(format!("line {line}: this witness stands there already"));
        }
        if !(url.starts_with("https://") || url.starts_with("http://")) || url.contains(['?', '#']) {
            return Err(format!("line {line}: an address begins with https:// and has no `?` and no `#`"));
        }
        found.push(Witness { key, url: url.trim_end_matches('/').to_owned() });
    }
    Ok(found)
}

/// Reads logs that are watched: `<origin> <verifier key>` a line. A log that has another key by now has a line for each.
pub fn logs(text: &str) -> Result<Vec<LogKeys>, String> {
    let mut found: Vec<LogKeys> = Vec::new();
    for (line, words) in lines(text)? {
        let [origin, key] = words.as_slice() else {
            return Err(format!("line {line}: it is a log's origin and its key"));
        };
        let key = parsed(line, key, SignatureType::Ed25519)?;
        if key.name().as_str() != *origin {
            return Err(format!("line {line}: the key is one of {}", key.name()));
        }
        found.extend(LogKeys::new(key));
    }
    Ok(found)
}

/// The lines that say something, each with its number and its words.
fn lines(text: &str) -> Result<Vec<(usize, Vec<&str>)>, String> {
    let says = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
    let found: Vec<_> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| says(line))
        .map(|(number, line)| (number, line.split_whitespace().collect()))
        .collect();
    if found.len() > MOST { Err(format!("there are more than {MOST} of them")) } else { Ok(found) }
}

fn parsed(line: usize, key: &str, kind: SignatureType) -> Result<VerifierKey, String> {
    let key = VerifierKey::parse(key).map_err(|why| format!("line {line}: {why}"))?;
    if key.kind() == kind {
        Ok(key)
    } else {
        Err(format!("line {line}: this key signs in a way that is not for this"))
    }
}
