//! The second reading on random cases: it says what the rules say, and a rule that is wrong is noticed.

use std::collections::BTreeSet;

use proptest::test_runner::TestCaseError;

use super::super::{Params, Portion, assess};
use super::cases::Case;
use super::oracle::{level, pivots};
use super::{CASES, on_random_cases};

/// What differs between the two readings of a case, ours with these parameters.
fn difference(case: &Case, params: &Params) -> Option<String> {
    let found = assess(&case.snapshot(), params);
    let (level, pivots) = (level(case), pivots(case));
    let same = found.level == level && found.pivot_count == u64::try_from(pivots).unwrap();
    let ours = format!("{} with {} pivots", found.level, found.pivot_count);
    (!same).then(|| format!("{ours}; the second reading: {level} with {pivots}"))
}

#[test]
fn a_second_reading_of_the_rules_person_by_person_agrees() {
    on_random_cases(CASES, |case, _| match difference(case, &case.params) {
        Some(difference) => Err(TestCaseError::fail(difference)),
        None => Ok(()),
    });
}

/// A control, with the numbers that the published examples do not look at.
#[test]
fn a_planted_mistake_is_caught_by_the_second_reading() {
    let portion = |over, under| Portion::new(over, under).unwrap();
    let planted = |params: &Params| {
        let params = params.clone();
        [
            ("quorum_abs", Params { quorum_abs: 4, ..params.clone() }),
            ("quorum_frac", Params { quorum_frac: portion(2, 3), ..params.clone() }),
            ("active_min", Params { active_min: 1, ..params.clone() }),
            ("active_frac", Params { active_frac: portion(1, 4), ..params.clone() }),
            ("strong_seq", Params { strong_seq: portion(2, 5), ..params.clone() }),
            ("unclear_frac", Params { unclear_frac: portion(1, 5), ..params }),
        ]
    };
    let mut unnoticed: BTreeSet<&str> = planted(&Params::default()).map(|(name, _)| name).into();
    for seed in 0..u64::from(CASES) {
        let case = Case::random(seed);
        for (name, params) in planted(&case.params) {
            if unnoticed.contains(name) && difference(&case, &params).is_some() {
                unnoticed.remove(name);
            }
        }
        if unnoticed.is_empty() {
            return;
        }
    }
    panic!("not noticed: {unnoticed:?}");
}
