//! Who counts in calls, as each was opened.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::domain::access::Role;
use crate::domain::ids::{CallId, MemberId};

/// One who counts in a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elector {
    /// In which role.
    pub role: Role,
    /// From which stakeholder group.
    pub stakeholder_group: Arc<str>,
}

/// Who counts in each call.
#[derive(Clone, Debug, Default)]
pub struct Electors {
    names: HashSet<Arc<str>>,
    calls: HashMap<CallId, HashMap<MemberId, Elector>>,
}

impl Electors {
    /// One more who counts in a call.
    pub fn add(&mut self, call: CallId, member: MemberId, role: Role, stakeholder_group: &str) {
        let known = self.names.get(stakeholder_group).cloned();
        let stakeholder_group = known.unwrap_or_else(|| {
            let new: Arc<str> = stakeholder_group.into();
            self.names.insert(new.clone());
            new
        });
        self.calls.entry(call).or_default().insert(member, Elector { role, stakeholder_group });
    }

    /// A member as one who counts in a call.
    pub fn find(&self, call: CallId, member: MemberId) -> Option<&Elector> {
        self.calls.get(&call)?.get(&member)
    }

    /// All who count in a call.
    pub fn of(&self, call: CallId) -> impl Iterator<Item = (MemberId, &Elector)> {
        self.calls.get(&call).into_iter().flatten().map(|(member, elector)| (*member, elector))
    }
}
