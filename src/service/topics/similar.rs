//! Topics of a proposal that may say the same as one of them: a hint for those who nominate and merge.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::access::Action;
use crate::domain::ids::TopicId;
use crate::domain::similarity::{ALIKE, LOOKED_AT, Titled};
use crate::domain::topics::TopicState;
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::view::View;
use crate::store::Tx;
use crate::store::topics::Topic;

/// How many are named at most.
const MOST: usize = 10;

/// The topics that may say the same as this one.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "SimilarTopics")]
pub struct SimilarTopicsView {
    /// As which.
    pub topic_id: TopicId,
    /// The most similar first, ten at most; none below 30 percent.
    pub similar: Vec<SimilarTopic>,
}

/// A topic that may say the same.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SimilarTopic {
    /// Which.
    pub topic_id: TopicId,
    /// Its title.
    pub title: String,
    /// What became of it.
    pub state: TopicState,
    /// How alike the titles or the texts are, whichever is more: of all runs of three letters, so many percent are
    /// in both. Nothing is done by this number.
    #[schemars(range(min = 30, max = 100))]
    pub percent: u8,
}

impl View for SimilarTopicsView {}

/// The topics of its proposal that may say the same as this one.
pub fn similar(tx: &mut Tx<'_>, id: TopicId) -> Result<SimilarTopicsView> {
    let topic = Topic::get(tx, id)?;
    Place::proposal(tx, topic.proposal_id)?.may(tx, Action::ReadGroup)?;
    let beginning = i32::try_from(LOOKED_AT).map_err(Error::internal)?;
    let own = Titled::of(&topic.title, &topic.description);
    let others = topic.beside(tx, beginning)?.into_iter().map(|(topic_id, state, title, description)| {
        let percent = own.percent(&Titled::of(&title, &description));
        SimilarTopic { topic_id, title, state, percent }
    });
    let mut similar: Vec<SimilarTopic> = others.filter(|other| other.percent >= ALIKE).collect();
    similar.sort_by_key(|other| (std::cmp::Reverse(other.percent), other.topic_id));
    similar.truncate(MOST);
    Ok(SimilarTopicsView { topic_id: id, similar })
}
