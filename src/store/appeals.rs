//! Appeals, who supports them, and what each rung of the ladder answered.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{appeal_answers, appeal_supporters, appeals, groups, memberships, proposals};
use crate::domain::appeals::{AppealGround, AppealStatus, Course, Rung, RungOutcome};
use crate::domain::consensus::Level;
use crate::domain::groups::{MembershipState, Standing};
use crate::domain::ids::{AnyId, AppealAnswerId, AppealId, DesignationId, MemberId, PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::domain::workflow::Status;
use crate::error::Result;
use crate::on;

/// An appeal against a final designation.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = appeals, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Appeal {
    /// Its id.
    pub id: AppealId,
    /// Against which designation.
    pub designation_id: DesignationId,
    /// Of which position.
    pub position_id: PositionId,
    /// In which proposal.
    pub proposal_id: ProposalId,
    /// Who appeals.
    pub appellant_id: MemberId,
    /// What went wrong.
    pub ground: AppealGround,
    /// Why: its statement.
    pub text: String,
    /// What is asked for.
    pub remedy: String,
    /// The community for which its focal point filed it.
    pub focal_point_of: Option<String>,
    /// How many supporters it needs, the appellant among them.
    pub supporters_needed: i64,
    /// Where it stands.
    pub state: AppealStatus,
    /// The rung that answers, or answered last.
    pub rung: Rung,
    /// What it was answered with last.
    pub outcome: Option<RungOutcome>,
    /// Until when it gathers, is to be answered, or can be taken further.
    pub due_at: Instant,
    /// When it had enough supporters.
    pub opened_at: Option<Instant>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was filed.
    pub created_at: Instant,
}

fact!(Appeal, appeals, AppealId);

/// A member who supports an appeal.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = appeal_supporters, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Supporter {
    /// Its id.
    pub id: AnyId,
    /// Which appeal.
    pub appeal_id: AppealId,
    /// Who.
    pub member_id: MemberId,
    /// Since when.
    pub created_at: Instant,
    /// Until when.
    pub left_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Supporter, appeal_supporters, AnyId);

/// Who supports an appeal, and whether they belong to the group now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Behind {
    /// Who.
    pub member_id: MemberId,
    /// Whether they are an active member.
    pub is_member: bool,
}

/// What one rung of the ladder answered. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = appeal_answers, treat_none_as_default_value = false)]
pub struct Answer {
    /// Its id.
    pub id: AppealAnswerId,
    /// To which appeal.
    pub appeal_id: AppealId,
    /// Which rung.
    pub rung: Rung,
    /// With what.
    pub outcome: RungOutcome,
    /// Why.
    pub reasons: String,
    /// What is new, where the position is open again.
    pub new_information: Option<String>,
    /// The level that is designated instead.
    pub level: Option<Level>,
    /// Who of the parent body answered, by name.
    pub answered_for: Option<String>,
    /// Who answered, or put the parent body's answer on record.
    pub answered_by: MemberId,
    /// When.
    pub answered_at: Instant,
}

fact!(Answer, appeal_answers, AppealAnswerId, once);

impl Appeal {
    /// Where it stands in its course.
    pub fn course(&self) -> Course {
        let Self { state, rung, outcome, due_at, .. } = *self;
        Course { state, rung, outcome, due_at }
    }

    /// Takes the next step of its course.
    pub fn take(&mut self, course: Course, now: Instant) {
        let Course { state, rung, outcome, due_at } = course;
        (self.state, self.rung, self.outcome, self.due_at) = (state, rung, outcome, due_at);
        if state == AppealStatus::Open {
            self.opened_at = self.opened_at.or(Some(now));
        }
        self.ended_at = (!AppealStatus::LIVE.contains(&state)).then_some(now);
    }

