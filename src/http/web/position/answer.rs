//! What becomes of amendments: taken into a version, alone or together, declined, replaced by another, made a rival; or
//! taken back, or put on the current version, by who suggested them.

use maud::{Markup, html};
use serde_json::json;

use super::amendment::{Found, standing};
use super::amendments::name;
use super::frame::PositionFrame;
use crate::domain::access::Action;
use crate::domain::amendments::AmendmentState;
use crate::domain::codes::Coded;
use crate::http::web::form::{self, Form};
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::amendments::{AmendmentView, Outcome};

/// The forms for one amendment.
pub fn forms(visit: &Visit, found: &Found) -> Markup {
    html! {
        (leads(visit, found))
        (own(visit, found))
    }
}

/// What those say who lead, or whose position it is.
fn leads(visit: &Visit, found: &Found) -> Markup {
    let (at, rights) = (&found.at, &found.at.frame.rights);
    let may = rights.may_to(Action::AnswerAmendment, at.position.author_id);
    let Some(by) = rights.member.filter(|_| may) else { return html! {} };
    let standing = standing(found);
    if standing.answer(by).is_err() {
        let waits = standing.withdraw().is_ok();
        return html! { @if waits { p.meta { (visit.say("amendment-own")) } } };
    }
    html! {
        section aria-labelledby="answer-title" {
            h2 #answer-title { (visit.say("amendment-answer")) }
            @if at.is_open() && standing.take(by).is_ok() { (accept(visit, found)) }
            (decline(visit, found))
            @if at.is_open() { (promote(visit, found)) }
        }
    }
}

fn accept(visit: &Visit, found: &Found) -> Markup {
    let (at, amendment) = (&found.at, &found.compared.amendment);
    let form = visit
        .form("accept_amendments")
        .path("id", at.position.id)
        .to(format!("/amendments/{}", amendment.id));
    html! {
        details #accept open[form.is_open()] {
            summary { (visit.say("accept_amendments")) }
            p { (visit.say("amendment-accept-how")) }
            (form.with(html! {
                (one_of(&form, 0, amendment))
                (version(&form, at))
            }))
        }
    }
}

/// One of those that are taken: in part, where something else is to stand there.
fn one_of(form: &Form<'_>, n: usize, amendment: &AmendmentView) -> Markup {
    html! {
        (form.hidden(&format!("amendments.{n}.amendment_id"), amendment.id))
        (form.lines(&format!("amendments.{n}.reason"), 3))
        (form.lines(&format!("amendments.{n}.taken_text"), 3))
    }
}

/// What the new version is.
fn version(form: &Form<'_>, at: &PositionFrame) -> Markup {
    html! {
        (form.hidden("based_on", at.position.version))
        (form.choice("kind", "version-kind"))
        (form.lines("change_note", 3))
    }
}

fn decline(visit: &Visit, found: &Found) -> Markup {
    let amendment = &found.compared.amendment;
    let form = visit.form("answer_amendment").path("id", amendment.id);
    let outcomes = Outcome::ALL.iter();
    let outcomes = outcomes.map(|o| (o.code().to_owned(), visit.words().code("amendment-outcome", *o), None));
    let stands = |other: &&AmendmentView| {
        let state = other.state;
        other.id != amendment.id
            && matches!(
                state,
                AmendmentState::Open | AmendmentState::Accepted | AmendmentState::AcceptedInPart
            )
    };
    let others =
        found.others.iter().filter(stands).map(|other| (other.id.to_string(), described(visit, other)));
    html! {
        details #decline open[form.is_open()] {
            summary { (visit.say("answer_amendment")) }
            (form.with(html! {
                (form.choice_of("outcome", outcomes))
                (form.select_of("superseded_by", others))
                (form.text("reason"))
            }))
        }
    }
}

/// An amendment in a list to choose from.
fn described(visit: &Visit, amendment: &AmendmentView) -> String {
    let words: String = amendment.replacement.chars().take(60).collect();
    visit.tell("labelled", &[("label", name(visit, amendment).into()), ("value", words.into())])
}

