//! Nominating a topic: one's own, for others, or from a position that another body has taken.

use maud::{Markup, html};

use super::super::super::form::Form;
use super::super::super::frame::ProposalFrame;
use super::super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::consensus::OTHER;

/// The forms, for who may.
pub(super) fn section(visit: &Visit, frame: &ProposalFrame) -> Markup {
    html! {
        section aria-labelledby="nominate" {
            h2 #nominate { (visit.say("nominate_topic")) }
            @if frame.rights.may(Action::NominateTopic) { (own(visit, frame)) (existing(visit, frame)) }
            @else { p.meta { (visit.say("nominate-not")) } }
        }
    }
}

fn own(visit: &Visit, frame: &ProposalFrame) -> Markup {
    let form = visit.form("nominate_topic").path("id", frame.proposal.id).to("/topics/{id}");
    html! {
        details #nominate-own open[form.is_open()] {
            summary { (visit.say("nominate-own")) }
            (form.with(html! { (described(&form)) (for_whom(&form, visit, frame)) }))
        }
    }
}

/// From what another body has said already.
fn existing(visit: &Visit, frame: &ProposalFrame) -> Markup {
    let form = visit
        .form("nominate_topic")
        .path("id", frame.proposal.id)
        .named("nominate-existing")
        .to("/topics/{id}");
    let form =
        form.needed(&["provenance.body", "provenance.title", "provenance.source_url", "provenance.quote"]);
    html! {
        details #nominate-position open[form.is_open()] {
            summary { (visit.say("nominate-existing")) }
            p.hint { (visit.say("nominate-existing-how")) }
            (form.with(html! {
                (described(&form))
                (form.line("provenance.body"))
                (form.line("provenance.title"))
                (form.input("provenance.source_url", "url"))
                (form.moment("provenance.date"))
                (form.lines("provenance.quote", 6))
                (form.line("provenance.licence"))
                (form.lines("provenance.process", 3))
                (form.lines("provenance.endorsers", 3))
                (form.check("provenance.assumed_broadly_supported"))
                (for_whom(&form, visit, frame))
            }))
        }
    }
}

fn described(form: &Form<'_>) -> Markup {
    html! { (form.line("title")) (form.lines("description", 6)) }
}

/// For whom it is nominated, if not for oneself alone.
fn for_whom(form: &Form<'_>, visit: &Visit, frame: &ProposalFrame) -> Markup {
    html! {
        (form.select_of("on_behalf_of", groups(visit, frame).into_iter()))
        (form.line("new_community"))
    }
}

/// The stakeholder groups that can be named: those of the charter, and everyone else.
pub fn groups(visit: &Visit, frame: &ProposalFrame) -> Vec<(String, String)> {
    let expected =
        frame.group.charter.expected_groups.iter().map(|group| (group.to_string(), group.to_string()));
    expected.chain([(OTHER.to_owned(), visit.say("topics-other-group"))]).collect()
}
