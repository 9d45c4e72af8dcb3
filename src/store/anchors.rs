//! Anchors of comments in the text of a position: as they were set, and where each is in the newest version.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::schema::{anchor_places, anchors};
use crate::domain::anchors::PlaceState;
use crate::domain::ids::{AnchorId, CommentId, PositionId};
use crate::error::Result;
use crate::on;

/// The passage that a comment is about, as it was when the comment was made. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = anchors, treat_none_as_default_value = false)]
pub struct Anchor {
    /// Its id.
    pub id: AnchorId,
    /// Whose.
    pub comment_id: CommentId,
    /// In the text of which position.
    pub position_id: PositionId,
    /// In which of its versions.
    pub version: i64,
    /// The first code point.
    pub start_at: i64,
    /// The one after the last.
    pub end_at: i64,
    /// The passage.
    pub exact: String,
    /// What stands before it.
    pub prefix: String,
    /// What stands after it.
    pub suffix: String,
}

fact!(Anchor, anchors, AnchorId, once);

/// Where the passage of an anchor is: in the newest version, or in the last one in which it was found.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = anchor_places, treat_none_as_default_value = false)]
pub struct AnchorPlace {
    /// Of which anchor.
    pub anchor_id: AnchorId,
    /// In the text of which position.
    pub position_id: PositionId,
    /// In which version.
    pub version: i64,
    /// The first code point.
    pub start_at: i64,
    /// The one after the last.
    pub end_at: i64,
    /// Whether it was found, and in the same words.
    pub state: PlaceState,
}

impl Anchor {
    /// The anchors of these comments, with their places.
    pub fn of_comments(
        tx: &mut Tx<'_>,
        comments: &[CommentId],
    ) -> Result<HashMap<CommentId, (Self, AnchorPlace)>> {
        let rows: Vec<(Self, AnchorPlace)> = on!(tx.conn(), c => anchors::table
            .inner_join(anchor_places::table.on(anchor_places::anchor_id.eq(anchors::id)))
            .filter(anchors::comment_id.eq_any(comments))
            .load(c)?);
        Ok(rows.into_iter().map(|(anchor, place)| (anchor.comment_id, (anchor, place))).collect())
    }

    /// How many there are in the text of a position.
    pub fn count(tx: &mut Tx<'_>, position: PositionId) -> Result<i64> {
        Ok(on!(tx.conn(), c => anchors::table
            .filter(anchors::position_id.eq(position))
            .select(count_star())
            .first(c)?))
    }
}

impl AnchorPlace {
    /// Saves where a new anchor is.
    pub fn save(&self, tx: &mut Tx<'_>) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(anchor_places::table).values(self).execute(c)?);
        Ok(())
    }

    /// The places of all anchors of a position, with the passages that they are of.
    pub fn of_position(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<(Self, String)>> {
        Ok(on!(tx.conn(), c => anchor_places::table
            .inner_join(anchors::table.on(anchors::id.eq(anchor_places::anchor_id)))
            .filter(anchor_places::position_id.eq(position))
            .order(anchor_places::anchor_id.asc())
            .select((anchor_places::all_columns, anchors::exact))
            .load(c)?))
    }

    /// Saves where all anchors of a position are now.
    pub fn replace(tx: &mut Tx<'_>, position: PositionId, places: &[Self]) -> Result<()> {
        let all = anchor_places::table.filter(anchor_places::position_id.eq(position));
        on!(tx.conn(), c => diesel::delete(all).execute(c)?);
        for chunk in places.chunks(1000) {
            on!(tx.conn(), c => diesel::insert_into(anchor_places::table).values(chunk).execute(c)?);
        }
        Ok(())
    }
}
