//! The ledger of uptake: who used, cited, endorsed, adopted or implemented an output, with evidence and date. Somebody
//! else than who recorded it verifies the evidence, or disputes it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::outputs::{self, Published};
use super::view::View;
use crate::domain::access::Action;
use crate::domain::day::Day;
use crate::domain::ids::{MemberId, OutputDistributionId, OutputId, UptakeId};
use crate::domain::outputs::{Finding, MAX_UPTAKES, UptakeKind};
use crate::domain::text::{Label, Reason, Title};
use crate::domain::time::Instant;
use crate::domain::web_address::WebAddress;
use crate::error::{Code, Error, Result};
use crate::service::{Page, Window};
use crate::store::output_distributions::Distribution;
use crate::store::uptakes::Uptake;
use crate::store::{Tx, record};

/// An uptake to be recorded.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordUptake {
    /// What was done with the output.
    pub kind: UptakeKind,
    /// By whom.
    pub by_whom: Title,
    /// Where it can be seen.
    pub evidence_url: WebAddress,
    /// On which day.
    pub happened_on: Day,
    /// What else there is to say.
    pub note: Option<Reason>,
    /// Of which stakeholder group they are: one that the charter expects, or `OTHER`; that of the distribution unless
    /// told.
    pub stakeholder_group: Option<Label>,
    /// The distribution of this output through which it reached them.
    pub distribution_id: Option<OutputDistributionId>,
}

/// What was found of the evidence of an uptake.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VerifyUptake {
    /// Whether it shows what was recorded.
    pub finding: Finding,
    /// Why; needed to dispute it.
    pub reason: Option<Reason>,
    /// The revision of the uptake that was read.
    #[schemars(range(min = 1))]
    pub revision: i64,
}

/// Somebody took up an output.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Uptake")]
pub struct UptakeView {
    /// Its id.
    pub id: UptakeId,
    /// Which output.
    pub output_id: OutputId,
    /// What was done with it.
    pub kind: UptakeKind,
    /// By whom.
    pub by_whom: String,
    /// Where it can be seen.
    pub evidence_url: String,
    /// On which day.
    pub happened_on: Day,
    /// What else there is to say; may be empty.
    pub note: String,
    /// Of which stakeholder group they are; null where that was not said.
    pub stakeholder_group: Option<String>,
    /// Through which distribution it reached them.
    pub distribution_id: Option<OutputDistributionId>,
    /// What was found of the evidence; null while nobody has looked.
    pub finding: Option<Finding>,
    /// Why.
    pub finding_reason: Option<String>,
    /// Who found it.
    pub found_by: Option<MemberId>,
    /// When.
    pub found_at: Option<Instant>,
    /// Who recorded it.
    pub recorded_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was recorded.
    pub created_at: Instant,
}

impl View for UptakeView {
    fn revision(&self) -> Option<i64> {
        Some(self.revision)
    }
    fn location(&self) -> Option<String> {
        Some(format!("/uptakes/{}", self.id))
    }
}

impl UptakeView {
    fn of(uptake: Uptake) -> Self {
        let Uptake {
            id,
            output_id,
            proposal_id: _,
            kind,
            by_whom,
            evidence_url,
            note,
            happened_on,
            stakeholder_group,
            distribution_id,
            finding,
            finding_reason,
            found_by,
            found_at,
            recorded_by,
            revision,
            created_at,
        } = uptake;
        Self {
            id,
            output_id,
            kind,
            by_whom,
            evidence_url,
            happened_on: Day::of(happened_on),
            note,
            stakeholder_group,
            distribution_id,
            finding,
            finding_reason,
            found_by,
            found_at,
            recorded_by,
            revision,
            created_at,
        }
    }
}

