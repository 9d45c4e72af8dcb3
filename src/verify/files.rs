//! The files of an export, each held against the manifest as it is read for the first time.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read};

use super::container::{Archive, Content};
use super::leaves::Shelf;
use super::report::{Code, Report};
use crate::domain::export::{MANIFEST, Manifest};

/// The longest line that is read, in bytes.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// The files, by their paths.
pub struct Files<'a> {
    archive: &'a Archive,
    manifest: &'a Manifest,
    held: HashSet<String>,
}

/// The whole of a file that is small by its nature.
pub fn whole_of(mut content: Content<'_>, longest: u64) -> Result<Vec<u8>, String> {
    let bytes = read_up_to(&mut content, longest)?;
    content.finish()?;
    Ok(bytes)
}

fn read_up_to(content: &mut Content<'_>, longest: u64) -> Result<Vec<u8>, String> {
    if content.member().size > longest {
        return Err("it is longer than such a file can be".to_owned());
    }
    let mut bytes = Vec::new();
    content.take(longest.saturating_add(1)).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    Ok(bytes)
}

impl<'a> Files<'a> {
    /// None of them held yet.
    pub fn new(archive: &'a Archive, manifest: &'a Manifest) -> Self {
        Self { archive, manifest, held: HashSet::new() }
    }

    /// The paths of all files.
    pub fn paths(&self) -> impl Iterator<Item = &'a str> {
        self.archive.members().iter().map(|member| member.name.as_str())
    }

    /// What a file holds; none where there is none: that was told by the manifest.
    pub fn open(&self, path: &str) -> Option<Content<'a>> {
        Some(self.archive.content(self.archive.find(path)?))
    }

    /// Reads what is left of a file, and holds it against its sums.
    pub fn close(&mut self, content: Content<'a>, report: &mut Report) {
        let path = &content.member().name;
        let is_first = self.held.insert(path.clone());
        let found = content.finish();
        if !is_first {
            return;
        }
        report.look(Code::Container, 1);
        report.look(Code::Manifest, 1);
        match (found, self.manifest.files.get(path)) {
            (Err(why), _) => report.fault(Code::Container, path, why),
            (Ok(held), Some(sum)) if held.bytes == sum.bytes && hex::encode(held.sha256) == sum.sha256 => {}
            (Ok(_), Some(_)) => {
                report.fault(Code::Manifest, path, "its length or its sum is another than the manifest says");
            }
            (Ok(_), None) => report.fault(Code::Manifest, path, "the manifest does not name it"),
        }
    }

    /// The whole of a file; none where there is none, or where it cannot be read: that is told.
    pub fn whole(&mut self, path: &str, longest: u64, report: &mut Report) -> Option<Vec<u8>> {
        let mut content = self.open(path)?;
        let read = read_up_to(&mut content, longest);
        self.close(content, report);
        read.map_err(|why| report.fault(Code::Format, path, why)).ok()
    }

    /// Gives the lines of a file one by one, each with its number from 1. A line that cannot be read ends it.
    pub fn each_line(
        &mut self,
        path: &str,
        report: &mut Report,
        mut f: impl FnMut(u64, &[u8], &mut Self, &mut Report),
    ) {
        let Some(content) = self.open(path) else { return };
        let mut reader = BufReader::new(content);
        let (mut line, mut number) = (Vec::new(), 0_u64);
        loop {
            line.clear();
            number = number.saturating_add(1);
            match (&mut reader).take(LONGEST_LINE).read_until(b'\n', &mut line) {
                Ok(0) | Err(_) => break,
                Ok(_) if line.pop() == Some(b'\n') => f(number, &line, self, report),
                Ok(_) => {
                    report.fault(
                        Code::Format,
                        format!("{path} line {number}"),
                        "it has no end, or is too long",
                    );
                    break;
                }
            }
        }
        self.close(reader.into_inner(), report);
    }

    /// Holds the files that nobody has read.
    pub fn close_all(&mut self, report: &mut Report) {
        report.look(Code::Container, 1);
        for member in self.archive.members() {
            if member.name != MANIFEST && !self.held.contains(&member.name) {
                self.close(self.archive.content(member), report);
            }
        }
    }
}

impl Shelf for Files<'_> {
    fn whole(&mut self, path: &str, longest: u64, report: &mut Report) -> Option<Vec<u8>> {
        Files::whole(self, path, longest, report)
    }
}
