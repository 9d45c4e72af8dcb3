//! Pilots.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{pilots, proposals};
use crate::domain::ids::{CycleId, GroupId, MemberId, PilotId, ProposalId};
use crate::domain::pilots::{Cost, Finding, Instrument, Measures, PilotDecision, PilotState};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;

/// One instrument tried on a proposal.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
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
    /// The tool of somebody else, where it is one.
    pub tool: Option<String>,
    /// What it is to show.
    pub aim: String,
    /// Who takes part.
    pub population: String,
    /// What it is measured by, as JSON; does not change once it runs.
    pub measures: String,
    /// When it begins.
    pub starts_at: Instant,
    /// When it is to end.
    pub ends_at: Instant,
    /// Where it stands, as last said.
    pub state: PilotState,
    /// What came out.
    pub result: Option<String>,
    /// Where the result comes from, where it was brought in.
    pub source: Option<String>,
    /// What to keep in mind when reading it.
    pub caveats: Option<String>,
    /// What it took, as JSON.
    pub cost: Option<String>,
    /// What it was worth.
    pub evaluation: Option<String>,
    /// What was found of each measure, as JSON.
    pub findings: Option<String>,
    /// What was learned.
    pub lessons: Option<String>,
    /// What the group does with the instrument.
    pub decision: Option<PilotDecision>,
    /// Why.
    pub decision_reason: Option<String>,
    /// Who decided it.
    pub decided_by: Option<MemberId>,
    /// When.
    pub decided_at: Option<Instant>,
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

/// Which pilots of a group.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// On proposals of this cycle.
    pub cycle: Option<CycleId>,
    /// That try this.
    pub instrument: Option<Instrument>,
    /// That stand so.
    pub state: Option<PilotState>,
    /// After which this was decided.
    pub decision: Option<PilotDecision>,
}

impl Pilot {
    /// What it is measured by, read.
    pub fn measures(&self) -> Result<Measures> {
        serde_json::from_str(&self.measures).map_err(Error::internal)
    }

    /// What it took, read; none until it is closed.
    pub fn cost(&self) -> Result<Option<Cost>> {
        self.cost.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)
    }

    /// What was found of each measure, read; none until it is evaluated.
    pub fn findings(&self) -> Result<Option<Vec<Finding>>> {
        self.findings.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)
    }

    /// How many pilots a proposal has.
    pub fn count(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<i64> {
        Ok(on!(tx.conn(), c => pilots::table
            .filter(pilots::proposal_id.eq(proposal))
            .count()
            .get_result(c)?))
    }

    /// The evaluated pilots of a proposal.
    pub fn evaluated(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<PilotId>> {
        Ok(on!(tx.conn(), c => pilots::table
            .filter(pilots::proposal_id.eq(proposal))
            .filter(pilots::state.eq(PilotState::Evaluated))
            .order(pilots::id.asc())
            .select(pilots::id)
            .load(c)?))
    }

    /// The pilots of a group, in all its cycles, in the order in which they were planned.
    pub fn register(
        tx: &mut Tx<'_>,
        group: GroupId,
        filter: &Filter,
        window: &Window<PilotId>,
    ) -> Result<Page<Self>> {
        let (after, now) = (window.after.unwrap_or(PilotId::from_uuid(uuid::Uuid::nil())), tx.now());
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let mut query = pilots::table
                .inner_join(proposals::table.on(proposals::id.eq(pilots::proposal_id)))
                .filter(proposals::group_id.eq(group))
                .filter(pilots::id.gt(after))
                .order(pilots::id.asc())
                .limit(window.probe())
                .select(pilots::all_columns)
                .into_boxed();
            if let Some(cycle) = filter.cycle {
                query = query.filter(proposals::cycle_id.eq(cycle));
            }
            if let Some(instrument) = filter.instrument {
                query = query.filter(pilots::instrument.eq(instrument));
            }
            if let Some(decision) = filter.decision {
                query = query.filter(pilots::decision.eq(decision));
            }
            // A planned pilot runs from its beginning on, without anybody saying so.
            query = match filter.state {
                None => query,
                Some(PilotState::Planned) => {
                    query.filter(pilots::state.eq(PilotState::Planned).and(pilots::starts_at.gt(now)))
                }
                Some(PilotState::Running) => query.filter(
                    pilots::state.eq(PilotState::Running)
                        .or(pilots::state.eq(PilotState::Planned).and(pilots::starts_at.le(now))),
                ),
                Some(state) => query.filter(pilots::state.eq(state)),
            };
            query.load(c)?
        });
        Ok(window.cut(rows, |p| p.id.to_string()))
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
