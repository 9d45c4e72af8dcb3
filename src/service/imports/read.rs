//! The file of an export: held by the verifier first, then read as a stream, a line at a time.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};

use sha2::{Digest, Sha256};

use super::rows::Lines;
use crate::domain::export::{PEOPLE, Table};
use crate::domain::ids::GroupId;
use crate::domain::log::{SignedCheckpoint, VerifierKey};
use crate::error::{Code, Error, Result};
use crate::service::exports::MOST_BYTES;
use crate::verify::container::{Archive, Unreadable};
use crate::verify::manifest::{self, Exported};
use crate::verify::report::{Fault, Report};
use crate::verify::{Given, verify};

/// Bytes that the files of an export may have together when they are unpacked.
pub const MOST_UNPACKED: u64 = 64 * 1024 * 1024 * 1024;
/// Faults that are told.
const TOLD: usize = 20;

/// An export of a group that holds.
pub struct Source {
    archive: Archive,
    exported: Exported,
}

/// Where a log stood: its name, its size, and the root of its tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The log's name.
    pub origin: String,
    /// How many entries it had.
    pub size: u64,
    /// The root, in base64.
    pub root: String,
}

fn none(why: &str) -> Error {
    Error::because(Code::InvalidField, format!("This is no export: {why}."))
}

/// A failure to read the file, which was read once before.
#[allow(clippy::needless_pass_by_value, reason = "the shape that map_err takes")]
pub(super) fn unread(why: std::io::Error) -> Error {
    Error::because(Code::Unavailable, format!("The file cannot be read: {why}."))
}

impl Source {
    /// Opens a file once the verifier finds no fault in it. Refused where it is of one proposal alone, or too large.
    pub fn open(file: File, key: Option<VerifierKey>) -> Result<Self> {
        let length = file.metadata().map_err(unread)?.len();
        if length > MOST_BYTES {
            return Err(Error::rule(format!("The file has {length} bytes; {MOST_BYTES} at most are taken.")));
        }
        let archive = Archive::open(file.try_clone().map_err(unread)?).map_err(|refused| match refused {
            Unreadable::NoZip(why) | Unreadable::Broken(why) => none(&why),
        })?;
        let unpacked = archive.members().iter().fold(0_u64, |sum, member| sum.saturating_add(member.size));
        if unpacked > MOST_UNPACKED {
            let detail =
                format!("The files in it have {unpacked} bytes; {MOST_UNPACKED} at most are unpacked.");
            return Err(Error::rule(detail));
        }
        let report = verify(file, &Given { key, ..Given::default() }).map_err(|why| none(&why))?;
        if !report.holds() {
            return Err(faulty(&report));
        }
        let exported = manifest::check(&archive, &mut Report::default());
        let exported = exported.ok_or_else(|| Error::internal("a manifest that held and is gone"))?;
        if let Some(proposal) = exported.proposal {
            let detail = format!(
                "This is the export of one proposal, {proposal}; only that of a whole group is taken."
            );
            return Err(Error::rule(detail));
        }
        Ok(Self { archive, exported })
    }

    /// The group.
    pub fn group(&self) -> GroupId {
        self.exported.group.cast()
    }
    /// Its name in addresses.
    pub fn slug(&self) -> &str {
        &self.exported.manifest.group.slug
    }
    /// The digest of the manifest: that of all that the file says.
    pub fn digest(&self) -> String {
        hex::encode(Sha256::digest(self.exported.manifest.bytes().unwrap_or_default()))
    }
    /// The paths of its files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.archive.members().iter().map(|member| member.name.as_str())
    }

    /// The head of the log that the group comes from.
    pub fn head(&self) -> Result<Head> {
        let mut note = Vec::new();
        self.open_file(crate::domain::export::CHECKPOINT)?.read_to_end(&mut note).map_err(unread)?;
        let signed = SignedCheckpoint::parse(&note).map_err(|why| none(&why.to_string()))?;
        let head = signed.checkpoint();
        Ok(Head { origin: head.origin.clone(), size: head.size, root: head.root.to_string() })
    }

    /// The bytes of a file.
    pub fn open_file(&self, path: &str) -> Result<impl Read + '_> {
        let member = self.archive.find(path).ok_or_else(|| none(&format!("{path} is missing")))?;
        Ok(self.archive.content(member))
    }

    /// The lines of a file.
    pub fn lines(&self, path: &str) -> Result<impl Iterator<Item = Result<Vec<u8>>> + '_> {
        Ok(BufReader::new(self.open_file(path)?).split(b'\n').map(|line| line.map_err(unread)))
    }

    /// The rows of a table.
    pub fn rows(&self, table: &'static Table) -> Result<Lines<'_>> {
        Ok(Lines::of(Box::new(self.lines(&table.path())?)))
    }

    /// The lines of those who are behind the memberships.
    pub fn people(&self) -> Result<impl Iterator<Item = Result<Vec<u8>>> + '_> {
        self.lines(PEOPLE)
    }
}

fn faulty(report: &Report) -> Error {
    let all: Vec<&Fault> = report.faults().collect();
    let told = all.iter().take(TOLD).map(|Fault { code, what, why }| format!("\n  {code}  {what}: {why}"));
    let more = all.len().saturating_sub(TOLD);
    let more = if more > 0 { format!("\n  and {more} more") } else { String::new() };
    Error::rule(format!("The export does not hold:{}{more}", told.collect::<String>()))
}
