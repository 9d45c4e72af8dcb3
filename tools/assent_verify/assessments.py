"""Each stored assessment, made again from the record as it was at that moment."""

from . import consensus, history
from .canon import Malformed, parse
from .checks import DAY, json_lines, micros, rows
from .counting import derived
from .entries import PATH, Entry
from .history import Course

MAKE_FINAL = ('position.designated', 'designation.changed')
AGAINST = ('raised', 'under_discussion', 'responded', 'stands')


class Assessments:
    """Follows the entries. Before each, what was assessed on those so far is assessed again."""

    def __init__(self, archive, kept, electors, report):
        self.archive, self.kept, self.electors, self.report = archive, kept, electors, report
        self.snapshots = sorted((row['covers'], row['assessed_at'], row['number'], row['id'], row) for _, row in derived(archive, 'snapshots', report))
        self.is_whole = not report.is_accused_in('derived/snapshots.jsonl')
        self.snapshots.reverse()  # the next one at the end
        self.newest = {}  # position -> the newest snapshot so far
        self.designations = {row['id']: row for row in rows(archive, 'facts/designations.jsonl')}
        self.begun = set()
        self.actions = {}  # entry -> what was done
        self.beyond = self.read_beyond()

    def read_beyond(self):
        """The entries that had no number when a snapshot was made, and are in it."""
        wanted = {entry for *_, row in self.snapshots for entry in ids_in(row['beyond'])}
        found = {}
        for _, line in json_lines(self.archive, PATH) if wanted else ():
            try:
                entry = Entry(line)
                if entry.id in wanted:
                    entry.open_body()
                    entry.hold_contents()
                    found[entry.id] = entry
            except Malformed:
                continue  # told where the entries are read
        return found

    def follow(self, entry):
        self.until(entry.seq)
        self.actions[entry.id] = entry.action
        for fact in entry.facts:
            row = self.designations.get(fact.id) if fact.table == 'designations' else None
            if row is None:
                continue
            if fact.id not in self.begun:
                self.begun.add(fact.id)
                self.hold(f'designations {fact.id}', self.of_designation, row, '', row['designated_at'])
            elif entry.action in MAKE_FINAL and row['finalized_at'] and micros(row['finalized_at']) <= entry.time:
                self.hold(f'designations {fact.id}', self.of_designation, row, 'final_', row['finalized_at'])

    def until(self, seq):
        """Holds the snapshots that cover the entries so far and not the one with this number; all that are left, if it has none."""
        while self.snapshots and (seq is None or self.snapshots[-1][0] < seq):
            row = self.snapshots.pop()[-1]
            self.hold(f'snapshots {row["id"]}', self.of_snapshot, row)
            self.newest[row['position_id']] = row

    def rest(self):
        self.until(None)
        for _, row in derived(self.archive, 'snapshot_heads', self.report):
            self.report.look('assessment')
            if row['snapshot_id'] != self.newest.pop(row['position_id'], {}).get('id'):
                self.report.fault('assessment', f'snapshot_heads {row["position_id"]}', 'it does not name the newest snapshot')
        for position in self.newest:
            self.report.fault('assessment', f'snapshot_heads {position}', 'it is missing')

    def hold(self, name, what, *arguments):
        self.report.look('assessment')
        try:
            for column, stored, again in what(*arguments):
                if not same(stored, again):
                    raise Malformed(f'{column} is {short(stored)}, and the record gives {short(again)}')
        except (Malformed, KeyError, TypeError, AttributeError, ValueError) as error:
            self.report.fault('assessment', name, str(error) or 'it cannot be made again')

    def of_snapshot(self, row):
        """(column, what is stored, what the record gives)."""
        kept, beyond = self.kept, parse(row['beyond'])
        if beyond:
            kept = kept.copy()
            for entry in beyond:
                if entry not in self.beyond:
                    raise Malformed(f'the entry {entry}, which is in it, is not there')
                kept.apply(self.beyond[entry])
        course = Course(kept, self.electors, row['position_id'], micros(row['assessed_at']))
        case = course.case()
        result, stored = consensus.assess(case), parse(row['assessment'], fractions=True)
        before = self.newest.get(row['position_id'])
        yield 'assessment', stored, result
        yield 'facts', parse(row['facts']), history.as_kept(case)
        actions = {**self.actions, **{entry: self.beyond[entry].action for entry in beyond}} if beyond else self.actions
        events = parse(row['events'])
        yield 'number', row['number'], before['number'] + 1 if before else 1
        if (row['day'] is None) != bool(events) or row['day'] is not None and micros(row['day']) not in begun(row['assessed_at']):
            raise Malformed('it was not taken by the clock on that day, or not by an entry')
        yield 'events', events, [{'id': event['id'], 'action': actions.get(event['id'])} for event in events]
        yield 'level', row['level'], result['level']
        yield 'metrics', parse(row['metrics'], fractions=True), result['metrics']
        yield 'by_group', parse(row['by_group']), by_group(case)
        yield 'equal_group_share', row['equal_group_share'], result['metrics']['equal_group_share']
        yield 'method', row['method'], result['version']
        yield 'version', row['version'], course.position['version']
        yield 'call_id', row['call_id'], course.call['id'] if course.call else None
        ages = sorted(history.days(micros(one['created_at']), micros(row['assessed_at'])) for one in case['objections'] if is_open(one))
        yield 'open_objections', row['open_objections'], len(ages)
        yield 'median_age_days', row['median_age_days'], median(ages)
        if not self.is_whole:
            return  # the one before may be missing
        goes_on = before is not None and before['level'] == result['level']
        yield 'level_since', row['level_since'], before['level_since'] if goes_on else row['assessed_at']
        yield 'level_before', row['level_before'], before['level_before'] if goes_on else before and before['level']

    def of_designation(self, row, final, moment):
        course = Course(self.kept, self.electors, row['position_id'], micros(moment))
        case = course.case()
        result = consensus.assess(case)
        yield f'{final}assessment', parse(row[f'{final}assessment'], fractions=True), result
        yield f'{final}snapshot', parse(row[f'{final}snapshot']), history.as_kept(case)
        took_part = {code: {'members': group['members'], 'taken': group['taken']} for code, group in by_group(case).items()}
        yield f'{final}participation', parse(row[f'{final}participation']), took_part
        if not final:
            yield 'advisory_level', row['advisory_level'], result['level']


