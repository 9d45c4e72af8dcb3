//! Open calls for a role: a text and a deadline, members who volunteer, and the chair who appoints one of them.
//!
//! `open` announces and puts off, `volunteer` holds the offers, `end` the appointment or the closing without one,
//! `view` what comes in and goes out. To be appointed is to be given a role: that is `members`'.

mod end;
mod open;
mod view;
mod volunteer;

use crate::domain::access::Action;
use crate::domain::ids::{GroupId, RoleCallId};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::role_calls::RoleCall;

pub use end::{appoint, close};
pub use open::{extend, open};
pub use view::{
    AppointVolunteer, CloseRoleCall, ExtendRoleCall, OfferToVolunteer, OpenRoleCall, RoleCallView,
    VolunteerView,
};
pub(in crate::service) use volunteer::erase_offers;
pub use volunteer::{list_volunteers, volunteer, withdraw};

/// A call for a role.
pub fn get(tx: &mut Tx<'_>, id: RoleCallId) -> Result<RoleCallView> {
    let call = RoleCall::get(tx, id)?;
    Place::group(tx, call.group_id)?.may(tx, Action::ReadGroup)?;
    Ok(call.into())
}

/// The calls for roles of a group, also those that have ended.
pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<RoleCallId>) -> Result<Page<RoleCallView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    Ok(RoleCall::list(tx, group, window)?.map(Into::into))
}

/// Why nothing can be done with a call any more.
fn ended() -> Error {
    Error::because(Code::Ended, "The call has ended.")
}
