//! Opening a call.

use super::close::waiting_for;
use super::{CallView, OpenCall};
use crate::domain::access::{Action, Role};
use crate::domain::calls::{CallState, Frozen, NoRound, NotOpened, Results, Window, least_days, round_after};
use crate::domain::groups::{Charter, MembershipState};
use crate::domain::ids::{MemberId, PositionId};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::standing::Standing;
use crate::service::{designations, stances};
use crate::store::calls::Call;
use crate::store::electors::Elector;
use crate::store::memberships::Membership;
use crate::store::objections::Objection;
use crate::store::positions::{Position, Version};
use crate::store::{Tx, record, tallies};

/// Opens a call on a position: freezes the charter, fixes who counts, names who designates.
pub fn open(tx: &mut Tx<'_>, id: PositionId, new: &OpenCall) -> Result<CallView> {
    let standing = Standing::locked_in_proposal(tx, id)?;
    let acting = standing.place.may(tx, Action::ManageCalls)?;
    ready(tx, &standing)?;
    let round = round(tx, &standing.position, new)?;
    let charter = standing.place.group.charter()?;
    let window = window(new, &charter, tx)?;
    designator(tx, &standing.position, new.designator_id)?;
    let call_id = tx.new_id();
    let (electors, digest) = Elector::of_members(tx, call_id, standing.place.group.id, new.designator_id)?;
    let frozen = frozen(new, charter, window);
    let call = Call {
        id: call_id,
        position_id: id,
        proposal_id: standing.position.proposal_id,
        output_type: new.output_type,
        charter: serde_json::to_string(&frozen).map_err(Error::internal)?,
        results: new.results.unwrap_or(Results::Open),
        designator_id: new.designator_id,
        opened_by: acting.member()?.id,
        opened_at: window.opened_at,
        closes_at: window.closes_at,
        closed_at: None,
        extended_days: window.extended_days,
        electorate_digest: digest,
        electorate_size: i64::try_from(electors.len()).unwrap_or(i64::MAX),
        state: CallState::Open,
        round,
        new_information: new.new_information.as_deref().map(str::to_owned),
        objection_policy: frozen.params.objection_policy,
        revision: 1,
    };
    call.insert(tx)?;
    Elector::fix(tx, &electors)?;
    designations::supersede(tx, (&standing.place, &acting), id)?;
    stances::realign(tx, &standing.position, new.designator_id)?;
    tallies::moved(tx, id)?;
    let entry = standing.entry("call.opened", &acting).object("call", call.id);
    let entry = entry.object("designator", call.designator_id).detail("output_type", call.output_type);
    let entry = entry.detail("closes_at", call.closes_at).detail("round", call.round);
    record::append(tx, &entry.detail("version", standing.position.version))?;
    CallView::of(call, Vec::new())
}

/// Another call on a position is a round of its own, for something that is new.
fn round(tx: &mut Tx<'_>, position: &Position, new: &OpenCall) -> Result<i64> {
    let last = Call::newest_on(tx, position.id)?.map(|call| call.round);
    let follows_closed = Call::was_on_closed(tx, position)?;
    round_after(last, follows_closed, new.new_information.is_some()).map_err(|why| {
        let pointer = "/new_information";
        match why {
            NoRound::FirstTakesNone => Error::field(pointer, "goes with another call than the first"),
            NoRound::NeedsNewInformation => {
                let detail = "a call was held on this position, or on one that was closed before it was put on the topic; \
                              say what is new since"
                    .to_owned();
                let (pointer, code) = (pointer.to_owned(), Code::MissingField);
                Error::fields(vec![FieldError { pointer, code, detail }])
            }
        }
    })
}

fn ready(tx: &mut Tx<'_>, standing: &Standing) -> Result<()> {
    standing.must_be_open()?;
    if standing.position.version == 0 {
        return Err(Error::rule("No version of the position has been published yet."));
    }
    match standing.call.as_ref().filter(|c| c.state == CallState::Open) {
        Some(call) => {
            let waiting_for = waiting_for(tx, call, standing.place.windows_at(tx.now()))?;
            let refused = Error::because(Code::AlreadyExists, "A call on this position is not closed.");
            Err(refused.with("call_id", call.id).with("waiting_for", waiting_for))
        }
        None => Ok(()),
    }
}

fn window(new: &OpenCall, charter: &Charter, tx: &Tx<'_>) -> Result<Window> {
    let Some(least) = least_days(new.output_type, charter.min_window_days) else {
        let detail = "a meeting summary is approved as accurate; no call is opened on it";
        return Err(Error::field("/output_type", detail));
    };
    Window::open(tx.now(), new.closes_at, least).map_err(|why| {
        Error::field(
            "/closes_at",
            match why {
                NotOpened::InThePast => "must be in the future".to_owned(),
                NotOpened::TooShort(days) => format!("must be at least {days} days from now"),
                NotOpened::TooLong(days) => format!("must be at most {days} days from now"),
            },
        )
    })
}

fn frozen(new: &OpenCall, charter: Charter, window: Window) -> Frozen {
    Frozen {
        params: new.output_type.profile().applied_to(&charter.consensus, window.days()),
        expected_groups: charter
            .expected_groups
            .into_iter()
            .map(crate::domain::text::Label::into_string)
            .collect(),
        mandate_checks: charter.mandate_checks.into_iter().map(|check| check.id.into_string()).collect(),
    }
}

/// A facilitator of the group who neither wrote the text nor holds an open objection to it.
fn designator(tx: &mut Tx<'_>, position: &Position, id: MemberId) -> Result<()> {
    let member = Membership::find(tx, id)?.filter(|m| m.group_id == position.group_id);
    if !member.is_some_and(|m| m.role == Role::Facilitator && m.state == MembershipState::Active) {
        return Err(Error::field("/designator_id", "must be a facilitator of the group"));
    }
    match conflict(tx, position.id, id)? {
        Some(detail) => {
            Err(Error::because(Code::ConflictOfInterest, format!("Who is to designate {detail}.")))
        }
        None => Ok(()),
    }
}

/// What keeps a member from designating: "wrote the text", or "has an open objection to it".
pub(in crate::service) fn conflict(
    tx: &mut Tx<'_>,
    position: PositionId,
    member: MemberId,
) -> Result<Option<&'static str>> {
    if Version::authors(tx, position)?.contains(&member) {
        return Ok(Some("wrote the text"));
    }
    let held = Objection::held_by(tx, position, member)?;
    Ok(held.iter().any(|o| o.course().is_open()).then_some("has an open objection to it"))
}
