//! What is brought in from other tools, as it is stored: proposals with their pilots and comments, each text marked as
//! what it is. Knows no tool; what a file holds was read and checked before.
//!
//! Times of rows are those of this service and do not go back: when something was said elsewhere stands in its text.

mod again;
mod bring;
mod rows;

pub use self::again::{Source, refuse_known};
pub use self::bring::bring;
pub use self::rows::{Asked, Found, pilot, proposal};

use crate::domain::text::{CommentBody, Language, Reason, Title};
use crate::domain::time::Instant;

/// Proposals that one import brings in at most.
pub const MOST_PROPOSALS: usize = 5_000;
/// Comments that one import brings in at most: they come in one transaction, for which others wait.
pub const MOST_COMMENTS: usize = 20_000;

/// Where something was, that is brought in.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The tool, by a code.
    pub tool: &'static str,
    /// The tool, by its name.
    pub name: &'static str,
    /// The digest of the file, in hexadecimal.
    pub file: String,
}

/// A proposal to be brought in.
#[derive(Clone, Debug)]
pub struct NewProposal {
    /// What it is known by, there.
    pub source: Source,
    /// Who puts it before the group: which of the authors.
    pub author: usize,
    /// Its title.
    pub title: Title,
    /// What is proposed.
    pub summary: CommentBody,
    /// The language of its texts.
    pub language: Language,
    /// It was closed there: it is held, until somebody takes it up.
    pub is_held: bool,
    /// What was asked of people with the other tool.
    pub pilots: Vec<NewPilot>,
    /// What was said.
    pub comments: Vec<NewComment>,
}

/// A poll of another tool, as a pilot that has ended.
#[derive(Clone, Debug)]
pub struct NewPilot {
    /// Its title.
    pub title: Title,
    /// What it asked.
    pub aim: Reason,
    /// Who took part.
    pub population: Reason,
    /// What came out.
    pub result: Reason,
    /// Where that comes from.
    pub source: Title,
    /// When it began there.
    pub starts_at: Instant,
    /// When it ended there.
    pub ends_at: Instant,
    /// Who began it: which of the authors.
    pub author: usize,
}

/// A comment to be brought in.
#[derive(Clone, Debug)]
pub struct NewComment {
    /// Who wrote it: which of the authors.
    pub author: usize,
    /// What it answers: which of the comments before it.
    pub parent: Option<usize>,
    /// What its thread is about.
    pub about: About,
    /// What it says.
    pub body: CommentBody,
}

/// What a thread is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The proposal.
    Proposal,
    /// One of its pilots.
    Pilot(usize),
}
