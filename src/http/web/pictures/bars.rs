//! Bars beside their numbers: a table that is a picture as well.

use maud::{Markup, html};

use super::sheet::{About, Sheet, wide};
use crate::http::web::visit::Visit;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it is about.
    pub name: Markup,
    /// How long it is: from 0, nothing, to 1, all of the width.
    pub part: f64,
    /// How much that is, in words.
    pub said: String,
}

/// Bars under each other, in a table: what each is about, and how much. `heads` are the heads of its two columns.
pub fn bars(visit: &Visit, about: &About, heads: [&str; 2], bars: &[Bar]) -> Markup {
    let sheet = Sheet::of(visit);
    let [of_what, how_much] = heads;
    html! {
        table.bars #(about.id) {
            caption { (about.title) @if !about.words.is_empty() { " " span.meta { (about.words) } } }
            thead { tr { th scope="col" { (of_what) } th scope="col" { (how_much) } } }
            tbody {
                @for bar in bars {
                    tr {
                        th scope="row" { (bar.name) }
                        td { (bar.said) (drawn(sheet, bar.part)) }
                    }
                }
            }
        }
    }
}

/// What the number beside it says already is drawn for who sees it alone.
fn drawn(sheet: Sheet, part: f64) -> Markup {
    let width = part.clamp(0.0, 1.0) * 100.0;
    html! {
        svg.picture aria-hidden="true" width="100%" height="16" {
            rect.s-whole x="0" y="1" width="100%" height="14" {}
            rect.s-part x=(sheet.x(0.0, width)) y="1" width=(wide(width)) height="14" {}
        }
    }
}
