//! Proposals: where each stands in the six steps.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::groups::Group;
use super::memberships::Membership;
use super::page::{Page, Window};
use super::schema::{calls, groups, memberships, outputs, proposals, topics};
use crate::domain::access::Phase;
use crate::domain::consensus::OutputType;
use crate::domain::groups::{MembershipState, Standing, Visibility};
use crate::domain::ids::{AccountId, CycleId, DeadlineTemplateId, GroupId, MemberId, ProposalId, TopicId};
use crate::domain::time::Instant;
use crate::domain::workflow::{self, DueAction, Status, Step};
use crate::error::{Error, Result};
use crate::on;

/// A proposal.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = proposals, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// Whose.
    pub group_id: GroupId,
    /// The cycle it belongs to.
    pub cycle_id: CycleId,
    /// Who proposed it.
    pub author_id: MemberId,
    /// Its title.
    pub title: String,
    /// What is proposed.
    pub summary: String,
    /// The language of its texts, as a BCP 47 tag.
    pub language: String,
    /// Which of the six steps.
    pub step: Step,
    /// Active, held or ended.
    pub status: Status,
    /// When it came to the step.
    pub step_entered_at: Instant,
    /// Since when it is held.
    pub paused_at: Option<Instant>,
    /// When the step is due.
    pub due_at: Option<Instant>,
    /// What the clock does then.
    pub due_action: DueAction,
    /// When the clock told the facilitator that the step was due.
    pub due_alerted_at: Option<Instant>,
    /// The proposal of an earlier cycle that it goes on from.
    pub carried_from_id: Option<ProposalId>,
    /// The proposal of a later cycle that goes on from it.
    pub carried_to_id: Option<ProposalId>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
    /// The deadline template that it follows.
    pub deadline_template_id: Option<DeadlineTemplateId>,
    /// The beginning of the day of the event that it follows it to.
    pub event_on: Option<Instant>,
}

fact!(Proposal, proposals, ProposalId);

/// Which proposals of a list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// Of this group.
    pub group: Option<GroupId>,
    /// Of this cycle.
    pub cycle: Option<CycleId>,
    /// In this step.
    pub step: Option<Step>,
    /// With this status.
    pub status: Option<Status>,
    /// With this topic.
    pub topic: Option<TopicId>,
    /// On which there was a call, or of which there is an output, of this type.
    pub output_type: Option<OutputType>,
}

impl Proposal {
    /// Where it is: its step while it is active, else what holds or ended it.
    pub fn phase(&self) -> Phase {
        self.step.phase(self.status)
    }

    /// The moment at which its windows are: while it is held, they stand still at the one that stopped them.
    pub fn windows_at(&self, now: Instant) -> Instant {
        self.paused_at.map_or(now, |held| held.min(now))
    }

    /// What the workflow knows of it.
    pub fn state(&self) -> workflow::State {
        let place = workflow::Place { step: self.step, status: self.status };
        workflow::State { place, cycle: Some(self.cycle_id), paused_at: self.paused_at }
    }

    /// A proposal, its group, and the active membership in it of an account, if the account has one. One query.
    pub fn get_for(
        tx: &mut Tx<'_>,
        id: ProposalId,
        account: Option<AccountId>,
    ) -> Result<(Self, Group, Option<Membership>)> {
        let found = match account {
            None => on!(tx.conn(), c => proposals::table
                .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
                .filter(proposals::id.eq(id))
                .first::<(Self, Group)>(c)
                .optional()?
                .map(|(proposal, group)| (proposal, group, None))),
            Some(account) => on!(tx.conn(), c => proposals::table
                .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
                .left_join(memberships::table.on(Membership::here_is(account)))
                .filter(proposals::id.eq(id))
                .first(c)
                .optional()?),
        };
        found.ok_or_else(Error::not_found)
    }

    /// The proposals of all groups that an account, or nobody, may read, in the order of their ids.
    pub fn list_readable(
        tx: &mut Tx<'_>,
        account: Option<AccountId>,
        filter: &Filter,
        window: &Window<ProposalId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ProposalId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let open = groups::table.filter(groups::visibility.eq(Visibility::Public)).select(groups::id);
            let mut query = proposals::table
                .filter(proposals::id.gt(after))
                .order(proposals::id.asc())
                .limit(window.probe())
                .into_boxed();
            query = match account {
                None => query.filter(proposals::group_id.eq_any(open)),
                Some(account) => {
                    let own = memberships::table
                        .filter(memberships::account_id.eq(account))
                        .filter(memberships::state.eq(MembershipState::Active))
                        .select(memberships::group_id);
                    query.filter(proposals::group_id.eq_any(open).or(proposals::group_id.eq_any(own)))
                }
            };
            if let Some(group) = filter.group {
                query = query.filter(proposals::group_id.eq(group));
            }
            if let Some(cycle) = filter.cycle {
                query = query.filter(proposals::cycle_id.eq(cycle));
            }
            if let Some(step) = filter.step {
                query = query.filter(proposals::step.eq(step));
            }
            if let Some(status) = filter.status {
                query = query.filter(proposals::status.eq(status));
            }
            if let Some(topic) = filter.topic {
                let with = topics::table.filter(topics::id.eq(topic)).select(topics::proposal_id);
                query = query.filter(proposals::id.eq_any(with));
            }
            if let Some(output) = filter.output_type {
                let called = calls::table.filter(calls::output_type.eq(output)).select(calls::proposal_id);
                let yielded = outputs::table.filter(outputs::kind.eq(output)).select(outputs::proposal_id);
                query = query.filter(proposals::id.eq_any(called).or(proposals::id.eq_any(yielded)));
            }
            query.load(c)?
        });
        Ok(window.cut(rows, |p| p.id.to_string()))
    }

    /// The proposals of a group that have not ended, those that are held among them; oldest first.
    pub fn live_in(tx: &mut Tx<'_>, group: GroupId, limit: i64) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => proposals::table
            .filter(proposals::group_id.eq(group))
            .filter(proposals::status.eq_any([Status::Active, Status::Paused]))
            .order(proposals::id.asc())
            .limit(limit)
            .load(c)?))
    }

    /// The active proposals whose step is due and about which nothing was done yet, the longest due first;
    /// none of an archived group.
    pub fn due(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<ProposalId>> {
        let now = tx.now();
        Ok(on!(tx.conn(), c => proposals::table
            .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
            .filter(proposals::due_at.le(now))
            .filter(proposals::due_alerted_at.is_null())
            .filter(proposals::status.eq(Status::Active))
            .filter(groups::state.eq(Standing::Active))
            .order((proposals::due_at.asc(), proposals::id.asc()))
            .limit(limit)
            .select(proposals::id)
            .load(c)?))
    }
}
