"""The log under the export: its keys, its signed head, the tree of all leaves, its tiles, and the heads that were kept."""

from . import merkle, notes
from .canon import Malformed, fields, parse, parse_canonical
from .checks import is_id, micros

KEY_FIELDS = ('origin', 'size', 'vkey', 'rotation')


def head_and_keys(archive, manifest, trusted, report):
    """Holds the head and the keys. Gives the head, or None, and the rotations whose roots the tree has to have."""
    head = chain = None
    report.look('head')
    report.look('key')
    try:
        head = notes.Head(archive.read('log/checkpoint'))
        if (head.origin, head.size) != (manifest.origin, manifest.size):
            raise Malformed('its origin or its size is not that of the manifest')
    except (Malformed, KeyError) as error:
        report.fault('head', 'log/checkpoint', str(error))
    try:
        chain = notes.Chain(keys(archive, manifest.origin), manifest.origin, trusted)
        if trusted is None:
            report.note(f'no key was given: taken on trust is the first one, {chain.keys[0][0].text}')
    except (Malformed, KeyError) as error:
        report.fault('key', 'log/keys.json', str(error))
    if head and chain:
        try:
            chain.speaks_for(head)
        except Malformed as error:
            report.fault('head', 'log/checkpoint', str(error))
    return head, chain.rotations if chain else []


def keys(archive, origin):
    value = fields(parse(archive.read('log/keys.json')), ('origin', 'keys'), 'log/keys.json')
    if value['origin'] != origin:
        raise Malformed('it is of another log')
    return key_list(value['keys'])


def key_list(value):
    """The keys as `/log/keys` gives them."""
    if not isinstance(value, list) or not value:
        raise Malformed('no list of keys')
    for key in value:
        names = set(key) - {'created_at'} if isinstance(key, dict) else ()
        if names != set(KEY_FIELDS):
            raise Malformed('a key with other fields than it must')
        texts = [key['origin'], key['vkey'], '' if key['rotation'] is None else key['rotation']]
        if not all(isinstance(text, str) for text in texts) or type(key['size']) is not int or key['size'] < 0:
            raise Malformed('a key that is not of the form described')
    return value


class Leaves:
    """All leaves in their order, each held against the tree as it is read.

    Iterating gives (number, bytes, parsed); at the end the root, the tiles and the kept heads have been held.
    """

    def __init__(self, archive, manifest, head, rotations, pins, report):
        self._archive, self._manifest, self._head, self._report = archive, manifest, head, report
        self._tiles = {}  # level -> (its paths still to come, what is collected for the next)
        self._paths = {}
        self._bundles = []
        for path, level, width in merkle.tile_paths(manifest.size):
            (self._bundles if level is None else self._paths.setdefault(level, [])).append((path, width))
        self._next = {level: 0 for level in self._paths}
        self._held = {level: bytearray() for level in self._paths}
        self._tree = merkle.Tree(self._on_hash)
        self._due = sorted([(rotation.size, 'key', f'the rotation to {rotation.new}', rotation.root) for rotation in rotations]
                           + [(pin.size, 'pin', f'the head of size {pin.size}', pin.root) for pin in pins])

    def __iter__(self):
        seen = set()
        for path, width in self._bundles:
            for leaf in self._bundle(path, width):
                self._hold_due()
                number = self._tree.size + 1
                self._tree.add(merkle.leaf_hash(leaf))
                self._report.look('tree')
                parsed = self._parse(number, leaf)
                key = int(parsed['id'].replace('-', ''), 16) if parsed else leaf  # a number takes the least memory
                if key in seen:
                    self._report.fault('leaf', f'leaf {number}', 'it stands twice')
                seen.add(key)
                yield number, leaf, parsed
        self._end()

    def _bundle(self, path, width):
        try:
            data = self._archive.read(path)
        except (Malformed, KeyError):
            data = b''  # told before
        leaves, at = [], 0
        while at + 2 <= len(data):
            size = int.from_bytes(data[at:at + 2], 'big')
            leaves.append(data[at + 2:at + 2 + size])
            at += 2 + size
        if at != len(data) or len(leaves) != width:
            self._report.fault('tree', path, 'it does not hold as many leaves as it must')
        return leaves[:width]

    def _parse(self, number, leaf):
        try:
            value = fields(parse_canonical(leaf), ('body', 'id', 'scope', 'time', 'v'), 'it')
            micros(value['time'])
            if value['v'] != 1 or not is_id(value['id']) or not is_id(value['scope']):
                raise Malformed('it is not of the form described')
            return value
        except Malformed as error:
            self._report.fault('format', f'leaf {number}', str(error))
            return None

    def _on_hash(self, level, value):
        if level not in self._held:
            return  # more hashes than the size allows: the bundles were found wrong
        self._held[level] += value
        if len(self._held[level]) == merkle.WIDTH * 32:
            self._hold_tile(level)

    def _hold_tile(self, level):
        """Holds the next tile of a level against the hashes that the leaves gave."""
        if self._next[level] >= len(self._paths[level]):
            return
        path, width = self._paths[level][self._next[level]]
        self._next[level] += 1
        hashes, self._held[level] = bytes(self._held[level]), bytearray()
        self._report.look('tree')
        try:
            if self._archive.read(path) != hashes or len(hashes) != width * 32:
                self._report.fault('tree', path, 'it is not the tile of the leaves')
        except (Malformed, KeyError):
            pass  # told before

    def _hold_due(self):
        while self._due and self._due[0][0] <= self._tree.size:
            size, code, what, root = self._due.pop(0)
            self._report.look(code)
            if size != self._tree.size or root != self._tree.root():
                self._report.fault(code, what, f'the tree of the first {size} leaves has another root')

    def _end(self):
        for level in self._held:
            if self._held[level]:
                self._hold_tile(level)
        self._hold_due()
        for size, code, what, _ in self._due:
            self._report.look(code)
            self._report.fault(code, what, f'the tree ends at {self._tree.size}, before size {size}')
        self._report.look('tree')
        if self._head and (self._tree.size, self._tree.root()) != (self._head.size, self._head.root):
            self._report.fault('tree', 'log/checkpoint', 'the leaves give another root')
