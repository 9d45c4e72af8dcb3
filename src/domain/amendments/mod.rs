//! Amendments: suggested changes of a version, what becomes of them, and several taken into one text.
//!
//! Where the text that one would change is in a later version is a matter of anchors; this knows only whether it
//! was found.

mod together;

pub use self::together::{Taken, Together, clashes, together};
use super::ids::MemberId;
use crate::codes;

/// Unanswered amendments to a position at most: each of them is followed when a version is published.
pub const MAX_OPEN: i64 = 200;
/// Unanswered amendments of one member to a position at most.
pub const MAX_OPEN_OF_MEMBER: i64 = 20;
/// Characters that can stand in place of a passage at most. In place of the whole text there can be as many as it has.
pub const MAX_REPLACEMENT: usize = 20_000;
/// Amendments that are taken into one version at most.
pub const MAX_TAKEN: usize = 50;

codes! {
    /// Where an amendment stands.
    pub enum AmendmentState {
        /// It waits for an answer.
        Open = "open",
        /// It waits for an answer, and the current version no longer has what it would change.
        Conflicting = "conflicting",
        /// Its author took it back.
        Withdrawn = "withdrawn",
        /// Taken into a version.
        Accepted = "accepted",
        /// Taken into a version in part.
        AcceptedInPart = "accepted_in_part",
        /// Not taken.
        Declined = "declined",
        /// A rival position was made of it.
        Promoted = "promoted",
        /// Another amendment stands in its place.
        Superseded = "superseded",
    }
}

/// Where an amendment stands, for the rules. That it conflicts is not stored: it is whether it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What was said of it.
    pub state: AmendmentState,
    /// Whether the current version has what it would change.
    pub is_found: bool,
    /// Who suggests it.
    pub author: MemberId,
    /// Whose position it would change.
    pub of: MemberId,
}

/// Why something is not done to an amendment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It was answered, or taken back.
    Over(AmendmentState),
    /// The current version has not what it would change.
    Conflicting,
    /// The current version has what it would change: what is discussed stays as it is.
    Stands,
    /// One's own amendment to somebody else's position is answered by somebody else.
    Own,
}

impl AmendmentState {
    /// What is shown, where the current version has, or has not, what it would change.
    #[must_use]
    pub fn shown(self, is_found: bool) -> Self {
        match self {
            Self::Open if !is_found => Self::Conflicting,
            state => state,
        }
    }
}

impl Standing {
    /// What is shown.
    pub fn shown(self) -> AmendmentState {
        self.state.shown(self.is_found)
    }

    /// Can it be taken back?
    pub fn withdraw(self) -> Result<(), Refused> {
        match self.shown() {
            AmendmentState::Open | AmendmentState::Conflicting => Ok(()),
            over => Err(Refused::Over(over)),
        }
    }

    /// Can it be put on the current version by hand?
    pub fn rebase(self) -> Result<(), Refused> {
        self.withdraw()?;
        if self.is_found { Err(Refused::Stands) } else { Ok(()) }
    }

    /// May this member say what becomes of it?
    pub fn answer(self, by: MemberId) -> Result<(), Refused> {
        self.withdraw()?;
        if by == self.author && by != self.of { Err(Refused::Own) } else { Ok(()) }
    }

    /// May this member take it into the text?
    pub fn take(self, by: MemberId) -> Result<(), Refused> {
        self.answer(by)?;
        if self.is_found { Ok(()) } else { Err(Refused::Conflicting) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;
    use AmendmentState::{Conflicting, Declined, Open, Withdrawn};

    fn member(n: u128) -> MemberId {
        Id::from_uuid(uuid::Uuid::from_u128(n))
    }

    #[test]
    fn an_answered_amendment_stays_answered_and_nobody_answers_oneself_on_another_s_text() {
        let (author, of, lead) = (member(1), member(2), member(3));
        let open = Standing { state: Open, is_found: true, author, of };
        assert_eq!(
            (open.answer(lead), open.answer(of), open.answer(author)),
            (Ok(()), Ok(()), Err(Refused::Own))
        );
        let own = Standing { of: author, ..open };
        assert_eq!(own.take(author), Ok(()));
        for over in [Declined, Withdrawn] {
            let over = Standing { state: over, ..open };
            assert_eq!(over.answer(lead), Err(Refused::Over(over.state)));
            assert_eq!(over.withdraw(), over.rebase());
        }
    }

    #[test]
    fn one_that_conflicts_is_declined_or_put_on_the_current_version_and_not_taken() {
        let lost = Standing { state: Open, is_found: false, author: member(1), of: member(2) };
        assert_eq!(lost.shown(), Conflicting);
        assert_eq!((lost.answer(member(3)), lost.take(member(3))), (Ok(()), Err(Refused::Conflicting)));
        assert_eq!((lost.rebase(), lost.withdraw()), (Ok(()), Ok(())));
        let found = Standing { is_found: true, ..lost };
        assert_eq!(found.rebase(), Err(Refused::Stands));
    }
}
