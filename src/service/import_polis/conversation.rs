//! A whole conversation, read and checked before anything is stored.

use std::collections::BTreeMap;
use std::io::Read;

use super::fault::{Fault, File};
use super::statements::{Statement, Summary, read_statements, read_summary};
use super::votes::{hold_against, read_votes};
use crate::domain::datasets::{Counts, RowsDigest, Vote};
use crate::domain::time::Instant;

/// A conversation: statements by number, votes in the order of statement and participant.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// What was asked.
    pub summary: Summary,
    /// The statements by number.
    pub statements: BTreeMap<u32, Statement>,
    /// The last votes: statement, participant, vote.
    pub votes: Vec<(u32, u32, Vote)>,
    /// How many took part.
    pub participants: usize,
    /// When the first vote that counts was cast, and the last.
    pub span: (Instant, Instant),
}

impl Conversation {
    /// Reads a conversation; `open` gives each file. Nothing is taken of one that has a fault.
    pub fn read<R: Read>(open: impl Fn(File) -> Result<R, Fault>) -> Result<Self, Fault> {
        let summary = read_summary(open(File::Summary)?)?;
        let statements = read_statements(open(File::Comments)?)?;
        let votes = read_votes(open(File::Votes)?, &statements)?;
        let participants = hold_against(open(File::ParticipantsVotes)?, &votes, &statements)?;
        let first = votes.values().map(|last| last.at).min();
        let last = votes.values().map(|last| last.at).max();
        let (Some(first), Some(last)) = (first, last) else {
            return Err(Fault::file(File::Votes, "holds no vote"));
        };
        let mut votes: Vec<_> = votes.into_iter().map(|((s, p), last)| (s, p, last.vote)).collect();
        votes.sort_unstable_by_key(|(statement, participant, _)| (*statement, *participant));
        Ok(Self { summary, statements, votes, participants, span: (first, last) })
    }

    /// The digest that the dataset's row carries for all of them.
    pub fn digest(&self) -> [u8; 32] {
        let mut digest = RowsDigest::default();
        for (number, s) in &self.statements {
            digest.statement(i64::from(*number), s.moderation, i64::from(s.author), s.created_at, &s.body);
        }
        for (statement, participant, vote) in &self.votes {
            digest.vote(i64::from(*statement), i64::from(*participant), *vote);
        }
        digest.finish()
    }

    /// The votes counted by statement; statements without any are there with zeros.
    pub fn counts(&self) -> BTreeMap<u32, Counts> {
        let mut counts: BTreeMap<u32, Counts> =
            self.statements.keys().map(|number| (*number, Counts::default())).collect();
        for (statement, _, vote) in &self.votes {
            counts.entry(*statement).or_default().add(*vote);
        }
        counts
    }
}
