//! Proposals: described, listed, given due dates; and the mandate's checks.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{CycleId, Group, GroupId, Proposal, ProposalId};
use crate::domain::workflow::{Status, Step};
use crate::service::mandate::{self, AnswerCheck};
use crate::service::proposals::{self, CreateProposal, SetDueDate, UpdateProposal, Which};

/// Which proposals.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Listed {
    /// Of this group alone.
    group_id: Option<GroupId>,
    /// Of this cycle alone.
    cycle_id: Option<CycleId>,
    /// Only those in this step.
    step: Option<Step>,
    /// Only those with this status.
    status: Option<Status>,
    /// The cursor that the page before gave as `next`.
    after: Option<String>,
    /// Items at most, 1 to 100; 50 unless told.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<i64>,
}

/// A check of the mandate, for one proposal.
#[derive(Debug, Deserialize, JsonSchema)]
#[schemars(inline)]
struct ByCheck {
    /// The id of the proposal.
    id: ProposalId,
    /// The id of the check in the charter.
    check: String,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("proposals");
    api.post(
        "/groups/{id}/proposals",
        "create_proposal",
        "Put a proposal before a group",
        Policy::Group(Action::Propose),
        |tx, r: &Req<ById<Group>, Nothing, CreateProposal>| proposals::create(tx, r.path.id, &r.body),
    )
    .example(json!({
        "title": "Norms for a stable and secure cyberspace",
        "summary": "Take up the call of the Global Commission and see what the community makes of it.", "language": "en",
    }));
    api.get(
        "/proposals",
        "list_proposals",
        "The proposals of all groups that you may read",
        Policy::Public,
        |tx, r: &Req<Nothing, Listed>| {
            let Listed { group_id, cycle_id, step, status, after, limit } = r.query.clone();
            let which = Which { group: group_id, cycle: cycle_id, step, status };
            proposals::list(tx, &which, &Paging { after, limit }.by_id()?)
        },
    );
    api.get(
        "/proposals/{id}",
        "get_proposal",
        "A proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>>| proposals::get(tx, r.path.id),
    );
    api.patch(
        "/proposals/{id}",
        "update_proposal",
        "Change how a proposal is described",
        Policy::Group(Action::UpdateProposal),
        |tx, r: &Req<ById<Proposal>, Nothing, UpdateProposal>| proposals::update(tx, r.path.id, &r.body),
    );
    api.put(
        "/proposals/{id}/due-date",
        "set_due_date",
        "Set or clear the due date of the step in which a proposal is",
        Policy::Group(Action::SetDueDate),
        |tx, r: &Req<ById<Proposal>, Nothing, SetDueDate>| proposals::set_due_date(tx, r.path.id, &r.body),
    )
    .example(json!({"due_at": "2030-11-12T12:00:00Z", "due_action": "advance"}));
    mandate(&mut api);
    api
}

fn mandate(api: &mut Operations) {
    api.get(
        "/proposals/{id}/mandate",
        "get_mandate",
        "The checks of the group's mandate, with their answers for a proposal",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Proposal>>| mandate::get(tx, r.path.id),
    );
    api.put(
        "/proposals/{id}/mandate/{check}",
        "answer_mandate",
        "Answer a check of the mandate; the first answer is to revision 0",
        Policy::Group(Action::AnswerMandate),
        |tx, r: &Req<ByCheck, Nothing, AnswerCheck>| mandate::answer(tx, r.path.id, &r.path.check, &r.body),
    )
    .example(json!({"answer": "ok", "reason": "Serves paragraph 72 (a) of the Tunis Agenda."}));
}
