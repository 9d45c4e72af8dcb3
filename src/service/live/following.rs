//! One who follows: where it is, and what it was found that it may see.

use std::collections::HashMap;
use std::sync::Arc;

use super::Told;
use crate::domain::ids::{AccountId, AnyId};
use crate::store::record::Filter;

/// Scopes remembered for a follower; with more of them it is asked anew.
const SCOPES: usize = 256;

/// One who follows.
#[derive(Debug)]
pub struct Following {
    filter: Filter,
    account: Option<AnyId>,
    /// The number up to which it has what it may see.
    pub seen: i64,
    may: HashMap<AnyId, bool>,
}

/// What is to be done with an entry.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// It goes out.
    Send,
    /// It is not for this one.
    Pass,
    /// Whether this one may see it has to be asked.
    Ask,
}

impl Following {
    /// Follows from a number on what a filter lets through.
    pub fn new(filter: Filter, account: Option<AccountId>, seen: i64) -> Self {
        Self { filter, account: account.map(crate::domain::ids::Id::cast), seen, may: HashMap::new() }
    }

    /// What is to be done with the next entry. What it changes of this one's rights holds from this entry on.
    pub fn step(&mut self, told: &Arc<Told>) -> Step {
        if told.moves_rights {
            self.forget(told.scope);
        }
        let is_wanted = match &self.filter {
            Filter::Group(id) => told.scope == id.cast(),
            Filter::Proposal(id) => told.proposal_id == Some(*id),
            Filter::Readable(_) | Filter::All => true,
        };
        match self.may.get(&told.scope) {
            _ if !is_wanted => Step::Pass,
            Some(true) => Step::Send,
            Some(false) => Step::Pass,
            None => Step::Ask,
        }
    }

    /// Keeps the answer to what was asked.
    pub fn learn(&mut self, scope: AnyId, may: bool) {
        if self.may.len() >= SCOPES {
            self.may.clear();
        }
        self.may.insert(scope, may);
    }

    /// Something changed in a scope: of the own account everything hangs.
    fn forget(&mut self, scope: AnyId) {
        if self.account == Some(scope) {
            self.may.clear();
        }
        self.may.remove(&scope);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;

    fn id<T>() -> Id<T> {
        Id::from_uuid(uuid::Uuid::now_v7())
    }

    fn told(scope: AnyId, moves_rights: bool) -> Arc<Told> {
        Arc::new(Told { seq: 1, id: id(), scope, proposal_id: None, moves_rights, event: String::new() })
    }

    #[test]
    fn rights_are_asked_for_once_and_again_when_they_may_have_changed() {
        let (me, group, other) = (id(), id(), id::<crate::domain::ids::Any>());
        let mut following = Following::new(Filter::Group(group), Some(me), 0);
        assert_eq!(following.step(&told(other, false)), Step::Pass);
        assert_eq!(following.step(&told(group.cast(), false)), Step::Ask);
        following.learn(group.cast(), true);
        assert_eq!(following.step(&told(group.cast(), false)), Step::Send);
        following.step(&told(other, true));
        assert_eq!(following.step(&told(group.cast(), false)), Step::Send);
        assert_eq!(following.step(&told(group.cast(), true)), Step::Ask);
        following.learn(group.cast(), true);
        following.step(&told(me.cast(), true));
        assert_eq!(following.step(&told(group.cast(), false)), Step::Ask);
    }
}
