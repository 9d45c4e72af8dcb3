//! Transitions: the moves that a proposal has made.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::transitions;
use crate::domain::access::Role;
use crate::domain::ids::{MemberId, ProposalId, TransitionId};
use crate::domain::time::Instant;
use crate::domain::workflow::{ActorKind, DueAction, Status, Step, TransitionKind};
use crate::error::Result;
use crate::on;

/// One move of a proposal. Never changes; taking it back is another move.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = transitions, treat_none_as_default_value = false)]
pub struct Transition {
    /// Its id.
    pub id: TransitionId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its number among the proposal's moves, from 1. Two moves from one state cannot both have the next.
    pub number: i64,
    /// What kind of move.
    pub kind: TransitionKind,
    /// From which step.
    pub from_step: Step,
    /// From which status.
    pub from_status: Status,
    /// To which step.
    pub to_step: Step,
    /// To which status.
    pub to_status: Status,
    /// Why.
    pub reason: Option<String>,
    /// The guards that were overridden: codes separated by spaces.
    pub overridden: String,
    /// Why they were.
    pub override_reason: Option<String>,
    /// Who moved it.
    pub actor: ActorKind,
    /// The member who did, if one.
    pub member_id: Option<MemberId>,
    /// In which role.
    pub role: Role,
    /// The move that it takes back.
    pub undoes_id: Option<TransitionId>,
    /// When.
    pub moved_at: Instant,
    /// When the step was due before the move: what taking it back gives back.
    pub due_at_before: Option<Instant>,
    /// What the clock was to do then.
    pub due_action_before: Option<DueAction>,
}

fact!(Transition, transitions, TransitionId, once);

impl Transition {
    /// The last move of a proposal; none before the first.
    pub fn last(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => transitions::table
            .filter(transitions::proposal_id.eq(proposal))
            .order(transitions::number.desc())
            .first(c)
            .optional()?))
    }

    /// The moves of a proposal, oldest first; the key is their number.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<i64>) -> Result<Page<Self>> {
        let rows: Vec<Self> = on!(tx.conn(), c => transitions::table
            .filter(transitions::proposal_id.eq(proposal))
            .filter(transitions::number.gt(window.after.unwrap_or(0)))
            .order(transitions::number.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |t| t.number.to_string()))
    }
}
