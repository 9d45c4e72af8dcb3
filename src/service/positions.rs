//! Positions: put on a chosen topic, rivals beside each other, closed with a reason.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::place::Place;
use super::view::View;
use super::{designations, search};
use crate::domain::access::Action;
use crate::domain::calls::CallState;
use crate::domain::ids::{AmendmentId, GroupId, MemberId, PositionId, ProposalId, TopicId};
use crate::domain::positions::PositionState;
use crate::domain::text::{Reason, Title};
use crate::domain::time::Instant;
use crate::domain::topics::TopicState;
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::calls::Call;
use crate::store::objections::Objection;
use crate::store::positions::Position;
use crate::store::topics::Topic;
use crate::store::{Tx, record};

/// A position to be put on a topic.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreatePosition {
    /// The chosen topic of the proposal that it is on.
    pub topic_id: TopicId,
    /// Its title.
    pub title: Title,
}

/// Why a position is closed.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosePosition {
    /// The reason, for everyone to read.
    pub reason: Reason,
}

/// A position: the text of a group on a topic, in versions.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Position")]
pub struct PositionView {
    /// Its id.
    pub id: PositionId,
    /// Whose.
    pub group_id: GroupId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// On which topic.
    pub topic_id: TopicId,
    /// The membership that put it there.
    pub author_id: MemberId,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: PositionState,
    /// The number of its current version; 0 before the first.
    pub version: i64,
    /// The number of its newest substantive version; 0 before the first.
    pub substantive_version: i64,
    /// When that was published.
    pub substantive_at: Option<Instant>,
    /// Why it was closed.
    pub close_reason: Option<String>,
    /// The amendment to another position that it was promoted from, if one.
    pub promoted_from: Option<AmendmentId>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

impl View for PositionView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/positions/{}", self.id))
    }
}

impl PositionView {
    pub(super) fn of(position: Position) -> Self {
        let Position {
            id,
            group_id,
            proposal_id,
            topic_id,
            author_id,
            title,
            state,
            version,
            substantive_version,
            substantive_at,
            close_reason,
            promoted_from,
            revision,
            created_at,
        } = position;
        Self {
            id,
            group_id,
            proposal_id,
            topic_id,
            author_id,
            title,
            state,
            version,
            substantive_version,
            substantive_at,
            close_reason,
            promoted_from,
            revision,
            created_at,
        }
    }
}

/// Puts a position, or a rival one, on a chosen topic.
pub fn create(tx: &mut Tx<'_>, proposal: ProposalId, new: &CreatePosition) -> Result<PositionView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::CreatePosition)?;
    on_a_chosen_topic(tx, proposal, new.topic_id)?;
    let position = unwritten(tx, &place, new, acting.member()?.id, None)?;
    position.insert(tx)?;
    search::position(tx, &position, "")?;
    let entry = place.entry("position.created", &acting);
    record::append(tx, &entry.object("position", position.id).object("topic", position.topic_id))?;
    Ok(PositionView::of(position))
}

/// A position without a text yet.
pub(super) fn unwritten(
    tx: &Tx<'_>,
    place: &Place,
    new: &CreatePosition,
    author_id: MemberId,
    promoted_from: Option<AmendmentId>,
) -> Result<Position> {
    Ok(Position {
        id: tx.new_id(),
        group_id: place.group.id,
        proposal_id: place.the_proposal()?.id,
        topic_id: new.topic_id,
        author_id,
        title: new.title.to_string(),
        state: PositionState::Open,
        version: 0,
        substantive_version: 0,
        substantive_at: None,
        close_reason: None,
        promoted_from,
        revision: 1,
        created_at: tx.now(),
    })
}

fn on_a_chosen_topic(tx: &mut Tx<'_>, proposal: ProposalId, id: TopicId) -> Result<()> {
    let topic = Topic::find(tx, id)?.filter(|t| t.proposal_id == proposal);
    match topic.map(|t| t.state) {
        None => Err(Error::field("/topic_id", "names no topic of this proposal")),
        Some(TopicState::Chosen) => Ok(()),
        Some(_) => Err(Error::rule("The topic was not chosen; positions stand on chosen topics.")),
    }
}

/// A position.
pub fn get(tx: &mut Tx<'_>, id: PositionId) -> Result<PositionView> {
    let (position, _) = readable(tx, id)?;
    Ok(PositionView::of(position))
}

/// A position that the actor may read, and where it is.
pub(super) fn readable(tx: &mut Tx<'_>, id: PositionId) -> Result<(Position, Place)> {
    let position = Position::get(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    Ok((position, place))
}

/// The positions of a proposal, perhaps only those on one topic.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    topic: Option<TopicId>,
    window: &Window<PositionId>,
) -> Result<Page<PositionView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    Ok(Position::list(tx, proposal, topic, window)?.map(PositionView::of))
}

/// Closes a position with a reason.
pub fn close(tx: &mut Tx<'_>, id: PositionId, closing: &ClosePosition) -> Result<PositionView> {
    let mut position = Position::lock(tx, id)?;
    let place = Place::proposal(tx, position.proposal_id)?;
    let acting = place.may_own(tx, Action::ClosePosition, position.author_id)?;
    if position.state != PositionState::Open {
        return Err(ended(&position));
    }
    if let Some(call) = Call::newest_on(tx, id)?.filter(|call| call.state == CallState::Open) {
        let detail =
            format!("A consensus call on this position ends at {}, and is not closed.", call.closes_at);
        return Err(Error::rule(detail).with("call_id", call.id));
    }
    objections_are_addressed(tx, &position)?;
    designations::supersede(tx, (&place, &acting), id)?;
    position.state = PositionState::Closed;
    position.close_reason = Some(closing.reason.to_string());
    position.update(tx)?;
    record::append(tx, &place.entry("position.closed", &acting).object("position", id))?;
    Ok(PositionView::of(position))
}

/// Closing a position answers no objection to it. Only where the topic has its designated position are those to its
/// rivals without an object.
fn objections_are_addressed(tx: &mut Tx<'_>, position: &Position) -> Result<()> {
    let open = Objection::unaddressed(tx, position.id)?;
    if open.is_empty() || Position::designated_on(tx, position.topic_id)?.is_some() {
        return Ok(());
    }
    let detail = format!(
        "Objections to this position that are not addressed: {}. It is closed after a finding on each, or when \
         another position on its topic is designated.",
        open.len()
    );
    Err(Error::rule(detail).with("objections", open))
}

/// The refusal for what is done to a position that has ended.
pub(super) fn ended(position: &Position) -> Error {
    let detail = format!("The position is {}; it takes no more changes.", position.state);
    Error::because(Code::Ended, detail).with("state", position.state)
}
