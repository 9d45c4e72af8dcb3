//! The topics of a proposal: nominated, approved of, and up to three of them chosen.

mod card;
mod choose;
mod merged;
mod nominate;

use maud::{Markup, html};

use super::super::frame::ProposalFrame;
use super::super::layout::Page;
use super::super::parts;
use super::super::visit::Visit;
use super::told::{MOST, People, first, many, named};
use crate::domain::ids::{Proposal, ProposalId, TopicId};
use crate::domain::topics::{TopicKind, TopicState};
use crate::error::Result;
use crate::service::topics::{self as service, ChoiceView, NominationsView, TopicMergeView, TopicView};
use crate::service::{Page as List, Tx, Window};

pub use self::card::{approvals, origin, tags};
pub use self::nominate::groups;

/// What the page shows.
struct Seen {
    frame: ProposalFrame,
    choice: ChoiceView,
    topics: List<TopicView>,
    merges: Vec<TopicMergeView>,
    people: People,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, id: ProposalId, window: Window<TopicId>) -> Result<Self> {
        let frame = ProposalFrame::load(tx, id)?;
        let choice = service::get_choice(tx, id)?;
        let topics = service::list(tx, id, &window)?;
        let merges = service::list_merges(tx, id, &first())?.items;
        let mut members: Vec<_> = topics.items.iter().filter_map(|topic| topic.nominated_by).collect();
        members.extend(merges.iter().map(|merge| merge.merged_by));
        let people = named(tx, &frame.rights, members)?;
        Ok(Self { frame, choice, topics, merges, people })
    }

    /// Those that can still be chosen.
    fn candidates(&self) -> impl Iterator<Item = &TopicView> {
        self.topics
            .items
            .iter()
            .filter(|topic| !matches!(topic.state, TopicState::Chosen | TopicState::Merged))
    }
}

/// The page.
pub async fn page(visit: Visit) -> Result<Page> {
    let id = visit.id::<Proposal>("id")?;
    let window = Window { limit: MOST, ..super::told::window(&visit)? };
    let seen = visit.read(move |tx| Seen::load(tx, id, window)).await?;
    let title = visit.say("topics");
    let main = html! {
        h1 { (title) }
        p.lead { (visit.tell("topics-lead", &[("max", seen.choice.max_topics.into())])) }
        (chosen(&visit, &seen))
        (candidates(&visit, &seen))
        (choose::section(&visit, &seen))
        (nominate::section(&visit, &seen.frame))
        (nominated(&visit, &seen.frame, &seen.choice.nominations))
        (merged::section(&visit, &seen))
    };
    Ok(seen.frame.page(&visit, "/topics", &title, main))
}

fn chosen(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        section #chosen data-live aria-labelledby="chosen-head" {
            h2 #chosen-head { (visit.say("topics-chosen")) }
            @if seen.choice.chosen.is_empty() { p { (visit.say("topics-none-chosen")) } }
            div.cards {
                @for topic in &seen.choice.chosen { (card::card(visit, &seen.frame, &seen.people, topic)) }
            }
        }
    }
}

fn candidates(visit: &Visit, seen: &Seen) -> Markup {
    html! {
        section aria-labelledby="candidates" {
            h2 #candidates { (visit.say("topics-candidates")) }
            p { (visit.tell("topics-candidates-how", &[
                ("groups", seen.frame.group.charter.approval_groups_min().into()),
            ])) }
            div.cards {
                @for topic in seen.candidates() { (card::card(visit, &seen.frame, &seen.people, topic)) }
            }
            (parts::more(visit, seen.topics.next.as_deref()))
        }
    }
}

/// For whom topics were nominated: who is missing is seen as well.
fn nominated(visit: &Visit, frame: &ProposalFrame, all: &NominationsView) -> Markup {
    let by_group = |name: &str| {
        all.stakeholder_groups.iter().find(|g| g.stakeholder_group == name).map_or(0, |g| g.topics)
    };
    let expected = &frame.group.charter.expected_groups;
    let others =
        all.stakeholder_groups.iter().filter(|g| !expected.iter().any(|e| **e == *g.stakeholder_group));
    html! {
        section aria-labelledby="nominations" {
            h2 #nominations { (visit.say("nominations")) }
            p {
                (visit.tell("nominations-all", &[
                    ("count", many(all.topics).into()),
                    ("positions", many(all.from_existing_positions).into()),
                ]))
            }
            table {
                caption { (visit.say("nominations-caption")) }
                thead { tr { th scope="col" { (visit.say("nominations-for")) } th.n scope="col" { (visit.say("topics")) } } }
                tbody {
                    @for group in expected { (count(visit, group, by_group(group))) }
                    @for group in others { (count(visit, &group.stakeholder_group, group.topics)) }
                    @for community in &all.new_communities { (count(visit, &community.new_community, community.topics)) }
                }
            }
        }
    }
}

fn count(visit: &Visit, name: &str, topics: usize) -> Markup {
    html! { tr { th scope="row" { (parts::name(name)) } td.n { (visit.words().number(many(topics))) } } }
}

/// Does somebody nominate it, or does it stand on every proposal?
pub fn is_standing(topic: &TopicView) -> bool {
    topic.kind == TopicKind::StandingAlternative
}
