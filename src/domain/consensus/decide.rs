//! The decision: from the quantities to a level, in the order of the rules.

use super::codes::{ObjectionPolicy, ObjectionState};
use super::fraction::Fraction;
use super::gates::{Gates, Needs};
use super::levels::Level;
use super::params::Params;
use super::snapshot::{Objection, Snapshot};
use super::whole::Whole;

/// The findings that the steps combine; each is compared in one place only.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a finding of its own, with its own reason")]
pub(super) struct Tests {
    /// Enough active support, in persons and in groups.
    pub active: bool,
    /// The mean share is high enough for a consensus.
    pub mean_met: bool,
    /// The lowest share is high enough for a consensus.
    pub lowest_met: bool,
    /// The mean share is low enough for the view of a minority.
    pub minority: bool,
    /// The mean share is high enough for "significant opposition".
    pub strong: bool,
    /// Some objection has no finding.
    pub unaddressed: bool,
    /// Some objection stands.
    pub standing: bool,
    /// Some objection is maintained against a finding.
    pub maintained: bool,
    /// A standing, or an outweighed and maintained, objection is sustained by a group.
    pub sustained_against: bool,
    /// An unaddressed or standing objection is sustained by a group.
    pub sustained_open: bool,
}

impl Tests {
    pub fn of(whole: &Whole, needs: &Needs, snapshot: &Snapshot, params: &Params) -> Self {
        let objections = &snapshot.facts().objections;
        let any = |test: fn(&Objection) -> bool| objections.iter().any(test);
        let sustained = |test: fn(&Objection) -> bool| {
            whole.sustained.iter().filter_map(|place| objections.get(*place)).any(test)
        };
        let at_least = |number: &Option<Fraction>, bar| number.as_ref().is_some_and(|n| n >= bar);
        Self {
            active: whole.supporters >= u64::from(params.active_min) && whole.backed >= needs.active,
            mean_met: at_least(&whole.mean, params.cons_seq.get()),
            lowest_met: at_least(&whole.lowest, params.cons_bmin.get()),
            minority: whole.mean.as_ref().is_some_and(|mean| mean <= params.minority.get()),
            strong: at_least(&whole.mean, params.strong_seq.get()),
            unaddressed: any(|o| o.state.is_unaddressed()),
            standing: any(stands),
            maintained: any(Objection::is_maintained),
            sustained_against: sustained(|o| stands(o) || outweighed_and_maintained(o)),
            sustained_open: sustained(|o| stands(o) || o.state.is_unaddressed()),
        }
    }

    /// Whether an objection has no finding, or a finding that it is not addressed.
    pub fn open(&self) -> bool {
        self.unaddressed || self.standing
    }
}

fn stands(objection: &Objection) -> bool {
    objection.state == ObjectionState::Stands
}

fn outweighed_and_maintained(objection: &Objection) -> bool {
    objection.state == ObjectionState::Outweighed && objection.is_maintained()
}

/// The level.
pub(super) fn level(whole: &Whole, needs: &Needs, snapshot: &Snapshot, params: &Params) -> Level {
    let gates = Gates::of(whole, needs, snapshot, params);
    if !gates.mandate {
        return Level::NotEligible;
    }
    if !gates.are_passed() {
        return Level::InsufficientBasis;
    }
    let tests = Tests::of(whole, needs, snapshot, params);
    if all_oppose(whole, needs) && tests.minority {
        Level::ConsensusAgainst
    } else if nobody_dissents(whole, &tests) && tests.active && whole.content == whole.asked {
        Level::FullConsensus
    } else if tests.mean_met && tests.lowest_met {
        broadly_supported(&tests, params)
    } else {
        not_agreed(whole, &tests)
    }
}

fn all_oppose(whole: &Whole, needs: &Needs) -> bool {
    whole.deciding >= needs.coverage && whole.opposing == whole.deciding
}

fn nobody_dissents(whole: &Whole, tests: &Tests) -> bool {
    whole.dissenting() == 0 && !tests.open() && !tests.maintained
}

/// Step 3: the shares are there; objections and active support decide.
fn broadly_supported(tests: &Tests, params: &Params) -> Level {
    let must_address = params.objection_policy == ObjectionPolicy::MustAddress;
    if params.strict && tests.sustained_against {
        Level::SignificantOpposition
    } else if must_address && tests.standing {
        Level::UnresolvedObjection
    } else if must_address && tests.unaddressed {
        Level::PendingObjections
    } else if !must_address && tests.sustained_open {
        Level::SignificantOpposition
    } else if !tests.active {
        Level::InsufficientSupport
    } else {
        Level::Consensus
    }
}

/// Steps 4 to 7: the shares are not there.
fn not_agreed(whole: &Whole, tests: &Tests) -> Level {
    if tests.minority || whole.everyone.agreeing() == 0 {
        Level::MinorityView
    } else if whole.everyone.object == 0 && !tests.open() {
        Level::InsufficientSupport
    } else if tests.active && tests.strong && 2 * whole.agreeing > whole.deciding {
        Level::SignificantOpposition
    } else {
        Level::Divergence
    }
}