/// Records that somebody took up an output.
pub fn record(tx: &mut Tx<'_>, id: OutputId, new: &RecordUptake) -> Result<UptakeView> {
    let Published { output, place, acting } = outputs::locked_and_published(tx, id, Action::RecordUptake)?;
    if !new.happened_on.has_come(tx.now()) {
        return Err(Error::field("/happened_on", "must not lie in the future"));
    }
    let named = new.stakeholder_group.as_ref().map(|group| ("/stakeholder_group".to_owned(), group));
    place.check_stakeholder_groups(named)?;
    let through = through(tx, id, new.distribution_id)?;
    if Uptake::count(tx, id)? >= MAX_UPTAKES {
        return Err(Error::rule(format!("An output has at most {MAX_UPTAKES} uptakes.")));
    }
    let uptake = Uptake {
        id: tx.new_id(),
        output_id: id,
        proposal_id: output.proposal_id,
        kind: new.kind,
        by_whom: new.by_whom.to_string(),
        evidence_url: new.evidence_url.to_string(),
        note: new.note.as_deref().unwrap_or_default().to_owned(),
        happened_on: new.happened_on.begin(),
        stakeholder_group: (new.stakeholder_group.as_ref().map(ToString::to_string))
            .or_else(|| through.and_then(|distribution| distribution.stakeholder_group)),
        distribution_id: new.distribution_id,
        finding: None,
        finding_reason: None,
        found_by: None,
        found_at: None,
        recorded_by: acting.member()?.id,
        revision: 1,
        created_at: tx.now(),
    };
    uptake.insert(tx)?;
    let entry = place.entry("uptake.recorded", &acting).object("output", id).object("uptake", uptake.id);
    record::append(tx, &entry.detail("kind", uptake.kind))?;
    Ok(UptakeView::of(uptake))
}

fn through(
    tx: &mut Tx<'_>,
    output: OutputId,
    id: Option<OutputDistributionId>,
) -> Result<Option<Distribution>> {
    let Some(id) = id else { return Ok(None) };
    let found = Distribution::find(tx, id)?.filter(|distribution| distribution.output_id == output);
    match found {
        None => Err(Error::field("/distribution_id", "names no distribution of this output")),
        found => Ok(found),
    }
}

/// Says of the evidence of an uptake whether it holds. Whoever recorded the uptake does not; what was found can be
/// found anew. Of two who do so at once, the second is told what the first has found.
pub fn verify(tx: &mut Tx<'_>, id: UptakeId, found: &VerifyUptake) -> Result<UptakeView> {
    let output = Uptake::get(tx, id)?.output_id;
    let Published { place, acting, .. } = outputs::locked_and_published(tx, output, Action::VerifyUptake)?;
    let mut uptake = Uptake::get(tx, id)?;
    let member = acting.member()?.id;
    if uptake.recorded_by == member {
        let detail = "You recorded this uptake; somebody else verifies it.";
        return Err(Error::because(Code::ConflictOfInterest, detail));
    }
    if uptake.revision != found.revision {
        let moved = Error::new(Code::StateMovedOn).with("finding", uptake.finding);
        return Err(moved.with("revision", uptake.revision));
    }
    if found.finding == Finding::Disputed && found.reason.is_none() {
        return Err(Error::missing("/reason", "is needed to dispute an uptake"));
    }
    uptake.finding = Some(found.finding);
    uptake.finding_reason = found.reason.as_ref().map(ToString::to_string);
    (uptake.found_by, uptake.found_at) = (Some(member), Some(tx.now()));
    uptake.update(tx)?;
    let entry = place.entry("uptake.found", &acting).object("output", output).object("uptake", id);
    record::append(tx, &entry.detail("finding", found.finding))?;
    Ok(UptakeView::of(uptake))
}

/// An uptake.
pub fn get(tx: &mut Tx<'_>, id: UptakeId) -> Result<UptakeView> {
    let uptake = Uptake::get(tx, id)?;
    outputs::readable(tx, uptake.output_id)?;
    Ok(UptakeView::of(uptake))
}

/// The uptake of an output.
pub fn list(tx: &mut Tx<'_>, output: OutputId, window: &Window<UptakeId>) -> Result<Page<UptakeView>> {
    outputs::readable(tx, output)?;
    Ok(Uptake::list(tx, output, window)?.map(UptakeView::of))
}
