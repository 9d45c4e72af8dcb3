//! The container of an export: a zip file as `docs/export.md` asks for it, so strict that no byte of it can change
//! unnoticed. Written as it comes: the local header of a file is put right when its end is known.

use std::collections::BTreeMap;
use std::io::{self, Seek, SeekFrom, Write};

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use sha2::{Digest, Sha256};

use crate::domain::export::manifest::Sum;
use crate::error::{Cause, Code, Error, Result};

/// The version that a reader must know (APPNOTE 4.4.3): deflate, or zip64.
const PLAIN: u16 = 20;
const ZIP64: u16 = 45;
/// 1980-01-01, 00:00:00.
const DAY: u16 = 0x21;
/// What a field of two or four bytes says when the number stands in zip64's.
const IN_ZIP64: (u16, u32) = (u16::MAX, u32::MAX);
/// Where in a local header its digest and its lengths stand.
const LENGTHS_AT: u64 = 14;

/// A zip file that is being written.
#[allow(missing_debug_implementations, reason = "a file has nothing to show")]
pub struct Container<W: Write + Seek> {
    out: Counting<W>,
    most: u64,
    files: Vec<Written>,
    sums: BTreeMap<String, Sum>,
}

/// A file in it.
struct Written {
    path: String,
    packed: bool,
    crc: u32,
    packed_size: u32,
    size: u32,
    at: u64,
}

struct Counting<W> {
    inner: W,
    at: u64,
}

impl<W: Write> Write for Counting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.at = self.at.saturating_add(u64::try_from(written).unwrap_or(u64::MAX));
        Ok(written)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// What the bytes of a file go through, whether it is packed or not.
struct Member<'w> {
    out: &'w mut dyn Write,
    crc: Crc,
    sha: Sha256,
    size: u64,
}

impl Write for Member<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write_all(bytes)?;
        self.crc.update(bytes);
        self.sha.update(bytes);
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A failure of the disk.
pub(super) fn unwritten(cause: io::Error) -> Error {
    let detail = "The export cannot be written; is there room on the disk?";
    Error { cause: Some(Cause(cause.into())), ..Error::because(Code::Unavailable, detail) }
}

impl<W: Write + Seek> Container<W> {
    /// An empty one, of at most so many bytes.
    pub fn new(out: W, most: u64) -> Self {
        Self { out: Counting { inner: out, at: 0 }, most, files: Vec::new(), sums: BTreeMap::new() }
    }

    /// What the files so far are, by their paths.
    pub fn sums(&self) -> &BTreeMap<String, Sum> {
        &self.sums
    }

    /// Adds a file, packed.
    pub fn add(&mut self, path: &str, f: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        self.put(path, true, f)
    }

    /// Adds a file that would not become smaller.
    pub fn add_as_it_is(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.put(path, false, |out| out.write_all(bytes).map_err(unwritten))
    }

    fn put(&mut self, path: &str, packed: bool, f: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        let at = self.out.at;
        let mut file = Written { path: path.to_owned(), packed, crc: 0, packed_size: 0, size: 0, at };
        self.out.write_all(&file.local_header()?).map_err(unwritten)?;
        let begins = self.out.at;
        let (crc, sha, size) = if packed {
            let mut encoder = DeflateEncoder::new(&mut self.out, Compression::default());
            let sums = through(&mut encoder, f)?;
            encoder.finish().map_err(unwritten)?;
            sums
        } else {
            through(&mut self.out, f)?
        };
        if self.out.at > self.most {
            return Err(too_large(self.most));
        }
        (file.crc, file.size) = (crc, short(size)?);
        file.packed_size = short(self.out.at.saturating_sub(begins))?;
        self.put_right(&file).map_err(unwritten)?;
        self.sums.insert(file.path.clone(), Sum { bytes: size, sha256: hex::encode(sha) });
        self.files.push(file);
        Ok(())
    }

    /// Writes into the local header what its file came to.
    fn put_right(&mut self, file: &Written) -> io::Result<()> {
        let out = &mut self.out.inner;
        out.seek(SeekFrom::Start(file.at.saturating_add(LENGTHS_AT)))?;
        for number in [file.crc, file.packed_size, file.size] {
            out.write_all(&number.to_le_bytes())?;
        }
        out.seek(SeekFrom::Start(self.out.at)).map(drop)
    }

