//! One appeal: what it says, its way up the ladder, and what can be done about it now.

use maud::{Markup, html};

use super::around::{Around, People};
use super::{deviations, evaluating};
use crate::domain::access::Action;
use crate::domain::appeals::{AppealStatus, Rung, RungOutcome};
use crate::domain::ids::{Appeal, AppealId, MemberId};
use crate::error::Result;
use crate::http::web::discussion::closed;
use crate::http::web::layout::Page;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::appeals::{self, AppealAnswerView, AppealView};
use crate::service::consensus::{self, ReasonView};
use crate::service::{App, Tx};

/// What the page shows.
struct Shown {
    around: Around,
    appeal: AppealView,
    reasons: Vec<ReasonView>,
    people: People,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, app: &App, id: AppealId) -> Result<Self> {
        let appeal = appeals::get(tx, id)?;
        let around = Around::load(tx, appeal.position_id)?;
        let reasons = consensus::of_position(tx, &app.assessments, appeal.position_id)?.reasons;
        let mut members: Vec<MemberId> = vec![appeal.appellant_id];
        members.extend(appeal.answers.iter().map(|answer| answer.answered_by));
        let people = People::load(tx, &around.frame, members)?;
        Ok(Self { around, appeal, reasons, people })
    }
}

/// The page.
pub async fn appeal(visit: Visit) -> Result<Page> {
    let id = visit.id::<Appeal>("id")?;
    let app = visit.door.app.clone();
    let shown = visit.read(move |tx| Shown::load(tx, &app, id)).await?;
    let title = visit.say("appeal-one");
    let main = html! {
        h1 { (parts::labelled(&visit, &title, visit.words().code("appeal-ground", shown.appeal.ground))) }
        p.lead { (shown.around.title()) }
        (shown.around.head(&visit, "-"))
        div #appeal-now data-live { (now(&visit, &shown)) (answers(&visit, &shown)) }
        (supporting(&visit, &shown))
        (own(&visit, &shown))
        @if shown.appeal.state == AppealStatus::Open { (answering(&visit, &shown)) }
    };
    Ok(shown.around.page(&visit, &title, main))
}

fn now(visit: &Visit, shown: &Shown) -> Markup {
    let appeal = &shown.appeal;
    html! {
        article.card {
            p {
                (parts::tag(&visit.words().code("appeal-status", appeal.state))) " "
                @if appeal.is_overdue { (parts::tag_of("bad", &visit.say("appeal-overdue"))) }
            }
            p { (parts::plain(&appeal.text)) }
            dl.facts {
                dt { (visit.say("reconsideration-remedy")) } dd { (parts::plain(&appeal.remedy)) }
                dt { (visit.say("appeal-by")) }
                dd { (shown.people.who(visit, appeal.appellant_id)) " · " (visit.moment(appeal.created_at)) }
                dt { (visit.say("appeal-against")) }
                dd { a href={ "/designations/" (appeal.designation_id) } { (visit.say("designation-read")) } }
                @if let Some(community) = &appeal.focal_point_of {
                    dt { (visit.say("objection-community")) } dd { (parts::name(community)) }
                } @else {
                    dt { (visit.say("appeal-supporters")) }
                    dd { (visit.tell("appeal-support", &[
                        ("supporters", i64::try_from(appeal.supporters).unwrap_or(i64::MAX).into()),
                        ("needed", appeal.supporters_needed.into()),
                    ])) }
                }
                dt { (visit.say("appeal-rung")) } dd { (visit.words().code("rung", appeal.rung)) }
                (dates(visit, appeal))
            }
        }
    }
}

/// What is due, and what ended when.
fn dates(visit: &Visit, appeal: &AppealView) -> Markup {
    let all = [
        ("appeal-gathers-until", appeal.gathers_until),
        ("appeal-answer-due", appeal.answer_due_at),
        ("appeal-escalated-until", appeal.can_be_escalated_until),
        ("appeal-ended", appeal.ended_at),
    ];
    html! {
        @for (key, at) in all {
            @if let Some(at) = at { dt { (visit.say(key)) } dd { (visit.moment(at)) } }
        }
    }
}

/// What each rung answered.
fn answers(visit: &Visit, shown: &Shown) -> Markup {
    html! {
        @if !shown.appeal.answers.is_empty() {
            h2 { (visit.say("appeal-answers")) }
            ol.list { @for answer in &shown.appeal.answers { li { (answered(visit, shown, answer)) } } }
        }
    }
}

