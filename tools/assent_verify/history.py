"""What the record says of a position at a moment, as a case to assess.

The state is what the entries so far made of the rows that the record keeps (kept.py), and the electors of the calls. The
times are those of the snapshot or the designation that is assessed again.
"""

from .canon import Malformed, parse
from .checks import DAY, micros
from .consensus import COUNTED
from .kept import is_current, stands


def case(kept, electors, position_id, moment):
    """The case of a position at a moment, in the form of spec/consensus.md, section 12; and the call that it goes by."""
    position = kept.row('positions', position_id)
    proposal = position and kept.row('proposals', position.get('proposal_id'))
    group = proposal and kept.row('groups', proposal.get('group_id'))
    if not group:
        raise Malformed('the record has no such position at that moment')
    charter = parse(group['charter'])
    call = kept.call(position_id)
    if call is not None and not stands(call, position):
        call = None
    as_of = moment if call is None else min(moment, micros(call['closes_at']))
    since = micros(position['substantive_at']) if position.get('substantive_at') else None
    opened = micros(call['opened_at']) if call else first_published(kept, position_id)
    return {
        'participants': participants(kept, electors.get(call['id'], {}) if call else None, call, position),
        'expected_groups': parse(call['expected_groups']) if call else charter['expected_groups'],
        'params': parse(call['params']) if call else charter.get('consensus', {}),
        'objections': objections(kept, position_id),
        'days_open': days(opened, as_of),
        'days_since_change': days(since, as_of),
        'time_requests_open': sum(1 for row in kept.rows('time_requests')
                                  if call and row.get('call_id') == call['id'] and row.get('state') == 'open'),
        'mandate': mandate(kept, charter, proposal['id'])}, call


def days(start, end):
    """Whole days from one moment to another; none where there is no start."""
    return 0 if start is None else max(0, (end - start) // DAY)


def first_published(kept, position_id):
    return min((micros(row['published_at']) for row in kept.versions_of.get(position_id, {}).values()), default=None)


def participants(kept, electors, call, position):
    """Who counts: those with a stance that counts, as it is counted; and those who could take one and did not."""
    found = {}
    for row in kept.rows('stances'):
        if row.get('position_id') == position['id'] and is_current(row, position):
            found[row['member_id']] = {'id': row['member_id'], 'group': row.get('stakeholder_group'),
                                       'org': row.get('organisation'), 'stance': row.get('stance')}
    for row in kept.rows('memberships'):
        who = row
        if electors is not None and row['id'] in electors:
            who = electors[row['id']]
        elif row.get('state') != 'active' or (call and micros(row['first_joined_at']) < micros(call['opened_at'])):
            continue
        if row['id'] not in found and who.get('role') in COUNTED and not (call and row['id'] == call.get('designator_id')):
            found[row['id']] = {'id': row['id'], 'group': who.get('stakeholder_group'), 'org': None, 'stance': None}
    return list(found.values())


def objections(kept, position_id):
    backers = {}
    for row in kept.rows('objection_backers'):
        if row.get('left_at') is None:
            backers.setdefault(row.get('objection_id'), []).append(row.get('member_id'))
    return [{'id': row['id'], 'state': row['state'], 'maintained': bool(row.get('maintained')),
             'focal_point_of': row.get('focal_point_of'), 'backers': backers.get(row['id'], [])}
            for row in kept.rows('objections') if row.get('position_id') == position_id]


def mandate(kept, charter, proposal_id):
    """The checks of the charter taken together."""
    answers = {row['check_id']: row['answer'] for row in kept.rows('mandate_answers') if row.get('proposal_id') == proposal_id}
    given = [answers.get(check['id']) for check in charter.get('mandate_checks', [])]
    return 'fail' if 'fail' in given else 'pending' if None in given else 'ok'