    /// Ends it with its directory. Gives what it was written to.
    pub fn finish(mut self) -> Result<W> {
        let begins = self.out.at;
        for file in &self.files {
            self.out.write_all(&file.central_header()?).map_err(unwritten)?;
        }
        let end = end(self.files.len(), begins, self.out.at)?;
        self.out.write_all(&end).and_then(|()| self.out.flush()).map_err(unwritten)?;
        Ok(self.out.inner)
    }
}

/// Lets a file be written through its sums. Gives them.
fn through(
    out: &mut dyn Write,
    f: impl FnOnce(&mut dyn Write) -> Result<()>,
) -> Result<(u32, [u8; 32], u64)> {
    let mut member = Member { out, crc: Crc::new(), sha: Sha256::new(), size: 0 };
    f(&mut member)?;
    Ok((member.crc.sum(), member.sha.finalize().into(), member.size))
}

fn too_large(most: u64) -> Error {
    Error::rule(format!(
        "The export has more than {most} bytes: ask the operator for one by `assent export`."
    ))
}

/// The length of a file. None is so large that it needs zip64.
fn short(size: u64) -> Result<u32> {
    u32::try_from(size).ok().filter(|size| *size < u32::MAX).ok_or_else(|| too_large(u64::from(u32::MAX)))
}

impl Written {
    /// What both headers say, from the version that is needed on to the length of the path.
    fn same(&self, version: u16) -> Result<Vec<u8>> {
        let method: u16 = if self.packed { 8 } else { 0 };
        let path = u16::try_from(self.path.len()).map_err(Error::internal)?;
        let mut bytes = Vec::new();
        for number in [version, 0, method, 0, DAY] {
            bytes.extend(number.to_le_bytes());
        }
        for number in [self.crc, self.packed_size, self.size] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(path.to_le_bytes());
        Ok(bytes)
    }

    fn local_header(&self) -> Result<Vec<u8>> {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.extend(self.same(PLAIN)?);
        bytes.extend(0_u16.to_le_bytes());
        bytes.extend(self.path.as_bytes());
        Ok(bytes)
    }

    fn central_header(&self) -> Result<Vec<u8>> {
        let near = u32::try_from(self.at).ok().filter(|at| *at < IN_ZIP64.1);
        let far: Vec<u8> = match near {
            Some(_) => Vec::new(),
            None => [&1_u16.to_le_bytes()[..], &8_u16.to_le_bytes(), &self.at.to_le_bytes()].concat(),
        };
        let mut bytes = b"PK\x01\x02".to_vec();
        bytes.extend(PLAIN.to_le_bytes());
        bytes.extend(self.same(PLAIN)?);
        bytes.extend(u16::try_from(far.len()).map_err(Error::internal)?.to_le_bytes());
        // No comment, the first disk, no attributes.
        bytes.extend([0; 10]);
        bytes.extend(near.unwrap_or(IN_ZIP64.1).to_le_bytes());
        bytes.extend(self.path.as_bytes());
        bytes.extend(far);
        Ok(bytes)
    }
}

