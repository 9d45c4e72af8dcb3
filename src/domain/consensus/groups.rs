//! One stakeholder group: its heads and weights, and what they amount to.

use std::collections::{BTreeMap, BTreeSet};

use super::blocs::{Bloc, Blocs};
use super::codes::ThinPolicy;
use super::fraction::Fraction;
use super::heads::Heads;
use super::levels::Verdict;
use super::params::Params;
use super::snapshot::{OTHER, Snapshot};

/// The objecting backers of one objection in one group.
#[derive(Clone, Debug, Default)]
struct Backing {
    persons: u64,
    weight: Fraction,
}

/// The sums over a group's blocs.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    heads: Heads,
    decided: u64,
    yes: Fraction,
    backings: BTreeMap<usize, Backing>,
}

impl Tally {
    pub fn of(blocs: &Blocs, params: &Params) -> Self {
        let mut tally = Self::default();
        for (bloc, times) in blocs {
            tally.add(bloc, *times, params);
        }
        tally
    }

    /// The same group with one bloc in the place of another.
    pub fn with(&self, bloc: &Bloc, instead: &Bloc, params: &Params) -> Self {
        let mut tally = self.clone();
        tally.remove(bloc, params);
        tally.add(instead, 1, params);
        tally
    }

    fn add(&mut self, bloc: &Bloc, times: u64, params: &Params) {
        self.heads.add(&bloc.heads, times);
        let decided = bloc.heads.decided();
        if decided == 0 {
            return;
        }
        self.decided += times;
        self.yes += &(&share_of(bloc, params) * times);
        for (place, persons) in backers(bloc) {
            let backing = self.backings.entry(place).or_default();
            backing.persons += persons * times;
            backing.weight += &(&Fraction::new(persons, decided) * times);
        }
    }

    fn remove(&mut self, bloc: &Bloc, params: &Params) {
        self.heads.remove(&bloc.heads);
        let decided = bloc.heads.decided();
        if decided == 0 {
            return;
        }
        self.decided = self.decided.saturating_sub(1);
        self.yes -= &share_of(bloc, params);
        for (place, persons) in backers(bloc) {
            let backing = self.backings.entry(place).or_default();
            backing.persons = backing.persons.saturating_sub(persons);
            backing.weight -= &Fraction::new(persons, decided);
        }
    }
}

/// What a bloc that weighs one says yes with.
fn share_of(bloc: &Bloc, params: &Params) -> Fraction {
    let (heads, decided) = (&bloc.heads, bloc.heads.decided());
    let yes = Fraction::new(heads.agreeing(), decided);
    if heads.stand_aside == 0 {
        return yes;
    }
    let aside = (params.aside() * heads.stand_aside).over(&Fraction::from(decided));
    yes + &aside.unwrap_or_default()
}

/// How many of a bloc's objecting persons are behind each objection.
fn backers(bloc: &Bloc) -> BTreeMap<usize, u64> {
    let mut backers = BTreeMap::new();
    for (backed, persons) in &bloc.backing {
        for place in backed {
            *backers.entry(*place).or_default() += persons;
        }
    }
    backers
}

/// A group with its verdict.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "the columns of the published row, and two marks")]
pub(super) struct Row {
    pub heads: Heads,
    pub decided: u64,
    pub yes: Fraction,
    pub share: Option<Fraction>,
    pub verdict: Verdict,
    pub covered: bool,
    pub thin: bool,
    /// Whether the charter expects the group: gates count no other.
    pub expected: bool,
    /// Whether it is one of the groups whose shares decide.
    pub decides: bool,
    /// The places of the objections that it sustains.
    pub sustained: BTreeSet<usize>,
}

impl Row {
    pub fn judge(name: &str, tally: &Tally, snapshot: &Snapshot, params: &Params) -> Self {
        let Tally { heads, decided, yes, .. } = tally;
        let (expected, engaged) = (name != OTHER, heads.engaged());
        let floor = u64::from(params.group_min);
        let share = yes.over(&Fraction::from(*decided));
        let verdict = verdict(heads, share.as_ref(), params);
        let thin = 0 < engaged && engaged < floor;
        let left_out = thin && params.thin_policy == ThinPolicy::Exclude;
        let decides = expected && verdict.is_decided() && !left_out;
        Self {
            covered: expected && heads.size() > 0 && engaged >= floor.min(heads.size()),
            sustained: if decides { sustained(name, tally, snapshot, params) } else { BTreeSet::new() },
            heads: *heads,
            decided: *decided,
            yes: yes.clone(),
            share,
            verdict,
            thin,
            expected,
            decides,
        }
    }

    /// Whether the group is one of those that the gates look at.
    pub fn is_asked(&self) -> bool {
        self.expected && self.verdict != Verdict::Recused
    }
}

fn verdict(heads: &Heads, share: Option<&Fraction>, params: &Params) -> Verdict {
    let engaged = heads.engaged();
    if heads.size() == 0 {
        return if heads.recuse == 0 { Verdict::Absent } else { Verdict::Recused };
    }
    if engaged == 0 {
        return Verdict::Silent;
    }
    match share {
        Some(share) if Fraction::new(heads.decided(), engaged) >= *params.decided_frac.get() => {
            side(share, heads.support > 0, params)
        }
        _ => Verdict::Abstains,
    }
}

fn side(share: &Fraction, actively: bool, params: &Params) -> Verdict {
    if share >= params.sup_hi.get() {
        if actively { Verdict::Supports } else { Verdict::Accepts }
    } else if share > params.sup_lo.get() {
        Verdict::Divided
    } else {
        Verdict::Opposes
    }
}

/// Two are needed beside the weight: one person alone sustains nothing, unless as the group's focal point.
fn sustained(name: &str, tally: &Tally, snapshot: &Snapshot, params: &Params) -> BTreeSet<usize> {
    let needed = params.gs_frac.get() * tally.decided;
    let objections = &snapshot.facts().objections;
    let sustains = |place: &usize, backing: &Backing| {
        let filed = objections.get(*place).is_some_and(|o| o.focal_point_of.as_deref() == Some(name));
        (backing.persons >= 2 && backing.weight >= needed) || (filed && backing.persons >= 1)
    };
    tally.backings.iter().filter(|(place, backing)| sustains(place, backing)).map(|(p, _)| *p).collect()
}
