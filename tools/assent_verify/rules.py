"""The rules of docs/export.md, section "The rules": entries that are well signed and yet may not be.

Each rule is a method that looks at one entry, with the state before it (`before`) and what the entry makes of a row. The
number in its name is the one that the rule has there.
"""

from . import documents
from .checks import micros

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


class Rules:
    def __init__(self, before, group, report):
        self.before, self.group, self.report = before, group, report
        self.permissions, self.transitions = documents.permissions(), documents.transitions()
        self.places = {}  # proposal -> the places that it was in, oldest first

    def follow(self, entry):
        """Holds an entry against what was before it; the state is brought up to date by whoever keeps it."""
        self.report.look('rule')
        try:
            self.rule_1(entry)
            self.rule_2(entry)
            for fact in entry.facts:
                if fact.content is not None and (rule := RULES.get(fact.table)):
                    rule(self, entry, self.before.row(fact.table, fact.id), fact.content)
        except Broken as broken:
            self.report.fault('rule', entry.name, str(broken))

    def memberships(self, account, entry):
        """The actor's memberships in this group as they were, and as this entry makes them."""
        ids = self.before.memberships_of.get(account, ())
        rows = [self.before.row('memberships', row_id) for row_id in ids]
        rows += [fact.content for fact in entry.facts if fact.table == 'memberships' and fact.content.get('account_id') == account]
        return [row for row in rows if row.get('group_id') == self.group]

    def rule_1(self, entry):
        """Who acts in a role has it."""
        if entry.actor['kind'] != 'account' or entry.role in (None, 'public'):
            return
        if not any(row.get('state') == 'active' and row.get('role') == entry.role
                   for row in self.memberships(entry.actor['id'], entry)):
            raise Broken(f'the account {entry.actor["id"]} was no active {entry.role} of the group (rule 1)')

    def rule_2(self, entry):
        """What is done may be done by this role, in this step."""
        if entry.permission is None:
            return
        if entry.permission not in self.permissions:
            raise Broken(f'there is no permission {entry.permission} (rule 2)')
        places, roles = self.permissions[entry.permission]
        if entry.role is not None and entry.role not in roles:
            raise Broken(f'{entry.permission} is not for the role {entry.role} (rule 2)')
        proposal = self.before.row('proposals', entry.objects.get('proposal'))
        if places is not None and proposal is not None and place(proposal) not in places:
            raise Broken(f'{entry.permission} is not possible in {place(proposal)} (rule 2)')

    def rule_3(self, entry, old, new):
        """A proposal goes from place to place by the transitions alone."""
        history = self.places.setdefault(new['id'], [])
        if old is None:
            history.append(place(new))
            if place(new) != 'topic':
                raise Broken(f'the proposal begins in {place(new)} (rule 3)')
            return
        if (old.get('step'), old.get('state')) == (new.get('step'), new.get('state')):
            return
        if not any(self.leads(move, old, new, history) and self.may_move(entry, old, move, history) for move in self.transitions):
            raise Broken(f'no transition leads from {place(old)} to {place(new)} for {entry.role or entry.actor["kind"]} (rule 3)')
        history.append(place(new))

    @staticmethod
    def leads(move, old, new, history):
        start, kind, target, _ = move
        if start != place(old):
            return False
        if kind == 'undo':
            return len(history) > 1 and history[-2] == place(new)
        if kind == 'resume':
            return new.get('state') == 'active' and new.get('step') == old.get('step')
        stays = target not in documents.STEPS  # paused or ended, it keeps its step
        return place(new) == target and (not stays or new.get('step') == old.get('step'))

    def may_move(self, entry, old, move, history):
        start, kind, _, roles = move
        if kind == 'undo':  # for the roles that could make the move that it takes back
            roles = roles | {role for taken in self.transitions if (taken[0], taken[2]) == (history[-2], start) for role in taken[3]}
        if entry.actor['kind'] == 'clock':
            due = old.get('due_at')
            return kind == 'advance' and old.get('due_action') == 'advance' and due is not None and micros(due) <= entry.time
        if entry.role in roles:
            return True
        own = {row.get('id') for row in self.memberships(entry.actor['id'], entry)}
        return 'author' in roles and old.get('author_id') in own

    def rule_4_and_5(self, entry, old, new):
        """One stance of a member on a position, on a version that there is, and not after the position is closed."""
        rows = self.before.positions_of.get((new.get('member_id'), new.get('position_id')), set())
        if rows - {new['id']}:
            raise Broken('a second row of stances for the same member and position (rule 4)')
        version = (new.get('position_id'), new.get('version'))
        here = {(fact.content.get('position_id'), fact.content.get('number')) for fact in entry.facts if fact.table == 'versions'}
        if version not in self.before.published and version not in here:
            raise Broken('a stance on a version that is not published (rule 4)')
        position = self.before.row('positions', new.get('position_id'))
        if position is not None and position.get('state') == 'closed':
            raise Broken('a stance on a position that is closed (rule 5)')

    def rule_6(self, entry, old, new):
        """A call that is closed stays as it is; the clock closes none before its time."""
        if old is not None and old.get('state') == 'closed':
            raise Broken('a call that is closed was changed (rule 6)')
        closes = new.get('state') == 'closed' and old is not None
        if closes and entry.actor['kind'] == 'clock' and entry.time < micros(old.get('closes_at')):
            raise Broken('a call was closed by the clock before its time (rule 6)')

    def rule_7(self, entry, old, new):
        """The number of a position's version goes up by one."""
        was = 0 if old is None else old.get('version')
        if new.get('version') not in (was, was + 1):
            raise Broken(f'the version of a position goes from {was} to {new.get("version")} (rule 7)')

    def rule_7_of_versions(self, entry, old, new):
        """A version is never changed."""
        if old is not None:
            raise Broken('a version was changed (rule 7)')

    def rule_8(self, entry, old, new):
        """An objection goes from state to state by its moves alone."""
        was, now = None if old is None else old.get('state'), new.get('state')
        if was != now and now not in OBJECTION_MOVES.get(was, ()):
            raise Broken(f'an objection goes from {was} to {now} (rule 8)')


RULES = {'proposals': Rules.rule_3, 'stances': Rules.rule_4_and_5, 'calls': Rules.rule_6, 'positions': Rules.rule_7,
         'versions': Rules.rule_7_of_versions, 'objections': Rules.rule_8}


def place(proposal):
    """Where a proposal is: its step while it is active, else its state."""
    return proposal.get('step') if proposal.get('state') == 'active' else proposal.get('state')
