//! A proposal follows a template to an event: each step that it comes to is due when the template says.

use super::FollowDeadlineTemplate;
use crate::domain::access::Action;
use crate::domain::day::Day;
use crate::domain::deadlines::Deadlines;
use crate::domain::groups::Standing;
use crate::domain::ids::{DeadlineTemplateId, ProposalId};
use crate::domain::time::Instant;
use crate::domain::workflow::DueAction;
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::service::proposals::ProposalView;
use crate::store::deadline_templates::DeadlineTemplate;
use crate::store::proposals::Proposal;
use crate::store::{Tx, record};

/// Lets a proposal follow a template from the step on in which it is, or none any more: then the date of its step
/// stays as it is.
pub fn follow(tx: &mut Tx<'_>, id: ProposalId, asked: &FollowDeadlineTemplate) -> Result<ProposalView> {
    let place = Place::locked_proposal(tx, id)?;
    let acting = place.may(tx, Action::SetDueDate)?;
    let mut proposal = place.the_proposal()?.clone();
    tx.check_revision(proposal.revision)?;
    match (asked.deadline_template_id, asked.event_on) {
        (Some(template), Some(event_on)) => take(tx, &place, template, event_on)?,
        (None, None) => {}
        (Some(_), None) => {
            return Err(Error::field("/event_on", "is missing: the template counts back from it"));
        }
        (None, Some(_)) => return Err(Error::field("/event_on", "has no place without a template")),
    }
    proposal.deadline_template_id = asked.deadline_template_id;
    proposal.event_on = asked.event_on.map(Day::begin);
    if let Some(deadlines) = of_proposal(tx, &proposal)? {
        give(&mut proposal, Some(&deadlines), tx.now());
    }
    proposal.update(tx)?;
    let entry = place.entry("proposal.deadlines_followed", &acting);
    let entry = entry.detail("deadline_template_id", proposal.deadline_template_id);
    record::append(tx, &entry.detail("event_on", asked.event_on).detail("due_at", proposal.due_at))?;
    Ok(proposal.into())
}

fn take(tx: &mut Tx<'_>, place: &Place, template: DeadlineTemplateId, event_on: Day) -> Result<()> {
    let usable = |t: &DeadlineTemplate| t.group_id == place.group.id && t.state == Standing::Active;
    if !DeadlineTemplate::find(tx, template)?.as_ref().is_some_and(usable) {
        return Err(Error::field("/deadline_template_id", "is no template of the group that is in use"));
    }
    if event_on <= Day::of(tx.now()) {
        return Err(Error::field("/event_on", "must lie after today"));
    }
    Ok(())
}

/// The deadlines that a proposal follows, if any.
pub(in crate::service) fn of_proposal(tx: &mut Tx<'_>, proposal: &Proposal) -> Result<Option<Deadlines>> {
    let (Some(template), Some(event)) = (proposal.deadline_template_id, proposal.event_on) else {
        return Ok(None);
    };
    let template = DeadlineTemplate::get(tx, template)?;
    let (days_before, event_on) = (template.days_before()?, Day::of(event));
    Ok(Some(Deadlines { days_before, due_action: template.due_action, event_on }))
}

/// Gives a proposal the due date of its step: that of the deadlines which it follows, or none.
pub(in crate::service) fn give(proposal: &mut Proposal, deadlines: Option<&Deadlines>, now: Instant) {
    let due = deadlines.and_then(|d| Some((d.due_at(proposal.step, now)?, d.due_action)));
    proposal.due_at = due.map(|(at, _)| at);
    proposal.due_action = due.map_or(DueAction::Alert, |(_, action)| action);
    proposal.due_alerted_at = None;
}
