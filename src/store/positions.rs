//! Positions and their versions.

use std::collections::HashMap;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::Tx;
use super::fact::fact;
use super::page::{Page, Window};
use super::schema::{amendments, positions, topics, versions};
use super::sql::Bytes;
use super::topics::substr;
use crate::domain::ids::{AmendmentId, GroupId, MemberId, PositionId, ProposalId, TopicId, VersionId};
use crate::domain::positions::{PositionState, VersionKind};
use crate::domain::time::Instant;
use crate::domain::topics::TopicState;
use crate::error::Result;
use crate::on;

/// A group's text on a topic.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable, AsChangeset)]
#[diesel(table_name = positions, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Position {
    /// Its id.
    pub id: PositionId,
    /// Whose.
    pub group_id: GroupId,
    /// Of which proposal.
    pub proposal_id: ProposalId,
    /// On which topic.
    pub topic_id: TopicId,
    /// Who put it there.
    pub author_id: MemberId,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: PositionState,
    /// The number of its current version; 0 before the first.
    pub version: i64,
    /// The number of its newest substantive version.
    pub substantive_version: i64,
    /// When that was published.
    pub substantive_at: Option<Instant>,
    /// Why it was closed.
    pub close_reason: Option<String>,
    /// The amendment to another position that it was promoted from, if one.
    pub promoted_from: Option<AmendmentId>,
    /// Counts the changes.
    pub revision: i64,
    /// When it was made.
    pub created_at: Instant,
}

fact!(Position, positions, PositionId);

/// One numbered version of a position. Never changes.
#[derive(Clone, Debug, Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = versions, treat_none_as_default_value = false)]
pub struct Version {
    /// Its id.
    pub id: VersionId,
    /// Of which position.
    pub position_id: PositionId,
    /// Its number, from 1.
    pub number: i64,
    /// What it does to the stances taken.
    pub kind: VersionKind,
    /// The text, in Markdown.
    pub text: String,
    /// The SHA-256 of the text.
    pub digest: Bytes,
    /// What changed, in the author's words.
    pub change_note: String,
    /// Who wrote it.
    pub author_id: MemberId,
    /// When it was published.
    pub published_at: Instant,
}

fact!(Version, versions, VersionId, once);

/// A version without its text.
#[derive(Clone, Debug, Queryable)]
pub struct VersionHead {
    /// Its id.
    pub id: VersionId,
    /// Of which position.
    pub position_id: PositionId,
    /// Its number, from 1.
    pub number: i64,
    /// What it does to the stances taken.
    pub kind: VersionKind,
    /// The SHA-256 of the text.
    pub digest: Bytes,
    /// What changed, in the author's words.
    pub change_note: String,
    /// Who wrote it.
    pub author_id: MemberId,
    /// When it was published.
    pub published_at: Instant,
}

/// How a version begins.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// When it was published; none where there is no version.
    pub published_at: Option<Instant>,
    /// Its first characters.
    pub opening: String,
    /// How many it has.
    pub length: i64,
}

/// Characters of an opening.
const OPENING: i32 = 500;

diesel::define_sql_function! {
    /// How many characters a text has.
    fn length(text: diesel::sql_types::Text) -> diesel::sql_types::Integer;
}

impl Position {
    /// The positions of a proposal, perhaps only those on one topic, in the order of their ids.
    pub fn list(
        tx: &mut Tx<'_>,
        proposal: ProposalId,
        topic: Option<TopicId>,
        window: &Window<PositionId>,
    ) -> Result<Page<Self>> {
        let after = window.after.unwrap_or(PositionId::from_uuid(uuid::Uuid::nil()));
        let rows: Vec<Self> = on!(tx.conn(), c => {
            let query = positions::table
                .filter(positions::proposal_id.eq(proposal))
                .filter(positions::id.gt(after))
                .order(positions::id.asc())
                .limit(window.probe())
                .into_boxed();
            match topic {
                Some(topic) => query.filter(positions::topic_id.eq(topic)).load(c)?,
                None => query.load(c)?,
            }
        });
        Ok(window.cut(rows, |p| p.id.to_string()))
    }
}

impl Position {
    /// The positions of some proposals that were not closed, in the order of their ids; each with whether its topic
    /// was chosen.
    pub fn live(tx: &mut Tx<'_>, proposals: &[ProposalId], limit: i64) -> Result<Vec<(Self, bool)>> {
        Ok(on!(tx.conn(), c => positions::table
            .inner_join(topics::table.on(topics::id.eq(positions::topic_id)))
            .filter(positions::proposal_id.eq_any(proposals))
            .filter(positions::state.ne(PositionState::Closed))
            .order(positions::id.asc())
            .limit(limit)
            .select((positions::all_columns, topics::state.eq(TopicState::Chosen)))
            .load(c)?))
    }

    /// The positions on these topics that were not closed, each with its topic.
    pub fn on(tx: &mut Tx<'_>, topics: &[TopicId]) -> Result<Vec<(PositionId, TopicId)>> {
        Ok(on!(tx.conn(), c => positions::table
            .filter(positions::topic_id.eq_any(topics))
            .filter(positions::state.ne(PositionState::Closed))
            .order(positions::id.asc())
            .select((positions::id, positions::topic_id))
            .load(c)?))
    }

