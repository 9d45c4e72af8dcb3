//! Engagement rounds: a window in which those outside the discussion are asked.

use maud::{Markup, html};

use super::super::super::frame::ProposalFrame;
use super::super::super::layout::Page;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::text;
use super::{reach, under};
use crate::domain::access::Action;
use crate::domain::ids::Round;
use crate::domain::rounds::RoundState;
use crate::error::Result;
use crate::service::reach as reached;
use crate::service::rounds::{self, RoundView};

/// The rounds of a proposal, and the form for one more.
pub(super) fn section(visit: &Visit, frame: &ProposalFrame, rounds: &[RoundView]) -> Markup {
    html! {
        section aria-labelledby="rounds" {
            h2 #rounds { (visit.say("rounds")) }
            p { (visit.say("rounds-how")) }
            @if rounds.is_empty() { p.meta { (visit.say("rounds-none")) } }
            div.cards {
                @for round in rounds {
                    article.card {
                        h3 { a href={ "/rounds/" (round.id) } { (parts::plain(&round.title)) } }
                        (state(visit, round))
                    }
                }
            }
            @if frame.rights.may(Action::ManageRounds) { (form(visit, frame)) }
        }
    }
}

fn form(visit: &Visit, frame: &ProposalFrame) -> Markup {
    let form = visit.form("plan_round").path("id", frame.proposal.id).to("/rounds/{id}");
    html! {
        details #plan-round open[form.is_open()] {
            summary { (visit.say("plan_round")) }
            p.hint { (visit.tell("rounds-least", &[("days", frame.group.charter.min_window_days.into())])) }
            (form.with(html! {
                (form.line("title"))
                (form.lines("purpose", 3))
                (form.lines("audience", 3))
                (form.choice("promise", "promise"))
                (form.moment("opens_at"))
                (form.moment("closes_at"))
            }))
        }
    }
}

/// Where it stands: state, window, comments.
fn state(visit: &Visit, round: &RoundView) -> Markup {
    let kind = if round.is_done { "good" } else { "" };
    html! {
        p {
            (parts::tag_of(kind, &visit.words().code("round-state", round.state))) " "
            (parts::tag(&visit.words().code("promise", round.promise)))
        }
        p { (parts::span(visit, visit.moment(round.opens_at), visit.moment(round.closes_at))) }
        p {
            (visit.tell("rounds-comments", &[
                ("total", round.comments.total.into()),
                ("unanswered", round.comments.unanswered.into()),
            ]))
        }
    }
}

/// The page of a round.
pub(super) async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Round>("id")?;
    let read = visit.read(move |tx| {
        let round = rounds::get(tx, id)?;
        let reach = reached::of_round(tx, id)?;
        Ok((ProposalFrame::load(tx, round.proposal_id)?, round, reach))
    });
    let (frame, round, reach) = read.await?;
    let main = html! {
        div #state data-live { (state(&visit, &round)) }
        (comment(&visit, &frame, &round))
        dl.facts {
            dt { (visit.say("plan_round.purpose")) } dd { (text(&round.purpose)) }
            dt { (visit.say("plan_round.audience")) } dd { (text(&round.audience)) }
            dt { (visit.say("plan_round.promise")) }
            dd { (visit.say(&format!("promise-{}.hint", round.promise))) }
            @if let Some(at) = round.closed_at { dt { (visit.say("rounds-closed")) } dd { (visit.moment(at)) } }
        }
        (manage(&visit, &frame, &round))
        (reach::section(&visit, &reach))
    };
    Ok(under(&visit, &frame, &round.title, main))
}

/// Where one takes part in it.
fn comment(visit: &Visit, frame: &ProposalFrame, round: &RoundView) -> Markup {
    let words = match round.state {
        RoundState::Open => "rounds-comment",
        RoundState::Planned | RoundState::Closed => "rounds-read",
    };
    html! {
        @if round.state == RoundState::Planned {
            p.notice { (visit.say("rounds-not-open")) " " (visit.moment(round.opens_at)) }
        } @else {
            p { a.button href={ (frame.at("/discussion")) "?round=" (round.id) } { (visit.say(words)) } }
        }
    }
}

/// More time, and its end.
fn manage(visit: &Visit, frame: &ProposalFrame, round: &RoundView) -> Markup {
    if !frame.rights.may(Action::ManageRounds) || round.state == RoundState::Closed {
        return html! {};
    }
    let extend = visit.form("extend_round").path("id", round.id).revision(round.revision).filled(round);
    let close = visit.form("close_round").path("id", round.id);
    let is_over = round.closes_at <= visit.now();
    html! {
        @if is_over {
            p { (visit.say("rounds-over")) }
            (close.with(html! {}))
        } @else {
            details #extend open[extend.is_open()] {
                summary { (visit.say("extend_round")) }
                (extend.with(extend.moment("closes_at")))
            }
            p.meta { (visit.say("rounds-not-yet-over")) }
        }
    }
}
