//! Brings in much without anybody waiting: what is to be saved waits in tables that nobody else reads, written in batches
//! between the writes of others; then one transaction saves it where it belongs, and it is there at once.
//!
//! Knows nothing of what is brought in: pages of rows with a name, entries, words for the search, files. An import that is
//! broken off shows nowhere. Its remains are forgotten by the next import and by the hourly job.

use chrono::Duration;

use super::documents;
use crate::domain::ids::{AnyId, GroupId};
use crate::domain::imports::ImportState;
use crate::error::Result;
use crate::service::App;
use crate::store::Tx;
use crate::store::archived_logs::ArchivedPart;
use crate::store::imports::{Import, Page, WaitingEntry};
use crate::store::search::Document;

/// Rows in one transaction, about.
const ROWS: usize = 300;
/// Bytes in one transaction, about.
const BYTES: usize = 1024 * 1024;
/// What nobody has written to for so long was broken off.
const BROKEN_OFF: Duration = Duration::hours(24);

/// An import under way.
#[derive(Debug)]
pub struct Staging {
    app: App,
    import: Import,
    number: i64,
    waiting: Vec<Page>,
    held: (usize, usize),
}

impl Staging {
    /// Begins, once the remains of others are forgotten. One of the same group that is under way is given up: whoever
    /// writes it is refused from then on.
    pub async fn begin(app: &App, group: GroupId) -> Result<Self> {
        app.db
            .write(move |tx| {
                let before = tx.now() - BROKEN_OFF;
                Import::give_up(tx, Some(group), before)
            })
            .await?;
        forget_all(app).await?;
        let import = app.db.write(move |tx| Import::begin(tx, group)).await?;
        Ok(Self { app: app.clone(), import, number: 0, waiting: Vec::new(), held: (0, 0) })
    }

    /// Its id.
    pub fn id(&self) -> AnyId {
        self.import.id
    }

    /// Adds some rows, a JSON array of them: pages are saved in the order in which they were added.
    pub async fn page(&mut self, name: &str, rows: String, count: usize) -> Result<()> {
        self.number = self.number.saturating_add(1);
        let (held, bytes) = self.held;
        self.held = (held.saturating_add(count), bytes.saturating_add(rows.len()));
        self.waiting.push(Page {
            import_id: self.import.id,
            number: self.number,
            name: name.to_owned(),
            rows,
        });
        if self.held.0 >= ROWS || self.held.1 >= BYTES {
            self.flush().await?;
        }
        Ok(())
    }

    /// Writes what was added.
    pub async fn flush(&mut self) -> Result<()> {
        let pages = std::mem::take(&mut self.waiting);
        self.held = (0, 0);
        self.write(move |tx| pages.iter().try_for_each(|page| page.insert(tx))).await
    }

    /// Adds entries of another log.
    pub async fn entries(&self, entries: Vec<WaitingEntry>) -> Result<()> {
        self.write(move |tx| WaitingEntry::insert_all(tx, &entries)).await
    }

    /// Adds words for the search. They are in the index at once; what they are of is not yet there to be found.
    pub async fn documents(&self, documents: Vec<Document>) -> Result<()> {
        self.write(move |tx| Document::insert_all(tx, &documents)).await
    }

    /// Adds parts of files of another log.
    pub async fn archived(&self, parts: Vec<ArchivedPart>) -> Result<()> {
        self.write(move |tx| ArchivedPart::insert_all(tx, &parts)).await
    }

    async fn write(&self, f: impl Fn(&mut Tx<'_>) -> Result<()> + Send + 'static) -> Result<()> {
        let import = self.import.clone();
        let done = self.app.db.write(move |tx| {
            import.touch(tx)?;
            f(tx)
        });
        done.await
    }

    /// Makes all of it visible at once: `f` saves what waits where it belongs, in one transaction.
    pub async fn publish<T: Send + 'static>(
        &self,
        f: impl Fn(&mut Tx<'_>, &Import) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let import = self.import.clone();
        let done = self.app.db.write(move |tx| {
            import.end(tx)?;
            f(tx, &import)
        });
        done.await
    }

    /// Gives it up.
    pub async fn give_up(self) -> Result<()> {
        let group = self.import.group_id;
        let before = self.import.begun_at;
        self.app.db.write(move |tx| Import::give_up(tx, Some(group), before)).await?;
        forget_all(&self.app).await
    }
}

/// Forgets what imports left that are over, a little in each transaction.
pub async fn forget_all(app: &App) -> Result<()> {
    while app.db.write(forget_some).await? {}
    Ok(())
}

/// Gives up what was broken off, and forgets a little of what is over. Says whether there was anything.
fn forget_some(tx: &mut Tx<'_>) -> Result<bool> {
    let before = tx.now() - BROKEN_OFF;
    Import::give_up(tx, None, before)?;
    let Some(import) = Import::over(tx)? else { return Ok(false) };
    let pages = import.some_pages(tx)?;
    if import.state == ImportState::GivenUp {
        documents::remove(tx, &pages)?;
        if pages.is_empty() {
            ArchivedPart::forget(tx, import.group_id)?;
        }
    }
    import.forget(tx, &pages)?;
    Ok(true)
}
