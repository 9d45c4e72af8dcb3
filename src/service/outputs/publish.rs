//! Publishing an output: once, at a level that its kind asks for, with what was overridden printed on it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{OutputView, errata, locked, status, still_a_draft, view};
use crate::domain::access::Action;
use crate::domain::ids::OutputId;
use crate::domain::outputs::{OutputState, hindrances};
use crate::domain::text::Reason;
use crate::error::{Error, Result};
use crate::store::designations::Designation;
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
    let designation = output.designation_id.map(|id| Designation::get(tx, id)).transpose()?;
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
