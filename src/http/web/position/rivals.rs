//! The rival positions on a topic side by side, and what two of them say differently.

use maud::{Markup, html};

use super::compared::differences;
use super::list::stands;
use crate::domain::ids::{PositionId, Proposal, TopicId};
use crate::error::{Error, Result};
use crate::http::web::discussion::card::author;
use crate::http::web::form;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::rivals::{self, ComparisonView, RivalDifferencesView, RivalView, Rivals};
use crate::service::topics::{self, TopicView};

/// The page.
pub async fn rivals(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let topic = visit.asked("topic").and_then(TopicId::parse).ok_or_else(Error::not_found)?;
    let side = |name| visit.asked(name).and_then(PositionId::parse);
    let two = side("from").zip(side("to")).filter(|(from, to)| from != to);
    let app = visit.door.app.clone();
    let (frame, topic, beside, pair) = visit
        .read(move |tx| {
            let frame = ProposalFrame::load(tx, id)?;
            let found = topics::get(tx, topic)?;
            if found.proposal_id != id {
                return Err(Error::not_found());
            }
            let beside = rivals::compare(tx, &app.assessments, topic)?;
            let pair = two.map(|(from, to)| rivals::pair(tx, topic, Rivals { from, to })).transpose()?;
            Ok((frame, found, beside, pair))
        })
        .await?;
    let between = match pair {
        Some(pair) => Some(visit.slowly(move || rivals::between(&pair)).await?),
        None => None,
    };
    let title = visit.say("rivals");
    let main = html! {
        h1 { (title) }
        p { (visit.say("position-on")) " " (parts::title(&topic.title, &frame.proposal.language)) }
        (side_by_side(&visit, &beside, &frame.proposal.language))
        @if beside.positions.len() > 1 { (choosing(&visit, &topic, &beside)) }
        @if let Some(between) = &between { (compared(&visit, &beside, between, &frame.proposal.language)) }
        p { a href=(frame.at("/positions")) { (visit.say("positions")) } }
    };
    Ok(frame.page(&visit, "/positions", &title, main))
}

fn side_by_side(visit: &Visit, beside: &ComparisonView, language: &str) -> Markup {
    html! {
        div #rivals data-live {
            @if beside.positions.is_empty() { (parts::none(visit)) }
            ul.cards { @for rival in &beside.positions { li.card { (card(visit, rival, language)) } } }
            @if !beside.is_complete { p.meta { (visit.say("rivals-more")) } }
        }
    }
}

fn card(visit: &Visit, rival: &RivalView, language: &str) -> Markup {
    let standing = &rival.standing;
    let at = format!("/positions/{}", standing.position_id);
    html! {
        h2 { a href=(at) { (parts::title(&standing.title, language)) } }
        p {
            (parts::tag(&visit.words().code("position-state", standing.state))) " "
            @if standing.version > 0 {
                (parts::tag(&visit.tell("version-number", &[("number", standing.version.into())])))
            } @else { (parts::tag(&visit.say("position-unwritten"))) }
        }
        @if standing.version > 0 { (stands(visit, standing)) }
        @if rival.open_amendments > 0 {
            p { a href={ (at) "/amendments" } {
                (visit.tell("position-open-amendments", &[("count", rival.open_amendments.into())]))
            } }
        }
        @if !rival.opening.is_empty() {
            blockquote lang=(language) dir="auto" { (rival.opening) @if is_cut(rival) { "…" } }
        }
        p.meta {
            @let by = html! { (visit.say("position-by")) " " (author(visit, &rival.author)) };
            (parts::beside(visit, std::iter::once(by).chain(rival.published_at.map(|at| visit.moment(at)))))
        }
        @if let Some(amendment) = rival.promoted_from {
            p { a href={ "/amendments/" (amendment) } { (visit.say("position-promoted-from")) } }
        }
    }
}

/// Does its text go on behind its opening?
fn is_cut(rival: &RivalView) -> bool {
    usize::try_from(rival.length).is_ok_and(|length| length > rival.opening.chars().count())
}

/// Which two are to be compared.
fn choosing(visit: &Visit, topic: &TopicView, beside: &ComparisonView) -> Markup {
    let written = beside.positions.iter().filter(|rival| rival.standing.version > 0);
    let options: Vec<(String, &str)> = written
        .map(|rival| (rival.standing.position_id.to_string(), rival.standing.title.as_str()))
        .collect();
    html! {
        h2 { (visit.say("rivals-compare")) }
        (form::asking(visit, "rivals-compare", html! {
            input type="hidden" name="topic" value=(topic.id);
            @for (n, (name, key)) in [("from", "compare-from"), ("to", "compare-to")].into_iter().enumerate() {
                div.field {
                    label for={ "rival-" (name) } { (visit.say(key)) }
                    select id={ "rival-" (name) } name=(name) {
                        @for (m, (id, title)) in options.iter().enumerate() {
                            @let chosen = visit.asked(name).map_or(n == m, |asked| asked == id);
                            option value=(id) selected[chosen] { (title) }
                        }
                    }
                }
            }
        }))
    }
}

fn compared(
    visit: &Visit,
    beside: &ComparisonView,
    between: &RivalDifferencesView,
    language: &str,
) -> Markup {
    let title = |id: PositionId| {
        let found = beside.positions.iter().find(|rival| rival.standing.position_id == id);
        found.map(|rival| rival.standing.title.clone()).unwrap_or_default()
    };
    let (from, to) = (title(between.from.position_id), title(between.to.position_id));
    html! {
        section aria-labelledby="between-title" {
            h2 #between-title { (visit.tell("rivals-between", &[("from", from.into()), ("to", to.into())])) }
            (differences(visit, &between.items, language))
        }
    }
}
