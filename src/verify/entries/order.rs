//! What holds between entries: their numbers in the log, and their times.

use std::collections::HashSet;

use super::Line;
use crate::domain::ids::{AnyId, EntryId};
use crate::domain::time::Instant;
use crate::verify::files::Files;
use crate::verify::leaves::{Leaf, Leaves};
use crate::verify::report::{Code, Report};

/// By how many microseconds an entry's time may lie behind that of its number: clocks differ.
pub const LEEWAY: i64 = 5 * 60 * 1_000_000;

/// Follows the entries and the leaves beside each other.
pub struct Order {
    group: AnyId,
    size: u64,
    is_of_proposal: bool,
    allows_tail: bool,
    /// The number of the newest leaf that was read.
    at: u64,
    last: Option<(Option<u64>, Option<Instant>)>,
    /// Entries without a number, or beyond the head.
    tail: HashSet<EntryId>,
}

impl Order {
    /// Nothing followed yet. `proposal`: the export is of one alone.
    pub fn new(group: AnyId, size: u64, is_of_proposal: bool, allows_tail: bool) -> Self {
        Self { group, size, is_of_proposal, allows_tail, at: 0, last: None, tail: HashSet::new() }
    }

    /// Holds an entry against the leaf at its number, and against the entry before it.
    pub fn hold(
        &mut self,
        (line, leaf): (&Line<'_>, &Leaf<'_>),
        (leaves, files): (&mut Leaves, &mut Files<'_>),
        report: &mut Report,
    ) {
        let what = format!("entry {}", leaf.id);
        if line.seq.is_some() != line.sequenced_at.is_some() || line.seq == Some(0) {
            report.fault(Code::Format, what, "a number and its time go together");
            return;
        }
        if leaf.scope != self.group {
            report.fault(Code::Leaf, what, "it is not of this group");
            return;
        }
        let is_in_order = match self.last.map(|(seq, _)| seq) {
            None => true,
            Some(None) => line.seq.is_none(),
            Some(Some(before)) => line.seq.is_none_or(|seq| before < seq),
        };
        if !is_in_order {
            report.fault(Code::Leaf, what, "it stands twice, or not in the order of the numbers");
            return;
        }
        self.hold_place((line, leaf), (leaves, files), &what, report);
        self.hold_clock(line, leaf, &what, report);
        self.last = Some((line.seq, line.sequenced_at));
    }

    fn hold_place(
        &mut self,
        (line, leaf): (&Line<'_>, &Leaf<'_>),
        (leaves, files): (&mut Leaves, &mut Files<'_>),
        what: &str,
        report: &mut Report,
    ) {
        if let Some(seq) = line.seq.filter(|seq| *seq <= self.size) {
            if self.advance(seq, (leaves, files), report).as_deref() != Some(line.leaf.as_bytes()) {
                report.fault(Code::Leaf, what, format!("it is not the leaf of number {seq}"));
            }
            return;
        }
        report.look(Code::Tail, 1);
        if !self.tail.insert(leaf.id.cast()) {
            report.fault(Code::Leaf, what, "it stands twice");
        }
        if !self.allows_tail {
            let beyond = "its number is beyond the head";
            report.fault(Code::Tail, what, if line.seq.is_some() { beyond } else { "it has no number" });
        }
    }

    /// The leaf of this number. Those of the group on the way to it have no entry.
    fn advance(
        &mut self,
        seq: u64,
        (leaves, files): (&mut Leaves, &mut Files<'_>),
        report: &mut Report,
    ) -> Option<Vec<u8>> {
        while self.at < seq {
            let (number, leaf) = leaves.next(files, report)?;
            self.at = number;
            if number == seq {
                return Some(leaf);
            }
            self.without_entry(number, &leaf, report);
        }
        None
    }

    fn without_entry(&self, number: u64, leaf: &[u8], report: &mut Report) {
        let is_own = Leaf::parse(leaf).is_ok_and(|leaf| leaf.scope == self.group);
        if is_own && !self.is_of_proposal {
            report.fault(Code::Leaf, format!("leaf {number}"), "it is of the group, and has no entry");
        }
    }

    /// When all entries were read: reads the leaves behind the last.
    pub fn end(&mut self, leaves: &mut Leaves, files: &mut Files<'_>, report: &mut Report) {
        while let Some((number, leaf)) = leaves.next(files, report) {
            self.without_entry(number, &leaf, report);
        }
    }

    fn hold_clock(&self, line: &Line<'_>, leaf: &Leaf<'_>, what: &str, report: &mut Report) {
        report.look(Code::Clock, 1);
        let Some(at) = line.sequenced_at else { return };
        if self.last.and_then(|(_, last)| last).is_some_and(|last| at < last) {
            report.fault(Code::Clock, what, "its number was given earlier than the one before");
        }
        if leaf.time.micros() > at.micros().saturating_add(LEEWAY) {
            report.fault(
                Code::Clock,
                what,
                "its time is more than five minutes later than that of its number",
            );
        }
    }
}
