//! The first page of a proposal: what is proposed, where it stands and since when, why it cannot move on yet, and what
//! one can do now.

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{MOST, People, day, many, named, person, roles};
use super::{deeds, history, line, mandate, missing};
use crate::domain::access::Action;
use crate::domain::ids::{Proposal, ProposalId};
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::service::cycles::{self, CycleView};
use crate::service::mandate::{self as checks, MandateView};
use crate::service::topics::{self, ChoiceView};
use crate::service::transitions::{self, OptionView, OptionsView, TransitionView};
use crate::service::{Page as List, Tx, Window};

/// Moves that are told here; a page of their own has them all.
const LAST_MOVES: usize = 4;

/// What the page shows.
struct Seen {
    frame: ProposalFrame,
    options: OptionsView,
    choice: ChoiceView,
    mandate: MandateView,
    moves: List<TransitionView>,
    cycle: CycleView,
    people: People,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: ProposalId) -> Result<Self> {
        let frame = ProposalFrame::load(tx, id)?;
        let options = transitions::options(tx, id)?;
        let choice = topics::get_choice(tx, id)?;
        let mandate = checks::get(tx, id)?;
        let moves = transitions::history(tx, id, &Window { after: None, limit: MOST })?;
        let cycle = cycles::get(tx, frame.proposal.cycle_id)?;
        let mut members = vec![frame.proposal.author_id];
        members.extend(mandate::answerers(&mandate));
        members.extend(history::movers(&moves.items));
        let people = named(tx, &frame.rights, members)?;
        Ok(Self { frame, options, choice, mandate, moves, cycle, people })
    }
}

/// The page.
pub async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let seen = visit.read(move |tx| Seen::load(tx, id)).await?;
    let frame = &seen.frame;
    let proposal = &frame.proposal;
    let main = html! {
        h1 { (parts::title(&proposal.title, &proposal.language)) }
        (head(&visit, &seen))
        div #line data-live { (line::steps(&visit, proposal.step, proposal.status)) }
        div.columns {
            div {
                (why(&visit, &seen))
                section aria-labelledby="summary" {
                    h2 #summary { (visit.say("field-summary")) }
                    (parts::markdown(&proposal.summary, &proposal.language))
                    (edit(&visit, frame))
                }
                (chosen(&visit, &seen))
                (mandate::section(&visit, frame, &seen.people, &seen.mandate))
            }
            div {
                (stands(&visit, &seen))
                (deeds::section(&visit, frame))
                (moved(&visit, &seen))
            }
        }
    };
    Ok(frame.page(&visit, "", &proposal.title, main))
}

fn head(visit: &Visit, seen: &Seen) -> Markup {
    let proposal = &seen.frame.proposal;
    html! {
        p.meta {
            (visit.say("proposal-by")) " " (person(visit, &seen.people, proposal.author_id))
            " · " (visit.day(proposal.created_at))
            " · " (visit.say("proposal-cycle")) " " (parts::name(&seen.cycle.label))
        }
        @if let Some(from) = proposal.carried_from_id {
            p { a href={ "/proposals/" (from) } { (visit.say("proposal-carried-from")) } }
        }
        @if let Some(to) = proposal.carried_to_id {
            p { a href={ "/proposals/" (to) } { (visit.say("proposal-carried-to")) } }
        }
    }
}

/// Why it cannot move on yet, or that it can.
fn why(visit: &Visit, seen: &Seen) -> Markup {
    let proposal = &seen.frame.proposal;
    html! {
        section #why data-live aria-labelledby="why-head" {
            @match missing::onward(&seen.options) {
                None => {
                    h2 #why-head { (visit.say("why-ended")) }
                    p { (visit.say(&format!("status-{}.hint", proposal.status))) }
                }
                Some(option) if proposal.status == Status::Paused => {
                    h2 #why-head { (visit.say("why-paused")) }
                    p { (visit.say("why-paused-how")) }
                    (missing::who_could(visit, option))
                    (to_moves(visit, seen))
                }
                Some(option) if option.unmet.is_empty() => {
                    h2 #why-head { (visit.say("why-ready")) }
                    p { (visit.say("why-ready-how")) }
                    (missing::who_could(visit, option))
                    (to_moves(visit, seen))
                }
                Some(option) => (lacking(visit, seen, option)),
            }
        }
    }
}

