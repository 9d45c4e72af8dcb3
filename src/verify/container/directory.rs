//! The directory of a zip file (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16), and the header before each file.

use std::io::SeekFrom;

use super::numbers::Numbers;
use super::{Member, Method, Source, Unreadable};

/// A header before a file begins so.
pub(super) const LOCAL: [u8; 4] = *b"PK\x03\x04";
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const END_64: u32 = 0x0606_4b50;
const LOCATOR_64: u32 = 0x0706_4b50;

/// Lengths of the fixed parts.
const LOCAL_BYTES: u64 = 30;
const END_BYTES: u64 = 22;
const END_64_BYTES: u64 = 56;
const LOCATOR_BYTES: u64 = 20;

/// Where a number does not fit, all its bits are set, and zip64's field has it.
const FULL_16: u16 = u16::MAX;
const FULL_32: u32 = u32::MAX;
/// The field of zip64.
const ZIP_64: u16 = 1;
/// The version of the format that made it, and that is needed: 2.0, for deflated files.
const VERSION: u16 = 20;
/// The same for the wide end: 4.5, for zip64.
const VERSION_64: u16 = 45;
/// 1980-01-01 00:00:00.
const DATE: u16 = 0x0021;
const TIME: u16 = 0;
/// The longest directory that is read, in bytes.
const LONGEST: u64 = 256 * 1024 * 1024;

fn broken<T>(why: impl Into<String>) -> Result<T, Unreadable> {
    Err(Unreadable::Broken(why.into()))
}

/// The files, each held against the header before it.
pub(super) fn read(file: &mut dyn Source, length: u64) -> Result<Vec<Member>, Unreadable> {
    let (count, from, to) = end(file, length)?;
    if to.saturating_sub(from) > LONGEST {
        return broken("its directory is too long");
    }
    let bytes = at(file, from, to.saturating_sub(from))?;
    let mut numbers = Numbers::of(&bytes);
    let (mut members, mut expected) = (Vec::new(), 0);
    for _ in 0..count {
        let mut member = central(&mut numbers)?;
        if member.start != expected {
            return broken(format!("{} does not begin where the file before it ends", member.name));
        }
        expected = local(file, &mut member)?;
        members.push(member);
    }
    if !numbers.is_over() {
        return broken("its directory holds more than it counts");
    }
    if expected != from {
        return broken("bytes that belong to no file stand before its directory");
    }
    Ok(members)
}

fn at(file: &mut dyn Source, from: u64, count: u64) -> Result<Vec<u8>, Unreadable> {
    let mut bytes =
        vec![0; usize::try_from(count).map_err(|_| Unreadable::Broken("it is too large".to_owned()))?];
    file.seek(SeekFrom::Start(from))?;
    match file.read_exact(&mut bytes) {
        Ok(()) => Ok(bytes),
        Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof => broken("it ends early"),
        Err(e) => Err(e.into()),
    }
}

/// How many files there are, and where the directory begins and ends.
fn end(file: &mut dyn Source, length: u64) -> Result<(u64, u64, u64), Unreadable> {
    let Some(here) = length.checked_sub(END_BYTES) else { return broken("it ends early") };
    let bytes = at(file, here, END_BYTES)?;
    let mut n = Numbers::of(&bytes);
    let sign = n.u32();
    let (disk, first_disk, on_disk, count) = (n.u16(), n.u16(), n.u16(), n.u16());
    let (size, from, comment) = (n.u32(), n.u32(), n.u16());
    if sign != END || comment != 0 {
        return broken("it does not end with the end of a directory without comment");
    }
    if disk != 0 || first_disk != 0 || on_disk != count {
        return broken("it is split");
    }
    let (count, size, from, to) = if count == FULL_16 || size == FULL_32 || from == FULL_32 {
        wide_end(file, here, (count, size, from))?
    } else {
        (u64::from(count), u64::from(size), u64::from(from), here)
    };
    if from.checked_add(size) != Some(to) {
        return broken("bytes that belong to no file stand behind its directory");
    }
    Ok((count, from, to))
}

/// The end in its wide form: a record and the locator of it.
fn wide_end(
    file: &mut dyn Source,
    here: u64,
    narrow: (u16, u32, u32),
) -> Result<(u64, u64, u64, u64), Unreadable> {
    let Some(from) = here.checked_sub(LOCATOR_BYTES + END_64_BYTES) else { return broken("it ends early") };
    let bytes = at(file, from, LOCATOR_BYTES + END_64_BYTES)?;
    let mut n = Numbers::of(&bytes);
    let head = (n.u32(), n.u64(), n.u16(), n.u16());
    let (disk, first_disk, on_disk, count) = (n.u32(), n.u32(), n.u64(), n.u64());
    let (size, start) = (n.u64(), n.u64());
    let locator = (n.u32(), n.u32(), n.u64(), n.u32());
    let told =
        head.0 == END_64 && head.1 == END_64_BYTES - 12 && (head.2, head.3) == (VERSION_64, VERSION_64);
    if !told || locator != (LOCATOR_64, 0, from, 1) || disk != 0 || first_disk != 0 || on_disk != count {
        return broken("the wide end of its directory is not of the form described");
    }
    let same_16 = |narrow: u16, wide: u64| narrow == FULL_16 || u64::from(narrow) == wide;
    let same_32 = |narrow: u32, wide: u64| narrow == FULL_32 || u64::from(narrow) == wide;
    if !same_16(narrow.0, count) || !same_32(narrow.1, size) || !same_32(narrow.2, start) {
        return broken("the two ends of its directory differ");
    }
    Ok((count, size, start, from))
}

