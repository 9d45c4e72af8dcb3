//! Distributions of outputs: to whom one went, how, and whether it was acknowledged.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::output_distributions;
use crate::domain::ids::{MemberId, OutputDistributionId, OutputId};
use crate::domain::outputs::{DistributionChannel, RecipientKind};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An output went to somebody.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = output_distributions, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Distribution {
    /// Its id.
    pub id: OutputDistributionId,
    /// Which output.
    pub output_id: OutputId,
    /// To whom.
    pub recipient: String,
    /// What the recipient is.
    pub recipient_kind: RecipientKind,
    /// Of which stakeholder group, where that was said.
    pub stakeholder_group: Option<String>,
    /// How.
    pub channel: DistributionChannel,
    /// On which day: its first instant.
    pub sent_on: Instant,
    /// Where it can be seen.
    pub evidence_url: Option<String>,
    /// What else there is to say; may be empty.
    pub note: String,
    /// On which day it was acknowledged: its first instant.
    pub acknowledged_on: Option<Instant>,
    /// What the recipient said.
    pub acknowledgement: Option<String>,
    /// Who recorded it.
    pub recorded_by: MemberId,
    /// Counts the changes.
    pub revision: i64,
    /// When it was recorded.
    pub created_at: Instant,
}

fact!(Distribution, output_distributions, OutputDistributionId);

/// What the impact of an output reads of a distribution.
#[derive(Clone, Debug, Queryable)]
pub struct Reached {
    /// Its id.
    pub id: OutputDistributionId,
    /// To whom.
    pub recipient: String,
    /// Of which stakeholder group.
    pub stakeholder_group: Option<String>,
    /// When it was acknowledged.
    pub acknowledged_on: Option<Instant>,
}

impl Distribution {
    /// To whom an output went, in the order in which it was recorded.
    pub fn list(
        tx: &mut Tx<'_>,
        output: OutputId,
        window: &Window<OutputDistributionId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(OutputDistributionId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => output_distributions::table
            .filter(output_distributions::output_id.eq(output))
            .filter(output_distributions::id.gt(after))
            .order(output_distributions::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut(rows, |d| d.id.to_string()))
    }

    /// To how many an output went.
    pub fn count(tx: &mut Tx<'_>, output: OutputId) -> Result<i64> {
        Ok(on!(tx.conn(), c => output_distributions::table
            .filter(output_distributions::output_id.eq(output))
            .count()
            .get_result(c)?))
    }

    /// To whom an output went, all of it.
    pub fn reached(tx: &mut Tx<'_>, output: OutputId) -> Result<Vec<Reached>> {
        Ok(on!(tx.conn(), c => output_distributions::table
            .filter(output_distributions::output_id.eq(output))
            .order(output_distributions::id.asc())
            .select((
                output_distributions::id,
                output_distributions::recipient,
                output_distributions::stakeholder_group,
                output_distributions::acknowledged_on,
            ))
            .load(c)?))
    }
}
