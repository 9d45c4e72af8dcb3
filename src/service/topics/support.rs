//! What the stances say of topics whose origin somebody holds to be broadly supported: counted from the tallies.

use std::collections::BTreeMap;

use crate::domain::groups::Charter;
use crate::domain::ids::{PositionId, TopicId};
use crate::domain::support::{AssumedSupport, Voices, tested};
use crate::error::Result;
use crate::store::Tx;
use crate::store::positions::Position;
use crate::store::tallies::Tally;

/// What the stances say of these topics. Two queries, however many there are.
pub(super) fn of(
    tx: &mut Tx<'_>,
    topics: &[TopicId],
    charter: &Charter,
) -> Result<BTreeMap<TopicId, AssumedSupport>> {
    let positions = Position::on(tx, topics)?;
    let ids: Vec<PositionId> = positions.iter().map(|(position, _)| *position).collect();
    let mut voices: BTreeMap<PositionId, Voices> = BTreeMap::new();
    // A group of one's own making tests nothing, as it is none in an assessment.
    let tallies = Tally::of(tx, &ids)?.into_iter();
    for tally in tallies.filter(|tally| charter.expects(&tally.stakeholder_group)) {
        let heard = voices.entry(tally.position_id).or_default();
        heard.add(&tally.stakeholder_group, tally.stance, tally.persons);
    }
    let of_topic = |topic: TopicId| {
        let on = positions.iter().filter(move |(_, on)| *on == topic);
        let heard = on.filter_map(|(position, _)| voices.get(position));
        (topic, tested(heard, charter.approval_groups_min()))
    };
    Ok(topics.iter().copied().map(of_topic).collect())
}
