//! Topics: nominated for a proposal, held against the suitability checklist, approved of, and chosen.

mod alternative;
mod approve;
mod choice;
mod choose;
mod impacts;
mod matrix;
mod merge;
mod nominate;
mod nominate_again;
mod similar;
mod support;
mod view;

use schemars::JsonSchema;
use serde::Deserialize;

use super::place::Place;
use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, TopicId};
use crate::domain::topics::{Suitability, fault_in_answers};
use crate::error::{Error, Result};
use crate::service::{Page, Window};
use crate::store::topics::Topic;
use crate::store::{Tx, record};

pub use alternative::stand;
pub use approve::{ApprovalView, approve, list_approvals, own_approval, withdraw_approval};
pub use choice::{ChoiceView, CommunityNominations, GroupNominations, NominationsView, get_choice};
pub use choose::{ChooseTopics, NotChosen, choose};
pub use impacts::{ImpactView, NoteImpact, list_impacts, note, withdraw_impact};
pub use matrix::{ImpactCell, ImpactMatrixView, ImpactRow, matrix};
pub use merge::{MergeTopic, TopicMergeView, list_merges, merge, undo_merge};
pub use nominate::{NominateTopic, nominate};
pub use nominate_again::{NominateAgain, nominate_again};
pub use similar::{SimilarTopic, SimilarTopicsView, similar};
pub use view::{ApprovalsView, GroupApprovals, TopicView};

/// The answers to the suitability checklist: all of them, in the place of those before.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerSuitability {
    /// The answers, each to another question; questions without one stay open.
    #[schemars(length(max = 40))]
    pub answers: Vec<Suitability>,
}

/// Answers the suitability checklist of a topic.
pub fn answer_suitability(tx: &mut Tx<'_>, id: TopicId, new: &AnswerSuitability) -> Result<TopicView> {
    let proposal = Topic::get(tx, id)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::AnswerSuitability)?;
    let mut topic = Topic::get(tx, id)?;
    tx.check_revision(topic.revision)?;
    merge::refuse_merged(tx, &topic)?;
    let charter = place.group.charter()?;
    if let Some((n, clause)) = fault_in_answers(&new.answers, &charter.suitability_checks) {
        return Err(Error::field(format!("/answers/{n}/check_id"), clause));
    }
    topic.suitability = serde_json::to_string(&new.answers).map_err(Error::internal)?;
    topic.update(tx)?;
    let entry = place.entry("topic.suitability_answered", &acting).object("topic", id);
    record::append(tx, &entry.detail("answered", new.answers.len()))?;
    view::one(tx, topic, &place)
}

/// A topic that the caller may read.
pub fn get(tx: &mut Tx<'_>, id: TopicId) -> Result<TopicView> {
    let topic = Topic::get(tx, id)?;
    let place = Place::proposal(tx, topic.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    view::one(tx, topic, &place)
}

/// The topics of a proposal.
pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<TopicId>) -> Result<Page<TopicView>> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    let page = Topic::list(tx, proposal, window)?;
    let items = view::all(tx, proposal, page.items, &place.group.charter()?)?;
    Ok(Page { items, next: page.next })
}
