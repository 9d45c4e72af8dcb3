//! What was so shortly before: a transaction reads before it writes, and what it read may have changed when its entry got
//! its number.

use std::collections::HashMap;

use crate::domain::access::{Phase, Role};
use crate::domain::groups::MembershipState;
use crate::domain::ids::{MemberId, ProposalId};
use crate::domain::replay::{Row, State};
use crate::domain::time::Instant;
use crate::verify::entries::LEEWAY;

/// What it was, and until when.
type Until<T> = Vec<(T, Instant)>;

/// What memberships and proposals were before they changed.
#[derive(Debug, Default)]
pub(super) struct Former {
    roles: HashMap<MemberId, Until<Option<Role>>>,
    phases: HashMap<ProposalId, Until<Phase>>,
}

/// The role of an active membership; none of another.
pub(super) fn active(state: MembershipState, role: Role) -> Option<Role> {
    (state == MembershipState::Active).then_some(role)
}

fn recent<T: Copy>(all: Option<&Until<T>>, at: Instant) -> impl Iterator<Item = T> {
    let is_recent = move |until: &Instant| until.micros().saturating_add(LEEWAY) >= at.micros();
    all.into_iter().flatten().filter(move |(_, until)| is_recent(until)).map(|(what, _)| *what)
}

impl Former {
    /// Notes what a row was, that changes now.
    pub fn note(&mut self, row: &Row, at: Instant, before: &State) {
        match row {
            Row::Member(new) => {
                let was = before.member(new.id).and_then(|old| active(old.state, old.role));
                self.roles.entry(new.id).or_default().push((was, at));
            }
            Row::Proposal(new) => {
                if let Some(old) = before.proposal(new.id).filter(|old| old.place() != new.place()) {
                    self.phases.entry(new.id).or_default().push((old.place().phase(), at));
                }
            }
            _ => {}
        }
    }

    /// In which roles a membership was active shortly before; none where it was not active.
    pub fn roles(&self, member: MemberId, at: Instant) -> impl Iterator<Item = Option<Role>> {
        recent(self.roles.get(&member), at)
    }

    /// Whether a membership changed shortly before.
    pub fn has_changed(&self, member: MemberId, at: Instant) -> bool {
        self.roles(member, at).next().is_some()
    }

    /// In which phases a proposal was shortly before.
    pub fn phases(&self, proposal: ProposalId, at: Instant) -> impl Iterator<Item = Phase> {
        recent(self.phases.get(&proposal), at)
    }
}
