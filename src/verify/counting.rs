//! What is counted: tallies of stances and of imported votes, and the digests that cover rows together.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::files::Files;
use super::report::{Code, Report};
use super::rows::{each, id_of};
use crate::domain::consensus::Stance;
use crate::domain::datasets::{Counts, Moderation, RowsDigest, Vote};
use crate::domain::export::Table;
use crate::domain::ids::{AccountId, CallId, DatasetId, MemberId, PositionId};
use crate::domain::replay::Names;
use crate::domain::stances::counts;
use crate::domain::time::Instant;

/// Where persons are counted: position, version, stakeholder group, organisation, stance.
type Cell = (PositionId, i64, Arc<str>, Arc<str>, Stance);

/// What the rows give.
#[derive(Debug, Default)]
pub struct Counting {
    names: Names,
    positions: HashMap<PositionId, i64>,
    persons: HashMap<Cell, i64>,
    calls: HashMap<CallId, (String, i64)>,
    electors: HashMap<CallId, (Sha256, i64)>,
    datasets: HashMap<DatasetId, DatasetRow>,
    rows: HashMap<DatasetId, (RowsDigest, i64, i64)>,
    votes: HashMap<(DatasetId, i64), Counts>,
    /// The accounts that memberships name.
    pub accounts: BTreeSet<AccountId>,
}

#[derive(Deserialize)]
struct MemberRow {
    account_id: AccountId,
}

#[derive(Deserialize)]
struct PositionRow {
    id: PositionId,
    substantive_version: i64,
}

#[derive(Deserialize)]
struct StanceRow<'r> {
    position_id: PositionId,
    version: i64,
    stance: Stance,
    #[serde(borrow)]
    stakeholder_group: std::borrow::Cow<'r, str>,
    #[serde(borrow)]
    organisation: std::borrow::Cow<'r, str>,
    set_aside: bool,
}

