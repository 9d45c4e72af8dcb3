//! Data of external instruments: statements, what moderators did with them, and the last vote of each
//! participant, who is known by a number alone.

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::time::Instant;
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

/// A digest over all statements and then all votes of a dataset, each as one line of JSON, in the order of
/// their numbers: so that the dataset's own row covers them all.
#[derive(Clone, Debug, Default)]
pub struct RowsDigest(Sha256);

impl RowsDigest {
    /// The next statement: `["statement",number,moderation,author,created_at,body]`.
    pub fn statement(
        &mut self,
        number: i64,
        moderation: Moderation,
        author: i64,
        created_at: Instant,
        body: &str,
    ) {
        self.line(&("statement", number, moderation, author, created_at, body));
    }

    /// The next vote: `["vote",statement,participant,vote]`, the vote as +1, −1 or 0.
    pub fn vote(&mut self, statement: i64, participant: i64, vote: Vote) {
        self.line(&("vote", statement, participant, vote.number()));
    }

    fn line(&mut self, line: &impl Serialize) {
        // Text and whole numbers have one form in JSON, and cannot fail to be written.
        self.0.update(serde_json::to_vec(line).unwrap_or_default());
        self.0.update(b"\n");
    }

    /// The SHA-256 of the lines.
    pub fn finish(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_of_a_dataset_are_digested_as_lines_of_json() {
        let mut digest = RowsDigest::default();
        digest.statement(0, Moderation::Accepted, 7, Instant::from_micros(0), "Yes,\n\"no\".");
        digest.vote(0, 3, Vote::Disagree);
        let lines = concat!(
            r#"["statement",0,"accepted",7,"1970-01-01T00:00:00.000000Z","Yes,\n\"no\"."]"#,
            "\n",
            r#"["vote",0,3,-1]"#,
            "\n",
        );
        let expected: [u8; 32] = Sha256::digest(lines).into();
        assert_eq!(digest.finish(), expected);
    }

    #[test]
    fn every_vote_has_its_number() {
        for vote in [Vote::Agree, Vote::Disagree, Vote::Pass] {
            assert_eq!(Vote::from_number(vote.number()), Some(vote));
        }
        assert_eq!(Vote::from_number(2), None);
    }
}
