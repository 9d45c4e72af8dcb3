//! What of an export is withheld, and from whom: what its reader could not read in the service either, and what names
//! people who are no members. In place of a text that is withheld stands its digest, so that the row still verifies.

use crate::domain::access::{Action, Role, Verdict, verdict};
use crate::domain::export::ALWAYS_WITHHELD;
use crate::domain::ids::AnyId;
use crate::error::Result;
use crate::store::Tx;
use crate::store::exported::{Closed, Selected, closed};

/// Why somebody asked to join, was suspended or left: for those who keep the members.
const OF_MEMBERS: &[(&str, &[&str])] = &[("memberships", &["state_reason", "statement"])];
/// What was said in the moderation of comments: for those who read what is hidden.
const OF_MODERATION: &[(&str, &[&str])] =
    &[("comment_moderations", &["reason"]), ("comment_reports", &["reason"])];
/// The words of what was hidden or taken back, and what those say of themselves who never were members.
const CLOSED: &[(&str, &[&str])] = &[
    ("comment_wordings", &["body"]),
    ("comments", &["body", "initiative", "on_behalf_of"]),
    ("memberships", &["focal_point_of", "organisation", "region"]),
    ("minority_statements", &["text"]),
];

/// What the reader of an export sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reads {
    /// What was hidden.
    pub hidden: bool,
    /// What those who keep the members know of them.
    pub members: bool,
    /// What its author took back.
    pub withdrawn: bool,
}

impl Reads {
    /// All that is there: for the operator, who has the database.
    pub const ALL: Self = Self { hidden: true, members: true, withdrawn: true };

    /// What a member with this role sees.
    pub fn of(role: Role) -> Self {
        let may = |action| verdict(role, action, None) == Verdict::Allowed;
        Self { hidden: may(Action::ReadHidden), members: may(Action::ManageMembers), withdrawn: false }
    }
}

/// What is withheld from a reader, by row.
#[derive(Debug)]
pub struct Sight {
    reads: Reads,
    closed: Closed,
}

impl Sight {
    /// What somebody sees of what is selected.
    pub fn of(tx: &mut Tx<'_>, selected: &mut Selected, reads: Reads) -> Result<Self> {
        let closed = if reads.withdrawn {
            Closed::default()
        } else {
            closed(tx, selected, (reads.hidden, reads.members))?
        };
        Ok(Self { reads, closed })
    }

    /// Whether the name is withheld of somebody who was a member once, or never was one.
    pub fn withholds_name(&self, was_member: bool) -> bool {
        !self.reads.members && !was_member
    }

    /// Whether a column of a row is withheld.
    pub fn withholds(&self, table: &str, row: AnyId, column: &str) -> bool {
        let names = |list: &[(&str, &[&str])]| {
            list.iter().any(|(named, columns)| *named == table && columns.contains(&column))
        };
        names(ALWAYS_WITHHELD)
            || !self.reads.members && names(OF_MEMBERS)
            || !self.reads.hidden && names(OF_MODERATION)
            || names(CLOSED) && self.closed.has(row)
    }
}
