//! How many persons hold the result in their hands: it would be another if one of them alone turned neutral.
//!
//! Persons who are alike change the same, so one of each kind is tried and the kind's number is added. Only the
//! row of that kind is judged again.

use super::blocs::Blocs;
use super::decide::level;
use super::evaluation::Evaluation;
use super::groups::{Row, Tally};
use super::levels::Level;
use super::whole::Whole;

/// The number of persons who, turned neutral one at a time, change the level.
pub(super) fn pivots(evaluation: &Evaluation<'_>) -> u64 {
    if evaluation.level == Level::NotEligible {
        return 0;
    }
    evaluation.blocs.iter().map(|(name, blocs)| pivots_in(evaluation, name, blocs)).sum()
}

fn pivots_in(evaluation: &Evaluation<'_>, name: &str, blocs: &Blocs) -> u64 {
    let tally = Tally::of(blocs, evaluation.params);
    let mut pivots = 0;
    for (bloc, times) in blocs {
        for kind in bloc.kinds().iter().filter(|kind| kind.can_turn_neutral()) {
            let changed = tally.with(bloc, &bloc.with_one_neutral(kind), evaluation.params);
            if level_with(evaluation, name, &changed) != evaluation.level {
                pivots += kind.persons * times;
            }
        }
    }
    pivots
}

/// The level with another tally in the place of one row's.
fn level_with(evaluation: &Evaluation<'_>, name: &str, tally: &Tally) -> Level {
    let Evaluation { snapshot, params, rows, needs, .. } = evaluation;
    let changed = Row::judge(name, tally, snapshot, params);
    let rows = rows.iter().map(|(other, row)| if *other == name { &changed } else { row });
    level(&Whole::of(rows), needs, snapshot, params)
}
