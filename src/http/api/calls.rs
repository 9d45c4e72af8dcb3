//! Consensus calls, requests for more time, and designations.

use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Call, Designation, Position, Proposal, TimeRequest};
use crate::service::calls::{self, AnswerTimeRequest, OpenCall, RequestTime};
use crate::service::designations::{self, Designate, Finalize};

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("calls");
    opening(&mut api);
    more_time(&mut api);
    designating(&mut api);
    api
}

fn opening(api: &mut Operations) {
    api.post(
        "/positions/{id}/calls",
        "open_call",
        "Open a consensus call: freezes the charter, fixes who counts, names who designates; another than the first says what is new",
        Policy::Group(Action::ManageCalls),
        |tx, r: &Req<ById<Position>, Nothing, OpenCall>| calls::open(tx, r.path.id, &r.body),
    )
    .example(json!({
        "output_type": "recommendation", "closes_at": "2018-08-01T12:00:00Z", "results": "after_own_stance",
        "designator_id": "0190163d-8694-739b-aea5-966c26f8ad90",
    }));
    api.get(
        "/positions/{id}/calls",
        "list_calls",
        "The consensus calls on a position, oldest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>, Paging>| calls::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/calls/{id}",
        "get_call",
        "A consensus call",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Call>>| calls::get(tx, r.path.id),
    );
    api.post(
        "/calls/{id}/closures",
        "close_call",
        "Close a call whose window is over, before the clock does",
        Policy::Group(Action::ManageCalls),
        |tx, r: &Req<ById<Call>>| calls::close(tx, r.path.id),
    );
}

fn more_time(api: &mut Operations) {
    api.post(
        "/calls/{id}/time-requests",
        "request_time",
        "Ask for more time on an open call",
        Policy::Group(Action::RequestTime),
        |tx, r: &Req<ById<Call>, Nothing, RequestTime>| calls::request(tx, r.path.id, &r.body),
    )
    .example(json!({"reason": "Our members meet on Thursday."}));
    api.get(
        "/calls/{id}/time-requests",
        "list_time_requests",
        "The requests for more time on a call",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Call>, Paging>| calls::requests(tx, r.path.id, &r.query.by_id()?),
    );
    api.post(
        "/time-requests/{id}/answers",
        "answer_time_request",
        "Grant or decline a request for more time",
        Policy::Group(Action::AnswerTimeRequest),
        |tx, r: &Req<ById<TimeRequest>, Nothing, AnswerTimeRequest>| calls::answer(tx, r.path.id, &r.body),
    )
    .example(json!({"answer": "granted", "days": 7, "reason": "So that they can meet."}));
}

fn designating(api: &mut Operations) {
    api.post(
        "/positions/{id}/designations",
        "designate",
        "Publish what was found on a position after its call, for review; three times at most",
        Policy::Group(Action::Designate),
        |tx, r: &Req<ById<Position>, Nothing, Designate>| designations::designate(tx, r.path.id, &r.body),
    )
    .example(json!({
        "level": "consensus", "rationale": "All four groups support or accept it; both objections were met.",
    }));
    api.post(
        "/designations/{id}/finalizations",
        "finalize_designation",
        "Make the newest evaluation final, once its review window is over",
        Policy::Group(Action::Designate),
        |tx, r: &Req<ById<Designation>, Nothing, Finalize>| designations::finalize(tx, r.path.id, &r.body),
    )
    .example(json!({"deviations": {}}));
    api.get(
        "/positions/{id}/designations",
        "list_position_designations",
        "The designations of a position, oldest first: every evaluation stays readable",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>>| designations::of_position(tx, r.path.id),
    );
    api.get(
        "/proposals/{id}/designations",
        "list_designations",
        "The designations in a proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>, Paging>| designations::list(tx, r.path.id, &r.query.by_id()?),
    );
    api.get(
        "/designations/{id}",
        "get_designation",
        "A designation with the assessment that it was made on",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Designation>>| designations::get(tx, r.path.id),
    );
}
