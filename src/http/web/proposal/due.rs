//! When the step of a proposal is due, what follows from the day of an event, and whether it can be done by then.

use maud::{Markup, html};

use super::super::form::asking;
use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{asked_day, day, first};
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::consensus::OutputType;
use crate::domain::groups::Standing;
use crate::domain::ids::{Proposal, ProposalId};
use crate::domain::workflow::{Feasibility, Status};
use crate::error::Result;
use crate::service::Tx;
use crate::service::deadline_templates::{self, DeadlineTemplateView};
use crate::service::transitions::{self, BackPlanStep, BackPlanView, BackPlanWindow, Event};

/// What the page shows.
struct Seen {
    frame: ProposalFrame,
    templates: Vec<DeadlineTemplateView>,
    plan: Option<BackPlanView>,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: ProposalId, event: Event) -> Result<Self> {
        let frame = ProposalFrame::load(tx, id)?;
        let mut templates = deadline_templates::list(tx, frame.group.id, &first())?.items;
        templates.retain(|template| template.state == Standing::Active);
        let goes_on = matches!(frame.proposal.status, Status::Active | Status::Paused);
        let is_planned = goes_on && event.on.or(frame.proposal.event_on).is_some();
        let plan = if is_planned { Some(transitions::back_plan(tx, id, event)?) } else { None };
        Ok(Self { frame, templates, plan })
    }
}

/// The page.
pub async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let output_type = visit.asked("output_type").and_then(OutputType::from_code);
    let event = Event { on: asked_day(&visit, "event_on"), output_type };
    let seen = visit.read(move |tx| Seen::load(tx, id, event)).await?;
    let title = visit.say("due-page");
    let main = html! {
        h1 { (title) }
        (stands(&visit, &seen.frame))
        @if seen.frame.rights.may(Action::SetDueDate) {
            (set(&visit, &seen.frame))
            (follow(&visit, &seen))
        }
        (planned(&visit, &seen))
    };
    Ok(seen.frame.page(&visit, "", &title, main))
}

fn stands(visit: &Visit, frame: &ProposalFrame) -> Markup {
    let proposal = &frame.proposal;
    html! {
        dl.facts {
            dt { (visit.say("stands-step")) }
            dd { (visit.words().code("step", proposal.step)) }
            dt { (visit.say("stands-due")) }
            dd { @match proposal.due_at { Some(at) => (visit.moment(at)), None => (visit.say("due-none")) } }
            @if proposal.due_at.is_some() {
                dt { (visit.say("due-then")) }
                dd { (visit.words().code("due-action", proposal.due_action)) }
            }
            @if let Some(on) = proposal.event_on {
                dt { (visit.say("stands-event")) }
                dd { (day(visit, on)) }
            }
        }
    }
}

fn set(visit: &Visit, frame: &ProposalFrame) -> Markup {
    let proposal = &frame.proposal;
    let form =
        visit.form("set_due_date").path("id", proposal.id).revision(proposal.revision).filled(proposal);
    html! {
        section aria-labelledby="set" {
            h2 #set { (visit.say("due-set")) }
            p { (visit.say("due-set-how")) }
            (form.with(html! { (form.moment("due_at")) (form.choice("due_action", "due-action")) }))
        }
    }
}

/// A deadline template counts the due dates of all steps back from an event.
fn follow(visit: &Visit, seen: &Seen) -> Markup {
    let proposal = &seen.frame.proposal;
    let operation =
        || visit.form("follow_deadline_template").path("id", proposal.id).revision(proposal.revision);
    let form = operation().filled(proposal).needed(&["deadline_template_id", "event_on"]);
    let templates = seen.templates.iter().map(|template| (template.id.to_string(), template.name.clone()));
    html! {
        section aria-labelledby="follow" {
            h2 #follow { (visit.say("due-follow")) }
            p { (visit.say("due-follow-how")) }
            @if seen.templates.is_empty() { p.meta { (visit.say("due-no-template")) } }
            @else {
                (form.with(html! {
                    (form.select_of("deadline_template_id", templates))
                    (form.input("event_on", "date"))
                }))
            }
            @if proposal.deadline_template_id.is_some() {
                @let none = operation().named("follow-none");
                (none.bare(html! { p.buttons { button type="submit" { (visit.say("due-follow-none")) } } }))
            }
        }
    }
}

/// From the day of an event back.
fn planned(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        section aria-labelledby="plan" {
            h2 #plan { (visit.say("back-plan")) }
            p { (visit.say("back-plan-how")) }
            (asking(visit, "back-plan", html! {
                div.field {
                    label for="event_on" { (visit.say("back-plan-event")) }
                    input #event_on name="event_on" type="date" value=[visit.asked("event_on")];
                }
                div.field {
                    label for="output_type" { (visit.say("back-plan-output")) }
                    select #output_type name="output_type" {
                        option value="" { (visit.say("back-plan-any-output")) }
                        @for one in OutputType::ALL {
                            option value=(one) selected[visit.asked("output_type") == Some(one.code())] {
                                (visit.words().code("output-type", *one))
                            }
                        }
                    }
                }
            }))
            @if let Some(plan) = &seen.plan { (feasible(visit, plan)) (steps(visit, plan)) }
        }
    }
}

fn feasible(visit: &Visit, plan: &BackPlanView) -> Markup {
    let kind = match plan.feasibility {
        Feasibility::Feasible => "good",
        Feasibility::AtRisk => "warn",
        Feasibility::Infeasible => "bad",
    };
    html! {
        p { (parts::tag_of(kind, &visit.words().code("feasibility", plan.feasibility))) }
        p {
            @if plan.spare_days < 0 { (visit.tell("back-plan-short", &[("count", plan.spare_days.saturating_neg().into())])) }
            @else {
                (visit.tell("back-plan-spare", &[
                    ("count", plan.spare_days.into()),
                    ("wanted", plan.spare_days_wanted.into()),
                ]))
            }
        }
    }
}

fn steps(visit: &Visit, plan: &BackPlanView) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("back-plan")) {
            table {
                caption { (visit.say("back-plan-caption")) " " (day(visit, plan.event_on)) }
                thead { tr {
                    th scope="col" { (visit.say("back-plan-step")) }
                    th scope="col" { (visit.say("back-plan-windows")) }
                    th scope="col" { (visit.say("back-plan-earliest")) }
                    th scope="col" { (visit.say("back-plan-last")) }
                } }
                tbody { @for step in &plan.steps { (row(visit, step)) } }
            }
        }
    }
}

fn row(visit: &Visit, step: &BackPlanStep) -> Markup {
    html! {
        tr {
            th scope="row" { (parts::numbered(visit, step.step.number().into(), visit.words().code("step", step.step))) }
            td {
                @if step.windows.is_empty() { (visit.say("back-plan-no-window")) }
                @else { ul { @for window in &step.windows { li { (ahead(visit, window)) } } } }
            }
            td { (day(visit, step.earliest_on)) }
            td {
                (day(visit, step.last_on))
                @if step.last_on < step.earliest_on { " " (parts::tag_of("bad", &visit.say("back-plan-too-late"))) }
            }
        }
    }
}

fn ahead(visit: &Visit, window: &BackPlanWindow) -> Markup {
    let ends = html! {
        @match window.ends_on {
            Some(on) => { (visit.say("back-plan-window-until")) " " (day(visit, on)) }
            None => (visit.tell("back-plan-window-days", &[("count", window.days.into())])),
        }
    };
    parts::labelled(visit, visit.words().code("window-kind", window.kind), ends)
}
