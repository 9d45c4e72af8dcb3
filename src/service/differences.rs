//! Differences between two versions of a position, word by word.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

use super::positions;
use super::view::View;
use crate::domain::differences::{Difference, by_words};
use crate::domain::ids::PositionId;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::positions::Version;

/// How long the shortest list of differences is looked for.
pub(super) const PATIENCE: Duration = Duration::from_millis(500);

/// The differences between two versions: what is equal and deleted makes the one, what is equal and inserted
/// the other.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Differences")]
pub struct DifferencesView {
    /// Of which position.
    pub position_id: PositionId,
    /// The number of the one version.
    pub from: i64,
    /// The number of the other.
    pub to: i64,
    /// The passages, in the order of the text.
    pub items: Vec<Difference>,
}

impl View for DifferencesView {}

/// Two texts that are to be compared.
#[derive(Clone, Debug)]
pub struct Pair {
    position: PositionId,
    from: (i64, String),
    to: (i64, String),
}

/// The texts of two versions, for [`between`].
pub fn pair(tx: &mut Tx<'_>, position: PositionId, from: i64, to: i64) -> Result<Pair> {
    positions::readable(tx, position)?;
    let mut text = |number| -> Result<(i64, String)> {
        let version = Version::find_number(tx, position, number)?.ok_or_else(Error::not_found)?;
        Ok((number, version.text))
    };
    Ok(Pair { position, from: text(from)?, to: text(to)? })
}

/// Compares them. Slow: not to be done in a transaction.
pub fn between(pair: &Pair) -> DifferencesView {
    let Pair { position, from, to } = pair;
    DifferencesView {
        position_id: *position,
        from: from.0,
        to: to.0,
        items: by_words(&from.1, &to.1, PATIENCE),
    }
}
