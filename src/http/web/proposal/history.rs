//! The moves that a proposal has made.

use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use super::told::{People, person, text};
use crate::domain::codes::Coded;
use crate::domain::ids::MemberId;
use crate::domain::workflow::ActorKind;
use crate::service::transitions::{PlaceView, TransitionView};

/// The members who made moves.
pub fn movers(moves: &[TransitionView]) -> impl Iterator<Item = MemberId> {
    moves.iter().filter_map(|made| made.member_id)
}

/// Moves, in the order in which they are given.
pub fn list<'m>(visit: &Visit, people: &People, moves: impl Iterator<Item = &'m TransitionView>) -> Markup {
    html! {
        ol.list {
            @for made in moves { li #{ "move-" (made.number) } { (one(visit, people, made)) } }
        }
    }
}

fn one(visit: &Visit, people: &People, made: &TransitionView) -> Markup {
    html! {
        p {
            b { (visit.words().number(made.number)) ". " (visit.words().code("transition-kind", made.kind)) } ": "
            (place(visit, made.from)) " " span aria-hidden="true" { "→" } span.unseen { (visit.say("moves-to")) } " "
            (place(visit, made.to))
        }
        p.meta {
            (visit.moment(made.moved_at)) " · "
            @match (made.actor, made.member_id) {
                (ActorKind::Member, Some(member)) => {
                    (person(visit, people, member)) " (" (visit.words().code("role", made.role)) ")"
                }
                _ => (visit.words().code("actor-kind", made.actor)),
            }
        }
        @if let Some(reason) = &made.reason { (text(reason)) }
        @if !made.overridden.is_empty() {
            p {
                (parts::tag_of("warn", &visit.say("moves-overridden"))) " "
                @for guard in &made.overridden { (visit.say(&format!("guard-{}", guard.code()))) ". " }
            }
            @if let Some(reason) = &made.override_reason { (text(reason)) }
        }
    }
}

/// A place: the step, or what holds or ended the proposal there.
fn place(visit: &Visit, place: PlaceView) -> String {
    visit.words().code("phase", place.step.phase(place.status))
}
