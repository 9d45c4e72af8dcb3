//! What the views of an assessment are made of.

use schemars::JsonSchema;
use serde::Serialize;

use crate::codes;
use crate::domain::calls::Results;
use crate::domain::consensus::{
    Fraction, Ground, Level, ObjectionState, OutputType, ReasonCode, StatusPhrase, Verdict,
};
use crate::domain::designations::DesignationState;
use crate::domain::ids::{CallId, DesignationId, MemberId, ObjectionId};
use crate::domain::time::Instant;

codes! {
    /// What an assessment goes by.
    pub enum BasisKind {
        /// The call: its charter as frozen, its electorate as fixed.
        Call = "call",
        /// No call stands: the charter and the members as they are now.
        Charter = "charter",
    }
}

/// The call that an assessment goes by.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct BasisCall {
    /// Its id.
    pub id: CallId,
    /// What the position is to become.
    pub output_type: OutputType,
    /// Who sees stances before it ends.
    pub results: Results,
    /// Who designates afterwards.
    pub designator_id: MemberId,
    /// Whether stances are taken.
    pub is_open: bool,
    /// When it was opened.
    pub opened_at: Instant,
    /// When its window ends.
    pub closes_at: Instant,
}

/// A status phrase, generated: of the level that was finally designated, else of the advised one.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PhraseView {
    /// Its code with its parameters, for rendering in any language.
    pub status: StatusPhrase,
    /// In English, with the advised level where another was designated.
    pub text: String,
    /// The level that was advised, where another was designated.
    pub advised: Option<Level>,
}

/// One gate, test or note.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReasonView {
    /// What it is about.
    pub code: ReasonCode,
    /// The same in English.
    pub label: &'static str,
    /// Whether it speaks for the position, or at least not against it.
    pub passed: bool,
    /// What was found; null where it would show the share of a group of fewer than three.
    pub observed: Option<String>,
    /// What it takes.
    pub required: String,
    /// The groups or the objection that it speaks of, joined by commas.
    pub subject: Option<String>,
    /// The rule and the charter's parameters that it comes from.
    pub source: String,
}

/// Where a stakeholder group stands.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GroupStanding {
    /// The group; `OTHER` for members of none that is expected.
    pub group: String,
    /// How many of its members count.
    pub members: i64,
    /// How many of them took a stance, whatever it is.
    pub taken: i64,
    /// Where it stands.
    pub verdict: Option<Verdict>,
    /// Whether enough of its members engaged.
    pub covered: Option<bool>,
    /// Whether so few engaged that one person speaks for all.
    pub thin: Option<bool>,
    /// The numbers behind it; not for the public where this or another group has fewer than three:
    /// the numbers of the others would tell those of the small one.
    pub numbers: Option<GroupNumbers>,
}

/// The numbers of a stakeholder group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GroupNumbers {
    /// Counted persons, those recused apart.
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
}

/// Who counts.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Electorate {
    /// How many persons count in all.
    pub counted: i64,
    /// When that was fixed; null where members count as they stand.
    pub fixed_at: Option<Instant>,
    /// Of them, those who joined while the call was open.
    pub joined_later: i64,
    /// Of them, those who left and keep their stance until the next substantive version.
    pub departed: i64,
}

/// Where an objection stands.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ObjectionStanding {
    /// The objection.
    pub id: ObjectionId,
    /// What it is about.
    pub ground: Ground,
    /// How far the group has come with it.
    pub state: ObjectionState,
    /// It still speaks against the text.
    pub is_open: bool,
    /// Whether the objector keeps objecting after a finding.
    pub maintained: bool,
    /// How many are behind it.
    pub backers: usize,
    /// The stakeholder groups that sustain it; null while stances are not shown.
    pub sustained_by: Option<Vec<String>>,
    /// For how many days it has been there.
    pub age_days: i64,
    /// After how many days it was first answered in substance.
    pub response_days: Option<i64>,
}

/// A designation, in short.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DesignationSummary {
    /// Its id.
    pub id: DesignationId,
    /// The level found.
    pub level: Level,
    /// The version it speaks of.
    pub version: i64,
    /// Whether it is preliminary or final.
    pub state: DesignationState,
    /// Its number among those after the same call.
    pub number: i64,
    /// When.
    pub designated_at: Instant,
    /// Until when it can be reviewed; after that it can be made final.
    pub review_ends_at: Instant,
    /// Until when it can be challenged; null until it is final.
    pub challenge_ends_at: Option<Instant>,
}
