//! The head of the tree as it is kept, with the proof that it begins with an older one.

use crate::domain::log::{Hash, Plan};
use crate::error::Result;
use crate::store::{Tx, log};

/// The head of the tree.
#[derive(Clone, Debug)]
pub struct Head {
    /// How many entries it has.
    pub size: u64,
    /// Its root.
    pub root: Hash,
    /// The proof that it begins with the tree that was asked for; empty where there is none to give.
    pub proof: Vec<Hash>,
}

/// The head of the tree, and how it grew from an older size.
pub fn head(tx: &mut Tx<'_>, old: u64) -> Result<Head> {
    let edge = log::edge(tx)?;
    let (size, root) = (edge.size(), edge.root());
    let plan = Plan::consistency(old, size);
    let proof = plan.map_or(Ok(Vec::new()), |plan| make(tx, &plan))?;
    Ok(Head { size, root, proof })
}

/// Makes the hashes of a plan from the tiles that are kept.
pub(super) fn make(tx: &mut Tx<'_>, plan: &Plan) -> Result<Vec<Hash>> {
    plan.make(&mut log::Stored(tx)).map_err(log::lacking)
}
