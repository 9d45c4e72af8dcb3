//! Every operation, called by everybody: as a stranger, as an outsider, in each role, with a token that lacks
//! the scope, as a suspended member and as an administrator; in a public group and in one for members only.
//!
//! What is to be told is worked out from what the operation declares and from the permission table. Refusals
//! leave nothing behind, so they share one scene. Then whoever may does it for real.

mod callers;
mod case;
mod evidence;
mod expected;
mod law;
mod scene;

mod accounts;
mod amendments;
mod appeals;
mod consensus;
mod controls;
mod discussion;
mod feeds;
mod groups;
mod outputs;
mod proposals;
mod reach;
mod running;
mod texts;
mod tools;
mod webhooks;

use std::collections::BTreeSet;

use self::case::Case;

fn every_case() -> Vec<Case> {
    [
        accounts::cases(),
        groups::cases(),
        proposals::cases(),
        texts::cases(),
        discussion::cases(),
        amendments::cases(),
        tools::cases(),
        reach::cases(),
        consensus::cases(),
        appeals::cases(),
        outputs::cases(),
        running::cases(),
        webhooks::cases(),
        feeds::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn every_operation_has_a_case() {
    let (operations, cases) = (law::operations(), every_case());
    let called: BTreeSet<&str> = cases.iter().map(|case| case.id).collect();
    let all: BTreeSet<&str> = operations.keys().copied().collect();
    let missing: Vec<_> = all.difference(&called).collect();
    assert!(missing.is_empty(), "no case calls {missing:?}");
    let unknown: Vec<_> = called.difference(&all).collect();
    assert!(unknown.is_empty(), "no operation is called {unknown:?}");
    assert_eq!(all.len(), assent::http::api::operations().len(), "two operations have one name");
}
