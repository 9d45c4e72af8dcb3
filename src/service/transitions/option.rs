//! A transition that starts from here, as it stands for the caller.

use schemars::JsonSchema;
use serde::Serialize;

use super::view::PlaceView;
use crate::domain::access::{Phase, Role};
use crate::domain::ids::{AnyId, ProposalId};
use crate::domain::time::Instant;
use crate::domain::workflow::{self, Guard, LinkKind, Missing, RefusalCode, Status, Step, TransitionKind};
use crate::service::view::View;
use crate::store::proposals::Proposal;

/// Every transition from where a proposal is.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Transitions")]
pub struct OptionsView {
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// What to give as `from`: the step, or what holds or ended the proposal.
    pub from: Phase,
    /// The step.
    pub step: Step,
    /// Active, held or ended.
    pub status: Status,
    /// What to give as `revision`.
    pub revision: i64,
    /// The transitions.
    pub items: Vec<OptionView>,
}

impl View for OptionsView {}

/// A transition that starts from here.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "TransitionOption")]
pub struct OptionView {
    /// What kind of move.
    pub kind: TransitionKind,
    /// Where it leads; null for an undo where there is nothing to undo.
    pub to: Option<PlaceView>,
    /// The caller can make it now, given the reason or the cycle it asks for, and without an override.
    pub allowed: bool,
    /// Why not, where it is not allowed.
    pub refusal: Option<RefusalView>,
    /// What is missing for it; shown also to those whose role may not.
    pub unmet: Vec<MissingView>,
    /// The roles that could make it.
    pub roles_that_could: Vec<Role>,
    /// The author of the proposal could, in whatever role.
    pub author_could: bool,
    /// A reason has to be given.
    pub reason_required: bool,
    /// The cycle in which it goes on has to be named.
    pub cycle_required: bool,
    /// A chair could make it now by overriding what is missing, with a reason.
    pub overridable: bool,
}

/// Why a move is not made.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "TransitionRefusal")]
pub struct RefusalView {
    /// The stable code.
    pub reason: RefusalCode,
    /// In a sentence.
    pub detail: String,
}

/// What is missing for a guard to be met.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "UnmetGuard")]
pub struct MissingView {
    /// The guard.
    pub guard: Guard,
    /// What is missing, in a sentence.
    pub detail: String,
    /// How many there are. Where something must not be there: how many there are of it.
    pub have: u64,
    /// How many there must be; 0 where something must not be there.
    pub need: u64,
    /// When time alone will meet it.
    pub ends_at: Option<Instant>,
    /// The things to look at; at most some of them.
    pub links: Vec<LinkView>,
    /// The chair may override it.
    pub overridable: bool,
}

/// A way to something that is missing or in the way.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "UnmetLink")]
pub struct LinkView {
    /// What it is.
    pub kind: LinkKind,
    /// Which one.
    pub id: AnyId,
    /// Where it can be read.
    pub href: String,
}

impl OptionsView {
    pub(super) fn of(proposal: &Proposal, all: Vec<workflow::OptionView>) -> Self {
        Self {
            proposal_id: proposal.id,
            from: proposal.phase(),
            step: proposal.step,
            status: proposal.status,
            revision: proposal.revision,
            items: all.into_iter().map(|option| OptionView::of(option, proposal.id)).collect(),
        }
    }
}

impl OptionView {
    fn of(option: workflow::OptionView, proposal: ProposalId) -> Self {
        let allowed = option.allowed();
        let workflow::OptionView {
            kind,
            to,
            refusal,
            unmet,
            roles_that_could,
            author_could,
            reason_required,
            overridable,
        } = option;
        Self {
            kind,
            to: to.map(Into::into),
            allowed,
            refusal: refusal.map(|reason| RefusalView { reason, detail: reason.sentence().to_owned() }),
            unmet: MissingView::all(&unmet, proposal),
            roles_that_could,
            author_could,
            reason_required,
            cycle_required: kind.needs_cycle(),
            overridable,
        }
    }
}

impl MissingView {
    /// What is missing, with ways to it.
    pub(super) fn all(missing: &[Missing], proposal: ProposalId) -> Vec<Self> {
        missing.iter().map(|one| Self::of(one, proposal)).collect()
    }

    fn of(missing: &Missing, proposal: ProposalId) -> Self {
        let Missing { guard, sentence, have, need, ends_at, links, overridable } = missing;
        let link = |link: &workflow::Link| LinkView {
            kind: link.kind,
            id: link.id,
            href: href(link.kind, link.id, proposal),
        };
        Self {
            guard: *guard,
            detail: sentence.clone(),
            have: *have,
            need: *need,
            ends_at: *ends_at,
            links: links.iter().map(link).collect(),
            overridable: *overridable,
        }
    }
}

/// Where a thing can be read.
fn href(kind: LinkKind, id: AnyId, proposal: ProposalId) -> String {
    let things = match kind {
        LinkKind::MandateAnswer => return format!("/api/v1/proposals/{proposal}/mandate"),
        LinkKind::Topic => "topics",
        LinkKind::Position => "positions",
        LinkKind::Amendment => "amendments",
        LinkKind::Round => "rounds",
        LinkKind::Comment => "comments",
        LinkKind::Pilot => "pilots",
        LinkKind::Designation => "designations",
        LinkKind::Appeal => "appeals",
        LinkKind::Call => "calls",
        LinkKind::Output => "outputs",
    };
    format!("/api/v1/{things}/{id}")
}
