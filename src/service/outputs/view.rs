//! Outputs as they are shown.

use std::collections::HashMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::consensus::{Label as Tendency, OutputType, StatusPhrase};
use crate::domain::errata;
use crate::domain::feeds::{Correction, Fallen, Published};
use crate::domain::ids::{DesignationId, GroupId, MemberId, OutputId, PositionId, ProposalId};
use crate::domain::outputs::{OutputState, Overridden};
use crate::domain::takeaways::without_one;
use crate::domain::text::Label;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::view::View;
use crate::store::Tx;
use crate::store::editions::Edition;
use crate::store::groups::Group;
use crate::store::outputs::Output;
use crate::store::takeaways::Takeaway;

/// An output. Its status phrase and what was overridden come from what happened; nobody types them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Output")]
pub struct OutputView {
    /// Its id: the permanent address of the output.
    pub id: OutputId,
    /// Of which group.
    pub group_id: GroupId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Which designated position it carries; null for a message or takeaway that carries none.
    pub position_id: Option<PositionId>,
    /// By which designation.
    pub designation_id: Option<DesignationId>,
    /// The version that was designated.
    pub version: Option<i64>,
    /// What it is.
    pub kind: OutputType,
    /// Its title.
    pub title: String,
    /// What it says, in short.
    pub summary: String,
    /// What is said beside it.
    pub label: Option<Tendency>,
    /// The status, as a code with parameters; null where nothing was designated.
    pub phrase: Option<StatusPhrase>,
    /// The status in English.
    pub phrase_text: Option<String>,
    /// What was overridden on its way, and why.
    pub overrides: Vec<Overridden>,
    /// To whom it was distributed.
    pub distribution: Option<String>,
    /// Where it stands.
    pub state: OutputState,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// The number of the edition that is shown, the newest; 0 for a draft.
    pub edition: i64,
    /// Stakeholder groups that the charter expects and to which no takeaway is addressed yet.
    pub groups_without_takeaway: Vec<String>,
    /// Who drafted it.
    pub created_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was drafted.
    pub created_at: Instant,
}

impl View for OutputView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn changes_unrevised(&self) -> bool {
        true
    }
    fn location(&self) -> Option<String> {
        Some(format!("/outputs/{}", self.id))
    }
}

impl OutputView {
    fn of(output: Output, groups_without_takeaway: Vec<String>) -> Result<Self> {
        let Output {
            id,
            group_id,
            proposal_id,
            position_id,
            designation_id,
            version,
            kind,
            title,
            summary,
            label,
            phrase,
            overrides,
            distribution,
            state,
            published_at,
            edition,
            created_by,
            revision,
            created_at,
        } = output;
        let phrase: Option<StatusPhrase> =
            phrase.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?;
        let phrase_text = phrase.as_ref().map(|phrase| phrase.english(str::to_owned));
        let overrides = serde_json::from_str(&overrides).map_err(Error::internal)?;
        Ok(Self {
            id,
            group_id,
            proposal_id,
            position_id,
            designation_id,
            version,
            kind,
            title,
            summary,
            label,
            phrase,
            phrase_text,
            overrides,
            distribution,
            state,
            published_at,
            edition,
            groups_without_takeaway,
            created_by,
            revision,
            created_at,
        })
    }
}

/// A published output as it stands in a feed, with the edition that it shows.
pub(super) fn in_feed(
    output: OutputView,
    edition: Edition,
    fallen: &HashMap<DesignationId, Fallen>,
) -> Result<Published> {
    let corrections: Vec<errata::Correction> =
        serde_json::from_str(&edition.corrections).map_err(Error::internal)?;
    let places = corrections.len();
    Ok(Published {
        id: output.id,
        kind: output.kind,
        title: output.title,
        summary: output.summary,
        label: output.label,
        status: output.phrase_text,
        published_at: output.published_at,
        edition: edition.number,
        made_at: edition.made_at,
        corrected: edition.reason.map(|reason| Correction { places, reason }),
        fallen: output.designation_id.and_then(|id| fallen.get(&id).copied()),
    })
}

/// One output, as it is shown.
pub(super) fn one(tx: &mut Tx<'_>, output: Output) -> Result<OutputView> {
    all(tx, vec![output])?.pop().ok_or_else(Error::not_found)
}

/// Outputs as they are shown, in their order: two queries, however many there are.
pub(super) fn all(tx: &mut Tx<'_>, outputs: Vec<Output>) -> Result<Vec<OutputView>> {
    let ids: Vec<OutputId> = outputs.iter().map(|output| output.id).collect();
    let groups: Vec<GroupId> = outputs.iter().map(|output| output.group_id).collect();
    let (addressed, groups) = (Takeaway::addressed(tx, &ids)?, Group::those(tx, &groups)?);
    let charters = groups.iter().map(|group| Ok((group.id, group.charter()?.expected_groups)));
    let expected: HashMap<GroupId, Vec<Label>> = charters.collect::<Result<_>>()?;
    let shown = |output: Output| {
        let to: Vec<&str> =
            addressed.iter().filter(|(id, _)| *id == output.id).map(|(_, to)| to.as_str()).collect();
        let without = expected.get(&output.group_id).map(|groups| without_one(groups, &to));
        OutputView::of(output, without.unwrap_or_default())
    };
    outputs.into_iter().map(shown).collect()
}
