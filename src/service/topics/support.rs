//! What the stances say of topics whose origin somebody holds to be broadly supported: counted from the tallies.

use std::collections::{BTreeMap, HashSet};

use crate::domain::groups::Charter;
use crate::domain::ids::{PositionId, ProposalId, TopicId};
use crate::domain::support::{AssumedSupport, Voices, tested};
use crate::error::Result;
use crate::store::Tx;
use crate::store::calls::Call;
use crate::store::positions::Position;
use crate::store::proposals::Proposal;
use crate::store::tallies::Tally;

/// What the stances say of these topics of a proposal, as far as everybody may see them. As many queries for all as
/// for one.
pub(super) fn of(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    topics: &[TopicId],
    charter: &Charter,
) -> Result<BTreeMap<TopicId, AssumedSupport>> {
    let positions = Position::on(tx, topics)?;
    let ids: Vec<PositionId> = positions.iter().map(|(position, _)| *position).collect();
    let mut voices: BTreeMap<PositionId, Voices> = BTreeMap::new();
    let hidden = hidden(tx, proposal, &ids)?;
    let tallies = Tally::of(tx, &ids)?.into_iter().filter(|tally| !hidden.contains(&tally.position_id));
    // A group of one's own making tests nothing, as it is none in an assessment.
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

/// The positions whose call does not show stances to everybody now: they test nothing before its end.
fn hidden(tx: &mut Tx<'_>, proposal: ProposalId, positions: &[PositionId]) -> Result<HashSet<PositionId>> {
    let windows_at = Proposal::get(tx, proposal)?.windows_at(tx.now());
    let calls = Call::newest(tx, positions)?.into_values();
    let hides = |call: &Call| !call.results.show_others(call.is_open(windows_at), false);
    Ok(calls.filter(hides).map(|call| call.position_id).collect())
}
