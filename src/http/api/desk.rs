//! What those who lead a group look at first.

use super::{ById, Nothing, Operations, Paging, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Group, Output, ProposalId};
use crate::error::Result;
use crate::service::Window;
use crate::service::attention::{self, Which};
use crate::service::board::{self, Asked};
use crate::service::outputs::validity;

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("desk");
    api.get(
        "/groups/{id}/attention",
        "get_attention",
        "What asks for the attention of those who lead a group, each with the one action that settles it",
        Policy::Group(Action::ReadAttention),
        |tx, r: &Req<ById<Group>, Which>| attention::of_group(tx, r.path.id, r.query),
    );
    api.get(
        "/groups/{id}/board",
        "list_group_board",
        "Where the proposals of a group stand: step, level and its trend, who was not heard, what is missing",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Group>, Asked>| {
            board::of_group(tx, r.path.id, r.query.which(), &of_page(&r.query)?)
        },
    );
    api.get(
        "/board",
        "list_board",
        "The same of the proposals of all groups that you may read",
        Policy::Public,
        |tx, r: &Req<Nothing, Asked>| board::rows(tx, &r.query.which(), &of_page(&r.query)?),
    );
    api.get(
        "/outputs/{id}/validity",
        "get_validity",
        "What speaks for the validity of an output, or of a draft: a checklist with evidence, never a score",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>>| validity::validity(tx, r.path.id),
    );
    api
}

fn of_page(asked: &Asked) -> Result<Window<ProposalId>> {
    Paging { after: asked.after.clone(), limit: asked.limit }.by_id()
}