    /// The appeals against a designation, oldest first.
    pub fn against(tx: &mut Tx<'_>, designation: DesignationId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => appeals::table
            .filter(appeals::designation_id.eq(designation))
            .order(appeals::id.asc())
            .load(c)?))
    }

    /// The appeals about a position, oldest first.
    pub fn about(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => appeals::table
            .filter(appeals::position_id.eq(position))
            .order(appeals::id.asc())
            .load(c)?))
    }

    /// The appeals in a proposal, oldest first.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<AppealId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(AppealId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => appeals::table
            .filter(appeals::proposal_id.eq(proposal))
            .filter(appeals::id.gt(after))
            .order(appeals::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |a| a.id.to_string()))
    }

    /// The appeals in a proposal of which something can still become, and whose time was not over at this one.
    pub fn running(tx: &mut Tx<'_>, proposal: ProposalId, at: Instant) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => appeals::table
            .filter(appeals::proposal_id.eq(proposal))
            .filter(appeals::state.eq_any(AppealStatus::LIVE))
            .filter(appeals::due_at.gt(at))
            .order(appeals::id.asc())
            .load(c)?))
    }

    /// Appeals that the clock ends now, but for those of proposals that are held and of archived groups.
    pub fn due(tx: &mut Tx<'_>, limit: i64) -> Result<Vec<AppealId>> {
        let now = tx.now();
        Ok(on!(tx.conn(), c => appeals::table
            .inner_join(proposals::table.on(proposals::id.eq(appeals::proposal_id)))
            .inner_join(groups::table.on(groups::id.eq(proposals::group_id)))
            .filter(appeals::state.eq_any([AppealStatus::Gathering, AppealStatus::Affirmed]))
            .filter(appeals::due_at.le(now))
            .filter(proposals::status.ne(Status::Paused))
            .filter(groups::state.eq(Standing::Active))
            .order(appeals::due_at.asc())
            .limit(limit)
            .select(appeals::id)
            .load(c)?))
    }
}

impl Supporter {
    /// A member's support of an appeal, in whatever state.
    pub fn find_of(tx: &mut Tx<'_>, appeal: AppealId, member: MemberId) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => appeal_supporters::table
            .filter(appeal_supporters::appeal_id.eq(appeal))
            .filter(appeal_supporters::member_id.eq(member))
            .first(c)
            .optional()?))
    }

    /// Who supports an appeal, first come first, and whether they belong to the group now.
    pub fn with_membership(tx: &mut Tx<'_>, appeal: AppealId) -> Result<Vec<(Self, bool)>> {
        let rows: Vec<(Self, MembershipState)> = on!(tx.conn(), c => appeal_supporters::table
            .inner_join(memberships::table.on(memberships::id.eq(appeal_supporters::member_id)))
            .filter(appeal_supporters::appeal_id.eq(appeal))
            .filter(appeal_supporters::left_at.is_null())
            .order(appeal_supporters::id.asc())
            .select((appeal_supporters::all_columns, memberships::state))
            .load(c)?);
        let with = |(supporter, state)| (supporter, state == MembershipState::Active);
        Ok(rows.into_iter().map(with).collect())
    }

    /// Who supports each of some appeals, first come first.
    pub fn of(tx: &mut Tx<'_>, appeals: &[AppealId]) -> Result<HashMap<AppealId, Vec<Behind>>> {
        let rows: Vec<(AppealId, MemberId, MembershipState)> = on!(tx.conn(), c => appeal_supporters::table
            .inner_join(memberships::table.on(memberships::id.eq(appeal_supporters::member_id)))
            .filter(appeal_supporters::appeal_id.eq_any(appeals))
            .filter(appeal_supporters::left_at.is_null())
            .order(appeal_supporters::id.asc())
            .select((appeal_supporters::appeal_id, appeal_supporters::member_id, memberships::state))
            .load(c)?);
        let mut by_appeal: HashMap<_, Vec<_>> = HashMap::new();
        for (appeal, member_id, state) in rows {
            let is_member = state == MembershipState::Active;
            by_appeal.entry(appeal).or_default().push(Behind { member_id, is_member });
        }
        Ok(by_appeal)
    }
}

impl Answer {
    /// What each of some appeals was answered, from the lowest rung up.
    pub fn to(tx: &mut Tx<'_>, appeals: &[AppealId]) -> Result<HashMap<AppealId, Vec<Self>>> {
        let rows: Vec<Self> = on!(tx.conn(), c => appeal_answers::table
            .filter(appeal_answers::appeal_id.eq_any(appeals))
            .order(appeal_answers::id.asc())
            .load(c)?);
        let mut by_appeal: HashMap<_, Vec<Self>> = HashMap::new();
        for row in rows {
            by_appeal.entry(row.appeal_id).or_default().push(row);
        }
        Ok(by_appeal)
    }
}
