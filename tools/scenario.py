"""A small group's life as an export, for the tests: a proposal from its topic to a closed call."""

import hashlib
import json

from assent_verify.canon import canonical
from assent_verify.consensus import DEFAULTS, assess
from made import START, Made, time, uuid

GROUP, CHAIR, FACILITATOR, ONE, TWO = uuid(1), uuid(11), uuid(12), uuid(13), uuid(14)
DAY = 86_400_000_000
EXPECTED = ['GOV', 'PS', 'CS', 'TC']
FROZEN = {'params': DEFAULTS, 'expected_groups': EXPECTED, 'mandate_checks': []}
M = {account: uuid(100 + at) for at, account in enumerate((CHAIR, FACILITATOR, ONE, TWO))}
PROPOSAL, POSITION, VERSION, CALL, STANCE, OBJECTION, COMMENT = (uuid(at) for at in range(201, 208))


def small(upto=None):
    """The export; with `upto`, only so many of its entries."""
    made = Made(GROUP)
    for number, step in enumerate(STEPS):
        if upto is None or number < upto:
            step(made)
        if number % 3 == 0:
            made.leaf()  # somebody else's entry
    return made


def invitation(made):
    return ('invitations', {'id': uuid(77), 'name': 'Somebody', 'email': 'somebody@example.org', 'organisation': None},
            ('name', 'email', 'organisation'))


def member(row_id, role, group, state='active'):
    return ('memberships', {'id': M[row_id], 'account_id': row_id, 'group_id': GROUP, 'role': role, 'state': state,
                            'stakeholder_group': group, 'organisation': None, 'first_joined_at': time(START)})


def proposal(step, status='active'):
    return ('proposals', {'id': PROPOSAL, 'group_id': GROUP, 'author_id': M[ONE], 'step': step, 'status': status, 'due_at': None, 'paused_at': None,
                          'due_action': 'alert', 'title': '=Use "what", exists'}, ('title',))


def position(version, state='open'):
    return ('positions', {'id': POSITION, 'group_id': GROUP, 'proposal_id': PROPOSAL, 'state': state, 'version': version,
                          'substantive_version': min(version, 1), 'substantive_at': time(START) if version else None})


def stance(made, value, version=1):
    return ('stances', {'id': STANCE, 'member_id': M[ONE], 'position_id': POSITION, 'version': version, 'stance': value,
                        'taken_at': time(made.clock), 'set_aside': False, 'stakeholder_group': 'CS', 'organisation': '',
                        'reason': 'Because.'}, ('reason',))


def objection(state):
    return ('objections', {'id': OBJECTION, 'position_id': POSITION, 'author_id': M[TWO], 'state': state, 'summary': 'No.',
                           'created_at': time(START), 'focal_point_of': None, 'ground': 'substance', 'maintained': False},
            ('summary',))


def call(made, state='open', **more):
    closes = time(made.opened + 30 * DAY)
    return ('calls', {'id': CALL, 'position_id': POSITION, 'state': state, 'opened_at': time(made.opened), 'closes_at': closes,
                      'closed_at': closes if state == 'closed' else None, 'designator_id': M[FACILITATOR],
                      'electorate_digest': made.electorate, 'electorate_size': len(made.bulk['electors']), 'charter': json.dumps(FROZEN), **more})


ELECTORS = [{'call_id': CALL, 'member_id': M[who], 'role': role, 'stakeholder_group': group, 'organisation': None}
            for who, role, group in ((CHAIR, 'chair', 'GOV'), (ONE, 'stakeholder', 'CS'), (TWO, 'stakeholder', 'TC'))]


def found_group(made):
    group = {'id': GROUP, 'slug': 'wg', 'charter': json.dumps({'mandate': 'To agree.', 'expected_groups': EXPECTED})}
    made.entry('group.created', rows=[('groups', group), member(CHAIR, 'chair', 'GOV')])


def join(who, role, group):
    return lambda made: made.entry('member.added', CHAIR, 'chair', 'manage_members', rows=[member(who, role, group)])


def propose(made):
    made.entry('proposal.made', ONE, 'stakeholder', 'propose', {'proposal': PROPOSAL}, [proposal('topic')])


def move(how, step, role='facilitator', who=FACILITATOR, status='active', overridden=(), **more):
    details = {'kind': how, 'overridden': list(overridden)}
    return lambda made: made.entry('proposal.moved', who, role, 'move_proposal', {'proposal': PROPOSAL}, [proposal(step, status)],
                                   details=details, **more)


def publish(made, number=1):
    made.entry('version.published', ONE, 'stakeholder', 'publish_version', {'proposal': PROPOSAL}, [position(number), (
        'versions', {'id': VERSION[:-1] + f'{number}', 'position_id': POSITION, 'number': number, 'kind': 'substantive', 'text': 'We agree,\nmostly.\n'},
        ('text',))])


