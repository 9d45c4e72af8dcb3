//! `options` and `decide` never disagree: random states, facts and roles.

use std::cell::Cell;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;

use super::*;
use crate::domain::codes::Coded;

fn any_of<T: Coded + std::fmt::Debug>() -> impl Strategy<Value = T> {
    select(T::ALL)
}

/// Mostly `good`, now and then `bad`: else hardly a case would pass all its guards.
fn mostly(good: u64, bad: u64) -> impl Strategy<Value = u64> {
    prop_oneof![6 => Just(good), 1 => Just(bad)]
}

fn place() -> impl Strategy<Value = Place> {
    let status = prop_oneof![5 => Just(Status::Active), 3 => any_of::<Status>()];
    (any_of::<Step>(), status).prop_map(|(step, status)| Place { step, status })
}

fn a_topic() -> impl Strategy<Value = TopicFacts> {
    let rest = (prop::bool::weighted(0.9), prop::bool::weighted(0.9));
    (1_u128..9, mostly(4, 3), mostly(2, 1), mostly(1, 0), mostly(0, 1), rest).prop_map(
        |(number, answered, groups, designated, rivals, (has_rationale, has_version))| TopicFacts {
            has_rationale,
            has_version,
            suitability_answered: answered,
            approval_groups: groups,
            designated: (0..designated).map(|n| id(n.into())).collect(),
            open_rivals: (0..rivals).map(|n| id(n.into())).collect(),
            ..topic(number)
        },
    )
}

fn last_move() -> impl Strategy<Value = Option<LastMove>> {
    let hours = select(&[0, 1, 23, 24, 25, 90][..]);
    let one = (any_of::<TransitionKind>(), place(), hours, prop::bool::weighted(0.2)).prop_map(
        |(kind, from, hours, overrode)| {
            let at = NOW - chrono::Duration::hours(hours);
            LastMove { id: id(9), kind, from, at, overrode }
        },
    );
    prop::option::weighted(0.9, one)
}

fn facts() -> impl Strategy<Value = Facts> {
    let early =
        (prop::collection::vec(a_topic(), 0..5), mostly(0, 2), mostly(1, 0), mostly(0, 2), mostly(1, 0));
    let late = (mostly(0, 1), mostly(0, 1), mostly(0, 1), mostly(0, 1), mostly(1, 0), mostly(1, 0));
    let past = (last_move(), mostly(0, 1), prop::option::weighted(0.9, -2_i64..2));
    (early, late, past).prop_map(|(early, late, past)| {
        let (topics, amendments, full, comments, evaluated) = early;
        let (failed, unanswered, appeals, calls, outputs_published, reviews) = late;
        let (last, changes_since_last, challenge) = past;
        let open = |unanswered| Tally { total: 3, unanswered, links: Vec::new() };
        Facts {
            topics,
            amendments: open(amendments),
            rounds: Rounds { closed_full: full, pending: Vec::new(), comments: open(comments) },
            pilots: Pilots { evaluated, pending: Vec::new() },
            mandate: Mandate {
                ok: 2,
                failed: (0..failed).map(|n| id(n.into())).collect(),
                unanswered: (0..unanswered).map(|n| n.to_string()).collect(),
            },
            challenge_ends_at: challenge.map(|days| NOW.plus_days(days)),
            appeals: open(appeals),
            open_calls: (0..calls).map(|n| id(n.into())).collect(),
            outputs_published,
            reviews,
            last,
            changes_since_last,
            ..Facts::none_yet()
        }
    })
}

fn who() -> impl Strategy<Value = Who> {
    let role = prop_oneof![2 => select(&[Role::Chair, Role::Facilitator][..]), 1 => any_of::<Role>()];
    (role, any::<bool>()).prop_map(|(role, is_author)| Who { role, is_author })
}

/// A request that says everything a move of this kind asks for.
fn request(kind: TransitionKind, to: Phase, overriding: bool) -> Request {
    Request {
        kind,
        to: Some(to),
        reason: Some("why".into()),
        override_reason: overriding.then(|| "why all the same".into()),
        cycle: Some(cycle(2019)),
    }
}

/// How often what happened: the test would prove nothing if hardly a move were allowed.
#[derive(Default)]
struct Seen {
    allowed: Cell<u32>,
    overridden: Cell<u32>,
    undone: Cell<u32>,
}

impl Seen {
    fn note(&self, made: &Move) {
        let more = |cell: &Cell<u32>, yes: bool| cell.set(cell.get() + u32::from(yes));
        more(&self.allowed, made.overridden.is_empty());
        more(&self.overridden, !made.overridden.is_empty());
        more(&self.undone, made.undoes.is_some());
    }
}

/// Holds every request against the options shown.
fn agree(state: &State, facts: &Facts, who: Who, seen: &Seen) -> Result<(), TestCaseError> {
    let shown = options(state, facts, who, NOW);
    for (&kind, &to) in TransitionKind::ALL.iter().flat_map(|k| Phase::ALL.iter().map(move |p| (k, p))) {
        let option = shown.iter().find(|o| o.kind == kind && o.to.is_some_and(|place| place.phase() == to));
        let plain = decide(state, &request(kind, to, false), facts, who, NOW);
        let forced = decide(state, &request(kind, to, true), facts, who, NOW);
        let allowed = option.is_some_and(OptionView::allowed);
        let overridable = option.is_some_and(|o| o.overridable) && who.role == Role::Chair;
        prop_assert_eq!(plain.is_ok(), allowed, "{} to {}: {:?}", kind, to, plain);
        prop_assert_eq!(forced.is_ok(), allowed || overridable, "{} to {}: {:?}", kind, to, forced);
        if let (Some(option), Err(refusal)) = (option, &plain) {
            prop_assert_eq!(option.refusal, Some(refusal.code()));
        }
        if let (Some(option), Ok(made)) = (option, &plain) {
            prop_assert_eq!(option.to, Some(made.to));
            prop_assert!(made.overridden.is_empty() && option.unmet.is_empty());
        }
        if let Ok(made) = &forced {
            seen.note(made);
            prop_assert!(made.overridden.iter().all(|guard| guard.overridable()));
            prop_assert_eq!(state.after(made).place, made.to);
        }
    }
    Ok(())
}

#[test]
fn a_move_succeeds_exactly_when_the_options_say_so() {
    let seen = Seen::default();
    let config = ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() };
    let run = TestRunner::new(config).run(&(place(), facts(), who()), |(place, facts, who)| {
        agree(&with_status(place.step, place.status), &facts, who, &seen)
    });
    if let Err(failure) = run {
        panic!("{failure}");
    }
    let Seen { allowed, overridden, undone } = &seen;
    assert!(
        allowed.get() > 5_000 && overridden.get() > 200 && undone.get() > 100,
        "{allowed:?} {overridden:?} {undone:?}"
    );
}
