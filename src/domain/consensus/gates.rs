//! The gates G0 to G4: whether there is enough to go on.

use super::codes::Mandate;
use super::fraction::Fraction;
use super::params::Params;
use super::snapshot::Snapshot;
use super::whole::Whole;

/// How much it takes. Nothing here changes when a person turns neutral.
#[derive(Clone, Copy, Debug)]
pub(super) struct Needs {
    /// Persons engaged.
    pub quorum: u64,
    /// Groups covered.
    pub coverage: u64,
    /// Groups with somebody who actively supports.
    pub active: u64,
}

impl Needs {
    pub fn of(whole: &Whole, params: &Params) -> Self {
        let (eligible, asked) = (whole.eligible, whole.asked);
        let quorum = u64::from(params.quorum_abs).max(params.quorum_frac.ceil_of(eligible));
        let least = |groups: u32| u64::from(groups).min(asked);
        Self {
            quorum: eligible.min(quorum).max(1),
            coverage: least(params.cov_min).max(params.cov_frac.ceil_of(asked)),
            active: least(params.active_groups).max(params.active_frac.ceil_of(asked)),
        }
    }
}

/// Each gate, and whether it is passed.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a gate of its own, with its own reason")]
pub(super) struct Gates {
    pub mandate: bool,
    pub window: bool,
    pub freeze: bool,
    pub time_requests: bool,
    pub quorum: bool,
    pub coverage: bool,
    pub clarity: bool,
    pub decided: bool,
}

impl Gates {
    pub fn of(whole: &Whole, needs: &Needs, snapshot: &Snapshot, params: &Params) -> Self {
        let facts = snapshot.facts();
        Self {
            mandate: facts.mandate != Mandate::Fail,
            window: facts.days_open >= params.min_days,
            freeze: facts.days_since_change >= params.freeze_days,
            time_requests: facts.time_requests_open == 0,
            quorum: whole.engaged >= needs.quorum,
            coverage: whole.covered >= needs.coverage,
            clarity: !is_unclear(whole, params),
            decided: whole.deciding > 0,
        }
    }

    /// Whether there is enough to go on, the mandate apart.
    pub fn are_passed(&self) -> bool {
        let time = self.window && self.freeze && self.time_requests;
        time && self.quorum && self.coverage && self.clarity && self.decided
    }
}

/// Both are needed: a few in a small group, and a portion of a large one.
fn is_unclear(whole: &Whole, params: &Params) -> bool {
    whole.unclear >= u64::from(params.unclear_abs)
        && Fraction::new(whole.unclear, whole.engaged) > *params.unclear_frac.get()
}

/// How many persons may find the text unclear before the gate fails.
pub(super) fn bearable(whole: &Whole, params: &Params) -> u64 {
    let few = u64::from(params.unclear_abs).saturating_sub(1);
    few.max((params.unclear_frac.get() * whole.engaged).floor())
}
