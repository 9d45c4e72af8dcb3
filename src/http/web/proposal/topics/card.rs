//! A topic among others: what it is, whom it is from, and how far it has come.

use maud::{Markup, html};

use super::super::super::frame::ProposalFrame;
use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::{People, many, person, text};
use super::is_standing;
use crate::domain::access::Action;
use crate::domain::topics::TopicState;
use crate::service::topics::TopicView;

/// A topic in a card.
pub fn card(visit: &Visit, frame: &ProposalFrame, people: &People, topic: &TopicView) -> Markup {
    html! {
        article.card #{ "topic-" (topic.id) } {
            h3 { a href={ "/topics/" (topic.id) } { (title(visit, topic)) } }
            p { (tags(visit, topic)) }
            p.meta { (origin(visit, people, topic)) }
            @if topic.state != TopicState::Merged {
                p { (approvals(visit, topic)) }
                p { (suitability(visit, frame, topic)) }
            }
            @if let Some(why) = &topic.rationale { p { b { (visit.say("topics-why")) } } (text(why)) }
            p { a href={ "/topics/" (topic.id) (fragment(frame)) } { (visit.say(next(frame))) " " span.unseen { (title(visit, topic)) } } }
        }
    }
}

/// Its title. That of the alternative on every proposal is the service's own.
pub fn title(visit: &Visit, topic: &TopicView) -> Markup {
    if is_standing(topic) {
        html! { (visit.say("topic-standing")) }
    } else {
        parts::plain(&topic.title)
    }
}

/// What became of it, and what kind it is.
pub fn tags(visit: &Visit, topic: &TopicView) -> Markup {
    let kind = if topic.state == TopicState::Chosen { "good" } else { "" };
    html! {
        (parts::tag_of(kind, &visit.words().code("topic-state", topic.state)))
        @if is_standing(topic) { " " (parts::tag(&visit.words().code("topic-kind", topic.kind))) }
        @if topic.provenance.is_some() { " " (parts::tag(&visit.say("topic-from-position"))) }
        @if let Some(support) = topic.assumed_support {
            @let support = visit.words().code("assumed-support", support);
            " " span.tag { (parts::labelled(visit, visit.say("topic-support"), support)) }
        }
    }
}

/// Who nominated it, and for whom.
pub fn origin(visit: &Visit, people: &People, topic: &TopicView) -> Markup {
    html! {
        @match topic.nominated_by {
            Some(member) => { (visit.say("topic-by")) " " (person(visit, people, member)) }
            None => (visit.say("topic-by-nobody")),
        }
        @if let Some(group) = &topic.on_behalf_of { " · " (visit.say("topic-for")) " " (parts::name(group)) }
        @if let Some(community) = &topic.new_community {
            " · " (visit.say("topic-for-community")) " " (parts::name(community))
        }
        " · " (visit.day(topic.created_at))
    }
}

/// Its approvals, by stakeholder group.
pub fn approvals(visit: &Visit, topic: &TopicView) -> Markup {
    let all = &topic.approvals;
    html! {
        (visit.tell("topic-approvals", &[
            ("members", all.members.into()),
            ("groups", many(all.stakeholder_groups.len()).into()),
        ]))
        @for group in &all.stakeholder_groups {
            " " span.tag { (parts::name(&group.stakeholder_group)) " " (visit.words().number(group.members)) }
        }
    }
}

/// How far the checklist is answered.
fn suitability(visit: &Visit, frame: &ProposalFrame, topic: &TopicView) -> Markup {
    let (all, open) = (frame.group.charter.suitability_checks.len(), topic.suitability_open.len());
    html! {
        (visit.tell("topic-suitability", &[
            ("answered", many(all.saturating_sub(open)).into()),
            ("all", many(all).into()),
        ]))
    }
}

/// What one goes to the topic's page for.
fn next(frame: &ProposalFrame) -> &'static str {
    if frame.rights.may(Action::ApproveTopic) { "topic-approve-or-more" } else { "topic-more" }
}

fn fragment(frame: &ProposalFrame) -> &'static str {
    if frame.rights.may(Action::ApproveTopic) { "#approvals" } else { "" }
}
