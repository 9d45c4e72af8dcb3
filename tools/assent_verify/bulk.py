"""Rows that no entry covers one by one: a digest in the row of their call or dataset covers them all."""

import hashlib

from .canon import Malformed, canonical, fields
from .checks import json_lines, rows
from .tables import tables

KEYS = {'electors': ('call_id', 'member_id'), 'statements': ('dataset_id', 'number'),
        'statement_votes': ('dataset_id', 'statement', 'participant')}
STATEMENT, VOTE = ('number', 'moderation', 'author_number', 'created_at', 'body'), ('statement', 'participant', 'vote')


def check(archive, report):
    electors = Sums()
    for row in _rows(archive, 'electors', report):
        electors.add(row['call_id'], canonical(row))
    electors.hold(archive, 'calls', 'electorate_digest', ('electorate_size',), 'electors', report)

    datasets = Sums()
    for row in _rows(archive, 'statements', report):
        datasets.add(row['dataset_id'], canonical(['statement', *map(row.get, STATEMENT)]), 'statements')
    for row in _rows(archive, 'statement_votes', report):
        datasets.add(row['dataset_id'], canonical(['vote', *map(row.get, VOTE)]), 'votes')
    datasets.hold(archive, 'datasets', 'rows_digest', ('statements', 'votes'), 'dataset', report)


class Sums:
    """Of each call, or each dataset, the digest over its rows, and how many there are."""

    def __init__(self):
        self.of = {}

    def add(self, owner, line, counted_as='electorate_size'):
        digest, counts = self.of.setdefault(owner, (hashlib.sha256(), {}))
        digest.update(line + b'\n')
        counts[counted_as] = counts.get(counted_as, 0) + 1

    def hold(self, archive, table, column, sizes, code, report):
        for row in rows(archive, f'facts/{table}.jsonl'):
            report.look(code)
            digest, counts = self.of.pop(row.get('id'), (hashlib.sha256(), {}))
            if digest.hexdigest() != row.get(column) or any(counts.get(size, 0) != row.get(size) for size in sizes):
                report.fault(code, f'{table} {row.get("id")}', f'the rows are not those of its {column}, or another number')
        for owner in self.of:
            report.fault(code, f'{table} {owner}', 'there are rows of it, and it is not there')


def _rows(archive, table, report):
    """The rows of a file whose form and order hold."""
    last = None
    for number, line in json_lines(archive, f'facts/{table}.jsonl', report):
        try:
            row = fields(line, ('row',), 'the line')['row']
            tables()[table].hold(row)
        except Malformed as error:
            report.fault('format', f'facts/{table}.jsonl line {number}', str(error))
            continue
        key = tuple(map(row.get, KEYS[table]))
        if last is not None and key <= last:
            report.fault('row', f'facts/{table}.jsonl line {number}', 'it is not in the order of the keys, or stands twice')
        last = key
        yield row


def electors_of(archive):
    """call -> member -> the row of `electors`, for the rules and the assessment."""
    calls = {}
    for row in rows(archive, 'facts/electors.jsonl'):
        calls.setdefault(row.get('call_id'), {})[row.get('member_id')] = row
    return calls
