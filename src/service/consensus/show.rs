//! What of an assessment is shown to whom: nothing made of stances where a call does not show them; to the
//! public, where a group is of fewer than three, the numbers of no group, and no share of all: the numbers of the others,
//! taken from those over all groups, would be those of the small one.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::assessed::{Assessed, Participation};
use super::labels::label;
use super::{GroupNumbers, GroupStanding, ObjectionStanding, PhraseView, ReasonView};
use crate::domain::codes::Coded;
use crate::domain::consensus::{
    Assessment, Details, Fraction, GroupRow, Level, Method, Metrics, Missing, Reason, ReasonCode,
    StatusPhrase,
};
use crate::domain::groups::Charter;
use crate::domain::mandate::Finding;
use crate::domain::time::Instant;
use crate::store::mandate::MandateAnswer;

/// Where a group is of fewer, groups show the verdict, and no numbers, to the public.
const SMALL: u64 = 3;

/// An assessment as it is shown.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "ShownAssessment")]
pub struct AssessmentView {
    /// The rules that were followed.
    pub method: Method,
    /// The advisory level.
    pub level: Level,
    /// Whether one person alone could change it by turning neutral.
    pub is_fragile: bool,
    /// How many persons could.
    pub pivot_count: u64,
    /// Every gate and test, passed or not, and the notes that apply.
    pub reasons: Vec<ReasonView>,
    /// The quantities over all groups.
    pub metrics: Metrics,
    /// A row for each expected group, and one for the others if there are any.
    pub groups: Vec<GroupStanding>,
}

impl AssessmentView {
    /// The assessment for a member, or for the public.
    pub(in crate::service) fn of(
        assessment: &Assessment,
        participation: &BTreeMap<String, Participation>,
        is_public: bool,
    ) -> Self {
        let hides = hides(assessment, is_public);
        let metrics = assessment.metrics.clone();
        Self {
            method: assessment.version,
            level: assessment.level,
            is_fragile: assessment.fragile,
            pivot_count: assessment.pivot_count,
            reasons: assessment.reasons.iter().map(|r| reason(r, hides)).collect(),
            metrics: if hides { without_shares(metrics) } else { metrics },
            groups: assessment.groups.iter().map(|(g, r)| group(g, r, participation, hides)).collect(),
        }
    }
}

/// Whether numbers of groups, and shares over all of them, would show those of a small one.
fn hides(assessment: &Assessment, is_public: bool) -> bool {
    is_public && assessment.groups.values().any(|row| is_small(row.size))
}

/// Whether a group is of some people, and of so few that its numbers point to them. Of nobody there is nothing to
/// cover.
pub(in crate::service) fn is_small(size: u64) -> bool {
    (1..SMALL).contains(&size)
}

/// From the mean, the lowest or the sum of the others a hidden share could be worked out.
fn without_shares(metrics: Metrics) -> Metrics {
    Metrics { headcount_share: None, equal_group_share: None, min_group_share: None, bridge: None, ..metrics }
}

fn reason(reason: &Reason, hides: bool) -> ReasonView {
    let Reason { code, passed, observed, required, subject, source } = reason.clone();
    let tells = matches!(code, ReasonCode::EqualGroupShare | ReasonCode::WeakestGroup);
    let observed = (!(hides && tells)).then_some(observed);
    ReasonView { code, label: label(code), passed, observed, required, subject, source }
}

/// The reasons that nothing about stances goes into.
fn beside_stances(assessment: &Assessment) -> impl Iterator<Item = &Reason> {
    use ReasonCode::{MandateFail, MandatePending, TextChangedLate, TimeRequestOpen, WindowShort};
    let beside = [MandateFail, MandatePending, WindowShort, TextChangedLate, TimeRequestOpen];
    assessment.reasons.iter().filter(move |r| beside.contains(&r.code))
}

/// The same, as they are shown.
pub(super) fn reasons_beside_stances(assessment: &Assessment) -> Vec<ReasonView> {
    beside_stances(assessment).map(|r| reason(r, false)).collect()
}

