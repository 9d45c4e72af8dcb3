//! Deadline templates, as they come in and are shown.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::day::Day;
use crate::domain::deadlines::DaysBefore;
use crate::domain::groups::Standing;
use crate::domain::ids::{DeadlineTemplateId, GroupId, MemberId};
use crate::domain::text::Title;
use crate::domain::time::Instant;
use crate::domain::workflow::DueAction;
use crate::error::Result;
use crate::service::view::View;
use crate::store::deadline_templates::DeadlineTemplate;

/// A template to be made.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateDeadlineTemplate {
    /// Its name.
    pub name: Title,
    /// By how many days before the event steps are due, 0 to 1000; a step that is not named has no date. The days
    /// between two dates are as many as the windows between them take.
    pub days_before: DaysBefore,
    /// What the clock does when a step is due; `alert` unless told.
    pub due_action: Option<DueAction>,
}

/// Which template a proposal follows, to which event.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowDeadlineTemplate {
    /// The template; null for none.
    pub deadline_template_id: Option<DeadlineTemplateId>,
    /// The day of the event; null where no template is followed.
    pub event_on: Option<Day>,
}

/// By how many days before an event the steps of a proposal are due.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "DeadlineTemplate")]
pub struct DeadlineTemplateView {
    /// Its id.
    pub id: DeadlineTemplateId,
    /// Whose.
    pub group_id: GroupId,
    /// Its name.
    pub name: String,
    /// The days before the event.
    pub days_before: DaysBefore,
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

impl View for DeadlineTemplateView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/deadline-templates/{}", self.id))
    }
}

impl DeadlineTemplateView {
    pub(super) fn of(template: DeadlineTemplate) -> Result<Self> {
        let parsed = template.days_before()?;
        let DeadlineTemplate {
            id,
            group_id,
            name,
            days_before: _,
            due_action,
            state,
            created_by,
            revision,
            created_at,
        } = template;
        Ok(Self {
            id,
            group_id,
            name,
            days_before: parsed,
            due_action,
            state,
            created_by,
            revision,
            created_at,
        })
    }
}
