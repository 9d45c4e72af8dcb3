//! What a file of the archive holds, as a stream: unpacked and summed as it is read.

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Seek, SeekFrom};

use flate2::{Crc, Decompress, FlushDecompress, Status};
use sha2::{Digest, Sha256};

use super::{Member, Method, Source};

/// Bytes read at once.
const CHUNK: usize = 64 * 1024;

/// A part of the archive. Several may be read in turns.
struct Slice<'a> {
    file: &'a RefCell<Box<dyn Source>>,
    at: u64,
    left: u64,
}

impl Read for Slice<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let Some(buffer) = buffer.get_mut(..most).filter(|b| !b.is_empty()) else { return Ok(0) };
        let mut file = self.file.borrow_mut();
        file.seek(SeekFrom::Start(self.at))?;
        let read = file.read(buffer)?;
        let count = u64::try_from(read).unwrap_or(u64::MAX);
        (self.at, self.left) = (self.at.saturating_add(count), self.left.saturating_sub(count));
        Ok(read)
    }
}

/// Unpacks a deflated stream, and insists on its end.
struct Inflate<R> {
    inner: R,
    state: Decompress,
    has_ended: bool,
}

impl<R: BufRead> Read for Inflate<R> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        while !self.has_ended && !buffer.is_empty() {
            let input = self.inner.fill_buf()?;
            let is_all = input.is_empty();
            let (before_in, before_out) = (self.state.total_in(), self.state.total_out());
            let flush = if is_all { FlushDecompress::Finish } else { FlushDecompress::None };
            let status = self
                .state
                .decompress(input, buffer, flush)
                .map_err(|e| Error::new(ErrorKind::InvalidData, e))?;
            let taken = self.state.total_in().saturating_sub(before_in);
            let given = self.state.total_out().saturating_sub(before_out);
            self.inner.consume(usize::try_from(taken).unwrap_or(usize::MAX));
            self.has_ended = status == Status::StreamEnd;
            if given > 0 {
                return Ok(usize::try_from(given).unwrap_or(usize::MAX));
            }
            if is_all && !self.has_ended {
                return Err(Error::new(ErrorKind::UnexpectedEof, "it ends before its end"));
            }
        }
        Ok(0)
    }
}

enum Packed<'a> {
    Stored(BufReader<Slice<'a>>),
    Deflated(Box<Inflate<BufReader<Slice<'a>>>>),
}

/// What a file turned out to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// How many bytes.
    pub bytes: u64,
    /// Their SHA-256.
    pub sha256: [u8; 32],
}

/// The content of a file.
pub struct Content<'a> {
    member: &'a Member,
    packed: Packed<'a>,
    crc: Crc,
    sums: Sha256,
    bytes: u64,
    failed: Option<String>,
}

impl<'a> Content<'a> {
    pub(super) fn new(file: &'a RefCell<Box<dyn Source>>, member: &'a Member) -> Self {
        let slice = Slice { file, at: member.start, left: member.packed };
        let inner = BufReader::with_capacity(CHUNK, slice);
        let packed = match member.method {
            Method::Stored => Packed::Stored(inner),
            Method::Deflated => {
                Packed::Deflated(Box::new(Inflate { inner, state: Decompress::new(false), has_ended: false }))
            }
        };
        Self { member, packed, crc: Crc::new(), sums: Sha256::new(), bytes: 0, failed: None }
    }

    /// The file.
    pub fn member(&self) -> &'a Member {
        self.member
    }

    /// Reads what is left, and says what was held: or why the file cannot be read as it is packed.
    pub fn finish(mut self) -> std::result::Result<Held, String> {
        let mut buffer = vec![0; CHUNK];
        loop {
            match self.read(&mut buffer) {
                Ok(0) => break,
                Ok(_) => {}
                Err(e) => return Err(self.failed.unwrap_or_else(|| e.to_string())),
            }
        }
        if let Some(why) = self.failed {
            return Err(why);
        }
        let left = match self.packed {
            Packed::Stored(reader) => reader,
            Packed::Deflated(inflate) => inflate.inner,
        };
        if !left.buffer().is_empty() || left.get_ref().left > 0 {
            return Err("it holds more than it unpacks to".to_owned());
        }
        if self.bytes != self.member.size || self.crc.sum() != self.member.crc {
            return Err("its length or its CRC is another".to_owned());
        }
        Ok(Held { bytes: self.bytes, sha256: self.sums.finalize().into() })
    }
}

impl Read for Content<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        if let Some(why) = &self.failed {
            return Err(Error::new(ErrorKind::InvalidData, why.clone()));
        }
        let read = match &mut self.packed {
            Packed::Stored(reader) => reader.read(buffer),
            Packed::Deflated(inflate) => inflate.read(buffer),
        };
        let read = read.inspect_err(|e| self.failed = Some(format!("it cannot be read: {e}")))?;
        self.bytes = self.bytes.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        if self.bytes > self.member.size {
            self.failed = Some("it holds more than it says".to_owned());
            return Err(Error::new(ErrorKind::InvalidData, "it holds more than it says"));
        }
        let bytes = buffer.get(..read).unwrap_or_default();
        self.crc.update(bytes);
        self.sums.update(bytes);
        Ok(read)
    }
}
