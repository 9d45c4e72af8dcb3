//! What is said to an objection, from raising it to taking it back.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::consensus::{Ground, Stance};
use crate::domain::objections::{MeritsReason, Outcome};
use crate::domain::text::{CommentBody, Label, Reason};

/// An objection to be raised with a stance.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewObjection {
    /// What it is about.
    pub ground: Ground,
    /// The objection.
    pub summary: Reason,
    /// What harm you expect.
    pub harm: Reason,
    /// What change would remove it.
    pub remedy: Reason,
    /// The passage it is about, word for word as it stands in the version.
    pub anchor: Option<Reason>,
    /// The community that you file it for, as its declared focal point.
    pub focal_point_of: Option<Label>,
}

/// An objection to be raised.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RaiseObjection {
    /// The version it is raised against: the current one.
    #[schemars(range(min = 1))]
    pub version: i64,
    /// What it is about.
    pub ground: Ground,
    /// The objection.
    pub summary: Reason,
    /// What harm you expect.
    pub harm: Reason,
    /// What change would remove it.
    pub remedy: Reason,
    /// The passage it is about, word for word as it stands in the version.
    pub anchor: Option<Reason>,
    /// The community that you file it for, as its declared focal point.
    pub focal_point_of: Option<Label>,
}

/// What is said about an objection.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RespondToObjection {
    /// What is said.
    pub body: CommentBody,
    /// It answers the substance, for the group: said by a facilitator or the chair.
    #[serde(default)]
    pub substantive: bool,
}

/// A finding on an objection.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindOnObjection {
    /// What is found.
    pub outcome: Outcome,
    /// The reasons; only where a version meets it they may be left out.
    pub text: Option<Reason>,
    /// With `accommodated`: the version that meets it.
    #[schemars(range(min = 1))]
    pub version: Option<i64>,
    /// With `not_on_merits`: why it is no reason against the text.
    pub reason_code: Option<MeritsReason>,
    /// With `outweighed`: the alternatives weighed; `leave_out` and `defer` are among them.
    #[schemars(length(max = 20))]
    pub alternatives: Option<Vec<Alternative>>,
}

/// An alternative that was weighed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// Its name: `leave_out`, `defer`, or another.
    pub option: Label,
    /// Why it was not taken.
    pub why: Reason,
}

/// An objection taken back.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawObjection {
    /// Why.
    pub reason: Option<Reason>,
    /// The stance that you take now; else who objected becomes neutral.
    pub stance: Option<StanceAfterwards>,
}

/// The stance of an objector after withdrawing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StanceAfterwards {
    /// The stance; `object` only where you are behind another open objection.
    pub stance: Stance,
    /// Why.
    pub reason: Option<Reason>,
}

/// What an objector says after a finding.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectorSays {
    /// Why.
    pub reason: Reason,
}
