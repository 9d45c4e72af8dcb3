"""Makes small exports for the tests, from docs/export.md and docs/log.md alone. Nothing of the service is in it.

It signs as well, which the verifier does not: with keys that are derived from a word, so that each run makes the same bytes.
"""

import base64
import hashlib
import json
import struct
import zlib

from assent_verify import ed25519, merkle
from assent_verify.canon import canonical
from assent_verify.checks import NO_SALT, digest
from assent_verify.copies import csv_line
from assent_verify.documents import README
from assent_verify.entries import KEPT
from assent_verify.tables import facts, tables

ORIGIN = 'assent.example.org/log'
START = 1_528_981_200_000_000  # 2018-06-14T13:00:00Z


def uuid(number):
    return f'0163fe00-0000-7000-8000-{number:012x}'


def time(micros):
    import datetime
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(microseconds=micros)
    return moment.strftime('%Y-%m-%dT%H:%M:%S.') + f'{moment.microsecond:06}Z'


class Signer:
    def __init__(self, word, name=ORIGIN):
        digest_of = hashlib.sha512(hashlib.sha256(word.encode()).digest()).digest()
        self._scalar = int.from_bytes(digest_of[:32], 'little') & (1 << 254) - 8 | 1 << 254
        self._prefix, self.name = digest_of[32:], name
        self.public = ed25519.encode(ed25519.times(self._scalar, ed25519.BASE))
        data = b'\x01' + self.public
        self.id = hashlib.sha256(name.encode() + b'\n' + data).digest()[:4]
        self.vkey = f'{name}+{self.id.hex()}+{base64.b64encode(data).decode()}'

    def sign(self, message):
        nonce = int.from_bytes(hashlib.sha512(self._prefix + message).digest(), 'little') % ed25519.ORDER
        point = ed25519.encode(ed25519.times(nonce, ed25519.BASE))
        challenge = int.from_bytes(hashlib.sha512(point + self.public + message).digest(), 'little')
        return point + ((nonce + challenge * self._scalar) % ed25519.ORDER).to_bytes(32, 'little')

    def line(self, text):
        return f'\u2014 {self.name} {base64.b64encode(self.id + self.sign(text.encode())).decode()}\n'


def note(text, *signers):
    return text + '\n' + ''.join(signer.line(text) for signer in signers)


def head(size, root, *signers, origin=ORIGIN):
    return note(f'{origin}\n{size}\n{base64.b64encode(root).decode()}\n', *signers)


def root_of(leaves):
    tree = merkle.Tree()
    for leaf in leaves:
        tree.add(merkle.leaf_hash(leaf))
    return tree.root()


def proof_of(index, leaves):
    """The inclusion proof of RFC 6962, section 2.1.1."""
    if len(leaves) <= 1:
        return []
    cut = 1 << (len(leaves) - 1).bit_length() - 1
    if index < cut:
        return proof_of(index, leaves[:cut]) + [root_of(leaves[cut:])]
    return proof_of(index - cut, leaves[cut:]) + [root_of(leaves[:cut])]


