//! The moderation of a comment: reporting it, deciding about it, the author's appeal, and what happened so far.

use maud::{Markup, html};

use super::card::{People, by_whom};
use super::shown::Found;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::comments::CommentState;
use crate::domain::ids::MemberId;
use crate::domain::moderation::{self as rules, AppealState, Decision, Hiding, ModerationKind};
use crate::error::Result;
use crate::http::web::frame::ProposalFrame;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::CommentView;
use crate::service::comments::moderation::{self, ModerationView, ReportView};
use crate::service::{Tx, Window};

/// What happened in its moderation that is shown.
const SHOWN: i64 = 50;
/// Reports of a group that wait, among which those of the comment are looked for.
const WAITING: i64 = 100;

/// The moderation of a comment, as far as the reader may see it.
#[derive(Debug, Default)]
pub struct Case {
    happened: Vec<ModerationView>,
    reports: Vec<ReportView>,
}

impl Case {
    /// Of a comment.
    pub fn load(tx: &mut Tx<'_>, frame: &ProposalFrame, comment: &CommentView) -> Result<Self> {
        let mut case = Self::default();
        if frame.rights.may_to(Action::ReadHidden, comment.author.member_id) {
            case.happened = moderation::history(tx, comment.id, &Window { after: None, limit: SHOWN })?.items;
        }
        if frame.rights.may(Action::ModerateComment) {
            let waiting = Some(rules::ReportState::Waiting);
            let window = Window { after: None, limit: WAITING };
            case.reports = moderation::reports(tx, frame.group.id, waiting, &window)?.items;
            case.reports.retain(|report| report.comment_id == comment.id);
        }
        Ok(case)
    }

    /// Who is named in it.
    pub fn people(&self) -> Vec<MemberId> {
        let reporters = self.reports.iter().map(|report| report.reporter_id);
        self.happened.iter().map(|one| one.by).chain(reporters).collect()
    }

    fn of(&self, comment: &CommentView) -> rules::Case {
        rules::Case {
            state: comment.state,
            author: comment.author.member_id,
            hiding: comment.hidden.as_ref().map(|hidden| Hiding { by: hidden.by, appeal: hidden.appeal }),
            is_reported: !self.reports.is_empty(),
        }
    }
}

/// What can be done about it, and what was.
pub fn forms(visit: &Visit, found: &Found) -> Markup {
    html! {
        (report(visit, found))
        (appeal(visit, found))
        (decide(visit, found))
        (happened(visit, &found.people, &found.case))
    }
}

fn report(visit: &Visit, found: &Found) -> Markup {
    let (rights, comment) = (&found.frame.rights, &found.context.comment);
    let is_own = rights.member == Some(comment.author.member_id);
    if is_own || comment.state != CommentState::Posted || !rights.may(Action::ReportComment) {
        return html! {};
    }
    let form = visit.form("report_comment").path("id", comment.id);
    html! {
        details #report open[form.is_open()] {
            summary { (visit.say("report_comment")) }
            p { (visit.say("report-how")) }
            (form.with(form.text("reason")))
        }
    }
}

/// The author's appeal against hiding it.
fn appeal(visit: &Visit, found: &Found) -> Markup {
    let (rights, comment) = (&found.frame.rights, &found.context.comment);
    if !rights.may_to(Action::AppealModeration, comment.author.member_id)
        || found.case.of(comment).appeal().is_err()
    {
        return html! {};
    }
    let form = visit.form("appeal_moderation").path("id", comment.id);
    html! {
        details #appeal open[form.is_open()] {
            summary { (visit.say("appeal_moderation")) }
            p { (visit.say("appeal-how")) }
            (form.with(form.text("reason")))
        }
    }
}

fn decide(visit: &Visit, found: &Found) -> Markup {
    let (rights, comment, case) = (&found.frame.rights, &found.context.comment, &found.case);
    let Some(by) = rights.member.filter(|_| rights.may(Action::ModerateComment)) else { return html! {} };
    let rules = case.of(comment);
    let possible = Decision::ALL.iter().copied().filter(|decision| rules.decide(*decision, by).is_ok());
    let possible: Vec<(String, String, Option<String>)> =
        possible.map(|d| (d.code().to_owned(), visit.words().code("decision", d), None)).collect();
    let form = visit.form("moderate_comment").path("id", comment.id).revision(comment.revision);
    let appealed = comment.hidden.as_ref().is_some_and(|hidden| hidden.appeal == AppealState::Waiting);
    let is_asked = visit.asked("do") == Some("moderate");
    html! {
        @if !possible.is_empty() || appealed || !case.reports.is_empty() {
            section #moderate aria-labelledby="moderate-title" {
                h2 #moderate-title { (visit.say("moderation")) }
                @for report in &case.reports {
                    p {
                        b { (visit.say("moderation-reported")) } " " (parts::plain(&report.reason)) " "
                        span.meta { (by_whom(visit, &found.people, report.reporter_id, report.created_at)) }
                    }
                }
                @if !possible.is_empty() {
                    details open[is_asked || form.is_open()] {
                        summary { (visit.say("moderate_comment")) }
                        (form.with(html! {
                            (form.choice_of("decision", possible.into_iter()))
                            (form.text("reason"))
                        }))
                    }
                }
                @if appealed { (answer_appeal(visit, comment, rules, by)) }
            }
        }
    }
}

/// Who hid it does not decide on the appeal.
fn answer_appeal(visit: &Visit, comment: &CommentView, case: rules::Case, by: MemberId) -> Markup {
    if case.answer_appeal(rules::AppealOutcome::Upheld, by).is_err() {
        return html! { p.meta { (visit.say("appeal-another")) } };
    }
    let form = visit.form("answer_appeal").path("id", comment.id).revision(comment.revision);
    html! {
        details #answer-appeal open {
            summary { (visit.say("answer_appeal")) }
            (form.with(html! {
                (form.choice("outcome", "appeal-outcome"))
                (form.text("reason"))
            }))
        }
    }
}

fn happened(visit: &Visit, people: &People, case: &Case) -> Markup {
    html! {
        @if !case.happened.is_empty() {
            details #moderation-history {
                summary { (visit.say("moderation-history")) }
                ul.list {
                    @for one in &case.happened {
                        li {
                            (kind(visit, one.kind)) " " (parts::plain(&one.reason)) " "
                            span.meta { (by_whom(visit, people, one.by, one.at)) }
                        }
                    }
                }
            }
        }
    }
}

fn kind(visit: &Visit, kind: ModerationKind) -> Markup {
    parts::tag(&visit.words().code("moderation-kind", kind))
}
