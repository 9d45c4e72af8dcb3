//! Takeaways: what an output means for stakeholder groups.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::takeaways;
use crate::domain::errata::OutputPart;
use crate::domain::ids::{MemberId, OutputId, TakeawayId};
use crate::domain::takeaways::TakeawayState;
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// What an output means for stakeholder groups.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = takeaways, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Takeaway {
    /// Its id.
    pub id: TakeawayId,
    /// Of which output.
    pub output_id: OutputId,
    /// To whom: codes of stakeholder groups, with a blank between.
    pub stakeholder_groups: String,
    /// What they take home.
    pub text: String,
    /// The words that it comes from.
    pub quote: String,
    /// Where they stand.
    pub quoted_from: OutputPart,
    /// In which edition of the output.
    pub edition: i64,
    /// Who wrote it.
    pub author_id: MemberId,
    /// Whether it stands.
    pub state: TakeawayState,
    /// When it was written.
    pub created_at: Instant,
    /// Counts the changes.
    pub revision: i64,
}

fact!(Takeaway, takeaways, TakeawayId);

impl Takeaway {
    /// The takeaways of an output, also those taken back, in the order of their ids.
    pub fn list(tx: &mut Tx<'_>, output: OutputId, window: &Window<TakeawayId>) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(TakeawayId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => takeaways::table
            .filter(takeaways::output_id.eq(output))
            .filter(takeaways::id.gt(after))
            .order(takeaways::id.asc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut_texts(rows, |t| t.id.to_string(), |t| &t.text))
    }

    /// How many an output has, also those taken back.
    pub fn count(tx: &mut Tx<'_>, output: OutputId) -> Result<i64> {
        Ok(on!(tx.conn(), c => takeaways::table
            .filter(takeaways::output_id.eq(output))
            .count()
            .get_result(c)?))
    }

    /// To whom those that stand are addressed, of several outputs: as they are stored.
    pub fn addressed(tx: &mut Tx<'_>, outputs: &[OutputId]) -> Result<Vec<(OutputId, String)>> {
        Ok(on!(tx.conn(), c => takeaways::table
            .filter(takeaways::output_id.eq_any(outputs))
            .filter(takeaways::state.eq(TakeawayState::Written))
            .order(takeaways::id.asc())
            .select((takeaways::output_id, takeaways::stakeholder_groups))
            .load(c)?))
    }

    /// What those that stand quote from the summary.
    pub fn quotes_of_the_summary(tx: &mut Tx<'_>, output: OutputId) -> Result<Vec<String>> {
        Ok(on!(tx.conn(), c => takeaways::table
            .filter(takeaways::output_id.eq(output))
            .filter(takeaways::state.eq(TakeawayState::Written))
            .filter(takeaways::quoted_from.eq(OutputPart::Summary))
            .select(takeaways::quote)
            .load(c)?))
    }
}
