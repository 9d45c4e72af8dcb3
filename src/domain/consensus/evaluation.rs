//! Everything that one look at a snapshot establishes; what is shown of it comes later.

use std::collections::BTreeMap;

use super::blocs::{Blocs, gather};
use super::decide::level;
use super::gates::Needs;
use super::groups::{Row, Tally};
use super::levels::Level;
use super::params::Params;
use super::snapshot::Snapshot;
use super::whole::{Rows, Whole};

/// A snapshot under a charter, evaluated.
pub(super) struct Evaluation<'a> {
    pub snapshot: &'a Snapshot,
    pub params: &'a Params,
    pub blocs: BTreeMap<&'a str, Blocs>,
    pub rows: Rows<'a>,
    pub whole: Whole,
    pub needs: Needs,
    pub level: Level,
}

impl<'a> Evaluation<'a> {
    pub fn of(snapshot: &'a Snapshot, params: &'a Params) -> Self {
        let blocs = gather(snapshot, params.collapse_org);
        let rows = judge(&blocs, snapshot, params);
        let whole = Whole::of(rows.values());
        let needs = Needs::of(&whole, params);
        let level = level(&whole, &needs, snapshot, params);
        Self { snapshot, params, blocs, rows, whole, needs, level }
    }

    /// The names of the rows for which something holds.
    pub fn groups(&self, test: impl Fn(&Row) -> bool) -> Vec<&'a str> {
        self.rows.iter().filter(|(_, row)| test(row)).map(|(name, _)| *name).collect()
    }
}

fn judge<'a>(blocs: &BTreeMap<&'a str, Blocs>, snapshot: &Snapshot, params: &Params) -> Rows<'a> {
    let row = |name: &'a str, blocs| Row::judge(name, &Tally::of(blocs, params), snapshot, params);
    blocs.iter().map(|(name, blocs)| (*name, row(name, blocs))).collect()
}