/// The end of the directory; with zip64's before it where a number does not fit.
fn end(files: usize, begins: u64, ends: u64) -> Result<Vec<u8>> {
    let (count, length) = (u64::try_from(files).map_err(Error::internal)?, ends.saturating_sub(begins));
    let few = u16::try_from(count).ok().filter(|n| *n < IN_ZIP64.0);
    let near = |n: u64| u32::try_from(n).ok().filter(|n| *n < IN_ZIP64.1);
    let mut bytes = Vec::new();
    if few.is_none() || near(length).is_none() || near(begins).is_none() {
        bytes.extend(b"PK\x06\x06");
        bytes.extend(44_u64.to_le_bytes());
        bytes.extend([ZIP64.to_le_bytes(), ZIP64.to_le_bytes()].concat());
        bytes.extend([0; 8]);
        for number in [count, count, length, begins] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(b"PK\x06\x07");
        bytes.extend(0_u32.to_le_bytes());
        bytes.extend(ends.to_le_bytes());
        bytes.extend(1_u32.to_le_bytes());
    }
    bytes.extend(b"PK\x05\x06");
    bytes.extend([0; 4]);
    bytes.extend([few.unwrap_or(IN_ZIP64.0).to_le_bytes(), few.unwrap_or(IN_ZIP64.0).to_le_bytes()].concat());
    for number in [length, begins] {
        bytes.extend(near(number).unwrap_or(IN_ZIP64.1).to_le_bytes());
    }
    bytes.extend([0; 2]);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn number(bytes: &[u8], at: usize, length: usize) -> u64 {
        bytes[at..at + length].iter().rev().fold(0, |n, byte| n << 8 | u64::from(*byte))
    }

    #[test]
    fn a_file_is_put_right_when_its_end_is_known() {
        let mut zip = Container::new(Cursor::new(Vec::new()), 1000);
        zip.add_as_it_is("a", b"three").unwrap();
        zip.add("b/c", |out| out.write_all(&[b'x'; 500]).map_err(unwritten)).unwrap();
        assert_eq!(zip.sums()["a"].bytes, 5);
        assert_eq!(zip.sums()["b/c"].sha256, hex::encode(Sha256::digest([b'x'; 500])));
        let bytes = zip.finish().unwrap().into_inner();
        let mut crc = Crc::new();
        crc.update(b"three");
        let head = b"PK\x03\x04\x14\0\0\0\0\0\0\0\x21\0".as_slice();
        let tail = b"\x05\0\0\0\x05\0\0\0\x01\0\0\0athree".as_slice();
        assert_eq!(bytes[..36], [head, &crc.sum().to_le_bytes(), tail].concat());
        let second = 36;
        assert_eq!((number(&bytes, second + 8, 2), number(&bytes, second + 22, 4)), (8, 500));
        let packed = usize::try_from(number(&bytes, second + 18, 4)).unwrap();
        assert!(packed < 50);
        let directory = second + 33 + packed;
        assert_eq!(&bytes[directory..directory + 4], b"PK\x01\x02");
        assert_eq!(bytes.len() - directory, 46 + 1 + 46 + 3 + 22);
    }

    #[test]
    fn one_that_becomes_too_large_is_refused() {
        let mut zip = Container::new(Cursor::new(Vec::new()), 100);
        let refused = zip.add_as_it_is("a", &[0; 100]).unwrap_err();
        assert_eq!(refused.code, Code::RuleRefused);
    }

    #[test]
    fn what_does_not_fit_stands_in_zip64() {
        let plain = end(3, 1000, 1200).unwrap();
        assert_eq!((plain.len(), number(&plain, 10, 2), number(&plain, 12, 4)), (22, 3, 200));
        let far = 5_000_000_000;
        for (files, begins, count, offset) in
            [(70_000_u32, 1000, u64::from(u16::MAX), 1000), (3, far, 3, u64::from(u32::MAX))]
        {
            let bytes = end(usize::try_from(files).unwrap(), begins, begins + 200).unwrap();
            assert_eq!((bytes.len(), &bytes[..4]), (56 + 20 + 22, b"PK\x06\x06".as_slice()));
            assert_eq!((number(&bytes, 4, 8), number(&bytes, 24, 8)), (44, u64::from(files)));
            assert_eq!((number(&bytes, 40, 8), number(&bytes, 48, 8)), (200, begins));
            assert_eq!((&bytes[56..60], number(&bytes, 64, 8)), (b"PK\x06\x07".as_slice(), begins + 200));
            assert_eq!((number(&bytes, 76 + 8, 2), number(&bytes, 76 + 16, 4)), (count, offset));
        }
        let file = Written { path: "a".to_owned(), packed: true, crc: 1, packed_size: 2, size: 3, at: far };
        let header = file.central_header().unwrap();
        assert_eq!((number(&header, 30, 2), number(&header, 42, 4)), (12, u64::from(u32::MAX)));
        assert_eq!((number(&header, 47, 2), number(&header, 49, 2), number(&header, 51, 8)), (1, 8, far));
    }
}
