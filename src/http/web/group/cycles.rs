//! The cycles of a group and its deadline templates.

use maud::{Markup, html};

use super::super::frame::GroupFrame;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::groups::Standing;
use crate::domain::workflow::Step;
use crate::service::cycles::CycleView;
use crate::service::deadline_templates::DeadlineTemplateView;

/// The cycles: who may, opens the next one.
pub fn cycles(visit: &Visit, frame: &GroupFrame, cycles: &[CycleView]) -> Markup {
    let may = frame.rights.may(Action::ManageCycles);
    html! {
        section aria-labelledby="cycles" {
            h2 #cycles { (visit.say("group-cycles")) }
            p { (visit.say("cycles-how")) }
            ul.list { @for cycle in cycles { li {
                b { (parts::name(&cycle.label)) } " "
                @if frame.group.cycle_id == Some(cycle.id) { (parts::tag_of("good", &visit.say("cycle-current"))) }
                @else { (parts::tag(&visit.words().code("standing", cycle.state))) }
                " " span.meta { (visit.say("cycle-since")) " " (visit.day(cycle.started_at))
                    @if let Some(at) = cycle.archived_at { " · " (visit.say("cycle-archived")) " " (visit.day(at)) } }
                @if may && cycle.state == Standing::Active { (change(visit, frame, cycle)) }
            } } }
            @if may {
                @let form = visit.form("open_cycle").path("id", frame.group.id);
                details #open-cycle open[form.is_open()] {
                    summary { (visit.say("open_cycle")) }
                    (form.with(html! { (form.line("label")) (form.check("archive_current")) }))
                }
            }
        }
    }
}

/// The current cycle ends by opening the next one.
fn change(visit: &Visit, frame: &GroupFrame, cycle: &CycleView) -> Markup {
    let form = visit.form("change_cycle").path("id", cycle.id).revision(cycle.revision);
    let rename = form.filled(cycle);
    let archive = visit.form("change_cycle").path("id", cycle.id).revision(cycle.revision);
    let archive = archive.named(&format!("archive-{}", cycle.id));
    html! {
        details id={ "cycle-" (cycle.id) } open[rename.is_open() || archive.is_open()] {
            summary { (visit.say("cycle-change")) }
            (rename.with(rename.line("label")))
            @if frame.group.cycle_id != Some(cycle.id) {
                (archive.bare(html! {
                    (archive.hidden("state", Standing::Archived))
                    p { (visit.say("cycle-archive-how")) }
                    p.buttons { button type="submit" { (visit.say("cycle-archive")) } }
                }))
            }
        }
    }
}

/// The templates by which steps are due some days before an event.
pub fn templates(visit: &Visit, frame: &GroupFrame, templates: &[DeadlineTemplateView]) -> Markup {
    let may = frame.rights.may(Action::ManageDeadlineTemplates);
    html! {
        section aria-labelledby="templates" {
            h2 #templates { (visit.say("group-templates")) }
            p { (visit.say("templates-how")) }
            @if templates.is_empty() { (parts::none(visit)) }
            @for template in templates { (one(visit, template, may)) }
            @if may { (create(visit, frame)) }
        }
    }
}

fn one(visit: &Visit, template: &DeadlineTemplateView, may: bool) -> Markup {
    let days = serde_json::to_value(&template.days_before).unwrap_or_default();
    let due = |step: Step| days.get(step.code()).and_then(serde_json::Value::as_i64);
    html! {
        table {
            caption {
                (parts::plain(&template.name))
                @if template.state == Standing::Archived { " " (parts::tag(&visit.words().code("standing", template.state))) }
            }
            thead { tr { th scope="col" { (visit.say("templates-step")) } th.n scope="col" { (visit.say("templates-days")) } } }
            tbody {
                @for (step, days) in Step::ALL.iter().filter_map(|step| Some((*step, due(*step)?))) {
                    tr { th scope="row" { (visit.words().code("step", step)) } td.n { (visit.words().number(days)) } }
                }
            }
        }
        p.meta { (visit.say("templates-then")) " " (visit.words().code("due-action", template.due_action)) }
        @if may && template.state == Standing::Active {
            @let form = visit.form("archive_deadline_template").path("id", template.id).revision(template.revision);
            (form.alone(html! {}))
        }
    }
}

fn create(visit: &Visit, frame: &GroupFrame) -> Markup {
    let form = visit.form("create_deadline_template").path("id", frame.group.id);
    html! {
        details #create-template open[form.is_open()] {
            summary { (visit.say("create_deadline_template")) }
            (form.with(html! {
                (form.line("name"))
                fieldset.field {
                    legend { (visit.say("templates-days")) }
                    span.hint { (visit.say("templates-days-how")) }
                    @for step in Step::ALL { (form.number(&format!("days_before.{}", step.code()))) }
                }
                (form.choice("due_action", "due-action"))
            }))
        }
    }
}
