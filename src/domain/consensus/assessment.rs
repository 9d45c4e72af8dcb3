//! The result of an assessment, in the form in which it is stored and sent.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::fraction::Fraction;
use super::levels::{Level, Method, ReasonCode, Verdict};

/// Advice on where a position stands, with all it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The rules that were followed.
    pub version: Method,
    /// The advisory level.
    pub level: Level,
    /// Whether one person alone could change the level by turning neutral.
    pub fragile: bool,
    /// How many persons could.
    pub pivot_count: u64,
    /// Every gate and test, passed or not, and the notes that apply.
    pub reasons: Vec<Reason>,
    /// The quantities over all groups.
    pub metrics: Metrics,
    /// A row for each expected group, and one for the others if there are any.
    pub groups: BTreeMap<String, GroupRow>,
}

impl Assessment {
    /// The reasons that speak against a higher level.
    pub fn failed(&self) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(|reason| !reason.passed)
    }

    /// The reasons about one thing.
    pub fn about(&self, code: ReasonCode) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(move |reason| reason.code == code)
    }
}

/// One gate, test or note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// What it is about.
    pub code: ReasonCode,
    /// Whether it speaks for the position, or at least not against it.
    pub passed: bool,
    /// What was found.
    pub observed: String,
    /// What it takes.
    pub required: String,
    /// The groups or the objection that it speaks of, joined by commas.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The rule and the charter's parameters that it comes from.
    pub source: String,
}

/// What the observed text of an objection's reason begins with where groups sustain it.
pub(super) const SUSTAINED_IN: &str = "group-sustained in ";

impl Reason {
    /// The groups that sustain the objection that this reason speaks of.
    pub fn sustaining_groups(&self) -> impl Iterator<Item = &str> {
        self.observed.strip_prefix(SUSTAINED_IN).into_iter().flat_map(|groups| groups.split(','))
    }
}

/// The quantities over all groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// Persons of the expected groups who could take a stance.
    pub eligible: u64,
    /// Persons of the expected groups who took one.
    pub engaged: u64,
    /// Persons of all groups who decided.
    pub decided: u64,
    /// Of them, the portion that supports or accepts. Shown, and decisive nowhere.
    pub headcount_share: Option<Fraction>,
    /// The mean of the deciding groups' shares.
    pub equal_group_share: Option<Fraction>,
    /// The lowest of the deciding groups' shares.
    pub min_group_share: Option<Fraction>,
    /// How far the agreement reaches across groups, to twelve decimals: for display and trend.
    pub bridge: Option<f64>,
}

/// One stakeholder group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupRow {
    /// Where it stands.
    pub verdict: Verdict,
    /// Its counted persons, those recused apart.
    pub size: u64,
    /// Persons actively for.
    pub support: u64,
    /// Persons who can live with it.
    pub accept: u64,
    /// Persons who explicitly abstain.
    pub neutral: u64,
    /// Persons who disagree and will not block.
    pub stand_aside: u64,
    /// Persons who object.
    pub object: u64,
    /// Persons who do not understand the text.
    pub unclear: u64,
    /// Persons with any of these stances.
    pub engaged: u64,
    /// The weight of those who decided.
    pub decided: Fraction,
    /// The part of that weight that says yes.
    pub share: Option<Fraction>,
    /// Whether enough of its persons engaged.
    pub covered: bool,
    /// Whether so few engaged that one person speaks for all.
    pub thin: bool,
}
