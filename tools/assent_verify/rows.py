"""The rows as they stand, held against the newest entries that cover them.

Of each row that entries cover one small record is kept, not the row itself: the memory needed grows with the number of rows,
and not with what they say.
"""

from .canon import Malformed, canonical, fields
from .checks import NO_SALT, digest, is_hex, is_id, json_lines, rows
from .tables import facts, tables

# What may be withheld from the reader of an export: docs/export.md, "What is withheld".
MAY_BE_WITHHELD = {
    'invitations': {'email', 'name', 'organisation'},
    'memberships': {'statement', 'state_reason', 'focal_point_of', 'organisation', 'region'},
    'comments': {'body', 'initiative', 'on_behalf_of', 'text'}, 'comment_wordings': {'body', 'initiative', 'on_behalf_of', 'text'},
    'minority_statements': {'body', 'initiative', 'on_behalf_of', 'text'},
    'comment_reports': {'reason'}, 'comment_moderations': {'reason'}, 'webhooks': {'url'}}


class Newest:
    """Follows the entries: of each row the newest that covers it."""

    def __init__(self):
        self.of = {}

    def follow(self, entry):
        for fact in entry.facts:
            self.of[fact.table, fact.id] = (entry.id, fact.digest, fact.erasable, fact.salt, fact.salts,
                                               entry.objects.get('proposal'))


class Revisions:
    """Follows the entries: revisions of a row follow one another by one from 1, and in time.

    In an export of a proposal this is said of the rows that it has, which is known at the end alone.
    """

    def __init__(self, manifest, report):
        self._report, self._at_once, self._wrong, self._last = report, manifest.proposal is None, [], {}
        self._exported = {table.name for table in facts()}

    def follow(self, entry):
        self._report.look('revision')
        for fact in entry.facts:
            if fact.table not in self._exported:  # as of a token, whose beginning is in its account's own record
                continue
            revision, time, last = self._last.get((fact.table, fact.id), (0, None, None))
            self._last[fact.table, fact.id] = fact.revision, entry.time, entry.id
            name = f'{fact.table} {fact.id}'
            if fact.revision != revision + 1:
                self._tell(name, 'revision', entry.name, f'{name} comes to revision {fact.revision}, where {revision + 1} is the next')
            elif time is not None and last != entry.id and entry.time <= time:
                self._tell(name, 'clock', entry.name, f'it covers {name} anew, and is not later than the entry that did before')

    def _tell(self, row, *fault):
        if self._at_once:
            self._report.fault(*fault)
        else:
            self._wrong.append((row, fault))

    def rest(self, found):
        """Tells what was held back of the rows that are there, by their names."""
        for row, fault in self._wrong:
            if row in found:
                self._report.fault(*fault)


def check(archive, manifest, newest, record, report):
    """Holds every row of `facts`, and that each row that entries cover is there. Gives the names of those of an export of a
    proposal; of a group's they are not needed."""
    names, damaged = set(), set()
    for table in facts():
        if table.kind == 'covered':
            continue
        last = ''
        for number, line in json_lines(archive, table.path, report):
            report.look('row')
            try:
                row = _form(line, table)
            except Malformed as error:
                report.fault('format', f'{table.path} line {number}', str(error))
                damaged.add(table.name)
                continue
            name, key = f'{table.name} {row["id"]}', (table.name, row['id'])
            if manifest.proposal:
                names.add(name)
            if row['id'] <= last:
                report.fault('row', name, 'it is not in the order of the ids, or stands twice')
            last, known = row['id'], newest.of.pop(key, None)
            why = 'no entry covers it' if known is None else _against(line, row, known)
            if why and line['entry'] not in record.unread:
                report.fault('row', name, why)
    for (table, row_id), known in sorted(newest.of.items()):
        if table not in damaged and _has_to_be_there(manifest, table, row_id, known):
            report.fault('row', f'{table} {row_id}', f'it is missing; entry {known[0]} covers it')
    _slug(archive, manifest, report)
    return names


def _has_to_be_there(manifest, table, row_id, known):
    """Whether a row that an entry covers belongs into this export."""
    if table not in tables():
        return False  # no export has accounts and their tokens
    if manifest.proposal is None or tables()[table].is_of_group:
        return True
    return known[-1] == manifest.proposal and (table != 'proposals' or row_id == manifest.proposal)


def _slug(archive, manifest, report):
    for row in rows(archive, 'facts/groups.jsonl'):
        if row.get('id') == manifest.group and row.get('slug') != manifest.slug:
            report.fault('manifest', 'manifest.json', 'the slug is not that of the group')


def _form(line, table):
    """The row of a line whose form holds."""
    names = {'row', 'entry', 'salt', 'texts'}
    fields(line, names | ({'withheld'} & set(line) if isinstance(line, dict) else set()), 'the line')
    row, texts, withheld = line['row'], line['texts'], line.get('withheld', {})
    if not (line['entry'] is None or is_id(line['entry'])) or not (line['salt'] is None or is_hex(line['salt'])):
        raise Malformed('it is not of the form described')
    table.hold(row)
    for part in (texts, withheld):
        if not isinstance(part, dict) or not all(map(is_hex, part.values())) or not set(part) <= set(row):
            raise Malformed('its texts are not of the form described')
    if any(row[column] is not None or texts.get(column, NO_SALT) != NO_SALT for column in withheld):
        raise Malformed('what is withheld is there')
    if not set(withheld) <= MAY_BE_WITHHELD.get(table.name, set()):
        raise Malformed('something is withheld that cannot be')
    return row


def _against(line, row, known):
    """Why a row is not the one that its newest entry covers; None if it is."""
    entry, expected, erasable, salt, salts, _ = known
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
    if digest('assent/row/v1', salt, canonical(content)) != expected:
        return f'it is not what entry {entry} covers'
    return None