class Made:
    """An export in the making: entries and rows are put in, files and the zip file come out."""

    def __init__(self, group=uuid(1)):
        self.group, self.clock, self.next_id, self.salts = group, START, 1000, 0
        self.entries, self.leaves, self.rows, self.bulk, self.revisions = [], [], {}, {}, {}
        self.derived, self.proposal, self.schema = {}, None, schema()
        self.signer, self.keys, self.allow = Signer('first'), [], {}
        self.keys = [{'origin': ORIGIN, 'rotation': None, 'size': 0, 'vkey': self.signer.vkey}]

    def id(self):
        self.next_id += 1
        return uuid(self.next_id)

    def salt(self):
        self.salts += 1
        return hashlib.sha256(f'salt {self.salts}'.encode()).hexdigest()

    def entry(self, action, actor=None, role=None, permission=None, objects=None, rows=(), at=None, details=None, kind=None):
        """Appends an entry that covers rows: (table, row) or (table, row, erasable columns)."""
        self.clock = at or self.clock + 1_000_000
        entry, salts, facts, contents = self.id(), [self.salt()], [], []
        for table, row, *columns in rows:
            row = complete(table, row)
            key = table, row['id']
            self.revisions[key] = self.revisions.get(key, 0) + 1
            if 'revision' in row:
                row['revision'] = self.revisions[key]
            salt, texts, content = self.salt(), {}, dict(row)
            for column in sorted(columns[0] if columns else ()):
                if row[column] is not None:
                    texts[column] = self.salt()
                    content[column] = digest('assent/text/v1', texts[column], row[column].encode())
            kept = canonical(content)
            facts.append({'table': table, 'id': row['id'], 'revision': self.revisions[key],
                          'digest': digest('assent/row/v1', salt, kept), 'erasable': {name: content[name] for name in texts}})
            contents.append(kept.decode() if table in KEPT else None)
            salts += [salt, *(texts[name] for name in sorted(texts))]
            self.rows[key] = {'row': dict(row), 'entry': entry, 'salt': salt, 'texts': texts}
        body = canonical({'v': 1, 'action': action, 'role': role, 'permission': permission, 'objects': objects or {},
                          'actor': {'kind': 'account', 'id': actor, 'via_token': None} if actor else {'kind': kind or 'system'},
                          'details': details or {}, 'facts': facts}).decode()
        leaf = self.leaf(entry, self.group, digest('assent/body/v1', salts[0], body.encode()))
        self.entries.append({'seq': len(self.leaves), 'sequenced_at': time(self.clock + 500_000), 'leaf': leaf, 'body': body,
                             'salts': salts, 'contents': contents if any(contents) else None})
        return entry

    def leaf(self, entry=None, scope=None, body=None):
        """Appends a leaf; without more, one of another group."""
        leaf = canonical({'v': 1, 'id': entry or self.id(), 'scope': scope or uuid(2), 'time': time(self.clock),
                          'body': body or hashlib.sha256(b'%d' % len(self.leaves)).hexdigest()}).decode()
        self.leaves.append(leaf.encode())
        return leaf

    def rotate(self, word):
        """Another key takes over at the size that the log has now."""
        new, size, root = Signer(word), len(self.leaves), root_of(self.leaves)
        text = (f'assent/log-key-rotation/v1\nlog {ORIGIN}\nfrom {self.signer.vkey}\nto {new.vkey}\nsize {size}\n'
                f'root {base64.b64encode(root).decode()}\n')
        self.keys.append({'origin': ORIGIN, 'rotation': note(text, self.signer, new), 'size': size, 'vkey': new.vkey})
        self.signer = new

    def files(self):
        """The files by path, without the manifest."""
        files = {'README.md': README.read_bytes() if README.exists() else b'What this is.\n', 'schema.json': self.schema}
        tree_files, tree = self._tree()
        files['log/checkpoint'] = head(len(self.leaves), tree.root(), self.signer).encode()
        files['log/keys.json'] = json.dumps({'origin': ORIGIN, 'keys': self.keys}).encode()
        files.update(tree_files)
        files['record/entries.jsonl'] = lines(self.entries)
        for table in facts():
            bulk = [{'row': row} for row in self.bulk.get(table.name, [])]
            rows = bulk or [line for (name, _), line in sorted(self.rows.items()) if name == table.name]
            files[table.path], columns = lines(rows), sorted(table.columns)
            files[f'csv/{table.name}.csv'] = csv_line(columns) + b''.join(
                csv_line([line['row'][column] for column in columns]) for line in rows)
        derived = {**self.tallies(), 'authorships': self.authorships(), **self.derived}
        for table in tables().values():
            if table.folder == 'derived':
                files[table.path] = lines([{'row': complete(table.name, row)} for row in derived.get(table.name, [])])
        accounts = sorted({line['row'].get('account_id') for (table, _), line in self.rows.items() if table == 'memberships'})
        files['people.jsonl'] = lines([{'id': account, 'name': f'Name {account[-2:]}'} for account in accounts])
        for (table, row_id), line in self.rows.items():
            if table == 'versions' and line['row']['text'] is not None:
                files[f'texts/versions/{row_id}.md'] = line['row']['text'].encode()
        return files

    def tallies(self):
        """What there is to count: each stance on a version that still stands, and each vote of a dataset."""
        counts, votes = {}, {}
        for (table, _), line in self.rows.items():
            row = line['row']
            since = self.rows['positions', row['position_id']]['row']['substantive_version'] if table == 'stances' else None
            if since is not None and row['version'] >= since and not row['set_aside']:
                key = row['position_id'], since, row['stakeholder_group'], row['organisation'], row['stance']
                counts[key] = counts.get(key, 0) + 1
        for row in self.bulk.get('statement_votes', []):
            count = votes.setdefault((row['dataset_id'], row['statement']), [0, 0, 0])
            count[row['vote']] += 1  # 0 passes, 1 agrees, -1 disagrees
        names = 'position_id', 'version', 'stakeholder_group', 'organisation', 'stance'
        return {'tallies': [{**dict(zip(names, key)), 'persons': count} for key, count in sorted(counts.items())],
                'statement_tallies': [{'dataset_id': key[0], 'statement': key[1], 'pass': count[0], 'agree': count[1], 'disagree': count[2]}
                                      for key, count in sorted(votes.items())]}

    def authorships(self):
        """Each version written whole by who published it."""
        versions = [line['row'] for (table, _), line in self.rows.items() if table == 'versions']
        return [{'position_id': row['position_id'], 'version': row['number'],
                 'passages': json.dumps([[len(row['text'] or 'x'), {'version': row['number'], 'amendment': None}]])}
                for row in sorted(versions, key=lambda row: (row['position_id'], row['number']))]

    def _tree(self):
        hashes = {}
        tree = merkle.Tree(lambda level, value: hashes.setdefault(level, []).append(value))
        for leaf in self.leaves:
            tree.add(merkle.leaf_hash(leaf))
        files, next_of = {}, {}
        for path, level, width in merkle.tile_paths(len(self.leaves)):
            at = next_of.get(level, 0)
            next_of[level] = at + width
            if level is None:
                files[path] = b''.join(struct.pack('>H', len(leaf)) + leaf for leaf in self.leaves[at:at + width])
            else:
                files[path] = b''.join(hashes[level][at:at + width])
        return files, tree

    def manifest(self, files):
        value = {'format': 'assent/export/v1', 'group': {'id': self.group, 'slug': 'wg'}, 'origin': ORIGIN,
                 'proposal': self.proposal, 'size': len(self.leaves),
                 'files': {path: {'bytes': len(data), 'sha256': hashlib.sha256(data).hexdigest()} for path, data in files.items()}}
        return canonical(value)

    def seal(self, files=None, manifest=None):
        """The zip file."""
        files = dict(self.files() if files is None else files)
        files['manifest.json'] = manifest or self.manifest(files)
        return zip_of(files)

    def receipt(self, at):
        """The receipt of entry number `at` of those in the export, from 0."""
        entry, keys = self.entries[at], self.keys
        index = entry['seq'] - 1
        hashes = ''.join(base64.b64encode(value).decode() + '\n' for value in proof_of(index, self.leaves))
        proof = f'c2sp.org/tlog-proof@v1\nindex {index}\n{hashes}\n' + head(len(self.leaves), root_of(self.leaves), self.signer)
        return {'format': 'assent/receipt/v1', 'entry_id': json.loads(entry['leaf'])['id'], 'seq': entry['seq'],
                'leaf': entry['leaf'], 'body': entry['body'], 'body_salt': entry['salts'][0], 'proof': proof, 'keys': keys}


