//! The resource register.

use std::collections::BTreeMap;

use diesel::backend::Backend;
use diesel::dsl::count_star;
use diesel::expression::{ValidGrouping, is_aggregate};
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::BigInt;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{proposals, resources};
use crate::domain::ids::{CycleId, GroupId, MemberId, ProposalId, ResourceId};
use crate::domain::resources::{Amount, ResourceKind, ResourceStage, ResourceState, Share};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An entry of the register.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = resources, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Resource {
    /// Its id.
    pub id: ResourceId,
    /// In which group.
    pub group_id: GroupId,
    /// On which proposal.
    pub proposal_id: ProposalId,
    /// What is taken.
    pub kind: ResourceKind,
    /// Planned or spent.
    pub stage: ResourceStage,
    /// How much, in thousandths.
    pub thousandths: i64,
    /// In which currency, where it is money.
    pub currency: Option<String>,
    /// What for.
    pub purpose: String,
    /// Whether it counts.
    pub state: ResourceState,
    /// Who recorded it.
    pub recorded_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was recorded.
    pub created_at: Instant,
}

fact!(Resource, resources, ResourceId);

/// The sum of whole numbers as a whole number: PostgreSQL makes a decimal of it, which SQLite does not have.
#[derive(Clone, Copy, Debug, QueryId)]
struct Total<E>(E);

impl<E, By> ValidGrouping<By> for Total<E> {
    type IsAggregate = is_aggregate::Yes;
}
impl<E: Expression<SqlType = BigInt>> Expression for Total<E> {
    type SqlType = BigInt;
}
impl<E, Source> AppearsOnTable<Source> for Total<E>
where
    E: AppearsOnTable<Source>,
    Self: Expression,
{
}
impl<E, Source> SelectableExpression<Source> for Total<E>
where
    E: SelectableExpression<Source>,
    Self: AppearsOnTable<Source>,
{
}
impl<DB: Backend, E: QueryFragment<DB>> QueryFragment<DB> for Total<E> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("CAST(SUM(");
        self.0.walk_ast(out.reborrow())?;
        out.push_sql(") AS BIGINT)");
        Ok(())
    }
}

/// What was added up in the database.
type Sum = (ResourceKind, Option<String>, ResourceStage, i64);

fn share((kind, currency, stage, thousandths): Sum) -> Share {
    Share { kind, currency, stage, amount: Amount::from_thousandths(thousandths) }
}

impl Resource {
    /// The entries of a proposal, also those taken back, in the order in which they were recorded.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<ResourceId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(ResourceId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => resources::table
            .filter(resources::proposal_id.eq(proposal))
            .filter(resources::id.gt(after))
            .order(resources::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |entry| entry.id.to_string()))
    }

    /// How many entries a proposal has, those taken back among them.
    pub fn count(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<i64> {
        Ok(on!(tx.conn(), c => resources::table
            .filter(resources::proposal_id.eq(proposal))
            .select(count_star())
            .first(c)?))
    }

    /// What counts of some proposals, added up for each by kind, currency and stage.
    pub fn sums(tx: &mut Tx<'_>, of: &[ProposalId]) -> Result<BTreeMap<ProposalId, Vec<Share>>> {
        let key = (resources::proposal_id, resources::kind, resources::currency, resources::stage);
        let rows: Vec<(ProposalId, ResourceKind, Option<String>, ResourceStage, i64)> = on!(tx.conn(), c => resources::table
                .filter(resources::proposal_id.eq_any(of))
                .filter(resources::state.eq(ResourceState::Recorded))
                .group_by(key)
                .order(key)
                .select((
                    resources::proposal_id,
                    resources::kind,
                    resources::currency,
                    resources::stage,
                    Total(resources::thousandths),
                ))
                .load(c)?);
        let mut sums: BTreeMap<ProposalId, Vec<Share>> = BTreeMap::new();
        for (proposal, kind, currency, stage, thousandths) in rows {
            sums.entry(proposal).or_default().push(share((kind, currency, stage, thousandths)));
        }
        Ok(sums)
    }

    /// What counts in a group, or in one of its cycles, added up by kind, currency and stage.
    pub fn sums_in(tx: &mut Tx<'_>, group: GroupId, cycle: Option<CycleId>) -> Result<Vec<Share>> {
        let key = (resources::kind, resources::currency, resources::stage);
        let rows: Vec<Sum> = on!(tx.conn(), c => {
            let query = resources::table
                .inner_join(proposals::table.on(proposals::id.eq(resources::proposal_id)))
                .filter(resources::group_id.eq(group))
                .filter(resources::state.eq(ResourceState::Recorded))
                .group_by(key)
                .select((
                    resources::kind,
                    resources::currency,
                    resources::stage,
                    Total(resources::thousandths),
                ));
            match cycle {
                Some(cycle) => query.filter(proposals::cycle_id.eq(cycle)).load(c)?,
                None => query.load(c)?,
            }
        });
        Ok(rows.into_iter().map(share).collect())
    }

    /// The proposals of a group, or of one of its cycles, that take anything, in the order of their ids: a page of
    /// them, with their titles.
    pub fn proposals(
        tx: &mut Tx<'_>,
        group: GroupId,
        cycle: Option<CycleId>,
        window: &Window<ProposalId>,
    ) -> Result<Page<(ProposalId, String)>> {
        let after = window.after.unwrap_or(ProposalId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<(ProposalId, String)> = on!(tx.conn(), c => {
            let taking = resources::table
                .filter(resources::group_id.eq(group))
                .filter(resources::state.eq(ResourceState::Recorded))
                .select(resources::proposal_id);
            let query = proposals::table
                .filter(proposals::group_id.eq(group))
                .filter(proposals::id.eq_any(taking))
                .filter(proposals::id.gt(after))
                .order(proposals::id.asc())
                .limit(window.probe())
                .select((proposals::id, proposals::title));
            match cycle {
                Some(cycle) => query.filter(proposals::cycle_id.eq(cycle)).load(c)?,
                None => query.load(c)?,
            }
        });
        Ok(window.cut(rows, |(id, _)| id.to_string()))
    }
}
