"""What stands in the export a second time, for people: CSV files, texts, names. Each has to be what the rows give."""

from . import documents
from .canon import Malformed, canonical, fields
from .checks import is_id, json_lines, rows
from .tables import facts

WITH_TEXTS = ('minority_statements', 'summary_versions', 'versions')
QUOTED = frozenset(',"\n\r')
FORMULA = ('=', '+', '-', '@', '\t', '\r')


def check(archive, manifest, report):
    if documents.README.exists():
        report.look('copy')
        _same(archive, 'README.md', [documents.README.read_bytes()], report)
    else:
        report.note(f'README.md was not looked at: there is no {documents.README} to hold it against')
    for table in facts():
        _csv(archive, table, report)
    texts = {path for path in manifest.files if path.startswith('texts/')}
    for table in WITH_TEXTS:
        for row in rows(archive, f'facts/{table}.jsonl'):
            path = f'texts/{table}/{row.get("id")}.md'
            if isinstance(row.get('text'), str):
                report.look('copy')
                texts.discard(path)
                _same(archive, path, [row['text'].encode()], report)
    for path in sorted(texts):
        report.fault('copy', path, 'there is no row with this text')
    _people(archive, report)


def csv_line(values):
    return ','.join(map(_field, values)).encode() + b'\n'


def _field(value):
    if value is None:
        return ''
    text = value if isinstance(value, str) else canonical(value).decode()
    if isinstance(value, str) and text.startswith(FORMULA):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if QUOTED & set(text) else text


def _csv(archive, table, report):
    report.look('copy')
    columns = sorted(table.columns)

    def expected():
        yield csv_line(columns)
        for row in rows(archive, table.path):
            yield csv_line([row.get(column) for column in columns])

    _same(archive, f'csv/{table.name}.csv', expected(), report)


def _same(archive, path, expected, report):
    """Holds a file against what it has to be, piece by piece."""
    if path not in archive:
        report.fault('copy', path, 'it is missing')
        return
    held, expected = b'', iter(expected)
    try:
        for piece in archive.chunks(path):
            while len(held) < len(piece) and (more := next(expected, None)) is not None:
                held += more
            if held[:len(piece)] != piece:
                report.fault('copy', path, 'it is not what the rows give')
                return
            held = held[len(piece):]
    except Malformed:
        return  # told before
    if held or any(expected):
        report.fault('copy', path, 'it ends before what the rows give')


def _people(archive, report):
    """Holds that those are there whose accounts the memberships name, and nobody else. What their names are no row says."""
    expected = {row.get('account_id') for row in rows(archive, 'facts/memberships.jsonl')}
    last = ''
    for number, line in json_lines(archive, 'people.jsonl', report):
        report.look('copy')
        try:
            person = fields(line, ('id', 'name'), 'the line')
            if not is_id(person['id']) or not isinstance(person['name'], (str, type(None))) or person['id'] <= last:
                raise Malformed('it is not of the form described, or not in the order of the ids')
        except Malformed as error:
            report.fault('format', f'people.jsonl line {number}', str(error))
            continue
        last = person['id']
        if last not in expected:
            report.fault('copy', f'person {last}', 'no membership names this account')
        expected.discard(last)
    for account in sorted(expected, key=str):
        report.fault('copy', f'person {account}', 'a membership names this account, and it is not there')
