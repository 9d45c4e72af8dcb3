//! Takes a whole Polis conversation (its open data: four CSV files) as a proposal in step 4 with a pilot of
//! an external statement map.
//!
//! It is read and checked first, in memory that is bounded ([`MOST_VOTES`], [`MOST_STATEMENTS`]); what is stored
//! is stored in one transaction. Knows nothing of folders: the command opens the files.

mod attribution;
mod conversation;
mod fault;
mod statements;
mod table;
#[cfg(test)]
mod tests;
mod votes;

pub use self::conversation::Conversation;
pub use self::fault::{Fault, File};
pub use self::statements::MOST_STATEMENTS;
pub use self::votes::MOST_VOTES;

use super::bringing::{self, Asked, Found};
use super::place::{Acting, Place};
use crate::domain::access::Action;
use crate::domain::datasets::DatasetKind;
use crate::domain::ids::{DatasetId, PilotId, ProposalId};
use crate::domain::workflow::Step;
use crate::error::{Code, Error, Result};
use crate::service::search;
use crate::service::topics;
use crate::store::datasets::{self, Dataset, Statement, StatementTally, StatementVote};
use crate::store::groups::Group;
use crate::store::memberships::Membership;
use crate::store::proposals::Proposal;
use crate::store::sql::Bytes;
use crate::store::{Tx, record};

/// A conversation to be imported.
#[derive(Clone, Debug)]
pub struct ImportPolis {
    /// The group's name in addresses.
    pub group: String,
    /// The language of its statements, as a BCP 47 tag.
    pub language: String,
    /// Whom to name wherever it is shown; the usual sentence of Polis' open data unless told.
    pub attribution: Option<String>,
    /// The conversation.
    pub conversation: Conversation,
}

/// What was made of a conversation.
#[derive(Clone, Copy, Debug)]
pub struct Imported {
    /// The proposal.
    pub proposal: ProposalId,
    /// Its pilot.
    pub pilot: PilotId,
    /// The data.
    pub dataset: DatasetId,
}

const CAVEATS: &str = "Imported from another tool. Those who took part chose to; they are known by numbers \
    alone and are not sorted by stakeholder group. Indicative, not a vote: it enters no assessment.";

/// Imports a conversation into a group: one transaction, one entry of the record.
pub fn import(tx: &mut Tx<'_>, new: &ImportPolis) -> Result<Imported> {
    let group = Group::find_by_slug(tx, &new.group)?
        .ok_or_else(|| Error::because(Code::NotFound, format!("There is no group named {}.", new.group)))?;
    Group::lock(tx, group.id)?;
    let place = Place::group(tx, group.id)?;
    let acting = place.may(tx, Action::ImportDataset)?;
    let digest = new.conversation.digest();
    refuse_a_second_time(tx, &place, &digest)?;
    let member = Membership::find_lead(tx, group.id)?.ok_or_else(|| {
        Error::rule("The group has nobody who leads it, in whose name it could be imported.")
    })?;
    let proposal = bringing::proposal(tx, &place, member.id, found(new))?;
    let pilot = bringing::pilot(tx, proposal.id, member.id, asked(&new.conversation))?;
    let dataset = dataset(tx, new, pilot.id, digest)?;
    proposal.insert(tx)?;
    topics::stand(tx, proposal.id)?;
    search::proposal(tx, &proposal)?;
    pilot.insert(tx)?;
    dataset.insert(tx)?;
    record(tx, place, &acting, proposal, &dataset)?;
    rows(tx, &new.conversation, dataset.id)?;
    Ok(Imported { proposal: pilot.proposal_id, pilot: pilot.id, dataset: dataset.id })
}

fn refuse_a_second_time(tx: &mut Tx<'_>, place: &Place, digest: &[u8; 32]) -> Result<()> {
    let Some((dataset, proposal)) = Dataset::find_same(tx, place.group.id, &Bytes(digest.to_vec()))? else {
        return Ok(());
    };
    let detail = format!(
        "The group {} has this conversation already, imported {}, as proposal {proposal}.",
        place.group.slug, dataset.imported_at
    );
    Err(Error::because(Code::AlreadyExists, detail).with("proposal_id", proposal))
}

