//! Topics: nominated for a proposal, held against the suitability checklist, approved of, and chosen.

mod approve;
mod choose;
mod impacts;
mod matrix;
mod nominate_again;
mod view;

use schemars::JsonSchema;
use serde::Deserialize;

use super::place::Place;
use crate::domain::access::Action;
use crate::domain::ids::{ProposalId, TopicId};
use crate::domain::text::{CommentBody, Label, Title};
use crate::domain::topics::{Provenance, Suitability, TopicState, fault_in_answers};
use crate::error::{Error, Result};
use crate::service::{Page, Window};
use crate::store::topics::Topic;
use crate::store::{Tx, record};

pub use approve::{ApprovalView, approve, list_approvals, withdraw_approval};
pub use choose::{ChoiceView, ChooseTopics, NotChosen, choose};
pub use impacts::{ImpactView, NoteImpact, list_impacts, note, withdraw_impact};
pub use matrix::{ImpactCell, ImpactMatrixView, ImpactRow, matrix};
pub use nominate_again::{NominateAgain, nominate_again};
pub use view::{ApprovalsView, GroupApprovals, TopicView};

/// A topic to be nominated.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NominateTopic {
    /// Its title.
    pub title: Title,
    /// What it is about, in Markdown.
    pub description: CommentBody,
    /// The stakeholder group it is nominated for, if not for oneself alone.
    pub on_behalf_of: Option<Label>,
    /// The position of another body that it starts from, if any.
    pub provenance: Option<Provenance>,
}

/// The answers to the suitability checklist: all of them, in the place of those before.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerSuitability {
    /// The answers, each to another question; questions without one stay open.
    #[schemars(length(max = 40))]
    pub answers: Vec<Suitability>,
}

/// Nominates a topic.
pub fn nominate(tx: &mut Tx<'_>, proposal: ProposalId, new: &NominateTopic) -> Result<TopicView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::NominateTopic)?;
    if let Some((pointer, clause)) = new.provenance.as_ref().and_then(Provenance::fault) {
        return Err(Error::field(pointer, clause));
    }
    let provenance = new.provenance.as_ref().map(serde_json::to_string).transpose();
    let topic = Topic {
        id: tx.new_id(),
        proposal_id: proposal,
        nominated_by: acting.member()?.id,
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
    };
    topic.insert(tx)?;
    record::append(tx, &place.entry("topic.nominated", &acting).object("topic", topic.id))?;
    TopicView::of(topic, &[], &place.group.charter()?)
}

/// Answers the suitability checklist of a topic.
pub fn answer_suitability(tx: &mut Tx<'_>, id: TopicId, new: &AnswerSuitability) -> Result<TopicView> {
    let proposal = Topic::get(tx, id)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::AnswerSuitability)?;
    let mut topic = Topic::get(tx, id)?;
    tx.check_revision(topic.revision)?;
    let charter = place.group.charter()?;
    if let Some((n, clause)) = fault_in_answers(&new.answers, &charter.suitability_checks) {
        return Err(Error::field(format!("/answers/{n}/check_id"), clause));
    }
    topic.suitability = serde_json::to_string(&new.answers).map_err(Error::internal)?;
    topic.update(tx)?;
    let entry = place.entry("topic.suitability_answered", &acting).object("topic", id);
    record::append(tx, &entry.detail("answered", new.answers.len()))?;
    view(tx, topic, &place)
}

/// A topic that the caller may read.
pub fn get(tx: &mut Tx<'_>, id: TopicId) -> Result<TopicView> {
    let topic = Topic::get(tx, id)?;
    let place = Place::proposal(tx, topic.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    view(tx, topic, &place)
}

/// The topics of a proposal.
pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<TopicId>) -> Result<Page<TopicView>> {
    let place = Place::proposal(tx, proposal)?;
    place.may(tx, Action::ReadGroup)?;
    let page = Topic::list(tx, proposal, window)?;
    let items = view::all(tx, page.items, &place.group.charter()?)?;
    Ok(Page { items, next: page.next })
}

fn view(tx: &mut Tx<'_>, topic: Topic, place: &Place) -> Result<TopicView> {
    let all = view::all(tx, vec![topic], &place.group.charter()?)?;
    all.into_iter().next().ok_or_else(Error::not_found)
}
