//! What those who lead a group look at first.

use super::{ById, Operations, Policy, Req};
use crate::domain::access::Action;
use crate::domain::ids::{Group, Output};
use crate::service::attention::{self, Which};
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
        "/outputs/{id}/validity",
        "get_validity",
        "What speaks for the validity of an output, or of a draft: a checklist with evidence, never a score",
        Policy::Group(Action::ReadGroup),
        |tx, r: &Req<ById<Output>>| validity::validity(tx, r.path.id),
    );
    api
}
