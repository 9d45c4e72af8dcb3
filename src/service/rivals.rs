//! Rival positions on a topic, side by side: where each stands, how its text begins, and what two of them say
//! differently.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::comments::AuthorView;
use super::consensus::{Memo, PositionStanding, standings};
use super::differences::PATIENCE;
use super::place::Place;
use super::view::View;
use crate::domain::access::Action;
use crate::domain::differences::{Difference, by_words};
use crate::domain::ids::{AmendmentId, PositionId, ProposalId, TopicId};
use crate::domain::positions::MAX_BESIDE;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::amendments::Amendment;
use crate::store::comments::authors;
use crate::store::positions::{Opening, Position, Version};
use crate::store::topics::Topic;

/// The positions on a topic side by side.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Comparison")]
pub struct ComparisonView {
    /// The topic.
    pub topic_id: TopicId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its positions but for closed ones, oldest first.
    pub positions: Vec<RivalView>,
    /// Whether these are all of them. Only of a topic with more than 20 are the youngest not here.
    pub is_complete: bool,
}

/// One of several positions on a topic.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "RivalPosition")]
pub struct RivalView {
    /// Where it stands.
    #[serde(flatten)]
    pub standing: PositionStanding,
    /// Who put it there.
    pub author: AuthorView,
    /// The amendment to another position that it was promoted from, if one.
    pub promoted_from: Option<AmendmentId>,
    /// Amendments to it that wait for an answer.
    pub open_amendments: i64,
    /// When its current version was published; null before the first.
    pub published_at: Option<Instant>,
    /// How its current version begins: 500 characters of its Markdown at most; empty before the first.
    pub opening: String,
    /// How long that version is, in Unicode code points.
    pub length: i64,
}

impl View for ComparisonView {}

/// What two positions on a topic say differently.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "RivalDifferences")]
pub struct RivalDifferencesView {
    /// The topic.
    pub topic_id: TopicId,
    /// The one.
    pub from: ComparedVersion,
    /// The other.
    pub to: ComparedVersion,
    /// The passages, in the order of the text: what is equal and deleted makes the one, what is equal and inserted
    /// the other.
    pub items: Vec<Difference>,
}

/// The current version of a position.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct ComparedVersion {
    /// The position.
    pub position_id: PositionId,
    /// The number of the version.
    pub version: i64,
}

impl View for RivalDifferencesView {}

/// Two positions on a topic.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rivals {
    /// The one.
    pub from: PositionId,
    /// The other.
    pub to: PositionId,
}

/// Two texts that are to be compared.
#[derive(Clone, Debug)]
pub struct Pair {
    topic: TopicId,
    from: (ComparedVersion, String),
    to: (ComparedVersion, String),
}

fn readable(tx: &mut Tx<'_>, id: TopicId) -> Result<(Topic, Place)> {
    let topic = Topic::get(tx, id)?;
    let place = Place::proposal(tx, topic.proposal_id)?;
    place.may(tx, Action::ReadGroup)?;
    Ok((topic, place))
}

/// The positions on a topic side by side.
pub fn compare(tx: &mut Tx<'_>, memo: &Memo, id: TopicId) -> Result<ComparisonView> {
    let (topic, place) = readable(tx, id)?;
    let mut live = Position::live_on(tx, id, MAX_BESIDE.saturating_add(1))?;
    let is_complete = i64::try_from(live.len()).is_ok_and(|number| number <= MAX_BESIDE);
    live.truncate(usize::try_from(MAX_BESIDE).unwrap_or(usize::MAX));
    let (ids, by): (Vec<_>, Vec<_>) = live.iter().map(|p| (p.id, p.author_id)).unzip();
    let promoted: Vec<Option<AmendmentId>> = live.iter().map(|p| p.promoted_from).collect();
    let mut openings = Version::openings(tx, &ids)?;
    let open = Amendment::open_to(tx, &ids)?;
    let authors = authors(tx, &by)?;
    let standings = standings(tx, memo, &place, live)?;
    let rival = |(standing, (by, promoted_from)): (PositionStanding, (_, _))| {
        let author = authors.iter().find(|a| a.id == by).cloned();
        let opening = openings.remove(&standing.position_id);
        let Opening { published_at, opening, length } = opening.unwrap_or_default();
        Ok(RivalView {
            author: author
                .map(|author| AuthorView::of(author, place.member.is_some()))
                .ok_or_else(|| Error::internal("a position without its author"))?,
            promoted_from,
            open_amendments: open.get(&standing.position_id).copied().unwrap_or_default(),
            published_at,
            opening,
            length,
            standing,
        })
    };
    let positions = standings.into_iter().zip(by.into_iter().zip(promoted)).map(rival);
    let positions = positions.collect::<Result<_>>()?;
    Ok(ComparisonView { topic_id: id, proposal_id: topic.proposal_id, positions, is_complete })
}

/// The current texts of two positions on a topic, for [`between`]. They may be closed.
pub fn pair(tx: &mut Tx<'_>, id: TopicId, rivals: Rivals) -> Result<Pair> {
    readable(tx, id)?;
    let mut text = |name: &str, position: PositionId| -> Result<(ComparedVersion, String)> {
        let found = Position::find(tx, position)?.filter(|p| p.topic_id == id);
        let position = found.ok_or_else(|| Error::field(name, "names no position on this topic"))?;
        let version = Version::find_number(tx, position.id, position.version)?;
        let version = version.ok_or_else(|| Error::field(name, "names a position without a text"))?;
        Ok((ComparedVersion { position_id: position.id, version: version.number }, version.text))
    };
    Ok(Pair { topic: id, from: text("from", rivals.from)?, to: text("to", rivals.to)? })
}

/// Compares them. Slow: not to be done in a transaction.
pub fn between(pair: &Pair) -> RivalDifferencesView {
    let Pair { topic, from, to } = pair;
    let items = by_words(&from.1, &to.1, PATIENCE);
    RivalDifferencesView { topic_id: *topic, from: from.0, to: to.0, items }
}
