//! What the guards of the workflow read: one query for each kind of thing, however much there is of it.
//!
//! Reads the tables of other features and writes none.

mod after;
mod early;
mod late;

use std::collections::HashMap;

use super::Tx;
use super::mandate::MandateAnswer;
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

/// What was found, each with its proposal.
type Found<T> = Vec<(ProposalId, T)>;

/// Loads what is the case around a proposal.
pub fn facts(tx: &mut Tx<'_>, proposal: ProposalId, rules: &Rules) -> Result<Facts> {
    let mut facts = around(tx, &[(proposal, rules)])?.remove(&proposal).unwrap_or_default();
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

/// The same around several proposals, each with what the charter of its group says: as many queries as for one.
/// Without their moves, which no guard asks for.
pub fn around(tx: &mut Tx<'_>, asked: &[(ProposalId, &Rules)]) -> Result<HashMap<ProposalId, Facts>> {
    let ids: Vec<ProposalId> = asked.iter().map(|(id, _)| *id).collect();
    let mut topics = early::topics(tx, asked)?;
    let mut amendments = early::amendments(tx, &ids)?;
    let mut rounds = early::rounds(tx, &ids)?;
    let pilots = early::pilots(tx, &ids)?;
    let answers = MandateAnswer::of_proposals(tx, &ids)?;
    let designations = late::designations(tx, &ids)?;
    let appeals = late::appeals(tx, &ids)?;
    let calls = late::open_calls(tx, &ids)?;
    let outputs = late::outputs(tx, &ids)?;
    let reviews = late::reviews(tx, &ids)?;
    let mut facts = |(id, rules): &(ProposalId, &Rules)| {
        let topics = topics.remove(id).unwrap_or_default();
        let (outputs_published, output_drafts) = late::published(of(&outputs, *id));
        let mut facts = Facts {
            max_topics: rules.max_topics,
            approval_groups_min: rules.approval_groups_min,
            topics,
            amendments: amendments.remove(id).unwrap_or_default(),
            rounds: rounds.remove(id).unwrap_or_default(),
            pilots: early::evaluated(of(&pilots, *id)),
            mandate: late::mandate(answers.iter().filter(|a| a.proposal_id == *id), rules),
            appeals: late::pending(of(&appeals, *id)),
            open_calls: of(&calls, *id).copied().collect(),
            outputs_published,
            output_drafts,
            reviews: of(&reviews, *id).sum(),
            ..Facts::default()
        };
        late::of_chosen(of(&designations, *id), &mut facts);
        (*id, facts)
    };
    Ok(asked.iter().map(&mut facts).collect())
}

/// What was found of one proposal.
fn of<T>(found: &Found<T>, proposal: ProposalId) -> impl Iterator<Item = &T> {
    found.iter().filter(move |(of, _)| *of == proposal).map(|(_, one)| one)
}

/// A count of rows. It is never negative.
fn count(rows: i64) -> u64 {
    u64::try_from(rows).unwrap_or(0)
}
