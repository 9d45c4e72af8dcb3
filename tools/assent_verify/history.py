"""What the record says of a position at a moment, as a case to assess.

The state is what the entries so far made of the rows that the record keeps (kept.py), and the electors of the calls. The
moment is that of the snapshot or the designation that is assessed again. docs/export.md does not say how a case is put
together; what stands here is what spec/consensus.md suggests, and what the exports of the service bear out.
"""

from .canon import Malformed, parse
from .checks import DAY, micros
from .consensus import COUNTED, DEFAULTS
from .kept import is_current, stands
from .stakeholders import STANCES

IN_ORDER = (None, *STANCES, 'recuse')
OBJECTION = ('id', 'state', 'maintained', 'focal_point_of', 'ground')


class Course:
    """A position at a moment: the call that it goes by, where one stands, else the group's charter and members as they are."""

    def __init__(self, kept, electors, position_id, moment):
        self.kept, self.position = kept, kept.row('positions', position_id)
        self.proposal = self.position and kept.row('proposals', self.position.get('proposal_id'))
        self.group = self.proposal and kept.row('groups', self.proposal.get('group_id'))
        if not self.group:
            raise Malformed('the record has no such position at that moment')
        call = kept.call(position_id)
        self.call = call if call is not None and stands(call, self.position) else None
        self.electors = electors.get(self.call['id'], {}) if self.call else {}
        self.charter = parse(self.call['charter'] if self.call else self.group['charter'])
        self.as_of = min(moment, micros(self.call['closes_at'])) if self.call else moment

    def case(self):
        """The case, in the form of spec/consensus.md, section 12."""
        opened = micros(self.call['opened_at']) if self.call else self.first_published()
        changed = self.position.get('substantive_at')
        requests = self.kept.of('time_requests', self.call['id']) if self.call else ()
        return {'participants': self.participants(), 'objections': self.objections(), 'mandate': self.mandate(),
                'expected_groups': self.charter['expected_groups'],
                'params': self.charter['params'] if self.call else self.charter.get('consensus', {}),
                'days_open': days(opened, self.as_of),
                'days_since_change': days(micros(changed) if changed else None, self.as_of),
                'time_requests_open': sum(1 for row in requests if row.get('state') == 'open')}

    def first_published(self):
        return min((micros(row['published_at']) for row in self.kept.versions_of.get(self.position['id'], {}).values()), default=None)

    def participants(self):
        """Who counts: those with a stance that counts, as it is counted; and those who could take one and did not."""
        found = {}
        for row in self.kept.of('stances', self.position['id']):
            if is_current(row, self.position):
                found[row['member_id']] = {'id': row['member_id'], 'group': row.get('stakeholder_group'),
                                           'org': row.get('organisation') or None, 'stance': row.get('stance')}
        for row in self.kept.rows('memberships'):
            who = self.who_counts(row)
            if who and row['id'] not in found:
                found[row['id']] = {'id': row['id'], 'group': who.get('stakeholder_group'), 'org': None, 'stance': None}
        return list(found.values())

    def who_counts(self, member):
        """As whom a member counts: in a call an elector as it was opened, and who came later as they are. None: not at all."""
        who = self.electors.get(member['id'])
        if who is None:
            came_later = not self.call or self.came_within(member)
            who = member if member.get('state') == 'active' and came_later else None
        if who is None or who.get('role') not in COUNTED or (self.call and member['id'] == self.call.get('designator_id')):
            return None
        return who

    def came_within(self, member):
        first = member.get('first_joined_at')
        return first is not None and micros(self.call['opened_at']) <= micros(first) < micros(self.call['closes_at'])

    def objections(self):
        found = []
        for row in sorted(self.kept.of('objections', self.position['id']), key=lambda row: row['id']):
            backers = [backer.get('member_id') for backer in self.kept.of('objection_backers', row['id']) if backer.get('left_at') is None]
            found.append({'id': row['id'], 'state': row['state'], 'maintained': bool(row.get('maintained')),
                          'focal_point_of': row.get('focal_point_of'), 'ground': row['ground'], 'backers': backers, 'created_at': row['created_at']})
        return found

    def mandate(self):
        """The checks of the charter taken together."""
        answers = {row['check_id']: row['answer'] for row in self.kept.of('mandate_answers', self.proposal['id'])}
        checks = [check if isinstance(check, str) else check['id'] for check in self.charter.get('mandate_checks', [])]
        given = [answers.get(check) for check in checks]
        return 'fail' if 'fail' in given else 'pending' if None in given else 'ok'


def days(start, end):
    """Whole days from one moment to another; none where there is no start."""
    return 0 if start is None else max(0, (end - start) // DAY)


def as_kept(case):
    """What a snapshot or a designation keeps of a case: persons who are alike put together, numbers for the names of persons and organisations."""
    organisations, persons = {}, {}
    classes, counted = {}, {person['id']: person for person in case['participants']}
    for person in sorted(counted.values(), key=lambda person: (person['group'], person['org'] or '', IN_ORDER.index(person['stance']))):
        alike = person['group'], _number(organisations, 'o', person['org']), person['stance']
        classes[alike] = classes.get(alike, 0) + 1
    objections = []
    for one in case['objections']:
        behind = [counted[backer] for backer in sorted(one['backers']) if counted.get(backer, {}).get('stance')]
        backers = [{'person': _number(persons, 'p', backer['id']), 'group': backer['group'],
                    'organisation': _number(organisations, 'o', backer['org']), 'stance': backer['stance']} for backer in behind]
        objections.append({**{name: one[name] for name in OBJECTION}, 'backers': backers})
    facts = {name: case[name] for name in ('days_open', 'days_since_change', 'expected_groups', 'mandate', 'time_requests_open')}
    facts['expected_groups'] = sorted(facts['expected_groups'])
    facts['classes'] = [{'group': group, 'organisation': organisation, 'stance': stance, 'persons': number}
                        for (group, organisation, stance), number in classes.items()]
    return {'facts': {**facts, 'objections': objections}, 'params': {**DEFAULTS, **case['params']}}


def _number(numbers, letter, name):
    """A number for a name, by which it is found again."""
    return None if name is None else numbers.setdefault(name, f'{letter}{len(numbers) + 1}')
