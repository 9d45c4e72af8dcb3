//! Data of external instruments: statements, what moderators did with them, and the last vote of each
//! participant, who is known by a number alone.

use crate::codes;

codes! {
    /// What kind of data it is.
    pub enum DatasetKind {
        /// Statements that participants agreed to, disagreed with or passed.
        StatementMap = "statement_map",
    }
}

codes! {
    /// What moderators did with a statement.
    pub enum Moderation {
        /// It was shown.
        Accepted = "accepted",
        /// It was not looked at.
        Unmoderated = "unmoderated",
        /// It was taken out.
        Rejected = "rejected",
    }
}

codes! {
    /// What a participant thinks of a statement.
    pub enum Vote {
        /// Agrees.
        Agree = "agree",
        /// Disagrees.
        Disagree = "disagree",
        /// Passes: unsure, or indifferent.
        Pass = "pass",
    }
}

impl Vote {
    /// The number that stands for it: +1, −1, 0.
    pub fn number(self) -> i64 {
        match self {
            Self::Agree => 1,
            Self::Disagree => -1,
            Self::Pass => 0,
        }
    }

    /// The vote with this number.
    pub fn from_number(number: i64) -> Option<Self> {
        match number {
            1 => Some(Self::Agree),
            -1 => Some(Self::Disagree),
            0 => Some(Self::Pass),
            _ => None,
        }
    }
}

/// Votes on one statement, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Who agree.
    pub agree: i64,
    /// Who disagree.
    pub disagree: i64,
    /// Who pass.
    pub pass: i64,
}

impl Counts {
    /// Counts one more vote.
    pub fn add(&mut self, vote: Vote) {
        let count = match vote {
            Vote::Agree => &mut self.agree,
            Vote::Disagree => &mut self.disagree,
            Vote::Pass => &mut self.pass,
        };
        *count = count.saturating_add(1);
    }
}
