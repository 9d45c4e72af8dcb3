//! The folder of the log's key: outside the database, beside the keys of access tokens and not among them.
//!
//! `origin` names the log; `key-….pk8` are the keys that this folder has of it; `signed` is the head that was signed last
//! with one of them; `lock` is held by whoever signs. `signed` is the memory by which a log never signs two heads that
//! contradict each other: it is on the disk before anybody sees a head.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use aws_lc_rs::signature::Ed25519KeyPair;

use crate::config::Config;
use crate::domain::log::{KeyName, SignedCheckpoint, Signer, VerifierKey};
use crate::error::{Error, Result};
use crate::store::folder;

/// What the folders of logs that ended begin with.
const ENDED: &str = "ended-";

/// The folder, whether it is there or not.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

/// What the folder holds.
#[derive(Debug, Default)]
pub struct Kept {
    /// Which log.
    pub origin: Option<KeyName>,
    /// The keys, the oldest first.
    pub keys: Vec<Signer>,
    /// The head that was signed last.
    pub signed: Option<SignedCheckpoint>,
}

impl Kept {
    /// The key with this public part, if the folder has it.
    pub fn key(&self, public: &VerifierKey) -> Option<&Signer> {
        self.keys.iter().find(|key| key.public() == public)
    }
    /// How many entries it remembers to have signed.
    pub fn remembers(&self) -> u64 {
        self.signed.as_ref().map_or(0, |signed| signed.checkpoint().size)
    }
}

