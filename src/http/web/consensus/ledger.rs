//! The ledger of objections: each with its ground, who is behind it, how long it has waited, and what became of it.

use maud::{Markup, html};

use super::around::People;
use super::phrase::groups;
use crate::domain::consensus::ObjectionState;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::consensus::ObjectionStanding;
use crate::service::objections::ObjectionView;

/// What an objection is called: its summary, cut short, or that it is not shown.
pub fn name(visit: &Visit, objection: &ObjectionView) -> String {
    match &objection.summary {
        Some(summary) => excerpt(summary, 120),
        None => visit.say("objection-not-shown"),
    }
}

/// The beginning of a text, cut at a space.
pub fn excerpt(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let head = text.get(..end).unwrap_or(text);
    let head = head.rfind(char::is_whitespace).and_then(|space| head.get(..space)).unwrap_or(head);
    format!("{}…", head.trim_end())
}

/// The objections to a position. `standing` is how they stand in the assessment.
pub fn ledger(
    visit: &Visit,
    people: &People,
    objections: &[ObjectionView],
    standing: &[ObjectionStanding],
) -> Markup {
    html! {
        @if objections.is_empty() { p { (visit.say("objections-none")) } }
        @else {
            ul.list {
                @for objection in objections {
                    @let stands = standing.iter().find(|standing| standing.id == objection.id);
                    li { (entry(visit, people, objection, stands)) }
                }
            }
        }
    }
}

fn entry(
    visit: &Visit,
    people: &People,
    objection: &ObjectionView,
    stands: Option<&ObjectionStanding>,
) -> Markup {
    html! {
        h3 { a href={ "/objections/" (objection.id) } { bdi { (name(visit, objection)) } } }
        (tags(visit, objection))
        p.meta {
            (people.who(visit, objection.author_id)) " · "
            (backers(visit, objection)) " · "
            (age(visit, objection))
        }
        @if let Some(groups_of) = stands.and_then(|s| s.sustained_by.as_ref()).filter(|of| !of.is_empty()) {
            p { (visit.tell("objection-sustained", &[("groups", groups(visit, groups_of).into())])) }
        }
        (became(visit, objection))
    }
}

/// Ground, state, and what to look at.
pub fn tags(visit: &Visit, objection: &ObjectionView) -> Markup {
    let kind = match objection.state {
        ObjectionState::Stands => "bad",
        state if state.is_unaddressed() => "warn",
        _ => "good",
    };
    html! {
        p {
            (parts::tag(&visit.words().code("ground", objection.ground))) " "
            (parts::tag_of(kind, &visit.words().code("objection-state", objection.state)))
            @if objection.maintained { " " (parts::tag_of("warn", &visit.say("objection-maintained"))) }
            @if objection.is_overdue { " " (parts::tag_of("bad", &visit.say("objection-overdue"))) }
            @if objection.can_be_taken_over { " " (parts::tag_of("warn", &visit.say("objection-vacant"))) }
        }
    }
}

/// How many are behind it, and from which groups they speak.
pub fn backers(visit: &Visit, objection: &ObjectionView) -> String {
    let many = i64::try_from(objection.backers.len()).unwrap_or(i64::MAX);
    let of: Vec<String> = objection.groups.iter().cloned().collect();
    let told = [
        ("backers", many.into()),
        ("many", i64::try_from(of.len()).unwrap_or(0).into()),
        ("groups", groups(visit, &of).into()),
    ];
    visit.tell("objection-backers", &told)
}

/// How long it has been there, and how long an answer took.
pub fn age(visit: &Visit, objection: &ObjectionView) -> String {
    let answered = objection.response_days;
    let told = [
        ("days", objection.age_days.into()),
        ("answered", if answered.is_some() { "yes" } else { "no" }.into()),
        ("response", answered.unwrap_or(0).into()),
    ];
    visit.tell("objection-age", &told)
}

/// What became of it, with the words of the finding.
pub fn became(visit: &Visit, objection: &ObjectionView) -> Markup {
    html! {
        @if let Some(version) = objection.accommodated_in.filter(|_| objection.state == ObjectionState::Accommodated) {
            p {
                a href={ "/positions/" (objection.position_id) "/versions/" (version) } {
                    (visit.tell("objection-met-in", &[("version", version.into())]))
                }
            }
        }
        @if let Some(reason) = objection.reason_code.filter(|_| objection.state == ObjectionState::NotOnMerits) {
            p { (visit.words().code("merits-reason", reason)) }
        }
        @if let Some(finding) = objection.finding.as_deref().filter(|_| objection.found_at.is_some()) {
            p { b { (visit.say("objection-finding")) } " " (parts::plain(finding)) }
        }
    }
}
