//! What each type of output asks for, as it is told to those who choose one.

use schemars::JsonSchema;
use serde::Serialize;

use crate::domain::codes::Coded;
use crate::domain::consensus::{Level, OutputType, Profile};
use crate::domain::outputs::needs_designation;
use crate::service::view::View;

/// Every type of output.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "OutputTypes")]
pub struct OutputTypesView {
    /// One line a type.
    pub items: Vec<OutputTypeView>,
}

impl View for OutputTypesView {}

/// What a type of output asks of its consensus call, and what it takes to publish it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "OutputTypeProfile")]
pub struct OutputTypeView {
    /// Its profile.
    #[serde(flatten)]
    pub profile: Profile,
    /// The least level that has to be designated; null where any will do, with a label beside it.
    pub least_level: Option<Level>,
    /// Whether it has to carry a designated position.
    pub needs_designation: bool,
}

/// Every type of output, with its profile.
pub fn list() -> OutputTypesView {
    let told = |kind: &OutputType| {
        let profile = kind.profile();
        OutputTypeView {
            profile,
            least_level: profile.least_level(),
            needs_designation: needs_designation(*kind),
        }
    };
    OutputTypesView { items: OutputType::ALL.iter().map(told).collect() }
}
