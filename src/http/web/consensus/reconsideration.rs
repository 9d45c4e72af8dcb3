//! One request for reconsideration, and its answer.

use maud::{Markup, html};

use super::around::{Around, People};
use crate::domain::access::Action;
use crate::domain::ids::Reconsideration;
use crate::domain::reconsiderations::ReconsiderationState;
use crate::error::Result;
use crate::http::web::discussion::closed;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::reconsiderations::{self, ReconsiderationView};

/// The page.
pub async fn reconsideration(visit: Visit) -> Result<Page> {
    let id = visit.id::<Reconsideration>("id")?;
    let (around, asked, people) = visit
        .read(move |tx| {
            let asked = reconsiderations::get(tx, id)?;
            let around = Around::load(tx, asked.position_id)?;
            let members = std::iter::once(asked.asked_by).chain(asked.answered_by);
            let people = People::load(tx, &around.frame, members)?;
            Ok((around, asked, people))
        })
        .await?;
    let title = visit.say("reconsideration-one");
    let main = html! {
        h1 { (title) }
        p.lead { (around.title()) }
        (around.head(&visit, "-"))
        div #asked data-live { (shown(&visit, &people, &asked)) }
        @if asked.state == ReconsiderationState::Open { (answering(&visit, &around, &asked)) }
    };
    Ok(around.page(&visit, &title, main))
}

/// What is asked, of what, and what was answered.
fn shown(visit: &Visit, people: &People, asked: &ReconsiderationView) -> Markup {
    html! {
        article.card {
            p {
                (parts::tag(&visit.words().code("reconsideration-state", asked.state))) " "
                @if let Some(id) = asked.designation_id { a href={ "/designations/" (id) } { (visit.say("reconsideration-of-designation")) } }
                @if let Some(id) = asked.objection_id { a href={ "/objections/" (id) } { (visit.say("reconsideration-of-finding")) } }
            }
            dl.facts {
                dt { (visit.say("reconsideration-decision")) } dd { (parts::plain(&asked.decision)) }
                dt { (visit.say("reconsideration-grounds")) } dd { (parts::plain(&asked.grounds)) }
                dt { (visit.say("reconsideration-remedy")) } dd { (parts::plain(&asked.remedy)) }
                dt { (visit.say("reconsideration-by")) }
                dd { (people.who(visit, asked.asked_by)) " · " (visit.moment(asked.created_at)) }
                @if let Some(answer) = &asked.answer {
                    dt { (visit.say("reconsideration-answer")) } dd { (parts::plain(answer)) }
                }
                @if let (Some(by), Some(at)) = (asked.answered_by, asked.answered_at) {
                    dt { (visit.say("reconsideration-answered")) } dd { (people.who(visit, by)) " · " (visit.moment(at)) }
                }
                @if let Some(follow) = asked.follow_up {
                    dt { (visit.say("reconsideration-follows")) } dd { (visit.words().code("follow-up", follow)) }
                }
            }
        }
    }
}

fn answering(visit: &Visit, around: &Around, asked: &ReconsiderationView) -> Markup {
    let rights = &around.frame.rights;
    if !rights.may(Action::AnswerReconsideration) {
        return closed::why(visit, rights, Action::AnswerReconsideration);
    }
    if around.is_own(asked.asked_by) {
        return html! { p.notice { (visit.say("reconsideration-own")) } };
    }
    let form = visit.form("answer_reconsideration").path("id", asked.id);
    html! {
        section aria-labelledby="answering-title" {
            h2 #answering-title { (visit.say("answer_reconsideration")) }
            p { (visit.say("reconsideration-answer-how")) }
            (form.with(html! {
                (form.choice("answer", "reconsideration-answer"))
                (form.lines("reasons", 5))
            }))
        }
    }
}
