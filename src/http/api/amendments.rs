//! Amendments to positions.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::Paging;
use super::{ById, Call, Nothing, Operations, Policy, Req};
use crate::domain::access::Action;
use crate::domain::amendments::AmendmentState;
use crate::domain::ids::{Amendment, MemberId, Position};
use crate::service::amendments::{
    self, AcceptAmendments, AnswerAmendment, ComparedView, PromoteAmendment, RebaseAmendment,
    SuggestAmendment, Which,
};

/// Which amendments to a position, and which part of their list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Only those that stand there.
    state: Option<AmendmentState>,
    /// Only those of this member.
    author_id: Option<MemberId>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("amendments");
    of_a_position(&mut api);
    api.add::<_, _, _, ComparedView, _, _>(
        Method::GET,
        "/amendments/{id}",
        "get_amendment",
        "An amendment, and word by word what it would change",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Amendment>, Nothing, Nothing>| {
            call.read_then(|tx, r| amendments::get(tx, r.path.id), |found| Ok(found.compared()))
        },
    );
    by_the_author(&mut api);
    answers(&mut api);
    api
}

fn of_a_position(api: &mut Operations) {
    api.post(
        "/positions/{id}/amendments",
        "suggest_amendment",
        "Suggest a change of a passage, or of the whole text of the current version",
        Policy::Group(Action::SuggestAmendment),
        |tx, r: &Req<ById<Position>, Nothing, SuggestAmendment>| amendments::suggest(tx, r.path.id, &r.body),
    )
    .example(json!({
        "based_on": 2, "passage": {"quote": {"exact": "should consider", "prefix": "governments "}},
        "replacement": "consider", "reason": "The group recommends; it does not ask for a recommendation.",
    }));
    api.get(
        "/positions/{id}/amendments",
        "list_amendments",
        "The amendments to a position",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Position>, Asked>| {
            let Asked { state, author_id, after, limit } = &r.query;
            let which = Which { state: *state, author_id: *author_id };
            let window = Paging { after: after.clone(), limit: *limit }.by_id()?;
            amendments::list(tx, r.path.id, &which, &window)
        },
    );
    api.post(
        "/positions/{id}/acceptances",
        "accept_amendments",
        "Take amendments into the next version of a position, in whole or in part: all that are named, or none",
        Policy::Group(Action::AnswerAmendment),
        |tx, r: &Req<ById<Position>, Nothing, AcceptAmendments>| amendments::accept(tx, r.path.id, &r.body),
    )
    .example(json!({
        "based_on": 2, "kind": "substantive", "change_note": "Says who is asked.",
        "amendments": [{
            "amendment_id": "0190163d-8694-739b-aea5-966c26f8ad91", "taken_text": "consider",
            "reason": "The first half is taken; the second is said in paragraph 4.",
        }],
    }));
}

fn by_the_author(api: &mut Operations) {
    api.patch(
        "/amendments/{id}",
        "rebase_amendment",
        "Put your amendment on the current version, where that no longer has what it would change",
        Policy::Group(Action::UpdateAmendment),
        |tx, r: &Req<ById<Amendment>, Nothing, RebaseAmendment>| amendments::rebase(tx, r.path.id, &r.body),
    )
    .example(json!({
        "based_on": 3, "passage": {"quote": {"exact": "should carefully consider"}}, "replacement": "consider",
    }));
    api.delete(
        "/amendments/{id}",
        "withdraw_amendment",
        "Take your amendment back, as long as nobody has answered it",
        Policy::Group(Action::UpdateAmendment),
        |tx, r: &Req<ById<Amendment>>| amendments::withdraw(tx, r.path.id),
    );
}

fn answers(api: &mut Operations) {
    api.post(
        "/amendments/{id}/answers",
        "answer_amendment",
        "Decline an amendment, or say which other stands in its place",
        Policy::Group(Action::AnswerAmendment),
        |tx, r: &Req<ById<Amendment>, Nothing, AnswerAmendment>| amendments::answer(tx, r.path.id, &r.body),
    )
    .status(200)
    .example(json!({"outcome": "declined", "reason": "The mandate does not reach that far."}));
    api.post(
        "/amendments/{id}/promotions",
        "promote_amendment",
        "Make a rival position of an amendment, with the text that it would have made",
        Policy::Group(Action::AnswerAmendment),
        |tx, r: &Req<ById<Amendment>, Nothing, PromoteAmendment>| amendments::promote(tx, r.path.id, &r.body),
    )
    .example(json!({
        "title": "A programme of one year", "reason": "It is another position, and deserves a text of its own.",
    }));
}
