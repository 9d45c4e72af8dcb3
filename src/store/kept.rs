//! A statement that stays prepared.
//!
//! Diesel prepares every UPDATE and every upsert anew, because the text of one may depend on its values. Ours
//! are written so that it does not: whole rows, named columns. A statement with a list of values of any length
//! (`eq_any` on the embedded engine, several rows at once) must not come here: each length would be kept.

use diesel::backend::Backend;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, RunQueryDsl};
use diesel_async::async_connection_wrapper::BlockOn;

use super::Conn;
use super::conn::Runtime;
use super::pipeline::sent;
use crate::error::Result;

/// A statement that is kept prepared under its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept<Q>(pub(super) Q);

impl<Q> QueryId for Kept<Q> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Q, DB> QueryFragment<DB> for Kept<Q>
where
    DB: Backend,
    Q: QueryFragment<DB>,
{
    fn walk_ast<'b>(&'b self, out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        self.0.walk_ast(out)
    }
    fn is_safe_to_cache_prepared(&self, _backend: &DB) -> QueryResult<bool> {
        Ok(true)
    }
}

impl<Q, C> RunQueryDsl<C> for Kept<Q> {}

impl<Q: QueryFragment<Sqlite> + QueryFragment<Pg>> Kept<Q> {
    /// Runs it, and gives how many rows it wrote. Not by `execute`, which hands PostgreSQL a reference: of that
    /// Diesel asks again whether the text may depend on its values.
    pub(super) fn run(self, conn: &mut Conn) -> Result<usize> {
        Ok(match conn {
            Conn::Sqlite(c) => self.execute(&mut **c)?,
            Conn::Postgres(c) => Runtime::of_this_thread()?.block_on(sent(c, self))?,
        })
    }
}