/// What would change the level, as far as the reasons are shown.
pub(super) fn missing(assessment: &Assessment, is_shown: bool, is_public: bool) -> Vec<Missing> {
    if !is_shown {
        return Missing::of(&beside_stances(assessment).cloned().collect::<Vec<_>>());
    }
    let missing = Missing::of(&assessment.reasons);
    if hides(assessment, is_public) { missing.into_iter().map(Missing::covered).collect() } else { missing }
}

fn group(
    name: &str,
    row: &GroupRow,
    participation: &BTreeMap<String, Participation>,
    hides: bool,
) -> GroupStanding {
    let Participation { members, taken } = participation.get(name).copied().unwrap_or_default();
    let GroupRow { verdict, covered, thin, .. } = *row;
    GroupStanding {
        group: name.to_owned(),
        members,
        taken,
        verdict: Some(verdict),
        covered: Some(covered),
        thin: Some(thin),
        numbers: (!hides).then(|| numbers(row)),
    }
}

fn numbers(row: &GroupRow) -> GroupNumbers {
    let GroupRow {
        verdict: _,
        size,
        support,
        accept,
        neutral,
        stand_aside,
        object,
        unclear,
        engaged,
        decided,
        share,
        covered: _,
        thin: _,
    } = row.clone();
    let decided: Fraction = decided;
    GroupNumbers { size, support, accept, neutral, stand_aside, object, unclear, engaged, decided, share }
}

/// How many of each group took part, and nothing else.
pub(super) fn participation(assessed: &Assessed) -> Vec<GroupStanding> {
    let row = |(group, p): (&String, &Participation)| GroupStanding {
        group: group.clone(),
        members: p.members,
        taken: p.taken,
        verdict: None,
        covered: None,
        thin: None,
        numbers: None,
    };
    assessed.participation.iter().map(row).collect()
}

/// What the status phrase says beside the assessment.
pub(in crate::service) fn details(
    assessed: &Assessed,
    answers: &[MandateAnswer],
    charter: &Charter,
) -> Details {
    let in_words = |id: &str| {
        let check = charter.mandate_checks.iter().find(|check| *check.id == *id);
        check.map_or_else(|| id.to_owned(), |check| check.text.to_string())
    };
    Details {
        grounds: assessed.objections.iter().map(|(o, _)| (o.id.to_string(), o.ground)).collect(),
        failed_checks: assessed.basis.mandate(answers).that_are(Finding::Failed).map(in_words).collect(),
    }
}

/// The status phrase for the level that is advised.
pub(super) fn advised(assessment: &Assessment, details: &Details) -> PhraseView {
    let status = StatusPhrase::of(assessment.level, assessment, details);
    PhraseView { text: status.english(str::to_owned), status, advised: None }
}

/// The status phrase for the level that was designated, with the advised one beside it where that is another.
pub(super) fn designated(level: Level, assessment: &Assessment, details: &Details) -> PhraseView {
    let phrase = StatusPhrase::of(level, assessment, details);
    let advised = Some(assessment.level).filter(|advised| *advised != level);
    let text = phrase.english(str::to_owned);
    let text = match advised {
        Some(other) => format!("{text} (Advised: {}.)", other.code().replace('_', " ")),
        None => text,
    };
    PhraseView { status: phrase, text, advised }
}

/// Where the objections stand.
pub(super) fn objections(assessed: &Assessed, is_shown: bool, now: Instant) -> Vec<ObjectionStanding> {
    let sustained_by = |id: &str| -> Vec<String> {
        let about = assessed.assessment.reasons.iter().filter(|r| r.subject.as_deref() == Some(id));
        about.flat_map(Reason::sustaining_groups).map(str::to_owned).collect()
    };
    let standing = |(o, backers): &(crate::store::objections::Objection, usize)| ObjectionStanding {
        id: o.id,
        ground: o.ground,
        state: o.state,
        is_open: o.course().is_open(),
        maintained: o.maintained,
        backers: *backers,
        sustained_by: is_shown.then(|| sustained_by(&o.id.to_string())),
        age_days: now.days_since(o.created_at),
        response_days: o.response_days(),
    };
    assessed.objections.iter().map(standing).collect()
}
