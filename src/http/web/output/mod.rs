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

use maud::{Markup, html};

use super::parts::{self, day, text};
use super::serve::Pages;

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

/// An address on the web that a member gave: it leads out of the service, and vouches for nothing.
fn outward(address: &str) -> Markup {
    html! { a href=(address) rel="nofollow noopener external" { bdi dir="ltr" { (address) } } }
}

/// Stakeholder groups, each in a frame.
fn groups(names: &[String]) -> Markup {
    html! { @for name in names { span.tag { (parts::name(name)) } " " } }
}
