//! Transitions: what can be done with a proposal from where it is, the moves, and the moves that were made.
//!
//! The rules are `domain::workflow`'s; here they meet the proposal's row and the facts around it.

mod back_plan;
mod carry;
mod clock;
mod make;
mod option;
mod refused;
mod view;
mod windows;

use super::place::Place;
use crate::domain::access::Action;
use crate::domain::groups::Charter;
use crate::domain::ids::ProposalId;
use crate::domain::workflow::{self, Who};
use crate::error::Result;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::guards::{self, Rules};
use crate::store::transitions::Transition;

pub use back_plan::{BackPlanStep, BackPlanView, BackPlanWindow, Event, back_plan};
pub use clock::{act_on_due, due};
pub use make::{MakeTransition, MoveView, make};
pub use option::{LinkView, MissingView, OptionView, OptionsView, RefusalView};
pub use view::{PlaceView, TransitionView};

/// Every transition from where a proposal is, and for what the caller cannot do, what is missing and who could.
pub fn options(tx: &mut Tx<'_>, id: ProposalId) -> Result<OptionsView> {
    let place = Place::proposal(tx, id)?;
    let acting = place.may(tx, Action::ReadGroup)?;
    let proposal = place.the_proposal()?;
    let is_author = acting.member.as_ref().is_some_and(|m| m.id == proposal.author_id);
    let facts = guards::facts(tx, id, &rules(&place.group.charter()?))?;
    let who = Who { role: acting.role, is_author };
    let all = workflow::options(&proposal.state(), &facts, who, tx.now());
    Ok(OptionsView::of(proposal, all))
}

/// The moves that a proposal has made, oldest first.
pub fn history(tx: &mut Tx<'_>, id: ProposalId, window: &Window<i64>) -> Result<Page<TransitionView>> {
    Place::proposal(tx, id)?.may(tx, Action::ReadGroup)?;
    Ok(Transition::list(tx, id, window)?.map(Into::into))
}

/// What the charter says about the guards.
pub(in crate::service) fn rules(charter: &Charter) -> Rules {
    Rules {
        max_topics: u64::from(charter.max_topics),
        approval_groups_min: charter.approval_groups_min(),
        expected_groups: charter.expected_groups.iter().map(ToString::to_string).collect(),
        suitability_checks: charter.suitability_checks.iter().map(|c| c.id.to_string()).collect(),
        mandate_checks: charter.mandate_checks.iter().map(|c| c.id.to_string()).collect(),
    }
}
