"""The logs that the group stood in before it was brought to another instance, as each export of it keeps them."""

import re

from . import merkle, notes
from .canon import Malformed, fields, parse
from .checks import is_id
from .log import key_list

ACTION = 'group.imported'
PATH = re.compile(r'archive/([1-9][0-9]*)/(.+)')
CHECKPOINT, KEYS, NUMBERS = 'log/checkpoint', 'log/keys.json', 'numbers.jsonl'


class Archived:
    """What entries say of the logs that they brought the group from. Each is held, once all entries were followed."""

    def __init__(self, archive, files, report):
        self._archive, self._files, self._report = archive, files, report
        self._entries, self._seen, self._brought = [], 0, []
        self._is_kept = any(PATH.fullmatch(path) for path in archive.members)

    def count(self, entry):
        """Takes in an entry, whether its body holds or not."""
        self._seen += 1
        if self._is_kept:
            self._entries.append((entry.id, merkle.leaf_hash(entry.leaf_text.encode())))

    def follow(self, entry):
        """Takes in an entry that holds, once it was counted."""
        if entry.action != ACTION:
            return
        self._report.look('archive')
        said = entry.details
        is_said = (set(said) == {'archive', 'manifest', 'origin', 'root', 'size'} and type(said['size']) is int
                   and all(isinstance(said[name], str) for name in ('manifest', 'origin', 'root')))
        if entry.actor['kind'] != 'system' or not is_said:
            self._report.fault('archive', entry.name, 'it does not say as the service does where the group comes from')
        self._brought.append((entry.name, self._seen - 1, said if is_said else None))

    def rest(self):
        """Holds the archives: one for each time that the group was brought, and no other."""
        if self._files.proposal is not None:
            return
        there = {}
        for path in self._archive.members:
            if found := PATH.fullmatch(path):
                there.setdefault(int(found[1]), set()).add(found[2])
        for number, (name, behind, said) in enumerate(self._brought, 1):
            if number in there:
                _Held(self, number, said, self._entries[:behind]).check(there.pop(number))
            else:
                self._report.fault('archive', name, 'there is no archive of the log that it brought the group from')
        for number, paths in there.items():
            for path in sorted(paths):
                self._report.fault('archive', f'archive/{number}/{path}', 'no entry brought the group from this log')


class _Held:
    def __init__(self, archived, number, said, entries):
        self._archive, self._report = archived._archive, archived._report
        self._number, self._said, self._entries = number, said, entries

    def _fault(self, path, why):
        self._report.fault('archive', f'archive/{self._number}/{path}', why)

    def _read(self, path):
        self._report.look('archive')
        try:
            return self._archive.read(f'archive/{self._number}/{path}')
        except KeyError:
            raise Malformed('it is missing') from None

    def check(self, paths):
        path = CHECKPOINT
        try:
            head = notes.Head(self._read(CHECKPOINT))
            path = KEYS
            listed = fields(parse(self._read(KEYS)), ('origin', 'keys'), 'the keys')
            chain = notes.Chain(key_list(listed['keys']), head.origin, None)
            path = CHECKPOINT
            chain.speaks_for(head)
            said = self._said
            if not said or (said['origin'], said['size'], notes.root_from(said['root'])) != (head.origin, head.size, head.root):
                raise Malformed('the entry that brought the group names another head')
        except Malformed as error:
            self._fault(path, str(error))
            return
        tiles = [(path, width) for path, level, width in merkle.tile_paths(head.size) if level == 0]
        for path in sorted(paths - {CHECKPOINT, KEYS, NUMBERS} - {path for path, _ in tiles}):
            self._fault(path, 'an archive has no such file')
        hashes = self._leaves(tiles, head, chain)
        if hashes is not None:
            self._numbers(hashes)

    def _leaves(self, tiles, head, chain):
        """The hashes of all leaves; None where they cannot be read."""
        due = sorted([(rotation.size, rotation.root, KEYS) for rotation in chain.rotations] + [(head.size, head.root, CHECKPOINT)])
        tree, hashes = merkle.Tree(), []
        for path, width in tiles:
            try:
                data = self._read(path)
                if len(data) != width * 32:
                    raise Malformed('it does not hold as many hashes as it must')
            except Malformed as error:
                self._fault(path, str(error))
                return None
            for at in range(0, len(data), 32):
                self._hold(due, tree)
                tree.add(data[at:at + 32])
                hashes.append(data[at:at + 32])
        self._hold(due, tree)
        for size, _, path in due:
            self._fault(path, f'the tree of the first {size} leaves has another root')
        return hashes

    def _hold(self, due, tree):
        while due and due[0][0] <= tree.size:
            size, root, path = due.pop(0)
            if (size, root) != (tree.size, tree.root()):
                self._fault(path, f'the tree of the first {size} leaves has another root')

    def _numbers(self, hashes):
        try:
            lines = self._read(NUMBERS).decode('utf-8', 'strict').split('\n')
            if lines.pop() != '':
                raise Malformed('its last line has no end')
            if len(lines) != len(self._entries):
                raise Malformed('it has not all entries that were brought, or others')
            before = 0
            for line, (entry, leaf) in zip(lines, self._entries):
                told = fields(parse(line), ('id', 'seq'), 'a line')
                if not is_id(told['id']) or type(told['seq']) is not int or told['seq'] <= before:
                    raise Malformed('a line is not in the order of the numbers')
                before = told['seq']
                if told['id'] != entry or before > len(hashes) or hashes[before - 1] != leaf:
                    raise Malformed(f'the archived log has another entry than {told["id"]} at number {before}')
        except (Malformed, UnicodeDecodeError) as error:
            self._fault(NUMBERS, str(error))
