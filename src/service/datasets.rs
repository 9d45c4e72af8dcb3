//! Data of external instruments, as imported: read, never changed.

use schemars::JsonSchema;
use serde::Serialize;

use super::pilots;
use super::view::View;
use crate::domain::datasets::{DatasetKind, Moderation, Vote};
use crate::domain::ids::{DatasetId, PilotId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::service::{Page, Window};
use crate::store::Tx;
use crate::store::datasets::{Dataset, Statement, StatementTally};

/// Data of an external instrument.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Dataset")]
pub struct DatasetView {
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
    /// The SHA-256 over statements and votes, in hexadecimal.
    pub rows_digest: String,
    /// When it was imported.
    pub imported_at: Instant,
}

impl View for DatasetView {
    fn location(&self) -> Option<String> {
        Some(format!("/datasets/{}", self.id))
    }
}

impl DatasetView {
    pub(super) fn of(dataset: Dataset) -> Self {
        let Dataset {
            id,
            pilot_id,
            kind,
            title,
            source,
            attribution,
            caveats,
            participants,
            statements,
            votes,
            rows_digest,
            imported_at,
            revision: _,
        } = dataset;
        let rows_digest = hex::encode(rows_digest.0);
        Self {
            id,
            pilot_id,
            kind,
            title,
            source,
            attribution,
            caveats,
            participants,
            statements,
            votes,
            rows_digest,
            imported_at,
        }
    }
}

/// A statement with its votes counted.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Statement")]
pub struct StatementView {
    /// Its number in the dataset.
    pub number: i64,
    /// What it says.
    pub body: String,
    /// What moderators did with it.
    pub moderation: Moderation,
    /// The number of the participant who wrote it.
    pub author_number: i64,
    /// When it was written.
    pub created_at: Instant,
    /// The last votes of the participants, counted.
    pub votes: VoteCounts,
}

/// Votes, counted.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct VoteCounts {
    /// Who agree.
    pub agree: i64,
    /// Who disagree.
    pub disagree: i64,
    /// Who pass.
    pub pass: i64,
}

impl StatementView {
    fn of((statement, tally): (Statement, StatementTally)) -> Self {
        let Statement { dataset_id: _, number, body, moderation, author_number, created_at } = statement;
        let StatementTally { dataset_id: _, statement: _, agree, disagree, pass } = tally;
        let votes = VoteCounts { agree, disagree, pass };
        Self { number, body, moderation, author_number, created_at, votes }
    }
}

/// The last vote of a participant, who is known by a number alone.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[schemars(rename = "StatementVote")]
pub struct StatementVoteView {
    /// The number of the participant.
    pub participant: i64,
    /// What the participant thinks of the statement.
    pub vote: Vote,
}

fn readable(tx: &mut Tx<'_>, id: DatasetId) -> Result<Dataset> {
    let dataset = Dataset::get(tx, id)?;
    pilots::readable(tx, dataset.pilot_id)?;
    Ok(dataset)
}

/// A dataset.
pub fn get(tx: &mut Tx<'_>, id: DatasetId) -> Result<DatasetView> {
    readable(tx, id).map(DatasetView::of)
}

/// The datasets of a pilot.
pub fn list(tx: &mut Tx<'_>, pilot: PilotId, window: &Window<DatasetId>) -> Result<Page<DatasetView>> {
    pilots::readable(tx, pilot)?;
    Ok(Dataset::list(tx, pilot, window)?.map(DatasetView::of))
}

/// The statements of a dataset by number, each with its votes counted.
pub fn statements(tx: &mut Tx<'_>, id: DatasetId, window: &Window<i64>) -> Result<Page<StatementView>> {
    readable(tx, id)?;
    Ok(Dataset::list_statements(tx, id, window)?.map(StatementView::of))
}

/// The votes on one statement by participant.
pub fn votes(
    tx: &mut Tx<'_>,
    id: DatasetId,
    statement: i64,
    window: &Window<i64>,
) -> Result<Page<StatementVoteView>> {
    readable(tx, id)?;
    if !Dataset::has_statement(tx, id, statement)? {
        return Err(Error::not_found());
    }
    let page = Dataset::list_votes(tx, id, statement, window)?;
    let view = |vote: crate::store::datasets::StatementVote| {
        let told = Vote::from_number(vote.vote).ok_or_else(|| Error::internal("a vote that is none"))?;
        Ok(StatementVoteView { participant: vote.participant, vote: told })
    };
    let items = page.items.into_iter().map(view).collect::<Result<_>>()?;
    Ok(Page { items, next: page.next })
}
