//! What is worked out of proposals: their next step, who has not been heard on them, whom to ask again.

use std::collections::HashSet;

use super::view::{Items, Worked};
use super::{Desk, facts, settles};
use crate::domain::access::{Action, Role};
use crate::domain::attention::AttentionKind;
use crate::domain::ids::ProposalId;
use crate::domain::time::Instant;
use crate::domain::workflow::{self, Facts, TransitionKind, Who};
use crate::error::Result;
use crate::store::Tx;
use crate::store::attention as rows;
use crate::store::proposals::Proposal;

/// What the next step of a proposal takes: none where it is in no step that one leaves.
pub(in crate::service) fn next_step(
    proposal: &Proposal,
    facts: &Facts,
    now: Instant,
) -> Option<Vec<workflow::Missing>> {
    let who = Who::with_role(Role::Chair);
    let onward = |kind| matches!(kind, TransitionKind::Advance | TransitionKind::Conclude);
    let options = workflow::options(&proposal.state(), facts, who, now);
    options.into_iter().find(|option| onward(option.kind)).map(|option| option.unmet)
}

impl Desk<'_> {
    pub(super) fn worked_out(&self, tx: &mut Tx<'_>, days: i64, items: &mut Items) -> Result<()> {
        self.steps(tx, days, items)?;
        self.held(items);
        if self.asks_for(AttentionKind::StancesStale) && self.is_told(AttentionKind::StancesStale.remedy()) {
            for stale in rows::stale(tx, &self.within(Action::TakeStance))? {
                items.add(Worked {
                    since: stale.since,
                    number: Some(stale.members),
                    ..Worked::of(AttentionKind::StancesStale, stale.position_id.cast(), stale.proposal_id)
                });
            }
        }
        if self.asks_for(AttentionKind::GroupNotHeard) && self.is_told(AttentionKind::GroupNotHeard.remedy())
        {
            self.not_heard(tx, items)?;
        }
        Ok(())
    }

    fn steps(&self, tx: &mut Tx<'_>, days: i64, items: &mut Items) -> Result<()> {
        let (now, ids) = (tx.now(), self.within(Action::MoveProposal));
        let facts = facts(tx, self.place, &ids)?;
        for proposal in self.proposals.iter().filter(|p| ids.contains(&p.id)) {
            let none = Facts::default();
            if let Some(unmet) = next_step(proposal, facts.get(&proposal.id).unwrap_or(&none), now) {
                self.step(proposal, &unmet, items);
            }
            let is_near = proposal.due_at.is_some_and(|due| due <= now.plus_days(days));
            self.tell(AttentionKind::StepDue, proposal, is_near, items);
        }
        Ok(())
    }

    /// What waits in a proposal that is held is not told, as its windows stand still: only that it is held.
    fn held(&self, items: &mut Items) {
        let kind = AttentionKind::ProposalPaused;
        let asked = |p: &&Proposal| self.which.proposal_id.is_none_or(|id| id == p.id);
        for proposal in self.paused.iter().filter(asked) {
            if self.asks_for(kind) && self.is_told(kind.remedy()) {
                let about = Worked::of(kind, proposal.id.cast(), proposal.id);
                items.add(Worked { since: proposal.paused_at, ..about });
            }
        }
    }

    fn tell(&self, kind: AttentionKind, proposal: &Proposal, is_so: bool, items: &mut Items) {
        if is_so && self.asks_for(kind) && self.is_told(kind.remedy()) {
            let about = Worked::of(kind, proposal.id.cast(), proposal.id);
            items.add(Worked { since: Some(proposal.step_entered_at), due: proposal.due_at, ..about });
        }
    }

    fn step(&self, proposal: &Proposal, unmet: &[workflow::Missing], items: &mut Items) {
        self.tell(AttentionKind::StepReady, proposal, unmet.is_empty(), items);
        for missing in unmet {
            let (remedy, is_of_one) = settles(missing.guard);
            let link = missing.links.first().map(|link| link.id);
            let target = if is_of_one { link } else { Some(proposal.id.cast()) };
            if !self.asks_for(AttentionKind::GuardUnmet) || !self.is_told(remedy) {
                continue;
            }
            let about = Worked::of(AttentionKind::GuardUnmet, proposal.id.cast(), proposal.id);
            items.add(Worked {
                since: Some(proposal.step_entered_at),
                due: proposal.due_at,
                guard: Some(missing),
                // Of what has no link a move tells what is missing.
                remedy: target.map_or(about.remedy, |_| remedy),
                target: target.unwrap_or(about.target),
                ..about
            });
        }
    }

    /// A group that is expected, that neither said anything nor took a stance, and that no plan is to reach.
    fn not_heard(&self, tx: &mut Tx<'_>, items: &mut Items) -> Result<()> {
        let ids = self.within(Action::PlanEngagement);
        let mut reached: HashSet<(ProposalId, String)> = rows::heard(tx, &ids)?.into_iter().collect();
        reached.extend(rows::taken_by(tx, &ids)?);
        reached.extend(rows::planned(tx, &ids)?);
        let expected = self.place.group.charter()?.expected_groups;
        for proposal in self.proposals.iter().filter(|p| ids.contains(&p.id)) {
            for group in expected.iter().map(ToString::to_string) {
                if reached.contains(&(proposal.id, group.clone())) {
                    continue;
                }
                let about = Worked::of(AttentionKind::GroupNotHeard, proposal.id.cast(), proposal.id);
                items.add(Worked {
                    since: Some(proposal.created_at),
                    due: proposal.due_at,
                    group: Some(group),
                    ..about
                });
            }
        }
        Ok(())
    }
}
