//! The engagement plan of a proposal: whom to reach, why, with what promise, by whom and when; changed as the work
//! goes on, and closed with what came of it.

mod view;

pub use view::{Audience, ChangeEngagement, CloseEngagement, EngagementView, PlanEngagement};

use super::place::{Acting, Place};
use crate::domain::access::Action;
use crate::domain::change::Change;
use crate::domain::comments::Channel;
use crate::domain::day::Day;
use crate::domain::engagement::{AudienceKind, EngagementState, MOST_ENGAGEMENTS, fault_in_channels};
use crate::domain::ids::{EngagementId, MemberId, ProposalId};
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::engagements::Engagement;
use crate::store::memberships::Membership;
use crate::store::{Tx, record};

/// Adds an entry to the plan.
pub fn plan(tx: &mut Tx<'_>, proposal: ProposalId, new: &PlanEngagement) -> Result<EngagementView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::PlanEngagement)?;
    if Engagement::count(tx, proposal)? >= MOST_ENGAGEMENTS {
        return Err(Error::rule(format!("The plan has {MOST_ENGAGEMENTS} entries; that is the most.")));
    }
    known(&place, &new.audience)?;
    if let Some(member) = new.focal_point_id {
        active(tx, &place, member)?;
    }
    let engagement = Engagement {
        id: tx.new_id(),
        proposal_id: proposal,
        audience_kind: new.audience.kind,
        audience: new.audience.name.to_string(),
        region: new.region.as_ref().map(ToString::to_string),
        purpose: new.purpose.to_string(),
        promise: new.promise,
        channels: channels(&new.channels)?,
        focal_point_id: new.focal_point_id,
        begins_on: new.begins_on.begin(),
        ends_on: new.ends_on.begin(),
        state: EngagementState::Planned,
        outcome: None,
        created_by: acting.member()?.id,
        closed_at: None,
        revision: 1,
        created_at: tx.now(),
    };
    in_order(&engagement)?;
    engagement.insert(tx)?;
    let entry = place.entry("engagement.planned", &acting).object("engagement", engagement.id);
    record::append(tx, &entry.detail("promise", engagement.promise))?;
    EngagementView::of(engagement)
}

/// Changes an entry that is not closed.
pub fn change(tx: &mut Tx<'_>, id: EngagementId, change: &ChangeEngagement) -> Result<EngagementView> {
    let (mut engagement, place, acting) = locked(tx, id)?;
    tx.check_revision(engagement.revision)?;
    still_planned(&engagement)?;
    if let Some(audience) = &change.audience {
        known(&place, audience)?;
        (engagement.audience_kind, engagement.audience) = (audience.kind, audience.name.to_string());
    }
    if let Some(said) = &change.channels {
        engagement.channels = channels(said)?;
    }
    match change.focal_point_id {
        Change::Keep => {}
        Change::Clear => engagement.focal_point_id = None,
        Change::Set(member) => {
            active(tx, &place, member)?;
            engagement.focal_point_id = Some(member);
        }
    }
    change.region.apply(&mut engagement.region);
    if let Some(purpose) = &change.purpose {
        engagement.purpose = purpose.to_string();
    }
    engagement.promise = change.promise.unwrap_or(engagement.promise);
    engagement.begins_on = change.begins_on.map_or(engagement.begins_on, Day::begin);
    engagement.ends_on = change.ends_on.map_or(engagement.ends_on, Day::begin);
    in_order(&engagement)?;
    save(tx, engagement, &place, &acting, "engagement.changed")
}

/// Closes an entry with what came of it.
pub fn close(tx: &mut Tx<'_>, id: EngagementId, closing: &CloseEngagement) -> Result<EngagementView> {
    let (mut engagement, place, acting) = locked(tx, id)?;
    still_planned(&engagement)?;
    engagement.state = EngagementState::Closed;
    engagement.outcome = Some(closing.outcome.to_string());
    engagement.closed_at = Some(tx.now());
    save(tx, engagement, &place, &acting, "engagement.closed")
}

/// An entry of a plan.
pub fn get(tx: &mut Tx<'_>, id: EngagementId) -> Result<EngagementView> {
    let engagement = Engagement::get(tx, id)?;
    Place::proposal(tx, engagement.proposal_id)?.may(tx, Action::ReadGroup)?;
    EngagementView::of(engagement)
}

/// The plan of a proposal.
pub fn list(
    tx: &mut Tx<'_>,
    proposal: ProposalId,
    state: Option<EngagementState>,
    window: &Window<EngagementId>,
) -> Result<Page<EngagementView>> {
    Place::proposal(tx, proposal)?.may(tx, Action::ReadGroup)?;
    let page = Engagement::list(tx, proposal, state, window)?;
    let items = page.items.into_iter().map(EngagementView::of).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}

fn locked(tx: &mut Tx<'_>, id: EngagementId) -> Result<(Engagement, Place, Acting)> {
    let engagement = Engagement::lock(tx, id)?;
    let place = Place::proposal(tx, engagement.proposal_id)?;
    let acting = place.may(tx, Action::PlanEngagement)?;
    Ok((engagement, place, acting))
}

fn save(
    tx: &mut Tx<'_>,
    mut engagement: Engagement,
    place: &Place,
    acting: &Acting,
    action: &'static str,
) -> Result<EngagementView> {
    engagement.update(tx)?;
    record::append(tx, &place.entry(action, acting).object("engagement", engagement.id))?;
    EngagementView::of(engagement)
}

fn still_planned(engagement: &Engagement) -> Result<()> {
    if engagement.state == EngagementState::Planned {
        return Ok(());
    }
    Err(Error::because(Code::Ended, "The entry is closed; what came of it is said."))
}

/// A stakeholder group is one that the charter knows; a community may be new.
fn known(place: &Place, audience: &Audience) -> Result<()> {
    if audience.kind == AudienceKind::Community || place.group.charter()?.names(&audience.name) {
        return Ok(());
    }
    Err(Error::field("/audience/name", "is neither expected by the charter nor OTHER"))
}

fn active(tx: &mut Tx<'_>, place: &Place, member: MemberId) -> Result<()> {
    if Membership::active_of(tx, place.group.id, &[member])?.is_empty() {
        return Err(Error::field("/focal_point_id", "names no active member of this group"));
    }
    Ok(())
}

fn channels(channels: &[Channel]) -> Result<String> {
    match fault_in_channels(channels) {
        Some(clause) => Err(Error::field("/channels", clause)),
        None => serde_json::to_string(channels).map_err(Error::internal),
    }
}

fn in_order(engagement: &Engagement) -> Result<()> {
    if engagement.ends_on < engagement.begins_on {
        return Err(Error::field("/ends_on", "must not be before begins_on"));
    }
    Ok(())
}
