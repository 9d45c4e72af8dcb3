//! Rule 3: a proposal begins in the first step, and goes from place to place by the transitions alone.

use serde::Deserialize;

use super::acting::member;
use super::{Before, Held, must};
use crate::domain::access::Role;
use crate::domain::codes::Coded;
use crate::domain::ids::Id;
use crate::domain::replay::{ProposalRow, State};
use crate::domain::time::Instant;
use crate::domain::workflow::{
    self, Guard, LastMove, MOVED, Place, Status, Step, TransitionKind, Who, could_be_made,
};
use crate::verify::entries::{Actor, Entry, LEEWAY};

/// The action by which the operator brings in what another tool holds.
const IMPORTED: &str = "proposal.imported";

/// What an entry of a move says of it.
#[derive(Deserialize)]
struct Details {
    kind: TransitionKind,
    overridden: Vec<String>,
}

fn details(entry: &Entry<'_>) -> Option<Details> {
    serde_json::from_str(entry.body.details.get()).ok()
}

pub(super) fn held(entry: &Entry<'_>, new: &ProposalRow, before: &Before<'_>) -> Held {
    let Some(old) = before.state.proposal(new.id) else {
        return must(begins(entry, new.place()), || {
            format!("the proposal begins in {} (rule 3)", new.place().phase())
        });
    };
    if old.place() == new.place() {
        return Ok(());
    }
    let (from, to) = (old.place().phase(), new.place().phase());
    let made = details(entry).filter(|_| entry.body.action == MOVED);
    let made =
        made.ok_or_else(|| format!("the proposal goes from {from} to {to} without a move (rule 3)"))?;
    let role = entry.body.role.unwrap_or(Role::Public);
    overridden(&made, role)?;
    if matches!(entry.body.actor, Actor::Clock) {
        must(made.kind == TransitionKind::Advance, || {
            "the clock does no more than advance (rule 3)".to_owned()
        })?;
    }
    let who = Who { role, is_author: member(entry, before).is_some_and(|m| m.id == old.author_id) };
    let state = workflow::State { place: old.place(), cycle: None, paused_at: old.paused_at };
    // An undo is possible for a day after the move; clocks differ.
    let at = Instant::from_micros(entry.time.micros().saturating_sub(LEEWAY));
    let last = before.last_moves.get(&new.id).copied();
    must(could_be_made(&state, (made.kind, new.place()), last, who, at), || {
        format!("no {} leads from {from} to {to} for the role {role} (rule 3)", made.kind)
    })
}

/// In the topic step. What the operator brought in may be held there, or begins in the pilot with its data.
fn begins(entry: &Entry<'_>, at: Place) -> bool {
    let is_imported = entry.body.action == IMPORTED && matches!(entry.body.actor, Actor::System);
    let held = Place { step: Step::Topic, status: Status::Paused };
    at == Place::active(Step::Topic) || is_imported && (at == Place::active(Step::Pilot) || at == held)
}

/// The chair alone overrides a guard, and not each.
fn overridden(made: &Details, role: Role) -> Held {
    let may = |guard: &String| Guard::from_code(guard).is_some_and(Guard::overridable);
    must(made.overridden.is_empty() || (role == Role::Chair && made.overridden.iter().all(may)), || {
        format!("{} cannot be overridden by the role {role} (rule 3)", made.overridden.join(", "))
    })
}

/// The move that an entry tells of.
pub(super) fn made(entry: &Entry<'_>, new: &ProposalRow, before: &State) -> Option<LastMove> {
    let from = before.proposal(new.id)?.place();
    let Details { kind, overridden } = details(entry).filter(|_| entry.body.action == MOVED)?;
    let id = Id::from_uuid(uuid::Uuid::nil());
    Some(LastMove { id, kind, from, at: entry.time, overrode: !overridden.is_empty() })
}
