//! Packages for focal points, and where they stand at each.

use std::collections::HashMap;

use diesel::dsl::{count_star, sum};
use diesel::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{accounts, deliveries, memberships, packages, positions, versions};
use crate::domain::comments::Channel;
use crate::domain::engagement::DeliveryState;
use crate::domain::ids::{DeliveryId, MemberId, PackageId, PositionId, ProposalId, RoundId, VersionId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;

/// What is sent to focal points. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = packages, treat_none_as_default_value = false)]
pub struct Package {
    /// Its id.
    pub id: PackageId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Its title.
    pub title: String,
    /// What is asked.
    pub request: String,
    /// Until when.
    pub answer_by: Instant,
    /// The versions that it is about, as JSON.
    pub versions: String,
    /// The round that it invites to, if to one.
    pub round_id: Option<RoundId>,
    /// Who sent it.
    pub sent_by: MemberId,
    /// When.
    pub sent_at: Instant,
}

fact!(Package, packages, PackageId, once);

/// A version that a package is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Queryable, JsonSchema)]
#[schemars(rename = "LinkedVersion")]
pub struct Linked {
    /// The version.
    pub version_id: VersionId,
    /// Of which position.
    pub position_id: PositionId,
    /// Its number there.
    pub number: i64,
}

/// A package at one focal point.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = deliveries, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Delivery {
    /// Its id.
    pub id: DeliveryId,
    /// Of which package.
    pub package_id: PackageId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// The focal point.
    pub member_id: MemberId,
    /// The community whose focal point the member was.
    pub community: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// When it was acknowledged.
    pub acknowledged_at: Option<Instant>,
    /// How many persons it was passed on to.
    pub persons: Option<i32>,
    /// By which channel.
    pub channel: Option<Channel>,
    /// By which national or regional initiative.
    pub initiative: Option<String>,
    /// What else the focal point says.
    pub note: Option<String>,
    /// When that was last said.
    pub reported_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was sent.
    pub created_at: Instant,
}

fact!(Delivery, deliveries, DeliveryId);

/// How the deliveries of something stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Those that nothing was heard of.
    pub pending: i64,
    /// Those acknowledged, and not more.
    pub acknowledged: i64,
    /// Those with a report.
    pub reported: i64,
    /// The persons in these reports.
    pub persons: i64,
}

impl Answers {
    fn add(&mut self, state: DeliveryState, deliveries: i64, persons: i64) {
        let of = match state {
            DeliveryState::Pending => &mut self.pending,
            DeliveryState::Acknowledged => &mut self.acknowledged,
            DeliveryState::Reported => &mut self.reported,
        };
        *of = of.saturating_add(deliveries);
        self.persons = self.persons.saturating_add(persons);
    }
}

impl Package {
    /// The versions that it is about, read.
    pub fn versions(&self) -> Result<Vec<Linked>> {
        serde_json::from_str(&self.versions).map_err(Error::internal)
    }

    /// The packages of a proposal, in the order in which they were sent.
    pub fn list(tx: &mut Tx<'_>, proposal: ProposalId, window: &Window<PackageId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(PackageId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => packages::table
            .filter(packages::proposal_id.eq(proposal))
            .filter(packages::id.gt(after))
            .order(packages::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |p| p.id.to_string()))
    }

    /// How many packages a proposal has.
    pub fn count(tx: &mut Tx<'_>, proposal: ProposalId) -> Result<i64> {
        Ok(on!(tx.conn(), c => packages::table
            .filter(packages::proposal_id.eq(proposal))
            .count()
            .get_result(c)?))
    }
}

/// Those of these versions that are of positions of the proposal, in one query.
pub fn linked(tx: &mut Tx<'_>, proposal: ProposalId, ids: &[VersionId]) -> Result<Vec<Linked>> {
    Ok(on!(tx.conn(), c => versions::table
        .inner_join(positions::table.on(positions::id.eq(versions::position_id)))
        .filter(versions::id.eq_any(ids))
        .filter(positions::proposal_id.eq(proposal))
        .select((versions::id, versions::position_id, versions::number))
        .load(c)?))
}

impl Delivery {
    /// The deliveries of a package with the names of the focal points, perhaps only those that stand so.
    pub fn list(
        tx: &mut Tx<'_>,
        package: PackageId,
        state: Option<DeliveryState>,
        window: &Window<DeliveryId>,
    ) -> Result<Page<(Self, String)>> {
        let after = window.after.unwrap_or(DeliveryId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<(Self, String)> = on!(tx.conn(), c => {
            let mut query = deliveries::table
                .inner_join(memberships::table.on(memberships::id.eq(deliveries::member_id)))
                .inner_join(accounts::table.on(accounts::id.eq(memberships::account_id)))
                .filter(deliveries::package_id.eq(package))
                .filter(deliveries::id.gt(after))
                .order(deliveries::id.asc())
                .limit(window.probe())
                .select((deliveries::all_columns, accounts::name))
                .into_boxed();
            if let Some(state) = state {
                query = query.filter(deliveries::state.eq(state));
            }
            query.load(c)?
        });
        Ok(window.cut(rows, |(delivery, _)| delivery.id.to_string()))
    }

    /// How the deliveries of these packages stand, in one query.
    pub fn count_of(tx: &mut Tx<'_>, of: &[PackageId]) -> Result<HashMap<PackageId, Answers>> {
        let rows: Vec<(PackageId, DeliveryState, i64, Option<i64>)> = on!(tx.conn(), c => deliveries::table
            .filter(deliveries::package_id.eq_any(of))
            .group_by((deliveries::package_id, deliveries::state))
            .select((
                deliveries::package_id,
                deliveries::state,
                count_star(),
                sum(deliveries::persons),
            ))
            .load(c)?);
        let mut counted: HashMap<PackageId, Answers> = HashMap::new();
        for (package, state, deliveries, persons) in rows {
            counted.entry(package).or_default().add(state, deliveries, persons.unwrap_or(0));
        }
        Ok(counted)
    }
}
