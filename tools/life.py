"""The life of a small group, made up at random: by the rules, or now and then against them.

Each step looks first whether it may be taken; `wild` steps do not look. What is assessed on the way is assessed by the second
verifier's own code, so that another verifier which makes it again holds the one against the other.
"""

import hashlib
import json

from assent_verify.assessments import by_group, is_open, median
from assent_verify.canon import canonical
from assent_verify.checks import micros
from assent_verify.consensus import DEFAULTS, assess
from assent_verify.entries import Entry
from assent_verify.history import Course, as_kept, days
from assent_verify.kept import Kept, is_current, stands
from made import START, Made, time, uuid

GROUP, PROPOSAL = uuid(1), uuid(2001)
DAY = 86_400_000_000
EXPECTED = ['GOV', 'PS', 'CS', 'TC']
GROUPS = [*EXPECTED, 'OTHER']
COUNTED = 'chair', 'facilitator', 'stakeholder'
ROLES = *COUNTED, 'stakeholder', 'stakeholder', 'observer', 'secretariat'
STANCES = 'support', 'accept', 'neutral', 'unclear', 'stand_aside', 'object', 'recuse'
STEPS = 'topic', 'deliberation', 'engagement', 'pilot', 'validity', 'impact'
OBJECTION_MOVES = {'raised': ('under_discussion', 'responded', 'withdrawn'), 'under_discussion': ('responded', 'withdrawn'),
                   'responded': ('accommodated', 'not_on_merits', 'outweighed', 'stands', 'withdrawn'),
                   'accommodated': ('under_discussion', 'responded', 'withdrawn'), 'not_on_merits': ('responded', 'withdrawn'),
                   'outweighed': ('responded', 'withdrawn'), 'stands': ('accommodated', 'outweighed', 'responded', 'withdrawn'),
                   'withdrawn': ()}
PERMISSIONS = {'under_discussion': 'respond_to_objection', 'responded': 'respond_to_objection', 'withdrawn': 'raise_objection'}