def complete(table, row):
    """The row with a column that is not given at its simplest."""
    simplest = {'id': uuid(9), 'number': 0, 'time': time(START), 'flag': False, 'bytes': '00' * 32}
    return {**{column: simplest.get(kind) for column, kind in tables()[table].columns.items()}, **row}


def schema():
    names = {table.path: {'properties': {'row': {'properties': dict.fromkeys(table.columns, {})}}} for table in tables().values()}
    return json.dumps({'$defs': names}).encode()


def lines(values):
    return b''.join(json.dumps(value, ensure_ascii=False).encode() + b'\n' for value in values)


def zip_of(files, deflate=('record/entries.jsonl',)):
    """A zip file of the form described."""
    out, directory = bytearray(), bytearray()
    for path, data in files.items():
        packed, method = data, 0
        if path in deflate:
            squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
            packed, method = squeeze.compress(data) + squeeze.flush(), 8
        name = path.encode()
        shared = struct.pack('<5H3L2H', 20, 0, method, 0, 0x21, zlib.crc32(data), len(packed), len(data), len(name), 0)
        directory += b'PK\x01\x02' + struct.pack('<H', 20) + shared + struct.pack('<3H2L', 0, 0, 0, 0, len(out)) + name
        out += b'PK\x03\x04' + shared + name + packed
    count, wide = len(files), b''
    if count >= 0xFFFF:
        record = len(out) + len(directory)
        wide = struct.pack('<4sQ2H2L4Q', b'PK\x06\x06', 44, 45, 45, 0, 0, count, count, len(directory), len(out))
        wide += struct.pack('<4sLQL', b'PK\x06\x07', 0, record, 1)
        count = 0xFFFF
    return bytes(out + directory) + wide + struct.pack('<4s4H2LH', b'PK\x05\x06', 0, 0, count, count, len(directory), len(out), 0)
