//! What the guards of the workflow read: one query for each kind of thing, however much there is of it.
//!
//! Reads the tables of other features and writes none.

mod after;
mod early;
mod late;

pub use after::MOVED;

use super::Tx;
use super::transitions::Transition;
use crate::domain::ids::ProposalId;
use crate::domain::workflow::{Facts, LastMove, Place};
use crate::error::Result;

/// What a group's charter says about the guards.
#[derive(Clone, Debug)]
pub struct Rules {
    /// How many topics a proposal may choose.
    pub max_topics: u64,
    /// From how many stakeholder groups a chosen topic needs approvals.
    pub approval_groups_min: u64,
    /// The stakeholder groups whose approvals count: those that the charter expects.
    pub expected_groups: Vec<String>,
    /// The questions of the suitability checklist, by their ids.
    pub suitability_checks: Vec<String>,
    /// The checks of the mandate, by their ids.
    pub mandate_checks: Vec<String>,
}

/// Links in a list at most; the counts beside it are of all.
const LINKS: i64 = 20;

/// Loads what is the case around a proposal.
pub fn facts(tx: &mut Tx<'_>, proposal: ProposalId, rules: &Rules) -> Result<Facts> {
    let mut facts = Facts {
        max_topics: rules.max_topics,
        approval_groups_min: rules.approval_groups_min,
        ..Facts::default()
    };
    facts.topics = early::topics(tx, proposal, rules)?;
    facts.amendments = early::amendments(tx, proposal)?;
    facts.rounds = early::rounds(tx, proposal)?;
    facts.pilots = early::pilots(tx, proposal)?;
    facts.mandate = late::mandate(tx, proposal, rules)?;
    late::designations(tx, proposal, &mut facts)?;
    facts.appeals = late::appeals(tx, proposal)?;
    facts.open_calls = late::open_calls(tx, proposal)?;
    (facts.outputs_published, facts.output_drafts) = late::outputs(tx, proposal)?;
    facts.reviews = late::reviews(tx, proposal)?;
    let last = Transition::last(tx, proposal)?;
    facts.changes_since_last = match &last {
        Some(last) => after::changes_since(tx, proposal, last)?,
        None => 0,
    };
    facts.last = last.map(|last| LastMove {
        id: last.id,
        kind: last.kind,
        from: Place { step: last.from_step, status: last.from_status },
        at: last.moved_at,
        overrode: !last.overridden.is_empty(),
    });
    Ok(facts)
}

/// A count of rows. It is never negative.
fn count(rows: i64) -> u64 {
    u64::try_from(rows).unwrap_or(0)
}
