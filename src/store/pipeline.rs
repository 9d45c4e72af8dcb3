//! Statements that PostgreSQL is sent one after the other without waiting for the answers in between.

use diesel::pg::Pg;
use diesel::query_builder::{QueryFragment, QueryId};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, RunQueryDsl};
use diesel_async::async_connection_wrapper::BlockOn;
use diesel_async::{AsyncConnectionCore, AsyncPgConnection};
use futures_util::future::try_join4;

use super::Conn;
use super::conn::Runtime;
use crate::error::Result;

/// What both engines can run.
pub(super) trait Statement:
    QueryFragment<Sqlite> + QueryFragment<Pg> + QueryId + RunQueryDsl<diesel::SqliteConnection>
{
}
impl<Q> Statement for Q where
    Q: QueryFragment<Sqlite> + QueryFragment<Pg> + QueryId + RunQueryDsl<diesel::SqliteConnection>
{
}

/// Sends a statement; the future gives how many rows it wrote.
pub(super) async fn sent<Q>(mut c: &AsyncPgConnection, statement: Q) -> QueryResult<usize>
where
    Q: QueryFragment<Pg> + QueryId,
{
    c.execute_returning_count(statement).await
}

/// Runs statements in this order, the last one where there is one; all succeed, or the transaction fails.
pub(super) fn four(
    conn: &mut Conn,
    a: impl Statement,
    b: impl Statement,
    c: impl Statement,
    d: Option<impl Statement>,
) -> Result<()> {
    match conn {
        Conn::Sqlite(conn) => {
            a.execute(&mut **conn)?;
            b.execute(&mut **conn)?;
            c.execute(&mut **conn)?;
            if let Some(d) = d {
                d.execute(&mut **conn)?;
            }
        }
        Conn::Postgres(conn) => {
            let conn: &AsyncPgConnection = conn;
            let last = async {
                match d {
                    Some(d) => sent(conn, d).await,
                    None => Ok(0),
                }
            };
            let all = try_join4(sent(conn, a), sent(conn, b), sent(conn, c), last);
            Runtime::of_this_thread()?.block_on(all)?;
        }
    }
    Ok(())
}
