//! Policies (C2SP `tlog-policy`): the file by which somebody who verifies says which logs and witnesses are trusted, and
//! how many witnesses must have signed.
//!
//! Stricter than the specification in one thing: a file is UTF-8. Keys that sign in ways unknown here are refused, and
//! not left out, since a quorum without them would be another quorum.

use std::fmt;

use super::checkpoints::SignedCheckpoint;
use super::decimal;
use super::note::{NoteRefused, SignatureType, Verified, VerifierKey};

/// The longest file that is read, in bytes.
const LONGEST: usize = 256 * 1024;
/// The quorum that needs nobody; no witness and no group is called so.
const NONE: &str = "none";

/// Which logs are trusted, and who must have seen what they signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    logs: Vec<VerifierKey>,
    /// Each after those that it names.
    members: Vec<Member>,
    /// Which member; none where nobody must have seen it.
    quorum: Option<usize>,
}

/// A witness, or a group of witnesses and groups.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Member {
    name: String,
    kind: MemberKind,
    /// It can be named by one group.
    in_a_group: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum MemberKind {
    Witness(VerifierKey),
    Group { least: usize, of: Vec<usize> },
}

/// A line that a policy cannot have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PolicyMalformed {
    /// Which, from 1; 0 where it is about the whole file.
    pub line: usize,
    /// Why, in a sentence.
    pub why: &'static str,
}

impl fmt::Display for PolicyMalformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 { f.write_str(self.why) } else { write!(f, "line {}: {}", self.line, self.why) }
    }
}

/// Why a policy does not hold of a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PolicyUnmet {
    /// No log that is trusted signed it, or a trusted key's signature does not hold.
    Log(NoteRefused),
    /// Too few witnesses signed it.
    Quorum,
}

impl fmt::Display for PolicyUnmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Log(NoteRefused::Unsigned) => f.write_str("no log of the policy signed the checkpoint"),
            Self::Log(refused) => refused.fmt(f),
            Self::Quorum => f.write_str("fewer witnesses signed the checkpoint than the policy wants"),
        }
    }
}

impl Policy {
    /// Reads a policy.
    pub fn parse(bytes: &[u8]) -> Result<Self, PolicyMalformed> {
        let whole = |why| PolicyMalformed { line: 0, why };
        let text = std::str::from_utf8(bytes).map_err(|_| whole("the file is not UTF-8"))?;
        let odd = |c: char| c.is_ascii_control() && c != '\t' && c != '\n';
        if text.len() > LONGEST || text.contains(odd) {
            return Err(whole("the file is too long or has control characters"));
        }
        let (mut policy, mut quorum) = (Self { logs: Vec::new(), members: Vec::new(), quorum: None }, None);
        for (at, line) in text.split('\n').enumerate() {
            let items: Vec<&str> = line.split([' ', '\t']).filter(|item| !item.is_empty()).collect();
            let done = match items.as_slice() {
                [] => Ok(()),
                [first, ..] if first.starts_with('#') => Ok(()),
                ["log", key] | ["log", key, _] => policy.log(key),
                ["witness", name, key] | ["witness", name, key, _] => policy.witness(name, key),
                ["group", name, least, of @ ..] => policy.group(name, least, of),
                ["quorum", name] if quorum.is_none() => policy.find_quorum(name).map(|q| quorum = Some(q)),
                ["quorum", _] => Err("there is one quorum"),
                _ => Err("a line is `log`, `witness`, `group` or `quorum`, with what belongs to it"),
            };
            done.map_err(|why| PolicyMalformed { line: at.saturating_add(1), why })?;
        }
        policy.quorum = quorum.ok_or_else(|| whole("a policy needs a quorum, if it is `quorum none`"))?;
        Ok(policy)
    }

