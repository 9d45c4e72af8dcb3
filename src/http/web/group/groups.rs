//! The groups that one may read.

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::groups::Standing;
use crate::domain::ids::Group;
use crate::error::Result;
use crate::service::groups::{self, GroupView};

/// The list.
pub async fn groups(visit: Visit) -> Result<Page> {
    let window = parts::window::<Group>(&visit)?;
    let list = visit.read(move |tx| groups::list(tx, &window)).await?;
    let main = html! {
        h1 { (visit.say("nav-groups")) }
        p.lead { (visit.say("groups-lead")) }
        @if list.items.is_empty() {
            (parts::none(&visit))
            @if !visit.is_signed_in() { p { a href="/sign-in?next=/groups" { (visit.say("groups-sign-in")) } } }
        } @else {
            ul.cards { @for group in &list.items { li.card { (card(&visit, group)) } } }
        }
        (parts::more(&visit, list.next.as_deref()))
    };
    Ok(Page::new(visit.say("nav-groups"), main).wide())
}

fn card(visit: &Visit, group: &GroupView) -> Markup {
    html! {
        h2 { a href={ "/groups/" (group.id) } { (parts::plain(&group.name)) } }
        @if !group.parent_body.is_empty() {
            p.meta { (visit.say("group-parent-body")) " " (parts::plain(&group.parent_body)) }
        }
        @if !group.summary.is_empty() { p { (parts::plain(&group.summary)) } }
        p {
            (parts::tag(&visit.words().code("visibility", group.visibility))) " "
            (parts::tag(&visit.tell("group-joining", &[("how", visit.words().code("joining", group.joining).into())])))
            @if group.state == Standing::Archived {
                " " (parts::tag_of("warn", &visit.words().code("standing", group.state)))
            }
        }
    }
}