    /// The positions on a topic that were not closed, in the order of their ids.
    pub fn live_on(tx: &mut Tx<'_>, topic: TopicId, limit: i64) -> Result<Vec<Self>> {
        Ok(on!(tx.conn(), c => positions::table
            .filter(positions::topic_id.eq(topic))
            .filter(positions::state.ne(PositionState::Closed))
            .order(positions::id.asc())
            .limit(limit)
            .load(c)?))
    }

    /// The position on a topic that was designated, if one was.
    pub fn designated_on(tx: &mut Tx<'_>, topic: TopicId) -> Result<Option<PositionId>> {
        Ok(on!(tx.conn(), c => positions::table
            .filter(positions::topic_id.eq(topic))
            .filter(positions::state.eq(PositionState::Designated))
            .select(positions::id)
            .first(c)
            .optional()?))
    }
}

impl Version {
    /// The versions of a position, newest first, without their texts.
    pub fn list(tx: &mut Tx<'_>, position: PositionId, window: &Window<i64>) -> Result<Page<VersionHead>> {
        let before = window.after.unwrap_or(i64::MAX);
        let rows: Vec<VersionHead> = on!(tx.conn(), c => versions::table
            .filter(versions::position_id.eq(position))
            .filter(versions::number.lt(before))
            .order(versions::number.desc())
            .limit(window.probe())
            .select((
                versions::id,
                versions::position_id,
                versions::number,
                versions::kind,
                versions::digest,
                versions::change_note,
                versions::author_id,
                versions::published_at,
            ))
            .load(c)?);
        Ok(window.cut(rows, |v| v.number.to_string()))
    }

    /// Everyone who wrote a version of a position, or an amendment that was taken into one.
    pub fn authors(tx: &mut Tx<'_>, position: PositionId) -> Result<Vec<MemberId>> {
        let mut authors: Vec<MemberId> = on!(tx.conn(), c => versions::table
            .filter(versions::position_id.eq(position))
            .select(versions::author_id)
            .distinct()
            .load(c)?);
        let taken_in: Vec<MemberId> = on!(tx.conn(), c => amendments::table
            .filter(amendments::position_id.eq(position))
            .filter(amendments::taken_in.is_not_null())
            .select(amendments::author_id)
            .distinct()
            .load(c)?);
        authors.extend(taken_in);
        Ok(authors)
    }

    /// Who published some versions of a position, by their numbers.
    pub fn published_by(
        tx: &mut Tx<'_>,
        position: PositionId,
        numbers: &[i64],
    ) -> Result<HashMap<i64, MemberId>> {
        let rows: Vec<(i64, MemberId)> = on!(tx.conn(), c => versions::table
            .filter(versions::position_id.eq(position))
            .filter(versions::number.eq_any(numbers))
            .select((versions::number, versions::author_id))
            .load(c)?);
        Ok(rows.into_iter().collect())
    }

    /// How the current version of each of some positions begins.
    pub fn openings(tx: &mut Tx<'_>, of: &[PositionId]) -> Result<HashMap<PositionId, Opening>> {
        let rows: Vec<(PositionId, Instant, String, i32)> = on!(tx.conn(), c => versions::table
            .inner_join(positions::table.on(
                positions::id.eq(versions::position_id).and(positions::version.eq(versions::number)),
            ))
            .filter(positions::id.eq_any(of))
            .select((
                positions::id,
                versions::published_at,
                substr(versions::text, 1, OPENING),
                length(versions::text),
            ))
            .load(c)?);
        let opening = |(position, at, opening, length)| {
            (position, Opening { published_at: Some(at), opening, length: i64::from(length) })
        };
        Ok(rows.into_iter().map(opening).collect())
    }

    /// When the first version of each of some positions was published.
    pub fn first_published(tx: &mut Tx<'_>, positions: &[PositionId]) -> Result<Vec<(PositionId, Instant)>> {
        Ok(on!(tx.conn(), c => versions::table
            .filter(versions::position_id.eq_any(positions))
            .filter(versions::number.eq(1))
            .select((versions::position_id, versions::published_at))
            .load(c)?))
    }

    /// The texts of some versions of a position, by their numbers.
    pub fn texts(tx: &mut Tx<'_>, position: PositionId, numbers: &[i64]) -> Result<HashMap<i64, String>> {
        let rows: Vec<(i64, String)> = on!(tx.conn(), c => versions::table
            .filter(versions::position_id.eq(position))
            .filter(versions::number.eq_any(numbers))
            .select((versions::number, versions::text))
            .load(c)?);
        Ok(rows.into_iter().collect())
    }

    /// A version by its number.
    pub fn find_number(tx: &mut Tx<'_>, position: PositionId, number: i64) -> Result<Option<Self>> {
        Ok(on!(tx.conn(), c => versions::table
            .filter(versions::position_id.eq(position))
            .filter(versions::number.eq(number))
            .first(c)
            .optional()?))
    }
}
