//! Publishing an output: once, at a level that its kind asks for, with what was overridden printed on it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{OutputView, errata, finally_designated, locked, status, still_a_draft, view};
use crate::domain::access::Action;
use crate::domain::ids::OutputId;
use crate::domain::outputs::{OutputState, hindrances, needs_designation};
use crate::domain::text::Reason;
use crate::error::{Error, Result};
use crate::store::designations::Designation;
use crate::store::outputs::Output;
use crate::store::{Tx, record};

/// How an output goes out.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublishOutput {
    /// To whom it is distributed, and by which channels.
    pub distribution: Reason,
}

/// Publishes a draft, with its takeaways. From then on it is corrected by errata alone.
pub fn publish(tx: &mut Tx<'_>, id: OutputId, new: &PublishOutput) -> Result<OutputView> {
    let (mut output, place) = locked(tx, id)?;
    let acting = place.may(tx, Action::PublishOutput)?;
    still_a_draft(&output)?;
    let designation = carried(tx, &mut output)?;
    let ready = status::readiness(tx, &place, &output, designation.as_ref())?;
    let hindrances = hindrances(output.kind, &ready);
    if !hindrances.is_empty() {
        return Err(Error::rule(hindrances.join(" ")).with("missing", hindrances));
    }
    output.phrase = designation.as_ref().map(|found| status::phrase(tx, found)).transpose()?;
    output.overrides = status::overrides(tx, output.proposal_id)?;
    output.distribution = Some(new.distribution.to_string());
    (output.state, output.published_at) = (OutputState::Published, Some(tx.now()));
    output.edition = 1;
    output.update(tx)?;
    errata::keep(tx, &output, None, acting.member()?.id)?;
    let entry = place.entry("output.published", &acting).object("output", id);
    record::append(tx, &entry.detail("kind", output.kind).detail("level", ready.level))?;
    view::one(tx, output)
}

/// What the draft carries, as it stands now: since it was drafted an appeal may have put another level in its place,
/// or reopened it.
fn carried(tx: &mut Tx<'_>, output: &mut Output) -> Result<Option<Designation>> {
    let (Some(drafted), Some(position)) = (output.designation_id, output.position_id) else {
        return Ok(None);
    };
    let found = finally_designated(tx, position)?;
    if found.id != drafted {
        (output.designation_id, output.version) = (Some(found.id), Some(found.version));
        // What was said by hand stays.
        if needs_designation(output.kind) {
            output.label = status::label(output.kind, Some(found.level), None)?;
        }
    }
    Ok(Some(found))
}
