//! The zip file, read as strictly as `docs/export.md` describes it: every byte belongs to a file, to the directory or to
//! its end, and whatever is said twice is the same. Knows nothing of what the files hold.

mod content;
mod directory;
mod numbers;

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{Read, Seek, SeekFrom};

pub use content::{Content, Held};

/// How a file is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// Its bytes as they are.
    Stored,
    /// Deflated (RFC 1951).
    Deflated,
}

/// A file of the archive.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its path.
    pub name: String,
    method: Method,
    crc: u32,
    packed: u64,
    /// How many bytes it has.
    pub size: u64,
    /// Where its packed bytes begin.
    start: u64,
}

/// Why there is nothing to be verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no zip file at all.
    NoZip(String),
    /// It is one, and another than described.
    Broken(String),
}

impl From<std::io::Error> for Unreadable {
    fn from(error: std::io::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

/// What an archive is read from.
pub trait Source: Read + Seek {}
impl<T: Read + Seek> Source for T {}

/// The files by their paths, in their order.
pub struct Archive {
    file: RefCell<Box<dyn Source>>,
    length: u64,
    members: Vec<Member>,
    by_name: HashMap<String, usize>,
}

impl Archive {
    /// Reads the structure, and holds it against the description.
    pub fn open(file: impl Source + 'static) -> Result<Self, Unreadable> {
        let mut file: Box<dyn Source> = Box::new(file);
        let none = |e: std::io::Error| Unreadable::NoZip(e.to_string());
        let length = file.seek(SeekFrom::End(0)).map_err(none)?;
        let mut begins = [0; 4];
        file.seek(SeekFrom::Start(0)).map_err(none)?;
        if file.read_exact(&mut begins).is_err() || begins != directory::LOCAL {
            return Err(Unreadable::NoZip("it does not begin as a zip file with files does".to_owned()));
        }
        let members = directory::read(file.as_mut(), length)?;
        let mut by_name = HashMap::new();
        for (at, member) in members.iter().enumerate() {
            if by_name.insert(member.name.clone(), at).is_some() {
                return Err(Unreadable::Broken(format!("{} stands there twice", member.name)));
            }
        }
        Ok(Self { file: RefCell::new(file), length, members, by_name })
    }

    /// How many bytes it has in all.
    pub const fn length(&self) -> u64 {
        self.length
    }
    /// Its files, in their order.
    pub fn members(&self) -> &[Member] {
        &self.members
    }
    /// The file with this path.
    pub fn find(&self, path: &str) -> Option<&Member> {
        self.members.get(*self.by_name.get(path)?)
    }
    /// What a file holds, to be read from its beginning.
    pub fn content<'a>(&'a self, member: &'a Member) -> Content<'a> {
        Content::new(&self.file, member)
    }
}
