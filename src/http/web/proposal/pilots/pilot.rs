//! One pilot: its plan, its result, what was found of each measure, what was learned and what was decided.

use maud::{Markup, html};

use super::super::super::frame::ProposalFrame;
use super::super::super::layout::Page;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::{People, first, named, person, text};
use super::{compare, datasets, follow, forms, tags};
use crate::domain::access::Action;
use crate::domain::groups::Standing;
use crate::domain::ids::{Id, Pilot, PilotId};
use crate::domain::pilots::{Finding, Measure, PilotState, Verdict};
use crate::error::Result;
use crate::service::Tx;
use crate::service::cycles::{self, CycleView};
use crate::service::datasets::{self as imported, DatasetView};
use crate::service::pilots::{self, Filter, PilotComparison, PilotView};

/// What the page shows.
pub(super) struct Seen {
    pub(super) frame: ProposalFrame,
    pub(super) pilot: PilotView,
    datasets: Vec<DatasetView>,
    /// The other cycles of the group in which work goes on.
    pub(super) cycles: Vec<CycleView>,
    /// The other pilots of the group.
    pub(super) others: Vec<PilotView>,
    pub(super) comparison: Option<PilotComparison>,
    pub(super) people: People,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: PilotId, with: Option<PilotId>) -> Result<Self> {
        let pilot = pilots::get(tx, id)?;
        let frame = ProposalFrame::load(tx, pilot.proposal_id)?;
        let datasets = imported::list(tx, id, &first())?.items;
        let mut cycles = cycles::list(tx, frame.group.id, &first())?.items;
        cycles.retain(|cycle| cycle.state == Standing::Active && cycle.id != frame.proposal.cycle_id);
        let all = Filter { cycle: None, instrument: None, state: None, decision: None };
        let mut others = pilots::register(tx, frame.group.id, &all, &first())?.items;
        others.retain(|other| other.id != id);
        let comparison = match with.filter(|with| *with != id) {
            Some(with) => Some(pilots::compare(tx, id, with)?),
            None => None,
        };
        let mut members = vec![pilot.created_by];
        members.extend(pilot.decision.as_ref().map(|decided| decided.decided_by));
        let people = named(tx, &frame.rights, members)?;
        Ok(Self { frame, pilot, datasets, cycles, others, comparison, people })
    }
}

/// The page.
pub(super) async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Pilot>("id")?;
    let with = visit.asked("with").and_then(Id::parse);
    let seen = visit.read(move |tx| Seen::load(tx, id, with)).await?;
    let (frame, pilot) = (&seen.frame, &seen.pilot);
    let plans = frame.rights.may(Action::ManagePilots);
    let main = html! {
        h1 { (parts::plain(&pilot.title)) }
        p #state data-live { (tags(&visit, pilot)) }
        (planned(&visit, &seen))
        (measures(&visit, pilot))
        (result(&visit, pilot))
        (datasets::section(&visit, &seen.datasets))
        (learned(&visit, &seen))
        (follow::section(&visit, &seen))
        @if plans && matches!(pilot.state, PilotState::Planned | PilotState::Running) { (forms::change(&visit, pilot)) }
        (compare::section(&visit, &seen))
        p { a href=(frame.at("/pilots")) { (visit.say("pilots-back")) } }
    };
    Ok(frame.page(&visit, "/pilots", &pilot.title, main))
}

fn planned(visit: &Visit, seen: &Seen) -> Markup {
    let pilot = &seen.pilot;
    html! {
        section aria-labelledby="planned" {
            h2 #planned { (visit.say("pilot-plan")) }
            dl.facts {
                dt { (visit.say("pilot-instrument")) }
                @let instrument = visit.words().code("instrument", pilot.instrument);
                dd {
                    @if let Some(tool) = &pilot.tool { (parts::labelled(visit, instrument, parts::name(tool))) }
                    @else { (instrument) }
                }
                dt { (visit.say("pilot-aim")) } dd { (text(&pilot.aim)) }
                dt { (visit.say("pilot-population")) } dd { (text(&pilot.population)) }
                dt { (visit.say("pilot-starts")) } dd { (visit.moment(pilot.starts_at)) }
                dt { (visit.say("pilot-ends")) } dd { (visit.moment(pilot.ends_at)) }
                dt { (visit.say("pilot-planned-by")) }
                dd { (person(visit, &seen.people, pilot.created_by)) " · " (visit.day(pilot.created_at)) }
            }
        }
    }
}

