//! The assessment itself: from a snapshot to the level, and all it rests on.

use super::assessment::{Assessment, GroupRow, Metrics};
use super::evaluation::Evaluation;
use super::fraction::Fraction;
use super::fragile::pivots;
use super::groups::Row;
use super::levels::{Level, Method};
use super::params::Params;
use super::reasons::reasons;
use super::snapshot::Snapshot;
use super::whole::{Rows, Whole};

/// Assesses a snapshot under a charter. The same snapshot and parameters give the same assessment, always.
pub fn assess(snapshot: &Snapshot, params: &Params) -> Assessment {
    let evaluation = Evaluation::of(snapshot, params);
    let pivot_count = pivots(&evaluation);
    let Evaluation { level, whole, rows, .. } = &evaluation;
    Assessment {
        version: Method::Assess1,
        level: *level,
        fragile: pivot_count > 0,
        pivot_count,
        reasons: reasons(&evaluation),
        metrics: metrics(whole, rows),
        groups: rows.iter().map(|(name, row)| ((*name).to_owned(), shown(row))).collect(),
    }
}

/// The level alone, without what it rests on and how fragile it is.
pub fn level_of(snapshot: &Snapshot, params: &Params) -> Level {
    Evaluation::of(snapshot, params).level
}

fn metrics(whole: &Whole, rows: &Rows<'_>) -> Metrics {
    let everyone = &whole.everyone;
    let decided = Fraction::from(everyone.decided());
    Metrics {
        eligible: whole.eligible,
        engaged: whole.engaged,
        decided: everyone.decided(),
        headcount_share: Fraction::from(everyone.agreeing()).over(&decided),
        equal_group_share: whole.mean.clone(),
        min_group_share: whole.lowest.clone(),
        bridge: bridge(rows),
    }
}

/// The geometric mean over the deciding groups of (yes + 1) / (decided + 2), so that no single group makes it zero.
///
/// Rounded to twelve decimals: such a float survives being written and read, whatever machine did the logarithms.
fn bridge(rows: &Rows<'_>) -> Option<f64> {
    const DECIMALS: f64 = 1e12;
    let terms: Vec<f64> = rows.values().filter(|row| row.decides).filter_map(smoothed).collect();
    let count = u32::try_from(terms.len()).ok().filter(|count| *count > 0)?;
    let mean = terms.iter().map(|term| term.ln()).sum::<f64>() / f64::from(count);
    Some((mean.exp() * DECIMALS).round() / DECIMALS)
}

fn smoothed(row: &Row) -> Option<f64> {
    let yes = row.yes.clone() + &Fraction::from(1);
    yes.over(&Fraction::from(row.decided + 2)).map(|term| term.to_f64())
}

fn shown(row: &Row) -> GroupRow {
    let heads = &row.heads;
    GroupRow {
        verdict: row.verdict,
        size: heads.size(),
        support: heads.support,
        accept: heads.accept,
        neutral: heads.neutral,
        stand_aside: heads.stand_aside,
        object: heads.object,
        unclear: heads.unclear,
        engaged: heads.engaged(),
        decided: Fraction::from(row.decided),
        share: row.share.clone(),
        covered: row.covered,
        thin: row.thin,
    }
}
