//! How consensus on a position came about: a picture, its table, and what changed the level.

use maud::{Markup, html};

use super::phrase;
use crate::domain::consensus::{Fraction, Level, ReasonCode};
use crate::http::web::parts;
use crate::http::web::pictures::{self, About, Course, Line};
use crate::http::web::visit::Visit;
use crate::service::consensus::ReasonView;
use crate::service::course::{CourseView, GroupSeries, Measures};

/// The course, where there is one yet. `reasons` hold what it takes.
pub fn section(visit: &Visit, course: &CourseView, reasons: &[ReasonView]) -> Markup {
    let changes = changed(course);
    html! {
        section #course data-live aria-labelledby="course-title" {
            h2 #course-title { (visit.say("course-title")) }
            @if course.at.is_empty() { p { (visit.say("course-none")) } }
            @else {
                (picture(visit, course, reasons, &changes))
                (levels(visit, course, &changes))
            }
        }
    }
}

/// The places at which the level became another.
fn changed(course: &CourseView) -> Vec<usize> {
    let levels = course.levels.as_deref().unwrap_or_default();
    let pairs = levels.iter().zip(levels.iter().skip(1)).enumerate();
    pairs.filter(|(_, (before, after))| before != after).map(|(n, _)| n.saturating_add(1)).collect()
}

fn picture(visit: &Visit, course: &CourseView, reasons: &[ReasonView], changes: &[usize]) -> Markup {
    let key = if course.measures.is_some() { "course-picture" } else { "course-part" };
    let about = About {
        id: "course-picture".to_owned(),
        title: visit.say(key),
        words: visit.say(&format!("{key}.words")),
    };
    let lines = match &course.measures {
        Some(measures) => shares(visit, measures),
        None => vec![Line { name: visit.say("metric-part"), values: part(course) }],
    };
    let threshold = |code, key: &str| {
        let required =
            reasons.iter().find(|reason| reason.code == code)?.required.parse::<Fraction>().ok()?;
        let words = visit.tell(key, &[("share", pictures::share(visit, &required).into())]);
        Some((required.to_f64(), words))
    };
    let thresholds = [
        threshold(ReasonCode::EqualGroupShare, "course-needs-equal"),
        threshold(ReasonCode::WeakestGroup, "course-needs-lowest"),
    ];
    let drawn = Course {
        at: course.at.clone(),
        lines,
        thresholds: thresholds.into_iter().flatten().collect(),
        changes: changes.to_vec(),
    };
    pictures::course(visit, &about, &drawn, &table(visit, course))
}

fn shares(visit: &Visit, measures: &Measures) -> Vec<Line> {
    let line = |key: &str, values: &[Option<String>]| Line {
        name: visit.say(key),
        values: values.iter().map(|share| share.as_deref().and_then(float)).collect(),
    };
    vec![
        line("metric-equal", &measures.equal_group_share),
        line("metric-lowest", &measures.min_group_share),
        line("metric-heads", &measures.headcount_share),
    ]
}

fn float(share: &str) -> Option<f64> {
    share.parse::<Fraction>().ok().map(|share| share.to_f64())
}

/// Of those who count, the portion that took part: shown whatever the call hides.
fn part(course: &CourseView) -> Vec<Option<f64>> {
    let sum = |n: usize, of: fn(&GroupSeries) -> &Vec<Option<i64>>| -> u64 {
        let counts = course.groups.iter().filter_map(|group| of(group).get(n).copied().flatten());
        counts.filter_map(|count| u64::try_from(count).ok()).sum()
    };
    (0..course.at.len())
        .map(|n| {
            let (taken, members) = (sum(n, |group| &group.taken), sum(n, |group| &group.members));
            (members > 0).then(|| Fraction::new(taken, members).to_f64())
        })
        .collect()
}

/// What changed the level, numbered as in the picture, with the entries of the record that did.
fn levels(visit: &Visit, course: &CourseView, changes: &[usize]) -> Markup {
    let levels = course.levels.as_deref().unwrap_or_default();
    let change =
        |n: usize| -> Option<(Level, Level)> { Some((*levels.get(n.checked_sub(1)?)?, *levels.get(n)?)) };
    html! {
        @if !changes.is_empty() {
            h3 { (visit.say("course-changes")) }
            ol {
                @for n in changes {
                    @if let (Some((before, after)), Some(at)) = (change(*n), course.at.get(*n)) {
                        li {
                            @let change = visit.tell("course-change", &[
                                ("before", visit.words().code("level", before).into()),
                                ("after", visit.words().code("level", after).into()),
                            ]);
                            (parts::labelled(visit, visit.moment(*at), change))
                            (movers(visit, course, *n))
                        }
                    }
                }
            }
        }
    }
}

fn movers(visit: &Visit, course: &CourseView, n: usize) -> Markup {
    let events = course.events.as_ref().and_then(|events| events.get(n));
    let by_clock = course.by_clock.get(n).copied().unwrap_or(false);
    html! {
        @match events.and_then(|events| events.last()) {
            Some(event) => { " " a href={ "/record/" (event.id) } { (visit.say("course-entry")) } }
            None => { @if by_clock { " " span.meta { (visit.say("course-by-clock")) } } }
        }
    }
}

/// Every point as a row.
fn table(visit: &Visit, course: &CourseView) -> Markup {
    html! {
        div.scroll tabindex="0" role="group" aria-label=(visit.say("course-caption")) {
            table {
                caption { (visit.say("course-caption")) }
                thead { tr {
                    th scope="col" { (visit.say("column-when")) }
                    th.n scope="col" { (visit.say("column-version")) }
                    @if course.levels.is_some() { th scope="col" { (visit.say("course-level")) } }
                    @if course.measures.is_some() {
                        th.n scope="col" { (visit.say("metric-equal")) }
                        th.n scope="col" { (visit.say("metric-lowest")) }
                        th.n scope="col" { (visit.say("metric-heads")) }
                        th.n scope="col" { (visit.say("course-open-objections")) }
                    }
                    th.n scope="col" { (visit.say("stakeholders-taken")) }
                } }
                tbody { @for n in 0..course.at.len() { (point(visit, course, n)) } }
            }
        }
        @if course.total > course.at.len() {
            p.meta { (visit.tell("course-thinned", &[("total", i64::try_from(course.total).unwrap_or(i64::MAX).into())])) }
        }
    }
}

fn point(visit: &Visit, course: &CourseView, n: usize) -> Markup {
    let taken: i64 = course.groups.iter().filter_map(|group| group.taken.get(n).copied().flatten()).sum();
    let share = |values: &[Option<String>]| {
        let found = values.get(n).cloned().flatten().and_then(|share| share.parse::<Fraction>().ok());
        found.map_or_else(|| "–".to_owned(), |share| pictures::share(visit, &share))
    };
    html! {
        tr {
            th scope="row" { @if let Some(at) = course.at.get(n) { (visit.moment(*at)) } }
            td.n { @if let Some(version) = course.versions.get(n) { (visit.words().number(*version)) } }
            @if let Some(levels) = &course.levels {
                td { @match levels.get(n) { Some(level) => (phrase::level(visit, *level)), None => (parts::none(visit)) } }
            }
            @if let Some(measures) = &course.measures {
                td.n { (share(&measures.equal_group_share)) }
                td.n { (share(&measures.min_group_share)) }
                td.n { (share(&measures.headcount_share)) }
                td.n { @if let Some(open) = measures.open_objections.get(n) { (visit.words().number(*open)) } }
            }
            td.n { (visit.words().number(taken)) }
        }
    }
}