#[derive(Deserialize)]
struct CallRow {
    id: CallId,
    electorate_digest: String,
    electorate_size: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ElectorRow {
    call_id: CallId,
    member_id: MemberId,
    role: String,
    stakeholder_group: String,
    organisation: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
struct DatasetRow {
    id: DatasetId,
    rows_digest: String,
    statements: i64,
    votes: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementRow {
    dataset_id: DatasetId,
    number: i64,
    body: String,
    moderation: Moderation,
    author_number: i64,
    created_at: Instant,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VoteRow {
    dataset_id: DatasetId,
    statement: i64,
    participant: i64,
    vote: i64,
}

impl Counting {
    /// Takes in a row, if anything is counted of its table. The tables come in the order of the list of tables: what is
    /// covered behind what covers it, votes behind statements.
    pub fn take(&mut self, table: &str, row: &str, report: &mut Report) {
        let taken = match table {
            "memberships" => read(row).map(|MemberRow { account_id }| {
                self.accounts.insert(account_id);
            }),
            "positions" => read(row).map(|PositionRow { id, substantive_version }| {
                self.positions.insert(id, substantive_version);
            }),
            "stances" => serde_json::from_str(row).map_err(|e| e.to_string()).map(|row| self.stance(&row)),
            "calls" => read(row).map(|CallRow { id, electorate_digest, electorate_size }| {
                self.calls.insert(id, (electorate_digest, electorate_size));
            }),
            "electors" => read(row).map(|row| self.elector(&row)),
            "datasets" => read(row).map(|row: DatasetRow| drop(self.datasets.insert(row.id, row))),
            "statements" => read(row).map(|row| self.statement(&row)),
            "statement_votes" => read(row).and_then(|row| self.vote(&row)),
            _ => Ok(()),
        };
        if let Err(why) = taken {
            report.fault(Code::Format, format!("{table} {}", key(row)), why);
        }
    }

    fn stance(&mut self, row: &StanceRow<'_>) {
        let Some(substantive) = self.positions.get(&row.position_id).copied() else { return };
        if !counts(row.version, substantive, row.set_aside) {
            return;
        }
        let (group, organisation) = (self.names.of(&row.stakeholder_group), self.names.of(&row.organisation));
        let cell = (row.position_id, substantive, group, organisation, row.stance);
        let persons = self.persons.entry(cell).or_default();
        *persons = persons.saturating_add(1);
    }

    fn elector(&mut self, row: &ElectorRow) {
        let ElectorRow { call_id, member_id, role, stakeholder_group, organisation } = row;
        // Its canonical JSON: names in their order, texts and ids alone.
        let canonical = json!({
            "call_id": call_id, "member_id": member_id, "organisation": organisation, "role": role,
            "stakeholder_group": stakeholder_group,
        });
        let (digest, size) = self.electors.entry(*call_id).or_default();
        digest.update(serde_json_canonicalizer::to_vec(&canonical).unwrap_or_default());
        digest.update(b"\n");
        *size = size.saturating_add(1);
    }

    fn statement(&mut self, row: &StatementRow) {
        let StatementRow { dataset_id, number, body, moderation, author_number, created_at } = row;
        let (digest, statements, _) = self.rows.entry(*dataset_id).or_default();
        digest.statement(*number, *moderation, *author_number, *created_at, body);
        *statements = statements.saturating_add(1);
    }

    fn vote(&mut self, row: &VoteRow) -> Result<(), String> {
        let VoteRow { dataset_id, statement, participant, vote } = *row;
        let vote = Vote::from_number(vote).ok_or("a vote is +1, -1 or 0")?;
        let (digest, _, votes) = self.rows.entry(dataset_id).or_default();
        digest.vote(statement, participant, vote);
        *votes = votes.saturating_add(1);
        self.votes.entry((dataset_id, statement)).or_default().add(vote);
        Ok(())
    }

    /// Holds what was counted against what stands in `derived`, and in the rows that cover others.
    pub fn check(mut self, files: &mut Files<'_>, report: &mut Report) {
        self.hold_electors(report);
        self.hold_datasets(report);
        if let Some(table) = Table::find("tallies") {
            each(table, files, report, |row, _, report| self.hold_tally(row, report));
        }
        for (cell, persons) in &self.persons {
            report.fault(Code::Tally, name_of(cell), format!("it is missing; there are {persons} persons"));
        }
        if let Some(table) = Table::find("statement_tallies") {
            each(table, files, report, |row, _, report| self.hold_votes(row, report));
        }
        for (dataset, statement) in self.votes.keys() {
            report.fault(Code::Tally, format!("statement_tallies {dataset} {statement}"), "it is missing");
        }
    }

    fn hold_electors(&mut self, report: &mut Report) {
        for (call, (expected, size)) in std::mem::take(&mut self.calls) {
            report.look(Code::Electors, 1);
            let (digest, found) = self.electors.remove(&call).unwrap_or_default();
            if (hex::encode(digest.finalize()), found) != (expected, size) {
                report.fault(
                    Code::Electors,
                    format!("calls {call}"),
                    "who counts is not what its digest was taken of",
                );
            }
        }
        for call in self.electors.keys() {
            report.fault(
                Code::Electors,
                format!("calls {call}"),
                "there are electors of it, and it is not there",
            );
        }
    }

    fn hold_datasets(&mut self, report: &mut Report) {
        for (id, row) in std::mem::take(&mut self.datasets) {
            report.look(Code::Dataset, 1);
            let (digest, statements, votes) = self.rows.remove(&id).unwrap_or_default();
            if (hex::encode(digest.finish()), statements, votes)
                != (row.rows_digest, row.statements, row.votes)
            {
                report.fault(
                    Code::Dataset,
                    format!("datasets {id}"),
                    "the rows are not what its digest was taken of",
                );
            }
        }
        for id in self.rows.keys() {
            report.fault(
                Code::Dataset,
                format!("datasets {id}"),
                "there are rows of it, and it is not there",
            );
        }
    }

    fn hold_tally(&mut self, row: &str, report: &mut Report) {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Tally {
            position_id: PositionId,
            version: i64,
            stakeholder_group: String,
            organisation: String,
            stance: Stance,
            persons: i64,
        }
        report.look(Code::Tally, 1);
        match read::<Tally>(row) {
            Ok(Tally { position_id, version, stakeholder_group, organisation, stance, persons }) => {
                let (group, organisation) = (self.names.of(&stakeholder_group), self.names.of(&organisation));
                let cell = (position_id, version, group, organisation, stance);
                let counted = self.persons.remove(&cell).unwrap_or(0);
                // Where nobody is counted is no row.
                if counted != persons || persons == 0 {
                    report.fault(
                        Code::Tally,
                        name_of(&cell),
                        format!("it says {persons}; counting gives {counted}"),
                    );
                }
            }
            Err(why) => report.fault(Code::Format, format!("tallies {}", key(row)), why),
        }
    }

    fn hold_votes(&mut self, row: &str, report: &mut Report) {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Tally {
            dataset_id: DatasetId,
            statement: i64,
            agree: i64,
            disagree: i64,
            pass: i64,
        }
        report.look(Code::Tally, 1);
        match read::<Tally>(row) {
            Ok(Tally { dataset_id, statement, agree, disagree, pass }) => {
                let counted = self.votes.remove(&(dataset_id, statement)).unwrap_or_default();
                if counted != (Counts { agree, disagree, pass }) {
                    let what = format!("statement_tallies {dataset_id} {statement}");
                    report.fault(Code::Tally, what, "it is not what counting gives");
                }
            }
            Err(why) => report.fault(Code::Format, format!("statement_tallies {}", key(row)), why),
        }
    }
}

fn read<T: for<'r> Deserialize<'r>>(row: &str) -> Result<T, String> {
    serde_json::from_str(row).map_err(|e| e.to_string())
}

/// A row that cannot be read: its id, or else its beginning.
fn key(row: &str) -> String {
    let id = serde_json::value::RawValue::from_string(row.to_owned()).ok().and_then(|row| id_of(&row).ok());
    id.map_or_else(|| row.chars().take(80).collect(), |id| id.to_string())
}

fn name_of((position, version, group, organisation, stance): &Cell) -> String {
    format!("tallies {position} {version} {group} {organisation} {stance}")
}
