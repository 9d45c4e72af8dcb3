//! A statement that stays prepared.
//!
//! Diesel prepares every UPDATE and every upsert anew, because the text of one may depend on its values. Ours
//! are written so that it does not: whole rows, named columns. A statement with a list of values of any length
//! (`eq_any` on the embedded engine, several rows at once) must not come here: each length would be kept.

use diesel::QueryResult;
use diesel::RunQueryDsl;
use diesel::backend::Backend;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};

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