def by_group(case):
    """Of each stakeholder group who counts, who took a stance, and where it stands."""
    return {code: {'members': len(group.members), 'taken': sum(1 for person in group.members if person['stance'] is not None),
                   'eligible': group.size, 'engaged': group.engaged, 'share': None if group.share is None else str(group.share),
                   'verdict': group.verdict} for code, group in consensus.Case(case).groups.items()}


def begun(moment):
    """When the day of a moment began, and that of a second before: what is recorded at one moment stands microseconds apart."""
    at = micros(moment)
    return at // DAY * DAY, (at - 1_000_000) // DAY * DAY


def is_open(objection):
    """Whether an objection speaks against the text."""
    return objection['state'] in AGAINST or (objection['maintained'] and objection['state'] in ('outweighed', 'not_on_merits'))


def median(ages):
    """The one in the middle; of two, the lower one."""
    return ages[(len(ages) - 1) // 2] if ages else None


def same(one, other):
    """Equal, but for floats, which are shown and decide nothing: they may differ by a billionth."""
    if isinstance(one, float) and isinstance(other, (int, float)) or isinstance(other, float) and isinstance(one, int):
        return abs(one - other) < 1e-9
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


def ids_in(text):
    try:
        return {entry for entry in parse(text) if isinstance(entry, str)}
    except (Malformed, TypeError):
        return ()  # told where the snapshot is made again


def short(value):
    text = str(value)
    return text if len(text) < 200 else text[:200] + '…'
