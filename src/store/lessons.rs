//! Lessons of pilots, carried to later cycles.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::pilots::Pilot;
use super::schema::{lessons, pilots};
use crate::domain::ids::{CycleId, GroupId, LessonId, MemberId, PilotId, ProposalId};
use crate::domain::pilots::LessonState;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// The lessons of a pilot in a later cycle.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = lessons, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Lesson {
    /// Their id.
    pub id: LessonId,
    /// Of which group.
    pub group_id: GroupId,
    /// To which cycle they were carried.
    pub cycle_id: CycleId,
    /// Of which pilot they are.
    pub pilot_id: PilotId,
    /// The proposal that goes on there, where they came with it.
    pub proposal_id: Option<ProposalId>,
    /// Who carried them.
    pub carried_by: Option<MemberId>,
    /// What became of them.
    pub state: LessonState,
    /// How they were heeded, or why not.
    pub answer: Option<String>,
    /// Who said so.
    pub answered_by: Option<MemberId>,
    /// When.
    pub answered_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When they were carried.
    pub created_at: Instant,
}

fact!(Lesson, lessons, LessonId);

/// Which lessons of a cycle.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// Of which this became.
    pub state: Option<LessonState>,
    /// That came with this proposal.
    pub proposal: Option<ProposalId>,
}

impl Lesson {
    /// The lessons carried to a cycle, with their pilots.
    pub fn list(
        tx: &mut Tx<'_>,
        cycle: CycleId,
        filter: &Filter,
        window: &Window<LessonId>,
    ) -> Result<Page<(Self, Pilot)>> {
        let after = window.after.unwrap_or(LessonId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<(Self, Pilot)> = on!(tx.conn(), c => {
            let mut query = lessons::table
                .inner_join(pilots::table.on(pilots::id.eq(lessons::pilot_id)))
                .filter(lessons::cycle_id.eq(cycle))
                .filter(lessons::id.gt(after))
                .order(lessons::id.asc())
                .limit(window.probe())
                .into_boxed();
            if let Some(state) = filter.state {
                query = query.filter(lessons::state.eq(state));
            }
            if let Some(proposal) = filter.proposal {
                query = query.filter(lessons::proposal_id.eq(proposal));
            }
            query.load(c)?
        });
        Ok(window.cut(rows, |(lesson, _)| lesson.id.to_string()))
    }

    /// The pilots whose lessons came with a proposal and were not set aside.
    pub fn kept_with(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<PilotId>> {
        Ok(on!(tx.conn(), c => lessons::table
            .filter(lessons::proposal_id.eq(proposal))
            .filter(lessons::state.ne(LessonState::SetAside))
            .order(lessons::id.asc())
            .select(lessons::pilot_id)
            .load(c)?))
    }

    /// Those of these pilots whose lessons were carried to a cycle already.
    pub fn carried_to(tx: &mut Tx<'_>, cycle: CycleId, of: &[PilotId]) -> Result<Vec<PilotId>> {
        Ok(on!(tx.conn(), c => lessons::table
            .filter(lessons::cycle_id.eq(cycle))
            .filter(lessons::pilot_id.eq_any(of))
            .select(lessons::pilot_id)
            .load(c)?))
    }
}
