//! Who was reached, who answered, and who has not been heard: as a picture, and in tables behind it.

use maud::{Markup, html};

use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::many;
use crate::domain::codes::Coded;
use crate::service::reach::{ChannelReach, NotHeard, PeopleReach, ReachCounts, ReachView};

/// The width of the picture, and where its bars begin.
const WIDTH: i64 = 360;
/// Where the bars begin.
const BARS: i64 = 110;
/// How long the longest bar is.
const LONGEST: i64 = 200;
/// The height of a row.
const ROW: i64 = 44;

/// Reach and response, of a proposal or of a round.
pub(super) fn section(visit: &Visit, reach: &ReachView) -> Markup {
    html! {
        section aria-labelledby="reach" {
            h2 #reach { (visit.say("reach")) }
            p { (total(visit, &reach.total)) }
            (not_heard(visit, &reach.not_heard))
            (picture(visit, &reach.stakeholder_groups))
            p.meta { (visit.tell("reach-least", &[("least", reach.least_shown.into())])) }
            details #reach-tables {
                summary { (visit.say("reach-tables")) }
                (people(visit, "reach-groups", &reach.stakeholder_groups))
                (people(visit, "reach-regions", &reach.regions))
                (channels(visit, &reach.channels))
            }
        }
    }
}

fn total(visit: &Visit, total: &ReachCounts) -> Markup {
    html! {
        @match (total.contributors, total.comments) {
            (Some(contributors), Some(comments)) => {
                (visit.tell("reach-total", &[("people", contributors.into()), ("comments", comments.into())]))
            }
            _ => (visit.say("reach-total-few")),
        }
        @if let Some(first) = total.first_time_contributors.filter(|first| *first > 0) {
            " " (visit.tell("reach-first", &[("people", first.into())]))
        }
        @if let Some(persons) = total.persons_reached.filter(|persons| *persons > 0) {
            " " (visit.tell("reach-passed", &[("people", persons.into())]))
        }
    }
}

/// Who has not been heard.
fn not_heard(visit: &Visit, not: &NotHeard) -> Markup {
    let names = |key: &str, names: &[String]| {
        html! {
            @if !names.is_empty() {
                dt { (visit.say(key)) } dd { @for name in names { span.tag { (parts::name(name)) } " " } }
            }
        }
    };
    let is_empty = not.stakeholder_groups.is_empty() && not.regions.is_empty() && not.communities.is_empty();
    html! {
        div.notice #not-heard data-live {
            h3 { (visit.say("reach-not-heard")) }
            @if is_empty && not.channels.is_empty() { p { (visit.say("reach-all-heard")) } }
            @else {
                dl.facts {
                    (names("reach-groups", &not.stakeholder_groups))
                    (names("reach-communities", &not.communities))
                    (names("reach-regions", &not.regions))
                    @if !not.channels.is_empty() {
                        dt { (visit.say("reach-channels")) }
                        dd { @for channel in &not.channels { (parts::tag(&visit.words().code("channel", *channel))) " " } }
                    }
                }
            }
        }
    }
}

/// Two bars for each stakeholder group: its members, and those of them who commented.
fn picture(visit: &Visit, rows: &[PeopleReach]) -> Markup {
    let most = rows
        .iter()
        .flat_map(|row| [row.members, row.counts.contributors])
        .flatten()
        .max()
        .unwrap_or(0)
        .max(1);
    let height = many(rows.len()).saturating_mul(ROW);
    html! {
        figure {
            figcaption #reach-picture { (visit.say("reach-picture")) }
            svg.bar role="img" aria-labelledby="reach-picture" aria-describedby="reach-picture-more" direction="ltr"
                width=(WIDTH) height=(height) viewBox={ "0 0 " (WIDTH) " " (height) } {
                @for (n, row) in rows.iter().enumerate() { (bars(visit, row, many(n).saturating_mul(ROW), most)) }
            }
            p.meta #reach-picture-more { (visit.say("reach-picture-how")) }
        }
    }
}

fn bars(visit: &Visit, row: &PeopleReach, top: i64, most: i64) -> Markup {
    let all = [("s-abstain", row.members, 2), ("s-support", row.counts.contributors, 20)];
    html! {
        text x="0" y=(top.saturating_add(22)) lang="" translate="no" { (row.name.clone().unwrap_or_else(|| visit.say("reach-no-region"))) }
        @for (class, number, below) in all {
            @let y = top.saturating_add(below);
            @match number {
                Some(number) => {
                    rect class=(class) x=(BARS) y=(y) height="16" width=(length(number, most)) {}
                    text x=(BARS.saturating_add(length(number, most)).saturating_add(4)) y=(y.saturating_add(13)) {
                        (visit.words().number(number))
                    }
                }
                None => text x=(BARS) y=(y.saturating_add(13)) { (visit.say("reach-few")) },
            }
        }
    }
}

fn length(number: i64, most: i64) -> i64 {
    number.saturating_mul(LONGEST).checked_div(most).unwrap_or(0)
}

fn people(visit: &Visit, caption: &str, rows: &[PeopleReach]) -> Markup {
    html! {
        @if !rows.is_empty() {
            div.scroll tabindex="0" role="group" aria-label=(visit.say(caption)) {
                table {
                    caption { (visit.say(caption)) }
                    (head(visit, true))
                    tbody {
                        @for row in rows {
                            tr {
                                th scope="row" {
                                    @match &row.name { Some(name) => (parts::name(name)), None => (visit.say("reach-no-region")) }
                                    (heard(visit, row.is_heard))
                                }
                                td.n { (number(visit, row.members)) }
                                (cells(visit, &row.counts))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn channels(visit: &Visit, rows: &[ChannelReach]) -> Markup {
    html! {
        @if !rows.is_empty() {
            div.scroll tabindex="0" role="group" aria-label=(visit.say("reach-channels")) {
                table {
                    caption { (visit.say("reach-channels")) }
                    (head(visit, false))
                    tbody {
                        @for row in rows {
                            tr {
                                th scope="row" { (visit.say(&format!("channel-{}", row.channel.code()))) (heard(visit, row.is_heard)) }
                                (cells(visit, &row.counts))
                            }
                        }
                    }
                }
            }
        }
    }
}

fn head(visit: &Visit, has_members: bool) -> Markup {
    let columns = ["reach-contributors", "reach-first-time", "reach-comments", "reach-persons"];
    html! {
        thead { tr {
            th scope="col" { (visit.say("reach-of")) }
            @if has_members { th.n scope="col" { (visit.say("reach-members")) } }
            @for key in columns { th.n scope="col" { (visit.say(key)) } }
        } }
    }
}

fn cells(visit: &Visit, counts: &ReachCounts) -> Markup {
    let all = [counts.contributors, counts.first_time_contributors, counts.comments, counts.persons_reached];
    html! { @for count in all { td.n { (number(visit, count)) } } }
}

/// A number, or that it is too small to be shown.
fn number(visit: &Visit, number: Option<i64>) -> String {
    number.map_or_else(|| visit.say("reach-few"), |number| visit.words().number(number))
}

fn heard(visit: &Visit, is_heard: bool) -> Markup {
    html! { @if !is_heard { " " (parts::tag_of("warn", &visit.say("reach-silent"))) } }
}