fn lacking(visit: &Visit, seen: &Seen, option: &OptionView) -> Markup {
    let titles = missing::titles(&seen.choice);
    html! {
        h2 #why-head { (visit.say("why-not")) }
        p { (visit.tell("why-not-how", &[("count", many(option.unmet.len()).into())])) }
        (missing::list(visit, &seen.frame.proposal, &titles, &option.unmet))
        p.meta { (visit.say("why-then")) " " (roles(visit, &option.roles_that_could)) }
        (to_moves(visit, seen))
    }
}

fn to_moves(visit: &Visit, seen: &Seen) -> Markup {
    html! { p { a.button href=(seen.frame.at("/steps")) { (visit.say("moves-all")) } } }
}

/// Where it stands, in facts.
fn stands(visit: &Visit, seen: &Seen) -> Markup {
    let proposal = &seen.frame.proposal;
    html! {
        section.card #stands data-live aria-labelledby="stands-head" {
            h2 #stands-head { (visit.say("stands")) }
            dl.facts {
                dt { (visit.say("stands-step")) }
                dd { (parts::numbered(visit, proposal.step_number.into(), visit.words().code("step", proposal.step))) }
                dt { (visit.say("stands-since")) }
                dd { (visit.day(proposal.step_entered_at)) }
                dt { (visit.say("stands-status")) }
                dd { (visit.words().code("status", proposal.status)) }
                @if let Some(at) = proposal.paused_at {
                    dt { (visit.say("stands-paused")) }
                    dd { (visit.moment(at)) }
                }
                dt { (visit.say("stands-due")) }
                dd { (due(visit, seen)) }
                @if let Some(on) = proposal.event_on {
                    dt { (visit.say("stands-event")) }
                    dd { (day(visit, on)) }
                }
            }
            p { a href=(seen.frame.at("/due-date")) { (visit.say("due-page")) } }
        }
    }
}

fn due(visit: &Visit, seen: &Seen) -> Markup {
    let proposal = &seen.frame.proposal;
    html! {
        @match proposal.due_at {
            None => span.meta { (visit.say("due-none")) },
            Some(at) => {
                (visit.moment(at))
                @if proposal.due_alerted_at.is_some() { " " (parts::tag_of("warn", &visit.say("due-missed"))) }
                br;
                span.meta { (visit.say("due-then")) " " (visit.words().code("due-action", proposal.due_action)) }
            }
        }
    }
}

/// The form for title and summary, for the author and those who lead.
fn edit(visit: &Visit, frame: &ProposalFrame) -> Markup {
    let proposal = &frame.proposal;
    if !frame.rights.may_to(Action::UpdateProposal, proposal.author_id) {
        return html! {};
    }
    let form =
        visit.form("update_proposal").path("id", proposal.id).revision(proposal.revision).filled(proposal);
    html! {
        details #edit open[form.is_open()] {
            summary { (visit.say("proposal-edit")) }
            (form.with(html! { (form.line("title")) (form.lines("summary", 12)) (form.language("language")) }))
        }
    }
}

fn chosen(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        section aria-labelledby="chosen" {
            h2 #chosen { (visit.say("topics-chosen")) }
            @if seen.choice.chosen.is_empty() { p.meta { (visit.say("topics-none-chosen")) } }
            ul.list {
                @for topic in &seen.choice.chosen {
                    li { a href={ "/topics/" (topic.id) } { (parts::plain(&topic.title)) } }
                }
            }
            p { a href=(seen.frame.at("/topics")) { (visit.say("topics-all")) } }
        }
    }
}

/// The last moves; the page of moves has them all.
fn moved(visit: &Visit, seen: &Seen) -> Markup {
    let moves = &seen.moves.items;
    let shown = if seen.moves.next.is_some() { 0 } else { LAST_MOVES };
    html! {
        section #moved data-live aria-labelledby="moved-head" {
            h2 #moved-head { (visit.say("moves-history")) }
            @if moves.is_empty() { p.meta { (visit.say("moves-none")) } }
            (history::list(visit, &seen.people, moves.iter().rev().take(shown)))
            @if moves.len() > shown { p { a href=(seen.frame.at("/steps#history")) { (visit.say("moves-history-all")) } } }
        }
    }
}
