//! Putting a proposal before a group.

use maud::html;

use super::super::frame::GroupFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::groups::Standing;
use crate::domain::ids::Group;
use crate::domain::workflow::Step;
use crate::error::Result;

/// The form, and what happens afterwards.
pub async fn propose(visit: Visit) -> Result<Page> {
    let id = visit.id::<Group>("id")?;
    let frame = visit.read(move |tx| GroupFrame::load(tx, id)).await?;
    let main = html! {
        h1 { (visit.say("group-propose")) }
        p.lead { (visit.say("propose-lead")) }
        @if frame.rights.may(Action::Propose) {
            @let form = visit.form("create_proposal").path("id", id).to("/proposals/{id}");
            (form.with(html! {
                (form.line("title"))
                (form.lines("summary", 10))
                (form.language("language"))
            }))
        } @else {
            p.notice {
                @if frame.group.state == Standing::Archived { (visit.say("group-archived")) }
                @else if !visit.is_signed_in() {
                    (visit.say("propose-sign-in")) " "
                    a href={ "/sign-in?next=" (frame.at("/propose")) } { (visit.say("nav-sign-in")) }
                }
                @else if frame.rights.member.is_none() {
                    (visit.say("propose-members")) " " a href=(frame.at("/members")) { (visit.say("board-join")) }
                }
                @else { (visit.say("propose-role")) " " a href="/permissions" { (visit.say("nav-permissions")) } }
            }
        }
        h2 { (visit.say("propose-then")) }
        p { (visit.say("propose-then-how")) }
        ol {
            @for step in Step::ALL.iter().copied() {
                li {
                    (parts::sentence(&visit, html! { b { (visit.words().code("step", step)) } })) " "
                    (visit.say(&format!("step-{}.hint", step.code())))
                }
            }
        }
    };
    Ok(frame.page(&visit, "", &visit.say("group-propose"), main))
}
