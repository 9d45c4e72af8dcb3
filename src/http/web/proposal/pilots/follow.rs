//! What is done with a pilot that runs or has ended: closed, evaluated measure by measure, decided on, its lessons carried.

use maud::{Markup, html};

use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::many;
use super::pilot::{Seen, all_measures};
use crate::domain::access::Action;
use crate::domain::pilots::{Instrument, PilotState};
use crate::service::pilots::PilotView;

/// The form for what comes next, for who may.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    let (rights, pilot) = (&seen.frame.rights, &seen.pilot);
    let follows = rights.may(Action::FollowPilots);
    html! {
        @match pilot.state {
            PilotState::Planned => p.meta { (visit.say("pilot-next-planned")) },
            PilotState::Running if follows => (close(visit, pilot)),
            PilotState::Closed if follows => (evaluate(visit, pilot)),
            PilotState::Evaluated => {
                @if follows && pilot.decision.is_none() { (decide(visit, pilot)) }
                @if rights.may(Action::KeepLessons) { (carry(visit, seen)) }
            }
            PilotState::Running => p.meta { (visit.say("pilot-next-running")) },
            PilotState::Closed => p.meta { (visit.say("pilot-next-closed")) },
        }
    }
}

fn close(visit: &Visit, pilot: &PilotView) -> Markup {
    let form = visit.form("close_pilot").path("id", pilot.id);
    let form =
        if pilot.instrument == Instrument::External { form.needed(&["source", "caveats"]) } else { form };
    html! {
        section aria-labelledby="close" {
            h2 #close { (visit.say("close_pilot")) }
            (form.with(html! {
                (form.lines("result", 4))
                (form.number("cost.hours"))
                (form.line("cost.money"))
                (form.lines("cost.note", 2))
                (form.line("source"))
                (form.lines("caveats", 2))
            }))
        }
    }
}

/// Each measure has a finding: a value with a verdict, or the reason why there is none.
fn evaluate(visit: &Visit, pilot: &PilotView) -> Markup {
    let form = visit.form("evaluate_pilot").path("id", pilot.id);
    html! {
        section aria-labelledby="evaluate" {
            h2 #evaluate { (visit.say("evaluate_pilot")) }
            p { (visit.say("evaluate-how")) }
            (form.with(html! {
                @for (n, measure) in all_measures(pilot).enumerate() {
                    @let at = format!("findings.{n}");
                    fieldset.card {
                        legend {
                            (parts::numbered(visit, many(n.saturating_add(1)), parts::plain(&measure.name)))
                            @if let Some(unit) = &measure.unit { " " (parts::bracketed(visit, parts::plain(unit))) }
                        }
                        p.meta { (parts::labelled(visit, visit.say("measure-target"), parts::plain(&measure.target))) }
                        (form.hidden(&format!("{at}.measure"), &measure.name))
                        (form.line(&format!("{at}.value")))
                        (form.select(&format!("{at}.verdict"), "pilot-verdict"))
                        (form.lines(&format!("{at}.reason"), 2))
                    }
                }
                (form.lines("evaluation", 4))
                (form.lines("lessons", 4))
            }))
        }
    }
}

fn decide(visit: &Visit, pilot: &PilotView) -> Markup {
    let form = visit.form("decide_on_pilot").path("id", pilot.id);
    html! {
        section aria-labelledby="decide" {
            h2 #decide { (visit.say("decide_on_pilot")) }
            (form.with(html! { (form.choice("decision", "pilot-decision")) (form.lines("reason", 3)) }))
        }
    }
}

/// The lessons go to another cycle of the group.
fn carry(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        section aria-labelledby="carry" {
            h2 #carry { (visit.say("carry_lessons")) }
            p { (visit.say("carry-how")) }
            @if seen.cycles.is_empty() { p.meta { (visit.say("carry-no-cycle")) } }
            @for cycle in &seen.cycles {
                @let form = visit.form("carry_lessons").path("id", cycle.id).to("/lessons/{id}");
                (form.bare(html! {
                    (form.hidden("pilot_id", seen.pilot.id))
                    p.buttons { button type="submit" { (visit.say("carry-to")) " " (parts::name(&cycle.label)) } }
                }))
            }
        }
    }
}
