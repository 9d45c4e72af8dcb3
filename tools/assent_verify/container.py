"""The zip file, read as strictly as docs/export.md describes it.

Python's own zipfile is made to open what it can. Here every byte has to be one that the page speaks of: the files stand one
after the other from the first byte on, behind them the directory, and behind that its end. Nothing lies between or after.
"""

import re
import struct
import zlib

from .canon import Malformed

CHUNK = 1 << 16
STORED, DEFLATED = 0, 8
FULL32, FULL16 = 0xFFFFFFFF, 0xFFFF
VERSION, WIDE_VERSION = 20, 45  # of the zip format that is needed; of the wide end of the directory
MIDNIGHT, FIRST_OF_1980 = 0, 0x0021
ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
NAME = re.compile(
    r'README\.md|schema\.json|manifest\.json|people\.jsonl|record/entries\.jsonl|log/checkpoint|log/keys\.json'
    r'|log/tile/(?:[0-9]{1,2}|entries)/(?:x[0-9]{3}/)*[0-9]{3}(?:\.p/[0-9]{1,3})?'
    r'|archive/[1-9][0-9]{0,5}/(?:log/checkpoint|log/keys\.json|log/tile/0/(?:x[0-9]{3}/)*[0-9]{3}(?:\.p/[0-9]{1,3})?|numbers\.jsonl)'
    rf'|(?:facts|derived)/[a-z_]+\.jsonl|csv/[a-z_]+\.csv|texts/(?:versions|summary_versions|minority_statements)/{ID}\.md')


class NoExport(Exception):
    """It is no zip file at all, or cannot be opened."""


class Member:
    """One file in it, as the directory has it."""

    def __init__(self, name, method, crc, packed, size, start):
        self.name, self.method, self.crc, self.packed, self.size, self.start = name, method, crc, packed, size, start


