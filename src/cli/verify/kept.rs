//! The head that an auditor keeps in a file: replaced whole by the next one that held, and never by one that did not.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use crate::domain::log::SignedCheckpoint;
use crate::domain::log::note::LONGEST;
use crate::domain::time::Instant;

/// A file with a head.
#[derive(Clone, Debug)]
pub(super) struct Kept(pub(super) PathBuf);

impl Kept {
    /// What it is called.
    pub(super) fn name(&self) -> String {
        self.0.display().to_string()
    }

    /// The head that is kept, if there is one.
    pub(super) fn read(&self) -> Result<Option<SignedCheckpoint>, String> {
        let file = match File::open(&self.0) {
            Ok(file) => file,
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(self.trouble(&e)),
        };
        let (mut bytes, most) = (Vec::new(), u64::try_from(LONGEST).unwrap_or(u64::MAX));
        file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|e| self.trouble(&e))?;
        let head = SignedCheckpoint::parse(&bytes).map_err(|why| format!("{}: {why}", self.name()))?;
        Ok(Some(head))
    }

    /// Keeps this head in the place of the one before: a crash leaves the old one or the new one.
    pub(super) fn replace(&self, head: &SignedCheckpoint) -> Result<(), String> {
        let new = self.beside(".new");
        let written = File::create(&new).and_then(|mut file| {
            file.write_all(head.to_string().as_bytes())?;
            file.sync_all()
        });
        let settled = written.and_then(|()| fs::rename(&new, &self.0)).and_then(|()| {
            let folder = self.0.parent().filter(|folder| !folder.as_os_str().is_empty());
            File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all())
        });
        settled.map_err(|e| self.trouble(&e))
    }

    /// Keeps a head that does not fit beside the one that it does not fit to. Gives where.
    pub(super) fn put_beside(
        &self,
        head: &SignedCheckpoint,
        what: &str,
        now: Instant,
    ) -> Result<PathBuf, String> {
        let time = now.to_string().replace([':', '.'], "");
        let path = self.beside(&format!(".{what}-{time}"));
        let written = OpenOptions::new().write(true).create_new(true).open(&path).and_then(|mut file| {
            file.write_all(head.to_string().as_bytes())?;
            file.sync_all()
        });
        written.map(|()| path.clone()).map_err(|e| format!("{}: {e}", path.display()))
    }

    fn beside(&self, behind: &str) -> PathBuf {
        let mut name: OsString = self.0.clone().into_os_string();
        name.push(behind);
        name.into()
    }

    fn trouble(&self, error: &std::io::Error) -> String {
        format!("{}: {error}", self.name())
    }
}
