//! `votes.csv` folded to the last vote of every participant, and held against `participants-votes.csv`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::Read;

use super::fault::{Fault, File};
use super::statements::{Statement, instant};
use super::table::{Table, shown};
use crate::domain::datasets::Vote;
use crate::domain::time::Instant;

/// Votes in a conversation at most, each participant's last on a statement: they are held in memory while the
/// file streams by, and written from there, in about 150 MB when there are so many.
pub const MOST_VOTES: usize = 1_000_000;

/// The last vote of a participant on a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Last {
    /// When it was cast.
    pub at: Instant,
    /// The vote.
    pub vote: Vote,
}

/// By (statement, participant).
pub type Votes = HashMap<(u32, u32), Last>;

/// Reads the votes, which are in no order of time. The last by time counts; at the same time, the later row.
pub fn read_votes(source: impl Read, statements: &BTreeMap<u32, Statement>) -> Result<Votes, Fault> {
    let mut table = Table::open(File::Votes, source)?;
    let [at, statement, participant, vote] =
        ["timestamp", "comment-id", "voter-id", "vote"].map(|name| table.column(name));
    let (at, statement, participant, vote) = (at?, statement?, participant?, vote?);
    let mut votes = Votes::new();
    while table.advance()? {
        let number: u32 = table.number(statement)?;
        if !statements.contains_key(&number) {
            return Err(table.fault(statement.name, format!("comments.csv has no statement {number}")));
        }
        let cast = Last { at: instant(&table, at)?, vote: told(&table, vote.name, table.text(vote))? };
        let last = votes.entry((number, table.number(participant)?)).or_insert(cast);
        if cast.at >= last.at {
            *last = cast;
        }
        if votes.len() > MOST_VOTES {
            return Err(table.fault(vote.name, format!("more than {MOST_VOTES} votes")));
        }
    }
    Ok(votes)
}

fn told<R: Read>(table: &Table<R>, column: &str, text: &str) -> Result<Vote, Fault> {
    let vote = text.parse().ok().and_then(Vote::from_number);
    vote.ok_or_else(|| table.fault(column, format!("must be 1, 0 or -1, not \"{}\"", shown(text))))
}

/// Holds the folded votes against the table of participants, cell by cell, and names the first difference.
/// Gives how many participants there are.
pub fn hold_against(
    source: impl Read,
    votes: &Votes,
    statements: &BTreeMap<u32, Statement>,
) -> Result<usize, Fault> {
    let file = File::ParticipantsVotes;
    let mut table = Table::open(file, source)?;
    let participant = table.column("participant")?;
    let columns = statement_columns(&table, statements)?;
    let mut seen: HashSet<u32> = HashSet::new();
    let mut agreeing: usize = 0;
    while table.advance()? {
        let number: u32 = table.number(participant)?;
        if !seen.insert(number) {
            return Err(table.fault(participant.name, format!("{number} stands there twice")));
        }
        for (place, statement) in &columns {
            let text = table.at(*place);
            let expected = match text {
                "" => None,
                text => Some(told(&table, &statement.to_string(), text)?),
            };
            let found = votes.get(&(*statement, number)).map(|last| last.vote);
            if found != expected {
                return Err(table.fault(&statement.to_string(), differs(number, *statement, expected, found)));
            }
            agreeing = agreeing.saturating_add(usize::from(found.is_some()));
        }
    }
    if agreeing == votes.len() {
        return Ok(seen.len());
    }
    let shown: HashSet<u32> = columns.iter().map(|(_, statement)| *statement).collect();
    let missing = votes.keys().filter(|(s, p)| !shown.contains(s) || !seen.contains(p)).min();
    let (statement, participant) = missing.copied().unwrap_or_default();
    let clause =
        format!("lacks the vote of participant {participant} on statement {statement} that votes.csv has");
    Err(Fault::file(file, clause))
}

/// The columns named by the number of a statement. The others say something of the participant.
fn statement_columns<R: Read>(
    table: &Table<R>,
    statements: &BTreeMap<u32, Statement>,
) -> Result<Vec<(usize, u32)>, Fault> {
    let mut columns = Vec::new();
    for (place, name) in table.header().iter().enumerate() {
        let Ok(number) = name.parse::<u32>() else { continue };
        if !statements.contains_key(&number) {
            let clause = format!("comments.csv has no statement {number}");
            return Err(Fault::row(File::ParticipantsVotes, 1, clause).column(name.as_str()));
        }
        if columns.iter().any(|(_, known)| *known == number) {
            return Err(Fault::row(File::ParticipantsVotes, 1, "stands there twice").column(name.as_str()));
        }
        columns.push((place, number));
    }
    Ok(columns)
}

fn differs(participant: u32, statement: u32, expected: Option<Vote>, found: Option<Vote>) -> String {
    let said = |vote: Option<Vote>| vote.map_or("no vote".to_owned(), |v| v.number().to_string());
    format!(
        "says {} of participant {participant} on statement {statement}; the last vote in votes.csv is {}",
        said(expected),
        said(found),
    )
}
