//! Outputs, their editions and their takeaways.

use actix_web::http::Method;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::request::{ByNumber, window};
use super::{ById, Call, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{GroupId, Id, Output, Proposal, ProposalId, Takeaway};
use crate::service::hints::{self, HintsView};
use crate::service::outputs::errata::{self, CorrectOutput};
use crate::service::outputs::takeaways::{self, WriteTakeaway};
use crate::service::outputs::{self, DraftOutput, PublishOutput, UpdateOutput};

/// Which outputs.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Which {
    /// Only those of this group.
    group_id: Option<GroupId>,
    /// Only those of this proposal.
    proposal_id: Option<ProposalId>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("outputs");
    drafted(&mut api);
    read(&mut api);
    corrected(&mut api);
    told(&mut api);
    api
}

fn drafted(api: &mut Operations) {
    api.post(
        "/proposals/{id}/outputs",
        "draft_output",
        "Draft an output that carries a designated position",
        Policy::Group(Action::DraftOutput),
        |tx, r: &Req<ById<Proposal>, Nothing, DraftOutput>| outputs::draft(tx, r.path.id, &r.body),
    )
    .example(json!({
        "position_id": "0190163d-8694-739b-aea5-966c26f8ad91", "kind": "recommendation",
        "title": "Protect the public core of the Internet",
        "summary": "State and non-state actors should not damage its general availability or integrity.",
    }));
    api.patch(
        "/outputs/{id}",
        "update_output",
        "Change a draft",
        Policy::Group(Action::DraftOutput),
        |tx, r: &Req<ById<Output>, Nothing, UpdateOutput>| outputs::update(tx, r.path.id, &r.body),
    )
    .example(json!({"title": "Protect the public core"}));
    api.post(
        "/outputs/{id}/publications",
        "publish_output",
        "Publish an output with its takeaways; from then on errata alone correct it",
        Policy::Group(Action::PublishOutput),
        |tx, r: &Req<ById<Output>, Nothing, PublishOutput>| outputs::publish(tx, r.path.id, &r.body),
    )
    .example(
        json!({"distribution": "To the focal points of the national initiatives; on the group's site."}),
    );
}

fn read(api: &mut Operations) {
    api.add::<_, _, _, HintsView, _, _>(
        Method::GET,
        "/outputs/{id}/hints",
        "get_output_hints",
        "Where the summary of an output says what others are bound to do: a hint, never a gate",
        Policy::Group(Action::ReadGroup),
        |call: Call<ById<Output>, Nothing, Nothing>| {
            call.read_then(|tx, r| hints::of_output(tx, r.path.id), |worded| Ok(hints::look(&worded)))
        },
    );
    api.get(
        "/outputs",
        "list_outputs",
        "The outputs you may see: what is published, and the drafts of your groups",
        Policy::Public,
        |tx, r: &Req<Nothing, Which>| {
            let q = &r.query;
            let window = window(q.after.as_deref(), q.limit, |key| key.parse().ok().map(Id::from_uuid))?;
            outputs::list(tx, outputs::Which { group: q.group_id, proposal: q.proposal_id }, &window)
        },
    );
    api.get(
        "/output-types",
        "list_output_types",
        "Every type of output: its window, its policy, and what it takes to publish it",
        Policy::Public,
        |_, _: &Req<Nothing>| Ok(outputs::types::list()),
    );
    api.get(
        "/outputs/{id}",
        "get_output",
        "An output in its newest edition, at its permanent address",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>>| outputs::get(tx, r.path.id),
    );
    api.get(
        "/outputs/{id}/dossier",
        "get_output_dossier",
        "What goes with an output: evaluations, objections and findings, minority statements, reconsiderations, appeals",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>>| outputs::dossier::get(tx, r.path.id),
    );
}

fn corrected(api: &mut Operations) {
    api.post(
        "/outputs/{id}/errata",
        "correct_output",
        "Correct a published output: makes a new edition; what concerns the text is stated beside it",
        Policy::Group(Action::CorrectOutput),
        |tx, r: &Req<ById<Output>, Nothing, CorrectOutput>| errata::correct(tx, r.path.id, &r.body),
    )
    .example(json!({
        "edition": 1, "reason": "A slip of the pen.",
        "corrections": [{"part": "summary", "wrong": "shuold not damage", "right": "should not damage"}],
    }));
    api.get(
        "/outputs/{id}/editions",
        "list_editions",
        "The editions of an output with what each corrected, newest first",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>, Paging>| {
            let q = &r.query;
            errata::list_editions(
                tx,
                r.path.id,
                &window(q.after.as_deref(), q.limit, |key| key.parse().ok())?,
            )
        },
    );
    api.get(
        "/outputs/{id}/editions/{number}",
        "get_edition",
        "One edition of an output, at its permanent address",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ByNumber<Output>>| errata::get_edition(tx, r.path.id, r.path.number),
    );
}

fn told(api: &mut Operations) {
    api.post(
        "/outputs/{id}/takeaways",
        "write_takeaway",
        "Write what an output means for stakeholder groups, with the words it comes from",
        Policy::Group(Action::WriteTakeaway),
        |tx, r: &Req<ById<Output>, Nothing, WriteTakeaway>| takeaways::write(tx, r.path.id, &r.body),
    )
    .example(json!({
        "stakeholder_groups": ["PS", "TC"], "text": "Operators are invited to say where the wording touches them.",
        "quote": "should not damage its general availability",
    }));
    api.get(
        "/outputs/{id}/takeaways",
        "list_takeaways",
        "The takeaways of an output, also those taken back",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>, Paging>| takeaways::list_takeaways(tx, r.path.id, &r.query.by_id()?),
    );
    api.delete(
        "/takeaways/{id}",
        "withdraw_takeaway",
        "Take a takeaway back; it is kept, and addressed to nobody any more",
        Policy::Group(Action::WriteTakeaway),
        |tx, r: &Req<ById<Takeaway>>| takeaways::withdraw(tx, r.path.id),
    );
}
