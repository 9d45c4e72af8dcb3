//! The choice of topics, and why others are not chosen.

use maud::{Markup, html};

use super::super::super::visit::Visit;
use super::super::told::many;
use super::{Seen, is_standing};
use crate::domain::access::Action;
use crate::domain::topics::TopicState;
use crate::service::topics::TopicView;

/// The form for the choice, for who may.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    if !seen.frame.rights.may(Action::ChooseTopics) {
        return html! {};
    }
    let proposal = seen.frame.proposal.id;
    let form = visit.form("choose_topics").path("id", proposal).needed(&["topic_ids", "rationale"]);
    let left = usize::from(seen.choice.max_topics).saturating_sub(seen.choice.chosen.len());
    let options = seen.candidates().map(|topic| (topic.id.to_string(), words(visit, topic)));
    let is_said = seen.choice.alternative.state != TopicState::Nominated;
    html! {
        section aria-labelledby="choose" {
            h2 #choose { (visit.say("choose_topics")) }
            p { (visit.tell("choose-left", &[("left", many(left).into()), ("max", seen.choice.max_topics.into())])) }
            @if left > 0 {
                (form.with(html! {
                    (form.several("topic_ids", options))
                    (form.lines("rationale", 4))
                    @if !is_said { (form.lines("alternative_reason", 3)) }
                }))
            }
            (not_chosen(visit, seen))
        }
    }
}

/// Why one topic is not chosen, also one that was.
fn not_chosen(visit: &Visit, seen: &Seen) -> Markup {
    let form = visit.form("choose_topics").path("id", seen.frame.proposal.id).named("not-chosen");
    let topics = seen.topics.items.iter().filter(|topic| topic.state != TopicState::Merged);
    let options = topics.map(|topic| (topic.id.to_string(), words(visit, topic)));
    html! {
        details #why-not open[form.is_open()] {
            summary { (visit.say("choose-not")) }
            p.hint { (visit.say("choose-not-how")) }
            (form.bare(html! {
                (form.select_of("not_chosen.0.topic_id", options))
                (form.lines("not_chosen.0.reason", 3))
                p.buttons { button.primary type="submit" { (visit.say("choose-not-do")) } }
            }))
        }
    }
}

fn words(visit: &Visit, topic: &TopicView) -> String {
    if is_standing(topic) { visit.say("topic-standing") } else { topic.title.clone() }
}
