//! Outputs: drafted on a designated position, published once. What an output says of its own status is
//! generated from the designation and from the proposal's moves.

pub mod distributions;
pub mod dossier;
pub mod errata;
pub mod impact;
mod publish;
mod status;
pub mod takeaways;
pub mod types;
pub mod validity;
mod view;

use schemars::JsonSchema;
use serde::Deserialize;

use super::place::Place;
use crate::domain::access::{Action, Actor, Scope};
use crate::domain::consensus::{Label, OutputType};
use crate::domain::designations::DesignationState;
use crate::domain::errata::Parts;
use crate::domain::feeds;
use crate::domain::ids::{GroupId, OutputId, PositionId, ProposalId};
use crate::domain::outputs::{OutputState, needs_designation};
use crate::domain::text::{CommentBody, Title};
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::designations::Designation;
use crate::store::outputs::Output;
use crate::store::positions::{Position, Version};
use crate::store::{Tx, record};

pub use self::publish::{PublishOutput, publish};
pub use self::view::OutputView;
pub use crate::store::outputs::Which;

/// An output to be drafted.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftOutput {
    /// The position it carries: a designated one of the proposal. A message or a takeaway may carry none; then it
    /// has no status phrase, and its label is said.
    pub position_id: Option<PositionId>,
    /// What it is.
    pub kind: OutputType,
    /// Its title.
    pub title: Title,
    /// What it says, in short, in Markdown.
    pub summary: CommentBody,
    /// Whether views converge or diverge: for messages and takeaways.
    pub label: Option<Label>,
}

/// What to change of a draft; what is left out stays.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateOutput {
    /// Its title.
    pub title: Option<Title>,
    /// What it says, in short, in Markdown.
    pub summary: Option<CommentBody>,
    /// Whether views converge or diverge: for messages and takeaways.
    pub label: Option<Label>,
}

/// Drafts an output of a proposal.
pub fn draft(tx: &mut Tx<'_>, proposal: ProposalId, new: &DraftOutput) -> Result<OutputView> {
    let place = Place::locked_proposal(tx, proposal)?;
    let acting = place.may(tx, Action::DraftOutput)?;
    if new.kind == OutputType::MeetingSummary {
        return Err(Error::field("/kind", "is approved as accurate in its meeting, not designated"));
    }
    if new.position_id.is_none() && needs_designation(new.kind) {
        return Err(Error::missing("/position_id", "is needed: this kind says what was found of a position"));
    }
    let designation = new.position_id.map(|id| designated(tx, proposal, id)).transpose()?;
    let label = status::label(new.kind, designation.as_ref().map(|d| d.level), new.label)?;
    let output = Output {
        id: tx.new_id(),
        group_id: place.group.id,
        proposal_id: proposal,
        position_id: new.position_id,
        designation_id: designation.as_ref().map(|d| d.id),
        version: designation.as_ref().map(|d| d.version),
        kind: new.kind,
        title: new.title.to_string(),
        summary: new.summary.to_string(),
        label,
        phrase: designation.as_ref().map(|found| status::phrase(tx, found)).transpose()?,
        overrides: status::overrides(tx, proposal)?,
        distribution: None,
        state: OutputState::Draft,
        published_at: None,
        edition: 0,
        created_by: acting.member()?.id,
        revision: 1,
        created_at: tx.now(),
    };
    output.insert(tx)?;
    let mut entry = place.entry("output.drafted", &acting).object("output", output.id);
    if let Some(found) = &designation {
        entry = entry.object("position", found.position_id).object("designation", found.id);
    }
    record::append(tx, &entry.detail("kind", output.kind))?;
    view::one(tx, output)
}

fn designated(tx: &mut Tx<'_>, proposal: ProposalId, position: PositionId) -> Result<Designation> {
    if Position::find(tx, position)?.is_none_or(|p| p.proposal_id != proposal) {
        return Err(Error::field("/position_id", "names no position of this proposal"));
    }
    finally_designated(tx, position)
}

/// What was finally found of a position.
fn finally_designated(tx: &mut Tx<'_>, position: PositionId) -> Result<Designation> {
    Designation::on(tx, position, DesignationState::Final)?.ok_or_else(|| {
        Error::rule("The position is not finally designated; an output says what was found of one.")
    })
}

/// An output that the actor may know of, and where it is. Drafts are for members.
fn known(tx: &mut Tx<'_>, id: OutputId) -> Result<(Output, Place)> {
    let output = Output::get(tx, id)?;
    let place = Place::proposal(tx, output.proposal_id)?;
    seen(tx, output, place)
}

