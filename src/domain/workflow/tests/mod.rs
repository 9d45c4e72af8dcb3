//! The rules of the workflow, one sentence a test.

mod clocked;
mod guards;
mod kept;
mod law;
mod leaving;
mod planned;
mod property;
mod undone;

use uuid::Uuid;

use super::*;
use crate::domain::access::{Phase, Role};
use crate::domain::ids::{CycleId, Id};
use crate::domain::time::Instant;

const FACILITATOR: Who = Who::with_role(Role::Facilitator);
const CHAIR: Who = Who::with_role(Role::Chair);
const STAKEHOLDER: Who = Who::with_role(Role::Stakeholder);
const AUTHOR: Who = Who { role: Role::Stakeholder, is_author: true };

/// The instant of every test: 2018-06-14T13:00:00Z.
const NOW: Instant = Instant::from_micros(1_528_981_200_000_000);

fn id<T>(number: u128) -> Id<T> {
    Id::from_uuid(Uuid::from_u128(number))
}

fn cycle(number: u128) -> CycleId {
    id(number)
}

fn at(step: Step) -> State {
    State { place: Place::active(step), cycle: Some(cycle(2018)), paused_at: None }
}

fn with_status(step: Step, status: Status) -> State {
    let paused_at = (status == Status::Paused).then(|| NOW.plus_days(-3));
    State { place: Place { step, status }, paused_at, ..at(step) }
}

fn topic(number: u128) -> TopicFacts {
    TopicFacts {
        id: id(number),
        has_rationale: true,
        suitability_answered: 4,
        suitability_total: 4,
        approval_groups: 2,
        has_version: true,
        designated: vec![id(100 + number)],
        open_rivals: Vec::new(),
    }
}

/// Facts with which every guard is met.
fn everything() -> Facts {
    Facts {
        topics: vec![topic(1), topic(2)],
        rounds: Rounds {
            closed_full: 1,
            comments: Tally { total: 14, ..Tally::default() },
            ..Rounds::default()
        },
        pilots: Pilots { evaluated: 1, ..Pilots::default() },
        mandate: Mandate { ok: 3, ..Mandate::default() },
        challenge_ends_at: Some(NOW),
        outputs_published: 1,
        reviews: 1,
        ..Facts::none_yet()
    }
}

fn last(kind: TransitionKind, from: Place) -> LastMove {
    LastMove { id: id(9), kind, from, at: NOW.plus_days(-1), overrode: false }
}

fn because(kind: TransitionKind, reason: &str) -> Request {
    Request { reason: Some(reason.into()), ..Request::of(kind) }
}

fn overriding(kind: TransitionKind) -> Request {
    Request { override_reason: Some("the plenary asked for it".into()), ..Request::of(kind) }
}

fn refused(state: &State, request: &Request, facts: &Facts, who: Who) -> RefusalCode {
    decide(state, request, facts, who, NOW).unwrap_err().code()
}

fn arrives(state: &State, request: &Request, facts: &Facts, who: Who) -> Phase {
    decide(state, request, facts, who, NOW).unwrap().to.phase()
}