fn measures(visit: &Visit, pilot: &PilotView) -> Markup {
    let fixed = if pilot.is_fixed_beforehand { "measures-fixed" } else { "measures-late" };
    html! {
        section aria-labelledby="measures" {
            h2 #measures { (visit.say("measures")) }
            p.meta { (visit.say(fixed)) }
            div.scroll tabindex="0" role="group" aria-label=(visit.say("measures")) {
                table {
                    caption { (visit.say("measures")) }
                    thead { tr {
                        th scope="col" { (visit.say("measure")) }
                        th scope="col" { (visit.say("measure-target")) }
                        @if pilot.findings.is_some() {
                            th scope="col" { (visit.say("measure-value")) }
                            th scope="col" { (visit.say("measure-verdict")) }
                        }
                    } }
                    tbody { @for measure in all_measures(pilot) { (row(visit, pilot, measure)) } }
                }
            }
        }
    }
}

fn row(visit: &Visit, pilot: &PilotView, measure: &Measure) -> Markup {
    let found = pilot.findings.as_ref().map(|all| all.iter().find(|finding| finding.is_on(measure)));
    html! {
        tr {
            th scope="row" {
                (parts::plain(&measure.name))
                @if let Some(unit) = &measure.unit { " " (parts::bracketed(visit, parts::plain(unit))) }
            }
            td { (parts::plain(&measure.target)) }
            @if let Some(finding) = found { (found_of(visit, finding)) }
        }
    }
}

fn found_of(visit: &Visit, finding: Option<&Finding>) -> Markup {
    html! {
        td {
            @match finding.and_then(|finding| finding.value.as_ref()) {
                Some(value) => (parts::plain(value)),
                None => span.meta { (visit.say("measure-no-value")) },
            }
            @if let Some(reason) = finding.and_then(|finding| finding.reason.as_ref()) { (text(reason)) }
        }
        td { @if let Some(verdict) = finding.and_then(|finding| finding.verdict) { (verdict_tag(visit, verdict)) } }
    }
}

/// The measures of a pilot, in their order: those that it shares with itself.
pub(super) fn all_measures(pilot: &PilotView) -> impl Iterator<Item = &Measure> {
    pilot.measures.shared(&pilot.measures).into_iter().map(|(measure, _)| measure)
}

/// Whether a target was reached, in a frame.
pub(super) fn verdict_tag(visit: &Visit, verdict: Verdict) -> Markup {
    let kind = match verdict {
        Verdict::Met => "good",
        Verdict::PartlyMet => "warn",
        Verdict::NotMet => "bad",
    };
    parts::tag_of(kind, &visit.words().code("pilot-verdict", verdict))
}

fn result(visit: &Visit, pilot: &PilotView) -> Markup {
    let Some(result) = &pilot.result else { return html! {} };
    html! {
        section aria-labelledby="result" {
            h2 #result { (visit.say("pilot-result")) }
            (text(result))
            dl.facts {
                @if let Some(source) = &pilot.source { dt { (visit.say("pilot-source")) } dd { (parts::plain(source)) } }
                @if let Some(caveats) = &pilot.caveats { dt { (visit.say("pilot-caveats")) } dd { (text(caveats)) } }
                @if let Some(cost) = &pilot.cost {
                    dt { (visit.say("pilot-cost")) }
                    dd {
                        (visit.tell("pilot-hours", &[("hours", cost.hours.into())]))
                        @if let Some(money) = &cost.money { " · " (parts::plain(money)) }
                        @if let Some(note) = &cost.note { (text(note)) }
                    }
                }
                @if let Some(at) = pilot.closed_at { dt { (visit.say("pilot-closed")) } dd { (visit.moment(at)) } }
            }
        }
    }
}

fn learned(visit: &Visit, seen: &Seen) -> Markup {
    let pilot = &seen.pilot;
    html! {
        @if let Some(evaluation) = &pilot.evaluation {
            section aria-labelledby="evaluation" {
                h2 #evaluation { (visit.say("pilot-evaluation")) }
                (text(evaluation))
                @if let Some(lessons) = &pilot.lessons { h3 { (visit.say("pilot-lessons")) } (text(lessons)) }
            }
        }
        @if let Some(decided) = &pilot.decision {
            section aria-labelledby="decision" {
                h2 #decision { (visit.say("pilot-decision")) }
                p { b { (visit.words().code("pilot-decision", decided.decision)) } }
                (text(&decided.reason))
                p.meta { (person(visit, &seen.people, decided.decided_by)) " · " (visit.moment(decided.decided_at)) }
            }
        }
    }
}
