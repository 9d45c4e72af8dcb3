//! What was looked at, and what does not hold: a check for each code of the table in `docs/export.md`.

use std::collections::HashSet;
use std::fmt;

use serde::Serialize;

use crate::codes;
use crate::domain::codes::Coded;
use crate::domain::log::{SignedCheckpoint, VerifierKey};

/// Faults of one check that are kept; a forged file cannot fill the memory with them.
const MOST_KEPT: usize = 10_000;

codes! {
    /// What does not hold.
    pub enum Code {
        /// The zip file is another than described, or cannot be read.
        Container = "container",
        /// A file is missing, too many, or another than its sum.
        Manifest = "manifest",
        /// A line or a file is not of the form described.
        Format = "format",
        /// No chain of rotations leads from the key that is trusted to the head's.
        Key = "key",
        /// The head has no signature that counts, or says something else than the manifest.
        Head = "head",
        /// The leaves do not give the head's root, or a tile is not that of the leaves.
        Tree = "tree",
        /// The tree does not begin with that of a head that the auditor kept.
        Pin = "pin",
        /// An entry is not the leaf at its number, or a leaf has no entry.
        Leaf = "leaf",
        /// An entry is not in the signed tree.
        Tail = "tail",
        /// A body is not what the leaf's digest was taken of.
        Body = "body",
        /// Times go backwards.
        Clock = "clock",
        /// What an entry keeps of a row is not what its digest was taken of.
        Content = "content",
        /// The revisions of a row do not follow one another.
        Revision = "revision",
        /// A row is another than its newest entry covers, is missing, or is covered by none.
        Row = "row",
        /// Who counts in a call is not what its digest was taken of.
        Electors = "electors",
        /// The rows of a dataset are not those of its digest.
        Dataset = "dataset",
        /// What stands a second time is not what the rows give.
        Copy = "copy",
        /// A tally is not what counting gives.
        Tally = "tally",
        /// A passage is not where it is said to be, or its authors are not those of the text.
        Place = "place",
        /// A stored assessment is not what the record gives.
        Assessment = "assessment",
        /// An entry is against the rules.
        Rule = "rule",
        /// A log that the group stood in before is not as it must be.
        Archive = "archive",
    }
}

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Which line of the table.
    pub code: Code,
    /// What it concerns: an entry, a row, a leaf or a file.
    pub what: String,
    /// Why, for people.
    pub why: String,
}

/// All that one code is about.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// The code.
    pub name: Code,
    /// How much was looked at.
    pub looked_at: u64,
    /// What does not hold: the first so many.
    pub faults: Vec<Fault>,
    /// How many faults are not among them.
    #[serde(skip)]
    pub more: u64,
}

/// What came of a verification.
#[derive(Clone, Debug)]
pub struct Report {
    checks: Vec<Check>,
    notes: Vec<String>,
    accused: HashSet<String>,
    /// The signed head that all was held against, where there is one that counts.
    pub head: Option<SignedCheckpoint>,
    /// The first key of the log, on which the others rest.
    pub first: Option<VerifierKey>,
}

impl Default for Report {
    fn default() -> Self {
        let check = |name: &Code| Check { name: *name, looked_at: 0, faults: Vec::new(), more: 0 };
        let checks = Code::ALL.iter().map(check).collect();
        Self { checks, notes: Vec::new(), accused: HashSet::new(), head: None, first: None }
    }
}

impl Report {
    /// Says that so many things were held against what a code is about.
    pub fn look(&mut self, code: Code, number: u64) {
        if let Some(check) = self.check_mut(code) {
            check.looked_at = check.looked_at.saturating_add(number);
        }
    }

    /// Tells a fault, unless one of the same thing was told before: what follows from a fault is none of its own.
    pub fn fault(&mut self, code: Code, what: impl fmt::Display, why: impl fmt::Display) {
        let what = what.to_string();
        if !self.accused.insert(what.clone()) {
            return;
        }
        let Some(check) = self.check_mut(code) else { return };
        if check.faults.len() < MOST_KEPT {
            check.faults.push(Fault { code, what, why: why.to_string() });
        } else {
            check.more = check.more.saturating_add(1);
        }
    }

    /// Says something that is no fault, and is to be known.
    pub fn note(&mut self, note: impl fmt::Display) {
        self.notes.push(note.to_string());
    }

    /// The checks, in the order of the table.
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }
    /// What is to be known beside.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }
    /// All faults that are kept.
    pub fn faults(&self) -> impl Iterator<Item = &Fault> {
        self.checks.iter().flat_map(|check| &check.faults)
    }
    /// Whether nothing was found.
    pub fn holds(&self) -> bool {
        self.checks.iter().all(|check| check.faults.is_empty())
    }

    /// The report as JSON: `{"holds", "checks": [{"name", "looked_at", "faults": [{"code", "what", "why"}]}]}`.
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Told<'r> {
            holds: bool,
            checks: &'r [Check],
        }
        serde_json::to_string(&Told { holds: self.holds(), checks: &self.checks }).unwrap_or_default()
    }

    fn check_mut(&mut self, code: Code) -> Option<&mut Check> {
        self.checks.iter_mut().find(|check| check.name == code)
    }
}
