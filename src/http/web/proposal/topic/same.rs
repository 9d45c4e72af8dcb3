//! Topics that may say the same as one, merging it into another, and taking it over for another proposal.

use maud::{Markup, html};

use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::topics::is_standing;
use super::Seen;
use crate::domain::access::Action;
use crate::domain::ids::TopicId;
use crate::domain::topics::TopicState;

/// What else is done with it.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        section aria-labelledby="same" {
            h2 #same { (visit.say("topic-same")) }
            @if seen.similar.similar.is_empty() { p.meta { (visit.say("topic-same-none")) } }
            @else {
                p { (visit.say("topic-same-how")) }
                ul {
                    @for other in &seen.similar.similar {
                        li {
                            a href={ "/topics/" (other.topic_id) } { (parts::plain(&other.title)) } " "
                            span.meta { (visit.tell("topic-same-percent", &[("percent", other.percent.into())])) }
                        }
                    }
                }
            }
            @if !seen.topic.merged_from.is_empty() {
                p { (visit.say("topic-same-stands-for")) }
                ul { @for id in &seen.topic.merged_from { li { a href={ "/topics/" (id) } { (title(visit, seen, *id)) } } } }
            }
            (merge(visit, seen))
            (again(visit, seen))
        }
    }
}

fn title(visit: &Visit, seen: &Seen, id: TopicId) -> Markup {
    let other = seen.others.iter().find(|other| other.id == id);
    other.map_or_else(|| html! { (visit.say("topic-one")) }, |other| parts::plain(&other.title))
}

fn merge(visit: &Visit, seen: &Seen) -> Markup {
    let may = seen.frame.rights.may(Action::MergeTopics) && !seen.is_merged() && !is_standing(&seen.topic);
    let others = seen.others.iter().filter(|other| other.state != TopicState::Merged && !is_standing(other));
    let form = visit.form("merge_topic").path("id", seen.topic.id).to(seen.frame.at("/topics"));
    html! {
        @if may {
            details #merge open[form.is_open()] {
                summary { (visit.say("merge_topic")) }
                p.hint { (visit.say("merge-how")) }
                (form.with(html! {
                    (form.select_of("into_id", others.map(|other| (other.id.to_string(), other.title.clone()))))
                    (form.lines("reason", 3))
                }))
            }
        }
    }
}

/// A topic that was not chosen can be nominated for another proposal of the group that chooses its topics now.
fn again(visit: &Visit, seen: &Seen) -> Markup {
    let is_free = matches!(seen.topic.state, TopicState::Nominated | TopicState::NotChosen)
        && !is_standing(&seen.topic);
    let form = visit.form("nominate_topic_again").path("id", seen.topic.id).to("/topics/{id}");
    let options = seen.elsewhere.iter().map(|proposal| (proposal.id.to_string(), proposal.title.clone()));
    html! {
        @if is_free && seen.nominates_elsewhere {
            details #again open[form.is_open()] {
                summary { (visit.say("nominate_topic_again")) }
                p.hint { (visit.say("again-how")) }
                (form.with(form.select_of("proposal_id", options)))
            }
        }
    }
}
