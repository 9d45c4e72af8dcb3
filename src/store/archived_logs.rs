//! What is kept of the logs that a group stood in before it was brought here: files, each in parts.

use diesel::prelude::*;

use super::Tx;
use super::schema::{archived_logs, groups};
use super::sql::Bytes;
use crate::domain::ids::GroupId;
use crate::error::Result;
use crate::on;

/// A part of a file.
#[derive(Clone, Debug, Queryable, Insertable)]
#[diesel(table_name = archived_logs, treat_none_as_default_value = false)]
pub struct ArchivedPart {
    /// Whose.
    pub group_id: GroupId,
    /// Which of its logs, from 1 for the oldest.
    pub archive: i64,
    /// The file, below the archive.
    pub path: String,
    /// Which part of it, from 0.
    pub part: i64,
    /// The bytes.
    pub content: Bytes,
}

impl ArchivedPart {
    /// Keeps some.
    pub fn insert_all(tx: &mut Tx<'_>, parts: &[Self]) -> Result<()> {
        on!(tx.conn(), c => diesel::insert_into(archived_logs::table).values(parts).execute(c)?);
        Ok(())
    }

    /// The files of a group, by archive and path, with how many parts each has.
    pub fn files(tx: &mut Tx<'_>, group: GroupId) -> Result<Vec<(i64, String, i64)>> {
        Ok(on!(tx.conn(), c => archived_logs::table
            .filter(archived_logs::group_id.eq(group))
            .group_by((archived_logs::archive, archived_logs::path))
            .order((archived_logs::archive.asc(), archived_logs::path.asc()))
            .select((archived_logs::archive, archived_logs::path, diesel::dsl::count_star()))
            .load(c)?))
    }

    /// A part of a file.
    pub fn content(tx: &mut Tx<'_>, group: GroupId, file: (i64, &str), part: i64) -> Result<Vec<u8>> {
        let content: Bytes = on!(tx.conn(), c => archived_logs::table
            .find((group, file.0, file.1, part))
            .select(archived_logs::content)
            .first(c)?);
        Ok(content.0)
    }

    /// Forgets what was kept of a group that is not here.
    pub fn forget(tx: &mut Tx<'_>, group: GroupId) -> Result<()> {
        on!(tx.conn(), c => {
            let is_here: i64 = groups::table.filter(groups::id.eq(group)).count().get_result(c)?;
            if is_here == 0 {
                diesel::delete(archived_logs::table).filter(archived_logs::group_id.eq(group)).execute(c)?;
            }
        });
        Ok(())
    }
}
