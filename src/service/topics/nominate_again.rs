//! A topic that was not chosen, taken over as a new nomination for another proposal of the group.

use schemars::JsonSchema;
use serde::Deserialize;

use super::nominate::refuse_too_many;
use super::view::{self, TopicView};
use crate::domain::access::Action;
use crate::domain::ids::{GroupId, ProposalId, TopicId};
use crate::domain::topics::{TopicKind, TopicState};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::search;
use crate::store::proposals::Proposal;
use crate::store::topics::Topic;
use crate::store::{Tx, record};

/// Where a topic is to be nominated again.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NominateAgain {
    /// Another proposal of the same group, in its first step.
    pub proposal_id: ProposalId,
}

/// Takes a topic over, with title, description and provenance; its answers and approvals stay where they are.
pub fn nominate_again(tx: &mut Tx<'_>, id: TopicId, new: &NominateAgain) -> Result<TopicView> {
    let source = Topic::get(tx, id)?;
    let from = Place::proposal(tx, source.proposal_id)?;
    from.may(tx, Action::ReadGroup)?;
    in_the_group(tx, new.proposal_id, from.group.id)?;
    let place = Place::locked_proposal(tx, new.proposal_id)?;
    let acting = place.may(tx, Action::NominateTopic)?;
    refuse(&source)?;
    if source.proposal_id == new.proposal_id {
        return Err(Error::field("/proposal_id", "is the proposal for which it is nominated"));
    }
    if Topic::is_nominated_again(tx, id, new.proposal_id)? {
        return Err(Error::because(
            Code::AlreadyExists,
            "The topic was taken over for this proposal already.",
        ));
    }
    refuse_too_many(tx, new.proposal_id)?;
    let topic = Topic {
        id: tx.new_id(),
        proposal_id: new.proposal_id,
        nominated_by: Some(acting.member()?.id),
        suitability: "[]".to_owned(),
        state: TopicState::Nominated,
        rationale: None,
        revision: 1,
        created_at: tx.now(),
        nominated_again_from: Some(id),
        ..source
    };
    topic.insert(tx)?;
    search::topic(tx, place.group.id, &topic)?;
    let entry = place.entry("topic.nominated_again", &acting).object("topic", topic.id);
    record::append(tx, &entry.detail("from", id))?;
    view::one(tx, topic, &place)
}

fn refuse(source: &Topic) -> Result<()> {
    Err(Error::rule(match (source.kind, source.state) {
        (TopicKind::StandingAlternative, _) => "The standing alternative stands on every proposal already.",
        (_, TopicState::Chosen) => "The topic was chosen; only one that was not can be nominated again.",
        (_, TopicState::Merged) => "The topic was merged; nominate the one that stands for it.",
        _ => return Ok(()),
    }))
}

/// A proposal of another group and one that is not there look alike.
fn in_the_group(tx: &mut Tx<'_>, proposal: ProposalId, group: GroupId) -> Result<()> {
    match Proposal::find(tx, proposal)? {
        Some(found) if found.group_id == group => Ok(()),
        _ => Err(Error::field("/proposal_id", "is no proposal of this group")),
    }
}
