//! The parts of the page that says what needs its reader.

use maud::{Markup, html};

use super::super::account::notice;
use super::super::parts;
use super::super::visit::Visit;
use super::mine::Mine;
use crate::domain::time::Instant;
use crate::service::Page as List;
use crate::service::attention::{AttentionCount, AttentionView};
use crate::service::board::{BoardCall, BoardRow};
use crate::service::mine::OwnGroup;
use crate::service::notices::NoticeView;
use crate::service::outputs::OutputView;

/// Deadlines that are told.
const MOST_DUE: usize = 8;

/// Who is in no group yet is told how one gets into one.
pub fn no_group(visit: &Visit) -> Markup {
    html! {
        div.notice {
            p { (visit.say("home-no-group")) }
            p.buttons {
                a.button href="/groups" { (visit.say("home-find-group")) }
                a.button href="/invitations/accept" { (visit.say("invitation-have")) }
                @if visit.reader().is_some_and(|reader| reader.is_admin) {
                    a.button href="/administration" { (visit.say("nav-administration")) }
                }
            }
        }
    }
}

/// The open calls that wait for the reader's stance, the first to end before the others.
pub fn asked(visit: &Visit, mine: &Mine) -> Markup {
    let mut calls: Vec<(&BoardCall, &BoardRow)> = mine
        .rows
        .iter()
        .flat_map(|row| row.open_calls.iter().map(move |call| (call, row)))
        .filter(|(call, _)| mine.asked.contains(&call.id))
        .collect();
    calls.sort_by_key(|(call, _)| (call.closes_at, call.id));
    html! {
        section aria-labelledby="asked" {
            h2 #asked { (visit.say("home-asked")) }
            @if calls.is_empty() { p.meta { (visit.say("home-asked-none")) } }
            ul.list {
                @for (call, row) in calls {
                    li {
                        p {
                            b { a href={ "/positions/" (call.position_id) "/stance" } { (parts::plain(title_of(call, row))) } }
                            br;
                            (parts::plain(&row.title)) " · " (visit.words().code("output-type", call.output_type))
                        }
                        p.meta { (visit.say("home-asked-until")) " " (visit.moment(call.closes_at)) }
                    }
                }
            }
        }
    }
}

/// What the position is called that a call is on.
fn title_of<'r>(call: &BoardCall, row: &'r BoardRow) -> &'r str {
    let position = row.positions.iter().find(|position| position.position_id == call.position_id);
    position.map_or(&row.title, |position| &position.title)
}

/// What was told and not read yet.
pub fn told(visit: &Visit, told: &List<NoticeView>) -> Markup {
    html! {
        section aria-labelledby="told" {
            h2 #told { (visit.say("home-told")) }
            @if told.items.is_empty() { p.meta { (visit.say("home-told-none")) } }
            ul.list {
                @for one in &told.items { li { (notice(visit, one)) } }
            }
            @if let Some(newest) = told.items.first() {
                @let form = visit.form("read_notices");
                div.buttons {
                    a.button href="/notices" { (visit.say("home-all-notices")) }
                    (form.bare(html! {
                        (form.hidden("up_to_id", newest.id))
                        button.quiet type="submit" { (visit.say("notices-read-all")) }
                    }))
                }
            } @else {
                p { a href="/notices" { (visit.say("home-all-notices")) } }
            }
        }
    }
}

/// What waits for those who lead or serve a group, counted, with the way to where it is done.
pub fn desk(visit: &Visit, desk: &AttentionView, groups: &[OwnGroup]) -> Markup {
    let name =
        groups.iter().find(|group| group.group_id == desk.group_id).map_or("", |group| group.name.as_str());
    let id = format!("desk-{}", desk.group_id);
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (visit.worded("home-desk", &[("group", parts::plain(name))])) }
            @if desk.counts.is_empty() { p.meta { (visit.say("home-desk-none")) } }
            @else {
                ul.list { @for count in &desk.counts { li { (counted(visit, desk, count)) } } }
                p { a.button href={ "/groups/" (desk.group_id) "/desk" } { (visit.say("home-to-desk")) } }
            }
        }
    }
}

fn counted(visit: &Visit, desk: &AttentionView, count: &AttentionCount) -> Markup {
    let late = desk.items.iter().filter(|item| item.kind == count.kind && item.overdue).count();
    let late = i64::try_from(late).unwrap_or(i64::MAX);
    html! {
        b { (visit.words().number(count.total)) } " " (visit.words().code("attention-kind", count.kind))
        @if late > 0 {
            " " (parts::tag_of("bad", &visit.tell("home-overdue", &[("count", late.into())])))
        }
    }
}

/// What is due next in the reader's groups.
pub fn due(visit: &Visit, mine: &Mine) -> Markup {
    let steps = mine.rows.iter().filter_map(|row| Some((row.due_at?, "home-due-step", row)));
    let calls = mine
        .rows
        .iter()
        .flat_map(|row| row.open_calls.iter().map(move |call| (call.closes_at, "home-due-call", row)));
    let mut all: Vec<(Instant, &str, &BoardRow)> = steps.chain(calls).collect();
    all.sort_by_key(|(at, what, row)| (*at, row.proposal_id, *what));
    html! {
        section aria-labelledby="due" {
            h2 #due { (visit.say("home-due")) }
            @if all.is_empty() { p.meta { (visit.say("home-due-none")) } }
            ul.list {
                @for (at, what, row) in all.iter().take(MOST_DUE) {
                    li {
                        (visit.moment(*at))
                        @if *at <= visit.now() { " " (parts::tag_of("bad", &visit.say("home-past"))) }
                        br;
                        (visit.say(what)) " " a href={ "/proposals/" (row.proposal_id) } { (parts::plain(&row.title)) }
                    }
                }
            }
        }
    }
}

/// The reader's groups.
pub fn groups(visit: &Visit, groups: &[OwnGroup]) -> Markup {
    html! {
        @if !groups.is_empty() {
            section aria-labelledby="groups" {
                h2 #groups { (visit.say("home-groups")) }
                ul.list {
                    @for group in groups {
                        li {
                            a href={ "/groups/" (group.group_id) } { (parts::plain(&group.name)) }
                            br;
                            span.meta { (visit.words().code("role", group.role)) " · " (parts::name(&group.stakeholder_group)) }
                        }
                    }
                }
            }
        }
    }
}

/// What the reader's groups published last.
pub fn outputs(visit: &Visit, outputs: &[OutputView]) -> Markup {
    html! {
        @if !outputs.is_empty() {
            section aria-labelledby="outputs" {
                h2 #outputs { (visit.say("home-outputs")) }
                ul.list {
                    @for output in outputs {
                        li {
                            a href={ "/outputs/" (output.id) } { (parts::plain(&output.title)) }
                            br;
                            span.meta {
                                (visit.words().code("output-type", output.kind))
                                @if let Some(at) = output.published_at { " · " (visit.day(at)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
