//! The sheet that a picture is drawn on, and the frame around it.

use maud::{Markup, html};

use crate::http::web::visit::Visit;

/// What a picture is called, and what it shows in words.
#[derive(Clone, Debug)]
pub struct About {
    /// The id of its figure; its own on the page.
    pub id: String,
    /// What stands over it.
    pub title: String,
    /// What it shows, for who does not see it.
    pub words: String,
}

/// A sheet: as wide as its place, from the left or from the right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sheet {
    from_right: bool,
}

impl Sheet {
    /// For the language of who looks.
    pub fn of(visit: &Visit) -> Self {
        Self { from_right: visit.words().direction() == "rtl" }
    }

    /// Where something that is so wide begins, in per cent from the left edge.
    pub fn at(self, start: f64, width: f64) -> f64 {
        if self.from_right { 100.0 - start - width } else { start }
    }

    /// The same, as an attribute has it.
    pub fn x(self, start: f64, width: f64) -> String {
        wide(self.at(start, width))
    }

    /// How a text is anchored that stands at the beginning of a line.
    pub fn begin(self) -> &'static str {
        if self.from_right { "end" } else { "start" }
    }

    /// How a text is anchored that stands at the end of a line.
    pub fn end(self) -> &'static str {
        if self.from_right { "start" } else { "end" }
    }
}

/// Per cent of the width, as an attribute has them.
pub(super) fn wide(width: f64) -> String {
    format!("{width:.2}%")
}

/// A count, to be drawn.
pub(super) fn length(count: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A picture with its title and its description, what its marks mean under it, and its table to be opened.
pub(super) fn figure(
    visit: &Visit,
    about: &About,
    height: usize,
    drawing: &Markup,
    legend: &Markup,
    table: &Markup,
) -> Markup {
    let About { id, title, words } = about;
    html! {
        figure #(id) {
            figcaption { (title) }
            // Anchors of texts mean the left and the right, whichever way the page is read.
            svg.picture role="img" width="100%" height=(height) direction="ltr"
                aria-labelledby={ (id) "-title " (id) "-words" } {
                title id={ (id) "-title" } { (title) }
                desc id={ (id) "-words" } { (words) }
                (drawing)
            }
            (legend)
            details id={ (id) "-table" } {
                summary { (visit.say("picture-table")) }
                (table)
            }
        }
    }
}
