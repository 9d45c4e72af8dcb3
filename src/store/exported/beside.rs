//! Tables without an id of their own: what is worked out from rows, and what a digest in a row covers. Found by the rows
//! that they belong to. And how those of an export are saved.

use diesel::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{BesideTable, unreadable};
use crate::domain::ids::AnyId;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;
use crate::store::Tx;
use crate::store::schema::{self, statement_votes, statements, tallies};

/// Rows of an imported map at once.
const PAGE: i64 = 1_000;

/// How rows of a table, as a JSON array, are saved.
macro_rules! saved {
    ($table:ident: $($column:ident $type:ty),+) => {
        |tx, rows| {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Row { $($column: $type),+ }
            let rows: Vec<Row> = serde_json::from_str(rows).map_err(unreadable)?;
            let values: Vec<_> = rows
                .into_iter()
                .map(|row| ($(schema::$table::$column.eq(row.$column),)+))
                .collect();
            on!(tx.conn(), c => diesel::insert_into(schema::$table::table).values(&values).execute(c)?);
            Ok(())
        }
    };
}

/// A line a table: its name, the table of the rows that its own belong to, the column that says so, its columns.
macro_rules! beside {
    ($($table:ident of $parent:ident by $fk:ident: $($column:ident $type:ty),+;)+) => {
        pub(super) const TABLES: &[BesideTable] = &[
            $(BesideTable {
                name: stringify!($table),
                of: stringify!($parent),
                rows: |tx, parents, f| {
                    let rows: Vec<($($type,)+)> = on!(tx.conn(), c => schema::$table::table
                        .filter(schema::$table::$fk.eq_any(parents))
                        .select(($(schema::$table::$column,)+))
                        .load(c)?);
                    let object = |($($column,)+): ($($type,)+)| json!({$(stringify!($column): $column),+});
                    f(tx, rows.into_iter().map(object).collect())
                },
                save: saved!($table: $($column $type),+),
            },)+
            BesideTable {
                name: "tallies",
                of: "positions",
                rows: all_tallies,
                save: saved!(tallies: position_id AnyId, version i64, stakeholder_group String, organisation String,
                    stance String, persons i64),
            },
            BesideTable {
                name: "statements",
                of: "datasets",
                rows: all_statements,
                save: saved!(statements: dataset_id AnyId, number i64, body String, moderation String,
                    author_number i64, created_at Instant),
            },
            BesideTable {
                name: "statement_votes",
                of: "datasets",
                rows: all_votes,
                save: saved!(statement_votes: dataset_id AnyId, statement i64, participant i64, vote i64),
            },
        ];
    };
}

beside! {
    electors of calls by call_id:
        call_id AnyId, member_id AnyId, role String, stakeholder_group String, organisation Option<String>;
    anchor_places of anchors by anchor_id:
        anchor_id AnyId, position_id AnyId, version i64, start_at i64, end_at i64, state String;
    amendment_places of amendments by amendment_id:
        amendment_id AnyId, version i64, start_at i64, end_at i64, state String;
    authorships of positions by position_id: position_id AnyId, version i64, passages String;
    statement_tallies of datasets by dataset_id:
        dataset_id AnyId, statement i64, agree i64, disagree i64, pass i64;
    snapshot_heads of positions by position_id: position_id AnyId, snapshot_id AnyId;
}

/// What is given of each page.
type Given<'f> = &'f mut dyn FnMut(&mut Tx<'_>, Vec<Value>) -> Result<()>;

type Tally = (AnyId, i64, String, String, String, i64);

/// Where nobody is counted any more, a row of the table says nothing.
fn all_tallies(tx: &mut Tx<'_>, positions: &[AnyId], f: Given<'_>) -> Result<()> {
    let rows: Vec<Tally> = on!(tx.conn(), c => tallies::table
        .filter(tallies::position_id.eq_any(positions))
        .filter(tallies::persons.ne(0))
        .select((
            tallies::position_id,
            tallies::version,
            tallies::stakeholder_group,
            tallies::organisation,
            tallies::stance,
            tallies::persons,
        ))
        .load(c)?);
    let object = |(position_id, version, stakeholder_group, organisation, stance, persons): Tally| {
        json!({
            "position_id": position_id, "version": version, "stakeholder_group": stakeholder_group,
            "organisation": organisation, "stance": stance, "persons": persons,
        })
    };
    f(tx, rows.into_iter().map(object).collect())
}

type Statement = (AnyId, i64, String, String, i64, Instant);

fn all_statements(tx: &mut Tx<'_>, datasets: &[AnyId], f: Given<'_>) -> Result<()> {
    for dataset in datasets {
        let mut after = i64::MIN;
        loop {
            let rows: Vec<Statement> = on!(tx.conn(), c => statements::table
                .filter(statements::dataset_id.eq(dataset))
                .filter(statements::number.gt(after))
                .order(statements::number.asc())
                .limit(PAGE)
                .load(c)?);
            let Some(last) = rows.last().map(|row| row.1) else { break };
            after = last;
            let object = |(dataset_id, number, body, moderation, author_number, created_at): Statement| {
                json!({
                    "dataset_id": dataset_id, "number": number, "body": body, "moderation": moderation,
                    "author_number": author_number, "created_at": created_at,
                })
            };
            f(tx, rows.into_iter().map(object).collect())?;
        }
    }
    Ok(())
}

type Vote = (AnyId, i64, i64, i64);

fn all_votes(tx: &mut Tx<'_>, datasets: &[AnyId], f: Given<'_>) -> Result<()> {
    for dataset in datasets {
        let mut after = (i64::MIN, i64::MIN);
        loop {
            let rows: Vec<Vote> = on!(tx.conn(), c => statement_votes::table
                .filter(statement_votes::dataset_id.eq(dataset))
                // The first part alone tells the engine where in the key to begin.
                .filter(statement_votes::statement.ge(after.0))
                .filter(statement_votes::statement.gt(after.0).or(statement_votes::participant.gt(after.1)))
                .order((statement_votes::statement.asc(), statement_votes::participant.asc()))
                .limit(PAGE)
                .load(c)?);
            let Some(last) = rows.last().map(|row| (row.1, row.2)) else { break };
            after = last;
            let object = |(dataset_id, statement, participant, vote): Vote| {
                json!({
                    "dataset_id": dataset_id, "statement": statement, "participant": participant, "vote": vote,
                })
            };
            f(tx, rows.into_iter().map(object).collect())?;
        }
    }
    Ok(())
}
