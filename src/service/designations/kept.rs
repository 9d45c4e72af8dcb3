//! What a designation keeps for ever of the assessment that it goes by.

use std::sync::Arc;

use serde::Serialize;

use crate::error::{Error, Result};
use crate::service::consensus::{self, Assessed};
use crate::service::standing::Standing;
use crate::store::Tx;

/// An assessment with who took part and what it was computed from, without names: each as JSON.
pub(super) struct Kept {
    pub assessment: String,
    pub participation: String,
    pub snapshot: String,
}

impl Kept {
    pub fn of(assessed: &Assessed) -> Result<Self> {
        Ok(Self {
            assessment: text(&assessed.assessment)?,
            participation: text(&assessed.participation)?,
            snapshot: consensus::kept(assessed)?,
        })
    }
}

/// A value as JSON.
pub(super) fn text(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}

/// The assessment, not from memory: it is to be kept, and what was written in this transaction counts.
pub(super) fn assess(tx: &mut Tx<'_>, standing: &Standing) -> Result<Arc<Assessed>> {
    let Standing { position, place, .. } = standing;
    let positions = vec![position.clone()];
    let (assessed, _) = consensus::assessed(tx, None, &place.group, position.proposal_id, positions)?;
    assessed.into_iter().next().ok_or_else(|| Error::internal("a position without assessment"))
}
