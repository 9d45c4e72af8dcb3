//! Deadline templates of a group: made, archived, and followed by proposals to an event.
//!
//! A template never changes, so that what a proposal follows stays what it was when it was taken; another plan is
//! another template. `view` holds what comes in and goes out, `follow` what proposals do with templates.

mod follow;
mod view;

use crate::domain::access::Action;
use crate::domain::codes::Coded;
use crate::domain::deadlines::MOST_TEMPLATES;
use crate::domain::groups::Standing;
use crate::domain::ids::{DeadlineTemplateId, GroupId};
use crate::domain::workflow::{DueAction, Windows};
use crate::error::{Code, Error, Result};
use crate::service::place::Place;
use crate::service::{Page, Window};
use crate::store::deadline_templates::DeadlineTemplate;
use crate::store::groups::Group;
use crate::store::{Tx, record};

pub use follow::follow;
pub(super) use follow::{give, of_proposal};
pub use view::{CreateDeadlineTemplate, DeadlineTemplateView, FollowDeadlineTemplate};

/// Makes a template.
pub fn create(tx: &mut Tx<'_>, group: GroupId, new: &CreateDeadlineTemplate) -> Result<DeadlineTemplateView> {
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::ManageDeadlineTemplates)?;
    let windows = Windows::shortest(place.group.charter()?.min_window_days);
    new.days_before.check(&windows).map_err(|(step, clause)| {
        let step = step.map(|step| format!("/{}", step.code())).unwrap_or_default();
        Error::field(format!("/days_before{step}"), clause)
    })?;
    if DeadlineTemplate::count_active(tx, group)? >= MOST_TEMPLATES {
        return Err(Error::rule(format!(
            "A group uses at most {MOST_TEMPLATES} templates; archive one first."
        )));
    }
    let template = DeadlineTemplate {
        id: tx.new_id(),
        group_id: group,
        name: new.name.to_string(),
        days_before: serde_json::to_string(&new.days_before).map_err(Error::internal)?,
        due_action: new.due_action.unwrap_or(DueAction::Alert),
        state: Standing::Active,
        created_by: acting.member()?.id,
        revision: 1,
        created_at: tx.now(),
    };
    if !template.insert_if_new(tx)? {
        return Err(Error::because(Code::AlreadyExists, "A template of this name is in use."));
    }
    let entry = place.entry("deadline_template.created", &acting);
    record::append(tx, &entry.object("deadline_template", template.id))?;
    DeadlineTemplateView::of(template)
}

/// Archives a template: no proposal takes it any more; those that follow it go on doing so.
pub fn archive(tx: &mut Tx<'_>, id: DeadlineTemplateId) -> Result<DeadlineTemplateView> {
    let mut template = DeadlineTemplate::lock(tx, id)?;
    let place = Place::group(tx, template.group_id)?;
    let acting = place.may(tx, Action::ManageDeadlineTemplates)?;
    tx.check_revision(template.revision)?;
    if template.state == Standing::Archived {
        return Err(Error::because(Code::Ended, "The template is archived already."));
    }
    template.state = Standing::Archived;
    template.update(tx)?;
    let entry = place.entry("deadline_template.archived", &acting);
    record::append(tx, &entry.object("deadline_template", id))?;
    DeadlineTemplateView::of(template)
}

/// A template.
pub fn get(tx: &mut Tx<'_>, id: DeadlineTemplateId) -> Result<DeadlineTemplateView> {
    let template = DeadlineTemplate::get(tx, id)?;
    Place::group(tx, template.group_id)?.may(tx, Action::ReadGroup)?;
    DeadlineTemplateView::of(template)
}

/// The templates of a group, also archived ones.
pub fn list(
    tx: &mut Tx<'_>,
    group: GroupId,
    window: &Window<DeadlineTemplateId>,
) -> Result<Page<DeadlineTemplateView>> {
    Place::group(tx, group)?.may(tx, Action::ReadGroup)?;
    let page = DeadlineTemplate::list(tx, group, window)?;
    let items = page.items.into_iter().map(DeadlineTemplateView::of).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}
