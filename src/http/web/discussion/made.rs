//! Makes an objection or an amendment of a comment: about the position that it is about, or one that is chosen.

use maud::{Markup, html};

use super::filter::choose;
use super::shown::{Found, standing};
use crate::domain::access::Action;
use crate::domain::anchors::PlaceState;
use crate::domain::comments::SubjectKind;
use crate::domain::ids::PositionId;
use crate::domain::positions::PositionState;
use crate::http::web::form;
use crate::http::web::parts;
use crate::http::web::visit::Visit;
use crate::service::comments::CommentView;
use crate::service::positions::PositionView;

/// The position that a comment is about.
pub fn about(comment: &CommentView) -> Option<PositionId> {
    (comment.subject.kind == SubjectKind::Position).then(|| comment.subject.id.cast())
}

/// The forms, where something may be made of it.
pub fn forms(visit: &Visit, found: &Found) -> Markup {
    let (rights, comment) = (&found.frame.rights, &found.context.comment);
    let is_own = rights.member == Some(comment.author.member_id);
    let may_object = is_own && rights.may(Action::RaiseObjection);
    let may_amend = rights.may(Action::SuggestAmendment);
    if standing(comment).make().is_err() || !may_object && !may_amend {
        return html! {};
    }
    let position = found.position.and_then(|id| found.subjects.position(id));
    html! {
        section aria-labelledby="made-title" {
            h2 #made-title { (visit.say("made")) }
            @match position {
                Some(position) if position.version > 0 && position.state == PositionState::Open => {
                    p { (visit.say("made-for")) " " a href={ "/positions/" (position.id) } { (parts::plain(&position.title)) } }
                    @if may_amend { (amendment(visit, comment, position)) }
                    @if may_object { (objection(visit, comment, position)) }
                }
                Some(_) => p.meta { (visit.say("made-closed")) },
                None => (choosing(visit, found)),
            }
        }
    }
}

/// A comment about something else: for which position?
fn choosing(visit: &Visit, found: &Found) -> Markup {
    let open = found.subjects.positions.iter().filter(|p| p.version > 0 && p.state == PositionState::Open);
    let options: Vec<(String, String)> = open.map(|p| (p.id.to_string(), p.title.clone())).collect();
    html! {
        @if options.is_empty() { p.meta { (visit.say("made-none")) } }
        @else {
            p { (visit.say("made-choose")) }
            (form::asking(visit, "made", choose(visit, "position", options.into_iter())))
        }
    }
}

fn amendment(visit: &Visit, comment: &CommentView, position: &PositionView) -> Markup {
    let form = visit.form("make_amendment_of_comment").path("id", comment.id).to("/amendments/{id}");
    let has_passage = comment.anchor.as_ref().is_some_and(|a| a.place.state != PlaceState::Orphaned);
    html! {
        details #make-amendment open[form.is_open()] {
            summary { (visit.say("make_amendment_of_comment")) }
            @if has_passage { p { (visit.say("made-passage-of-comment")) } }
            @else { p { (visit.say("made-passage-none")) } }
            (form.with(html! {
                (form.hidden("position_id", position.id))
                (form.hidden("based_on", position.version))
                (form.passage("passage.quote.exact", false))
                (form.text("replacement"))
                (form.text("reason"))
            }))
        }
    }
}

fn objection(visit: &Visit, comment: &CommentView, position: &PositionView) -> Markup {
    let form = visit.form("make_objection_of_comment").path("id", comment.id).to("/objections/{id}");
    html! {
        details #make-objection open[form.is_open()] {
            summary { (visit.say("make_objection_of_comment")) }
            (form.with(html! {
                (form.hidden("position_id", position.id))
                (form.hidden("version", position.version))
                (form.choice("ground", "ground"))
                (form.text("harm"))
                (form.text("remedy"))
                (form.text("summary"))
                (form.lines("anchor", 2))
                (form.line("focal_point_of"))
            }))
        }
    }
}
