//! Stored assessments, worked out again where the record had come so far.

use std::collections::{BTreeSet, HashMap, VecDeque};

use chrono::Duration;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::entries::Entry;
use super::files::Files;
use super::report::{Code, Report};
use super::rows::each;
use crate::domain::consensus::Level;
use crate::domain::course::Held;
use crate::domain::day::Day;
use crate::domain::export::Table;
use crate::domain::ids::{EntryId, PositionId, SnapshotId};
use crate::domain::replay::{COLUMNS, Electors, Look, State};
use crate::domain::time::Instant;

/// A snapshot that is to be worked out.
#[derive(Clone, Debug)]
struct Wanted {
    id: SnapshotId,
    position: PositionId,
    at: Instant,
    covers: u64,
    /// Which of its position it says that it is.
    number: u64,
    beyond: BTreeSet<EntryId>,
}

/// What was worked out: small, for there may be many.
#[derive(Clone, Debug)]
struct Found {
    level: Level,
    columns: [[u8; 32]; COLUMNS.len()],
}

/// Snapshots, and where following the record has come with them.
#[derive(Debug, Default)]
pub struct Snapshots {
    all: Vec<Wanted>,
    due: VecDeque<usize>,
    /// Those that wait for entries that had no number when they were taken, each with the rows that it needs.
    waiting: Vec<(usize, BTreeSet<EntryId>, State)>,
    found: HashMap<SnapshotId, Result<Found, String>>,
    /// Entries that snapshots name, each with what they say was done.
    named: HashMap<EntryId, Vec<(SnapshotId, String)>>,
}

#[derive(Deserialize)]
struct Row {
    id: SnapshotId,
    position_id: PositionId,
    assessed_at: Instant,
    covers: u64,
    number: u64,
    beyond: String,
    events: String,
}

#[derive(Deserialize)]
struct Event {
    id: EntryId,
    action: String,
}

impl Snapshots {
    /// Reads what is to be worked out.
    pub fn read(files: &mut Files<'_>, report: &mut Report) -> Self {
        let mut snapshots = Self::default();
        let Some(table) = Table::find("snapshots") else { return snapshots };
        each(table, files, report, |row, _, report| match Self::wanted(row) {
            Ok((wanted, events)) => {
                for Event { id, action } in events {
                    snapshots.named.entry(id).or_default().push((wanted.id, action));
                }
                snapshots.all.push(wanted);
            }
            Err(why) => {
                let beginning: String = row.chars().take(80).collect();
                report.fault(Code::Format, format!("snapshots {beginning}"), why);
            }
        });
        snapshots.all.sort_by_key(|wanted| (wanted.covers, wanted.at, wanted.number));
        snapshots.due = (0..snapshots.all.len()).collect();
        snapshots
    }

    fn wanted(row: &str) -> Result<(Wanted, Vec<Event>), String> {
        let row: Row = serde_json::from_str(row).map_err(|e| e.to_string())?;
        let beyond = serde_json::from_str(&row.beyond).map_err(|e| format!("beyond: {e}"))?;
        let events = serde_json::from_str(&row.events).map_err(|e| format!("events: {e}"))?;
        let Row { id, position_id: position, assessed_at: at, covers, number, .. } = row;
        Ok((Wanted { id, position, at, covers, number, beyond }, events))
    }

    /// Before an entry is followed: works out what covers only entries before it. `next`: its number.
    pub fn before(&mut self, next: Option<u64>, state: &State, electors: &Electors) {
        while let Some(at) = self.due.front().copied() {
            let Some(wanted) = self.all.get(at) else { return };
            if next.is_some_and(|next| wanted.covers >= next) {
                return;
            }
            self.due.pop_front();
            if wanted.beyond.is_empty() {
                self.found.insert(wanted.id, look(wanted, state, electors));
            } else {
                self.waiting.push((at, wanted.beyond.clone(), state.around(wanted.position)));
            }
        }
    }

    /// After an entry: gives it to the snapshots that it is in although its number came later.
    pub fn after(&mut self, entry: &Entry<'_>, electors: &Electors, report: &mut Report) {
        for (snapshot, action) in self.named.remove(&entry.id).unwrap_or_default() {
            if action != entry.body.action {
                let why = format!("it says of entry {} that it is {action}", entry.id);
                report.fault(Code::Assessment, format!("snapshots {snapshot}"), why);
            }
        }
        let mut still = Vec::new();
        for (at, mut beyond, mut state) in std::mem::take(&mut self.waiting) {
            if beyond.remove(&entry.id) {
                entry.facts.iter().filter_map(|covered| covered.row.clone()).for_each(|row| state.put(row));
            }
            match self.all.get(at) {
                Some(wanted) if beyond.is_empty() => {
                    self.found.insert(wanted.id, look(wanted, &state, electors));
                }
                _ => still.push((at, beyond, state)),
            }
        }
        self.waiting = still;
    }

    /// After the last entry: works out what is left, and holds all of it against what is stored.
    pub fn check(
        mut self,
        files: &mut Files<'_>,
        (state, electors): (&State, &Electors),
        report: &mut Report,
    ) {
        self.before(None, state, electors);
        for (at, _, state) in std::mem::take(&mut self.waiting) {
            if let Some(wanted) = self.all.get(at) {
                self.found.insert(wanted.id, look(wanted, &state, electors));
            }
        }
        for (entry, snapshots) in &self.named {
            for (snapshot, _) in snapshots {
                report.fault(
                    Code::Assessment,
                    format!("snapshots {snapshot}"),
                    format!("it names {entry}, which is not there"),
                );
            }
        }
        let held = self.levels();
        let newest = self.hold_numbers(report);
        hold_heads(newest, files, report);
        let Some(table) = Table::find("snapshots") else { return };
        each(table, files, report, |row, _, report| {
            report.look(Code::Assessment, 1);
            let Ok(Row { id, .. }) = serde_json::from_str::<Row>(row) else { return };
            if let Err(why) = self.hold(id, row, held.get(&id)) {
                report.fault(Code::Assessment, format!("snapshots {id}"), why);
            }
        });
    }

