//! What is done about a published output: to whom it went, who took it up, reviews of that, errata.

use maud::{Markup, html};

use super::super::discussion::closed;
use super::super::parts;
use super::super::visit::Visit;
use super::ledger;
use super::takeaways::addressees;
use super::work::Work;
use crate::domain::access::Action;
use crate::service::outputs::distributions::DistributionView;
use crate::service::reviews::ReviewView;
use crate::service::uptakes::UptakeView;

/// To whom it went.
pub fn distribution(visit: &Visit, work: &Work) -> Markup {
    let may = work.frame.rights.may(Action::DistributeOutput);
    let form = visit.form("distribute_output").path("id", work.output.id);
    html! {
        section aria-labelledby="distribution" {
            h2 #distribution { (visit.say("distribution")) }
            ul.list {
                @for one in &work.became.sent.items {
                    li {
                        (ledger::distribution(visit, &work.people, one))
                        @if may && one.acknowledged_on.is_none() { (acknowledge(visit, one)) }
                    }
                }
            }
            @if may {
                details #distribute open[form.is_open()] {
                    summary { (visit.say("distribute_output")) }
                    (form.with(html! {
                        (form.line("recipient"))
                        (form.choice("recipient_kind", "recipient-kind"))
                        (form.select_of("stakeholder_group", addressees(visit, &work.frame).into_iter()))
                        (form.select("channel", "distribution-channel"))
                        (form.input("sent_on", "date"))
                        (form.input("evidence_url", "url"))
                        (form.text("note"))
                    }))
                }
            } @else { (closed::why(visit, &work.frame.rights, Action::DistributeOutput)) }
        }
    }
}

fn acknowledge(visit: &Visit, one: &DistributionView) -> Markup {
    let form = visit.form("acknowledge_distribution").path("id", one.id);
    html! {
        details id={ "acknowledge-" (one.id) } open[form.is_open()] {
            summary {
                (visit.say("acknowledge_distribution")) " "
                span.unseen { (parts::bracketed(visit, parts::name(&one.recipient))) }
            }
            (form.with(html! { (form.input("acknowledged_on", "date")) (form.lines("note", 3)) }))
        }
    }
}

/// Who took it up, and whether the evidence shows it.
pub fn uptake(visit: &Visit, work: &Work) -> Markup {
    let rights = &work.frame.rights;
    let form = visit.form("record_uptake").path("id", work.output.id);
    let sent = work.became.sent.items.iter().map(|one| (one.id.to_string(), one.recipient.clone()));
    html! {
        section aria-labelledby="uptake" {
            h2 #uptake { (visit.say("uptake")) }
            ul.list {
                @for one in &work.became.taken_up.items {
                    li {
                        (ledger::uptake(visit, &work.people, one))
                        @if rights.may(Action::VerifyUptake) && rights.member != Some(one.recorded_by) { (verify(visit, one)) }
                    }
                }
            }
            @if rights.may(Action::RecordUptake) {
                details #record open[form.is_open()] {
                    summary { (visit.say("record_uptake")) }
                    (form.with(html! {
                        (form.choice("kind", "uptake-kind"))
                        (form.line("by_whom"))
                        (form.input("evidence_url", "url"))
                        (form.input("happened_on", "date"))
                        (form.select_of("stakeholder_group", addressees(visit, &work.frame).into_iter()))
                        (form.select_of("distribution_id", sent))
                        (form.text("note"))
                    }))
                }
            } @else { (closed::why(visit, rights, Action::RecordUptake)) }
        }
    }
}

fn verify(visit: &Visit, one: &UptakeView) -> Markup {
    let form = visit.form("verify_uptake").path("id", one.id);
    html! {
        details id={ "verify-" (one.id) } open[form.is_open()] {
            summary {
                (visit.say("verify_uptake")) " "
                span.unseen { (parts::bracketed(visit, parts::name(&one.by_whom))) }
            }
            (form.with(html! {
                (form.hidden("revision", one.revision))
                (form.choice("finding", "finding"))
                (form.lines("reason", 3))
            }))
        }
    }
}

/// When one looks at what became of it, and what was found.
pub fn reviews(visit: &Visit, work: &Work) -> Markup {
    let may = work.frame.rights.may(Action::ReviewUptake);
    let form = visit.form("schedule_review").path("id", work.output.id);
    html! {
        section aria-labelledby="reviews" {
            h2 #reviews { (visit.say("reviews")) }
            ul.list {
                @for one in &work.became.reviews.items {
                    li {
                        (ledger::review(visit, &work.people, one))
                        @if may && one.held_at.is_none() { (hold(visit, one)) }
                    }
                }
            }
            @if may {
                details #schedule open[form.is_open()] {
                    summary { (visit.say("schedule_review")) }
                    (form.with(form.moment("scheduled_for")))
                }
            } @else { (closed::why(visit, &work.frame.rights, Action::ReviewUptake)) }
        }
    }
}

fn hold(visit: &Visit, one: &ReviewView) -> Markup {
    let form = visit.form("hold_review").path("id", one.id);
    html! {
        details id={ "hold-" (one.id) } open[form.is_open()] {
            summary {
                (visit.say("hold_review")) " "
                span.unseen { (parts::bracketed(visit, visit.moment(one.scheduled_for))) }
            }
            (form.with(form.lines("findings", 6)))
        }
    }
}

/// Rows of corrections at most, as many as an erratum takes.
const MOST_ROWS: usize = 20;

/// Correcting it: the title and the summary are put right in a new edition; what concerns the text is stated beside it.
pub fn erratum(visit: &Visit, work: &Work) -> Markup {
    if !work.frame.rights.may(Action::CorrectOutput) {
        return html! {};
    }
    let rows = visit.asked("rows").and_then(|rows| rows.parse().ok()).unwrap_or(1).clamp(1, MOST_ROWS);
    let form =
        visit.form("correct_output").path("id", work.output.id).to(format!("/outputs/{}", work.output.id));
    html! {
        section aria-labelledby="erratum" {
            h2 #erratum { (visit.say("output-erratum")) }
            p { (visit.say("output-erratum-how")) }
            details #correct open[form.is_open() || rows > 1] {
                summary { (visit.say("correct_output")) }
                (form.with(html! {
                    (form.hidden("edition", work.output.edition))
                    @for row in 0..rows {
                        fieldset {
                            legend { (visit.tell("output-correction", &[("number", i64::try_from(row).unwrap_or(0).saturating_add(1).into())])) }
                            (form.select(&format!("corrections.{row}.part"), "output-part"))
                            (form.lines(&format!("corrections.{row}.wrong"), 2))
                            (form.lines(&format!("corrections.{row}.right"), 2))
                        }
                    }
                    (form.lines("reason", 3))
                }))
                @if rows < MOST_ROWS {
                    p { a href={ (visit.with("rows", &rows.saturating_add(1).to_string())) "#erratum" } { (visit.say("output-more-corrections")) } }
                }
            }
            p.meta { (visit.tell("output-edition-now", &[("number", work.output.edition.into())])) }
        }
    }
}
