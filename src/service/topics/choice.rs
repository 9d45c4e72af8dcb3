//! Where the choice of topics stands: what is chosen and not, the standing alternative, and who was spoken for.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::view::{self, TopicView};
use crate::domain::access::Action;
use crate::domain::ids::ProposalId;
use crate::domain::topics::{TopicKind, TopicState};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::topics::Topic;

/// What is chosen, and what is not.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Choice")]
pub struct ChoiceView {
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// How many topics the charter lets it choose.
    pub max_topics: u8,
    /// The chosen topics.
    pub chosen: Vec<TopicView>,
    /// The nominated topics that are not chosen.
    pub not_chosen: Vec<TopicView>,
    /// To use existing outputs better, or to do nothing: it stands on every proposal, and a choice of others says why
    /// it was not taken.
    pub alternative: TopicView,
    /// For whom and from what topics were nominated.
    pub nominations: NominationsView,
}

/// Nominated topics, counted by those they were nominated for; also those that were merged since.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Nominations")]
pub struct NominationsView {
    /// All of them.
    pub topics: usize,
    /// Those that start from a position of another body.
    pub from_existing_positions: usize,
    /// By the stakeholder group that they were nominated for.
    pub stakeholder_groups: Vec<GroupNominations>,
    /// By the community, new to the group, that they were nominated for.
    pub new_communities: Vec<CommunityNominations>,
}

/// The topics nominated for one stakeholder group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GroupNominations {
    /// The stakeholder group.
    pub stakeholder_group: String,
    /// How many.
    pub topics: usize,
}

/// The topics nominated for one community that is new to the group.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CommunityNominations {
    /// The community.
    pub new_community: String,
    /// How many.
    pub topics: usize,
}

impl View for ChoiceView {}

/// Where the choice of a proposal's topics stands.
pub fn get_choice(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<ChoiceView> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    shown(tx, &place)
}

/// The choice as it stands now.
pub(super) fn shown(tx: &mut Tx<'_>, place: &Place) -> Result<ChoiceView> {
    let (proposal, charter) = (place.the_proposal()?.id, place.group.charter()?);
    let mut topics = Topic::decided(tx, proposal)?;
    topics.retain(|topic| topic.kind == TopicKind::Nominated || topic.state == TopicState::Chosen);
    let alternative = Topic::alternative(tx, proposal)?;
    topics.push(alternative);
    let mut shown = view::all(tx, proposal, topics, &charter)?;
    let alternative = shown.pop().ok_or_else(|| Error::internal("a proposal without its alternative"))?;
    let (chosen, not_chosen) = shown.into_iter().partition(|topic| topic.state == TopicState::Chosen);
    let nominations = nominations(tx, proposal)?;
    Ok(ChoiceView {
        proposal_id: proposal,
        max_topics: charter.max_topics,
        chosen,
        not_chosen,
        alternative,
        nominations,
    })
}

fn nominations(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<NominationsView> {
    let all = Topic::nominations(tx, proposal)?;
    let from_existing_positions = all.iter().filter(|topic| topic.has_provenance).count();
    let groups = counted(all.iter().filter_map(|topic| topic.on_behalf_of.as_ref()));
    let communities = counted(all.iter().filter_map(|topic| topic.new_community.as_ref()));
    let group = |(name, topics)| GroupNominations { stakeholder_group: name, topics };
    let community = |(name, topics)| CommunityNominations { new_community: name, topics };
    Ok(NominationsView {
        topics: all.len(),
        from_existing_positions,
        stakeholder_groups: groups.into_iter().map(group).collect(),
        new_communities: communities.into_iter().map(community).collect(),
    })
}

fn counted<'a>(names: impl Iterator<Item = &'a String>) -> BTreeMap<String, usize> {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        let topics = counted.entry(name.clone()).or_default();
        *topics = topics.saturating_add(1);
    }
    counted
}
