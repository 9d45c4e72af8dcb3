//! The published vectors, the invariants, and a second reading of the rules.

use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

use self::cases::{Case, Dice};

mod cases;
mod invariants;
mod json;
mod oracle;
mod persons;
mod phrase;
mod profile;
mod scale;
mod second_reading;
mod vectors;

/// How many random cases each property is tried on.
const CASES: u32 = 20_000;

/// Tries a property on this many random cases, the same at every run. The dice are for what the property adds.
fn on_random_cases(count: u32, property: impl Fn(&Case, &mut Dice) -> Result<(), TestCaseError>) {
    let config = Config { cases: count, failure_persistence: None, max_shrink_iters: 0, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let tried = runner.run(&proptest::num::u64::ANY, |seed| {
        let case = Case::random(seed);
        property(&case, &mut Dice(!seed)).map_err(|error| match error {
            TestCaseError::Fail(why) => TestCaseError::fail(format!("{why}\n{case:?}")),
            reject @ TestCaseError::Reject(_) => reject,
        })
    });
    if let Err(error) = tried {
        panic!("{error}");
    }
}
