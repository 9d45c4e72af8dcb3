//! The course of a position as it is shown: thinned for display, and covered as where it stands is.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::trends;
use super::view::{CourseEvent, CourseView, GroupPoint, GroupSeries, Measures};
use crate::domain::consensus::Fraction;
use crate::domain::course::{self, MOST_POINTS, USUAL_POINTS, thinned};
use crate::domain::ids::PositionId;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::consensus;
use crate::store::Tx;
use crate::store::snapshots::{self, MOST, Point};

/// Which part of a course.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// From this moment on; from the first snapshot unless told.
    pub from: Option<Instant>,
    /// Up to this moment; up to the newest unless told.
    pub to: Option<Instant>,
    /// Points at most, 2 to 500; 200 unless told. The first, the last and the changes of the level are kept.
    #[schemars(range(min = 2, max = 500))]
    pub points: Option<usize>,
}

/// Whether stances are shown to the reader, and whether the reader is of the group.
#[derive(Clone, Copy, Debug)]
struct Sight {
    is_shown: bool,
    is_public: bool,
}

/// How consensus on a position came about.
pub fn history(tx: &mut Tx<'_>, id: PositionId, asked: Asked) -> Result<CourseView> {
    let (position, is_shown, is_public) = consensus::sight(tx, id)?;
    let most = asked.points.unwrap_or(USUAL_POINTS);
    if !(2..=MOST_POINTS).contains(&most) {
        return Err(Error::field("points", format!("must be 2 to {MOST_POINTS}")));
    }
    // Entries that were made at one moment stand microseconds apart: the newest may be just ahead of now.
    let newest = tx.now().plus_days(1);
    let (from, to) = (asked.from.unwrap_or(Instant::from_micros(0)), asked.to.unwrap_or(newest));
    if from > to {
        return Err(Error::field("to", "must not be before from"));
    }
    let rows = snapshots::course(tx, position, from, to)?;
    // Asked for in any case, so that it takes as many queries whatever is found.
    let trends = trends(tx, &[position])?;
    let trend = if is_shown { trends.newest(position, tx.now(), is_public) } else { None };
    let (total, sight) = (rows.len(), Sight { is_shown, is_public });
    let rows = chosen(rows, most, sight);
    let (measures, groups) = series(&rows, sight)?;
    Ok(CourseView {
        position_id: position,
        is_shown,
        total,
        is_complete: i64::try_from(total).is_ok_and(|total| total < MOST),
        trend,
        at: rows.iter().map(|row| row.assessed_at).collect(),
        by_clock: rows.iter().map(|row| row.day.is_some()).collect(),
        covers: rows.iter().map(|row| row.covers).collect(),
        versions: rows.iter().map(|row| row.version).collect(),
        calls: rows.iter().map(|row| row.call_id).collect(),
        levels: is_shown.then(|| rows.iter().map(|row| row.level).collect()),
        measures: is_shown.then_some(measures),
        groups,
        events: if is_shown { Some(rows.iter().map(events).collect::<Result<_>>()?) } else { None },
    })
}

/// What is not shown does not decide on what is chosen either: then the points lie evenly.
fn chosen(rows: Vec<Point>, most: usize, sight: Sight) -> Vec<Point> {
    let share = |row: &Point| row.equal_group_share.as_deref()?.parse::<Fraction>().ok().map(|s| s.to_f64());
    let point = |row: &Point| course::Point {
        level: sight.is_shown.then_some(row.level),
        measure: if sight.is_shown && !sight.is_public && rows.len() > most { share(row) } else { None },
    };
    let points: Vec<course::Point> = rows.iter().map(point).collect();
    let kept: BTreeSet<usize> = thinned(&points, most).into_iter().collect();
    rows.into_iter().enumerate().filter(|(place, _)| kept.contains(place)).map(|(_, row)| row).collect()
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(Error::internal)
}

fn events(row: &Point) -> Result<Vec<CourseEvent>> {
    read(&row.events)
}

/// The quantities as they are kept; fractions stay texts.
#[derive(Deserialize)]
struct Quantities {
    eligible: u64,
    engaged: u64,
    decided: u64,
    headcount_share: Option<String>,
    equal_group_share: Option<String>,
    min_group_share: Option<String>,
    bridge: Option<f64>,
}

/// The groups of a point, by their names.
type Groups<'p> = &'p BTreeMap<String, GroupPoint>;

/// The measures and the groups of some points.
fn series(rows: &[Point], sight: Sight) -> Result<(Measures, Vec<GroupSeries>)> {
    let points: Vec<BTreeMap<String, GroupPoint>> =
        rows.iter().map(|row| read(&row.by_group)).collect::<Result<_>>()?;
    let names: BTreeSet<&String> = points.iter().flat_map(BTreeMap::keys).collect();
    let hides = |groups: Groups<'_>| sight.is_public && groups.values().any(GroupPoint::is_small);
    let points: Vec<(Groups<'_>, bool)> = points.iter().map(|groups| (groups, hides(groups))).collect();
    let groups = names.into_iter().map(|name| group(name, &points, sight)).collect();
    let mut measures = Measures::default();
    if sight.is_shown {
        for (row, (_, hides)) in rows.iter().zip(&points) {
            measures.add(row, *hides)?;
        }
    }
    Ok((measures, groups))
}

impl GroupPoint {
    fn is_small(&self) -> bool {
        self.eligible.is_some_and(consensus::is_small)
    }
}

impl Measures {
    /// From the mean, the lowest or the sum of the others a share that is not shown could be worked out.
    fn add(&mut self, row: &Point, hides: bool) -> Result<()> {
        let Quantities {
            eligible,
            engaged,
            decided,
            headcount_share,
            equal_group_share,
            min_group_share,
            bridge,
        } = read(&row.metrics)?;
        self.equal_group_share.push(equal_group_share.filter(|_| !hides));
        self.min_group_share.push(min_group_share.filter(|_| !hides));
        self.headcount_share.push(headcount_share.filter(|_| !hides));
        self.bridge.push(bridge.filter(|_| !hides));
        self.eligible.push(eligible);
        self.engaged.push(engaged);
        self.decided.push(decided);
        self.open_objections.push(row.open_objections);
        self.median_age_days.push(row.median_age_days);
        Ok(())
    }
}

/// Where one of the groups is small, the public is shown the numbers of none at that point, as in an assessment.
fn group(name: &str, points: &[(Groups<'_>, bool)], sight: Sight) -> GroupSeries {
    let mut series = GroupSeries {
        group: name.to_owned(),
        members: Vec::new(),
        taken: Vec::new(),
        eligible: Vec::new(),
        engaged: Vec::new(),
        share: Vec::new(),
        verdict: Vec::new(),
    };
    for (groups, hides) in points {
        let point = groups.get(name);
        let shown = point.filter(|_| sight.is_shown);
        let numbers = shown.filter(|_| !hides);
        series.members.push(point.map(|p| p.members));
        series.taken.push(point.map(|p| p.taken));
        series.eligible.push(numbers.and_then(|p| p.eligible));
        series.engaged.push(numbers.and_then(|p| p.engaged));
        series.share.push(numbers.and_then(|p| p.share.clone()));
        series.verdict.push(shown.and_then(|p| p.verdict));
    }
    series
}
