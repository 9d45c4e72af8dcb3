//! Amendments: as they were suggested and answered, and where the text that each would change is.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{amendment_places, amendments};
use crate::domain::amendments::AmendmentState;
use crate::domain::anchors::PlaceState;
use crate::domain::ids::{AmendmentId, AnyId, CommentId, MemberId, PositionId, ProposalId};
use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::on;

/// A suggested change of a version.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = amendments, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Amendment {
    /// Its id.
    pub id: AmendmentId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// Of which position.
    pub position_id: PositionId,
    /// Who suggests it.
    pub author_id: MemberId,
    /// The comment that it was made of, if one.
    pub comment_id: Option<CommentId>,
    /// The version against which it was made. Never changes.
    pub made_on: i64,
    /// The version in which its passage was set, by making it or by putting it on a newer one by hand.
    pub version: i64,
    /// The first code point there.
    pub start_at: i64,
    /// The one after the last.
    pub end_at: i64,
    /// The passage; none where it would change the whole text.
    pub exact: Option<String>,
    /// What stands before it.
    pub prefix: String,
    /// What stands after it.
    pub suffix: String,
    /// What is to stand there.
    pub replacement: String,
    /// Why.
    pub reason: String,
    /// What was said of it; that it conflicts is not stored here.
    pub state: AmendmentState,
    /// What of it was taken, where that is a part.
    pub taken_text: Option<String>,
    /// The version that it was taken into.
    pub taken_in: Option<i64>,
    /// The rival position that was made of it.
    pub rival_id: Option<PositionId>,
    /// The amendment that stands in its place.
    pub superseded_by: Option<AmendmentId>,
    /// Why it was answered so.
    pub answer: Option<String>,
    /// Who answered.
    pub answered_by: Option<MemberId>,
    /// When.
    pub answered_at: Option<Instant>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was suggested.
    pub created_at: Instant,
}

fact!(Amendment, amendments, AmendmentId);

/// Where the text that an amendment would change is: in the newest version, or in the last one that has it.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = amendment_places, primary_key(amendment_id), treat_none_as_default_value = false)]
pub struct AmendmentPlace {
    /// Of which amendment.
    pub amendment_id: AmendmentId,
    /// In which version.
    pub version: i64,
    /// The first code point.
    pub start_at: i64,
    /// The one after the last.
    pub end_at: i64,
    /// Whether it was found.
    pub state: PlaceState,
}

/// Which amendments to a position.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which {
    /// Where they stand.
    pub state: Option<AmendmentState>,
    /// Suggested by this member.
    pub author_id: Option<MemberId>,
}

impl Amendment {
    /// Amendments to a position in the order of their ids, with their places.
    pub fn list(
        tx: &mut Tx<'_>,
        position: PositionId,
        which: &Which,
        window: &Window<AmendmentId>,
    ) -> Result<Page<(Self, AmendmentPlace)>> {
        let rows: Vec<(Self, AmendmentPlace)> = on!(tx.conn(), c => {
            let mut query = amendments::table
                .inner_join(amendment_places::table.on(amendment_places::amendment_id.eq(amendments::id)))
                .filter(amendments::position_id.eq(position))
                .order(amendments::id.asc())
                .limit(window.probe())
                .into_boxed();
            if let Some(after) = window.after {
                query = query.filter(amendments::id.gt(after));
            }
            if let Some(author) = which.author_id {
                query = query.filter(amendments::author_id.eq(author));
            }
            let open = amendments::state.eq(AmendmentState::Open);
            query = match which.state {
                None => query,
                Some(AmendmentState::Open) => {
                    query.filter(open).filter(amendment_places::state.eq(PlaceState::Same))
                }
                Some(AmendmentState::Conflicting) => {
                    query.filter(open).filter(amendment_places::state.ne(PlaceState::Same))
                }
                Some(state) => query.filter(amendments::state.eq(state)),
            };
            query.load(c)?
        });
        Ok(window.cut_texts(rows, |(a, _)| a.id.to_string(), |(a, _)| &a.replacement))
    }

