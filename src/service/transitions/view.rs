//! A move that was made, as everyone who may read the group sees it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::access::Role;
use crate::domain::codes::Coded;
use crate::domain::ids::{MemberId, ProposalId, TransitionId};
use crate::domain::time::Instant;
use crate::domain::workflow::{ActorKind, Guard, Place, Status, Step, TransitionKind};
use crate::store::transitions::Transition;

/// A step together with a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Place")]
pub struct PlaceView {
    /// The step.
    pub step: Step,
    /// Active, held or ended.
    pub status: Status,
}

impl From<Place> for PlaceView {
    fn from(Place { step, status }: Place) -> Self {
        Self { step, status }
    }
}

/// A move that was made.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Transition")]
pub struct TransitionView {
    /// Its id.
    pub id: TransitionId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its number among the proposal's moves, from 1.
    pub number: i64,
    /// What kind of move.
    pub kind: TransitionKind,
    /// Where it started.
    pub from: PlaceView,
    /// Where it led.
    pub to: PlaceView,
    /// Why.
    pub reason: Option<String>,
    /// The guards that were not met and overridden.
    pub overridden: Vec<Guard>,
    /// Why they were.
    pub override_reason: Option<String>,
    /// Who moved it: a member, the clock, or the service.
    pub actor: ActorKind,
    /// The member, if one did.
    pub member_id: Option<MemberId>,
    /// In which role, or with whose rights.
    pub role: Role,
    /// The move that it takes back, if it is an undo.
    pub undoes_id: Option<TransitionId>,
    /// When.
    pub moved_at: Instant,
}

impl From<Transition> for TransitionView {
    fn from(transition: Transition) -> Self {
        let Transition {
            id,
            proposal_id,
            number,
            kind,
            from_step,
            from_status,
            to_step,
            to_status,
            reason,
            overridden,
            override_reason,
            actor,
            member_id,
            role,
            undoes_id,
            moved_at,
            due_at_before: _,
            due_action_before: _,
        } = transition;
        Self {
            id,
            proposal_id,
            number,
            kind,
            from: PlaceView { step: from_step, status: from_status },
            to: PlaceView { step: to_step, status: to_status },
            reason,
            overridden: overridden.split(' ').filter_map(Guard::from_code).collect(),
            override_reason,
            actor,
            member_id,
            role,
            undoes_id,
            moved_at,
        }
    }
}
