//! Puts the gates, tests and notes into words. Compares nothing with a threshold: every finding comes in.

use std::fmt::Display;

use super::assessment::{Reason, SUSTAINED_IN};
use super::codes::{Mandate, ObjectionState};
use super::decide::Tests;
use super::evaluation::Evaluation;
use super::fraction::Fraction;
use super::gates::{Gates, bearable};
use super::levels::{Level, ReasonCode, Verdict};
use super::snapshot::Objection;
use super::whole::Whole;

/// The gates; after them the objections, the tests and the notes, where the gates are passed.
pub(super) fn reasons(evaluation: &Evaluation<'_>) -> Vec<Reason> {
    let Evaluation { snapshot, params, whole, needs, .. } = evaluation;
    let gates = Gates::of(whole, needs, snapshot, params);
    let mut reasons = vec![evaluation.mandate(&gates)];
    if !gates.mandate {
        return reasons;
    }
    reasons.extend(evaluation.time(&gates));
    reasons.extend(evaluation.basis(&gates));
    if gates.are_passed() {
        let tests = Tests::of(whole, needs, snapshot, params);
        reasons.extend(evaluation.objections());
        reasons.extend(evaluation.support(&tests));
        reasons.extend(evaluation.notes(&tests));
    }
    reasons
}

/// One method for each part of the reasons.
impl Evaluation<'_> {
    fn mandate(&self, gates: &Gates) -> Reason {
        let mandate = self.snapshot.facts().mandate;
        let pending = mandate == Mandate::Pending;
        let code = if pending { ReasonCode::MandatePending } else { ReasonCode::MandateFail };
        reason(code, gates.mandate && !pending, &mandate, &Mandate::Ok)
    }

    fn time(&self, gates: &Gates) -> [Reason; 3] {
        use ReasonCode::{TextChangedLate, TimeRequestOpen, WindowShort};
        let (facts, params) = (self.snapshot.facts(), self.params);
        [
            reason(WindowShort, gates.window, &facts.days_open, &params.min_days),
            reason(TextChangedLate, gates.freeze, &facts.days_since_change, &params.freeze_days),
            reason(TimeRequestOpen, gates.time_requests, &facts.time_requests_open, &0),
        ]
    }

    fn basis(&self, gates: &Gates) -> Vec<Reason> {
        use ReasonCode::{Coverage, GroupsMissing, NobodyDecided, Quorum, TextUnclear, Thin};
        let (whole, needs) = (&self.whole, &self.needs);
        let mut reasons = vec![
            reason(Quorum, gates.quorum, &whole.engaged, &needs.quorum),
            reason(Coverage, gates.coverage, &whole.covered, &needs.coverage),
        ];
        reasons.extend(noted(GroupsMissing, false, &self.groups(|row| row.is_asked() && !row.covered)));
        reasons.extend(noted(Thin, false, &self.groups(|row| row.thin)));
        reasons.push(reason(TextUnclear, gates.clarity, &whole.unclear, &bearable(whole, self.params)));
        reasons.push(reason(NobodyDecided, gates.decided, &whole.deciding, &1));
        reasons
    }

    fn objections(&self) -> Vec<Reason> {
        let objections = self.snapshot.facts().objections.iter().enumerate();
        objections.filter_map(|(place, objection)| self.objection(place, objection)).collect()
    }

    fn objection(&self, place: usize, objection: &Objection) -> Option<Reason> {
        let (code, required) = match objection.state {
            state if state.is_unaddressed() => (ReasonCode::ObjectionUnaddressed, "addressed"),
            ObjectionState::Stands => (ReasonCode::ObjectionStands, "addressed"),
            _ if objection.is_maintained() => (ReasonCode::ObjectionMaintained, "not maintained"),
            _ => return None,
        };
        let groups = self.groups(|row| row.sustained.contains(&place)).join(",");
        let observed =
            if groups.is_empty() { "not group-sustained".into() } else { format!("{SUSTAINED_IN}{groups}") };
        Some(about(&objection.id, reason(code, false, &observed, &required)))
    }

    fn support(&self, tests: &Tests) -> [Reason; 3] {
        use ReasonCode::{EqualGroupShare, WeakestGroup};
        let (whole, params) = (&self.whole, self.params);
        let deciding = self.groups(|row| row.decides).join(",");
        let weakest = self.groups(|row| row.decides && row.share == whole.lowest).join(",");
        let (mean, lowest) = (shown(whole.mean.as_ref()), shown(whole.lowest.as_ref()));
        [
            self.active(tests),
            about(&deciding, reason(EqualGroupShare, tests.mean_met, &mean, params.cons_seq.get())),
            about(&weakest, reason(WeakestGroup, tests.lowest_met, &lowest, params.cons_bmin.get())),
        ]
    }

    /// Speaks of groups, unless it is only persons that are too few.
    fn active(&self, tests: &Tests) -> Reason {
        let (whole, needs) = (&self.whole, &self.needs);
        if !tests.active && whole.backed >= needs.active {
            let persons =
                (format!("{} persons", whole.supporters), format!("{} persons", self.params.active_min));
            return reason(ReasonCode::LowActiveSupport, false, &persons.0, &persons.1);
        }
        reason(ReasonCode::LowActiveSupport, tests.active, &whole.backed, &needs.active)
    }

    fn notes(&self, tests: &Tests) -> Vec<Reason> {
        let whole = &self.whole;
        match self.level {
            Level::ConsensusAgainst => {
                Vec::from_iter(noted(ReasonCode::AllGroupsOppose, false, &self.groups(|row| row.decides)))
            }
            Level::FullConsensus if is_unanimous(whole) => {
                let persons = whole.everyone.size();
                vec![reason(ReasonCode::Unanimity, true, &persons, &persons)]
            }
            Level::Consensus => {
                let abstaining = self.groups(|row| row.expected && row.verdict == Verdict::Abstains);
                let mut notes = Vec::from_iter(noted(ReasonCode::GroupsAbstain, true, &abstaining));
                if whole.dissenting() > 0 || tests.open() || tests.maintained {
                    notes.push(reason(ReasonCode::DissentNoted, true, &whole.dissenting(), &0));
                }
                notes
            }
            _ => Vec::new(),
        }
    }
}