    fn log(&mut self, key: &str) -> Result<(), &'static str> {
        let key = parsed(key, SignatureType::Ed25519)?;
        if self.logs.iter().any(|had| had.is_same_key(&key)) {
            return Err("this log's key stands there already");
        }
        self.logs.push(key);
        Ok(())
    }

    fn witness(&mut self, name: &str, key: &str) -> Result<(), &'static str> {
        let key = parsed(key, SignatureType::Cosignature)?;
        if self.witnesses().any(|had| had.is_same_key(&key)) {
            return Err("this witness's key stands there already");
        }
        self.add(name, MemberKind::Witness(key))
    }

    fn group(&mut self, name: &str, least: &str, of: &[&str]) -> Result<(), &'static str> {
        let mut members = Vec::new();
        for named in of {
            let at = self.find(named)?;
            let member = self.members.get_mut(at).filter(|member| !member.in_a_group);
            member.ok_or("a witness or a group is a member of one group at most")?.in_a_group = true;
            members.push(at);
        }
        let least = match least {
            "any" => Some(1),
            "all" => Some(members.len()),
            number => decimal::parse(number).and_then(|n| usize::try_from(n).ok()),
        };
        let least = least.filter(|least| (1..=members.len()).contains(least));
        let least = least.ok_or("a group wants `any`, `all`, or a number from 1 to that of its members")?;
        self.add(name, MemberKind::Group { least, of: members })
    }

    fn add(&mut self, name: &str, kind: MemberKind) -> Result<(), &'static str> {
        if name == NONE || self.find(name).is_ok() {
            return Err("this name is taken");
        }
        self.members.push(Member { name: name.to_owned(), kind, in_a_group: false });
        Ok(())
    }

    fn find(&self, name: &str) -> Result<usize, &'static str> {
        self.members.iter().position(|member| member.name == name).ok_or("this name was not given above")
    }

    fn find_quorum(&self, name: &str) -> Result<Option<usize>, &'static str> {
        if name == NONE { Ok(None) } else { self.find(name).map(Some) }
    }

    /// The logs' keys.
    pub fn logs(&self) -> &[VerifierKey] {
        &self.logs
    }
    /// The witnesses' keys.
    pub fn witnesses(&self) -> impl Iterator<Item = &VerifierKey> {
        self.members.iter().filter_map(|member| match &member.kind {
            MemberKind::Witness(key) => Some(key),
            MemberKind::Group { .. } => None,
        })
    }

    /// Holds if a log of the policy signed the checkpoint under its own name, and witnesses as the quorum wants it.
    pub fn holds(&self, signed: &SignedCheckpoint) -> Result<(), PolicyUnmet> {
        let of_this_log = |key: &&VerifierKey| key.name().as_str() == signed.checkpoint().origin;
        let logs: Vec<VerifierKey> = self.logs.iter().filter(of_this_log).cloned().collect();
        signed.open(&logs).map_err(PolicyUnmet::Log)?;
        let witnesses: Vec<VerifierKey> = self.witnesses().cloned().collect();
        let seen = match signed.open(&witnesses) {
            Err(NoteRefused::Unsigned) => Vec::new(),
            opened => opened.map_err(PolicyUnmet::Log)?,
        };
        if self.is_quorum(&seen) { Ok(()) } else { Err(PolicyUnmet::Quorum) }
    }

    fn is_quorum(&self, seen: &[Verified<'_>]) -> bool {
        let mut has: Vec<bool> = Vec::new();
        for member in &self.members {
            let own = match &member.kind {
                MemberKind::Witness(key) => seen.iter().any(|verified| verified.key == key),
                MemberKind::Group { least, of } => {
                    of.iter().filter(|at| has.get(**at).copied().unwrap_or(false)).count() >= *least
                }
            };
            has.push(own);
        }
        self.quorum.is_none_or(|quorum| has.get(quorum).copied().unwrap_or(false))
    }
}

fn parsed(key: &str, kind: SignatureType) -> Result<VerifierKey, &'static str> {
    match VerifierKey::parse(key) {
        Ok(key) if key.kind() == kind => Ok(key),
        Ok(_) => Err("this key signs in a way that is not for this"),
        Err(_) => Err("this is no verifier key, or one that signs in a way unknown here"),
    }
}
