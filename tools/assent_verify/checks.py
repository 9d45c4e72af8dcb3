"""Small things that several checks need: ids, times, salted digests, and JSON Lines."""

import datetime
import hashlib
import re

from .canon import Malformed, parse
from .container import ID

LONGEST_LINE = 1 << 26
TIME = re.compile(r'([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\.([0-9]{6})Z')
EPOCH = datetime.datetime(1970, 1, 1)
SECOND, DAY = 1_000_000, 86_400_000_000
NO_SALT = '0' * 64
_ID, _HEX = re.compile(ID), re.compile('[0-9a-f]{64}')


def is_id(value):
    return isinstance(value, str) and bool(_ID.fullmatch(value))


def is_hex(value):
    """Whether it is 32 bytes in hexadecimal."""
    return isinstance(value, str) and bool(_HEX.fullmatch(value))


def is_row(value):
    """Whether it is a row: an object of texts, numbers, truths and nulls. What has parts is kept as text."""
    return isinstance(value, dict) and not any(isinstance(part, (dict, list)) for part in value.values())


def micros(text):
    """A time as whole microseconds since 1970."""
    parts = TIME.fullmatch(text) if isinstance(text, str) else None
    if not parts:
        raise Malformed('a time that is not of the form described')
    try:
        return (datetime.datetime(*map(int, parts.groups())) - EPOCH) // datetime.timedelta(microseconds=1)
    except ValueError:
        raise Malformed('a time that there is not') from None


def digest(tag, salt, content):
    """SHA-256( tag ‖ 0x00 ‖ salt ‖ content ), in hexadecimal."""
    return hashlib.sha256(tag.encode() + b'\x00' + bytes.fromhex(salt) + content).hexdigest()


def lines(archive, path):
    """The lines of a file as bytes, each with its number. What cannot be read ends it: that was told by the first reading."""
    left, number = b'', 0
    try:
        for piece in archive.chunks(path):
            left += piece
            if b'\n' in piece:
                *whole, left = left.split(b'\n')
                for line in whole:
                    number += 1
                    yield number, line
            if len(left) > LONGEST_LINE:
                raise Malformed('a line that is too long')
    except (Malformed, KeyError):
        return
    if left:
        yield number + 1, None


def json_lines(archive, path, report=None):
    """The values of a file of JSON Lines. A line that is none is told, and passed over. Without a report it is read again."""
    for number, line in lines(archive, path):
        if report:
            report.look('format')
        try:
            if line is None:
                raise Malformed('the line has no end')
            value = parse(line)
        except Malformed as error:
            if report:
                report.fault('format', f'{path} line {number}', str(error))
            continue
        yield number, value


def rows(archive, path):
    """The rows of a file that was held before, without what stands beside them."""
    for _, line in json_lines(archive, path):
        row = line.get('row') if isinstance(line, dict) else None
        if is_row(row):
            yield row
