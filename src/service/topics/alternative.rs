//! The alternative that stands on every proposal: to use existing outputs better, or to do nothing.
//!
//! It is a topic like the others, so it is approved of, held against the checklist, and can be chosen; only nobody
//! nominated it, and nobody can merge it or take it away.

use crate::domain::ids::ProposalId;
use crate::domain::topics::{ALTERNATIVE_DESCRIPTION, ALTERNATIVE_TITLE, TopicKind, TopicState};
use crate::error::Result;
use crate::store::Tx;
use crate::store::topics::Topic;

/// Puts the alternative beside a proposal that is new. The entry that records the proposal covers it.
pub fn stand(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<()> {
    let alternative = Topic {
        id: tx.new_id(),
        proposal_id: proposal,
        nominated_by: None,
        on_behalf_of: None,
        title: ALTERNATIVE_TITLE.to_owned(),
        description: ALTERNATIVE_DESCRIPTION.to_owned(),
        provenance: None,
        suitability: "[]".to_owned(),
        state: TopicState::Nominated,
        rationale: None,
        revision: 1,
        created_at: tx.now(),
        nominated_again_from: None,
        kind: TopicKind::StandingAlternative,
        new_community: None,
        merged_into_id: None,
    };
    alternative.insert(tx)
}
