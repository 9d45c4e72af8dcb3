//! Threads that own the connections. Async at the edge, sync inside: `read` and `write` take a closure and
//! give a future. A full queue is a quick refusal, never a pile-up; a client that goes away cannot abandon a
//! transaction half-way.

mod alone;
mod command;
mod postgres;
mod sqlite;
mod stats;

use std::thread;

use crossbeam_channel::{Sender, TrySendError, bounded};
use tokio::sync::oneshot;

pub use self::alone::alone;
use self::command::{Unit, Work};
pub use self::stats::Stats;
use super::{Engine, Settings, Tx};
use crate::clock::Clock;
use crate::error::{Code, Error, Result};

/// Requests that may wait for a connection; one more is refused at once.
const QUEUE: usize = 1024;

/// The database.
#[derive(Clone, Debug)]
pub struct Db {
    readers: Sender<Box<dyn Work>>,
    writers: Sender<Box<dyn Work>>,
    clock: Clock,
    engine: Engine,
    stats: Stats,
}

impl Db {
    /// Starts the threads. Opens no connection yet: that is done, and done again, when there is work.
    pub fn start(settings: &Settings, connections: usize, clock: &Clock) -> Result<Self> {
        let stats = Stats::default();
        let (readers, reads) = bounded(QUEUE);
        let (writers, writes) = bounded(QUEUE);
        let engine = settings.engine();
        for n in 0..connections {
            let (settings, stats) = (settings.clone(), stats.clone());
            let (reads, writes) = (reads.clone(), writes.clone());
            let run = move || match engine {
                Engine::Sqlite => sqlite::read(&settings, &reads, &stats),
                Engine::Postgres => postgres::serve(&settings, &reads, &writes, &stats),
            };
            thread::Builder::new().name(format!("db-{n}")).spawn(run).map_err(Error::internal)?;
        }
        if engine == Engine::Sqlite {
            let (settings, stats) = (settings.clone(), stats.clone());
            let run = move || sqlite::write(&settings, &writes, &stats);
            thread::Builder::new().name("db-writer".to_owned()).spawn(run).map_err(Error::internal)?;
        }
        Ok(Self { readers, writers, clock: clock.clone(), engine, stats })
    }

    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// What the database has done so far.
    pub fn stats(&self) -> &Stats {
        &self.stats
    }

    /// Reads, in one snapshot.
    pub fn read<T, F>(&self, f: F) -> impl Future<Output = Result<T>> + Send + 'static + use<T, F>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.submit(&self.readers, f)
    }

    /// Writes, in one transaction. The closure may run again.
    pub fn write<T, F>(&self, f: F) -> impl Future<Output = Result<T>> + Send + 'static + use<T, F>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.submit(&self.writers, f)
    }

    fn submit<T, F>(
        &self,
        queue: &Sender<Box<dyn Work>>,
        f: F,
    ) -> impl Future<Output = Result<T>> + Send + 'static + use<T, F>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let unit = Unit::new(f, self.clock.clone(), answer);
        let sent = queue.try_send(Box::new(unit)).map_err(|e| match e {
            TrySendError::Full(_) => {
                Error::because(Code::Unavailable, "Too much is waiting; try again soon.")
            }
            TrySendError::Disconnected(_) => Error::because(Code::Unavailable, "The service is stopping."),
        });
        async move {
            sent?;
            answered.await.map_err(|_| Error::internal("a database thread ended"))?
        }
    }
}
