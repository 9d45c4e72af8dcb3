//! What a board of many proposals reads, each in one query for all of them. Never a stance of a person, nor the text
//! of an objection.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::Tx;
use super::schema::{objections, topics};
use crate::domain::consensus::ObjectionState;
use crate::domain::ids::{PositionId, ProposalId, TopicId};
use crate::domain::objections::Course;
use crate::domain::topics::TopicState;
use crate::error::Result;
use crate::on;

/// The objections to a position.
#[derive(Clone, Copy, Debug, Default)]
pub struct Objections {
    /// Those that still speak against the text.
    pub open: i64,
    /// Those of them that nobody has answered in substance.
    pub unanswered: i64,
}

/// The chosen topics of some proposals, with their titles.
pub fn topics(tx: &mut Tx<'_>, of: &[ProposalId]) -> Result<Vec<(ProposalId, TopicId, String)>> {
    Ok(on!(tx.conn(), c => topics::table
        .filter(topics::proposal_id.eq_any(of))
        .filter(topics::state.eq(TopicState::Chosen))
        .order(topics::id.asc())
        .select((topics::proposal_id, topics::id, topics::title))
        .load(c)?))
}

/// The objections to some positions, counted.
pub fn objections(tx: &mut Tx<'_>, to: &[PositionId]) -> Result<HashMap<PositionId, Objections>> {
    let cell = (objections::position_id, objections::state, objections::maintained);
    let rows: Vec<(PositionId, ObjectionState, bool, i64)> = on!(tx.conn(), c => objections::table
        .filter(objections::position_id.eq_any(to))
        .group_by(cell)
        .select((objections::position_id, objections::state, objections::maintained, count_star()))
        .load(c)?);
    let now = tx.now();
    let mut counted: HashMap<PositionId, Objections> = HashMap::new();
    for (position, state, maintained, number) in rows {
        let row = counted.entry(position).or_default();
        if (Course { state, maintained, ..Course::raised(now) }).is_open() {
            row.open = row.open.saturating_add(number);
        }
        if matches!(state, ObjectionState::Raised | ObjectionState::UnderDiscussion) {
            row.unanswered = row.unanswered.saturating_add(number);
        }
    }
    Ok(counted)
}
