//! How shares went over time, as lines: each holds until the next point, as what it shows did.

use maud::{Markup, html};

use super::sheet::{About, Sheet, figure, wide};
use crate::domain::time::Instant;
use crate::http::web::visit::Visit;

/// A line: shares from 0 to 1, a place for each moment; nothing where there is none.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// Its values.
    pub values: Vec<Option<f64>>,
}

/// What is drawn.
#[derive(Clone, Debug)]
pub struct Course {
    /// The moments, oldest first.
    pub at: Vec<Instant>,
    /// Three lines at most.
    pub lines: Vec<Line>,
    /// Heights that matter, with what they are.
    pub thresholds: Vec<(f64, String)>,
    /// The places of moments at which something changed; they are numbered from 1.
    pub changes: Vec<usize>,
}

/// How high the field of the lines is, and where it begins.
const HIGH: f64 = 170.0;
const TOP: f64 = 18.0;
/// How the lines differ without colour.
const DASHES: [&str; 3] = ["none", "8 4", "2 4"];

/// Lines over time, as a picture with its table.
pub fn course(visit: &Visit, about: &About, course: &Course, table: &Markup) -> Markup {
    let sheet = Sheet::of(visit);
    let places = places(&course.at);
    let drawing = html! {
        @for (height, words) in &course.thresholds { (level(sheet, *height, words, "axis")) }
        (level(sheet, 0.0, "", "grid"))
        (level(sheet, 1.0, &visit.say("course-all"), "grid"))
        (changes(visit, sheet, &places, &course.changes))
        svg x="0" y=(TOP) width="100%" height=(HIGH) viewBox="0 0 100 100" preserveAspectRatio="none" {
            @for (line, dashes) in course.lines.iter().zip(DASHES) {
                @for points in pieces(sheet, &places, &line.values) {
                    polyline.line points=(points) stroke-dasharray=(dashes) vector-effect="non-scaling-stroke" {}
                }
            }
        }
        @for line in &course.lines { (last(sheet, &places, &line.values)) }
        (days(visit, sheet, &course.at))
    };
    figure(visit, about, 214, &drawing, &legend(course), table)
}

/// Where the moments lie, in per cent from the first to the last.
fn places(at: &[Instant]) -> Vec<f64> {
    let micros = |at: &Instant| i32::try_from(at.micros().div_euclid(60_000_000)).map_or(0.0, f64::from);
    let (first, last) = (at.first().map_or(0.0, micros), at.last().map_or(0.0, micros));
    let span = last - first;
    at.iter().map(|at| if span > 0.0 { (micros(at) - first) * 100.0 / span } else { 50.0 }).collect()
}

/// The pieces of a line between its gaps, as the attribute has them. It is drawn in steps.
fn pieces(sheet: Sheet, places: &[f64], values: &[Option<f64>]) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut before: Option<f64> = None;
    for (place, value) in places.iter().zip(values) {
        let x = sheet.at(*place, 0.0);
        let Some(value) = value else {
            pieces.push(String::new());
            before = None;
            continue;
        };
        let y = (1.0 - value.clamp(0.0, 1.0)) * 100.0;
        let Some(piece) = pieces.last_mut() else { continue };
        if let Some(before) = before {
            piece.push_str(&format!("{x:.2},{before:.2} "));
        }
        piece.push_str(&format!("{x:.2},{y:.2} "));
        before = Some(y);
    }
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

fn down(value: f64) -> String {
    format!("{:.1}", TOP + (1.0 - value.clamp(0.0, 1.0)) * HIGH)
}

/// The newest value, as a point.
fn last(sheet: Sheet, places: &[f64], values: &[Option<f64>]) -> Markup {
    let newest = places.iter().zip(values).rev().find_map(|(place, value)| Some((*place, (*value)?)));
    html! {
        @if let Some((place, value)) = newest { circle.point cx=(sheet.x(place, 0.0)) cy=(down(value)) r="4" {} }
    }
}

/// A height that matters, with its words over it.
fn level(sheet: Sheet, height: f64, words: &str, class: &str) -> Markup {
    let y = TOP + (1.0 - height.clamp(0.0, 1.0)) * HIGH;
    html! {
        line class=(class) x1="0" x2="100%" y1=(format!("{y:.1}")) y2=(format!("{y:.1}")) {}
        @if !words.is_empty() {
            text.soft x=(sheet.x(0.0, 0.0)) y=(format!("{:.1}", y - 4.0)) text-anchor=(sheet.begin()) { (words) }
        }
    }
}

/// Where something changed: numbered, as the list beside the picture is.
fn changes(visit: &Visit, sheet: Sheet, places: &[f64], changes: &[usize]) -> Markup {
    html! {
        @for (n, place) in changes.iter().filter_map(|n| places.get(*n)).enumerate() {
            line.grid x1=(sheet.x(*place, 0.0)) x2=(sheet.x(*place, 0.0)) y1=(TOP) y2=(TOP + HIGH) stroke-dasharray="3 3" {}
            text x=(sheet.x(place.clamp(2.0, 98.0), 0.0)) y="12" text-anchor="middle" {
                (visit.words().figures(&n.saturating_add(1).to_string()))
            }
        }
    }
}

/// The first and the last day, under the field.
fn days(visit: &Visit, sheet: Sheet, at: &[Instant]) -> Markup {
    let day = |at: &Instant| visit.words().day(*at, visit.zone());
    let (first, last) = (at.first().map(day), at.last().map(day));
    html! {
        @if let Some(first) = &first { text.soft x=(sheet.x(0.0, 0.0)) y="208" text-anchor=(sheet.begin()) { (first) } }
        @if let Some(last) = last.filter(|last| Some(last) != first.as_ref()) {
            text.soft x=(sheet.x(100.0, 0.0)) y="208" text-anchor=(sheet.end()) { (last) }
        }
    }
}

/// Which line is which.
fn legend(course: &Course) -> Markup {
    html! {
        ul.legend {
            @for (line, dashes) in course.lines.iter().zip(DASHES) {
                li {
                    svg.picture aria-hidden="true" width="32" height="20" {
                        line.line x1="0" x2=(wide(100.0)) y1="10" y2="10" stroke-dasharray=(dashes) {}
                    }
                    " " (line.name)
                }
            }
        }
    }
}
