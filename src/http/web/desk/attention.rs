//! What asks for attention, the most urgent first, each with the way to the page on which it is dealt with.

use maud::{Markup, html};

use crate::domain::attention::AttentionKind;
use crate::domain::codes::Coded;
use crate::domain::ids::GroupId;
use crate::http::web::form;
use crate::http::web::parts;
use crate::http::web::pictures::group_name;
use crate::http::web::visit::Visit;
use crate::service::attention::{AttentionItem, AttentionView};
use crate::service::board::BoardRow;

/// Which of it is to be shown.
pub fn filter(visit: &Visit, waiting: &AttentionView, board: &[BoardRow]) -> Markup {
    let kinds = AttentionKind::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), visit.words().code("attention-kind", *kind)));
    let proposals = board.iter().map(|row| (row.proposal_id.to_string(), row.title.clone()));
    html! {
        (form::asking(visit, "desk-filter", html! {
            (choose(visit, "kind", "desk-filter-kind", kinds))
            (choose(visit, "proposal", "desk-filter-proposal", proposals))
            div.field {
                label for="filter-days" { (visit.say("desk-filter-days")) }
                input #filter-days name="days" type="number" min="1" max="90" value=(waiting.days);
            }
        }))
        @if visit.asked("kind").is_some() || visit.asked("proposal").is_some() {
            p { a href=(visit.path) { (visit.say("desk-filter-none")) } }
        }
    }
}

fn choose(visit: &Visit, name: &str, label: &str, options: impl Iterator<Item = (String, String)>) -> Markup {
    let chosen = visit.asked(name);
    html! {
        div.field {
            label for={ "filter-" (name) } { (visit.say(label)) }
            select id={ "filter-" (name) } name=(name) {
                option value="" { (visit.say("desk-filter-all")) }
                @for (value, words) in options {
                    option value=(value) selected[chosen == Some(value.as_str())] { (words) }
                }
            }
        }
    }
}

/// Overdue, due, and what waits without a date; each part where there is something in it.
pub fn list(visit: &Visit, group: GroupId, waiting: &AttentionView) -> Markup {
    let (overdue, others): (Vec<_>, Vec<_>) = waiting.items.iter().partition(|item| item.overdue);
    let (due, rest): (Vec<_>, Vec<_>) = others.into_iter().partition(|item| item.due.is_some());
    html! {
        @if waiting.items.is_empty() { p { (visit.say("desk-nothing")) } }
        (part(visit, group, "desk-overdue", &overdue))
        (part(visit, group, "desk-due", &due))
        (part(visit, group, "desk-waiting", &rest))
        (more(visit, waiting))
        @if !waiting.is_complete { p.meta { (visit.say("desk-incomplete")) } }
    }
}

fn part(visit: &Visit, group: GroupId, key: &str, items: &[&AttentionItem]) -> Markup {
    html! {
        @if !items.is_empty() {
            section aria-labelledby=(key) {
                @let count = visit.words().number(i64::try_from(items.len()).unwrap_or(0));
                h2 id=(key) { (visit.say(key)) " " span.meta { (parts::bracketed(visit, count)) } }
                ul.list { @for item in items { li { (one(visit, group, item)) } } }
            }
        }
    }
}

fn one(visit: &Visit, group: GroupId, item: &AttentionItem) -> Markup {
    let kind = if item.overdue {
        "bad"
    } else if item.due.is_some() {
        "warn"
    } else {
        ""
    };
    html! {
        p {
            (parts::tag_of(kind, &visit.words().code("attention-kind", item.kind))) " "
            a href=(address(group, item)) { (sentence(visit, item)) }
        }
        p.meta {
            @if let (Some(proposal), Some(title)) = (item.proposal_id, &item.proposal_title) {
                a href={ "/proposals/" (proposal) } { bdi { (title) } } " · "
            }
            (visit.say("desk-since")) " " (visit.day(item.since))
            @if let Some(due) = item.due {
                " · " (visit.say(if item.overdue { "desk-was-due" } else { "desk-is-due" })) " " (visit.moment(due))
            }
        }
    }
}

/// What is the case.
fn sentence(visit: &Visit, item: &AttentionItem) -> String {
    let days = visit.now().days_since(item.since);
    let name = match (item.guard, &item.stakeholder_group) {
        (Some(guard), _) => visit.words().code("guard", guard),
        (None, Some(group)) => group_name(visit, group),
        (None, None) => String::new(),
    };
    let told = [("days", days.into()), ("number", item.members.unwrap_or(0).into()), ("name", name.into())];
    visit.tell(&format!("attention-said-{}", item.kind), &told)
}

/// How much there is of a kind beside what is shown.
fn more(visit: &Visit, waiting: &AttentionView) -> Markup {
    html! {
        @for count in waiting.counts.iter().filter(|count| count.more > 0) {
            p.meta {
                (visit.tell("desk-more", &[
                    ("more", count.more.into()),
                    ("kind", visit.words().code("attention-kind", count.kind).into()),
                ]))
            }
        }
    }
}

/// The page on which it is dealt with: that of what the remedy is done to.
fn address(group: GroupId, item: &AttentionItem) -> String {
    let target = item.action.path.split('/').nth(4).unwrap_or_default();
    let in_group = |rest: &str| format!("/groups/{group}{rest}");
    let in_proposal = |rest: &str| match item.proposal_id {
        Some(proposal) => format!("/proposals/{proposal}{rest}"),
        None => in_group(""),
    };
    match item.action.operation {
        "respond_to_objection" => format!("/objections/{target}#answer"),
        "find_on_objection" => format!("/objections/{target}#find"),
        "dispose_comment" | "moderate_comment" | "answer_appeal" => format!("/comments/{target}"),
        "dispose_comments" => in_proposal("/discussion/answers"),
        "extend_round" => format!("/rounds/{target}"),
        "get_call" | "close_call" => format!("/calls/{target}"),
        "get_designation" | "finalize_designation" => format!("/designations/{target}"),
        "designate" => format!("/positions/{target}/designation#designate"),
        "answer_reconsideration" => format!("/reconsiderations/{target}"),
        "answer_designation_appeal" => format!("/appeals/{target}#answers"),
        "answer_time_request" => format!("/time-requests/{target}"),
        "list_stale_stances" => format!("/positions/{target}/consensus#stale"),
        "answer_amendment" => format!("/amendments/{target}"),
        "answer_suitability" => format!("/topics/{target}"),
        "choose_topics" | "list_topics" => in_proposal("/topics"),
        "create_position" => in_proposal("/positions"),
        "plan_engagement" | "plan_round" => in_proposal("/engagement"),
        "plan_pilot" => in_proposal("/pilots"),
        "get_proposal_consensus" | "list_designations" | "list_appeals" => in_proposal("/consensus"),
        "draft_output" | "list_outputs" | "hold_review" => in_proposal("/outputs"),
        "appoint_volunteer" => format!("/role-calls/{target}"),
        "decide_member" => format!("/members/{target}"),
        "get_mandate" => in_proposal("#mandate"),
        _ => in_proposal("/steps"),
    }
}
