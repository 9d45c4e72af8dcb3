"""The entries of the group, one after the other, each held on its own and against the one before.

What is held here needs no knowledge of what the entries mean. Who wants to know that follows them, in their order.
"""

from .canon import Malformed, fields, parse_canonical
from .checks import DAY, digest, is_hex, is_id, is_row, json_lines, micros

PATH = 'record/entries.jsonl'
FIVE_MINUTES = DAY // 288
BODY_MOST = 16 * 1024
ACTORS = ('account', 'clock', 'system', 'anonymous')
KEPT = frozenset(('groups', 'memberships', 'proposals', 'mandate_answers', 'positions', 'versions', 'calls', 'stances',
                  'objections', 'objection_backers', 'time_requests'))


class Fact:
    """One row that an entry covers: which, in which revision, and the digests and salts that it has for it."""

    __slots__ = ('table', 'id', 'revision', 'digest', 'erasable', 'salt', 'salts', 'content')


class Entry:
    """An entry whose form holds. `seq` is None for one without a number."""

    def __init__(self, line):
        line = fields(line, ('seq', 'sequenced_at', 'leaf', 'body', 'salts', 'contents'), 'the line')
        self.seq, self.leaf_text, self.body_text = line['seq'], line['leaf'], line['body']
        if (self.seq is None) != (line['sequenced_at'] is None) or (self.seq is not None and not _is_number(self.seq)):
            raise Malformed('its number is none')
        self.sequenced_at = None if self.seq is None else micros(line['sequenced_at'])
        if not isinstance(self.leaf_text, str) or not isinstance(self.body_text, str):
            raise Malformed('leaf or body is no text')
        self.leaf = fields(parse_canonical(self.leaf_text), ('body', 'id', 'scope', 'time', 'v'), 'the leaf')
        if self.leaf['v'] != 1 or not is_hex(self.leaf['body']) or not is_id(self.leaf['id']) or not is_id(self.leaf['scope']):
            raise Malformed('the leaf is not of the form described')
        self.id, self.scope, self.time = self.leaf['id'], self.leaf['scope'], micros(self.leaf['time'])
        self._salts, self._contents = line['salts'], line['contents']
        if not isinstance(self._salts, list) or not self._salts or not all(map(is_hex, self._salts)):
            raise Malformed('the salts are not of the form described')
        self.name = f'entry {self.id}'

    def is_body_of_leaf(self):
        return digest('assent/body/v1', self._salts[0], self.body_text.encode()) == self.leaf['body']

    def open_body(self):
        """Reads the body, once it is known to be the one of the leaf."""
        body = parse_canonical(self.body_text)
        names = {'v', 'action', 'actor', 'role', 'permission', 'objects', 'details', 'facts'}
        fields(body, names | ({'part'} & set(body) if isinstance(body, dict) else set()), 'the body')
        if body['v'] != 1 or len(self.body_text.encode()) > BODY_MOST:
            raise Malformed('the body is of another version, or too long')
        self.action, self.role, self.permission = body['action'], body['role'], body['permission']
        self.objects, self.details, self.part = body['objects'], body['details'], body.get('part')
        self.actor = _actor(body['actor'])
        if not all(isinstance(text, str) for text in (self.action, self.role or '', self.permission or '')):
            raise Malformed('the body is not of the form described')
        if not isinstance(self.objects, dict) or not isinstance(self.details, dict) or not isinstance(body['facts'], list):
            raise Malformed('the body is not of the form described')
        self.facts = [_fact(fact) for fact in body['facts']]
        self._share_salts()

    def _share_salts(self):
        salts = iter(self._salts[1:])
        if len(self._salts) != 1 + sum(1 + len(fact.erasable) for fact in self.facts):
            raise Malformed('it has another number of salts than digests')
        for fact in self.facts:
            fact.salt = next(salts)
            fact.salts = {column: next(salts) for column in sorted(fact.erasable)}
        contents = self._contents
        if contents is not None and (not isinstance(contents, list) or len(contents) != len(self.facts)):
            raise Malformed('it has another number of contents than facts')
        for at, fact in enumerate(self.facts):
            fact.content = contents[at] if contents else None
            if fact.content is not None and not isinstance(fact.content, str):
                raise Malformed('a content is no text')

    def hold_contents(self):
        """Holds what the entry keeps of rows; what holds is read, so that it can be followed."""
        for fact in self.facts:
            if (fact.content is not None) != (fact.table in KEPT):
                raise Malformed(f'what it keeps of {fact.table} {fact.id} is lacking, or should not be kept')
            if fact.content is None:
                continue
            if digest('assent/row/v1', fact.salt, fact.content.encode()) != fact.digest:
                raise Malformed(f'what it keeps of {fact.table} {fact.id} is not what its digest was taken of')
            row = parse_canonical(fact.content)
            if not is_row(row) or row.get('id') != fact.id or row.get('revision', fact.revision) != fact.revision:
                raise Malformed(f'what it keeps of {fact.table} {fact.id} is another row, or another revision of it')
            if any(row.get(column) != value for column, value in fact.erasable.items()):
                raise Malformed(f'what it keeps of {fact.table} {fact.id} has other digests of texts')
            fact.content = row