/// Nobody else signs from the folder as long as this lives.
#[derive(Debug)]
pub struct Held(#[allow(dead_code, reason = "the lock goes when the file is closed")] File);

impl Folder {
    /// Where a configuration has it.
    pub fn of(config: &Config) -> Self {
        Self(config.keys_dir.join("log"))
    }

    /// A folder of keys somewhere else.
    pub(in crate::service) fn at(path: PathBuf) -> Self {
        Self(path)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Takes the folder for this process, making it where it is missing; `None` while another has it.
    pub fn hold(&self) -> Result<Option<Held>> {
        let (path, file) = self.lock()?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Held(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(e)) => Err(trouble(&path, &e)),
        }
    }

    /// The same, once whoever has it is ready. For commands: the service does not wait.
    pub fn hold_in_turn(&self) -> Result<Held> {
        let (path, file) = self.lock()?;
        file.lock().map_err(|e| trouble(&path, &e))?;
        Ok(Held(file))
    }

    /// The file that the lock is on.
    fn lock(&self) -> Result<(PathBuf, File)> {
        folder::make(&self.0).map_err(|e| trouble(&self.0, &e))?;
        let path = self.0.join("lock");
        let mut options = OpenOptions::new();
        let options = folder::private(options.read(true).write(true).create(true).truncate(false));
        let file = options.open(&path).map_err(|e| trouble(&path, &e))?;
        Ok((path, file))
    }

    /// What it holds; nothing where it is not there. Makes nothing.
    pub fn read(&self) -> Result<Kept> {
        let Some(origin) = self.text("origin")? else { return Ok(Kept::default()) };
        let name = KeyName::parse(origin.trim_end()).ok_or_else(|| self.odd("origin"))?;
        let keys = self.key_files()?.iter().map(|path| load(path, &name)).collect::<Result<_>>()?;
        let signed = match self.text("signed")? {
            Some(note) => Some(SignedCheckpoint::parse(note.as_bytes()).map_err(|_| self.odd("signed"))?),
            None => None,
        };
        Ok(Kept { origin: Some(name), keys, signed })
    }

    /// Begins a log: names it and makes its first key.
    pub fn begin(&self, origin: &KeyName) -> Result<Signer> {
        let key = self.add_key(origin)?;
        self.write("origin", &format!("{origin}\n"))?;
        Ok(key)
    }

    /// Makes one more key.
    pub fn add_key(&self, origin: &KeyName) -> Result<Signer> {
        load(&self.make_key()?, origin)
    }

    /// Makes the file of one more key.
    pub(in crate::service) fn make_key(&self) -> Result<PathBuf> {
        let rng = aws_lc_rs::rand::SystemRandom::new();
        let document =
            Ed25519KeyPair::generate_pkcs8(&rng).map_err(|_| Error::internal("no key could be made"))?;
        let name = format!("key-{}.pk8", uuid::Uuid::now_v7());
        self.put(&name, document.as_ref())?;
        Ok(self.0.join(name))
    }

    /// Remembers the head that was signed last: when this returns, it is on the disk.
    pub fn remember(&self, signed: &SignedCheckpoint) -> Result<()> {
        self.write("signed", &signed.to_string())
    }

    /// Puts away what belongs to a log that ended, into a folder below, so that another one can begin.
    pub fn put_away(&self) -> Result<()> {
        let away = self.0.join(format!("{ENDED}{}", uuid::Uuid::now_v7()));
        folder::make(&away).map_err(|e| trouble(&away, &e))?;
        // The name last: without it the folder has nothing, and all of it can be tried again.
        let named = ["signed", "origin"].map(|name| self.0.join(name));
        let files = self.key_files()?.into_iter().chain(named.into_iter().filter(|path| path.exists()));
        for path in files {
            let to = path.file_name().map(|name| away.join(name)).unwrap_or_default();
            fs::rename(&path, to).map_err(|e| trouble(&path, &e))?;
        }
        self.settle()
    }

    /// The names of the logs that it has or had.
    pub fn origins(&self) -> Result<Vec<String>> {
        let found = fs::read_dir(&self.0).map_err(|e| trouble(&self.0, &e))?;
        let away = found.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let ended = away.filter(|name| name.starts_with(ENDED)).map(|name| format!("{name}/origin"));
        let texts = ended.chain(["origin".to_owned()]).map(|name| self.text(&name));
        let texts: Vec<Option<String>> = texts.collect::<Result<_>>()?;
        Ok(texts.into_iter().flatten().map(|text| text.trim_end().to_owned()).collect())
    }

    /// Replaces a file whole, so that a crash leaves the old one or the new one.
    pub(in crate::service) fn write(&self, name: &str, text: &str) -> Result<()> {
        let (new, path) = (self.0.join(format!("{name}.new")), self.0.join(name));
        let _ = fs::remove_file(&new);
        self.put(&format!("{name}.new"), text.as_bytes())?;
        fs::rename(&new, &path).map_err(|e| trouble(&path, &e))?;
        self.settle()
    }

    /// Writes a file that is not there yet, for its owner alone, down to the disk.
    fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.0.join(name);
        let mut options = OpenOptions::new();
        let opened = folder::private(options.write(true).create_new(true)).open(&path);
        let written = opened.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
        written.map_err(|e| trouble(&path, &e))?;
        self.settle()
    }

    /// The names in the folder, down to the disk.
    fn settle(&self) -> Result<()> {
        File::open(&self.0).and_then(|folder| folder.sync_all()).map_err(|e| trouble(&self.0, &e))
    }

    pub(in crate::service) fn text(&self, name: &str) -> Result<Option<String>> {
        let path = self.0.join(name);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(trouble(&path, &e)),
        }
    }

    pub(in crate::service) fn key_files(&self) -> Result<Vec<PathBuf>> {
        let found = fs::read_dir(&self.0).map_err(|e| trouble(&self.0, &e))?;
        let mut files: Vec<PathBuf> = found
            .filter_map(|entry| entry.ok().map(|e| e.path()))
            .filter(|path| path.extension().is_some_and(|e| e == "pk8"))
            .collect();
        files.sort();
        Ok(files)
    }

    pub(in crate::service) fn odd(&self, name: &str) -> Error {
        Error::internal(format!("{} cannot be read as what it must be", self.0.join(name).display()))
    }
}

fn load(path: &Path, origin: &KeyName) -> Result<Signer> {
    Signer::new(origin.clone(), pair(path)?).map_err(|e| Error::internal(e.to_string()))
}

/// The key pair in a file that nobody else can read.
pub(in crate::service) fn pair(path: &Path) -> Result<Ed25519KeyPair> {
    if folder::is_loose(path) {
        let detail = format!("{} can be read by others; set its mode to 600", path.display());
        return Err(Error::internal(detail));
    }
    let der = fs::read(path).map_err(|e| trouble(path, &e))?;
    let pair = Ed25519KeyPair::from_pkcs8(&der).ok();
    pair.ok_or_else(|| Error::internal(format!("{} is not an Ed25519 key in PKCS #8", path.display())))
}

fn trouble(path: &Path, error: &std::io::Error) -> Error {
    Error::internal(format!("{}: {error}", path.display()))
}
