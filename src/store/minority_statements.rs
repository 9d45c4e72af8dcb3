//! Minority statements.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{minority_statements, outputs};
use crate::domain::ids::{MemberId, MinorityStatementId, ObjectionId, PositionId, ProposalId};
use crate::domain::outputs::OutputState;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// What somebody whose objection was not met says beside a designation.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = minority_statements, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct MinorityStatement {
    /// Its id.
    pub id: MinorityStatementId,
    /// About which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// The objection that gives the right to it.
    pub objection_id: ObjectionId,
    /// Who says it.
    pub author_id: MemberId,
    /// The statement.
    pub text: String,
    /// Counts the changes.
    pub revision: i64,
    /// When it was first made.
    pub created_at: Instant,
    /// When its author took it back; it can be made anew.
    pub withdrawn_at: Option<Instant>,
}

fact!(MinorityStatement, minority_statements, MinorityStatementId);

impl MinorityStatement {
    /// A member's statement on a position, withdrawn or not.
    pub fn find_of(tx: &mut Tx<'_>, position: PositionId, member: MemberId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => minority_statements::table
            .filter(minority_statements::position_id.eq(position))
            .filter(minority_statements::author_id.eq(member))
            .first(c)
            .optional()?))
    }

    /// The statements about a position, oldest first: one of a member at most, none that was withdrawn.
    pub fn about(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => minority_statements::table
            .filter(minority_statements::position_id.eq(position))
            .filter(minority_statements::withdrawn_at.is_null())
            .order(minority_statements::id.asc())
            .load(c)?))
    }

    /// The same, a page at a time.
    pub fn list(
        tx: &mut Tx<'_>,
        position: PositionId,
        window: &Window<MinorityStatementId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(MinorityStatementId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => minority_statements::table
            .filter(minority_statements::position_id.eq(position))
            .filter(minority_statements::withdrawn_at.is_null())
            .filter(minority_statements::id.gt(after))
            .order(minority_statements::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut_texts(rows, |s| s.id.to_string(), |s| &s.text))
    }

    /// When the first output with this position was published: from then on its statements are fixed.
    pub fn fixed_at(
        tx: &mut Tx<'_>,
        (proposal, position): (ProposalId, PositionId),
    ) -> Result<Option<Instant>> {
        let first: Option<Option<Instant>> = on!(tx.conn(), c => outputs::table
            .filter(outputs::proposal_id.eq(proposal))
            .filter(outputs::position_id.eq(position))
            .filter(outputs::state.eq(OutputState::Published))
            .order(outputs::published_at.asc())
            .select(outputs::published_at)
            .first(c)
            .optional()?);
        Ok(first.flatten())
    }
}
