//! The first page: what this is, for who comes by; what needs them, for who is signed in.

mod mine;
mod parts;
mod welcome;

use maud::{Markup, html};

use super::layout::Page;
use super::serve::Pages;
use super::visit::Visit;
use crate::domain::access::Role;
use crate::error::Result;

/// The seats of a demonstration, each with its way in. Empty where there is none.
pub type Showcase = Vec<Seat>;

/// A seat of a demonstration.
#[derive(Clone, Debug)]
pub struct Seat {
    /// What it is called.
    pub name: &'static str,
    /// Its address.
    pub email: String,
    /// Its password, for this run.
    pub password: String,
    /// Its role.
    pub role: Role,
    /// Whom it speaks from.
    pub stakeholder_group: &'static str,
}

/// Its address.
pub fn pages(pages: &mut Pages) {
    pages.add("/", first);
}

async fn first(visit: Visit) -> Result<Page> {
    if visit.is_signed_in() { mine::page(&visit).await } else { welcome::page(&visit).await }
}

/// The seats of a demonstration: each signs in with one press.
fn seats(visit: &Visit, seats: &Showcase) -> Markup {
    html! {
        p { (visit.say("demo-seats-how")) }
        ul.seats {
            @for (n, seat) in seats.iter().enumerate() {
                @let form = visit.form("create_session").named(&format!("seat-{n}")).to("/");
                li { (form.bare(html! {
                    (form.hidden("email", &seat.email))
                    (form.hidden("password", &seat.password))
                    button type="submit" {
                        b translate="no" { (seat.name) }
                        span { (visit.words().code("role", seat.role)) " · " bdi translate="no" { (seat.stakeholder_group) } }
                    }
                })) }
            }
        }
    }
}