class Archive:
    """The files by name, in their order. Making one reads the structure; a `Malformed` says what is wrong with it."""

    def __init__(self, file):
        self._file = file
        self.length = file.seek(0, 2)
        if self.length < 22 or self._at(0, 4) != b'PK\x03\x04':
            raise NoExport('this is no zip file')
        count, directory, end = self._end()
        self.members = {}
        position = self._read_directory(count, directory, end)
        if position != directory:
            raise Malformed('bytes that belong to no file stand before the directory')

    def __contains__(self, name):
        return name in self.members

    def chunks(self, name):
        """The content of a file in pieces. A `Malformed` where it cannot be unpacked, is cut off, or has another sum."""
        member = self.members[name]
        crc = size = 0
        for piece in self._unpacked(member):
            crc, size = zlib.crc32(piece, crc), size + len(piece)
            yield piece
        if size != member.size or crc != member.crc:
            raise Malformed('its length or its CRC is another')

    def read(self, name, most=1 << 26):
        """A file whole; for those that are small by their nature."""
        if self.members[name].size > most:
            raise Malformed('it is larger than such a file can be')
        return b''.join(self.chunks(name))

    def _unpacked(self, member):
        packed = (self._at(member.start + at, min(CHUNK, member.packed - at)) for at in range(0, member.packed, CHUNK))
        if member.method == STORED:
            yield from packed
            return
        inflate, left = zlib.decompressobj(-zlib.MAX_WBITS), member.size
        try:
            for piece in packed:
                while piece or inflate.unconsumed_tail:
                    out = inflate.decompress(piece or inflate.unconsumed_tail, CHUNK)
                    left, piece = left - len(out), b''
                    if left < 0 or inflate.unused_data:
                        raise Malformed('it holds more than it says')
                    yield out
            yield inflate.flush()
        except zlib.error as error:
            raise Malformed(f'it cannot be unpacked: {error}') from None
        if not inflate.eof:
            raise Malformed('it ends before its end')

    def _at(self, offset, count):
        if offset < 0 or offset + count > self.length:
            raise Malformed('it ends early')
        self._file.seek(offset)
        return self._file.read(count)

    def _end(self):
        """The number of files, and where the directory begins and ends."""
        at = self.length - 22
        sign, disk, start_disk, here, count, length, directory, comment = struct.unpack('<4s4H2LH', self._at(at, 22))
        if sign != b'PK\x05\x06' or comment:
            raise Malformed('it does not end with the end of a zip directory without comment')
        if disk or start_disk or here != count:
            raise Malformed('it is split')
        if count == FULL16 or FULL32 in (length, directory):
            at, (count, length, directory) = self._end64(at, (count, length, directory))
        if directory + length != at:
            raise Malformed('bytes that belong to no file stand behind the directory')
        return count, directory, at

    def _end64(self, at, narrow):
        """The end in its wide form: a record, and a locator behind it."""
        sign, disk, record, disks = struct.unpack('<4sLQL', self._at(at - 20, 20))
        if sign != b'PK\x06\x07' or disk or disks != 1 or record != at - 76:
            raise Malformed('the zip64 end is not where it has to be')
        values = struct.unpack('<4sQHHLLQQQQ', self._at(record, 56))
        sign, size, made, needed, disk, start_disk, here, count, length, directory = values
        if sign != b'PK\x06\x06' or size != 44 or (made, needed) != (WIDE_VERSION, WIDE_VERSION) or disk or start_disk or here != count:
            raise Malformed('the zip64 end is not of the form described')
        if narrow != (min(count, FULL16), min(length, FULL32), min(directory, FULL32)):
            raise Malformed('the two ends of the directory differ')
        return record, (count, length, directory)

    def _read_directory(self, count, position, end):
        expected = 0  # where the next file has to begin
        for _ in range(count):
            header = struct.unpack('<4s6H3L5H2L', self._at(position, 46))
            sign, made, needed, flags, method, time, date, crc, packed, size, name, extra, comment, disk, inner, outer, at = header
            if sign != b'PK\x01\x02' or position + 46 + name + extra > end:
                raise Malformed('the directory is damaged')
            raw = self._at(position + 46, name + extra)
            position += 46 + name + extra + comment
            self._hold_plain(needed, flags, method, time, date)
            if comment or disk or inner or outer or made != VERSION:
                raise Malformed('the directory has what an export has not')
            at = self._offset(raw[name:], at)
            name = self._name(raw[:name])
            if at != expected:
                raise Malformed(f'{name} does not begin where the file before it ends')
            member = Member(name, method, crc, packed, size, at)
            expected = self._hold_local(member)
            self.members[name] = member
        if position != end:
            raise Malformed('the directory has more than it counts')
        return expected

    def _name(self, raw):
        name = raw.decode('latin-1')
        if not NAME.fullmatch(name):
            raise Malformed(f'a file with a name that an export does not have: {name[:100]!r}')
        if name in self.members:
            raise Malformed(f'{name} stands twice')
        return name

    @staticmethod
    def _hold_plain(needed, flags, method, time, date):
        if needed != VERSION or flags:
            raise Malformed('a file that is encrypted, has its sizes behind it, or needs another version')
        if method not in (STORED, DEFLATED):
            raise Malformed('a file that is neither stored nor deflated')
        if (time, date) != (MIDNIGHT, FIRST_OF_1980):
            raise Malformed('a file with another date')

    @staticmethod
    def _offset(extra, at):
        """Where a file begins: beyond 4 GiB that is in the field of zip64, the only one that may be there."""
        if at != FULL32 and not extra:
            return at
        if at != FULL32 or len(extra) != 12 or struct.unpack('<2H', extra[:4]) != (1, 8):
            raise Malformed('an extra field that is not that of zip64 for an offset')
        return struct.unpack('<Q', extra[4:])[0]

    def _hold_local(self, member):
        """Holds that the header before a file says what the directory says; gives where the file ends."""
        header = struct.unpack('<4s5H3L2H', self._at(member.start, 30))
        sign, needed, flags, method, time, date, crc, packed, size, name, extra = header
        if sign != b'PK\x03\x04':
            raise Malformed(f'{member.name} is not where the directory has it')
        raw = self._at(member.start + 30, name)
        here = (needed, flags, method, time, date, crc, packed, size, raw, extra)
        if here != (VERSION, 0, member.method, MIDNIGHT, FIRST_OF_1980, member.crc, member.packed, member.size,
                    member.name.encode(), 0):
            raise Malformed(f'the header before {member.name} differs from the directory')
        member.start += 30 + name
        return member.start + member.packed