/// Nobody is neutral, unclear or silent, of any group.
fn is_unanimous(whole: &Whole) -> bool {
    whole.everyone.size() == whole.everyone.decided()
}

fn shown(number: Option<&Fraction>) -> String {
    number.map_or_else(|| "none".to_owned(), Fraction::to_string)
}

/// A reason that speaks of groups, if there are any.
fn noted(code: ReasonCode, passed: bool, groups: &[&str]) -> Option<Reason> {
    (!groups.is_empty()).then(|| about(&groups.join(","), reason(code, passed, &groups.len(), &0)))
}

fn about(subject: &str, reason: Reason) -> Reason {
    Reason { subject: Some(subject.to_owned()), ..reason }
}

fn reason(code: ReasonCode, passed: bool, observed: &dyn Display, required: &dyn Display) -> Reason {
    let (observed, required, source) = (observed.to_string(), required.to_string(), source(code).to_owned());
    Reason { code, passed, observed, required, subject: None, source }
}

/// The gate or step of the rules, and the charter's parameters that it compares with.
fn source(code: ReasonCode) -> &'static str {
    match code {
        ReasonCode::MandateFail | ReasonCode::MandatePending => "G0",
        ReasonCode::WindowShort => "G1 min_days",
        ReasonCode::TextChangedLate => "G1 freeze_days",
        ReasonCode::TimeRequestOpen => "G1",
        ReasonCode::Quorum => "G2 quorum_abs quorum_frac",
        ReasonCode::Coverage => "G3 cov_min cov_frac",
        ReasonCode::GroupsMissing | ReasonCode::Thin => "G3 group_min",
        ReasonCode::TextUnclear => "G4 unclear_abs unclear_frac",
        ReasonCode::NobodyDecided => "G4 decided_frac thin_policy",
        ReasonCode::AllGroupsOppose => "step 1 cov_min cov_frac minority",
        ReasonCode::Unanimity => "step 2",
        ReasonCode::LowActiveSupport => "step 3 active_min active_groups active_frac",
        ReasonCode::EqualGroupShare => "step 3 cons_seq",
        ReasonCode::WeakestGroup => "step 3 cons_bmin",
        ReasonCode::ObjectionUnaddressed | ReasonCode::ObjectionStands => {
            "step 3 objection_policy strict gs_frac"
        }
        ReasonCode::ObjectionMaintained => "step 3 strict gs_frac",
        ReasonCode::GroupsAbstain => "step 3 decided_frac",
        ReasonCode::DissentNoted => "step 3",
    }
}
