//! The offline verifier: holds an export against itself, in the format of `docs/export.md`. Depends on `domain` alone: it
//! knows neither the store nor the service nor a network, and whoever has the file can run it.
//!
//! The file is read once, as a stream. [`container`] unpacks it, [`manifest`] says what is there, [`head`] and [`leaves`] hold
//! the log, [`entries`] the entries one after the other, [`rules`] what they do, [`newest`] and [`rows`] what stands now
//! against what was recorded, [`counting`], [`places`], [`assessed`] and [`designated`] what was made of it, [`copies`] what
//! stands there twice, [`archived`] the logs that the group stood in before. Each tells its faults to the [`report`], and goes on
//! where it can. [`live`] holds what a service shows of its log; how it is fetched, whoever calls it says.

pub mod archived;
pub mod assessed;
pub mod container;
pub mod copies;
pub mod counting;
pub mod designated;
pub mod entries;
pub mod files;
pub mod head;
pub mod leaves;
pub mod live;
pub mod manifest;
pub mod newest;
pub mod places;
pub mod report;
pub mod rows;
pub mod rules;

#[cfg(test)]
mod tests;

use std::io::{Read, Seek};

use serde::Deserialize;

use self::archived::Archived;
use self::assessed::Snapshots;
use self::container::{Archive, Unreadable};
use self::counting::Counting;
use self::designated::Designations;
use self::entries::{Entry, Line, Order};
use self::files::Files;
use self::head::Pin;
use self::leaves::{Leaf, Leaves};
use self::manifest::Exported;
use self::newest::Newest;
use self::report::{Code, Report};
use self::rules::Rules;
use crate::domain::access::Role;
use crate::domain::export::ENTRIES;
use crate::domain::ids::{CallId, MemberId};
use crate::domain::log::VerifierKey;
use crate::domain::replay::{Electors, State};

/// What the auditor brings.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// The key that is trusted; without one, the first that the export names.
    pub key: Option<VerifierKey>,
    /// Heads that were kept.
    pub pins: Vec<Pin>,
    /// Entries that the head does not reach are allowed.
    pub allows_tail: bool,
    /// Witnesses that are known: what they signed of a head has to hold.
    pub witnesses: Vec<VerifierKey>,
    /// How many of them have to have signed the head.
    pub witnesses_needed: usize,
}

/// Verifies an export. Refused with a reason where the file is none at all.
pub fn verify(file: impl Read + Seek + 'static, given: &Given) -> Result<Report, String> {
    let mut report = Report::default();
    let archive = match Archive::open(file) {
        Ok(archive) => archive,
        Err(Unreadable::NoZip(why)) => return Err(why),
        Err(Unreadable::Broken(why)) => {
            report.fault(Code::Container, "the file", why);
            return Ok(report);
        }
    };
    let Some(exported) = manifest::check(&archive, &mut report) else { return Ok(report) };
    let mut files = Files::new(&archive, &exported.manifest);
    held(&mut files, &exported, given, &mut report);
    files.close_all(&mut report);
    Ok(report)
}

fn held(files: &mut Files<'_>, exported: &Exported, given: &Given, report: &mut Report) {
    let due = head::check(files, exported, given, report);
    let leaves = Leaves::new(exported.manifest.size, due);
    let (mut newest, archived) = followed(files, exported, (leaves, given.allows_tail), report);
    if exported.proposal.is_none() {
        archived.check(files, report);
    }
    let mut counting = Counting::default();
    rows::check(files, &mut newest, &mut counting, report);
    newest.end(exported.proposal, report);
    copies::constant(files, report);
    copies::people(files, &counting.accounts, report);
    counting.check(files, report);
    places::check(files, report);
}

/// Everything that is brought up to date from entry to entry.
struct Following {
    state: State,
    electors: Electors,
    rules: Rules,
    snapshots: Snapshots,
    designations: Designations,
    newest: Newest,
    archived: Archived,
}

/// Follows the entries from the first to the last. Gives what is known of each row, and from where the group was brought.
fn followed(
    files: &mut Files<'_>,
    exported: &Exported,
    (mut leaves, allows_tail): (Leaves, bool),
    report: &mut Report,
) -> (Newest, Archived) {
    let mut following = Following {
        state: State::default(),
        electors: electors(files, report),
        rules: Rules::default(),
        snapshots: Snapshots::read(files, report),
        designations: Designations::read(files, report),
        newest: Newest::default(),
        archived: Archived::default(),
    };
    let Exported { group, proposal, manifest } = exported;
    let mut order = Order::new(*group, manifest.size, proposal.is_some(), allows_tail);
    files.each_line(ENTRIES, report, |number, bytes, files, report| {
        following.archived.count();
        let read = std::str::from_utf8(bytes).map_err(|e| e.to_string());
        let read = read.and_then(|line| serde_json::from_str::<Line<'_>>(line).map_err(|e| e.to_string()));
        let line = match read {
            Ok(line) => line,
            Err(why) => return report.fault(Code::Format, format!("{ENTRIES} line {number}"), why),
        };
        match Leaf::parse(line.leaf.as_bytes()) {
            Ok(leaf) => {
                order.hold((&line, &leaf), (&mut leaves, files), report);
                following.take(&line, &leaf, exported, report);
            }
            Err(why) => report.fault(Code::Format, format!("{ENTRIES} line {number}"), why),
        }
    });
    order.end(&mut leaves, files, report);
    leaves.end(files, report);
    let Following { state, electors, snapshots, newest, archived, .. } = following;
    snapshots.check(files, (&state, &electors), report);
    (newest, archived)
}

impl Following {
    /// Takes in an entry. One that does not hold is told, and left out of what follows.
    fn take(&mut self, line: &Line<'_>, leaf: &Leaf<'_>, exported: &Exported, report: &mut Report) {
        let what = format!("entry {}", leaf.id);
        for code in [Code::Body, Code::Content] {
            report.look(code, 1);
        }
        let body = match entries::body(line, leaf) {
            Ok(body) => body,
            Err((code, why)) => return report.fault(code, what, why),
        };
        let facts = match entries::facts(line, &body) {
            Ok(facts) => facts,
            Err((code, why)) => return report.fault(code, what, why),
        };
        let entry = Entry { id: leaf.id.cast(), seq: line.seq, time: leaf.time, body: &body, facts };
        self.newest.follow(&entry, exported.proposal, report);
        self.archived.follow(&entry, report);
        self.snapshots.before(entry.seq, &self.state, &self.electors);
        self.designations.before(&entry, (&self.state, &self.electors), report);
        self.rules.hold(&entry, &self.state, &self.electors, report);
        for row in entry.facts.iter().filter_map(|covered| covered.row.clone()) {
            self.state.put(row);
        }
        self.snapshots.after(&entry, &self.electors, report);
    }
}

/// Who counts in the calls. Whether that is what each call has a digest of is told with the rows.
fn electors(files: &mut Files<'_>, report: &mut Report) -> Electors {
    #[derive(Deserialize)]
    struct Row {
        call_id: CallId,
        member_id: MemberId,
        role: Role,
        stakeholder_group: String,
    }
    let mut electors = Electors::default();
    rows::readable("electors", files, report, |row: Row, _| {
        electors.add(row.call_id, row.member_id, row.role, &row.stakeholder_group);
    });
    electors
}
