//! Deadline templates.

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::deadline_templates;
use crate::domain::deadlines::DaysBefore;
use crate::domain::groups::Standing;
use crate::domain::ids::{DeadlineTemplateId, GroupId, MemberId};
use crate::domain::time::Instant;
use crate::domain::workflow::DueAction;
use crate::error::{Error, Result};
use crate::on;

/// By how many days before an event the steps of a proposal are due.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = deadline_templates, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct DeadlineTemplate {
    /// Its id.
    pub id: DeadlineTemplateId,
    /// Whose.
    pub group_id: GroupId,
    /// Its name.
    pub name: String,
    /// The days before the event, as JSON; never changes.
    pub days_before: String,
    /// What the clock does when a step is due.
    pub due_action: DueAction,
    /// Whether proposals can still take it.
    pub state: Standing,
    /// Who made it.
    pub created_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

fact!(DeadlineTemplate, deadline_templates, DeadlineTemplateId);

impl DeadlineTemplate {
    /// The days before the event, read.
    pub fn days_before(&self) -> Result<DaysBefore> {
        serde_json::from_str(&self.days_before).map_err(Error::internal)
    }

    /// The templates of a group, also archived ones, in the order in which they were made.
    pub fn list(tx: &mut Tx<'_>, group: GroupId, window: &Window<DeadlineTemplateId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(DeadlineTemplateId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => deadline_templates::table
            .filter(deadline_templates::group_id.eq(group))
            .filter(deadline_templates::id.gt(after))
            .order(deadline_templates::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |template| template.id.to_string()))
    }

    /// How many templates of a group are in use.
    pub fn count_active(tx: &mut Tx<'_>, group: GroupId) -> Result<i64> {
        Ok(on!(tx.conn(), c => deadline_templates::table
            .filter(deadline_templates::group_id.eq(group))
            .filter(deadline_templates::state.eq(Standing::Active))
            .select(count_star())
            .first(c)?))
    }
}