/// A line of at most so many characters.
fn line(text: &str, max: usize) -> String {
    let text: Vec<&str> = text.split_whitespace().collect();
    let text = text.join(" ");
    if text.chars().count() <= max {
        return text;
    }
    text.chars().take(max.saturating_sub(1)).chain(['…']).collect()
}

fn found(new: &ImportPolis) -> Found {
    let summary = &new.conversation.summary;
    let described = if summary.description.is_empty() { &summary.topic } else { &summary.description };
    Found {
        title: line(&summary.topic, 200),
        summary: described.clone(),
        language: new.language.clone(),
        step: Step::Pilot,
        is_held: false,
    }
}

fn asked(conversation: &Conversation) -> Asked {
    let (participants, votes) = (conversation.participants, conversation.votes.len());
    let statements = conversation.statements.len();
    Asked {
        tool: "Polis".to_owned(),
        title: line(&format!("Statement map: {}", conversation.summary.topic), 200),
        aim: "To bring in what a statement map run with another tool has shown.".to_owned(),
        population: format!("{participants} participants who chose to take part."),
        result: format!("{participants} participants cast {votes} votes on {statements} statements."),
        source: source(conversation),
        caveats: CAVEATS,
        span: conversation.span,
    }
}

fn source(conversation: &Conversation) -> String {
    format!("Polis: {}", conversation.summary.url)
}

fn dataset(tx: &Tx<'_>, new: &ImportPolis, pilot_id: PilotId, digest: [u8; 32]) -> Result<Dataset> {
    let conversation = &new.conversation;
    let attribution =
        new.attribution.clone().unwrap_or_else(|| attribution::usual(&conversation.summary.url));
    Ok(Dataset {
        id: tx.new_id(),
        pilot_id,
        kind: DatasetKind::StatementMap,
        title: line(&conversation.summary.topic, 200),
        source: source(conversation),
        attribution,
        caveats: CAVEATS.to_owned(),
        participants: count(conversation.participants)?,
        statements: count(conversation.statements.len())?,
        votes: count(conversation.votes.len())?,
        rows_digest: Bytes(digest.to_vec()),
        imported_at: tx.now(),
        revision: 1,
    })
}

fn count(of: usize) -> Result<i64> {
    i64::try_from(of).map_err(Error::internal)
}

fn record(
    tx: &mut Tx<'_>,
    mut place: Place,
    acting: &Acting,
    proposal: Proposal,
    dataset: &Dataset,
) -> Result<()> {
    place.proposal = Some(proposal);
    let entry = place
        .entry("proposal.imported", acting)
        .object("pilot", dataset.pilot_id)
        .object("dataset", dataset.id)
        .detail("statements", dataset.statements)
        .detail("votes", dataset.votes)
        .detail("rows_digest", hex::encode(&dataset.rows_digest.0));
    record::append(tx, &entry).map(drop)
}

/// The statements, the votes and the tallies, in large pieces: the dataset's digest covers them.
fn rows(tx: &mut Tx<'_>, conversation: &Conversation, dataset_id: DatasetId) -> Result<()> {
    let statements: Vec<Statement> = conversation
        .statements
        .iter()
        .map(|(number, s)| Statement {
            dataset_id,
            number: i64::from(*number),
            body: s.body.clone(),
            moderation: s.moderation,
            author_number: i64::from(s.author),
            created_at: s.created_at,
        })
        .collect();
    datasets::insert_statements(tx, &statements)?;
    let votes: Vec<StatementVote> = conversation
        .votes
        .iter()
        .map(|(statement, participant, vote)| StatementVote {
            dataset_id,
            statement: i64::from(*statement),
            participant: i64::from(*participant),
            vote: vote.number(),
        })
        .collect();
    datasets::insert_votes(tx, &votes)?;
    let tallies: Vec<StatementTally> = conversation
        .counts()
        .into_iter()
        .map(|(statement, counts)| StatementTally {
            dataset_id,
            statement: i64::from(statement),
            agree: counts.agree,
            disagree: counts.disagree,
            pass: counts.pass,
        })
        .collect();
    datasets::insert_tallies(tx, &tallies)
}
