//! Proposals: put before a group, described, listed, given a due date.

mod due;
mod view;

use schemars::JsonSchema;
use serde::Deserialize;

use super::place::{self, Place};
use super::search;
use crate::domain::access::Action;
use crate::domain::groups::Standing;
use crate::domain::ids::{CycleId, GroupId, ProposalId};
use crate::domain::text::{CommentBody, Language, Title};
use crate::domain::workflow::{DueAction, Status, Step};
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window, topics};
use crate::store::Tx;
use crate::store::groups::Group;
use crate::store::proposals::{Filter, Proposal};
use crate::store::record;

pub use due::{SetDueDate, set_due_date};
pub use view::ProposalView;

/// A proposal to be put before a group.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateProposal {
    /// Its title.
    pub title: Title,
    /// What is proposed, in Markdown.
    pub summary: CommentBody,
    /// The language of its texts; `en` unless told.
    pub language: Option<Language>,
}

/// What to change of a proposal; what is left out stays.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateProposal {
    /// Its title.
    pub title: Option<Title>,
    /// What is proposed, in Markdown.
    pub summary: Option<CommentBody>,
    /// The language of its texts.
    pub language: Option<Language>,
}

/// Which proposals of all that the caller may see.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which {
    /// Of this group.
    pub group: Option<GroupId>,
    /// Of this cycle.
    pub cycle: Option<CycleId>,
    /// In this step.
    pub step: Option<Step>,
    /// With this status.
    pub status: Option<Status>,
}

/// Puts a proposal before a group, in its current cycle.
pub fn create(tx: &mut Tx<'_>, group: GroupId, new: &CreateProposal) -> Result<ProposalView> {
    Group::lock(tx, group)?;
    let place = Place::group(tx, group)?;
    let acting = place.may(tx, Action::Propose)?;
    if place.group.state == Standing::Archived {
        return Err(Error::because(Code::Ended, "The group is archived."));
    }
    let cycle =
        place.group.cycle_id.ok_or_else(|| Error::rule("The group is in no cycle: open one first."))?;
    let proposal = Proposal {
        id: tx.new_id(),
        group_id: group,
        cycle_id: cycle,
        author_id: acting.member()?.id,
        title: new.title.to_string(),
        summary: new.summary.to_string(),
        language: new.language.as_ref().map_or_else(|| "en".to_owned(), ToString::to_string),
        step: Step::Topic,
        status: Status::Active,
        step_entered_at: tx.now(),
        paused_at: None,
        due_at: None,
        due_action: DueAction::Alert,
        due_alerted_at: None,
        carried_from_id: None,
        carried_to_id: None,
        revision: 1,
        created_at: tx.now(),
        deadline_template_id: None,
        event_on: None,
    };
    proposal.insert(tx)?;
    topics::stand(tx, proposal.id)?;
    search::proposal(tx, &proposal)?;
    let entry = place.entry("proposal.created", &acting).proposal(proposal.id).object("cycle", cycle);
    record::append(tx, &entry)?;
    Ok(proposal.into())
}

/// Changes how a proposal is described; for its author and those who lead.
pub fn update(tx: &mut Tx<'_>, id: ProposalId, changes: &UpdateProposal) -> Result<ProposalView> {
    let place = Place::locked_proposal(tx, id)?;
    let mut proposal = place.the_proposal()?.clone();
    let acting = place.may_own(tx, Action::UpdateProposal, proposal.author_id)?;
    tx.check_revision(proposal.revision)?;
    let mut changed = Vec::new();
    let UpdateProposal { title, summary, language } = changes;
    replace("title", &mut proposal.title, title.as_deref(), &mut changed);
    replace("summary", &mut proposal.summary, summary.as_deref(), &mut changed);
    replace("language", &mut proposal.language, language.as_deref(), &mut changed);
    if !changed.is_empty() {
        proposal.update(tx)?;
        search::proposal(tx, &proposal)?;
        record::append(tx, &place.entry("proposal.updated", &acting).detail("changed", changed))?;
    }
    Ok(proposal.into())
}

/// Puts a new text in the place of an old one, and notes the field where they differ.
fn replace(field: &'static str, old: &mut String, new: Option<&str>, changed: &mut Vec<&'static str>) {
    if let Some(new) = new.filter(|new| *new != old.as_str()) {
        new.clone_into(old);
        changed.push(field);
    }
}

/// A proposal that the caller may read.
pub fn get(tx: &mut Tx<'_>, id: ProposalId) -> Result<ProposalView> {
    let place = Place::proposal(tx, id)?;
    place.may(tx, Action::ReadGroup)?;
    Ok(place.the_proposal()?.clone().into())
}

/// The proposals of all groups that the caller may read.
pub fn list(tx: &mut Tx<'_>, which: &Which, window: &Window<ProposalId>) -> Result<Page<ProposalView>> {
    let account = place::reader(tx)?;
    let Which { group, cycle, step, status } = *which;
    let filter = Filter { group, cycle, step, status, ..Filter::default() };
    Ok(Proposal::list_readable(tx, account, &filter, window)?.map(Into::into))
}