fn promote(visit: &Visit, found: &Found) -> Markup {
    let form = visit.form("promote_amendment").path("id", found.compared.amendment.id).to("/positions/{id}");
    html! {
        details #promote open[form.is_open()] {
            summary { (visit.say("promote_amendment")) }
            p { (visit.say("amendment-promote-how")) }
            (form.with(html! {
                (form.line("title"))
                (form.text("reason"))
            }))
        }
    }
}

/// What its author can do.
fn own(visit: &Visit, found: &Found) -> Markup {
    let (at, amendment, standing) = (&found.at, &found.compared.amendment, standing(found));
    if !at.frame.rights.may_to(Action::UpdateAmendment, amendment.author.member_id)
        || standing.withdraw().is_err()
    {
        return html! {};
    }
    let withdraw = visit.form("withdraw_amendment").path("id", amendment.id).revision(amendment.revision);
    let rebase =
        visit.form("rebase_amendment").path("id", amendment.id).revision(amendment.revision).filled(json!({
            "replacement": amendment.replacement,
            "reason": amendment.reason,
            "passage": amendment.passage.as_ref().map(|passage| json!({"quote": {"exact": passage.exact}})),
        }));
    html! {
        @if at.is_open() && standing.rebase().is_ok() {
            details #rebase open[rebase.is_open()] {
                summary { (visit.say("rebase_amendment")) }
                p { (visit.say("amendment-rebase-how")) " " a href=(at.at("")) { (visit.say("position-text")) } }
                (rebase.with(html! {
                    (rebase.hidden("based_on", at.position.version))
                    (rebase.passage("passage.quote.exact", amendment.passage.is_some()))
                    (rebase.text("replacement"))
                    (rebase.text("reason"))
                }))
            }
        }
        details #withdraw open[withdraw.is_open()] {
            summary { (visit.say("withdraw_amendment")) }
            (withdraw.with(html! {}))
        }
    }
}

/// Takes several into one version: they are chosen first, then each is answered.
pub fn together(visit: &Visit, at: &PositionFrame, all: &[AmendmentView]) -> Markup {
    let may = at.frame.rights.may_to(Action::AnswerAmendment, at.position.author_id);
    let open: Vec<&AmendmentView> = all.iter().filter(|a| a.state == AmendmentState::Open).collect();
    if !may || !at.is_open() || open.is_empty() {
        return html! {};
    }
    let is_asked = |a: &&&AmendmentView| {
        let id = a.id.to_string();
        visit.query.iter().any(|(name, value)| name == "take" && *value == id)
    };
    let chosen: Vec<&AmendmentView> = open.iter().filter(is_asked).copied().collect();
    html! {
        section aria-labelledby="together-title" {
            h2 #together-title { (visit.say("amendments-together")) }
            @if chosen.is_empty() { (choosing(visit, &open)) } @else { (take(visit, at, &chosen)) }
        }
    }
}

fn choosing(visit: &Visit, open: &[&AmendmentView]) -> Markup {
    html! {
        p { (visit.say("amendments-together-how")) }
        (form::asking(visit, "amendments-together", html! {
            fieldset.field {
                legend { (visit.say("amendments-choose")) }
                @for amendment in open {
                    p.option {
                        input type="checkbox" name="take" value=(amendment.id) id={ "take-" (amendment.id) };
                        label for={ "take-" (amendment.id) } { (described(visit, amendment)) }
                    }
                }
            }
        }))
    }
}

fn take(visit: &Visit, at: &PositionFrame, chosen: &[&AmendmentView]) -> Markup {
    let form = visit.form("accept_amendments").path("id", at.position.id).to(at.at(""));
    html! {
        (form.with(html! {
            @for (n, amendment) in chosen.iter().enumerate() {
                div.card {
                    h3 { a href={ "/amendments/" (amendment.id) } { (name(visit, amendment)) } }
                    @if let Some(passage) = &amendment.passage {
                        blockquote { (parts::plain(&passage.exact)) }
                        p { ins dir="auto" { (amendment.replacement) } }
                    }
                    (one_of(&form, n, amendment))
                }
            }
            (version(&form, at))
        }))
        p { a href=(at.at("/amendments")) { (visit.say("amendments-choose-others")) } }
    }
}
