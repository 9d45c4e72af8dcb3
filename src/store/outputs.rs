//! Outputs of proposals.

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::editions::Edition;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{comments, editions, groups, memberships, objections, outputs, transitions};
use super::transitions::Transition;
use crate::domain::comments::CommentState;
use crate::domain::consensus::{Ground, Label, OutputType};
use crate::domain::groups::{MembershipState, Visibility};
use crate::domain::ids::{
    AccountId, DesignationId, GroupId, MemberId, ObjectionId, OutputId, PositionId, ProposalId,
};
use crate::domain::outputs::OutputState;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// What a proposal yields.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = outputs, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Output {
    /// Its id.
    pub id: OutputId,
    /// Of which group.
    pub group_id: GroupId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Which position it carries, if any.
    pub position_id: Option<PositionId>,
    /// By which designation.
    pub designation_id: Option<DesignationId>,
    /// The version that was designated.
    pub version: Option<i64>,
    /// What it is.
    pub kind: OutputType,
    /// Its title.
    pub title: String,
    /// What it says, in short.
    pub summary: String,
    /// What is said beside it.
    pub label: Option<Label>,
    /// The status phrase, as a code with parameters in JSON; none where nothing was designated.
    pub phrase: Option<String>,
    /// What was overridden on its way, as JSON.
    pub overrides: String,
    /// To whom it was distributed.
    pub distribution: Option<String>,
    /// Where it stands.
    pub state: OutputState,
    /// When it was published.
    pub published_at: Option<Instant>,
    /// The number of the edition that it shows; 0 for a draft.
    pub edition: i64,
    /// Who drafted it.
    pub created_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was drafted.
    pub created_at: Instant,
}

fact!(Output, outputs, OutputId);

/// Which outputs are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which {
    /// Only those of this group.
    pub group: Option<GroupId>,
    /// Only those of this proposal.
    pub proposal: Option<ProposalId>,
}

impl Output {
    /// The outputs that an account, or nobody, may see: what public groups published, and all of one's own groups.
    pub fn list_visible(
        tx: &mut Tx<'_>,
        account: Option<AccountId>,
        which: Which,
        window: &Window<OutputId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(OutputId::from_uuid(uuid::Uuid::nil()));
        let public = groups::visibility.eq(Visibility::Public).and(outputs::state.eq(OutputState::Published));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let mut query = outputs::table
                .inner_join(groups::table.on(groups::id.eq(outputs::group_id)))
                .filter(outputs::id.gt(after))
                .order(outputs::id.asc())
                .limit(window.probe())
                .select(Self::as_select())
                .into_boxed();
            if let Some(group) = which.group {
                query = query.filter(outputs::group_id.eq(group));
            }
            if let Some(proposal) = which.proposal {
                query = query.filter(outputs::proposal_id.eq(proposal));
            }
            match account {
                None => query.filter(public).load(c)?,
                Some(account) => {
                    let own = memberships::table
                        .filter(memberships::account_id.eq(account))
                        .filter(memberships::state.eq(MembershipState::Active))
                        .select(memberships::group_id);
                    query.filter(public.or(outputs::group_id.eq_any(own))).load(c)?
                }
            }
        });
        Ok(window.cut(rows, |o| o.id.to_string()))
    }
}

impl Output {
    /// What a group published, each with the edition that it shows: what was published or corrected last comes first.
    pub fn newest(tx: &mut Tx<'_>, group: GroupId, limit: i64) -> Result<Vec<(Self, Edition)>> {
        Ok(on!(tx.conn(), c => outputs::table
            .inner_join(editions::table.on(
                editions::output_id.eq(outputs::id).and(editions::number.eq(outputs::edition)),
            ))
            .filter(outputs::group_id.eq(group))
            .filter(outputs::state.eq(OutputState::Published))
            .order((editions::made_at.desc(), outputs::id.desc()))
            .limit(limit)
            .select((Self::as_select(), editions::all_columns))
            .load(c)?))
    }
}

/// The moves of a proposal that overrode something, oldest first; those taken back are left out.
pub fn overriding_moves(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<Vec<Transition>> {
    let all: Vec<Transition> = on!(tx.conn(), c => transitions::table
        .filter(transitions::proposal_id.eq(proposal))
        .filter(transitions::override_reason.is_not_null().or(transitions::undoes_id.is_not_null()))
        .order(transitions::number.asc())
        .load(c)?);
    let undone: Vec<_> = all.iter().filter_map(|t| t.undoes_id).collect();
    Ok(all.into_iter().filter(|t| t.override_reason.is_some() && !undone.contains(&t.id)).collect())
}

/// How many comments on a proposal wait for an answer; withdrawn and hidden ones need none.
pub fn comments_unanswered(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<i64> {
    Ok(on!(tx.conn(), c => comments::table
        .filter(comments::proposal_id.eq(proposal))
        .filter(comments::state.eq(CommentState::Posted))
        .filter(comments::disposition.is_null())
        .select(diesel::dsl::count_star())
        .first(c)?))
}

/// How many comments on a proposal there are; withdrawn and hidden ones are left out.
pub fn comments_posted(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<i64> {
    Ok(on!(tx.conn(), c => comments::table
        .filter(comments::proposal_id.eq(proposal))
        .filter(comments::state.eq(CommentState::Posted))
        .select(diesel::dsl::count_star())
        .first(c)?))
}

/// What the objections to a position are about, by their ids.
pub fn grounds(tx: &mut Tx<'_>, position: PositionId) -> Result<BTreeMap<String, Ground>> {
    let rows: Vec<(ObjectionId, Ground)> = on!(tx.conn(), c => objections::table
        .filter(objections::position_id.eq(position))
        .select((objections::id, objections::ground))
        .load(c)?);
    Ok(rows.into_iter().map(|(id, ground)| (id.to_string(), ground)).collect())
}
