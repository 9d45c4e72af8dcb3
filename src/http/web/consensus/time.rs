//! Requests for more time on a call: asking, and answering.

use maud::{Markup, html};

use super::around::{Around, People};
use super::call::Shown;
use crate::domain::access::Action;
use crate::domain::calls::TimeRequestState;
use crate::domain::ids::TimeRequest;
use crate::error::Result;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::calls::{self, CallView, TimeRequestView};

/// The requests on a call, the form to ask, and the forms to answer.
pub fn section(visit: &Visit, shown: &Shown) -> Markup {
    let own_open = shown
        .requests
        .items
        .iter()
        .any(|r| r.state == TimeRequestState::Open && shown.around.is_own(r.member_id));
    let may_ask = shown.around.frame.rights.may(Action::RequestTime) && shown.is_open() && !own_open;
    let form = visit.form("request_time").path("id", shown.call.id);
    html! {
        section #time aria-labelledby="time-title" {
            h2 #time-title { (visit.say("time-title")) }
            p { (visit.say("time-how")) }
            @if shown.requests.items.is_empty() { p { (visit.say("time-none")) } }
            @for request in &shown.requests.items { (one(visit, &shown.around, &shown.people, request)) }
            @if own_open { p.meta { (visit.say("time-asked-already")) } }
            @if may_ask {
                details #ask-time open[form.is_open()] {
                    summary { (visit.say("request_time")) }
                    (form.with(html! { (form.lines("reason", 3)) }))
                }
            }
        }
    }
}

/// One request, with what became of it, and the form to answer where that may be done.
fn one(visit: &Visit, around: &Around, people: &People, request: &TimeRequestView) -> Markup {
    let is_open = request.state == TimeRequestState::Open;
    html! {
        article.card id={ "time-" (request.id) } {
            p { b { (people.who(visit, request.member_id)) } }
            p { (parts::plain(&request.reason)) }
            p {
                (parts::tag_of(if is_open { "warn" } else { "" }, &visit.words().code("time-request-state", request.state)))
                @if let Some(days) = request.granted_days { " " (visit.tell("time-granted", &[("days", days.into())])) }
            }
            @if let Some(answer) = &request.answer { p { b { (visit.say("time-answer")) } " " (parts::plain(answer)) } }
            p.meta {
                (visit.moment(request.created_at))
                @if is_open { " · " (visit.say("time-lapses")) " " (visit.moment(request.lapses_at)) }
                @let by = request.answered_by.map(|by| people.who(visit, by));
                @let answered: Vec<Markup> = by.into_iter().chain(request.answered_at.map(|at| visit.moment(at))).collect();
                @if !answered.is_empty() { " · " (parts::beside(visit, answered)) }
            }
            @if is_open { (answering(visit, around, request)) }
        }
    }
}

fn answering(visit: &Visit, around: &Around, request: &TimeRequestView) -> Markup {
    if !around.frame.rights.may(Action::AnswerTimeRequest) {
        return html! {};
    }
    if around.is_own(request.member_id) {
        return html! { p.meta { (visit.say("time-own")) } };
    }
    let form = visit.form("answer_time_request").path("id", request.id);
    html! {
        details id={ "answer-" (request.id) } open[form.is_open()] {
            summary { (visit.say("answer_time_request")) }
            (form.with(html! {
                (form.choice("answer", "time-answer"))
                (form.number("days"))
                (form.lines("reason", 3))
            }))
        }
    }
}

/// What the page of one request shows.
struct Single {
    around: Around,
    call: CallView,
    request: TimeRequestView,
    people: People,
}

/// The page of one request.
pub async fn single(visit: Visit) -> Result<Page> {
    let id = visit.id::<TimeRequest>("id")?;
    let shown = visit
        .read(move |tx| {
            let request = calls::get_request(tx, id)?;
            let call = calls::get(tx, request.call_id)?;
            let around = Around::load(tx, call.position_id)?;
            let members = std::iter::once(request.member_id).chain(request.answered_by);
            let people = People::load(tx, &around.frame, members)?;
            Ok(Single { around, call, request, people })
        })
        .await?;
    let title = visit.say("time-one");
    let main = html! {
        h1 { (title) }
        p.lead { (shown.around.title()) }
        p {
            a href={ "/calls/" (shown.call.id) "#time" } { (visit.tell("call-round", &[("round", shown.call.round.into())])) }
            " · " (visit.worded("stance-call-open", &[("at", visit.moment(shown.call.closes_at))]))
        }
        (one(&visit, &shown.around, &shown.people, &shown.request))
    };
    Ok(shown.around.page(&visit, &title, main))
}
