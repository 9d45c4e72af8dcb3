//! What those do who object: stand behind an objection, withdraw or maintain it, contest a finding, take it over, and
//! state a minority view beside the designation.

use maud::{Markup, html};

use super::objection::Shown;
use crate::domain::access::Action;
use crate::domain::consensus::ObjectionState;
use crate::domain::positions::PositionState;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::minority_statements::MinorityStatementView;

/// What can be done now by who objects, or would.
pub fn section(visit: &Visit, shown: &Shown) -> Markup {
    if !shown.around.frame.rights.may(Action::RaiseObjection) {
        return html! {};
    }
    let objection = &shown.objection;
    let is_there = objection.state != ObjectionState::Withdrawn;
    let is_worked_on = shown.around.position.state == PositionState::Open;
    html! {
        section #objecting aria-labelledby="objecting-title" {
            h2 #objecting-title { (visit.say("objecting-title")) }
            @if !is_there { p { (visit.say("objecting-withdrawn")) } }
            @if !is_worked_on { p.meta { (visit.say("objection-not-now")) } }
            @if is_there && is_worked_on { (behind(visit, shown)) }
            @if is_there && shown.is_held() { (holding(visit, shown, is_worked_on)) }
        }
    }
}

/// Standing behind it, or no more; taking it over where nobody holds it.
fn behind(visit: &Visit, shown: &Shown) -> Markup {
    let objection = &shown.objection;
    html! {
        @if !shown.is_behind() {
            p { (visit.say("objecting-back-how")) }
            (visit.form("back_objection").path("id", objection.id).with(html! {}))
        } @else if !shown.is_held() {
            p { (visit.say("objecting-behind")) }
            div.buttons {
                (visit.form("leave_objection").path("id", objection.id).revision(objection.revision).alone(html! {}))
                @if objection.can_be_taken_over {
                    (visit.form("take_over_objection").path("id", objection.id).alone(html! {}))
                }
            }
            @if objection.can_be_taken_over { p.meta { (visit.say("objecting-take-over-how")) } }
        } @else if objection.can_be_taken_over {
            p { (visit.say("objecting-released")) }
        }
    }
}

/// What who holds it can say: that it is met, or that it is not.
fn holding(visit: &Visit, shown: &Shown, is_worked_on: bool) -> Markup {
    let objection = &shown.objection;
    let contest = visit.form("contest_objection").path("id", objection.id);
    let maintain = visit.form("maintain_objection").path("id", objection.id);
    let is_met = objection.state == ObjectionState::Accommodated;
    let can_contest = is_met && objection.contest_ends_at.is_some_and(|until| visit.now() <= until);
    html! {
        @if let Some(until) = objection.contest_ends_at.filter(|_| can_contest && is_worked_on) {
            details #contest open[contest.is_open()] {
                summary { (visit.say("contest_objection")) }
                p { (visit.worded("objecting-contest-how", &[("at", visit.moment(until))])) }
                (contest.with(html! { (contest.lines("reason", 4)) }))
            }
        }
        @if objection.state.can_be_maintained() && !objection.maintained {
            details #maintain open[maintain.is_open()] {
                summary { (visit.say("maintain_objection")) }
                p { (visit.say("objecting-maintain-how")) }
                (maintain.with(html! { (maintain.lines("reason", 4)) }))
            }
        }
        @if is_worked_on && objection.released_at.is_none() { (withdrawing(visit, shown)) }
    }
}

/// Withdrawing it, with the stance that one takes then.
fn withdrawing(visit: &Visit, shown: &Shown) -> Markup {
    let form = visit.form("withdraw_objection").path("id", shown.objection.id);
    html! {
        details #withdraw open[form.is_open()] {
            summary { (visit.say("withdraw_objection")) }
            p { (visit.say("objecting-withdraw-how")) }
            (form.with(html! {
                (form.lines("reason", 3))
                (form.select("stance.stance", "stance"))
                (form.lines("stance.reason", 2))
            }))
        }
    }
}

/// The minority statements that come of it, and the form to state one.
pub fn statements(visit: &Visit, shown: &Shown) -> Markup {
    let standing: Vec<&MinorityStatementView> =
        shown.statements.iter().filter(|statement| statement.withdrawn_at.is_none()).collect();
    let may = shown.around.frame.rights.may(Action::StateMinorityView) && shown.is_held();
    let has_right = shown.objection.is_dissent
        || shown.around.position.state == PositionState::Designated && shown.objection.is_open;
    let has_own = standing.iter().any(|statement| shown.around.is_own(statement.author_id));
    let form = visit.form("state_minority_view").path("id", shown.objection.id);
    html! {
        @if !standing.is_empty() || may && has_right {
            section #statements aria-labelledby="statements-title" {
                h2 #statements-title { (visit.say("statements-title")) }
                p { (visit.say("statements-how")) }
                @for statement in &standing { (statement_card(visit, shown, statement)) }
                @if may && has_right && !has_own {
                    details #state open[form.is_open()] {
                        summary { (visit.say("state_minority_view")) }
                        (form.with(html! { (form.text("text")) }))
                    }
                }
            }
        }
    }
}

fn statement_card(visit: &Visit, shown: &Shown, statement: &MinorityStatementView) -> Markup {
    let is_own = shown.around.is_own(statement.author_id);
    let may = shown.around.frame.rights.may(Action::StateMinorityView) && is_own;
    let change = visit
        .form("change_minority_statement")
        .path("id", statement.id)
        .revision(statement.revision)
        .filled(statement);
    let withdraw =
        visit.form("withdraw_minority_statement").path("id", statement.id).revision(statement.revision);
    html! {
        article.card id={ "statement-" (statement.id) } {
            p.meta { (shown.people.who(visit, statement.author_id)) " · " (visit.moment(statement.created_at)) }
            (parts::markdown(&statement.text, &shown.around.frame.proposal.language))
            @if may {
                details id={ "change-" (statement.id) } open[change.is_open()] {
                    summary { (visit.say("change_minority_statement")) }
                    (change.with(html! { (change.text("text")) }))
                }
                (withdraw.alone(html! {}))
            }
        }
    }
}