/// A file as the directory has it; where it begins is where its header does.
fn central(n: &mut Numbers<'_>) -> Result<Member, Unreadable> {
    let (sign, made_by, needed, flags) = (n.u32(), n.u16(), n.u16(), n.u16());
    let (method, time, date, crc) = (n.u16(), n.u16(), n.u16(), n.u32());
    let (packed, size) = (n.u32(), n.u32());
    let (name_bytes, extra_bytes, comment, disk) = (n.u16(), n.u16(), n.u16(), n.u16());
    let (internal, external, start) = (n.u16(), n.u32(), n.u32());
    let (name, extra) = (n.bytes(usize::from(name_bytes)), n.bytes(usize::from(extra_bytes)));
    if n.is_short() || sign != CENTRAL {
        return broken("its directory is damaged");
    }
    let name = name_of(name)?;
    if (made_by, comment, disk, internal, external) != (VERSION, 0, 0, 0, 0) {
        return broken(format!("{name}: the directory has what an export has not"));
    }
    let method = plain(&name, (needed, flags), (method, time, date))?;
    let (size, packed, at) = {
        let mut wide = Wide::of(extra, &name)?;
        let found = (wide.or(size), wide.or(packed), wide.or(start));
        wide.used_up(&name)?;
        found
    };
    Ok(Member { name, method, crc, packed, size, start: at })
}

/// Holds the header before a file against the directory. Gives where the file ends, and notes where it begins.
fn local(file: &mut dyn Source, member: &mut Member) -> Result<u64, Unreadable> {
    let bytes = at(file, member.start, LOCAL_BYTES)?;
    let mut n = Numbers::of(&bytes);
    let (sign, needed, flags, method) = (n.bytes(4), n.u16(), n.u16(), n.u16());
    let (time, date, crc) = (n.u16(), n.u16(), n.u32());
    let (packed, size, name_bytes, extra_bytes) = (n.u32(), n.u32(), n.u16(), n.u16());
    let behind = u64::from(name_bytes).saturating_add(u64::from(extra_bytes));
    let start = member.start.saturating_add(LOCAL_BYTES);
    let rest = at(file, start, behind)?;
    let mut rest = Numbers::of(&rest);
    let name = rest.bytes(usize::from(name_bytes));
    let method = plain(&member.name, (needed, flags), (method, time, date))?;
    let here = (name, method, crc, u64::from(packed), u64::from(size));
    let there = (member.name.as_bytes(), member.method, member.crc, member.packed, member.size);
    if sign != LOCAL || extra_bytes != 0 || here != there {
        return broken(format!("the header before {} differs from the directory", member.name));
    }
    member.start = start.saturating_add(behind);
    Ok(member.start.saturating_add(member.packed))
}

fn name_of(bytes: &[u8]) -> Result<String, Unreadable> {
    match std::str::from_utf8(bytes) {
        Ok(name) if !name.is_empty() => Ok(name.to_owned()),
        _ => broken("a name in its directory is none"),
    }
}

/// Refuses what an export has not: encryption, sizes behind the file, other versions and methods, other dates.
fn plain(
    name: &str,
    (needed, flags): (u16, u16),
    (method, time, date): (u16, u16, u16),
) -> Result<Method, Unreadable> {
    if (needed, flags) != (VERSION, 0) {
        return broken(format!("{name} is encrypted, has its sizes behind it, or needs another version"));
    }
    if (time, date) != (TIME, DATE) {
        return broken(format!("{name} has another date"));
    }
    match method {
        0 => Ok(Method::Stored),
        8 => Ok(Method::Deflated),
        _ => broken(format!("{name} is neither stored nor deflated")),
    }
}

/// The field of zip64: the numbers that did not fit, in their order.
struct Wide<'b>(Option<Numbers<'b>>);

impl<'b> Wide<'b> {
    fn of(extra: &'b [u8], name: &str) -> Result<Self, Unreadable> {
        if extra.is_empty() {
            return Ok(Self(None));
        }
        let mut n = Numbers::of(extra);
        let (kind, bytes) = (n.u16(), n.u16());
        if n.is_short() || kind != ZIP_64 || usize::from(bytes) != n.left() {
            return broken(format!("{name} has an extra field that is not zip64's"));
        }
        Ok(Self(Some(n)))
    }
    fn or(&mut self, narrow: u32) -> u64 {
        match &mut self.0 {
            Some(wide) if narrow == FULL_32 => wide.u64(),
            _ => u64::from(narrow),
        }
    }
    fn used_up(self, name: &str) -> Result<(), Unreadable> {
        if self.0.is_none_or(|n| n.is_over()) {
            return Ok(());
        }
        broken(format!("{name} has a zip64 field of another length"))
    }
}
