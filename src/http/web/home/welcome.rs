//! What this is, for who comes by: the six steps in a line, a way to look inside, and the seats of a demonstration.

use maud::{Markup, html};

use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::codes::Coded;
use crate::domain::workflow::Step;
use crate::error::Result;
use crate::service::board::{self, BoardRow};
use crate::service::groups::{self, GroupView};
use crate::service::{Tx, Window};

/// What there is to look at without an account.
struct Inside {
    group: Option<GroupView>,
    proposal: Option<BoardRow>,
}

/// The page for who is not signed in.
pub async fn page(visit: &Visit) -> Result<Page> {
    let inside = visit.read(load).await?;
    let main = html! {
        h1 { (visit.say("welcome")) }
        p.lead { (visit.say("welcome-lead")) }
        (steps(visit))
        (look_inside(visit, &inside))
        @if let Some(seats) = &visit.showcase {
            section aria-labelledby="seats" {
                h2 #seats { (visit.say("demo-seats")) }
                (super::seats(visit, seats))
            }
        } @else { (come_in(visit)) }
    };
    Ok(Page::new(visit.say("welcome"), main).wide())
}

/// A public group, and the proposal that has come furthest of those whose level can be seen.
fn load(tx: &mut Tx<'_>) -> Result<Inside> {
    let group = groups::list(tx, &Window { after: None, limit: 1 })?.items.into_iter().next();
    let Some(group) = group else { return Ok(Inside { group: None, proposal: None }) };
    let rows =
        board::of_group(tx, group.id, board::Which::default(), &Window { after: None, limit: 50 })?.items;
    let with_level = rows.into_iter().filter(|row| row.lowest_level.is_some());
    let proposal = with_level.max_by_key(|row| (row.open_calls.len(), row.step_number));
    Ok(Inside { group: Some(group), proposal })
}

fn steps(visit: &Visit) -> Markup {
    html! {
        section aria-labelledby="six" {
            h2 #six { (visit.say("welcome-steps")) }
            ol.steps.told {
                @for step in Step::ALL {
                    li {
                        b { (visit.words().code("step", *step)) }
                        p { (visit.say(&format!("welcome-step-{}", step.code()))) }
                    }
                }
            }
        }
    }
}

fn look_inside(visit: &Visit, inside: &Inside) -> Markup {
    let Some(group) = &inside.group else { return html! {} };
    html! {
        section aria-labelledby="inside" {
            h2 #inside { (visit.say("welcome-inside")) }
            p { (visit.say("welcome-inside-how")) }
            ul.cards {
                li.card {
                    h3 { a href={ "/groups/" (group.id) } { (parts::plain(&group.name)) } }
                    @if !group.summary.is_empty() { p { (parts::plain(&group.summary)) } }
                    p.meta { (visit.say("welcome-group")) }
                }
                @if let Some(row) = &inside.proposal {
                    li.card {
                        h3 { a href={ "/proposals/" (row.proposal_id) } { (parts::plain(&row.title)) } }
                        p {
                            (parts::tag(&visit.words().code("step", row.step))) " "
                            @if let Some(level) = row.lowest_level { (parts::tag(&visit.words().code("level", level))) }
                        }
                        p.meta { (visit.say("welcome-proposal")) }
                    }
                }
            }
        }
    }
}

fn come_in(visit: &Visit) -> Markup {
    html! {
        p.buttons {
            a.button.primary href="/sign-in" { (visit.say("sign-in")) }
            a.button href="/invitations/accept" { (visit.say("invitation-have")) }
        }
    }
}
