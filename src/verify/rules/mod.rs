//! The rules of `docs/export.md`: entries that are well signed, and yet may not be. Each entry is held against what the
//! entries before it made of the rows that are kept, by the same rules of `domain` that the service follows.

mod acting;
mod calls;
mod course;
mod former;
mod moves;
mod stances;
mod texts;

use std::collections::HashMap;

use self::former::Former;
use super::entries::{Covered, Entry};
use super::report::{Code, Report};
use crate::domain::ids::ProposalId;
use crate::domain::replay::{Electors, Row, State};
use crate::domain::workflow::LastMove;

/// What an entry is held against.
struct Before<'b> {
    state: &'b State,
    former: &'b Former,
    electors: &'b Electors,
    last_moves: &'b HashMap<ProposalId, LastMove>,
}

/// Why an entry may not be; nothing where it may.
type Held = Result<(), String>;

/// Refuses unless something holds.
fn must(holds: bool, why: impl FnOnce() -> String) -> Held {
    if holds { Ok(()) } else { Err(why()) }
}

/// Follows the entries by the rules.
#[derive(Debug, Default)]
pub struct Rules {
    former: Former,
    last_moves: HashMap<ProposalId, LastMove>,
}

impl Rules {
    /// Holds an entry against the rules, with the rows as they were before it. Called before these change.
    pub fn hold(&mut self, entry: &Entry<'_>, state: &State, electors: &Electors, report: &mut Report) {
        report.look(Code::Rule, 1);
        let before = Before { state, former: &self.former, electors, last_moves: &self.last_moves };
        if let Err(why) = held(entry, &before) {
            report.fault(Code::Rule, format!("entry {}", entry.id), why);
        }
        for row in rows(entry) {
            if let Row::Proposal(new) = row
                && let Some(made) = moves::made(entry, new, state)
            {
                self.last_moves.insert(new.id, made);
            }
            self.former.note(row, entry.time, state);
        }
    }
}

fn rows<'e>(entry: &'e Entry<'_>) -> impl Iterator<Item = &'e Row> {
    entry.facts.iter().filter_map(|covered: &Covered<'_>| covered.row.as_ref())
}

fn held(entry: &Entry<'_>, before: &Before<'_>) -> Held {
    acting::held(entry, before)?;
    for row in rows(entry) {
        match row {
            Row::Proposal(new) => moves::held(entry, new, before)?,
            Row::Position(new) => texts::position(entry, new, before)?,
            Row::Version(new) => texts::version(entry, new, before)?,
            Row::Call(new) => calls::held(entry, new, before)?,
            Row::Stance(new) => stances::held(entry, new, before)?,
            Row::Objection(new) => course::held(new, before)?,
            Row::Group(_) | Row::Member(_) | Row::Answer(_) | Row::Backer(_) | Row::TimeRequest(_) => {}
        }
    }
    Ok(())
}
