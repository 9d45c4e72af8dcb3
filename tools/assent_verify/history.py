"""What the record says of a position at a moment, as a case to assess.

The state is what the entries so far made of the rows that the record keeps (kept.py), and the electors of the calls. The
moment is that of the snapshot or the designation that is assessed again. docs/export.md does not say how a case is put
together; what stands here is what spec/consensus.md suggests, and what the exports of the service bear out.
"""

from .canon import Malformed, fields, parse
from .checks import DAY, micros
from .consensus import COUNTED, DEFAULTS
from .kept import is_current, stands

FACTS = ('classes', 'days_open', 'days_since_change', 'expected_groups', 'mandate', 'objections', 'time_requests_open')
GROUNDS = ('mandate', 'substance', 'evidence', 'resources', 'process', 'inclusion', 'clarity')


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
                          'focal_point_of': row.get('focal_point_of'), 'backers': backers, 'created_at': row['created_at']})
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


def told(text):
    """The case that a snapshot or a designation keeps of itself: classes of persons who are alike, instead of persons."""
    value = fields(parse(text), ('facts', 'params'), 'the case')
    facts, params = fields(value['facts'], FACTS, 'the facts'), fields(value['params'], DEFAULTS, 'the parameters')
    participants, free = [], {}
    for at, one in enumerate(facts['classes']):
        fields(one, ('group', 'organisation', 'persons', 'stance'), 'a class')
        alike = [{'id': f'{at}.{number}', 'group': one['group'], 'org': one['organisation'], 'stance': one['stance']}
                 for number in range(one['persons'])]
        participants += alike
        free.setdefault((one['group'], one['organisation'], one['stance']), []).extend(person['id'] for person in alike)
    persons, objections = {}, []
    for one in facts['objections']:
        fields(one, ('backers', 'focal_point_of', 'ground', 'id', 'maintained', 'state'), 'an objection')
        backers = []
        if one['ground'] not in GROUNDS:
            raise Malformed('an objection on a ground that there is not')
        for backer in one['backers']:
            fields(backer, ('group', 'organisation', 'person', 'stance'), 'a backer')
            key = backer['group'], backer['organisation'], backer['stance']
            if backer['person'] not in persons:
                if not free.get(key):
                    raise Malformed('a backer who is none of those who count')
                persons[backer['person']] = free[key].pop()
            backers.append(persons[backer['person']])
        objections.append({**one, 'backers': backers})
    return {**facts, 'participants': participants, 'objections': objections, 'params': params}
