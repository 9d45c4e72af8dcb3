//! What a proposal yields: outputs, what goes with each, what became of it, and the programme that it goes on in.

mod appeals;
mod deeds;
mod draft;
mod edition;
mod head;
mod impact;
mod item;
mod ledger;
mod list;
mod programme;
mod said;
mod shown;
mod status;
mod takeaways;
mod validity;
mod work;

use chrono_tz::Tz;
use maud::{Markup, html};

use super::parts;
use super::serve::Pages;
use super::visit::Visit;
use crate::domain::day::Day;

/// Their addresses.
pub fn pages(pages: &mut Pages) {
    pages
        .add("/proposals/{id}/outputs", list::outputs)
        .add("/outputs/{id}", shown::output)
        .add("/outputs/{id}/work", work::work)
        .add("/outputs/{id}/editions/{number}", edition::edition)
        .add("/proposals/{id}/appeals", appeals::appeals)
        .add("/groups/{id}/programme", programme::programme)
        .add("/programme-items/{id}", item::item);
}

/// A day of the calendar: the same one in every time zone.
fn day(visit: &Visit, day: Day) -> Markup {
    html! { time datetime=(parts::code(day)) { (visit.words().day(day.begin(), Tz::UTC)) } }
}

/// A text of a member's that is no Markdown, with its lines as they stand. Its language is not known.
fn text(text: &str) -> Markup {
    html! {
        div.said lang="" {
            @for line in text.lines().filter(|line| !line.trim().is_empty()) { p dir="auto" { (line) } }
        }
    }
}

/// An address on the web that a member gave: it leads out of the service, and vouches for nothing.
fn outward(address: &str) -> Markup {
    html! { a href=(address) rel="nofollow noopener external" { bdi dir="ltr" { (address) } } }
}

/// Stakeholder groups, each in a frame.
fn groups(names: &[String]) -> Markup {
    html! { @for name in names { span.tag { (parts::name(name)) } " " } }
}
