//! Changes a group: its name, its charter, who sees it, how one joins, whether it is still worked in.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{GroupView, refuse_faults};
use crate::domain::access::Action;
use crate::domain::change::Change;
use crate::domain::consensus::Params;
use crate::domain::groups::{Charter, Check, Joining, Standing, Visibility};
use crate::domain::ids::GroupId;
use crate::domain::text::{Label, Reason, Title};
use crate::error::{Error, Result};
use crate::service::place::Place;
use crate::store::Tx;
use crate::store::groups::Group;
use crate::store::record;

/// What can be changed of a group. What is left out stays as it is.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateGroup {
    /// Its name.
    pub name: Option<Title>,
    /// What it is; null for nothing.
    #[serde(default)]
    pub summary: Change<Reason>,
    /// The body it reports to; null for none.
    #[serde(default)]
    pub parent_body: Change<Title>,
    /// Its charter, as far as it changes. Open calls keep the charter that they were opened with.
    pub charter: Option<CharterChange>,
    /// Who may read it.
    pub visibility: Option<Visibility>,
    /// How one joins.
    pub joining: Option<Joining>,
    /// Whether it is still worked in: an archived group can only be read, or made active again.
    pub state: Option<Standing>,
}

/// What changes of a charter.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CharterChange {
    /// What the group is for, and from whom.
    pub mandate: Option<Title>,
    /// The whole mandate checklist.
    #[schemars(length(max = 40))]
    pub mandate_checks: Option<Vec<Check>>,
    /// The whole suitability checklist of a topic.
    #[schemars(length(max = 40))]
    pub suitability_checks: Option<Vec<Check>>,
    /// All stakeholder groups that are expected to take part.
    #[schemars(length(min = 1, max = 40))]
    pub expected_groups: Option<Vec<Label>>,
    /// All dimensions in which the impact of a topic is noted.
    #[schemars(length(min = 1, max = 20))]
    pub impact_dimensions: Option<Vec<Label>>,
    /// How many topics of a proposal may be chosen.
    #[schemars(range(min = 1, max = 3))]
    pub max_topics: Option<u8>,
    /// The shortest window of a round or a call, in days.
    #[schemars(range(min = 1, max = 365))]
    pub min_window_days: Option<u16>,
    /// Whether observers may comment.
    pub observers_comment: Option<bool>,
    /// All parameters of the consensus assessment that differ from the defaults.
    pub consensus: Option<Params>,
}

impl CharterChange {
    fn apply(&self, charter: &mut Charter) {
        fn put<T: Clone>(value: Option<&T>, to: &mut T) {
            if let Some(value) = value {
                to.clone_from(value);
            }
        }
        put(self.mandate.as_ref(), &mut charter.mandate);
        put(self.mandate_checks.as_ref(), &mut charter.mandate_checks);
        put(self.suitability_checks.as_ref(), &mut charter.suitability_checks);
        put(self.expected_groups.as_ref(), &mut charter.expected_groups);
        put(self.impact_dimensions.as_ref(), &mut charter.impact_dimensions);
        put(self.max_topics.as_ref(), &mut charter.max_topics);
        put(self.min_window_days.as_ref(), &mut charter.min_window_days);
        put(self.observers_comment.as_ref(), &mut charter.observers_comment);
        put(self.consensus.as_ref(), &mut charter.consensus);
    }
}

/// Changes a group.
pub fn update(tx: &mut Tx<'_>, id: GroupId, change: &UpdateGroup) -> Result<GroupView> {
    Group::lock(tx, id)?;
    let place = Place::group(tx, id)?;
    let acting = place.may(tx, Action::UpdateGroup)?;
    let mut group = place.group.clone();
    tx.check_revision(group.revision)?;
    apply(&mut group, change);
    if let Some(change) = &change.charter {
        let mut charter = group.charter()?;
        change.apply(&mut charter);
        refuse_faults(&charter)?;
        group.charter = serde_json::to_string(&charter).map_err(Error::internal)?;
    }
    group.update(tx)?;
    let entry = place
        .entry("group.updated", &acting)
        .detail("charter", change.charter.is_some())
        .detail("visibility", group.visibility)
        .detail("joining", group.joining)
        .detail("state", group.state);
    record::append(tx, &entry)?;
    GroupView::of(group)
}

fn apply(group: &mut Group, change: &UpdateGroup) {
    if let Some(name) = &change.name {
        group.name = name.to_string();
    }
    group.visibility = change.visibility.unwrap_or(group.visibility);
    group.joining = change.joining.unwrap_or(group.joining);
    group.state = change.state.unwrap_or(group.state);
    put_text(&change.summary, &mut group.summary);
    put_text(&change.parent_body, &mut group.parent_body);
}

/// Where nothing is an empty text.
fn put_text<T: ToString>(change: &Change<T>, to: &mut String) {
    match change {
        Change::Keep => {}
        Change::Clear => to.clear(),
        Change::Set(value) => *to = value.to_string(),
    }
}
