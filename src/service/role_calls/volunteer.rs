//! Members volunteer until the deadline, and take their offers back.

use super::{OfferToVolunteer, VolunteerView, ended};
use crate::domain::access::Action;
use crate::domain::ids::{MemberId, RoleCallId, VolunteerId};
use crate::domain::members::refused;
use crate::domain::role_calls::{MOST_VOLUNTEERS, Stage, VolunteerState};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::accounts::Account;
use crate::store::memberships::Membership;
use crate::store::role_calls::{RoleCall, Volunteer};
use crate::store::{Tx, record};

/// Volunteers for the role of a call.
pub fn volunteer(tx: &mut Tx<'_>, id: RoleCallId, new: &OfferToVolunteer) -> Result<VolunteerView> {
    let call = RoleCall::lock(tx, id)?;
    let place = Place::group(tx, call.group_id)?;
    let acting = place.may(tx, Action::Volunteer)?;
    match call.state.stage(call.closes_at, tx.now()) {
        Stage::Taking => {}
        Stage::Choosing => {
            let over = Error::because(Code::Ended, "The deadline of the call has passed.");
            return Err(over.with("closes_at", call.closes_at));
        }
        Stage::Ended => return Err(ended()),
    }
    let member = acting.member()?;
    could_take(tx, &call, member)?;
    if Volunteer::count(tx, id)? >= MOST_VOLUNTEERS {
        return Err(Error::rule(format!("A call takes at most {MOST_VOLUNTEERS} offers.")));
    }
    let offer = Volunteer {
        id: tx.new_id(),
        role_call_id: id,
        member_id: member.id,
        statement: new.statement.as_ref().map(ToString::to_string),
        state: VolunteerState::Standing,
        revision: 1,
        created_at: tx.now(),
    };
    if !offer.insert_if_new(tx)? {
        return Err(Error::because(Code::AlreadyExists, "You volunteer on this call already."));
    }
    let entry = place.entry("role_call.volunteered", &acting).object("role_call", id);
    record::append(tx, &entry.object("volunteer", offer.id))?;
    Ok(offer.into())
}

/// Refuses an offer that could not be taken: it would wait for nothing.
fn could_take(tx: &mut Tx<'_>, call: &RoleCall, member: &Membership) -> Result<()> {
    if member.role == call.role {
        return Err(Error::rule("You have this role already."));
    }
    match refused(call.role, Account::get(tx, member.account_id)?.kind) {
        Some(clause) => Err(Error::rule(format!("This role {clause}."))),
        None => Ok(()),
    }
}

/// Takes back an offer of one's own, as long as nobody was appointed. Nobody can do so in another's name.
pub fn withdraw(tx: &mut Tx<'_>, id: VolunteerId) -> Result<VolunteerView> {
    let call = Volunteer::get(tx, id)?.role_call_id;
    let call = RoleCall::lock(tx, call)?;
    let place = Place::group(tx, call.group_id)?;
    let acting = place.may(tx, Action::Volunteer)?;
    let mut offer = Volunteer::get(tx, id)?;
    if offer.member_id != acting.member()?.id {
        return Err(Error::because(Code::Forbidden, "Only the one who volunteered may take the offer back."));
    }
    tx.check_revision(offer.revision)?;
    if call.state.stage(call.closes_at, tx.now()) == Stage::Ended {
        return Err(ended());
    }
    if offer.state == VolunteerState::Withdrawn {
        return Err(Error::because(Code::Ended, "The offer was taken back already."));
    }
    offer.state = VolunteerState::Withdrawn;
    offer.update(tx)?;
    let entry = place.entry("role_call.offer_withdrawn", &acting).object("role_call", call.id);
    record::append(tx, &entry.object("volunteer", id))?;
    Ok(offer.into())
}

/// Those who volunteer on a call, also who took the offer back: for members.
pub fn list_volunteers(
    tx: &mut Tx<'_>,
    id: RoleCallId,
    window: &Window<VolunteerId>,
) -> Result<Page<VolunteerView>> {
    let call = RoleCall::get(tx, id)?;
    Place::group(tx, call.group_id)?.may(tx, Action::ReadMembers)?;
    Ok(Volunteer::list(tx, id, window)?.map(Into::into))
}

/// Erases what a member said of themselves in offers, when the account is closed; the caller records it, and then
/// forgets the salts of these rows.
pub(in crate::service) fn erase_offers(tx: &mut Tx<'_>, member: MemberId) -> Result<Vec<VolunteerId>> {
    let mut offers = Volunteer::list_all_of(tx, member)?;
    offers.retain(|offer| offer.statement.is_some());
    for offer in &mut offers {
        offer.statement = None;
        offer.update(tx)?;
    }
    Ok(offers.into_iter().map(|offer| offer.id).collect())
}
