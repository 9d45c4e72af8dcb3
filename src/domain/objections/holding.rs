//! Who holds an objection, and who takes it over. Knows nothing of how far the group has come with it.

use crate::domain::consensus::ObjectionState;

/// Who stands to an objection how, where one of those behind it would take it over.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// How far the group has come with it.
    pub state: ObjectionState,
    /// Its holder withdrew, and others are behind it.
    pub is_released: bool,
    /// Its holder is no member any more.
    pub has_holder_left: bool,
}

/// Why an objection is not taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTakenOver {
    /// It was withdrawn, with nobody left behind it.
    Withdrawn,
    /// Who would take it over is not behind it.
    NotBehind,
    /// Somebody holds it.
    Held,
}

impl Holding {
    /// Nobody speaks for it: one of those behind it may.
    pub fn is_vacant(self) -> bool {
        self.state != ObjectionState::Withdrawn && (self.is_released || self.has_holder_left)
    }

    /// May one who is behind it, or not, take it over?
    pub fn taken_over(self, is_behind: bool) -> Result<(), NotTakenOver> {
        match self.state {
            ObjectionState::Withdrawn => Err(NotTakenOver::Withdrawn),
            _ if !self.is_vacant() => Err(NotTakenOver::Held),
            _ if !is_behind => Err(NotTakenOver::NotBehind),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_those_behind_it_takes_it_over_once_nobody_holds_it() {
        let held = Holding { state: ObjectionState::Raised, is_released: false, has_holder_left: false };
        assert_eq!(held.taken_over(true), Err(NotTakenOver::Held));
        let left = Holding { has_holder_left: true, ..held };
        assert_eq!(left.taken_over(true), Ok(()));
        let released = Holding { is_released: true, ..held };
        assert_eq!(
            (released.taken_over(true), released.taken_over(false)),
            (Ok(()), Err(NotTakenOver::NotBehind))
        );
        let gone = Holding { state: ObjectionState::Withdrawn, ..released };
        assert_eq!(gone.taken_over(true), Err(NotTakenOver::Withdrawn));
        assert!(released.is_vacant() && !held.is_vacant() && !gone.is_vacant());
    }
}
