//! Editions of outputs: the first when it is published, another one with each erratum.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::editions;
use crate::domain::ids::{EditionId, MemberId, OutputId};
use crate::domain::time::Instant;
use crate::error::Result;
use crate::on;

/// An edition of an output. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = editions, treat_none_as_default_value = false)]
pub struct Edition {
    /// Its id.
    pub id: EditionId,
    /// Of which output.
    pub output_id: OutputId,
    /// Its number, from 1.
    pub number: i64,
    /// The title in it.
    pub title: String,
    /// The summary in it.
    pub summary: String,
    /// What was corrected in the edition before, as JSON; of the first nothing.
    pub corrections: String,
    /// Why; none for the first.
    pub reason: Option<String>,
    /// Who published or corrected.
    pub made_by: MemberId,
    /// When.
    pub made_at: Instant,
}

fact!(Edition, editions, EditionId, once);

impl Edition {
    /// The editions of an output, newest first; the key is a number.
    pub fn list(tx: &mut Tx<'_>, output: OutputId, window: &Window<i64>) -> Result<Page<Self>> {
        let before = window.after.unwrap_or(i64::MAX);
        let rows: Vec<Self> = on!(tx.conn(), c => editions::table
            .filter(editions::output_id.eq(output))
            .filter(editions::number.lt(before))
            .order(editions::number.desc())
            .limit(window.probe())
            .load(c)?);
        Ok(window.cut_texts(rows, |edition| edition.number.to_string(), |edition| &edition.summary))
    }

    /// One edition of an output.
    pub fn find_number(tx: &mut Tx<'_>, output: OutputId, number: i64) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => editions::table
            .filter(editions::output_id.eq(output))
            .filter(editions::number.eq(number))
            .first(c)
            .optional()?))
    }
}
