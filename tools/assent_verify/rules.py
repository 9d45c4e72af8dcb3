"""The rules of docs/export.md, section "The rules": entries that are well signed and yet may not be.

Each rule is a function that looks at one entry, with the state before it and what the entry makes of a row. The number in its
name is the one that the rule has there. Here are those about who acts and where a proposal goes; the others, about
positions, are in rules_of_positions.py.
"""

from . import documents, rules_of_positions
from .canon import Malformed
from .checks import DAY
from .rules_of_positions import Broken

AS_WHOM = {'clock': 'facilitator', 'system': 'chair'}


class Rules:
    """Follows the entries. `kept` is the state before each; it is brought up to date by whoever keeps it."""

    def __init__(self, kept, electors, group, report):
        self.kept, self.electors, self.group, self.report = kept, electors, group, report
        self.moves = {}  # proposal -> its moves: where it was, and when it left
        self.by_table = {'proposals': Rules.rule_3, **rules_of_positions.RULES}

    def follow(self, entry):
        self.report.look('rule')
        self.entry, self.made = entry, {}
        try:
            self.rule_1()
            self.rule_2()
            for fact in entry.facts:
                if fact.content is None:
                    continue
                key = fact.table, fact.id
                old, self.made[key] = self.made.get(key) or self.kept.row(*key), fact.content
                if rule := self.by_table.get(fact.table):
                    rule(self, old, fact.content)
        except Broken as broken:
            self.report.fault('rule', entry.name, str(broken))
        except (Malformed, TypeError) as error:
            self.report.fault('rule', entry.name, f'a row that cannot be read: {error}')

    def after(self, table, row_id):
        """A row as it is after this entry."""
        made = [fact.content for fact in self.entry.facts if (fact.table, fact.id) == (table, row_id)]
        return made[-1] if made else self.kept.row(table, row_id)

    def memberships(self):
        """The actor's memberships in this group: as they are before this entry or were lately, and as it makes them."""
        account, time = self.entry.actor['id'], self.entry.time
        rows = [row for row_id in self.kept.memberships_of.get(account, ()) for row in self.kept.lately('memberships', row_id, time)]
        rows += [fact.content for fact in self.entry.facts if fact.table == 'memberships' and fact.content.get('account_id') == account]
        return [row for row in rows if row.get('group_id') == self.group]

    def rule_1(self):
        """Who acts in a role has it, or had it when the open call was opened."""
        entry = self.entry
        if entry.actor['kind'] != 'account' or entry.permission is None or entry.role == 'public':
            return
        rows = self.memberships()
        if any(row.get('state') == 'active' and row.get('role') == entry.role for row in rows):
            return
        call = self.kept.call(entry.objects.get('position'))
        if call and call.get('state') == 'open':
            electors = self.electors.get(call['id'], {})
            if any(electors.get(row['id'], {}).get('role') == entry.role for row in rows if row.get('state') == 'active'):
                return
        raise Broken(1, f'the account {entry.actor["id"]} was no active {entry.role} of the group')

    def rule_2(self):
        """What is done may be done by this role, in this step."""
        entry = self.entry
        if entry.permission is None:
            return
        places, roles = documents.permissions().get(entry.permission, (None, ()))
        if entry.role not in roles:
            raise Broken(2, f'{entry.permission} is not for the role {entry.role}')
        if entry.role != AS_WHOM.get(entry.actor['kind'], entry.role):
            raise Broken(2, f'the {entry.actor["kind"]} acts as {entry.role}')
        proposal = entry.objects.get('proposal')
        if entry.actor['kind'] != 'account' or places is None or proposal is None:
            return
        rows = self.kept.lately('proposals', proposal, entry.time) or [self.after('proposals', proposal)]
        if rows != [None] and not any(place(row) in places for row in rows):
            raise Broken(2, f'{entry.permission} is not possible in {place(rows[0])}')

    def rule_3(self, old, new):
        """A proposal goes from place to place by the transitions alone."""
        moves = self.moves.setdefault(new['id'], [])
        if old is None:
            imported = (self.entry.action, self.entry.actor['kind']) == ('proposal.imported', 'system')
            begins = {'topic', 'pilot', 'paused'} if imported else {'topic'}
            if place(new) not in begins or (place(new) == 'paused' and new.get('step') != 'topic'):
                raise Broken(3, f'the proposal begins in {place(new)}')
            return
        if (old.get('step'), old.get('status')) == (new.get('step'), new.get('status')):
            return
        kind = self.entry.details.get('kind')
        if self.entry.action != 'proposal.moved':
            raise Broken(3, f'a proposal was moved by {self.entry.action}')
        if not any(move.kind == kind and self.leads(move, old, new, moves) and self.may_move(old, move, moves)
                   for move in documents.transitions()):
            raise Broken(3, f'no {kind} leads from {place(old)} to {place(new)} for {self.entry.role or self.entry.actor["kind"]}')
        moves.append((old, self.entry.time))

    def leads(self, move, old, new, moves):
        if move.start != place(old):
            return False
        if move.kind == 'undo':
            return bool(moves) and place(moves[-1][0]) == place(new) and self.entry.time - moves[-1][1] <= DAY
        if move.kind == 'resume':
            return new.get('status') == 'active' and new.get('step') == old.get('step')
        keeps_step = move.target not in documents.STEPS  # paused or ended, it keeps its step
        return place(new) == move.target and (not keeps_step or new.get('step') == old.get('step'))

    def may_move(self, old, move, moves):
        entry = self.entry
        if entry.actor['kind'] != 'account':
            return entry.actor['kind'] == 'clock' and move.kind == 'advance' and 'facilitator' in move.roles
        overridden = entry.details.get('overridden') or []
        if overridden and (entry.role != 'chair' or not all(move.guards.get(guard) for guard in overridden)):
            return False
        roles = move.roles
        if move.kind == 'undo':  # for the roles that could make the move that it takes back
            roles = roles | {role for taken in documents.transitions()
                             if (taken.start, taken.target) == (place(moves[-1][0]), move.start) for role in taken.roles}
        return entry.role in roles or ('author' in roles and old.get('author_id') in {row.get('id') for row in self.memberships()})


def place(proposal):
    """Where a proposal is: its step while it is active, else its status."""
    return proposal.get('step') if proposal.get('status') == 'active' else proposal.get('status')