    /// Those of these that are amendments to the position, with their places, in the order of their ids.
    pub fn those(
        tx: &mut Tx<'_>,
        position: PositionId,
        ids: &[AmendmentId],
    ) -> Result<Vec<(Self, AmendmentPlace)>> {
        Ok(on!(tx.conn(), c => amendments::table
            .inner_join(amendment_places::table.on(amendment_places::amendment_id.eq(amendments::id)))
            .filter(amendments::position_id.eq(position))
            .filter(amendments::id.eq_any(ids))
            .order(amendments::id.asc())
            .load(c)?))
    }

    /// How many amendments to a position are unanswered, of them all and of those of a member.
    pub fn count_open(tx: &mut Tx<'_>, position: PositionId, author: MemberId) -> Result<(i64, i64)> {
        let open = || {
            amendments::table
                .filter(amendments::position_id.eq(position))
                .filter(amendments::state.eq(AmendmentState::Open))
                .select(count_star())
        };
        Ok(on!(tx.conn(), c => (
            open().first(c)?,
            open().filter(amendments::author_id.eq(author)).first(c)?,
        )))
    }

    /// How many amendments to each of some positions are unanswered; none where no number is.
    pub fn open_to(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<HashMap<PositionId, i64>> {
        let rows: Vec<(PositionId, i64)> = on!(tx.conn(), c => amendments::table
            .filter(amendments::position_id.eq_any(positions))
            .filter(amendments::state.eq(AmendmentState::Open))
            .group_by(amendments::position_id)
            .select((amendments::position_id, count_star()))
            .load(c)?);
        Ok(rows.into_iter().collect())
    }

    /// Where these amendments stand, each with whether its passage is where it was.
    pub fn states(tx: &mut Tx<'_>, ids: &[AnyId]) -> Result<Vec<(AnyId, AmendmentState, PlaceState)>> {
        Ok(on!(tx.conn(), c => amendments::table
            .inner_join(amendment_places::table.on(amendment_places::amendment_id.eq(amendments::id)))
            .filter(amendments::id.eq_any(ids))
            .select((amendments::id, amendments::state, amendment_places::state))
            .load(c)?))
    }

    /// What was taken into some versions of a position: the version, the amendment, and its author.
    pub fn taken_into(
        tx: &mut Tx<'_>,
        position: PositionId,
        versions: &[i64],
    ) -> Result<Vec<(i64, AmendmentId, MemberId)>> {
        let rows: Vec<(Option<i64>, AmendmentId, MemberId)> = on!(tx.conn(), c => amendments::table
            .filter(amendments::position_id.eq(position))
            .filter(amendments::taken_in.eq_any(versions))
            .order(amendments::id.asc())
            .select((amendments::taken_in, amendments::id, amendments::author_id))
            .load(c)?);
        Ok(rows.into_iter().filter_map(|(version, id, author)| Some((version?, id, author))).collect())
    }
}

impl AmendmentPlace {
    /// Where the text of an amendment is.
    pub fn get(tx: &mut Tx<'_>, amendment: AmendmentId) -> Result<Self> {
        let place = on!(tx.conn(), c => amendment_places::table.find(amendment).first(c).optional()?);
        place.ok_or_else(|| Error::internal("an amendment without its place"))
    }

    /// Saves where the text of an amendment is.
    pub fn save(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(amendment_places::table)
            .values(self)
            .on_conflict(amendment_places::amendment_id)
            .do_update()
            .set(self)
            .execute(c)?);
        Ok(())
    }

    /// Where the texts of the unanswered amendments to a position are; each with whether it is the whole text.
    pub fn of_open(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<(Self, bool)>> {
        Ok(on!(tx.conn(), c => amendment_places::table
            .inner_join(amendments::table.on(amendments::id.eq(amendment_places::amendment_id)))
            .filter(amendments::position_id.eq(position))
            .filter(amendments::state.eq(AmendmentState::Open))
            .order(amendments::id.asc())
            .select((amendment_places::all_columns, amendments::exact.is_null()))
            .load(c)?))
    }

    /// Saves where they are now.
    pub fn replace(tx: &mut Tx<'_>, places: &[Self]) -> Result<()> {
        let ids: Vec<AmendmentId> = places.iter().map(|place| place.amendment_id).collect();
        let old = amendment_places::table.filter(amendment_places::amendment_id.eq_any(ids));
        on!(tx.conn(), c => {
            diesel::delete(old).execute(c)?;
            diesel::insert_into(amendment_places::table).values(places).execute(c)?;
        });
        Ok(())
    }
}
