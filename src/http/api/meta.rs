//! What the API says of itself: the permission table, the problems.

use serde::Serialize;

use super::{Nothing, Operations, Policy, Req};
use crate::domain::access::{self, Action, Phase, Role, Scope};
use crate::domain::codes::Coded;
use crate::error::Code;
use crate::service::view::View;

/// The permission table.
#[derive(Debug, Serialize, schemars::JsonSchema)]
struct Permissions {
    /// One line an action.
    items: Vec<Permission>,
}
impl View for Permissions {}

/// Who may do one action, and when.
#[derive(Debug, Serialize, schemars::JsonSchema)]
struct Permission {
    /// The action.
    action: Action,
    /// What a token needs for it.
    scope: Scope,
    /// The roles that may.
    roles: Vec<Role>,
    /// The steps (or what ended the proposal) in which it can be done; empty for what is not done to a proposal.
    steps: Vec<Phase>,
    /// Other members may do it to what is their own.
    own: bool,
}

/// Every failure that a caller can see.
#[derive(Debug, Serialize, schemars::JsonSchema)]
struct Problems {
    /// One line a code.
    items: Vec<ProblemKind>,
}
impl View for Problems {}

/// One code of failure.
#[derive(Debug, Serialize, schemars::JsonSchema)]
struct ProblemKind {
    /// The stable code.
    code: Code,
    /// The status of the answer.
    status: u16,
    /// What it means.
    title: String,
}

pub(super) fn operations() -> Operations {
    let mut api = Operations::of("service");
    api.get(
        "/permissions",
        "list_permissions",
        "Who may do what in which step",
        Policy::Public,
        |_, _: &Req<Nothing>| {
            let items = access::TABLE.iter().map(|r| Permission {
                action: r.action,
                scope: r.scope,
                roles: r.roles.to_vec(),
                steps: r.phases.to_vec(),
                own: r.own,
            });
            Ok(Permissions { items: items.collect() })
        },
    );
    api.get("/problems", "list_problems", "Every code of failure", Policy::Public, |_, _: &Req<Nothing>| {
        let items = Code::ALL.iter().map(|code| ProblemKind {
            code: *code,
            status: crate::http::problem::status(code.kind()).as_u16(),
            title: code.title().to_owned(),
        });
        Ok(Problems { items: items.collect() })
    });
    api
}
