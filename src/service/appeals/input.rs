//! What is said to an appeal, from filing it to answering it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::domain::appeals::{AppealGround, Rung, RungOutcome};
use crate::domain::codes::keys;
use crate::domain::consensus::{Level, ReasonCode};
use crate::domain::text::{Label, Name, Reason};
use crate::error::{Error, Result};

/// An appeal to be filed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FileAppeal {
    /// What went wrong.
    pub ground: AppealGround,
    /// Why; the statement of the appeal.
    pub text: Reason,
    /// What you ask for.
    pub remedy: Reason,
    /// The community that you file it for, as its declared focal point. Then it needs no supporters.
    pub focal_point_of: Option<Label>,
}

/// An answer to an appeal.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerAtRung {
    /// What it is answered with.
    pub outcome: RungOutcome,
    /// Why.
    pub reasons: Reason,
    /// With `reopen`: what is new.
    pub new_information: Option<Reason>,
    /// With `change_level`: the level; one that can be designated.
    pub level: Option<Level>,
    /// With `change_level`, where that is not the advised one: why, for each reason that failed.
    #[serde(default)]
    #[schemars(transform = keys::<ReasonCode>)]
    pub deviations: BTreeMap<ReasonCode, Reason>,
    /// At the last rung: who of the parent body answered, by name.
    pub answered_for: Option<Name>,
}

impl AnswerAtRung {
    /// What each outcome and each rung needs, and takes nothing else.
    pub(super) fn check(&self, rung: Rung) -> Result<()> {
        let outcome = self.outcome;
        let fields = [
            ("/new_information", self.new_information.is_some(), outcome == RungOutcome::Reopen, "reopen"),
            ("/level", self.level.is_some(), outcome == RungOutcome::ChangeLevel, "change_level"),
            ("/answered_for", self.answered_for.is_some(), rung == Rung::ParentChair, "the last rung"),
        ];
        for (pointer, is_given, is_needed, with) in fields {
            if is_needed && !is_given {
                return Err(Error::missing(pointer, format!("is needed with {with}")));
            }
            if is_given && !is_needed {
                return Err(Error::field(pointer, format!("goes with {with} alone")));
            }
        }
        if let (Some(code), None) = (self.deviations.keys().next(), self.level) {
            return Err(Error::field(format!("/deviations/{code}"), "goes with change_level alone"));
        }
        if self.level.is_some_and(|level| !level.can_be_designated()) {
            return Err(Error::field("/level", "says that nothing can be designated yet"));
        }
        Ok(())
    }
}
