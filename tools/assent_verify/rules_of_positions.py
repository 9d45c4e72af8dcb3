"""The rules of docs/export.md about positions: stances, calls, versions, objections. See rules.py."""

from .checks import micros
from .kept import is_current, stands

COUNTED = ('chair', 'facilitator', 'stakeholder')
FROZEN = ('charter', 'designator_id', 'electorate_digest', 'electorate_size', 'objection_policy', 'opened_at', 'position_id')

# From docs/routes.md, "Objections": answered in substance, then found on; found on again where it stands, was contested, or a
# finding was wrong; withdrawn by its objector at any time.
OBJECTION_MOVES = {
    None: {'raised'},
    'raised': {'under_discussion', 'responded', 'withdrawn'},
    'under_discussion': {'responded', 'withdrawn'},
    'responded': {'accommodated', 'not_on_merits', 'outweighed', 'stands', 'withdrawn'},
    'accommodated': {'under_discussion', 'responded', 'withdrawn'},
    'not_on_merits': {'responded', 'withdrawn'},
    'outweighed': {'responded', 'withdrawn'},
    'stands': {'accommodated', 'not_on_merits', 'outweighed', 'responded', 'withdrawn'},
    'withdrawn': set()}


class Broken(Exception):
    """A rule that an entry breaks."""

    def __init__(self, number, why):
        super().__init__(f'{why} (rule {number})')


def rules_4_and_5(rules, old, new):
    """One stance of a member on a position, taken by the member, in time, on the version that is current."""
    member, position = new.get('member_id'), rules.after('positions', new.get('position_id'))
    newest = rules.kept.stance_of.get((member, new.get('position_id')), new['id'])
    if newest != new['id']:
        raise Broken(4, 'a second row of stances for the same member and position')
    if position is None or not _is_published(rules, new):
        raise Broken(4, 'a stance on a version that is not published')
    if old is not None and all(old.get(column) == new.get(column) for column in ('version', 'stance', 'taken_at')):
        return  # where it is counted follows the member; it was not taken
    if position.get('state') == 'closed':
        raise Broken(5, 'a stance was taken after the position was closed')
    if rules.entry.actor['kind'] != 'account' or member not in {row.get('id') for row in rules.memberships()}:
        raise Broken(4, 'a stance was taken by somebody else than its member')
    if old is not None and (old.get('stance'), new.get('stance')) == ('object', 'neutral'):
        if new.get('version') in (position.get('version'), old.get('version')):
            return  # its objection ended: that waits for no call
    if position.get('state') != 'open' or new.get('version') != position.get('version'):
        raise Broken(5, 'a stance was taken on a version that is not current, or on a position that is not open')
    _hold_call(rules, old, new, position)


def _is_published(rules, stance):
    numbers = set(rules.kept.versions_of.get(stance.get('position_id'), ()))
    numbers |= {fact.content.get('number') for fact in rules.entry.facts
                if fact.table == 'versions' and fact.content.get('position_id') == stance.get('position_id')}
    return stance.get('version') in numbers


def _hold_call(rules, old, new, position):
    """Where a call stands: before its end, by one of its electors or one who came later, and not by who designates."""
    call = rules.kept.call(position['id'])
    if call is None or not stands(call, position):
        return
    if call.get('state') != 'open' or micros(new.get('taken_at')) >= micros(call.get('closes_at')):
        raise Broken(5, 'a stance was taken after the end of its call')
    member = rules.kept.row('memberships', new.get('member_id')) or {}
    if old is not None and is_current(old, position):
        return
    if new.get('member_id') == call.get('designator_id'):
        raise Broken(5, 'a stance was taken by who designates')
    came_later = micros(member.get('first_joined_at')) >= micros(call.get('opened_at'))
    if new.get('member_id') not in rules.electors.get(call['id'], {}) and not came_later:
        raise Broken(5, 'a stance was taken by somebody who is no elector of the call')


def rule_6(rules, old, new):
    """A call begins open with the members as they are, closes as of the end of its window, and stays closed."""
    if old is None:
        if new.get('state') != 'open':
            raise Broken(6, 'a call began closed')
        return _hold_electors(rules, new)
    if old.get('state') == 'closed':
        raise Broken(6, 'a call that is closed was changed')
    if any(old.get(column) != new.get(column) for column in FROZEN):
        raise Broken(6, 'what is frozen into a call was changed')
    if micros(new.get('closes_at')) < micros(old.get('closes_at')):
        raise Broken(6, 'the end of a call was brought forward')
    if new.get('state') == 'closed' and (new.get('closed_at') != new.get('closes_at')
                                         or rules.entry.time < micros(new.get('closes_at'))):
        raise Broken(6, 'a call was closed before its end, or as of another moment')


def _hold_electors(rules, call):
    electors = rules.electors.get(call['id'], {})
    now, lately = {}, {}
    for row in rules.kept.rows('memberships'):
        rows = [row for row in rules.kept.lately('memberships', row['id'], rules.entry.time)]
        lately[row['id']] = [(one.get('role'), one.get('stakeholder_group')) for one in rows if _counts(one, rules.group)]
        if all(_counts(one, rules.group) for one in rows) and row['id'] != call.get('designator_id'):
            now[row['id']] = row
    for member, elector in electors.items():
        if (elector.get('role'), elector.get('stakeholder_group')) not in lately.get(member, ()) or member == call.get('designator_id'):
            raise Broken(6, f'{member} is an elector, and was no member who counts, or another one')
    if missing := sorted(set(now) - set(electors)):
        raise Broken(6, f'{missing[0]} counts, and is no elector')


def _counts(member, group):
    return member.get('state') == 'active' and member.get('role') in COUNTED and member.get('group_id') == group


def rule_7(rules, old, new):
    """The number of a position's newest version is the position's version."""
    numbers = set(rules.kept.versions_of.get(new['id'], ()))
    numbers |= {fact.content.get('number') for fact in rules.entry.facts
                if fact.table == 'versions' and fact.content.get('position_id') == new['id']}
    if new.get('version') != max(numbers, default=0):
        raise Broken(7, f'the version of a position is {new.get("version")}, and the newest is {max(numbers, default=0)}')


def rule_7_of_versions(rules, old, new):
    """Versions are numbered one by one; nothing of them changes but that words are erased."""
    if old is not None:
        if rules.entry.permission != 'erase_text' or _but_texts(old) != _but_texts(new):
            raise Broken(7, 'a version was changed')
        return
    newest = max(rules.kept.versions_of.get(new.get('position_id'), ()), default=0)
    if new.get('number') != newest + 1:
        raise Broken(7, f'version {new.get("number")} comes after {newest}')


def _but_texts(version):
    return {name: value for name, value in version.items() if name not in ('text', 'digest', 'change_note')}


def rule_8(rules, old, new):
    """An objection goes from state to state by its moves alone."""
    was, now = None if old is None else old.get('state'), new.get('state')
    if was != now and now not in OBJECTION_MOVES.get(was, ()):
        raise Broken(8, f'an objection goes from {was} to {now}')


RULES = {'stances': rules_4_and_5, 'calls': rule_6, 'positions': rule_7, 'versions': rule_7_of_versions, 'objections': rule_8}
