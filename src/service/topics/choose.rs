//! The choice of topics: one after the other or several at once, never more than the charter allows.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::view::{self, TopicView};
use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, TopicId};
use crate::domain::text::Reason;
use crate::domain::topics::{TopicState, is_too_many};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::store::topics::Topic;
use crate::store::{Tx, record};

/// Topics to be chosen, beside those that are; and topics that are not.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChooseTopics {
    /// The topics to choose; those that are chosen already stay chosen, with the new rationale.
    #[serde(default)]
    #[schemars(length(max = 3))]
    pub topic_ids: Vec<TopicId>,
    /// Why these; needed where any is chosen.
    pub rationale: Option<Reason>,
    /// The topics that are not chosen, also if they were before; each with the reason.
    #[serde(default)]
    #[schemars(length(max = 100))]
    pub not_chosen: Vec<NotChosen>,
}

/// A topic that is not chosen.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotChosen {
    /// Which.
    pub topic_id: TopicId,
    /// Why not.
    pub reason: Reason,
}

/// What is chosen after the choice, and what is not.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Choice")]
pub struct ChoiceView {
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// How many topics the charter lets it choose.
    pub max_topics: u8,
    /// The chosen topics.
    pub chosen: Vec<TopicView>,
    /// The topics that are not chosen.
    pub not_chosen: Vec<TopicView>,
}

impl View for ChoiceView {}

/// Chooses topics. Holds the proposal's row: those who choose at the same moment do so one after the other.
pub fn choose(tx: &mut Tx<'_>, id: ProposalId, choice: &ChooseTopics) -> Result<ChoiceView> {
    let place = Place::locked_proposal(tx, id)?;
    let acting = place.may(tx, Action::ChooseTopics)?;
    check(choice)?;
    let charter = place.group.charter()?;
    let before = Topic::decided(tx, id)?;
    let named = named(tx, id, choice)?;
    let stays = |t: &&Topic| t.state == TopicState::Chosen && !named.iter().any(|n| n.id == t.id);
    let staying = before.iter().filter(stays).count();
    if is_too_many(staying, choice.topic_ids.len(), usize::from(charter.max_topics)) {
        let detail = format!(
            "The charter allows {} topics; {staying} are chosen beside those you name.",
            charter.max_topics
        );
        return Err(Error::rule(detail).with("chosen", staying).with("max_topics", charter.max_topics));
    }
    for mut topic in named {
        let why_not = choice.not_chosen.iter().find(|n| n.topic_id == topic.id).map(|n| &n.reason);
        topic.state = if why_not.is_some() { TopicState::NotChosen } else { TopicState::Chosen };
        topic.rationale = why_not.or(choice.rationale.as_ref()).map(ToString::to_string);
        topic.update(tx)?;
    }
    let not_chosen: Vec<TopicId> = choice.not_chosen.iter().map(|n| n.topic_id).collect();
    let entry = place.entry("topics.chosen", &acting).detail("chosen", &choice.topic_ids);
    record::append(tx, &entry.detail("not_chosen", not_chosen))?;
    let decided = Topic::decided(tx, id)?;
    let (chosen, not_chosen) =
        view::all(tx, decided, &charter)?.into_iter().partition(|t| t.state == TopicState::Chosen);
    Ok(ChoiceView { proposal_id: id, max_topics: charter.max_topics, chosen, not_chosen })
}

fn check(choice: &ChooseTopics) -> Result<()> {
    let ids = choice.topic_ids.iter().chain(choice.not_chosen.iter().map(|n| &n.topic_id));
    let mut all: Vec<TopicId> = ids.copied().collect();
    let named = all.len();
    all.sort_unstable();
    all.dedup();
    if named == 0 {
        return Err(Error::field("/topic_ids", "names no topic"));
    }
    if all.len() < named {
        return Err(Error::field("/topic_ids", "a topic is named twice"));
    }
    if !choice.topic_ids.is_empty() && choice.rationale.is_none() {
        return Err(Error::field("/rationale", "is needed where a topic is chosen"));
    }
    if choice.not_chosen.len() > 100 {
        return Err(Error::field("/not_chosen", "names more than 100"));
    }
    Ok(())
}

/// The topics that the choice names; each must be one of the proposal's.
fn named(tx: &mut Tx<'_>, proposal: ProposalId, choice: &ChooseTopics) -> Result<Vec<Topic>> {
    let ids: Vec<TopicId> =
        choice.topic_ids.iter().copied().chain(choice.not_chosen.iter().map(|n| n.topic_id)).collect();
    let topics = Topic::of(tx, proposal, &ids)?;
    let foreign = |id: &TopicId| !topics.iter().any(|t| t.id == *id);
    if let Some(n) = choice.topic_ids.iter().position(foreign) {
        return Err(Error::field(format!("/topic_ids/{n}"), "is no topic of this proposal"));
    }
    if let Some(n) = choice.not_chosen.iter().position(|not| foreign(&not.topic_id)) {
        return Err(Error::field(format!("/not_chosen/{n}/topic_id"), "is no topic of this proposal"));
    }
    Ok(topics)
}
