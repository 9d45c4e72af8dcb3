//! Requests for more time: one open per member, answered by a lead, lapsed after 72 hours, on record.

use chrono::Duration;

use super::close::locked;
use super::{AnswerTimeRequest, RequestTime, TimeRequestView};
use crate::domain::access::Action;
use crate::domain::calls::{LAPSE_HOURS, MOST_EXTENSION, TimeAnswer, TimeRequestState};
use crate::domain::ids::{CallId, TimeRequestId};
use crate::error::{Code, Error, FieldError, Result};
use crate::service::place::{Acting, Place};
use crate::service::standing::Standing;
use crate::service::{Page, Window};
use crate::store::calls::Call;
use crate::store::time_requests::TimeRequest;
use crate::store::{Tx, record, tallies};

/// Requests lapsed by the clock at once; the rest in the next turn.
const BATCH: i64 = 500;

/// Asks for more time on an open call.
pub fn request(tx: &mut Tx<'_>, id: CallId, new: &RequestTime) -> Result<TimeRequestView> {
    let (standing, call) = locked(tx, id)?;
    let acting = standing.place.may(tx, Action::RequestTime)?;
    must_be_open(tx, &standing, &call)?;
    let member = acting.member()?;
    standing.class_of(tx, member)?;
    if let Some(open) = TimeRequest::find_open(tx, id, member.id)? {
        let detail = "You have asked for more time already; wait for the answer.";
        return Err(Error::because(Code::AlreadyExists, detail).with("time_request_id", open.id));
    }
    let row = TimeRequest {
        id: tx.new_id(),
        call_id: id,
        position_id: call.position_id,
        member_id: member.id,
        reason: new.reason.to_string(),
        state: TimeRequestState::Open,
        granted_days: None,
        answer: None,
        answered_by: None,
        answered_at: None,
        lapses_at: tx.now() + Duration::hours(LAPSE_HOURS),
        revision: 1,
        created_at: tx.now(),
    };
    row.insert(tx)?;
    noted(tx, &standing, &acting, &row, "time.requested")?;
    Ok(TimeRequestView::of(row))
}

fn must_be_open(tx: &Tx<'_>, standing: &Standing, call: &Call) -> Result<()> {
    if call.is_open(standing.place.windows_at(tx.now())) {
        return Ok(());
    }
    let detail = format!("The consensus call ended at {}.", call.closes_at);
    Err(Error::because(Code::Ended, detail).with("closed_at", call.closes_at))
}

fn noted(
    tx: &mut Tx<'_>,
    standing: &Standing,
    acting: &Acting,
    row: &TimeRequest,
    action: &'static str,
) -> Result<()> {
    tallies::moved(tx, row.position_id)?;
    let entry = standing.entry(action, acting).object("call", row.call_id).object("time_request", row.id);
    record::append(tx, &entry.detail("state", row.state).detail("days", row.granted_days)).map(drop)
}

/// The requests on a call.
pub fn requests(
    tx: &mut Tx<'_>,
    id: CallId,
    window: &Window<TimeRequestId>,
) -> Result<Page<TimeRequestView>> {
    let call = Call::get(tx, id)?;
    Place::proposal(tx, call.proposal_id)?.may(tx, Action::ReadGroup)?;
    Ok(TimeRequest::list(tx, id, window)?.map(TimeRequestView::of))
}

/// Grants or declines a request; nobody answers their own.
pub fn answer(tx: &mut Tx<'_>, id: TimeRequestId, new: &AnswerTimeRequest) -> Result<TimeRequestView> {
    let call_id = TimeRequest::get(tx, id)?.call_id;
    let (standing, mut call) = locked(tx, call_id)?;
    let acting = standing.place.may(tx, Action::AnswerTimeRequest)?;
    let mut row = TimeRequest::get(tx, id)?;
    if row.state != TimeRequestState::Open {
        let detail = format!("The request was {}.", row.state);
        return Err(Error::because(Code::Ended, detail).with("state", row.state));
    }
    let member = acting.member()?.id;
    if row.member_id == member {
        let detail = "This request is yours; another facilitator answers it.";
        return Err(Error::because(Code::ConflictOfInterest, detail));
    }
    row.granted_days = match new.answer {
        TimeAnswer::Granted => Some(extend(tx, &standing, &mut call, new.days)?),
        TimeAnswer::Declined if new.days.is_some() => {
            return Err(Error::field("/days", "goes with granted alone"));
        }
        TimeAnswer::Declined => None,
    };
    row.state = match new.answer {
        TimeAnswer::Granted => TimeRequestState::Granted,
        TimeAnswer::Declined => TimeRequestState::Declined,
    };
    row.answer = Some(new.reason.to_string());
    (row.answered_by, row.answered_at) = (Some(member), Some(tx.now()));
    row.update(tx)?;
    noted(tx, &standing, &acting, &row, "time.answered")?;
    Ok(TimeRequestView::of(row))
}

/// Extends a call by the days granted, all of them.
fn extend(tx: &mut Tx<'_>, standing: &Standing, call: &mut Call, days: Option<i64>) -> Result<i64> {
    must_be_open(tx, standing, call)?;
    let Some(days) = days else {
        let (pointer, detail) =
            ("/days".to_owned(), "says by how many days the window is extended".to_owned());
        return Err(Error::fields(vec![FieldError { pointer, code: Code::MissingField, detail }]));
    };
    let left = MOST_EXTENSION.saturating_sub(call.extended_days);
    if left == 0 {
        let detail =
            format!("the call has been extended by {MOST_EXTENSION} days, which is the most; decline");
        return Err(Error::field("/days", detail));
    }
    if !(1..=left).contains(&days) {
        let detail =
            format!("must be 1 to {left}: a call is extended by {MOST_EXTENSION} days in all at most");
        return Err(Error::field("/days", detail));
    }
    call.set_window(call.window().extended(days));
    call.update(tx)?;
    Ok(days)
}

/// The requests that lapse now.
pub fn lapsing(tx: &mut Tx<'_>) -> Result<Vec<TimeRequestId>> {
    TimeRequest::due(tx, BATCH)
}

/// Lets a request lapse that nobody answered in time. Does nothing where somebody was first, or where nobody
/// could answer: the proposal is held, or the group archived.
pub fn lapse(tx: &mut Tx<'_>, id: TimeRequestId) -> Result<()> {
    let call_id = TimeRequest::get(tx, id)?.call_id;
    let (standing, _) = locked(tx, call_id)?;
    let mut row = TimeRequest::get(tx, id)?;
    let is_over = row.state != TimeRequestState::Open;
    if is_over || standing.place.stands_still() || tx.now() < row.lapses_at {
        return Ok(());
    }
    row.state = TimeRequestState::Lapsed;
    row.answered_at = Some(tx.now());
    row.update(tx)?;
    let acting = Place::clock(Action::AnswerTimeRequest);
    noted(tx, &standing, &acting, &row, "time.lapsed")
}
