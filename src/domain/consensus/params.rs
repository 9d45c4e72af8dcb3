//! The named parameters of a charter: every number that the rules compare with.
//!
//! Knows nothing of windows, calls or output types; those set these parameters.

use std::fmt;

use schemars::JsonSchema;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::codes::{ObjectionPolicy, ThinPolicy};
use super::fraction::{Fraction, Portion};

/// The parameters of an assessment. Read from JSON, each may be left out and then has its default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(remote = "Self", deny_unknown_fields, default)]
pub struct Params {
    /// Persons that a quorum needs at least.
    pub quorum_abs: u32,
    /// The portion of the eligible persons that a quorum needs at least.
    pub quorum_frac: Portion,
    /// The portion of the expected groups that must be covered.
    pub cov_frac: Portion,
    /// Expected groups that must be covered at least.
    pub cov_min: u32,
    /// Persons engaged below which a group is thin and not covered.
    #[schemars(range(min = 1))]
    pub group_min: u32,
    /// Persons who must actively support.
    pub active_min: u32,
    /// Groups that must have somebody who actively supports.
    pub active_groups: u32,
    /// The portion of the groups that must have somebody who actively supports.
    pub active_frac: Portion,
    /// Persons who do not understand the text, from which on it may be unclear.
    pub unclear_abs: u32,
    /// The portion of those engaged above which the text is unclear.
    pub unclear_frac: Portion,
    /// The share from which on a group supports or accepts.
    pub sup_hi: Portion,
    /// The share up to which a group opposes.
    pub sup_lo: Portion,
    /// The portion of those engaged who must decide, lest the group abstains.
    pub decided_frac: Portion,
    /// What one who stands aside adds to a group's yes.
    pub aside_weight: Portion,
    /// The equal-group share that a consensus needs.
    pub cons_seq: Portion,
    /// The lowest share of a group that a consensus bears.
    pub cons_bmin: Portion,
    /// The equal-group share from which on opposition is "significant" rather than divergence.
    pub strong_seq: Portion,
    /// The equal-group share up to which a text is the view of a minority.
    pub minority: Portion,
    /// The portion of a group's decided weight that sustains an objection.
    pub gs_frac: Portion,
    /// Days that a text must be open.
    pub min_days: u32,
    /// Days without a change in substance before a text can be assessed.
    pub freeze_days: u32,
    /// Whether a group-sustained objection blocks even where it was outweighed.
    pub strict: bool,
    /// Whether an organisation weighs one within its group, however many its members.
    pub collapse_org: bool,
    /// What an open objection does to an otherwise agreed text.
    pub objection_policy: ObjectionPolicy,
    /// What becomes of a group in which too few persons engaged.
    pub thin_policy: ThinPolicy,
}

impl Default for Params {
    fn default() -> Self {
        Self {
            quorum_abs: 5,
            quorum_frac: portion(1, 3),
            cov_frac: portion(3, 4),
            cov_min: 2,
            group_min: 2,
            active_min: 2,
            active_groups: 2,
            active_frac: portion(1, 2),
            unclear_abs: 3,
            unclear_frac: portion(1, 10),
            sup_hi: portion(2, 3),
            sup_lo: portion(1, 3),
            decided_frac: portion(1, 3),
            aside_weight: portion(1, 2),
            cons_seq: portion(3, 4),
            cons_bmin: portion(1, 2),
            strong_seq: portion(1, 2),
            minority: portion(1, 5),
            gs_frac: portion(1, 3),
            min_days: 14,
            freeze_days: 7,
            strict: true,
            collapse_org: true,
            objection_policy: ObjectionPolicy::MustAddress,
            thin_policy: ThinPolicy::Count,
        }
    }
}

/// A constant of this file; one that is no portion is a whole, which the tests of the defaults would show.
fn portion(numerator: u64, denominator: u64) -> Portion {
    Portion::new(numerator, denominator).unwrap_or_else(Portion::whole)
}

/// A parameter with a value that makes no sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParamError {
    /// The parameter's name.
    pub name: &'static str,
    /// What is wrong with it.
    pub sentence: &'static str,
}

impl fmt::Display for ParamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.sentence)
    }
}
impl std::error::Error for ParamError {}

/// No charter needs more persons, groups or days than this in a threshold.
const MOST: u32 = 10_000;

impl Params {
    /// Refuses values that no charter can mean. What is read from JSON has passed it.
    pub fn check(&self) -> Result<(), ParamError> {
        let counts = [
            ("quorum_abs", self.quorum_abs),
            ("cov_min", self.cov_min),
            ("group_min", self.group_min),
            ("active_min", self.active_min),
            ("active_groups", self.active_groups),
            ("unclear_abs", self.unclear_abs),
            ("min_days", self.min_days),
            ("freeze_days", self.freeze_days),
        ];
        if let Some((name, _)) = counts.into_iter().find(|(_, count)| *count > MOST) {
            return Err(ParamError { name, sentence: "must be at most 10000" });
        }
        if self.group_min == 0 {
            // Else a group without anybody engaged would be covered.
            return Err(ParamError { name: "group_min", sentence: "must be at least 1" });
        }
        if self.sup_lo > self.sup_hi {
            return Err(ParamError { name: "sup_lo", sentence: "must not be above sup_hi" });
        }
        Ok(())
    }

    /// What one who stands aside adds to a group's yes.
    pub(super) fn aside(&self) -> &Fraction {
        self.aside_weight.get()
    }
}

// `remote = "Self"` above makes the derived functions inherent ones, so that reading can check what it read
// without a second copy of the fields.
impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}
impl<'de> Deserialize<'de> for Params {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let params = Self::deserialize(deserializer)?;
        params.check().map_err(D::Error::custom)?;
        Ok(params)
    }
}
