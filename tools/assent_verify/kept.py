"""What the entries so far made of the rows that the record keeps: the state before the next entry."""

from .canon import Malformed
from .checks import DAY, micros

FIVE_MINUTES = DAY // 288
BELONGS_TO = {'stances': 'position_id', 'objections': 'position_id', 'objection_backers': 'objection_id',
              'mandate_answers': 'proposal_id', 'time_requests': 'call_id'}
WITH_PAST = ('memberships', 'proposals')  # of these, what they were in the five minutes before counts as well


class Kept:
    """Of each kept table the rows by their id, as the newest entry so far has them; of some, what they belong to."""

    def __init__(self):
        self.tables = {}
        self.memberships_of = {}  # account -> the ids of its memberships
        self.stance_of = {}       # (member, position) -> the id of the row of stances that was written last
        self.versions_of = {}     # position -> version number -> row
        self.calls_of = {}        # position -> the ids of its calls, oldest first
        self._of = {}             # (table, what its rows belong to) -> their ids
        self._past = {}           # (table, id) -> what it was before, and until when

    def row(self, table, row_id):
        return self.tables.get(table, {}).get(row_id)

    def rows(self, table):
        return self.tables.get(table, {}).values()

    def of(self, table, owner):
        """The rows of a table that belong to a position, an objection, a proposal or a call."""
        return [self.tables[table][row_id] for row_id in self._of.get((table, owner), ())]

    def lately(self, table, row_id, time):
        """The row as it is, and as it was at some moment of the five minutes before."""
        row = self.row(table, row_id)
        past = self._past.get((table, row_id), ())
        return ([row] if row else []) + [old for until, old in past if until >= time - FIVE_MINUTES]

    def call(self, position):
        """The newest call on a position."""
        ids = self.calls_of.get(position)
        return self.row('calls', ids[-1]) if ids else None

    def copy(self):
        """A state of its own, which entries can be applied to without a change to this one."""
        other = Kept()
        other.tables = {table: dict(rows) for table, rows in self.tables.items()}
        other.calls_of = {position: list(ids) for position, ids in self.calls_of.items()}
        other.versions_of = {position: dict(rows) for position, rows in self.versions_of.items()}
        other._of = {owner: dict(ids) for owner, ids in self._of.items()}
        return other

    def apply(self, entry):
        for fact in entry.facts:
            if fact.content is not None:
                self._put(entry, fact.table, fact.id, fact.content)

    def _put(self, entry, table, row_id, row):
        rows = self.tables.setdefault(table, {})
        old, rows[row_id] = rows.get(row_id), row
        if old is not None and table in WITH_PAST:
            past = self._past.setdefault((table, row_id), [])
            past[:] = [(until, was) for until, was in past if until >= entry.time - FIVE_MINUTES] + [(entry.time, old)]
        if table in BELONGS_TO:
            self._of.setdefault((table, row.get(BELONGS_TO[table])), {})[row_id] = None
        if table == 'memberships':
            self.memberships_of.setdefault(row.get('account_id'), set()).add(row_id)
        elif table == 'stances':
            self.stance_of[row.get('member_id'), row.get('position_id')] = row_id
        elif table == 'versions':
            self.versions_of.setdefault(row.get('position_id'), {})[row.get('number')] = row
        elif table == 'calls' and old is None:
            self.calls_of.setdefault(row.get('position_id'), []).append(row_id)


def stands(call, position):
    """A call stands while it is open, and then until a substantive version is published at or after its end."""
    since, closed = position.get('substantive_at'), call.get('closed_at')
    return call.get('state') == 'open' or since is None or closed is None or micros(since) < micros(closed)


def is_current(stance, position):
    """Whether a stance counts: no substantive version came after it, and nothing set it aside."""
    version, since = stance.get('version'), position.get('substantive_version')
    if type(version) is not int or type(since) is not int:
        raise Malformed('a stance or a position without a version')
    return version >= since and not stance.get('set_aside')
