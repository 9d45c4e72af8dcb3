//! How many persons hold the result in their hands: it would be another if one of them alone turned neutral.
//!
//! Persons who are alike change the same, so one of each kind is tried and the kind's number is added. Only the
//! row of that kind is judged again.

use std::collections::BTreeMap;

use super::blocs::Blocs;
use super::decide::level;
use super::gates::Needs;
use super::groups::{Row, Tally};
use super::levels::Level;
use super::params::Params;
use super::snapshot::Snapshot;
use super::whole::{Rows, Whole};

/// What stays as it is while one person after the other turns neutral.
pub(super) struct Ground<'a> {
    pub snapshot: &'a Snapshot,
    pub params: &'a Params,
    pub blocs: &'a BTreeMap<&'a str, Blocs>,
    pub rows: &'a Rows<'a>,
    pub needs: &'a Needs,
    pub level: Level,
}

/// The number of persons who, turned neutral one at a time, change the level.
pub(super) fn pivots(ground: &Ground<'_>) -> u64 {
    if ground.level == Level::NotEligible {
        return 0;
    }
    ground.blocs.iter().map(|(name, blocs)| pivots_in(ground, name, blocs)).sum()
}

fn pivots_in(ground: &Ground<'_>, name: &str, blocs: &Blocs) -> u64 {
    let tally = Tally::of(blocs, ground.params);
    let mut pivots = 0;
    for (bloc, times) in blocs {
        for kind in bloc.kinds().iter().filter(|kind| kind.can_turn_neutral()) {
            let changed = tally.with(bloc, &bloc.with_one_neutral(kind), ground.params);
            if level_with(ground, name, &changed) != ground.level {
                pivots += kind.persons * times;
            }
        }
    }
    pivots
}

/// The level with another tally in the place of one row's.
fn level_with(ground: &Ground<'_>, name: &str, tally: &Tally) -> Level {
    let Ground { snapshot, params, rows, needs, .. } = ground;
    let changed = Row::judge(name, tally, snapshot, params);
    let rows = rows.iter().map(|(other, row)| if *other == name { &changed } else { row });
    level(&Whole::of(rows), needs, snapshot, params)
}
