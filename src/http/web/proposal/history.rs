//! The moves that a proposal has made.

use maud::{Markup, html};

use super::super::parts;
use super::super::visit::Visit;
use super::told::{People, person, text};
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
            @let kind = parts::numbered(visit, made.number, visit.words().code("transition-kind", made.kind));
            @let way = parts::onward(visit, place(visit, made.from), place(visit, made.to));
            (parts::labelled(visit, html! { b { (kind) } }, way))
        }
        p.meta {
            (visit.moment(made.moved_at)) " · "
            @match (made.actor, made.member_id) {
                (ActorKind::Member, Some(member)) => {
                    (person(visit, people, member)) " " (parts::bracketed(visit, visit.words().code("role", made.role)))
                }
                _ => (visit.words().code("actor-kind", made.actor)),
            }
        }
        @if let Some(reason) = &made.reason { (text(reason)) }
        @if !made.overridden.is_empty() {
            p {
                (parts::tag_of("warn", &visit.say("moves-overridden"))) " "
                @for guard in &made.overridden { (parts::sentence(visit, visit.words().code("guard", *guard))) " " }
            }
            @if let Some(reason) = &made.override_reason { (text(reason)) }
        }
    }
}

/// A place: the step, or what holds or ended the proposal there.
fn place(visit: &Visit, place: PlaceView) -> String {
    visit.words().code("phase", place.step.phase(place.status))
}
