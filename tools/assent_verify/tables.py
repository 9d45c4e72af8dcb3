"""The tables of an export, their columns, and what these hold. The list is tables.txt, beside this file."""

import functools
import pathlib

from .canon import SAFE, Malformed, fields, parse
from .checks import is_id, micros

LIST = pathlib.Path(__file__).with_name('tables.txt')


class Table:
    def __init__(self, kind, name, columns):
        self.kind, self.name = kind, name
        self.columns = dict(column.split(':') for column in columns)
        self.folder = 'derived' if kind == 'derived' else 'facts'
        self.path = f'{self.folder}/{name}.jsonl'
        self.is_of_group = kind == 'group'

    def hold(self, row):
        """Holds that a row has these columns, and in each what it has to have."""
        fields(row, self.columns, 'the row')
        for column, kind in self.columns.items():
            if not (row[column] is None and kind.endswith('?')) and not HOLDS[kind.rstrip('?')](row[column]):
                raise Malformed(f'{column} does not hold what it must')


@functools.cache
def tables():
    """The tables by their names."""
    lines = (line.split() for line in LIST.read_text(encoding='utf-8').splitlines() if line and not line.startswith('#'))
    return {words[1]: Table(words[0], words[1], words[2:]) for words in lines}


def facts():
    """The tables in `facts`, in the order of their names."""
    return sorted((table for table in tables().values() if table.folder == 'facts'), key=lambda table: table.name)


def check_schema(archive, report):
    """Holds that the schema in the export speaks of these tables and columns."""
    report.look('format')
    try:
        known = parse(archive.read('schema.json'))['$defs']
        told = {path: set(line['properties']['row']['properties']) for path, line in known.items()
                if path.startswith(('facts/', 'derived/'))}
        if told != {table.path: set(table.columns) for table in tables().values()}:
            raise Malformed('it does not describe the tables of this format')
    except (Malformed, KeyError, TypeError, AttributeError) as error:
        report.fault('format', 'schema.json', str(error) or 'it is not of the form described')


def _is_time(value):
    try:
        return micros(value) is not None
    except Malformed:
        return False


def _is_bytes(value):
    return isinstance(value, str) and len(value) % 2 == 0 and set(value) <= set('0123456789abcdef')


HOLDS = {'id': is_id, 'text': lambda value: isinstance(value, str), 'time': _is_time, 'bytes': _is_bytes,
         'flag': lambda value: isinstance(value, bool), 'number': lambda value: type(value) is int and abs(value) <= SAFE}
