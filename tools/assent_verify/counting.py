"""What was counted, counted again from the rows that it was counted from."""

from .canon import Malformed
from .checks import json_lines, rows
from .kept import is_current
from .tables import tables

KEYS = {'tallies': ('position_id', 'version', 'stakeholder_group', 'organisation', 'stance'),
        'statement_tallies': ('dataset_id', 'statement'), 'snapshots': ('id',), 'snapshot_heads': ('position_id',),
        'amendment_places': ('amendment_id',), 'anchor_places': ('anchor_id',),
        'authorships': ('position_id', 'version')}
VOTES = {1: 'agree', -1: 'disagree', 0: 'pass'}


def derived(archive, name, report):
    """The rows of a derived table whose form and order hold; each with its name."""
    table, last = tables()[name], None
    for number, line in json_lines(archive, table.path, report):
        try:
            if not isinstance(line, dict) or set(line) != {'row'}:
                raise Malformed('it is not of the form described')
            row = line['row']
            table.hold(row)
        except Malformed as error:
            report.fault('format', f'{table.path} line {number}', str(error))
            continue
        key = tuple('' if row[column] is None else row[column] for column in KEYS[name])
        if last is not None and key <= last:
            report.fault('row', f'{table.path} line {number}', 'it is not in the order of the keys, or stands twice')
        if key == last:
            continue
        last = key
        yield f'{name} {" ".join(map(str, key))}', row


def check(archive, report):
    positions = {row['id']: row for row in rows(archive, 'facts/positions.jsonl')}
    _hold(archive, 'tallies', _stances(archive, positions), ('persons',), report)
    _hold(archive, 'statement_tallies', _votes(archive), tuple(VOTES.values()), report)


def _stances(archive, positions):
    """(position, its substantive version, stakeholder group, organisation, stance) -> persons."""
    counted = {}
    for row in rows(archive, 'facts/stances.jsonl'):
        position = positions.get(row.get('position_id'))
        if position and is_current(row, position):
            key = (row['position_id'], position['substantive_version'], row['stakeholder_group'], row['organisation'], row['stance'])
            counted.setdefault(key, [0])[0] += 1
    return counted


def _votes(archive):
    """(dataset, statement) -> how many agree, disagree, pass."""
    counted = {(row.get('dataset_id'), row.get('number')): [0, 0, 0] for row in rows(archive, 'facts/statements.jsonl')}
    for row in rows(archive, 'facts/statement_votes.jsonl'):
        counts = counted.setdefault((row.get('dataset_id'), row.get('statement')), [0, 0, 0])
        if row.get('vote') in VOTES:
            counts[list(VOTES).index(row['vote'])] += 1
    return counted


def _hold(archive, table, counted, columns, report):
    """Holds the rows of a table against what was counted."""
    for name, row in derived(archive, table, report):
        report.look('tally')
        expected = counted.pop(tuple(row[column] for column in KEYS[table]), None)
        if [row[column] for column in columns] != expected:
            report.fault('tally', name, f'counting gives {expected or "nobody"}')
    for key, expected in counted.items():
        if any(expected):
            report.fault('tally', f'{table} {" ".join(map(str, key))}', f'it is missing; counting gives {expected}')
