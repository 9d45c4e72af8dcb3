"""The tree over the leaves (RFC 6962, section 2.1), its tiles (C2SP tlog-tiles) and its proofs (RFC 9162)."""

import hashlib

WIDTH = 256  # hashes of a full tile


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf_hash(leaf):
    return sha256(b'\x00' + leaf)


def node_hash(left, right):
    return sha256(b'\x01' + left + right)


class Tree:
    """A tree that leaves are added to. It holds the roots of its complete subtrees: some twenty hashes, however large it is.

    `on_hash(level, hash)` is told each hash of each level of tiles: level L has the roots over 256^L leaves each.
    """

    def __init__(self, on_hash=lambda level, value: None):
        self.size = 0
        self._complete = []  # (height, root), from the left, the heights falling
        self._on_hash = on_hash

    def add(self, value):
        self.size += 1
        height = 0
        self._on_hash(0, value)
        while self._complete and self._complete[-1][0] == height:
            value = node_hash(self._complete.pop()[1], value)
            height += 1
            if height % 8 == 0:
                self._on_hash(height // 8, value)
        self._complete.append((height, value))

    def root(self):
        if not self._complete:
            return sha256(b'')
        root = self._complete[-1][1]
        for _, left in reversed(self._complete[:-1]):
            root = node_hash(left, root)
        return root


def tile_paths(size):
    """The tiles of a tree: path, level, and how many hashes it holds. Then the bundles of leaves, with level None."""
    level, hashes = 0, size
    while hashes:
        for number in range((hashes + WIDTH - 1) // WIDTH):
            width = min(WIDTH, hashes - number * WIDTH)
            yield _path(f'{level}', number, width), level, width
        level, hashes = level + 1, hashes // WIDTH
    for number in range((size + WIDTH - 1) // WIDTH):
        width = min(WIDTH, size - number * WIDTH)
        yield _path('entries', number, width), None, width


def _path(level, number, width):
    groups = [f'{number % 1000:03}']
    while number := number // 1000:
        groups.insert(0, f'x{number % 1000:03}')
    return f'log/tile/{level}/{"/".join(groups)}' + (f'.p/{width}' if width < WIDTH else '')


def inclusion_holds(index, size, leaf, proof, root):
    """RFC 9162, section 2.1.3.2."""
    if not 0 <= index < size or any(len(value) != 32 for value in (leaf, root, *proof)):
        return False
    first, last, value = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if first & 1 or first == last:
            value = node_hash(sibling, value)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            value = node_hash(value, sibling)
        first, last = first >> 1, last >> 1
    return last == 0 and value == root


def consistency_holds(size1, size2, proof, root1, root2):
    """RFC 9162, section 2.1.4.2, for who watches a log. Nothing is proved of an empty tree."""
    if not 0 < size1 <= size2 or any(len(value) != 32 for value in proof):
        return False
    if size1 == size2:
        return not proof and root1 == root2
    if size1 & (size1 - 1) == 0:
        proof = [root1, *proof]
    if not proof:
        return False
    first, last = size1 - 1, size2 - 1
    while first & 1:
        first, last = first >> 1, last >> 1
    old = new = proof[0]
    for value in proof[1:]:
        if last == 0:
            return False
        if first & 1 or first == last:
            old, new = node_hash(value, old), node_hash(value, new)
            while not first & 1 and first:
                first, last = first >> 1, last >> 1
        else:
            new = node_hash(new, value)
        first, last = first >> 1, last >> 1
    return last == 0 and old == root1 and new == root2
