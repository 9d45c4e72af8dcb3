//! What an export has, read once before anything is written: how much of what, what of it is withheld, and that it speaks of
//! nothing outside of itself, so that no row of it can end in another group.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::read::{Head, Source};
use super::rows::{Row, unknown};
use crate::domain::export::{ColumnKind, Table, tables};
use crate::domain::ids::{AccountId, AnyId, EntryId, GroupId, Id};
use crate::domain::imports::UNNAMED;
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::verify::entries::{LEEWAY, Line};
use crate::verify::leaves::Leaf;

/// Rows that an export may have at most: their ids are held.
pub const MOST_ROWS: usize = 20_000_000;

/// Who is behind a membership.
#[derive(Clone, Debug)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// What it is called.
    pub name: String,
}

/// What is brought in.
#[derive(Debug)]
pub struct Plan {
    /// The group.
    pub group: GroupId,
    /// Its name in addresses.
    pub slug: String,
    /// The head of the log that it comes from.
    pub head: Head,
    /// The digest of the file's manifest.
    pub manifest: String,
    /// How many rows each table has, in the order of the tables.
    pub tables: Vec<(&'static str, usize)>,
    /// How many texts are withheld, by table and column.
    pub withheld: BTreeMap<(&'static str, String), usize>,
    /// Who is behind the memberships.
    pub people: Vec<Person>,
    /// The numbers that the entries had, in their order.
    pub numbers: Vec<u64>,
    pub(super) entries: Vec<EntryId>,
    pub(super) ids: HashMap<&'static str, Vec<AnyId>>,
}

/// Whether the rows of a table have an id of their own.
pub(super) fn has_ids(table: &Table) -> bool {
    table.key == ["id"]
}

impl Plan {
    /// Reads an export for it. `now`: what is later than that is no past.
    pub fn of(source: &Source, now: Instant) -> Result<Self> {
        let (entries, numbers) = entries(source, now)?;
        let mut plan = Self {
            group: source.group(),
            slug: source.slug().to_owned(),
            head: source.head()?,
            manifest: source.digest(),
            tables: Vec::new(),
            withheld: BTreeMap::new(),
            people: people(source)?,
            numbers,
            entries,
            ids: HashMap::new(),
        };
        let mut all = 0_usize;
        for table in tables() {
            let count = plan.count(source, table)?;
            all = all.saturating_add(count);
            if all > MOST_ROWS {
                return Err(Error::rule(format!("The export has more than {MOST_ROWS} rows.")));
            }
            plan.tables.push((table.name, count));
        }
        if plan.ids.get("groups").map(Vec::as_slice) != Some(&[plan.group.cast()]) {
            return Err(Error::rule(
                "The export has another group than its manifest names, or more than one.",
            ));
        }
        plan.speaks_of_itself(source)?;
        Ok(plan)
    }

    /// How many entries there are.
    pub fn count_of_entries(&self) -> i64 {
        i64::try_from(self.entries.len()).unwrap_or(i64::MAX)
    }

    /// How many of the entries had a number up to this.
    pub(super) fn numbered_up_to(&self, number: i64) -> i64 {
        let number = u64::try_from(number).unwrap_or(0);
        i64::try_from(self.numbers.partition_point(|n| *n <= number)).unwrap_or(i64::MAX)
    }

    fn count(&mut self, source: &Source, table: &'static Table) -> Result<usize> {
        #[derive(Deserialize)]
        struct Identified {
            id: AnyId,
        }
        let (mut count, mut ids) = (0_usize, Vec::new());
        for row in source.rows(table)? {
            let Row { row, withheld } = row?;
            count = count.saturating_add(1);
            if has_ids(table) {
                ids.push(serde_json::from_str::<Identified>(&row).map_err(unknown)?.id);
            }
            for column in withheld {
                let number = self.withheld.entry((table.name, column)).or_default();
                *number = number.saturating_add(1);
            }
        }
        self.ids.insert(table.name, ids);
        Ok(count)
    }

    /// Refuses an id that names nothing in the export.
    fn speaks_of_itself(&self, source: &Source) -> Result<()> {
        let mut own: HashSet<AnyId> = self.ids.values().flatten().copied().collect();
        own.extend(self.entries.iter().map(|id| id.cast::<crate::domain::ids::Any>()));
        own.extend(self.people.iter().map(|person| person.id.cast::<crate::domain::ids::Any>()));
        for table in tables() {
            let columns: Vec<&str> =
                table.columns.iter().filter(|c| c.kind == ColumnKind::Id).map(|c| c.name).collect();
            for row in source.rows(table)? {
                let values: Map<String, Value> = serde_json::from_str(&row?.row).map_err(unknown)?;
                let named = columns.iter().filter_map(|name| Some((name, values.get(*name)?.as_str()?)));
                for (name, id) in named {
                    if !AnyId::parse(id).is_some_and(|id| own.contains(&id)) {
                        let detail = format!("{}.{name} names {id}, which is not in the export.", table.name);
                        return Err(Error::rule(detail));
                    }
                }
            }
        }
        Ok(())
    }
}

/// The ids of the entries in their order, and the numbers that they had.
fn entries(source: &Source, now: Instant) -> Result<(Vec<EntryId>, Vec<u64>)> {
    let (mut ids, mut numbers, mut newest) = (Vec::new(), Vec::new(), Instant::from_micros(0));
    for line in source.lines(crate::domain::export::ENTRIES)? {
        let line = line?;
        let line: Line<'_> = serde_json::from_slice(&line).map_err(unknown)?;
        let leaf = Leaf::parse(line.leaf.as_bytes()).map_err(Error::rule)?;
        ids.push(Id::cast(leaf.id));
        numbers.push(line.seq.ok_or_else(|| Error::internal("an entry without a number"))?);
        newest = newest.max(leaf.time);
    }
    if newest.micros() > now.micros().saturating_add(LEEWAY) {
        return Err(Error::rule(format!(
            "The newest entry is of {newest}: here it is {now}. Is the clock right?"
        )));
    }
    Ok((ids, numbers))
}

fn people(source: &Source) -> Result<Vec<Person>> {
    #[derive(Deserialize)]
    struct Told {
        id: AccountId,
        name: Option<String>,
    }
    let person = |line: Result<Vec<u8>>| {
        let Told { id, name } = serde_json::from_slice(&line?).map_err(unknown)?;
        Ok(Person { id, name: name.unwrap_or_else(|| UNNAMED.to_owned()) })
    };
    source.people()?.map(person).collect()
}
