//! The choice of topics: one after the other or several at once, never more than the charter allows, and never
//! without a word on the alternative that stands beside them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::choice::{self, ChoiceView};
use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, TopicId};
use crate::domain::text::Reason;
use crate::domain::topics::{TopicState, is_too_many};
use crate::error::{Error, Result};
use crate::service::place::Place;
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
    /// Why the standing alternative, to use existing outputs better or to do nothing, is not taken; needed where a
    /// topic is chosen and it was not said before.
    pub alternative_reason: Option<Reason>,
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

/// Chooses topics. Holds the proposal's row: those who choose at the same moment do so one after the other.
pub fn choose(tx: &mut Tx<'_>, id: ProposalId, choice: &ChooseTopics) -> Result<ChoiceView> {
    let place = Place::locked_proposal(tx, id)?;
    let acting = place.may(tx, Action::ChooseTopics)?;
    let not_chosen = speaking_of_the_alternative(tx, id, choice)?;
    check(choice, &not_chosen)?;
    let named = named(tx, id, choice, &not_chosen)?;
    let chosen = Topic::decided(tx, id)?.into_iter().filter(|topic| topic.state == TopicState::Chosen);
    let staying = chosen.filter(|topic| !named.iter().any(|n| n.id == topic.id)).count();
    refuse_too_many(staying, choice.topic_ids.len(), place.group.charter()?.max_topics)?;
    for mut topic in named {
        let why_not = not_chosen.iter().find(|n| n.topic_id == topic.id).map(|n| &n.reason);
        topic.state = if why_not.is_some() { TopicState::NotChosen } else { TopicState::Chosen };
        topic.rationale = why_not.or(choice.rationale.as_ref()).map(ToString::to_string);
        topic.update(tx)?;
    }
    let not_chosen: Vec<TopicId> = not_chosen.iter().map(|n| n.topic_id).collect();
    let entry = place.entry("topics.chosen", &acting).detail("chosen", &choice.topic_ids);
    record::append(tx, &entry.detail("not_chosen", not_chosen))?;
    choice::shown(tx, &place)
}

/// The topics that are not chosen, with the alternative where the choice speaks of it. It has to, once, before any
/// topic is chosen in its place.
fn speaking_of_the_alternative(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    choice: &ChooseTopics,
) -> Result<Vec<NotChosen>> {
    let mut not_chosen = choice.not_chosen.clone();
    let alternative = Topic::alternative(tx, proposal)?;
    let is_named = choice.topic_ids.contains(&alternative.id)
        || not_chosen.iter().any(|not| not.topic_id == alternative.id);
    match &choice.alternative_reason {
        Some(_) if is_named => {
            return Err(Error::field("/alternative_reason", "speaks of a topic that is named already"));
        }
        Some(reason) => {
            not_chosen.push(NotChosen { topic_id: alternative.id, reason: reason.clone() });
        }
        None if !is_named && alternative.state == TopicState::Nominated && !choice.topic_ids.is_empty() => {
            let clause = "is needed: why existing outputs are not used better instead, or nothing is done";
            return Err(Error::field("/alternative_reason", clause));
        }
        None => {}
    }
    Ok(not_chosen)
}

fn refuse_too_many(staying: usize, more: usize, max: u8) -> Result<()> {
    if !is_too_many(staying, more, usize::from(max)) {
        return Ok(());
    }
    let detail = format!("The charter allows {max} topics; {staying} are chosen beside those you name.");
    Err(Error::rule(detail).with("chosen", staying).with("max_topics", max))
}

fn check(choice: &ChooseTopics, not_chosen: &[NotChosen]) -> Result<()> {
    let ids = choice.topic_ids.iter().chain(not_chosen.iter().map(|n| &n.topic_id));
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

/// The topics that the choice names; each must be one of the proposal's, and stand for itself.
fn named(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    choice: &ChooseTopics,
    not_chosen: &[NotChosen],
) -> Result<Vec<Topic>> {
    let ids = choice.topic_ids.iter().copied().chain(not_chosen.iter().map(|n| n.topic_id));
    let topics = Topic::of(tx, proposal, &ids.collect::<Vec<_>>())?;
    let fault = |id: TopicId| match topics.iter().find(|topic| topic.id == id) {
        None => Some("is no topic of this proposal"),
        Some(topic) if topic.state == TopicState::Merged => Some("was merged; another topic stands for it"),
        Some(_) => None,
    };
    for (n, id) in choice.topic_ids.iter().enumerate() {
        if let Some(clause) = fault(*id) {
            return Err(Error::field(format!("/topic_ids/{n}"), clause));
        }
    }
    for (n, not) in choice.not_chosen.iter().enumerate() {
        if let Some(clause) = fault(not.topic_id) {
            return Err(Error::field(format!("/not_chosen/{n}/topic_id"), clause));
        }
    }
    Ok(topics)
}
