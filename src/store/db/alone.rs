//! A look at the database on a connection of its own, for what takes long: it keeps no thread from those who wait for an
//! answer.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::sqlite::execute;
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::store::{Engine, Settings, Tx};

/// Reads in one snapshot, on a connection that is opened for it and closed behind it. Blocks for as long as `f` takes:
/// not for async code.
pub fn alone<T>(settings: &Settings, clock: &Clock, f: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
    let mut conn = settings.open()?;
    match settings.engine() {
        Engine::Sqlite => execute(&mut conn, "BEGIN")?,
        Engine::Postgres => execute(&mut conn, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")?,
    }
    let mut tx = Tx::new(&mut conn, clock.now());
    let ran = catch_unwind(AssertUnwindSafe(|| {
        let value = f(&mut tx)?;
        tx.finish()?;
        Ok(value)
    }));
    let result = ran.unwrap_or_else(|_| Err(Error::internal("a use case panicked")));
    // What was read is not changed by how the transaction ends, and the connection is closed.
    let _ = execute(&mut conn, "ROLLBACK");
    result
}
