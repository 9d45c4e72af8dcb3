//! The record as it was followed so far: what assessments are computed from, and the newest content of every row.

use std::collections::HashMap;

use crate::domain::replay::{Row, State};
use crate::error::{Error, Result};
use crate::store::record::Written;

/// Everything that was recorded up to some entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Followed {
    /// The rows that assessments are computed from.
    pub state: State,
    /// The newest content of every row, by table and id.
    pub contents: HashMap<(String, String), String>,
}

impl Followed {
    /// Takes in what an entry covers.
    pub fn follow(&mut self, entry: &Written) -> Result<()> {
        for row in &entry.rows {
            let Some(content) = &row.content else { continue };
            if let Some(read) = Row::parse(&row.table, content) {
                self.state.put(read.map_err(Error::internal)?);
            }
            self.contents.insert((row.table.clone(), row.id.clone()), content.clone());
        }
        Ok(())
    }
}