def create_position(made):
    made.entry('position.created', ONE, 'stakeholder', 'create_position', {'proposal': PROPOSAL}, [position(0)])


def comment(made):
    made.entry('comment.made', TWO, 'stakeholder', 'comment', {'proposal': PROPOSAL}, [
        ('comments', {'id': COMMENT, 'author_id': M[TWO], 'body': 'Why?'}, ('body',))])


def take(value, who=ONE, **more):
    return lambda made: made.entry('stance.taken', who, 'stakeholder', 'take_stance', {'proposal': PROPOSAL, 'position': POSITION},
                                   [stance(made, value, **more)])


def open_call(made):
    made.opened = made.clock + 1_000_000
    made.bulk['electors'] = [dict(row) for row in ELECTORS]
    made.electorate = hashlib.sha256(b''.join(canonical(row) + b'\n' for row in ELECTORS)).hexdigest()
    made.entry('call.opened', FACILITATOR, 'facilitator', 'manage_calls', {'proposal': PROPOSAL}, [call(made)])


def object_(made):
    made.entry('objection.raised', TWO, 'stakeholder', 'raise_objection', {'proposal': PROPOSAL}, [objection('raised')])


def respond(made):
    made.entry('objection.responded', FACILITATOR, 'facilitator', 'respond_to_objection', {'proposal': PROPOSAL},
               [objection('responded')])


def close_call(made):
    made.entry('call.closed', kind='clock', objects={'proposal': PROPOSAL}, rows=[call(made, 'closed')], at=made.clock + 31 * DAY)


def told(kept):
    """The case that a snapshot keeps of itself, with persons for its classes; nobody is behind an objection."""
    participants = [{'id': f'{at}.{number}', 'group': one['group'], 'org': one['organisation'], 'stance': one['stance']}
                    for at, one in enumerate(kept['facts']['classes']) for number in range(one['persons'])]
    return {**kept['facts'], 'participants': participants, 'params': kept['params']}


def snapshot(days):
    """What the job that follows the record keeps: one who accepts, two who are silent, an objection that was answered."""
    def keep(made):
        classes = [{'group': group, 'organisation': None, 'persons': 1, 'stance': stance}
                   for group, stance in (('CS', 'accept'), ('GOV', None), ('TC', None))]
        objections = [{'id': OBJECTION, 'state': 'responded', 'maintained': False, 'focal_point_of': None, 'ground': 'substance',
                       'backers': []}]
        facts = {'params': DEFAULTS, 'facts': {
            'classes': classes, 'objections': objections, 'days_open': min(days, 30), 'days_since_change': min(days, 30),
            'expected_groups': sorted(EXPECTED), 'mandate': 'ok', 'time_requests_open': 0}}
        result = assess(told(facts))
        taken = {'CS': 1}
        parts = {code: {'members': group['size'], 'taken': taken.get(code, 0), 'eligible': group['size'], 'engaged': group['engaged'],
                        'share': group['share'], 'verdict': group['verdict']} for code, group in result['groups'].items()}
        kept = made.derived.setdefault('snapshots', [])
        at = time(made.clock + 1000)
        last = made.entries[-1]
        kept.append({
            'id': uuid(600 + len(kept)), 'number': len(kept) + 1, 'position_id': POSITION, 'covers': len(made.leaves), 'assessed_at': at, 'beyond': '[]',
            'assessment': json.dumps(result), 'facts': json.dumps(facts), 'level': result['level'], 'metrics': json.dumps(result['metrics']),
            'by_group': json.dumps(parts), 'equal_group_share': result['metrics']['equal_group_share'], 'method': 'assess/1',
            'version': 1, 'call_id': CALL, 'open_objections': 1, 'median_age_days': days, 'level_before': None,
            'level_since': kept[0]['assessed_at'] if kept else at,
            'events': json.dumps([{'id': json.loads(last['leaf'])['id'], 'action': json.loads(last['body'])['action']}])})
        made.derived['snapshot_heads'] = [{'position_id': POSITION, 'snapshot_id': kept[-1]['id']}]
    return keep


TO_DELIBERATION, TO_VALIDITY = move('advance', 'deliberation'), move('advance', 'validity')
STEPS = [found_group, join(FACILITATOR, 'facilitator', 'PS'), join(ONE, 'stakeholder', 'CS'), join(TWO, 'stakeholder', 'TC'),
         propose, TO_DELIBERATION, create_position, publish, comment, take('support'), move('advance', 'engagement'),
         move('advance', 'pilot'), TO_VALIDITY, open_call, object_, take('accept'), respond, snapshot(0), close_call, snapshot(31)]
