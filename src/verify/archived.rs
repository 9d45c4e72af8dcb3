//! The logs that the group stood in before it was brought to the instance of the export: each had the group's entries at the
//! numbers that it says, under a head that its key signed; and the entry that brought the group names that head.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::entries::{Actor, Entry, Line};
use super::files::Files;
use super::head::{Due, keys};
use super::report::{Code, Report};
use crate::domain::export::ENTRIES;
use crate::domain::export::archive::{self, CHECKPOINT, KEYS, NUMBERS};
use crate::domain::ids::{AnyId, EntryId, Id};
use crate::domain::imports::GROUP_IMPORTED;
use crate::domain::log::tiles::decode;
use crate::domain::log::{Edge, Hash, SignedCheckpoint};

/// The longest head, list of keys and tile that is read, in bytes.
const LONGEST: u64 = 4 * 1024 * 1024;

/// What an entry says of the log that it brought the group from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    archive: u64,
    manifest: String,
    origin: String,
    root: String,
    size: u64,
}

/// An entry that brought the group here.
#[derive(Clone, Debug)]
struct Brought {
    entry: EntryId,
    /// How many entries stand before it.
    behind: usize,
    named: Option<Named>,
}

/// The entries that brought the group from one instance to the next.
#[derive(Debug, Default)]
pub struct Archived {
    seen: usize,
    brought: Vec<Brought>,
}

/// A line of the numbers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Numbered {
    id: AnyId,
    seq: u64,
}

impl Archived {
    /// Counts an entry, whether it holds or not.
    pub fn count(&mut self) {
        self.seen = self.seen.saturating_add(1);
    }

    /// Takes in an entry that holds, once it was counted.
    pub fn follow(&mut self, entry: &Entry<'_>, report: &mut Report) {
        if entry.body.action != GROUP_IMPORTED {
            return;
        }
        report.look(Code::Archive, 1);
        let named: Option<Named> = serde_json::from_str(entry.body.details.get()).ok();
        let is_own = matches!(entry.body.actor, Actor::System);
        if !is_own || named.is_none() {
            let why = "it does not say as the service does where the group comes from";
            report.fault(Code::Archive, format!("entry {}", entry.id), why);
        }
        self.brought.push(Brought { entry: entry.id, behind: self.seen.saturating_sub(1), named });
    }

    /// Holds each archive; and that there is one for each time that the group was brought.
    pub fn check(&self, files: &mut Files<'_>, report: &mut Report) {
        let mut there: BTreeMap<u64, BTreeSet<&str>> = BTreeMap::new();
        for (number, file) in files.paths().filter_map(archive::parse) {
            there.entry(number).or_default().insert(file);
        }
        for (brought, number) in self.brought.iter().zip(1..) {
            if let Some(paths) = there.remove(&number) {
                Held { number, brought, report: &mut *report }.check(&paths, files);
            } else {
                let why = "there is no archive of the log that it brought the group from";
                report.fault(Code::Archive, format!("entry {}", brought.entry), why);
            }
        }
        for (number, paths) in there {
            for file in paths {
                let why = "no entry brought the group from the log that it is of";
                report.fault(Code::Archive, archive::path(number, file), why);
            }
        }
    }
}

/// An archive that is held.
struct Held<'a> {
    number: u64,
    brought: &'a Brought,
    report: &'a mut Report,
}

