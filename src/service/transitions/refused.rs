//! A move that the workflow refuses, as a failure that says how to go on.

use super::option::MissingView;
use crate::domain::access::Role;
use crate::domain::ids::ProposalId;
use crate::domain::workflow::{Refusal, RefusalCode};
use crate::error::{Code, Error};
use crate::store::proposals::Proposal;

/// The failure for a refusal. Its stable code stands in `reason`, what is missing in `unmet`.
pub(super) fn failure(refusal: &Refusal, proposal: ProposalId) -> Error {
    let (reason, missing) = (refusal.code(), refusal.missing());
    let failure = kind(refusal, &detail(reason, refusal)).with("reason", reason);
    if missing.is_empty() { failure } else { failure.with("unmet", MissingView::all(missing, proposal)) }
}

fn kind(refusal: &Refusal, detail: &str) -> Error {
    match refusal {
        Refusal::WrongStep | Refusal::NotActive | Refusal::NotPaused => {
            Error::because(Code::NotInThisStep, detail)
        }
        Refusal::RoleMayNot { roles, author } => {
            Error::because(Code::Forbidden, detail).with("roles_that_may", roles).with("author_may", author)
        }
        Refusal::OverrideNeedsChair(_) => {
            Error::because(Code::Forbidden, detail).with("roles_that_may", [Role::Chair])
        }
        Refusal::WrongTarget | Refusal::TargetRequired => Error::field("/to", detail),
        Refusal::ReasonRequired => Error::field("/reason", detail),
        Refusal::CycleRequired | Refusal::SameCycle => Error::field("/cycle_id", detail),
        Refusal::CallIsOpen(_) | Refusal::GuardsUnmet(_) | Refusal::NotOverridable(_) => {
            Error::because(Code::GuardsUnmet, detail)
        }
        Refusal::NothingToUndo | Refusal::TooLateToUndo | Refusal::SomethingHappenedSince => {
            Error::rule(detail)
        }
    }
}

fn detail(reason: RefusalCode, refusal: &Refusal) -> String {
    let missing = refusal.missing().iter().map(|missing| missing.sentence.as_str());
    std::iter::once(reason.sentence()).chain(missing).collect::<Vec<_>>().join(" ")
}

/// The proposal is no longer where the request says: with where it is.
pub(super) fn moved_on(proposal: &Proposal) -> Error {
    let detail =
        format!("The proposal moved on: it is in {} with revision {}.", proposal.phase(), proposal.revision);
    Error::because(Code::StateMovedOn, detail)
        .with("from", proposal.phase())
        .with("step", proposal.step)
        .with("proposal_status", proposal.status)
        .with("revision", proposal.revision)
}
