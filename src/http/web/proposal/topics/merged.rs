//! Topics that were merged because they say the same, each to be taken apart again.

use maud::{Markup, html};

use super::super::super::parts;
use super::super::super::visit::Visit;
use super::super::told::{person, text};
use super::Seen;
use crate::domain::access::Action;
use crate::domain::ids::TopicId;
use crate::service::topics::TopicMergeView;

/// The merges, also those undone.
pub(super) fn section(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        @if !seen.merges.is_empty() {
            section aria-labelledby="merges" {
                h2 #merges { (visit.say("merges")) }
                ul.list { @for merge in &seen.merges { li { (one(visit, seen, merge)) } } }
            }
        }
    }
}

fn one(visit: &Visit, seen: &Seen, merge: &TopicMergeView) -> Markup {
    let form = visit.form("undo_topic_merge").path("id", merge.id).revision(merge.revision);
    html! {
        p {
            a href={ "/topics/" (merge.topic_id) } { (title(visit, seen, merge.topic_id)) } " "
            (visit.say("merges-into")) " "
            a href={ "/topics/" (merge.into_id) } { (title(visit, seen, merge.into_id)) }
        }
        (text(&merge.reason))
        p.meta { (person(visit, &seen.people, merge.merged_by)) " · " (visit.moment(merge.merged_at)) }
        @match merge.undone_at {
            Some(at) => p { (parts::tag(&visit.say("merges-undone"))) " " (visit.moment(at)) },
            None if seen.frame.rights.may(Action::MergeTopics) => (form.alone(html! {})),
            None => {}
        }
    }
}

fn title(visit: &Visit, seen: &Seen, id: TopicId) -> Markup {
    let topic = seen.topics.items.iter().find(|topic| topic.id == id);
    topic.map_or_else(|| html! { (visit.say("topic-one")) }, |topic| parts::plain(&topic.title))
}
