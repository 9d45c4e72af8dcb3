//! The folder of the witness's key, beside that of the log's: `origin` is the witness's name, `key-….pk8` its key, `seen-…` the
//! head that was signed last of a log, `fork-…` one that contradicts it.

use sha2::{Digest, Sha256};

use crate::config::Config;
use crate::domain::log::{Cosigner, KeyName, SignedCheckpoint};
use crate::error::{Error, Result};
use crate::service::log::Folder;
use crate::service::log::folder::pair;

/// Where a configuration has it.
pub fn of(config: &Config) -> Folder {
    Folder::at(config.keys_dir.join("witness"))
}

/// What the folder remembers. It is held meanwhile.
pub struct Memory<'f>(pub &'f Folder);

impl Memory<'_> {
    /// The key; made, and named, where there is none yet.
    pub fn key(&self, name: &KeyName) -> Result<Cosigner> {
        let named = if let Some(text) = self.0.text("origin")? {
            KeyName::parse(text.trim_end()).ok_or_else(|| self.0.odd("origin"))?
        } else {
            self.0.make_key()?;
            self.0.write("origin", &format!("{name}\n"))?;
            name.clone()
        };
        let file = self.0.key_files()?.pop();
        let file = file.ok_or_else(|| Error::internal("the folder of the witness has lost its key"))?;
        Cosigner::new(named, pair(&file)?).map_err(|e| Error::internal(e.to_string()))
    }

    /// The head that was signed last of a log.
    pub fn last(&self, origin: &str) -> Result<Option<SignedCheckpoint>> {
        let name = format!("seen-{}", short(origin));
        let Some(note) = self.0.text(&name)? else { return Ok(None) };
        SignedCheckpoint::parse(note.as_bytes()).map(Some).map_err(|_| self.0.odd(&name))
    }

    /// Remembers a head: when this returns, it is on the disk.
    pub fn remember(&self, head: &SignedCheckpoint) -> Result<()> {
        let name = format!("seen-{}", short(&head.checkpoint().origin));
        self.0.write(&name, &head.to_string())
    }

    /// Keeps a head that contradicts the one that was signed.
    pub fn keep_evidence(&self, head: &SignedCheckpoint) -> Result<()> {
        self.0.write(&format!("fork-{}", short(head.text())), &head.to_string())
    }
}

/// What a file can be called that is about this.
fn short(text: &str) -> String {
    hex::encode(Sha256::digest(text).get(..16).unwrap_or_default())
}
