//! What one can do with a proposal now, each with the way to where it is done.

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::visit::Visit;
use crate::domain::access::Action;
use crate::domain::codes::Coded;

/// What is offered, and on which page of the proposal it is done; what belongs to a step before what always can be.
const DEEDS: &[(Action, &str)] = &[
    (Action::NominateTopic, "/topics#nominate"),
    (Action::ApproveTopic, "/topics#candidates"),
    (Action::AnswerSuitability, "/topics#candidates"),
    (Action::ChooseTopics, "/topics#choose"),
    (Action::CreatePosition, "/positions"),
    (Action::SuggestAmendment, "/positions"),
    (Action::TakeStance, "/positions"),
    (Action::ManageRounds, "/engagement#rounds"),
    (Action::ManagePilots, "/pilots#plan"),
    (Action::FollowPilots, "/pilots"),
    (Action::ManageCalls, "/consensus"),
    (Action::Designate, "/consensus"),
    (Action::AnswerMandate, "#mandate"),
    (Action::DraftOutput, "/outputs"),
    (Action::PublishOutput, "/outputs"),
    (Action::RecordUptake, "/outputs"),
    (Action::ReviewUptake, "/outputs"),
    (Action::Comment, "/discussion"),
    (Action::PlanEngagement, "/engagement#plan"),
    (Action::Distribute, "/engagement#packages"),
    (Action::NoteImpact, "/topics"),
];

/// What one can do now.
pub fn section(visit: &Visit, frame: &ProposalFrame) -> Markup {
    let author = frame.proposal.author_id;
    let mut deeds: Vec<(Action, &str)> =
        DEEDS.iter().copied().filter(|(action, _)| frame.rights.may(*action)).collect();
    let own = [
        (Action::MoveProposal, "/steps"),
        (Action::SetDueDate, "/due-date"),
        (Action::UpdateProposal, "#edit"),
    ];
    deeds.extend(own.into_iter().filter(|(action, _)| frame.rights.may_to(*action, author)));
    html! {
        nav aria-labelledby="deeds" {
            h2 #deeds { (visit.say("deeds")) }
            @if deeds.is_empty() { p { (visit.say(nothing(visit, frame))) } }
            @if !visit.is_signed_in() {
                p { a.button href={ "/sign-in?next=" (frame.at("")) } { (visit.say("nav-sign-in")) } }
            } @else if frame.rights.member.is_none() {
                p { a href={ "/groups/" (frame.group.id) } { (visit.say("deeds-join")) } }
            }
            ul {
                @for (action, rest) in deeds {
                    li { a href=(frame.at(rest)) { (visit.say(&format!("action-{}", action.code()))) } }
                }
            }
            @if visit.is_signed_in() {
                p.meta { a href={ "/account/mail?proposal=" (frame.proposal.id) } { (visit.say("mail-of-proposal")) } }
            }
        }
    }
}

/// Why there is nothing to do.
fn nothing(visit: &Visit, frame: &ProposalFrame) -> &'static str {
    if !visit.is_signed_in() {
        "deeds-sign-in"
    } else if frame.rights.member.is_none() {
        "deeds-no-member"
    } else {
        "deeds-none"
    }
}
