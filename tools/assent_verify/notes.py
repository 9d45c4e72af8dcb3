"""Signed notes (C2SP signed-note), the heads of a log (tlog-checkpoint), and its keys with their rotations."""

import base64
import binascii
import hashlib
import re

from . import ed25519
from .canon import Malformed

DASH = '\u2014 '
ED25519 = b'\x01'
MOST_SIGNATURES = 100
DIGITS = re.compile(r'0|[1-9][0-9]{0,17}')


class Key:
    """A verifier key: `<name>+<id>+<base64 of 0x01 and the public key>`."""

    def __init__(self, text):
        parts = text.split('+', 2)
        if len(parts) != 3 or not is_name(parts[0]):
            raise Malformed('no verifier key')
        self.text, self.name = text, parts[0]
        data = from_base64(parts[2])
        if len(data) != 33 or data[:1] != ED25519:
            raise Malformed('no verifier key of Ed25519')
        self.public = data[1:]
        self.id = hashlib.sha256(self.name.encode() + b'\n' + data).digest()[:4]
        if parts[1] != self.id.hex():
            raise Malformed('a verifier key with the id of another')


class Note:
    """A text with lines of signatures under it."""

    def __init__(self, data):
        try:
            note = data.decode('utf-8') if isinstance(data, bytes) else data
            note.encode('utf-8')
        except UnicodeError:
            raise Malformed('a note that is not UTF-8') from None
        if any(char < ' ' and char != '\n' for char in note):
            raise Malformed('a note with control characters')
        text, cut, lines = note.rpartition('\n\n')
        if not cut or not text or not lines.endswith('\n'):
            raise Malformed('no signed note')
        self.text = text + '\n'
        lines = lines[:-1].split('\n')
        if len(lines) > MOST_SIGNATURES:
            raise Malformed('too many signatures')
        self.signatures = [self._signature(line) for line in lines]

    @staticmethod
    def _signature(line):
        name, space, data = line.removeprefix(DASH).partition(' ')
        if not line.startswith(DASH) or not space or not is_name(name):
            raise Malformed('a line of a note that is no signature')
        data = from_base64(data)
        if len(data) < 5:
            raise Malformed('a signature that is too short')
        return name, data[:4], data[4:]

    def signers(self, keys):
        """Which of these keys signed it. A line of one of them that does not hold is refused; of others it is ignored."""
        found = []
        for name, key_id, signature in self.signatures:
            for key in keys:
                if (key.name, key.id) != (name, key_id) or key in found:
                    continue
                if not ed25519.holds(key.public, signature, self.text.encode('utf-8')):
                    raise Malformed(f'a signature of {name} does not hold')
                found.append(key)
        return found


class Head(Note):
    """The signed head of a log: its origin, its size, its root."""

    def __init__(self, data):
        super().__init__(data)
        lines = self.text[:-1].split('\n')
        if len(lines) != 3 or not DIGITS.fullmatch(lines[1]) or not lines[0]:
            raise Malformed('no head of a log')
        self.origin, self.size, self.root = lines[0], int(lines[1]), root_from(lines[2])


class Rotation(Note):
    """The note by which a key takes over from the one before."""

    def __init__(self, data):
        super().__init__(data)
        lines = self.text[:-1].split('\n')
        names = ('log ', 'from ', 'to ', 'size ', 'root ')
        if len(lines) != 6 or lines[0] != 'assent/log-key-rotation/v1' or not all(map(str.startswith, lines[1:], names)):
            raise Malformed('no rotation')
        self.origin, self.old, self.new, size, root = (line.partition(' ')[2] for line in lines[1:])
        if not DIGITS.fullmatch(size):
            raise Malformed('a rotation without a size')
        self.size, self.root = int(size), root_from(root)


class Chain:
    """The keys of one log, from the one that is trusted to the newest. The message of a `Malformed` says where it breaks."""

    def __init__(self, keys, origin, trusted=None):
        """`keys` as in `/log/keys`; `trusted` a verifier key as text, or None for the first."""
        self.keys, self.rotations = [], []  # (key, from which size on it speaks); the rotations between them
        own = [key for key in keys if key['origin'] == origin]
        if trusted is not None:
            start = [at for at, key in enumerate(own) if key['vkey'] == trusted]
            if len(start) != 1:
                raise Malformed('the trusted key is not one of this log')
            own = own[start[0]:]
        elif own and (own[0]['rotation'] is not None or own[0]['size'] != 0):
            raise Malformed('the first key does not speak from the beginning')
        if not own:
            raise Malformed(f'no key of {origin}')
        for key in own:
            self._follow(origin, key)

    def _follow(self, origin, entry):
        key = Key(entry['vkey'])
        if key.name != origin:
            raise Malformed('a key with another name than its log')
        rotation = Rotation(entry['rotation']) if entry['rotation'] is not None else None
        if rotation:
            if (rotation.origin, rotation.new, rotation.size) != (origin, key.text, entry['size']):
                raise Malformed('a rotation that speaks of something else')
            self.rotations.append(rotation)
        if self.keys:
            old, since = self.keys[-1]
            if rotation is None or rotation.old != old.text:
                raise Malformed('a key without a rotation to it from the one before')
            if len(rotation.signers([old, key])) != 2:
                raise Malformed('a rotation that not both keys signed')
            if rotation.size < since or any(key.public == other.public for other, _ in self.keys):
                raise Malformed('a key that was given up came back, or speaks before the one before it')
        elif rotation and not rotation.signers([key]):  # the trusted key, where it is not the first: who gave it is not asked
            raise Malformed('a rotation that the trusted key did not sign')
        self.keys.append((key, entry['size']))

    def speaks_for(self, head):
        """Holds that a key that speaks at its size signed a head; an old key's signature of a larger tree is not the log's."""
        signers = head.signers([key for key, _ in self.keys])
        for at, (key, since) in enumerate(self.keys):
            until = self.keys[at + 1][1] if at + 1 < len(self.keys) else head.size
            if key in signers and since <= head.size <= until:
                return key
        raise Malformed('no signature of a key that speaks at its size')


def is_name(name):
    return bool(name) and '+' not in name and not any(char.isspace() for char in name)


def from_base64(text):
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Malformed('no base64') from None
    if base64.b64encode(data).decode() != text:
        raise Malformed('base64 with bits that stand for nothing')
    return data


def root_from(text):
    data = from_base64(text)
    if len(data) != 32:
        raise Malformed('a root that is not of 32 bytes')
    return data