    /// The level that each snapshot tells of, how it came there and since when.
    fn levels(&self) -> HashMap<SnapshotId, Held> {
        let (mut newest, mut held) = (HashMap::new(), HashMap::new());
        for wanted in &self.all {
            let Some(Ok(found)) = self.found.get(&wanted.id) else { continue };
            let now = Held::then(newest.get(&wanted.position).copied(), found.level, wanted.at);
            newest.insert(wanted.position, now);
            held.insert(wanted.id, now);
        }
        held
    }

    fn hold(&self, id: SnapshotId, row: &str, held: Option<&Held>) -> Result<(), String> {
        #[derive(Deserialize)]
        struct Stored {
            assessed_at: Instant,
            day: Option<Instant>,
            events: String,
            level_before: Option<Level>,
            level_since: Instant,
        }
        let found = match self.found.get(&id) {
            Some(Ok(found)) => found,
            Some(Err(why)) => return Err(format!("it cannot be worked out: {why}")),
            None => return Err("it cannot be worked out".to_owned()),
        };
        let columns: HashMap<String, Value> = serde_json::from_str(row).map_err(|e| e.to_string())?;
        let differ: Vec<&str> = COLUMNS
            .into_iter()
            .zip(&found.columns)
            .filter(|(column, digest)| {
                columns.get(*column).and_then(|value| digest_of(&meant(column, value))) != Some(**digest)
            })
            .map(|(column, _)| column)
            .collect();
        if !differ.is_empty() {
            return Err(format!(
                "the record gives another {}; the level is {}",
                differ.join(", "),
                found.level
            ));
        }
        let stored: Stored = serde_json::from_str(row).map_err(|e| e.to_string())?;
        // What moved a position is named by all but those that the clock took.
        if !is_day(stored.day, stored.assessed_at) || stored.day.is_some() != (stored.events == "[]") {
            return Err("it was not taken by the clock on that day, or not by an entry".to_owned());
        }
        let is_held =
            held.is_some_and(|held| (held.before, held.since) == (stored.level_before, stored.level_since));
        if is_held {
            Ok(())
        } else {
            Err("its level came about otherwise, or holds since another moment".to_owned())
        }
    }

    /// None is missing among those of a position: their numbers go up by one. Gives the newest of each.
    fn hold_numbers(&self, report: &mut Report) -> HashMap<PositionId, SnapshotId> {
        let mut newest: HashMap<PositionId, (u64, SnapshotId)> = HashMap::new();
        for Wanted { id, position, number, .. } in &self.all {
            let (last, newest) = newest.entry(*position).or_insert((0, *id));
            let next = last.saturating_add(1);
            if *number != next {
                let why = format!("it is number {number} of its position, where {next} is due");
                report.fault(Code::Assessment, format!("snapshots {id}"), why);
            }
            (*last, *newest) = (*number, *id);
        }
        newest.into_iter().map(|(position, (_, id))| (position, id)).collect()
    }
}

/// Whether that is the beginning of the day of this moment, if any: of a second before, too, since what is recorded at one
/// moment stands microseconds apart.
fn is_day(day: Option<Instant>, at: Instant) -> bool {
    let begins = |at: Instant| Some(Day::of(at).begin());
    day.is_none() || day == begins(at) || day == begins(at - Duration::seconds(1))
}

/// The newest snapshot of each position is the one that is said to be.
fn hold_heads(mut newest: HashMap<PositionId, SnapshotId>, files: &mut Files<'_>, report: &mut Report) {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Head {
        position_id: PositionId,
        snapshot_id: SnapshotId,
    }
    let Some(table) = Table::find("snapshot_heads") else { return };
    each(table, files, report, |row, _, report| {
        report.look(Code::Assessment, 1);
        let head = serde_json::from_str::<Head>(row);
        let is_it = |head: &Head| newest.remove(&head.position_id) == Some(head.snapshot_id);
        if !head.as_ref().is_ok_and(is_it) {
            let what =
                head.map_or_else(|_| row.chars().take(80).collect(), |head| head.position_id.to_string());
            report.fault(
                Code::Assessment,
                format!("snapshot_heads {what}"),
                "it does not name the newest snapshot",
            );
        }
    });
    for position in newest.keys() {
        report.fault(Code::Assessment, format!("snapshot_heads {position}"), "it is missing");
    }
}

fn look(wanted: &Wanted, state: &State, electors: &Electors) -> Result<Found, String> {
    let look = Look::at(state, wanted.position, wanted.at, electors)?;
    let mut columns = [[0; 32]; COLUMNS.len()];
    for (place, (_, value)) in columns.iter_mut().zip(look.columns()) {
        *place = digest_of(value).ok_or("it cannot be written")?;
    }
    Ok(Found { level: look.level(), columns })
}

/// What a column says: JSON that is stored as text is what it says.
fn meant(column: &str, value: &Value) -> Value {
    let json =
        ["assessment", "facts", "metrics", "by_group"].contains(&column).then(|| value.as_str()).flatten();
    json.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_else(|| value.clone())
}

fn digest_of(value: &Value) -> Option<[u8; 32]> {
    Some(Sha256::digest(serde_json_canonicalizer::to_vec(value).ok()?).into())
}