fn answered(visit: &Visit, shown: &Shown, answer: &AppealAnswerView) -> Markup {
    html! {
        p {
            (parts::labelled(
                visit,
                html! { b { (visit.words().code("rung", answer.rung)) } },
                parts::tag(&visit.words().code("rung-outcome", answer.outcome)),
            ))
            @if let Some(level) = answer.level { " " (super::phrase::level(visit, level)) }
        }
        p { (parts::plain(&answer.reasons)) }
        @if let Some(new) = &answer.new_information { p { b { (visit.say("call-new-information")) } " " (parts::plain(new)) } }
        p.meta {
            @if let Some(name) = &answer.answered_for { (parts::name(name)) " · " }
            (shown.people.who(visit, answer.answered_by)) " · " (visit.moment(answer.answered_at))
        }
    }
}

/// Supporting it, or no more.
fn supporting(visit: &Visit, shown: &Shown) -> Markup {
    let (appeal, rights) = (&shown.appeal, &shown.around.frame.rights);
    if appeal.state != AppealStatus::Gathering || !rights.may(Action::SupportAppeal) {
        return html! {};
    }
    html! {
        section aria-labelledby="support-title" {
            h2 #support-title { (visit.say("appeal-support-title")) }
            p { (visit.say("appeal-support-how")) }
            @if !appeal.is_supported_by_you { (visit.form("support_appeal").path("id", appeal.id).with(html! {})) }
            @else if !shown.around.is_own(appeal.appellant_id) {
                (visit.form("leave_appeal").path("id", appeal.id).revision(appeal.revision).alone(html! {}))
            }
        }
    }
}

/// What who appeals can do: take it to the next rung, or back.
fn own(visit: &Visit, shown: &Shown) -> Markup {
    let appeal = &shown.appeal;
    let may = shown.around.frame.rights.may(Action::Appeal) && shown.around.is_own(appeal.appellant_id);
    let is_live =
        matches!(appeal.state, AppealStatus::Gathering | AppealStatus::Open | AppealStatus::Affirmed);
    let in_time = appeal.can_be_escalated_until.is_some_and(|until| visit.now() <= until);
    html! {
        @if may && is_live {
            section aria-labelledby="own-title" {
                h2 #own-title { (visit.say("appeal-own")) }
                div.buttons {
                    @if in_time || appeal.is_overdue { (visit.form("escalate_appeal").path("id", appeal.id).alone(html! {})) }
                    (visit.form("withdraw_appeal").path("id", appeal.id).alone(html! {}))
                }
            }
        }
    }
}

/// An answer at the rung where it is: each outcome asks for what it needs.
fn answering(visit: &Visit, shown: &Shown) -> Markup {
    let rights = &shown.around.frame.rights;
    if !rights.may(Action::AnswerAppeal) {
        return closed::why(visit, rights, Action::AnswerAppeal);
    }
    html! {
        section #answers aria-labelledby="answering-title" {
            h2 #answering-title { (visit.say("answer_designation_appeal")) }
            p { (visit.say(match shown.appeal.rung {
                Rung::Facilitator => "appeal-answer-facilitator",
                Rung::CoFacilitator => "appeal-answer-co-facilitator",
                Rung::ParentChair => "appeal-answer-parent-chair",
            })) }
            (outcome(visit, shown, RungOutcome::Affirm))
            (outcome(visit, shown, RungOutcome::AttachStatement))
            (outcome(visit, shown, RungOutcome::ChangeLevel))
            (outcome(visit, shown, RungOutcome::Reopen))
        }
    }
}

fn outcome(visit: &Visit, shown: &Shown, outcome: RungOutcome) -> Markup {
    let form = visit
        .form("answer_designation_appeal")
        .path("id", shown.appeal.id)
        .named(&format!("answer-{outcome}"))
        .needed(&["new_information", "level", "answered_for"]);
    html! {
        details id={ "answer-" (outcome) "-details" } open[form.is_open()] {
            summary { (visit.words().code("rung-outcome", outcome)) }
            p { (visit.words().find(&format!("rung-outcome-{outcome}.hint"), &[]).unwrap_or_default()) }
            (form.with(html! {
                (form.hidden("outcome", outcome))
                @if outcome == RungOutcome::ChangeLevel { (form.choice_of("level", evaluating::levels(visit))) }
                (form.lines("reasons", 5))
                @if outcome == RungOutcome::Reopen { (form.lines("new_information", 3)) }
                @if outcome == RungOutcome::ChangeLevel { (deviations::fields(visit, &form, &shown.reasons, &[])) }
                @if shown.appeal.rung == Rung::ParentChair { (form.line("answered_for")) }
            }))
        }
    }
}
