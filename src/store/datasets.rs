//! Data of external instruments: the dataset is a fact whose digest covers its statements and votes.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{datasets, pilots, proposals, statement_tallies, statement_votes, statements};
use super::sql::Bytes;
use crate::domain::datasets::{DatasetKind, Moderation};
use crate::domain::ids::{DatasetId, GroupId, PilotId, ProposalId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// Data of an external instrument, as imported.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = datasets, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Dataset {
    /// Its id.
    pub id: DatasetId,
    /// Of which pilot.
    pub pilot_id: PilotId,
    /// What kind of data it is.
    pub kind: DatasetKind,
    /// Its title.
    pub title: String,
    /// Where it comes from.
    pub source: String,
    /// Whom to name wherever it is shown.
    pub attribution: String,
    /// What to keep in mind when reading it.
    pub caveats: String,
    /// How many took part.
    pub participants: i64,
    /// How many statements it has.
    pub statements: i64,
    /// How many votes it has: the last of each participant on each statement.
    pub votes: i64,
    /// The digest over statements and votes.
    pub rows_digest: Bytes,
    /// When it was imported.
    pub imported_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Dataset, datasets, DatasetId);

/// A statement. Covered by its dataset's digest.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = statements, treat_none_as_default_value = false)]
pub struct Statement {
    /// Of which dataset.
    pub dataset_id: DatasetId,
    /// Its number there.
    pub number: i64,
    /// What it says.
    pub body: String,
    /// What moderators did with it.
    pub moderation: Moderation,
    /// The number of the participant who wrote it.
    pub author_number: i64,
    /// When it was written.
    pub created_at: Instant,
}

/// The last vote of a participant on a statement. Covered by its dataset's digest.
#[derive(Clone, Copy, Debug, Queryable, Insertable)]
#[diesel(table_name = statement_votes, treat_none_as_default_value = false)]
pub struct StatementVote {
    /// Of which dataset.
    pub dataset_id: DatasetId,
    /// The number of the statement.
    pub statement: i64,
    /// The number of the participant.
    pub participant: i64,
    /// +1 agree, −1 disagree, 0 pass.
    pub vote: i64,
}

/// Votes on a statement, counted. Derived.
#[derive(Clone, Copy, Debug, Queryable, Insertable)]
#[diesel(table_name = statement_tallies, treat_none_as_default_value = false)]
pub struct StatementTally {
    /// Of which dataset.
    pub dataset_id: DatasetId,
    /// The number of the statement.
    pub statement: i64,
    /// Who agree.
    pub agree: i64,
    /// Who disagree.
    pub disagree: i64,
    /// Who pass.
    pub pass: i64,
}

/// Rows in one statement: at most six values each, under SQLite's 32,766 and PostgreSQL's 65,535.
const CHUNK: usize = 4_000;

impl Dataset {
    /// The datasets of a pilot, in the order in which they were imported.
    pub fn list(tx: &mut Tx<'_>, pilot: PilotId, window: &Window<DatasetId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(DatasetId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => datasets::table
            .filter(datasets::pilot_id.eq(pilot))
            .filter(datasets::id.gt(after))
            .order(datasets::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |d| d.id.to_string()))
    }

    /// The dataset of a group with the same rows, and its proposal.
    pub fn find_same(
        tx: &mut Tx<'_>,
        group: GroupId,
        rows_digest: &Bytes,
    ) -> Result<Option<(Self, ProposalId)>> {
        Ok(on!(tx.conn(), c => datasets::table
            .inner_join(pilots::table.on(pilots::id.eq(datasets::pilot_id)))
            .inner_join(proposals::table.on(proposals::id.eq(pilots::proposal_id)))
            .filter(proposals::group_id.eq(group))
            .filter(datasets::rows_digest.eq(rows_digest))
            .select((Self::as_select(), proposals::id))
            .first(c)
            .optional()?))
    }

    /// The statements of a dataset by number, each with its votes counted.
    pub fn list_statements(
        tx: &mut Tx<'_>,
        id: DatasetId,
        window: &Window<i64>,
    ) -> Result<Page<(Statement, StatementTally)>> {
        let after = window.after.unwrap_or(-1);
        let rows: Vec<(Statement, StatementTally)> = on!(tx.conn(), c => statements::table
            .inner_join(statement_tallies::table.on(statement_tallies::dataset_id
                .eq(statements::dataset_id)
                .and(statement_tallies::statement.eq(statements::number))))
            .filter(statements::dataset_id.eq(id))
            .filter(statements::number.gt(after))
            .order(statements::number.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |(s, _)| s.number.to_string()))
    }

    /// The votes on a statement by participant.
    pub fn list_votes(
        tx: &mut Tx<'_>,
        id: DatasetId,
        statement: i64,
        window: &Window<i64>,
    ) -> Result<Page<StatementVote>> {
        let after = window.after.unwrap_or(-1);
        let rows: Vec<StatementVote> = on!(tx.conn(), c => statement_votes::table
            .filter(statement_votes::dataset_id.eq(id))
            .filter(statement_votes::statement.eq(statement))
            .filter(statement_votes::participant.gt(after))
            .order(statement_votes::participant.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |v| v.participant.to_string()))
    }

    /// Is there a statement with this number?
    pub fn has_statement(tx: &mut Tx<'_>, id: DatasetId, number: i64) -> Result<bool> {
        let found: Option<i64> = on!(tx.conn(), c => statements::table
            .find((id, number))
            .select(statements::number)
            .first(c)
            .optional()?);
        Ok(found.is_some())
    }
}

/// Saves the rows that a dataset's digest covers, many at once.
pub fn insert_statements(tx: &mut Tx<'_>, rows: &[Statement]) -> Result<()> {
    for chunk in rows.chunks(CHUNK) {
        on!(tx.conn(), c => diesel::insert_into(statements::table).values(chunk).execute(c)?);
    }
    Ok(())
}

/// Saves the rows that a dataset's digest covers, many at once.
pub fn insert_votes(tx: &mut Tx<'_>, rows: &[StatementVote]) -> Result<()> {
    for chunk in rows.chunks(CHUNK) {
        on!(tx.conn(), c => diesel::insert_into(statement_votes::table).values(chunk).execute(c)?);
    }
    Ok(())
}

/// Saves counted votes, many at once.
pub fn insert_tallies(tx: &mut Tx<'_>, rows: &[StatementTally]) -> Result<()> {
    for chunk in rows.chunks(CHUNK) {
        on!(tx.conn(), c => diesel::insert_into(statement_tallies::table).values(chunk).execute(c)?);
    }
    Ok(())
}
