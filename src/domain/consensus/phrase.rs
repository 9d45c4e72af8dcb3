//! The status phrase of an output: generated from what was found, stored as a code with parameters, never typed.
//!
//! Knows no language; `english` renders it in one.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::assessment::{Assessment, GroupRow, Reason};
use super::codes::Ground;
use super::levels::{Level, ReasonCode, Verdict};
use super::snapshot::OTHER;

/// A status phrase: a code with its parameters, and who was not heard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct StatusPhrase {
    /// What it says.
    #[serde(flatten)]
    pub status: Status,
    /// Expected groups that are absent or silent.
    pub not_heard: Vec<String>,
}

/// What a status phrase says. The code is the level's, but for a full consensus that somebody dissents from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Status {
    /// Agreed by all who took a position.
    FullConsensus {
        /// Persons who took a position.
        agreed: u64,
        /// Persons who could have.
        members: u64,
    },
    /// Agreed, with what is recorded beside it.
    Consensus {
        /// Persons who disagree; where nobody does, the objections on record.
        dissents: u64,
        /// Groups that took no position.
        abstaining: Vec<String>,
    },
    /// Under discussion.
    PendingObjections {
        /// Objections not yet answered.
        objections: u64,
    },
    /// Broadly supported; an objection stands.
    UnresolvedObjection {
        /// Objections that stand.
        objections: u64,
        /// What they are about, as far as that is said.
        grounds: Vec<Ground>,
    },
    /// Considered, supported by some, opposed by others.
    SignificantOpposition {
        /// Groups that support or accept.
        supported_by: Vec<String>,
        /// Groups that oppose.
        opposed_by: Vec<String>,
        /// Groups of which a substantial part opposes.
        partly_opposed_by: Vec<String>,
    },
    /// Not opposed, but not supported enough.
    InsufficientSupport,
    /// Views differ.
    Divergence,
    /// Put forward by few.
    MinorityView {
        /// Groups that support or accept.
        groups: Vec<String>,
        /// Persons who support or accept.
        members: u64,
    },
    /// Considered and not supported.
    ConsensusAgainst,
    /// Not assessed.
    InsufficientBasis {
        /// The gates that failed.
        reasons: Vec<ReasonCode>,
    },
    /// Outside the mandate.
    NotEligible {
        /// The checks that failed.
        checks: Vec<String>,
    },
}

/// What a phrase says that an assessment does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// What each objection is about, by its id.
    pub grounds: BTreeMap<String, Ground>,
    /// The checks of the mandate that failed, in words.
    pub failed_checks: Vec<String>,
}

impl StatusPhrase {
    /// The phrase for a level, designated or advised, of what was assessed.
    pub fn of(level: Level, assessment: &Assessment, details: &Details) -> Self {
        let unheard = |row: &GroupRow| matches!(row.verdict, Verdict::Absent | Verdict::Silent);
        Self { status: status(level, assessment, details), not_heard: groups(assessment, unheard) }
    }
}

fn status(level: Level, found: &Assessment, details: &Details) -> Status {
    match level {
        Level::FullConsensus if dissents(found) == 0 => Status::FullConsensus {
            agreed: found.metrics.decided,
            members: found.groups.values().map(|row| row.size).sum(),
        },
        Level::FullConsensus | Level::Consensus => Status::Consensus {
            dissents: dissents(found),
            abstaining: groups(found, |row| row.verdict == Verdict::Abstains),
        },
        Level::PendingObjections => {
            Status::PendingObjections { objections: count(found, ReasonCode::ObjectionUnaddressed) }
        }
        Level::UnresolvedObjection => Status::UnresolvedObjection {
            objections: count(found, ReasonCode::ObjectionStands),
            grounds: standing_grounds(found, details),
        },
        Level::SignificantOpposition => opposition(found),
        Level::InsufficientSupport => Status::InsufficientSupport,
        Level::Divergence => Status::Divergence,
        Level::MinorityView => {
            let members = found.groups.values().map(|row| row.support + row.accept).sum();
            Status::MinorityView { groups: groups(found, |row| row.verdict.agrees()), members }
        }
        Level::ConsensusAgainst => Status::ConsensusAgainst,
        Level::InsufficientBasis => Status::InsufficientBasis { reasons: failed_gates(found) },
        Level::NotEligible => Status::NotEligible { checks: details.failed_checks.clone() },
    }
}

/// Names of expected groups, in order.
fn groups(found: &Assessment, test: impl Fn(&GroupRow) -> bool) -> Vec<String> {
    let expected = found.groups.iter().filter(|(name, _)| *name != OTHER);
    expected.filter(|(_, row)| test(row)).map(|(name, _)| name.clone()).collect()
}

fn count(found: &Assessment, code: ReasonCode) -> u64 {
    found.about(code).map(|_| 1).sum()
}

const OBJECTIONS: [ReasonCode; 3] =
    [ReasonCode::ObjectionUnaddressed, ReasonCode::ObjectionStands, ReasonCode::ObjectionMaintained];

fn dissents(found: &Assessment) -> u64 {
    let persons: u64 = found.groups.values().map(|row| row.object + row.stand_aside).sum();
    if persons > 0 { persons } else { OBJECTIONS.into_iter().map(|code| count(found, code)).sum() }
}

fn standing_grounds(found: &Assessment, details: &Details) -> Vec<Ground> {
    let standing = found.about(ReasonCode::ObjectionStands).filter_map(|reason| reason.subject.as_ref());
    let grounds: BTreeSet<Ground> = standing.filter_map(|id| details.grounds.get(id).copied()).collect();
    grounds.into_iter().collect()
}

fn opposition(found: &Assessment) -> Status {
    let reasons = OBJECTIONS.into_iter().flat_map(|code| found.about(code));
    let sustaining: BTreeSet<&str> = reasons.flat_map(Reason::sustaining_groups).collect();
    let opposed_by = groups(found, |row| row.verdict == Verdict::Opposes);
    let mut partly_opposed_by = groups(found, |_| true);
    partly_opposed_by.retain(|name| {
        let divided = found.groups.get(name).is_some_and(|row| row.verdict == Verdict::Divided);
        !opposed_by.contains(name) && (divided || sustaining.contains(name.as_str()))
    });
    Status::SignificantOpposition {
        supported_by: groups(found, |row| row.verdict.agrees()),
        opposed_by,
        partly_opposed_by,
    }
}

/// The gates, without the notes that only say which groups they speak of.
fn failed_gates(found: &Assessment) -> Vec<ReasonCode> {
    use ReasonCode::{GroupsMissing, MandatePending, Thin};
    let failed = found.failed().map(|reason| reason.code);
    failed.filter(|code| !matches!(code, GroupsMissing | Thin | MandatePending)).collect()
}
