//! Hints at wording that binds: where a text says what others are bound to do. Nothing waits for them.

use schemars::JsonSchema;
use serde::Serialize;

use super::view::View;
use super::{outputs, positions};
use crate::domain::ids::{OutputId, PositionId};
use crate::domain::wording::{self, Hint};
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::positions::Version;
use crate::store::proposals::Proposal;

/// Where a text says what others are bound to do.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Hints")]
pub struct HintsView {
    /// The language of the text.
    pub language: String,
    /// There is a list of words for this language; where there is none, nothing was looked for.
    pub is_looked_at: bool,
    /// What to say instead, in that language.
    pub instead: Vec<&'static str>,
    /// The passages, in the order of the text. What is quoted, and code, is passed over.
    pub items: Vec<Hint>,
    /// There are more than are given.
    pub has_more: bool,
}

impl View for HintsView {}

/// A text that is to be looked at.
#[derive(Clone, Debug)]
pub struct Worded {
    text: String,
    language: String,
}

/// The text of a version, for [`look`].
pub fn of_version(tx: &mut Tx<'_>, position: PositionId, number: i64) -> Result<Worded> {
    let (_, place) = positions::readable(tx, position)?;
    let version = Version::find_number(tx, position, number)?.ok_or_else(Error::not_found)?;
    Ok(Worded { text: version.text, language: place.the_proposal()?.language.clone() })
}

/// The summary of an output, for [`look`].
pub fn of_output(tx: &mut Tx<'_>, id: OutputId) -> Result<Worded> {
    let output = outputs::readable(tx, id)?;
    Ok(Worded { text: output.summary, language: Proposal::get(tx, output.proposal_id)?.language })
}

/// Looks at it. Slow: not to be done in a transaction.
pub fn look(worded: &Worded) -> HintsView {
    let language = worded.language.clone();
    match wording::look(&worded.text, &language) {
        None => HintsView { language, is_looked_at: false, instead: vec![], items: vec![], has_more: false },
        Some(found) => HintsView {
            language,
            is_looked_at: true,
            instead: found.instead.to_vec(),
            items: found.hints,
            has_more: found.has_more,
        },
    }
}