class Life:
    """A group and its proposal; `made` is the export so far."""

    def __init__(self, chance, wildness=0.0):
        self.chance, self.wildness, self.made, self.kept = chance, wildness, Made(GROUP), Kept()
        self.accounts, self.electors, self.covered = {}, {}, 0
        self.was_wild = 0
        charter = {'mandate': 'To agree.', 'expected_groups': EXPECTED, 'consensus': {'min_days': chance.choice((0, 3, 14)), 'quorum_abs': chance.choice((1, 2, 5))}}
        self.charter = {'params': {**DEFAULTS, **charter['consensus']}, 'expected_groups': EXPECTED, 'mandate_checks': []}
        self.entry('group.created', rows=[('groups', {'id': GROUP, 'slug': 'wg', 'charter': json.dumps(charter)}),
                                          self.member('chair', 'GOV')])
        for role in 'facilitator', 'stakeholder', 'stakeholder':
            self.add(role)
        author = self.pick(self.those('stakeholder'))
        self.act(author, 'proposal.made', 'propose', [self.proposal('topic', author)], proposal=False)

    def live(self, steps):
        for _ in range(steps):
            self.made.clock += self.chance.choice((1_000_000, 3_600_000_000, DAY, 3 * DAY, 40 * DAY if self.chance.random() < 0.2 else 0))
            wild = self.chance.random() < self.wildness
            if self.chance.choice(DO)(self, wild):
                self.was_wild += wild
            if self.chance.random() < 0.2:
                self.made.leaf()  # somebody else's entry
        return self.made

    def entry(self, *arguments, **named):
        self.made.entry(*arguments, **named)
        entry = Entry(self.made.entries[-1])
        entry.open_body()
        entry.hold_contents()
        self.kept.apply(entry)

    def act(self, member, action, permission, rows, proposal=True, position=None, details=None, role=None):
        objects = {'proposal': PROPOSAL} if proposal else {}
        if position:
            objects['position'] = position
        self.entry(action, member['account_id'], role or member['role'], permission, objects, rows, details=details)

    def pick(self, those):
        those = list(those)
        return self.chance.choice(those) if those else None

    def row(self, table, row_id, erasable=(), **changed):
        """A row that is there, with some columns changed."""
        return (table, {**self.kept.row(table, row_id), **changed}, erasable)

    # Members

    def member(self, role, group):
        account, row_id = uuid(100 + len(self.accounts)), uuid(300 + len(self.accounts))
        self.accounts[account] = row_id
        return ('memberships', {'id': row_id, 'account_id': account, 'group_id': GROUP, 'role': role, 'state': 'active', 'organisation': None,
                                'stakeholder_group': group, 'first_joined_at': time(self.made.clock)})

    def members(self):
        return sorted(self.kept.rows('memberships'), key=lambda row: row['id'])

    def those(self, *roles):
        return [row for row in self.members() if row['state'] == 'active' and row['role'] in roles]

    def add(self, role):
        chair = self.those('chair')
        if chair:
            self.act(chair[0], 'member.added', 'manage_members', [self.member(role, self.chance.choice(GROUPS))], proposal=False)
        return bool(chair)

    def join(self, _wild):
        return len(self.accounts) < 12 and self.add(self.chance.choice(ROLES))

    def change_member(self, wild):
        chair, row = self.pick(self.those('chair')), self.pick(self.members())
        if not chair or (row['role'] == 'chair' and not wild):
            return False
        change = self.chance.choice(({'role': self.chance.choice(ROLES)}, {'stakeholder_group': self.chance.choice(GROUPS)}, {'state': self.chance.choice(('left', 'active', 'suspended'))}))
        rows = [self.row('memberships', row['id'], **change)]
        after = rows[0][1]
        if after['state'] == 'active':
            rows += [self.placed(stance, after) for stance in self.counted(row) if not self.is_fixed(row, stance['position_id'])]
        self.act(chair, 'member.changed', 'manage_members', rows, proposal=False)
        self.made.clock += 400_000_000  # what was so within five minutes counts as well
        return True

    def counted(self, member):
        """The stances of a member that count."""
        return [row for position in self.positions() for row in self.kept.of('stances', position['id'])
                if row['member_id'] == member['id'] and is_current(row, position)]

    def standing(self, position_id):
        """The call that a position goes by."""
        call = self.kept.call(position_id)
        return call if call and stands(call, self.kept.row('positions', position_id)) else None

    def is_fixed(self, member, position_id):
        call = self.standing(position_id)
        return call is not None and member['id'] in self.electors.get(call['id'], {})

    def placed(self, stance, member, designator=None):
        """A stance where its member counts now, or set aside."""
        counts = member['role'] in COUNTED and member['id'] != designator
        return self.row('stances', stance['id'], ('reason',),
                        **({'stakeholder_group': member['stakeholder_group']} if counts else {'set_aside': True}))

    # The proposal

    def proposal(self, step, author):
        return ('proposals', {'id': PROPOSAL, 'group_id': GROUP, 'author_id': author['id'], 'step': step, 'status': 'active', 'due_at': None, 'paused_at': None,
                              'due_action': 'alert', 'title': 'What there is'}, ('title',))

    @property
    def step(self):
        return self.kept.row('proposals', PROPOSAL)['step']

    def move(self, wild):
        now, facilitator = self.step, self.pick(self.those('chair', 'facilitator', *(('stakeholder', 'observer') if wild else ())))
        to = self.pick(STEPS) if wild else STEPS[min(STEPS.index(now) + 1, 4)]
        if not facilitator or (not wild and (to == now or self.open_call())):
            return False
        details = {'kind': self.chance.choice(('advance', 'return', 'skip')) if wild else 'advance', 'overridden': []}
        self.act(facilitator, 'proposal.moved', 'move_proposal', [self.row('proposals', PROPOSAL, ('title',), step=to)], details=details)
        self.made.clock += 400_000_000
        return True

    # Positions

    def positions(self):
        return sorted(self.kept.rows('positions'), key=lambda row: row['id'])

    def may_work(self, wild):
        return wild or 1 <= STEPS.index(self.step) <= 4

    def create_position(self, wild):
        author = self.pick(self.those('stakeholder'))
        if not author or not self.may_work(wild) or len(self.positions()) > 2:
            return False
        row = {'id': uuid(2100 + len(self.positions())), 'group_id': GROUP, 'proposal_id': PROPOSAL, 'author_id': author['id'], 'state': 'open', 'version': 0,
               'substantive_version': 0, 'substantive_at': None}
        self.act(author, 'position.created', 'create_position', [('positions', row)])
        return True

    def publish(self, wild):
        position, author = self.pick(self.positions()), self.pick(self.those('facilitator', *(('observer',) if wild else ())))
        if not position or not author or not self.may_work(wild) or (self.open_call(position['id']) and not wild):
            return False
        number, now = position['version'] + (self.chance.choice((0, 1, 2)) if wild else 1), time(self.made.clock + 1_000_000)
        substantive = number == 1 or self.chance.random() < 0.5
        since = {'substantive_version': number, 'substantive_at': now} if substantive else {}
        version = {'id': self.made.id(), 'position_id': position['id'], 'number': number, 'kind': 'substantive' if substantive else 'editorial', 'text': f'Text {number}.\n', 'published_at': now}
        self.act(author, 'version.published', 'publish_version',
                 [self.row('positions', position['id'], version=number, **since), ('versions', version, ('text',))])
        return True

    def take(self, wild):
        position = self.pick([row for row in self.positions() if row['version']])
        member = self.pick(self.members() if wild else self.those(*COUNTED))
        if not position or not member or not self.may_work(wild):
            return False
        old, now = self.stance_of(member, position), time(self.made.clock + 1_000_000)
        if not wild and not self.may_take(member, position, old, now):
            return False
        version = self.chance.randint(1, position['version'] + 1) if wild else position['version']
        call = self.standing(position['id']) or {}
        counts_as = self.electors.get(call.get('id'), {}).get(member['id'], member) if call.get('state') == 'open' else member
        said = {'version': version, 'stance': self.chance.choice(STANCES), 'taken_at': now, 'set_aside': False,
                'stakeholder_group': counts_as['stakeholder_group']}
        if old and not (wild and self.chance.random() < 0.3):
            row = self.row('stances', old['id'], ('reason',), **said)
        else:
            row = ('stances', {'id': self.made.id(), 'member_id': member['id'], 'position_id': position['id'], 'organisation': '',
                               'reason': 'Because.', **said}, ('reason',))
        actor = self.pick(self.members()) if wild else member
        self.act(actor, 'stance.taken', 'take_stance', [row], position=position['id'])
        return True

    def stance_of(self, member, position):
        return next((row for row in self.kept.of('stances', position['id']) if row['member_id'] == member['id']), None)

    def may_take(self, member, position, old, now):
        call = self.kept.call(position['id'])
        if call is None or not stands(call, position):
            return True
        counts = old is not None and is_current(old, position)
        is_elector = member['id'] in self.electors.get(call['id'], {}) or micros(member['first_joined_at']) >= micros(call['opened_at'])
        return (call['state'] == 'open' and micros(now) < micros(call['closes_at'])
                and (counts or (member['id'] != call['designator_id'] and is_elector)))

    # Calls

    def open_call(self, position=None):
        return next((row for row in self.kept.rows('calls') if row['state'] == 'open' and position in (None, row['position_id'])), None)

    def begin_call(self, wild):
        position, facilitator = self.pick([row for row in self.positions() if row['version']]), self.pick(self.those('facilitator'))
        if not position or not facilitator or (not wild and (self.step != 'validity' or self.open_call())):
            return False
        call, now = self.made.id(), self.made.clock + 1_000_000
        electors = [{'call_id': call, 'member_id': row['id'], 'role': row['role'], 'stakeholder_group': row['stakeholder_group'], 'organisation': None}
                    for row in self.those(*COUNTED) if row['id'] != facilitator['id'] and not (wild and self.chance.random() < 0.3)]
        self.electors[call] = {row['member_id']: row for row in electors}
        bulk = self.made.bulk.setdefault('electors', [])
        bulk += electors
        row = {'id': call, 'position_id': position['id'], 'state': 'open', 'opened_at': time(now), 'closes_at': time(now + 30 * DAY),
               'closed_at': None, 'designator_id': facilitator['id'], 'charter': json.dumps(self.charter), 'objection_policy': None,
               'electorate_digest': hashlib.sha256(b''.join(canonical(one) + b'\n' for one in electors)).hexdigest(), 'electorate_size': len(electors)}
        # What changed while the call before it stood takes effect.
        moved = [self.placed(stance, member, facilitator['id']) for member in self.members() for stance in self.counted(member)
                 if stance['position_id'] == position['id'] and (member['state'] == 'active' or member['id'] == facilitator['id'])]
        moved = [row for row in moved if row[1] != self.kept.row('stances', row[1]['id'])]
        self.act(facilitator, 'call.opened', 'manage_calls', [('calls', row), *moved], position=position['id'])
        return True

    def close_call(self, wild):
        call = self.open_call() or (self.pick(self.kept.rows('calls')) if wild else None)
        if not call:
            return False
        end = micros(call['closes_at'])
        if not wild:
            self.made.clock = max(self.made.clock, end)
        self.entry('call.closed', kind='clock', objects={'proposal': PROPOSAL, 'position': call['position_id']},
                   rows=[self.row('calls', call['id'], state='closed', closed_at=call['closes_at'])])
        return True

    # Objections

    def object_(self, wild):
        position, member = self.pick([row for row in self.positions() if row['version']]), self.pick(self.those(*COUNTED))
        if not position or not member or not self.may_work(wild):
            return False
        row = {'id': self.made.id(), 'position_id': position['id'], 'author_id': member['id'], 'state': self.pick(OBJECTION_MOVES) if wild else 'raised',
               'maintained': False, 'summary': 'No.', 'created_at': time(self.made.clock + 1_000_000), 'focal_point_of': None, 'ground': 'substance'}
        backer = {'id': self.made.id(), 'objection_id': row['id'], 'member_id': member['id'], 'created_at': row['created_at'], 'left_at': None}
        self.act(member, 'objection.raised', 'raise_objection', [('objections', row, ('summary',)), ('objection_backers', backer)])
        return True

    def move_objection(self, wild):
        row = self.pick(sorted(self.kept.rows('objections'), key=lambda row: row['id']))
        to = row and self.pick(OBJECTION_MOVES if wild else OBJECTION_MOVES[row['state']])
        member = self.pick(self.those('facilitator'))
        if not to or not member or not self.may_work(wild):
            return False
        maintained = to in ('outweighed', 'not_on_merits') and self.chance.random() < 0.5
        self.act(member, f'objection.{to}', PERMISSIONS.get(to, 'find_on_objection'),
                 [self.row('objections', row['id'], ('summary',), state=to, maintained=maintained)])
        return True

    # What is worked out

    def snapshot(self, _wild):
        position = self.pick([row for row in self.positions() if row['version']])
        if not position or self.covered == len(self.made.leaves):
            return False
        self.covered, at = len(self.made.leaves), self.made.clock + 1000
        course = Course(self.kept, self.electors, position['id'], at)
        case = course.case()
        result = assess(case)
        kept = self.made.derived.setdefault('snapshots', [])
        before = next((row for row in reversed(kept) if row['position_id'] == position['id']), None)
        goes_on = before is not None and before['level'] == result['level']
        ages = sorted(days(micros(one['created_at']), at) for one in case['objections'] if is_open(one))
        last = self.made.entries[-1]
        kept.append({
            'id': self.made.id(), 'number': before['number'] + 1 if before else 1, 'position_id': position['id'], 'covers': self.covered, 'assessed_at': time(at), 'beyond': '[]',
            'assessment': json.dumps(result), 'facts': json.dumps(as_kept(case)), 'level': result['level'], 'metrics': json.dumps(result['metrics']),
            'by_group': json.dumps(by_group(case)), 'equal_group_share': result['metrics']['equal_group_share'], 'method': result['version'],
            'version': position['version'], 'call_id': course.call['id'] if course.call else None, 'open_objections': len(ages),
            'median_age_days': median(ages), 'level_before': before['level_before'] if goes_on else before and before['level'],
            'level_since': before['level_since'] if goes_on else time(at),
            'events': json.dumps([{'id': json.loads(last['leaf'])['id'], 'action': json.loads(last['body'])['action']}])})
        heads = {row['position_id']: row for row in self.made.derived.get('snapshot_heads', [])}
        heads[position['id']] = {'position_id': position['id'], 'snapshot_id': kept[-1]['id']}
        self.made.derived['snapshot_heads'] = [heads[key] for key in sorted(heads)]
        return True


DO = [Life.join, Life.change_member, Life.move, Life.move, Life.create_position, Life.create_position, Life.publish, Life.publish, Life.take,
      Life.take, Life.take, Life.take, Life.take, Life.begin_call, Life.begin_call, Life.close_call, Life.object_, Life.move_objection,
      Life.move_objection, Life.snapshot, Life.snapshot]
