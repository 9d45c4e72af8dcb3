//! Makes an export into a file first: whoever fetches it slowly keeps nothing of the database from others.
//!
//! On a connection and a thread of its own, in one snapshot. A file that nobody named is taken out of its folder as soon
//! as it is open, so that it is gone with whoever holds it, however that ends.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::allowed::Allowed;
use super::container::unwritten;
use super::write::write;
use crate::error::{Error, Result};
use crate::service::App;
use crate::service::log::Standing;
use crate::store::exported::is_numbered_within;
use crate::store::{Settings, Tx, alone, folder};

/// How long a snapshot is waited for in which every entry of the group has its number in the signed head.
const PATIENCE: Duration = Duration::from_secs(10);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(200);
/// Bytes of an export at most.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024 * 1024;
/// Bytes that are gathered before they are written.
const GATHERED: usize = 256 * 1024;

/// An export, ready to be read.
#[derive(Debug)]
pub struct Spool {
    /// The file, from its beginning.
    pub file: File,
    /// How many bytes it has.
    pub size: u64,
    /// What it is called.
    pub name: String,
}

/// Where it is written to.
#[derive(Clone, Debug)]
pub enum Target {
    /// A file without a name.
    Nameless,
    /// This one, which must not be there.
    Named(PathBuf),
}

/// Makes an export of what `admit` allows, which is asked in each snapshot. Whoever lets go of this ends the work.
pub async fn spool(
    app: &App,
    target: Target,
    admit: impl Fn(&mut Tx<'_>) -> Result<Allowed> + Clone + Send + 'static,
) -> Result<Spool> {
    let gone = LetGo::default();
    let until = Instant::now() + PATIENCE;
    loop {
        let is_last = Instant::now() >= until;
        let (app, target, admit, gone) = (app.clone(), target.clone(), admit.clone(), gone.0.clone());
        let look = move || {
            alone(&app.config.database, &app.clock, |tx| {
                let allowed = admit(tx)?;
                if is_last || is_settled(tx, &allowed)? {
                    return made(tx, &allowed, &target.open(&app.config.database)?, gone).map(Some);
                }
                Ok(None)
            })
        };
        if let Some(spool) = tokio::task::spawn_blocking(look).await.map_err(Error::internal)?? {
            return Ok(spool);
        }
        sleep(PAUSE).await;
    }
}

/// An export made in the snapshot of another's transaction, into a file without a name beside a database.
pub fn within(tx: &mut Tx<'_>, allowed: &Allowed, beside: &Settings) -> Result<Spool> {
    made(tx, allowed, &Target::Nameless.open(beside)?, Arc::default())
}

/// Has every entry of the group its number, and is the log signed beyond it?
fn is_settled(tx: &mut Tx<'_>, allowed: &Allowed) -> Result<bool> {
    let signed = Standing::of(tx)?.signed_size();
    is_numbered_within(tx, allowed.of, i64::try_from(signed).map_err(Error::internal)?)
}

fn made(tx: &mut Tx<'_>, allowed: &Allowed, file: &File, gone: Arc<AtomicBool>) -> Result<Spool> {
    let mut file = file.try_clone().map_err(unwritten)?;
    let watched = Watched { file: file.try_clone().map_err(unwritten)?, gone };
    write(tx, allowed, BufWriter::with_capacity(GATHERED, watched), MOST_BYTES)?;
    let size = file.seek(SeekFrom::End(0)).map_err(unwritten)?;
    file.rewind().map_err(unwritten)?;
    Ok(Spool { file, size, name: allowed.file_name() })
}

impl Target {
    fn open(&self, database: &Settings) -> Result<File> {
        let mut options = OpenOptions::new();
        let options = folder::private(options.read(true).write(true).create_new(true));
        match self {
            Self::Named(path) => options.open(path).map_err(unwritten),
            Self::Nameless => {
                let name = format!("assent-export-{}", uuid::Uuid::now_v7().simple());
                let path = beside(database).join(name);
                let file = options.open(&path).map_err(unwritten)?;
                fs::remove_file(&path).map_err(unwritten)?;
                Ok(file)
            }
        }
    }
}

/// Where there is room for it: the data folder, where there is one.
fn beside(database: &Settings) -> PathBuf {
    match database {
        Settings::Sqlite { path, .. } => path.parent().unwrap_or(Path::new(".")).to_path_buf(),
        Settings::Postgres { .. } => std::env::temp_dir(),
    }
}

/// Says that nobody waits any more, when it is dropped.
#[derive(Debug, Default)]
struct LetGo(Arc<AtomicBool>);

impl Drop for LetGo {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// A file that is written for as long as somebody waits for it.
struct Watched {
    file: File,
    gone: Arc<AtomicBool>,
}

impl Write for Watched {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.gone.load(Ordering::Relaxed) {
            return Err(io::Error::other("nobody waits for the export any more"));
        }
        self.file.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Watched {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}