impl Held<'_> {
    fn fault(&mut self, file: &str, why: impl std::fmt::Display) {
        self.report.fault(Code::Archive, archive::path(self.number, file), why);
    }

    fn whole(&mut self, files: &mut Files<'_>, file: &str, longest: u64) -> Option<Vec<u8>> {
        self.report.look(Code::Archive, 1);
        let path = archive::path(self.number, file);
        if files.open(&path).is_none() {
            self.fault(file, "it is missing");
            return None;
        }
        files.whole(&path, longest, self.report)
    }

    fn check(mut self, paths: &BTreeSet<&str>, files: &mut Files<'_>) {
        let (head, list) = (self.whole(files, CHECKPOINT, LONGEST), self.whole(files, KEYS, LONGEST));
        let (Some(head), Some(list)) = (head, list) else { return };
        let (due, size) = match signed(&head, &list, self.brought.named.as_ref()) {
            Ok(found) => found,
            Err((file, why)) => return self.fault(file, why),
        };
        let tiles: BTreeSet<String> = archive::tiles(size).map(|(_, file)| file).take(paths.len()).collect();
        for file in paths {
            if ![CHECKPOINT, KEYS, NUMBERS].contains(file) && !tiles.contains(*file) {
                self.fault(file, "an archive has no such file");
            }
        }
        if let Some(hashes) = self.leaves(files, size, due) {
            self.numbers(files, &hashes);
        }
    }

    /// The hashes of all leaves, where they give the roots that they must.
    fn leaves(&mut self, files: &mut Files<'_>, size: u64, mut due: Vec<Due>) -> Option<Vec<Hash>> {
        let (mut all, mut edge) = (Vec::new(), Edge::empty());
        due.sort_by_key(|due| due.size);
        let mut due = due.into_iter().peekable();
        for (tile, file) in archive::tiles(size) {
            let bytes = self.whole(files, &file, LONGEST)?;
            let Some(hashes) = decode(&bytes).filter(|hashes| hashes.len() == usize::from(tile.width()))
            else {
                self.fault(&file, "it does not hold as many hashes as it must");
                return None;
            };
            let width = u64::from(tile.width());
            while let Some(next) = due.next_if(|due| due.size <= edge.size().saturating_add(width)) {
                let more = usize::try_from(next.size.saturating_sub(edge.size())).unwrap_or(usize::MAX);
                self.root(&next, &edge, hashes.get(..more).unwrap_or(&hashes));
            }
            edge = edge.grow(&hashes)?.edge;
            all.extend(hashes);
        }
        for next in due {
            self.root(&next, &edge, &[]);
        }
        Some(all)
    }

    fn root(&mut self, due: &Due, edge: &Edge, more: &[Hash]) {
        let grown = edge.clone().grow(more).map(|growth| growth.edge);
        if grown.map(|edge| (edge.size(), edge.root())) != Some((due.size, due.root)) {
            let why = format!("the tree of the first {} leaves has another root", due.size);
            self.fault(&due.what, why);
        }
    }

    /// Holds the numbers against the hashes, and against the entries before the one that brought the group.
    fn numbers(&mut self, files: &mut Files<'_>, hashes: &[Hash]) {
        let path = archive::path(self.number, NUMBERS);
        let mut told: Vec<(AnyId, u64)> = Vec::new();
        let mut trouble: Option<String> = None;
        if files.open(&path).is_none() {
            return self.fault(NUMBERS, "it is missing");
        }
        files.each_line(&path, self.report, |number, line, _, _| {
            match serde_json::from_slice::<Numbered>(line) {
                Ok(Numbered { id, seq }) if told.last().is_none_or(|(_, last)| *last < seq) => {
                    told.push((id, seq));
                }
                Ok(_) => {
                    let why = format!("line {number} is not in the order of the numbers");
                    trouble = trouble.take().or(Some(why));
                }
                Err(why) => trouble = trouble.take().or(Some(format!("line {number} cannot be read: {why}"))),
            }
        });
        if told.len() != self.brought.behind {
            trouble = trouble.or(Some("it has not all entries that were brought, or others".to_owned()));
        }
        let mut at = 0_usize;
        files.each_line(ENTRIES, self.report, |_, line, _, report| {
            let next = told.get(at);
            at = at.saturating_add(1);
            let (Some((id, seq)), None) = (next, &trouble) else { return };
            report.look(Code::Archive, 1);
            if !stands(line, *id, *seq, hashes) {
                trouble = Some(format!("the archived log has another entry than {id} at number {seq}"));
            }
        });
        if let Some(why) = trouble {
            self.fault(NUMBERS, why);
        }
    }
}

/// Whether the entry of a line is this one, and had this number.
fn stands(line: &[u8], id: AnyId, seq: u64, hashes: &[Hash]) -> bool {
    let Ok(line) = serde_json::from_slice::<Line<'_>>(line) else { return false };
    let Ok(leaf) = super::leaves::Leaf::parse(line.leaf.as_bytes()) else { return false };
    let at = seq.checked_sub(1).and_then(|at| usize::try_from(at).ok());
    let hash = at.and_then(|at| hashes.get(at));
    Id::cast::<crate::domain::ids::Any>(leaf.id) == id && hash == Some(&Hash::leaf(line.leaf.as_bytes()))
}

/// Holds the head against the keys and what the entry names. Gives what the tree has to have, and its size.
fn signed(
    head: &[u8],
    list: &[u8],
    named: Option<&Named>,
) -> Result<(Vec<Due>, u64), (&'static str, String)> {
    let head = SignedCheckpoint::parse(head).map_err(|why| (CHECKPOINT, why.to_string()))?;
    let checkpoint = head.checkpoint();
    let (_, keys, mut due) = keys(list, &checkpoint.origin, None).map_err(|(_, why)| (KEYS, why))?;
    head.trusted(&keys, &[]).map_err(|why| (CHECKPOINT, why.to_string()))?;
    let is_named = named.is_some_and(|named| {
        (&named.origin, named.size, &named.root)
            == (&checkpoint.origin, checkpoint.size, &checkpoint.root.to_string())
    });
    if !is_named {
        return Err((CHECKPOINT, "the entry that brought the group names another head".to_owned()));
    }
    let (size, root) = checkpoint.head();
    for due in &mut due {
        KEYS.clone_into(&mut due.what);
    }
    due.push(Due { size, root, code: Code::Archive, what: CHECKPOINT.to_owned() });
    Ok((due, size))
}