class Entries:
    """The entries in their order. One that does not hold is told and left out; its id is in `unread`.

    What comes after such a one is not known to be what it would be with it: `is_whole` says that there was none so far.
    """

    def __init__(self, archive, manifest, leaves, report, allow_tail):
        self._archive, self._report, self._allow_tail = archive, report, allow_tail
        self._sequence = _Sequence(manifest, leaves, report)
        self.unread, self.is_whole = set(), True

    def __iter__(self):
        before = None
        for number, line in json_lines(self._archive, PATH, self._report):
            for code in ('leaf', 'tail', 'body', 'clock', 'content'):
                self._report.look(code)
            try:
                entry = Entry(line)
            except Malformed as error:
                self._report.fault('format', f'{PATH} line {number}', str(error))
                self.is_whole = False
                continue
            self._sequence.place(entry, before, self._allow_tail)
            before = entry
            if fault := self._open(entry):
                self._report.fault(fault[0], entry.name, fault[1])
                self.unread.add(entry.id)
                self.is_whole = False
            else:
                yield entry
        self._sequence.rest()

    @staticmethod
    def _open(entry):
        """Reads the body and what the entry keeps of rows; code and reason where one of them does not hold."""
        if not entry.is_body_of_leaf():
            return 'body', 'the body is not what the digest in the leaf was taken of'
        try:
            entry.open_body()
        except Malformed as error:
            return 'format', str(error)
        try:
            entry.hold_contents()
        except Malformed as error:
            return 'content', str(error)
        return None


class _Sequence:
    """What is held between entries: their numbers in the log, and the times of these."""

    def __init__(self, manifest, leaves, report):
        self._manifest, self._report = manifest, report
        self._leaves, self._at = iter(leaves), 0
        self._seen = set()

    def place(self, entry, before, allow_tail):
        fault = self._report.fault
        if entry.id in self._seen:
            fault('leaf', entry.name, 'it stands twice')
        self._seen.add(entry.id)
        in_order = before is None or _order(before) < _order(entry) or entry.seq is None is before.seq
        if not in_order:
            fault('format', entry.name, 'it is not in the order of the numbers')
        if entry.seq is None or entry.seq > self._manifest.size:
            if not allow_tail:
                fault('tail', entry.name, 'it has no number' if entry.seq is None else 'its number is beyond the head')
        elif self._advance(entry.seq) != entry.leaf_text.encode() and in_order:
            fault('leaf', entry.name, f'it is not the leaf of number {entry.seq}')
        self._hold_clock(entry, before)

    def _advance(self, seq):
        """The leaf of that number; those of the group on the way to it have no entry."""
        for number, leaf, parsed in self._leaves:
            self._at = number
            if number == seq:
                return leaf
            self._without_entry(number, parsed)
        return None

    def _without_entry(self, number, parsed):
        if parsed and parsed['scope'] == self._manifest.group and self._manifest.proposal is None:
            self._report.fault('leaf', f'leaf {number}', 'it is of the group, and has no entry')

    def rest(self):
        """Reads what leaves there are behind the last entry."""
        for number, _, parsed in self._leaves:
            self._without_entry(number, parsed)

    def _hold_clock(self, entry, before):
        if entry.seq is None:
            return
        if before is not None and before.seq is not None and entry.sequenced_at < before.sequenced_at:
            self._report.fault('clock', entry.name, 'its number was given earlier than the one before')
        if entry.time > entry.sequenced_at + FIVE_MINUTES:
            self._report.fault('clock', entry.name, 'its time is more than five minutes later than that of its number')


def _order(entry):
    return (entry.seq is None, entry.seq or 0)


def _is_number(value):
    return type(value) is int and value > 0


def _actor(value):
    """Who acted; an account alone has an id, and perhaps a token."""
    actor = {'id': None, 'via_token': None, **value} if isinstance(value, dict) else {}
    fields(actor, ('kind', 'id', 'via_token'), 'the actor')
    account = actor['kind'] == 'account'
    if actor['kind'] not in ACTORS or is_id(actor['id']) != account or not (actor['via_token'] is None or account):
        raise Malformed('the actor is not of the form described')
    return actor


def _fact(value):
    value = fields(value, ('table', 'id', 'revision', 'digest', 'erasable'), 'a fact')
    fact = Fact()
    fact.table, fact.id, fact.revision, fact.digest, fact.erasable = (
        value[name] for name in ('table', 'id', 'revision', 'digest', 'erasable'))
    fact.content = fact.salt = None
    if not isinstance(fact.table, str) or not is_id(fact.id) or not _is_number(fact.revision) or not is_hex(fact.digest):
        raise Malformed('a fact that is not of the form described')
    if not isinstance(fact.erasable, dict) or not all(map(is_hex, fact.erasable.values())):
        raise Malformed('the erasable texts of a fact are not of the form described')
    return fact
