"""The rows as they stand, held against the newest entries that cover them.

Of each row that entries cover one small record is kept, not the row itself: the memory needed grows with the number of rows,
and not with what they say.
"""

from .bulk import IN_BULK
from .canon import Malformed, canonical, fields
from .checks import NO_SALT, digest, is_hex, is_id, json_lines, rows

# What may be withheld from the reader of an export: docs/export.md, "What is withheld".
MAY_BE_WITHHELD = {
    'invitations': {'email', 'name', 'organisation'}, 'memberships': {'statement', 'state_reason'},
    'comments': {'body', 'initiative', 'on_behalf_of', 'text'}, 'comment_wordings': {'body', 'initiative', 'on_behalf_of', 'text'},
    'minority_statements': {'body', 'initiative', 'on_behalf_of', 'text'},
    'comment_reports': {'reason'}, 'comment_moderations': {'reason'}}


class Newest:
    """Follows the entries: of each row the newest that covers it."""

    def __init__(self):
        self.of = {}

    def follow(self, entry):
        for fact in entry.facts:
            self.of[fact.table, fact.id] = (entry.id, fact.revision, fact.digest, fact.erasable, fact.salt, fact.salts)


def check(archive, manifest, newest, report):
    """Holds every row of `facts`, and that each row that entries cover is there."""
    for table in manifest.tables('facts'):
        if table in IN_BULK:
            continue
        last = ''
        for number, line in json_lines(archive, f'facts/{table}.jsonl', report):
            report.look('row')
            try:
                row = _form(line, table)
            except Malformed as error:
                report.fault('format', f'facts/{table}.jsonl line {number}', str(error))
                continue
            name, key = f'{table} {row["id"]}', (table, row['id'])
            if row['id'] <= last:
                report.fault('format', name, 'it is not in the order of the ids, or stands twice')
                continue
            last, known = row['id'], newest.of.pop(key, None)
            why = 'no entry covers it' if known is None else _against(line, row, known)
            if why:
                report.fault('row', name, why)
    for (table, row_id), known in sorted(newest.of.items()):
        report.fault('row', f'{table} {row_id}', f'it is missing; entry {known[0]} covers it')
    for row in rows(archive, 'facts/groups.jsonl'):
        if row.get('id') == manifest.group and row.get('slug') != manifest.slug:
            report.fault('manifest', 'manifest.json', 'the slug is not that of the group')


def _form(line, table):
    """The row of a line whose form holds."""
    names = {'row', 'entry', 'salt', 'texts'}
    fields(line, names | ({'withheld'} & set(line) if isinstance(line, dict) else set()), 'the line')
    row, texts, withheld = line['row'], line['texts'], line.get('withheld', {})
    covered = is_id(line['entry']) and is_hex(line['salt']) or line['entry'] is line['salt'] is None
    if not isinstance(row, dict) or not is_id(row.get('id')) or not covered:
        raise Malformed('it is not of the form described')
    for part in (texts, withheld):
        if not isinstance(part, dict) or not all(map(is_hex, part.values())) or not set(part) <= set(row):
            raise Malformed('its texts are not of the form described')
    if any(row[column] is not None or texts.get(column, NO_SALT) != NO_SALT for column in withheld):
        raise Malformed('what is withheld is there')
    if not set(withheld) <= MAY_BE_WITHHELD.get(table, set()):
        raise Malformed('something is withheld that cannot be')
    return row


def _against(line, row, known):
    """Why a row is not the one that its newest entry covers; None if it is."""
    entry, revision, expected, erasable, salt, salts = known
    texts, withheld = line['texts'], line.get('withheld', {})
    if line['entry'] != entry:
        return f'the newest entry that covers it is {entry}'
    if line['salt'] != salt or set(texts) | set(withheld) != set(erasable):
        return 'its salts or texts are others than its entry has'
    content = dict(row)
    for column, value in erasable.items():
        if column in withheld:
            if withheld[column] != value or salts[column] != NO_SALT:
                return f'the digest that stands for {column} is not that of its entry'
        elif texts[column] != salts[column]:
            return f'the salt of {column} is another than its entry has'
        elif texts[column] == NO_SALT:
            if row[column] not in (None, ''):
                return f'{column} was erased, and is there'
        elif not isinstance(row[column], str) or digest('assent/text/v1', texts[column], row[column].encode()) != value:
            return f'{column} is not what its digest was taken of'
        content[column] = value
    if row.get('revision', 1) != revision or digest('assent/row/v1', salt, canonical(content)) != expected:
        return f'it is not what entry {entry} covers'
    return None
