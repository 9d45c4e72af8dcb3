//! Impact notes on topics.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::impacts;
use crate::domain::ids::{ImpactId, MemberId, TopicId};
use crate::domain::impacts::{Direction, ImpactState, Severity};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// What somebody expects a topic to do, to whom.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = impacts, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Impact {
    /// Its id.
    pub id: ImpactId,
    /// Of which topic.
    pub topic_id: TopicId,
    /// Who noted it.
    pub author_id: MemberId,
    /// In which dimension.
    pub dimension: String,
    /// Which way it goes.
    pub direction: Direction,
    /// How much it weighs.
    pub severity: Severity,
    /// Whom it concerns; everybody where it is none.
    pub stakeholder_group: Option<String>,
    /// What it is, and why.
    pub text: String,
    /// Whether it stands.
    pub state: ImpactState,
    /// When.
    pub created_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Impact, impacts, ImpactId);

/// How many notes of a topic say the same of one dimension and one stakeholder group.
#[derive(Clone, Debug, Queryable)]
pub struct Counted {
    /// In which dimension.
    pub dimension: String,
    /// Whom it concerns.
    pub stakeholder_group: Option<String>,
    /// Which way it goes.
    pub direction: Direction,
    /// How much it weighs.
    pub severity: Severity,
    /// How many notes.
    pub notes: i64,
}

impl Impact {
    /// The impact notes of a topic, also those taken back, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, topic: TopicId, window: &Window<ImpactId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ImpactId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => impacts::table
            .filter(impacts::topic_id.eq(topic))
            .filter(impacts::id.gt(after))
            .order(impacts::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |i| i.id.to_string()))
    }

    /// The impact notes of a topic that stand, counted.
    pub fn count(tx: &mut Tx<'_>, topic: TopicId) -> Result<Vec<Counted>> {
        let cell = (impacts::dimension, impacts::stakeholder_group, impacts::direction, impacts::severity);
        Ok(on!(tx.conn(), c => impacts::table
            .filter(impacts::topic_id.eq(topic))
            .filter(impacts::state.eq(ImpactState::Noted))
            .group_by(cell)
            .order(cell)
            .select((
                impacts::dimension,
                impacts::stakeholder_group,
                impacts::direction,
                impacts::severity,
                diesel::dsl::count_star(),
            ))
            .load(c)?))
    }
}
