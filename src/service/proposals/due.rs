//! Due dates of steps: set or cleared by those who lead.

use schemars::JsonSchema;
use serde::Deserialize;

use super::ProposalView;
use crate::domain::access::Action;
use crate::domain::ids::ProposalId;
use crate::domain::time::Instant;
use crate::domain::workflow::DueAction;
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::store::{Tx, record};

/// When the step is due, and what the clock does then.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetDueDate {
    /// When; null clears the date.
    pub due_at: Option<Instant>,
    /// What the clock does then; `alert` unless told.
    pub due_action: Option<DueAction>,
}

/// Sets or clears the due date of the step in which a proposal is.
pub fn set_due_date(tx: &mut Tx<'_>, id: ProposalId, new: &SetDueDate) -> Result<ProposalView> {
    let place = Place::locked_proposal(tx, id)?;
    let acting = place.may(tx, Action::SetDueDate)?;
    let mut proposal = place.the_proposal()?.clone();
    tx.check_revision(proposal.revision)?;
    if new.due_at.is_some_and(|at| at <= tx.now()) {
        return Err(Error::field("/due_at", "must lie in the future"));
    }
    proposal.due_at = new.due_at;
    proposal.due_action = new.due_action.unwrap_or(DueAction::Alert);
    proposal.due_alerted_at = None;
    proposal.update(tx)?;
    let entry = place.entry("proposal.due_date_set", &acting);
    record::append(tx, &entry.detail("due_at", proposal.due_at).detail("due_action", proposal.due_action))?;
    Ok(proposal.into())
}
