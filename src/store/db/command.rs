//! A piece of work for a database thread: a closure, run in a transaction that the thread keeps, and the
//! answer that is given when the transaction has ended.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tokio::sync::oneshot;

use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::store::{Conn, Tx};

/// A piece of work, whatever it gives.
pub(in crate::store) trait Work: Send {
    /// Runs the closure inside a transaction that is open on `conn`. May be called again after a rollback.
    fn run(&mut self, conn: &mut Conn) -> Outcome;
    /// Answers: with what the closure gave, or, if the transaction could not end well, with why.
    fn answer(self: Box<Self>, ended: Result<()>);
}

/// How the closure ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) enum Outcome {
    /// Commit.
    Done,
    /// Roll back.
    Failed,
    /// Roll back; the same closure may succeed at once.
    Transient,
    /// Roll back and open another connection.
    Broken,
}

pub(super) struct Unit<T, F> {
    closure: F,
    clock: Clock,
    result: Option<Result<T>>,
    answer: oneshot::Sender<Result<T>>,
}

impl<T, F> Unit<T, F>
where
    F: Fn(&mut Tx<'_>) -> Result<T>,
{
    pub(super) fn new(closure: F, clock: Clock, answer: oneshot::Sender<Result<T>>) -> Self {
        Self { closure, clock, result: None, answer }
    }
}

impl<T, F> Work for Unit<T, F>
where
    T: Send,
    F: Fn(&mut Tx<'_>) -> Result<T> + Send,
{
    fn run(&mut self, conn: &mut Conn) -> Outcome {
        let mut tx = Tx::new(conn, self.clock.now());
        let closure = &self.closure;
        let ran = catch_unwind(AssertUnwindSafe(|| {
            let value = closure(&mut tx)?;
            tx.finish()?;
            Ok::<T, Error>(value)
        }));
        let (result, outcome) = match ran {
            Ok(Ok(value)) => (Ok(value), Outcome::Done),
            Ok(Err(error)) => {
                let outcome = match error.code {
                    _ if error.transient => Outcome::Transient,
                    crate::error::Code::Unavailable => Outcome::Broken,
                    _ => Outcome::Failed,
                };
                (Err(error), outcome)
            }
            Err(_) => (Err(Error::internal("a use case panicked")), Outcome::Broken),
        };
        self.result = Some(result);
        outcome
    }

    fn answer(self: Box<Self>, ended: Result<()>) {
        let result = match (self.result, ended) {
            (Some(Err(error)), _) | (_, Err(error)) => Err(error),
            (Some(result), Ok(())) => result,
            (None, Ok(())) => Err(Error::internal("work that never ran")),
        };
        // The asker may have gone away; what was done is done.
        let _ = self.answer.send(result);
    }
}
