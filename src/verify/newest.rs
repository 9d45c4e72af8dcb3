//! Of each row the newest entry that covers it: small for each row, as there may be millions.

use std::collections::{BTreeMap, HashMap};

use super::entries::{Covered, Entry};
use super::report::{Code, Report};
use crate::domain::digests::Salt;
use crate::domain::export::{Part, tables};
use crate::domain::ids::{AnyId, EntryId, Id};
use crate::domain::time::Instant;

/// The salt of a text that was erased.
pub const ERASED: Salt = [0; 32];

/// A row: the number of its table in the list of tables, and its id. Without gaps between, for there are many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key([u8; 17]);

impl Key {
    /// The row with this id in the table with this number.
    pub fn new(table: u8, id: AnyId) -> Self {
        let mut bytes = [0; 17];
        let [first, rest @ ..] = &mut bytes;
        *first = table;
        rest.copy_from_slice(id.uuid().as_bytes());
        Self(bytes)
    }
    /// The number of the table.
    pub const fn table(self) -> u8 {
        let [table, ..] = self.0;
        table
    }
    /// The row's id.
    pub fn id(self) -> AnyId {
        let [_, id @ ..] = self.0;
        Id::from_uuid(uuid::Uuid::from_bytes(id))
    }
}

/// What is known of a row.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// The digest in the newest entry.
    pub digest: [u8; 32],
    /// Its revision there.
    pub revision: u32,
    /// Which entry, by its place among the entries of the export.
    entry: u32,
    /// An entry of the exported proposal covered it.
    is_own: bool,
}

/// The newest entry of each row.
#[derive(Debug, Default)]
pub struct Newest {
    rows: BTreeMap<Key, Known>,
    entries: Vec<(EntryId, Instant)>,
    /// The digests of texts, where the newest entry has lost a salt of one.
    erased: HashMap<Key, Vec<(String, Salt)>>,
    /// Revisions that do not follow, in an export of a proposal: whether the row is its own is known at the end.
    gaps: Vec<(Key, EntryId, String)>,
}

impl Newest {
    /// Takes in what an entry covers. `proposal`: the one whose export it is.
    pub fn follow(&mut self, entry: &Entry<'_>, proposal: Option<AnyId>, report: &mut Report) {
        let place = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        self.entries.push((entry.id, entry.time));
        let of_proposal = entry.body.objects.proposal.map(Id::cast);
        let is_own = proposal.is_none() || of_proposal == proposal;
        for covered in &entry.facts {
            let Some(table) = number_of(covered.table) else { continue };
            report.look(Code::Revision, 1);
            let key = Key::new(table, covered.id);
            let before = self.rows.get(&key).copied();
            let expected = before.map_or(1, |known| known.revision.saturating_add(1));
            if covered.revision != expected {
                let Covered { table, id, revision, .. } = covered;
                let why = format!("{table} {id} comes to revision {revision}, where {expected} is the next");
                match proposal {
                    None => report.fault(Code::Revision, format!("entry {}", entry.id), why),
                    Some(_) => self.gaps.push((key, entry.id, why)),
                }
            }
            if let Some(earlier) =
                before.filter(|known| known.entry != place && self.time(*known) >= Some(entry.time))
            {
                let than = self.entry(earlier).map(|id| id.to_string()).unwrap_or_default();
                let why = format!("it is not later than entry {than}, after which it changes a row");
                report.fault(Code::Clock, format!("entry {}", entry.id), why);
            }
            let is_own = is_own || before.is_some_and(|known| known.is_own);
            let known = Known { digest: covered.digest, revision: covered.revision, entry: place, is_own };
            self.rows.insert(key, known);
            self.note_erased(key, covered);
        }
    }

    fn note_erased(&mut self, key: Key, covered: &Covered<'_>) {
        let has_lost = covered.texts.iter().any(|(_, _, salt)| *salt == ERASED);
        if has_lost {
            let digests = covered.texts.iter().map(|(column, digest, _)| ((*column).to_owned(), *digest));
            self.erased.insert(key, digests.collect());
        } else if !self.erased.is_empty() {
            self.erased.remove(&key);
        }
    }

    /// Takes out what is known of a row: each is asked for once.
    pub fn take(&mut self, key: Key) -> Option<(Known, EntryId)> {
        let known = self.rows.remove(&key)?;
        Some((known, self.entry(known)?))
    }

    fn entry(&self, known: Known) -> Option<EntryId> {
        Some(self.entries.get(usize::try_from(known.entry).ok()?)?.0)
    }

    fn time(&self, known: Known) -> Option<Instant> {
        Some(self.entries.get(usize::try_from(known.entry).ok()?)?.1)
    }

    /// The digest of a text of a row whose salt was erased.
    pub fn erased(&self, key: Key, column: &str) -> Option<Salt> {
        self.erased.get(&key)?.iter().find(|(known, _)| known == column).map(|(_, digest)| *digest)
    }

    /// When all rows were asked for: what is left is missing. In an export of a proposal only what is its own.
    pub fn end(self, proposal: Option<AnyId>, report: &mut Report) {
        for (key, known) in &self.rows {
            let Some(table) = tables().get(usize::from(key.table())) else { continue };
            // Another proposal's own row, which an entry of this one or of none covers, is in the other's export.
            let is_other = table.name == "proposals" && proposal.is_some_and(|own| own != key.id());
            let is_due = !is_other && (proposal.is_none() || table.part == Part::Group || known.is_own);
            if let (true, Some(entry)) = (is_due, self.entry(*known)) {
                let why = format!("it is missing; entry {entry} covers it");
                report.fault(Code::Row, format!("{} {}", table.name, key.id()), why);
            }
        }
        for (key, entry, why) in &self.gaps {
            if !self.rows.contains_key(key) {
                report.fault(Code::Revision, format!("entry {entry}"), why);
            }
        }
    }
}

/// The number of a table whose rows entries cover one by one.
pub fn number_of(name: &str) -> Option<u8> {
    let at = tables().iter().position(|table| table.name == name)?;
    let table = tables().get(at)?;
    u8::try_from(at).ok().filter(|_| matches!(table.part, Part::Group | Part::Proposal))
}
