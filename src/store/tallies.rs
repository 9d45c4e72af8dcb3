//! Tallies: the stances that count, counted by stakeholder group, organisation and stance, so that an
//! assessment never scans them.
//!
//! Kept under the number of the newest substantive version: an editorial one carries all of them over by
//! changing none. Changed in the transaction of the stance, under the lock of the position.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::Tx;
use super::kept::Kept;
use super::schema::{stances, tallies, tally_heads};
use crate::domain::consensus::Stance;
use crate::domain::ids::PositionId;
use crate::error::Result;
use crate::on;

/// So many persons of a stakeholder group and an organisation have this stance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Queryable, Insertable)]
#[diesel(table_name = tallies, treat_none_as_default_value = false)]
pub struct Tally {
    /// On which position.
    pub position_id: PositionId,
    /// Its newest substantive version.
    pub version: i64,
    /// The stakeholder group.
    pub stakeholder_group: String,
    /// The organisation; empty for those without.
    pub organisation: String,
    /// The stance.
    pub stance: Stance,
    /// How many persons.
    pub persons: i64,
}

impl Tally {
    /// Adds `persons` to what is counted under the key; a number below zero takes away.
    pub fn add(&self, tx: &mut Tx<'_>) -> Result<()> {
        Kept(
            diesel::insert_into(tallies::table)
                .values(self)
                .on_conflict((
                    tallies::position_id,
                    tallies::version,
                    tallies::stakeholder_group,
                    tallies::organisation,
                    tallies::stance,
                ))
                .do_update()
                .set(tallies::persons.eq(tallies::persons + self.persons)),
        )
        .run(tx.conn())?;
        Ok(())
    }

    /// What is counted on these positions, in order.
    pub fn of(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<Vec<Self>> {
        let mut rows: Vec<Self> = on!(tx.conn(), c => tallies::table
            .filter(tallies::position_id.eq_any(positions))
            .filter(tallies::persons.ne(0))
            .load(c)?);
        rows.sort_unstable();
        Ok(rows)
    }

    /// What counting the stances of a position gives, in order: equal to [`Tally::of`] at every moment.
    pub fn recounted(tx: &mut Tx<'_>, position: PositionId, substantive_version: i64) -> Result<Vec<Self>> {
        let rows: Vec<(String, String, Stance, i64)> = on!(tx.conn(), c => stances::table
            .filter(stances::position_id.eq(position))
            .filter(stances::version.ge(substantive_version))
            .filter(stances::set_aside.eq(false))
            .group_by((stances::stakeholder_group, stances::organisation, stances::stance))
            .select((stances::stakeholder_group, stances::organisation, stances::stance, count_star()))
            .load(c)?);
        let tally = |(stakeholder_group, organisation, stance, persons)| Self {
            position_id: position,
            version: substantive_version,
            stakeholder_group,
            organisation,
            stance,
            persons,
        };
        let mut rows: Vec<Self> = rows.into_iter().map(tally).collect();
        rows.sort_unstable();
        Ok(rows)
    }

    /// Counts the stances of a position anew: what a substantive version, or a dispute over the label of an
    /// editorial one, leaves of them.
    pub fn recount(tx: &mut Tx<'_>, position: PositionId, substantive_version: i64) -> Result<()> {
        use diesel::IntoSql;
        on!(tx.conn(), c => {
            diesel::delete(tallies::table.filter(tallies::position_id.eq(position))).execute(c)?;
            stances::table
                .filter(stances::position_id.eq(position))
                .filter(stances::version.ge(substantive_version))
                .filter(stances::set_aside.eq(false))
                .group_by((
                    stances::position_id,
                    stances::stakeholder_group,
                    stances::organisation,
                    stances::stance,
                ))
                .select((
                    stances::position_id,
                    substantive_version.into_sql::<BigInt>(),
                    stances::stakeholder_group,
                    stances::organisation,
                    stances::stance,
                    count_star(),
                ))
                .insert_into(tallies::table)
                .into_columns((
                    tallies::position_id,
                    tallies::version,
                    tallies::stakeholder_group,
                    tallies::organisation,
                    tallies::stance,
                    tallies::persons,
                ))
                .execute(c)?;
        });
        Ok(())
    }
}

/// Counts a change of anything that an assessment of this position reads: stances, objections, calls, requests
/// for time, versions.
pub fn moved(tx: &mut Tx<'_>, position: PositionId) -> Result<()> {
    tx.moved();
    Kept(
        diesel::insert_into(tally_heads::table)
            .values((tally_heads::position_id.eq(position), tally_heads::revision.eq(1_i64)))
            .on_conflict(tally_heads::position_id)
            .do_update()
            .set(tally_heads::revision.eq(tally_heads::revision + 1)),
    )
    .run(tx.conn())?;
    Ok(())
}

/// The number of those changes, by position; a position without any is not in it.
pub fn revisions(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<HashMap<PositionId, i64>> {
    let rows: Vec<(PositionId, i64)> =
        on!(tx.conn(), c => tally_heads::table.filter(tally_heads::position_id.eq_any(positions)).load(c)?);
    Ok(rows.into_iter().collect())
}
