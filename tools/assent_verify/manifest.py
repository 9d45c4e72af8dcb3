"""The manifest: which files there are, how long they are, and their sums."""

import hashlib
import re

from . import merkle
from .canon import Malformed, fields, parse_canonical
from .container import ID
from .tables import facts, tables

FORMAT = 'assent/export/v1'
ALWAYS = {'README.md', 'schema.json', 'log/checkpoint', 'log/keys.json', 'record/entries.jsonl', 'people.jsonl'}


class Manifest:
    """What the manifest says. A `Malformed` where it is not of the form described."""

    def __init__(self, data):
        value = fields(parse_canonical(data), ('files', 'format', 'group', 'origin', 'proposal', 'size'), 'the manifest')
        if value['format'] != FORMAT:
            raise Malformed(f'the format is not {FORMAT}')
        group = fields(value['group'], ('id', 'slug'), 'the group')
        self.group, self.slug = _id(group['id']), _text(group['slug'])
        self.origin, self.size = _text(value['origin']), _number(value['size'])
        self.proposal = None if value['proposal'] is None else _id(value['proposal'])
        if not isinstance(value['files'], dict):
            raise Malformed('`files` is no object')
        self.files = {}
        for path, entry in value['files'].items():
            entry = fields(entry, ('bytes', 'sha256'), path)
            if not re.fullmatch('[0-9a-f]{64}', _text(entry['sha256'])):
                raise Malformed(f'the sum of {path} is none')
            self.files[path] = (_number(entry['bytes']), entry['sha256'])

    def paths_that_must_be(self):
        """Every file but the texts, which follow from rows."""
        paths = ALWAYS | {path for path, _, _ in merkle.tile_paths(self.size)} | {table.path for table in tables().values()}
        return paths | {f'csv/{table.name}.csv' for table in facts()}

    def may_be_archived(self, path):
        """Whether a file can be of a log that the group stood in before: which there must be is held where that is."""
        return self.proposal is None and path.startswith('archive/')


def check(archive, report):
    """Reads every byte once. Gives the manifest, or None where there is none to go by."""
    report.look('manifest')
    if 'manifest.json' not in archive:
        report.fault('manifest', 'manifest.json', 'it is missing')
        return None
    try:
        manifest = Manifest(archive.read('manifest.json'))
        if manifest.size > archive.length:
            raise Malformed('a log of this size does not fit into the file')
        manifest.paths = manifest.paths_that_must_be()
    except Malformed as error:
        report.fault('manifest', 'manifest.json', str(error))
        return None
    if list(archive.members)[-1] != 'manifest.json':
        report.fault('container', 'manifest.json', 'it is not the last file')
    for path in sorted(manifest.files.keys() | manifest.paths):
        if path not in archive:
            report.fault('manifest', path, 'it is missing')
        elif path not in manifest.files:
            report.fault('manifest', path, 'the manifest does not name it')
        elif path not in manifest.paths and not path.startswith('texts/') and not manifest.may_be_archived(path):
            report.fault('manifest', path, 'it is a file too many')
    for path in archive.members:
        report.look('container')
        if path != 'manifest.json':
            _hold_sum(archive, manifest, path, report)
    return manifest


def _hold_sum(archive, manifest, path, report):
    report.look('manifest')
    size, digest = 0, hashlib.sha256()
    try:
        for piece in archive.chunks(path):
            size += len(piece)
            digest.update(piece)
    except Malformed as error:
        report.fault('container', path, str(error))
    if path not in manifest.files:
        report.fault('manifest', path, 'the manifest does not name it')
    elif manifest.files[path] != (size, digest.hexdigest()):
        report.fault('manifest', path, 'its length or its sum is another than the manifest says')


def _id(value):
    if not re.fullmatch(ID, _text(value)):
        raise Malformed('an id that is none')
    return value


def _text(value):
    if not isinstance(value, str):
        raise Malformed('a text is missing')
    return value


def _number(value):
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Malformed('a number is missing')
    return value
