//! Nominating a topic: for oneself, for a stakeholder group, or for a community that is new to the group.

use schemars::JsonSchema;
use serde::Deserialize;

use super::view::{self, TopicView};
use crate::domain::access::Action;
use crate::domain::ids::ProposalId;
use crate::domain::text::{CommentBody, Label, Title};
use crate::domain::topics::{MAX_NOMINATED, Provenance, TopicKind, TopicState};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::search;
use crate::store::topics::Topic;
use crate::store::{Tx, record};

/// A topic to be nominated.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NominateTopic {
    /// Its title.
    pub title: Title,
    /// What it is about, in Markdown.
    pub description: CommentBody,
    /// The stakeholder group it is nominated for, if not for oneself alone: one that the charter expects, or `OTHER`.
    pub on_behalf_of: Option<Label>,
    /// The community it is nominated for, where that is in none of the charter's stakeholder groups: its name.
    pub new_community: Option<Title>,
    /// The position of another body that it starts from, if any.
    pub provenance: Option<Provenance>,
}

/// Nominates a topic.
pub fn nominate(tx: &mut Tx<'_>, proposal: ProposalId, new: &NominateTopic) -> Result<TopicView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::NominateTopic)?;
    check(new)?;
    let nominated_for = new.on_behalf_of.as_ref().map(|group| ("/on_behalf_of".to_owned(), group));
    place.check_stakeholder_groups(nominated_for)?;
    refuse_too_many(tx, proposal)?;
    let provenance = new.provenance.as_ref().map(serde_json::to_string).transpose();
    let topic = Topic {
        id: tx.new_id(),
        proposal_id: proposal,
        nominated_by: Some(acting.member()?.id),
        on_behalf_of: new.on_behalf_of.as_ref().map(ToString::to_string),
        title: new.title.to_string(),
        description: new.description.to_string(),
        provenance: provenance.map_err(Error::internal)?,
        suitability: "[]".to_owned(),
        state: TopicState::Nominated,
        rationale: None,
        revision: 1,
        created_at: tx.now(),
        nominated_again_from: None,
        kind: TopicKind::Nominated,
        new_community: new.new_community.as_ref().map(ToString::to_string),
        merged_into_id: None,
    };
    topic.insert(tx)?;
    search::topic(tx, place.group.id, &topic)?;
    record::append(tx, &place.entry("topic.nominated", &acting).object("topic", topic.id))?;
    view::one(tx, topic, &place)
}

fn check(new: &NominateTopic) -> Result<()> {
    if let Some((pointer, clause)) = new.provenance.as_ref().and_then(Provenance::fault) {
        return Err(Error::field(pointer, clause));
    }
    if new.on_behalf_of.is_some() && new.new_community.is_some() {
        let clause = "stands in the place of a stakeholder group, not beside one";
        return Err(Error::field("/new_community", clause));
    }
    Ok(())
}

/// A proposal has no more topics than people can hold side by side.
pub(super) fn refuse_too_many(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<()> {
    if Topic::count_nominated(tx, proposal)? < MAX_NOMINATED {
        return Ok(());
    }
    let detail = format!("{MAX_NOMINATED} topics are nominated for this proposal; no more are taken.");
    Err(Error::rule(detail).with("max_nominated", MAX_NOMINATED))
}
