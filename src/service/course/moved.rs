//! Which positions entries of the record can have moved.

use std::collections::BTreeMap;

use serde_json::Value;

use super::view::CourseEvent;
use crate::domain::course::{Reach, moves};
use crate::domain::ids::{GroupId, Id, PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::store::Tx;
use crate::store::positions::Position;
use crate::store::record::Recorded;
use crate::store::snapshots;

/// Entries that can have moved something.
#[derive(Clone, Debug, Default)]
pub(super) struct Events {
    pub newest: Option<Instant>,
    pub named: Vec<CourseEvent>,
}

impl Events {
    fn add(&mut self, event: CourseEvent, at: Instant) {
        self.newest = self.newest.max(Some(at));
        self.named.push(event);
    }

    fn join(&mut self, other: &Self) {
        self.newest = self.newest.max(other.newest);
        self.named.extend(other.named.iter().cloned());
    }
}

/// What entries can have moved.
#[derive(Debug, Default)]
pub(super) struct Moved {
    positions: BTreeMap<PositionId, Events>,
    proposals: BTreeMap<ProposalId, Events>,
    groups: BTreeMap<GroupId, Events>,
}

impl Moved {
    pub fn note(&mut self, entry: &Recorded) {
        let Some(reach) = moves(&entry.action) else { return };
        let events = match (reach, entry.proposal_id) {
            (Reach::Group, _) => self.groups.entry(entry.scope.cast()).or_default(),
            (Reach::Proposal, Some(proposal)) => self.proposals.entry(proposal).or_default(),
            (Reach::Position, _) => match named(entry) {
                Some(position) => self.positions.entry(position).or_default(),
                None => return,
            },
            (Reach::Proposal, None) => return,
        };
        events.add(CourseEvent { id: entry.id, action: entry.action.clone() }, entry.recorded_at);
    }

    /// The positions that moved, each with what moved it.
    pub fn resolved(&self, tx: &mut Tx<'_>) -> Result<Vec<(Position, Events)>> {
        let named: Vec<PositionId> = self.positions.keys().copied().collect();
        let proposals: Vec<ProposalId> = self.proposals.keys().copied().collect();
        let groups: Vec<GroupId> = self.groups.keys().copied().collect();
        let mut found: BTreeMap<PositionId, Position> = BTreeMap::new();
        for position in snapshots::concerned(tx, &named, &proposals, &groups)? {
            found.insert(position.id, position);
        }
        let with = |(id, position): (PositionId, Position)| {
            let mut events = self.positions.get(&id).cloned().unwrap_or_default();
            let wider = [self.proposals.get(&position.proposal_id), self.groups.get(&position.group_id)];
            for others in wider.into_iter().flatten() {
                events.join(others);
            }
            events.named.sort_by_key(|event| event.id);
            (position, events)
        };
        Ok(found.into_iter().map(with).collect())
    }
}

/// The position that an entry names.
fn named(entry: &Recorded) -> Option<PositionId> {
    let body: Value = serde_json::from_slice(&entry.body.0).ok()?;
    let id = body.get("objects")?.get("position")?.as_str()?.parse().ok()?;
    Some(Id::from_uuid(id))
}
