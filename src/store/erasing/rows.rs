//! The two statements of an erasure. Tables and columns come from the catalog; they are written as names, and never as text.

use diesel::backend::Backend;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{Binary, HasSqlType, Text};
use sha2::{Digest, Sha256};

use crate::domain::ids::AnyId;
use crate::error::{Code, Error, Result};
use crate::on;
use crate::store::Tx;
use crate::store::sql::{Bytes, SqlId};

/// What is put in the place of words.
#[derive(Clone, Debug)]
pub(super) enum Put {
    Text(String),
    Digest(Bytes),
    Nothing,
}

impl Put {
    /// The digest of what stands there now.
    pub(super) fn digest(text: &str) -> Self {
        Self::Digest(Bytes(Sha256::digest(text).to_vec()))
    }
}

/// Puts something in the place of some columns of a row.
#[derive(Clone, Debug)]
pub(super) struct Emptied {
    pub(super) table: &'static str,
    pub(super) id: AnyId,
    pub(super) puts: Vec<(&'static str, Put)>,
    pub(super) is_once: bool,
}

impl Emptied {
    pub(super) fn run(self, tx: &mut Tx<'_>) -> Result<()> {
        let updated = on!(tx.conn(), c => self.execute(c)?);
        if updated == 1 { Ok(()) } else { Err(Error::new(Code::StateMovedOn)) }
    }
}

impl QueryId for Emptied {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<DB> QueryFragment<DB> for Emptied
where
    DB: Backend + HasSqlType<Text> + HasSqlType<Binary> + HasSqlType<SqlId>,
    String: ToSql<Text, DB>,
    Bytes: ToSql<Binary, DB>,
    AnyId: ToSql<SqlId, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.unsafe_to_cache_prepared();
        out.push_sql("UPDATE ");
        out.push_identifier(self.table)?;
        out.push_sql(" SET ");
        for (n, (column, put)) in self.puts.iter().enumerate() {
            if n > 0 {
                out.push_sql(", ");
            }
            out.push_identifier(column)?;
            out.push_sql(" = ");
            match put {
                Put::Text(text) => out.push_bind_param::<Text, _>(text)?,
                Put::Digest(bytes) => out.push_bind_param::<Binary, _>(bytes)?,
                Put::Nothing => out.push_sql("NULL"),
            }
        }
        if !self.is_once {
            out.push_sql(", revision = revision + 1");
        }
        out.push_sql(" WHERE id = ");
        out.push_bind_param::<SqlId, _>(&self.id)
    }
}

impl<C> RunQueryDsl<C> for Emptied {}

/// The ids of a table's rows whose column has an id.
struct Named {
    table: &'static str,
    column: &'static str,
    id: AnyId,
}

impl QueryId for Named {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Named {
    type SqlType = SqlId;
}

impl<DB> QueryFragment<DB> for Named
where
    DB: Backend + HasSqlType<SqlId>,
    AnyId: ToSql<SqlId, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.unsafe_to_cache_prepared();
        out.push_sql("SELECT id FROM ");
        out.push_identifier(self.table)?;
        out.push_sql(" WHERE ");
        out.push_identifier(self.column)?;
        out.push_sql(" = ");
        out.push_bind_param::<SqlId, _>(&self.id)?;
        out.push_sql(" ORDER BY id");
        Ok(())
    }
}

impl<C> RunQueryDsl<C> for Named {}

/// The ids of a table's rows that name an id in a column, in their order.
pub fn ids_by(tx: &mut Tx<'_>, table: &'static str, column: &'static str, id: AnyId) -> Result<Vec<AnyId>> {
    Ok(on!(tx.conn(), c => Named { table, column, id }.load(c)?))
}