/// The same with the proposal and the output locked.
fn locked(tx: &mut Tx<'_>, id: OutputId) -> Result<(Output, Place)> {
    let proposal = Output::get(tx, id)?.proposal_id;
    let place = Place::locked_proposal(tx, proposal)?;
    let output = Output::lock(tx, id)?;
    seen(tx, output, place)
}

fn seen(tx: &Tx<'_>, output: Output, place: Place) -> Result<(Output, Place)> {
    let is_of_the_group = place.member.is_some() || matches!(tx.actor, Actor::Clock | Actor::System);
    if output.state == OutputState::Draft && !is_of_the_group {
        return Err(Error::not_found());
    }
    Ok((output, place))
}

/// An output that the actor may read.
pub(super) fn readable(tx: &mut Tx<'_>, id: OutputId) -> Result<Output> {
    Ok(readable_at(tx, id)?.0)
}

/// An output that the actor may read, and where it is.
fn readable_at(tx: &mut Tx<'_>, id: OutputId) -> Result<(Output, Place)> {
    let (output, place) = known(tx, id)?;
    place.may(tx, Action::ReadGroup)?;
    Ok((output, place))
}

/// The words of an output, with the text that it carries.
fn parts(tx: &mut Tx<'_>, output: &Output) -> Result<Parts> {
    let text = match output.position_id.zip(output.version) {
        Some((position, number)) => Version::find_number(tx, position, number)?.map(|version| version.text),
        None => None,
    };
    Ok(Parts { title: output.title.clone(), summary: output.summary.clone(), text })
}

/// An output that is out, locked, and where it is: what is said of its uptake hangs on it.
pub(super) fn locked_and_published(tx: &mut Tx<'_>, id: OutputId, action: Action) -> Result<Published> {
    let (output, place) = locked(tx, id)?;
    let acting = place.may(tx, action)?;
    if output.state == OutputState::Draft {
        return Err(Error::rule("The output is not published; nobody can have taken it up."));
    }
    Ok(Published { output, place, acting })
}

/// A published output, where it is, and who acts.
pub(super) struct Published {
    /// The output.
    pub(super) output: Output,
    /// Where it is.
    pub(super) place: Place,
    /// Who acts.
    pub(super) acting: super::place::Acting,
}

/// An output.
pub fn get(tx: &mut Tx<'_>, id: OutputId) -> Result<OutputView> {
    let output = readable(tx, id)?;
    view::one(tx, output)
}

/// The outputs that the caller may see: what is published, and the drafts of one's own groups.
pub fn list(tx: &mut Tx<'_>, which: Which, window: &Window<OutputId>) -> Result<Page<OutputView>> {
    if !tx.actor.has_scope(Scope::Read) {
        return Err(Error::new(Code::InsufficientScope).with("scope", Scope::Read));
    }
    let account = tx.actor.account();
    let page = Output::list_visible(tx, account, which, window)?;
    Ok(Page { items: view::all(tx, page.items)?, next: page.next })
}

/// What a group that the actor may read has published, for its feed: what was published or corrected last comes first.
pub(super) fn newest(tx: &mut Tx<'_>, group: GroupId, limit: i64) -> Result<Vec<feeds::Published>> {
    let (outputs, editions): (Vec<_>, Vec<_>) = Output::newest(tx, group, limit)?.into_iter().unzip();
    let designations: Vec<_> = outputs.iter().filter_map(|output| output.designation_id).collect();
    let fallen = Designation::fallen(tx, &designations)?;
    let shown = view::all(tx, outputs)?.into_iter().zip(editions);
    shown.map(|(output, edition)| view::in_feed(output, edition, &fallen)).collect()
}

/// Changes a draft.
pub fn update(tx: &mut Tx<'_>, id: OutputId, change: &UpdateOutput) -> Result<OutputView> {
    let (mut output, place) = locked(tx, id)?;
    let acting = place.may(tx, Action::DraftOutput)?;
    tx.check_revision(output.revision)?;
    still_a_draft(&output)?;
    if let Some(title) = &change.title {
        output.title = title.to_string();
    }
    if let Some(summary) = &change.summary {
        output.summary = summary.to_string();
    }
    if change.label.is_some() {
        let designation = output.designation_id.map(|id| Designation::get(tx, id)).transpose()?;
        output.label = status::label(output.kind, designation.map(|d| d.level), change.label)?;
    }
    output.update(tx)?;
    record::append(tx, &place.entry("output.updated", &acting).object("output", id))?;
    view::one(tx, output)
}

fn still_a_draft(output: &Output) -> Result<()> {
    match output.state {
        OutputState::Draft => Ok(()),
        OutputState::Published => {
            let detail = "The output is published; an erratum alone corrects it.";
            Err(Error::because(Code::Ended, detail).with("published_at", output.published_at))
        }
    }
}
