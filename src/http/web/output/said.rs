//! What was said and found about the position that an output carries: dissent, minority statements, what was overridden,
//! every evaluation, and what was said against them.

use maud::{Markup, html};

use super::super::consensus::{ledger, phrase};
use super::super::parts;
use super::super::visit::Visit;
use super::shown::Shown;
use crate::domain::codes::Coded;
use crate::domain::outputs::Overridden;
use crate::service::designations::DesignationView;
use crate::service::minority_statements::MinorityStatementView;
use crate::service::objections::ObjectionView;
use crate::service::outputs::OutputView;

/// Who did not agree: the objections that were not met, and what those say who hold them. Then those that were.
pub fn dissent(visit: &Visit, shown: &Shown) -> Markup {
    let Some(position) = shown.output.position_id else { return html! {} };
    let dossier = &shown.dossier;
    let is_kept = |objection: &&ObjectionView| objection.is_dissent || objection.is_open;
    let (kept, met): (Vec<_>, Vec<_>) = dossier.objections.iter().partition(is_kept);
    html! {
        section aria-labelledby="dissent" {
            h2 #dissent { (visit.say("output-dissent")) }
            @if kept.is_empty() && dossier.minority_statements.is_empty() { p { (visit.say("output-no-dissent")) } }
            @for objection in kept { (one(visit, shown, objection)) }
            @if !dossier.minority_statements.is_empty() {
                h3 { (visit.say("output-minority")) }
                @for statement in &dossier.minority_statements { (stated(visit, shown, statement)) }
            }
            @if !met.is_empty() {
                details #met {
                    summary { (visit.tell("output-met", &[("count", i64::try_from(met.len()).unwrap_or(i64::MAX).into())])) }
                    @for objection in met { (one(visit, shown, objection)) }
                }
            }
            p.meta { a href={ "/positions/" (position) "/consensus" } { (visit.say("output-consensus")) } }
        }
    }
}

fn one(visit: &Visit, shown: &Shown, objection: &ObjectionView) -> Markup {
    html! {
        article.card {
            h3 { a href={ "/objections/" (objection.id) } { bdi { (ledger::name(visit, objection)) } } }
            (ledger::tags(visit, objection))
            dl.facts {
                dt { (visit.say("output-objection-harm")) } dd { (parts::plain(&objection.harm)) }
                dt { (visit.say("output-objection-remedy")) } dd { (parts::plain(&objection.remedy)) }
            }
            (ledger::became(visit, objection))
            p.meta { (shown.people.who(visit, objection.author_id)) " · " (ledger::backers(visit, objection)) }
        }
    }
}

fn stated(visit: &Visit, shown: &Shown, statement: &MinorityStatementView) -> Markup {
    html! {
        article.card {
            (parts::markdown(&statement.text, &shown.frame.proposal.language))
            p.meta { (shown.people.who(visit, statement.author_id)) " · " (visit.day(statement.created_at)) }
        }
    }
}

/// What was overridden on the proposal's way, printed with what it led to.
pub fn overrides(visit: &Visit, output: &OutputView) -> Markup {
    html! {
        @if !output.overrides.is_empty() {
            section aria-labelledby="overrides" {
                h2 #overrides { (visit.say("output-overrides")) }
                p { (visit.say("output-overrides-how")) }
                ul.list { @for one in &output.overrides { li { (overridden(visit, one)) } } }
            }
        }
    }
}

fn overridden(visit: &Visit, one: &Overridden) -> Markup {
    let words = visit.words();
    html! {
        p {
            b { (parts::onward(visit, words.code("step", one.from), words.code("step", one.to))) } " · "
            (words.code("transition-kind", one.kind)) " · " (visit.day(one.moved_at))
        }
        @if !one.guards.is_empty() {
            p { (visit.say("output-not-met")) }
            ul { @for guard in &one.guards { li { (words.code("guard", *guard)) } } }
        }
        p { b { (visit.say("output-override-reason")) } " " (parts::plain(&one.reason)) }
    }
}

/// How the position came to its status: every evaluation, oldest first.
pub fn findings(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        @if !shown.dossier.designations.is_empty() {
            section aria-labelledby="findings" {
                h2 #findings { (visit.say("output-findings")) }
                @for found in &shown.dossier.designations { (found_by(visit, shown, found)) }
            }
        }
    }
}

fn found_by(visit: &Visit, shown: &Shown, found: &DesignationView) -> Markup {
    let finally = found.finalization.as_ref().map(|last| &last.deviations);
    let deviations: Vec<_> = found.deviations.iter().chain(finally.into_iter().flatten()).collect();
    html! {
        article.card {
            h3 {
                a href={ "/designations/" (found.id) } { (visit.words().code("level", found.level)) } " "
                (parts::tag(&visit.words().code("designation-state", found.state)))
            }
            p { (parts::plain(&found.rationale)) }
            @if !found.findings.is_empty() { p { b { (visit.say("output-on-objections")) } " " (parts::plain(&found.findings)) } }
            @if found.advisory_level != found.level {
                p { (visit.say("output-advised")) " " (phrase::level(visit, found.advisory_level)) }
            }
            @if !deviations.is_empty() {
                p { (visit.say("output-deviations")) }
                ul {
                    @for (code, why) in deviations {
                        @let reason = visit.say(&format!("reason-code-{}", code.code()));
                        li { (parts::labelled(visit, html! { b { (reason) } }, parts::plain(why))) }
                    }
                }
            }
            p.meta {
                (shown.people.who(visit, found.designator_id)) " · " (visit.moment(found.designated_at)) " · "
                (visit.tell("output-version", &[("number", found.version.into())]))
            }
        }
    }
}

/// What was said against the findings, with the way to each.
pub fn challenges(visit: &Visit, shown: &Shown) -> Markup {
    let dossier = &shown.dossier;
    html! {
        @if !dossier.appeals.is_empty() || !dossier.reconsiderations.is_empty() {
            section aria-labelledby="challenges" {
                h2 #challenges { (visit.say("appeals")) }
                ul.list {
                    @for asked in &dossier.reconsiderations {
                        li { (super::appeals::reconsideration(visit, &shown.people, asked)) }
                    }
                    @for appeal in &dossier.appeals { li { (super::appeals::one(visit, &shown.people, appeal)) } }
                }
            }
        }
    }
}
