//! Pilots.

use diesel::prelude::*;
use serde::Serialize;

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::pilots;
use crate::domain::ids::{MemberId, PilotId, ProposalId};
use crate::domain::pilots::{Instrument, Measures, PilotState};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;

/// One instrument tried on a proposal.
#[derive(Clone, Debug, Serialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = pilots, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Pilot {
    /// Its id.
    pub id: PilotId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is tried.
    pub instrument: Instrument,
    /// What it is to show.
    pub aim: String,
    /// Who takes part.
    pub population: String,
    /// What it is measured by, as JSON; never changes.
    pub measures: String,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
    /// Where it stands, as last said.
    pub state: PilotState,
    /// What came out.
    pub result: Option<String>,
    /// What it was worth.
    pub evaluation: Option<String>,
    /// What was learned.
    pub lessons: Option<String>,
    /// Who planned it.
    pub created_by: MemberId,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was planned.
    pub created_at: Instant,
}

fact!(Pilot, pilots, PilotId);

impl Pilot {
    /// What it is measured by, read.
    pub fn measures(&self) -> Result<Measures> {
        serde_json::from_str(&self.measures).map_err(Error::internal)
    }

    /// The pilots of a proposal, in the order in which they were planned.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<PilotId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(PilotId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => pilots::table
            .filter(pilots::proposal_id.eq(proposal))
            .filter(pilots::id.gt(after))
            .order(pilots::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |p| p.id.to_string()))
    }
}
