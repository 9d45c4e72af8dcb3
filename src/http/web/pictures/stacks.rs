//! Bars that are put together of parts: each part bears its mark and its number where there is room for them.

use maud::{Markup, html};

use super::sheet::{About, Sheet, figure, length, wide};
use crate::http::web::visit::Visit;

/// A kind of part, the same in every bar.
#[derive(Clone, Debug)]
pub struct Kind {
    /// The class that fills it: `s-support`.
    pub class: &'static str,
    /// Its mark, a letter or two.
    pub mark: &'static str,
    /// What it means.
    pub words: String,
}

/// One bar. What its parts leave of the whole stays empty.
#[derive(Clone, Debug)]
pub struct Stack {
    /// What it is about.
    pub name: String,
    /// How much there is of it, in words.
    pub said: String,
    /// How much there is of each kind, in their order.
    pub parts: Vec<u64>,
    /// The whole of it.
    pub whole: u64,
}

/// How high a bar is with the lines over and under it: beside each other they would meet on a small screen.
const ROW: usize = 76;
/// Per cent of the width that a mark needs, and a mark with its number.
const MARK: f64 = 5.0;
const NUMBER: f64 = 12.0;

/// Bars under each other, all of the same width whatever their whole is: each stands for one of the same weight.
pub fn stacks(visit: &Visit, about: &About, kinds: &[Kind], stacks: &[Stack], table: &Markup) -> Markup {
    let sheet = Sheet::of(visit);
    let drawing = html! {
        @for (n, stack) in stacks.iter().enumerate() { (row(visit, sheet, kinds, stack, n.saturating_mul(ROW))) }
    };
    figure(visit, about, stacks.len().saturating_mul(ROW), &drawing, &legend(kinds), table)
}

fn row(visit: &Visit, sheet: Sheet, kinds: &[Kind], stack: &Stack, top: usize) -> Markup {
    let (line, bar) = (top.saturating_add(14), top.saturating_add(20));
    let mut start = 0.0;
    let parts = kinds.iter().zip(&stack.parts).filter(|(_, count)| **count > 0).map(|(kind, count)| {
        let width = if stack.whole == 0 { 0.0 } else { length(*count) * 100.0 / length(stack.whole) };
        let at = start;
        start += width;
        (kind, *count, at, width)
    });
    html! {
        text x=(sheet.x(0.0, 0.0)) y=(line) text-anchor=(sheet.begin()) font-weight="600" { (stack.name) }
        text.soft x=(sheet.x(0.0, 0.0)) y=(top.saturating_add(61)) text-anchor=(sheet.begin()) { (stack.said) }
        rect.s-none x="0" y=(bar) width="100%" height="26" {}
        @for (kind, count, at, width) in parts { (part(visit, sheet, kind, count, (at, width), bar)) }
    }
}

fn part(visit: &Visit, sheet: Sheet, kind: &Kind, count: u64, (at, width): (f64, f64), top: usize) -> Markup {
    let number = visit.words().number(i64::try_from(count).unwrap_or(i64::MAX));
    html! {
        rect class={ "seg " (kind.class) } x=(sheet.x(at, width)) y=(top) width=(wide(width)) height="26" {}
        @if width >= MARK {
            text class={ "on " (kind.class) "-mark" } x=(sheet.x(at + width / 2.0, 0.0)) y=(top.saturating_add(18)) text-anchor="middle" {
                (kind.mark) @if width >= NUMBER { " " (number) }
            }
        }
    }
}

/// What the marks mean.
fn legend(kinds: &[Kind]) -> Markup {
    html! {
        ul.legend {
            @for kind in kinds {
                li {
                    svg.picture aria-hidden="true" width="32" height="20" {
                        rect class={ "seg " (kind.class) } x="1" y="1" width="30" height="18" {}
                        text class={ "on " (kind.class) "-mark" } x="16" y="15" text-anchor="middle" { (kind.mark) }
                    }
                    " " (kind.words)
                }
            }
        }
    }
}
