//! The data folder of the embedded engine: made so that nobody else can look in, and used by one process.
//!
//! The lock is the kernel's: it goes with the process that holds it, however that ends. The file that it is on
//! stays, and says who was last.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{Read, Write};
use std::path::Path;

use super::Settings;
use crate::error::{Code, Error, Result};

/// The file in the data folder that the lock is on.
pub const LOCK: &str = "assent.lock";

/// Makes a folder, and those above it that are missing: for its owner alone. One that is there stays as it is.
pub fn make(folder: &Path) -> std::io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// Makes a file that is not there yet, for its owner alone. The engine gives the files that it puts beside the
/// database the same mode.
pub fn make_file(path: &Path) -> std::io::Result<()> {
    match private(OpenOptions::new().write(true).create_new(true)).open(path) {
        Err(e) if e.kind() != std::io::ErrorKind::AlreadyExists => Err(e),
        _ => Ok(()),
    }
}

/// What is made with these options, is made for its owner alone.
pub fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// The data folder, for this process alone as long as this lives. A server's database has no folder.
#[derive(Debug)]
pub struct Held(#[allow(dead_code, reason = "the lock goes when the file is closed")] Option<File>);

/// Takes the data folder for this process, making it where it is missing; refused while another has it.
pub fn hold(settings: &Settings) -> Result<Held> {
    let Settings::Sqlite { path, .. } = settings else { return Ok(Held(None)) };
    let folder = path.parent().unwrap_or(Path::new("."));
    let trouble = |e: std::io::Error| {
        Error::because(
            Code::Unavailable,
            format!("The data folder {} cannot be used: {e}.", folder.display()),
        )
    };
    make(folder).map_err(trouble)?;
    let mut options = OpenOptions::new();
    let mut file = private(options.read(true).write(true).create(true).truncate(false))
        .open(folder.join(LOCK))
        .map_err(trouble)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(taken(folder, &mut file)),
        Err(TryLockError::Error(e)) => return Err(trouble(e)),
    }
    file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id())).map_err(trouble)?;
    Ok(Held(Some(file)))
}

fn taken(folder: &Path, file: &mut File) -> Error {
    let mut said = String::new();
    // Whoever holds it may be about to write; then nothing can be said of it.
    let _ = file.read_to_string(&mut said);
    let who = said.trim().parse::<u32>().map_or_else(|_| String::new(), |id| format!(" (process {id})"));
    let folder = folder.display();
    let detail = format!(
        "The data folder {folder} is in use by another assent{who}: stop that one first, or name another folder with ASSENT_DATA."
    );
    Error::because(Code::Unavailable, detail)
}

/// Can somebody other than its owner read this?
#[cfg(unix)]
pub fn is_loose(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|found| found.permissions().mode().trailing_zeros() < 6)
}

/// Can somebody other than its owner read this?
#[cfg(not(unix))]
pub fn is_loose(_: &Path) -> bool {
    false
}
