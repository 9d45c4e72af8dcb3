//! Two pilots side by side, on the measures that both have: on others they cannot be compared.

use schemars::JsonSchema;
use serde::Serialize;

use super::{PilotView, readable};
use crate::domain::ids::PilotId;
use crate::domain::pilots::{Finding, Measure, Verdict};
use crate::error::{Error, Result};
use crate::service::view::View;
use crate::store::Tx;

/// Two pilots on the measures that they share.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PilotComparison {
    /// The one.
    pub this: PilotView,
    /// The other.
    pub other: PilotView,
    /// The measures that both have, in the order of the one: by name and unit.
    pub measures: Vec<SharedMeasure>,
}

impl View for PilotComparison {}

/// A measure that two pilots share.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SharedMeasure {
    /// What is measured.
    pub name: String,
    /// In which unit, if in one.
    pub unit: Option<String>,
    /// In the one.
    pub this: MeasureResult,
    /// In the other.
    pub other: MeasureResult,
}

/// How a pilot stands on one measure.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct MeasureResult {
    /// What counted as success.
    pub target: String,
    /// What was measured; null where nothing was, or not yet.
    pub value: Option<String>,
    /// Whether the target was reached.
    pub verdict: Option<Verdict>,
    /// Why there is no value, or what else there is to say of it.
    pub reason: Option<String>,
}

/// Compares two pilots that one may read, of whatever proposals.
pub fn compare(tx: &mut Tx<'_>, this: PilotId, other: PilotId) -> Result<PilotComparison> {
    if this == other {
        return Err(Error::field("/with", "is the pilot itself"));
    }
    let (this, other) = (readable(tx, this)?, readable(tx, other)?);
    let (this, other) = (PilotView::of(this, tx.now())?, PilotView::of(other, tx.now())?);
    let shared = this.measures.shared(&other.measures).into_iter().map(|(here, there)| SharedMeasure {
        name: here.name.to_string(),
        unit: here.unit.as_ref().map(ToString::to_string),
        this: result(here, this.findings.as_deref()),
        other: result(there, other.findings.as_deref()),
    });
    let measures: Vec<_> = shared.collect();
    if measures.is_empty() {
        let detail = "The two pilots have no measure in common, by name and unit; they cannot be compared.";
        return Err(Error::rule(detail));
    }
    Ok(PilotComparison { this, other, measures })
}

fn result(measure: &Measure, findings: Option<&[Finding]>) -> MeasureResult {
    let found = findings.unwrap_or_default().iter().find(|finding| finding.is_on(measure));
    MeasureResult {
        target: measure.target.to_string(),
        value: found.and_then(|f| f.value.as_ref()).map(ToString::to_string),
        verdict: found.and_then(|f| f.verdict),
        reason: found.and_then(|f| f.reason.as_ref()).map(ToString::to_string),
    }
}
