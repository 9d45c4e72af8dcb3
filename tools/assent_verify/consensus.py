"""The assessment of spec/consensus.md (`assess/1`): from who counts and what they said to a level, in exact fractions.

`assess(case)` takes a case as in section 12 of that page and gives the result as there. Only `bridge` is a float, and nothing
hangs on it. What stands in the `source` of a reason is the gate or step, and the parameters of section 5 behind it.
"""

from fractions import Fraction
from math import ceil, exp, floor, log

from .reasons import names, reason
from .stakeholders import OTHER, Group

COUNTED = ('chair', 'facilitator', 'stakeholder')
UNADDRESSED = ('raised', 'under_discussion', 'responded')
DEFAULTS = {
    'quorum_abs': 5, 'quorum_frac': '1/3', 'cov_frac': '3/4', 'cov_min': 2, 'group_min': 2, 'active_min': 2,
    'active_groups': 2, 'active_frac': '1/2', 'unclear_abs': 3, 'unclear_frac': '1/10', 'sup_hi': '2/3', 'sup_lo': '1/3',
    'decided_frac': '1/3', 'aside_weight': '1/2', 'cons_seq': '3/4', 'cons_bmin': '1/2', 'strong_seq': '1/2',
    'minority': '1/5', 'gs_frac': '1/3', 'min_days': 14, 'freeze_days': 7, 'strict': True, 'collapse_org': True,
    'objection_policy': 'must_address', 'thin_policy': 'count'}


class Case:
    """A case, with what is counted in it."""

    def __init__(self, case):
        self.case, self.params = case, {**DEFAULTS, **case.get('params', {})}
        self.expected, self.objections = case['expected_groups'], case.get('objections', [])
        members = {code: [] for code in (*self.expected, OTHER)}
        for person in case['participants']:
            if person.get('role', 'stakeholder') in COUNTED:
                members[person['group'] if person['group'] in self.expected else OTHER].append(person)
        self.groups = {code: Group(code, members[code], self.params) for code in members if code != OTHER or members[OTHER]}
        self.all = list(self.groups.values())
        named = [self.groups[code] for code in self.expected]
        self.H = [group for group in named if group.verdict != 'recused']
        exclude = self.params['thin_policy'] == 'exclude'
        self.D = [group for group in self.H if group.verdict in ('supports', 'accepts', 'divided', 'opposes')
                  and not (exclude and group.thin)]
        self.eligible = sum(group.size for group in named)
        self.engaged = sum(group.engaged for group in named)
        self.unclear = sum(group.count['unclear'] for group in named)
        self.mean = sum(group.share for group in self.D) / len(self.D) if self.D else None
        self.lowest = min((group.share for group in self.D), default=None)

    def said(self, *stances):
        """How many persons took one of these, OTHER included."""
        return sum(group.count[stance] for group in self.all for stance in stances)

    def at_least(self, least, part):
        """So many of H as `part` of it, rounded up, and not fewer than `least` or all of it."""
        return max(min(self.params[least], len(self.H)), ceil(Fraction(self.params[part]) * len(self.H)))

    def sustained_in(self, objection):
        """The groups of D that sustain an objection."""
        backers, found = set(objection['backers']), []
        for group in self.D:
            there = [person for person in group.members if person['id'] in backers and person['stance'] == 'object']
            weight = sum((group.weight(person) for person in there), Fraction(0))
            filed = there and objection.get('focal_point_of') == group.code
            if filed or (len(there) >= 2 and weight >= Fraction(self.params['gs_frac']) * group.decided):
                found.append(group)
        return found

    def level(self, reasons):
        """The level; each gate and test adds its reason."""
        mandate = self.case.get('mandate', 'ok')
        reasons.append(reason('MANDATE_PENDING' if mandate == 'pending' else 'MANDATE_FAIL', mandate == 'ok', mandate, 'ok'))
        if mandate == 'fail':
            return 'not_eligible'
        gates = self._gates()
        reasons += gates
        if any(not gate['passed'] for gate in gates if gate['code'] not in ('GROUPS_MISSING', 'THIN')):
            return 'insufficient_basis'
        return self._decide(reasons)

    def _gates(self):
        """G1 to G4, and that somebody decided; with what is said beside them and stops nothing."""
        case, params = self.case, self.params
        open_for, unchanged_for = case.get('days_open', 14), case.get('days_since_change', 99)
        requests, missing = case.get('time_requests_open', 0), [group for group in self.H if not group.covered]
        quorum = min(self.eligible, max(params['quorum_abs'], ceil(Fraction(params['quorum_frac']) * self.eligible)))
        covered, needed = len(self.H) - len(missing), self.at_least('cov_min', 'cov_frac')
        may_be_unclear = max(params['unclear_abs'] - 1, floor(Fraction(params['unclear_frac']) * self.engaged))
        thin = [group for group in self.all if group.thin]
        reasons = [
            reason('WINDOW_SHORT', open_for >= params['min_days'], open_for, params['min_days']),
            reason('TEXT_CHANGED_LATE', unchanged_for >= params['freeze_days'], unchanged_for, params['freeze_days']),
            reason('TIME_REQUEST_OPEN', requests == 0, requests, 0),
            reason('QUORUM', self.engaged >= max(quorum, 1), self.engaged, max(quorum, 1)),
            reason('COVERAGE', covered >= needed, covered, needed)]
        if missing:
            reasons.append(reason('GROUPS_MISSING', False, len(missing), 0, names(missing)))
        if thin:
            reasons.append(reason('THIN', False, len(thin), 0, names(thin)))
        reasons.append(reason('TEXT_UNCLEAR', self.unclear <= may_be_unclear, self.unclear, may_be_unclear))
        reasons.append(reason('NOBODY_DECIDED', bool(self.D), len(self.D), 1))
        return reasons

    def _decide(self, reasons):
        """Steps 1 to 7."""
        params = self.params
        unaddressed = [one for one in self.objections if one['state'] in UNADDRESSED]
        standing = [one for one in self.objections if one['state'] == 'stands']
        maintained = [one for one in self.objections if one.get('maintained') and one['state'] in ('outweighed', 'not_on_merits')]
        active_groups, need = sum(1 for group in self.D if group.count['support']), self.at_least('active_groups', 'active_frac')
        supporters = sum(group.count['support'] for group in self.D)
        active = supporters >= params['active_min'] and active_groups >= need
        few_persons = active_groups >= need and not active  # then the reason speaks of persons
        agreed = self.mean >= Fraction(params['cons_seq']), self.lowest >= Fraction(params['cons_bmin'])
        few = self.mean <= Fraction(params['minority'])
        dissent = self.said('object', 'stand_aside') or unaddressed or standing or maintained
        for one in self.objections:
            self._of_objection(one, unaddressed, standing, maintained, reasons)
        weakest = [group for group in self.D if group.share == self.lowest]
        reasons += [reason('LOW_ACTIVE_SUPPORT', active, f'{supporters} persons' if few_persons else active_groups,
                           f'{params["active_min"]} persons' if few_persons else need),
                    reason('EQUAL_GROUP_SHARE', agreed[0], self.mean, Fraction(params['cons_seq']), names(self.D)),
                    reason('WEAKEST_GROUP', agreed[1], self.lowest, Fraction(params['cons_bmin']), names(weakest))]

        if len(self.D) >= self.at_least('cov_min', 'cov_frac') and all(group.verdict == 'opposes' for group in self.D) and few:
            reasons.append(reason('ALL_GROUPS_OPPOSE', False, len(self.D), 0, names(self.D)))
            return 'consensus_against'
        if not dissent and active and all(group.covered and group in self.D and group.is_for for group in self.H):
            persons = sum(group.size for group in self.all)
            if self.said('support', 'accept') == persons:
                reasons.append(reason('UNANIMITY', True, persons, persons))
            return 'full_consensus'
        if all(agreed):
            return self._agreed(reasons, unaddressed, standing, maintained, active, dissent)
        if few or not self.said('support', 'accept'):
            return 'minority_view'
        if not self.said('object') and not unaddressed and not standing:
            return 'insufficient_support'
        if active and self.mean >= Fraction(params['strong_seq']) and 2 * sum(group.is_for for group in self.D) > len(self.D):
            return 'significant_opposition'
        return 'divergence'

    def _of_objection(self, one, unaddressed, standing, maintained, reasons):
        groups = self.sustained_in(one)
        observed = f'group-sustained in {names(groups)}' if groups else 'not group-sustained'
        if one in unaddressed:
            reasons.append(reason('OBJECTION_UNADDRESSED', False, observed, 'addressed', one['id']))
        elif one in standing:
            reasons.append(reason('OBJECTION_STANDS', False, observed, 'addressed', one['id']))
        elif one in maintained:
            reasons.append(reason('OBJECTION_MAINTAINED', False, observed, 'not maintained', one['id']))

    def _agreed(self, reasons, unaddressed, standing, maintained, active, dissent):
        """Step 3: enough agree, in the mean and in the weakest group. What objections do to it."""
        outweighed = [one for one in maintained if one['state'] == 'outweighed']
        if self.params['strict'] and any(map(self.sustained_in, standing + outweighed)):
            return 'significant_opposition'
        if self.params['objection_policy'] == 'must_address':
            if standing:
                return 'unresolved_objection'
            if unaddressed:
                return 'pending_objections'
        elif any(map(self.sustained_in, unaddressed + standing)):
            return 'significant_opposition'
        if not active:
            return 'insufficient_support'
        if abstaining := [group for group in self.H if group.verdict == 'abstains']:
            reasons.append(reason('GROUPS_ABSTAIN', True, len(abstaining), 0, names(abstaining)))
        if dissent:
            reasons.append(reason('DISSENT_NOTED', True, self.said('object', 'stand_aside'), 0))
        return 'consensus'

    def metrics(self):
        deciders = sum(group.deciders for group in self.all)
        means = [log(float((group.yes + 1) / (group.decided + 2))) for group in self.D]
        return {'eligible': self.eligible, 'engaged': self.engaged, 'decided': deciders,
                'headcount_share': _text(Fraction(self.said('support', 'accept'), deciders) if deciders else None),
                'equal_group_share': _text(self.mean), 'min_group_share': _text(self.lowest),
                'bridge': round(exp(sum(means) / len(means)), 12) if means else None}


def assess(case):
    """The result of a case."""
    reasons, counted = [], Case(case)
    level = counted.level(reasons)
    pivots = 0 if level == 'not_eligible' else _pivots(case, level)
    return {'version': 'assess/1', 'level': level, 'fragile': pivots > 0, 'pivot_count': pivots, 'reasons': reasons,
            'metrics': counted.metrics(), 'groups': {code: group.row() for code, group in counted.groups.items()}}


def _pivots(case, level):
    """How many persons change the level by turning neutral. Those who are alike in everything that counts are tried once."""
    backed = {}
    for number, objection in enumerate(case.get('objections', [])):
        for backer in objection['backers']:
            backed.setdefault(backer, set()).add(number)
    alike = {}
    for at, person in enumerate(case['participants']):
        if person.get('role', 'stakeholder') in COUNTED and person['stance'] not in (None, 'neutral', 'recuse'):
            key = person['group'], person.get('org'), person['stance'], frozenset(backed.get(person['id'], ()))
            alike.setdefault(key, []).append(at)
    pivots = 0
    for people in alike.values():
        participants = list(case['participants'])
        participants[people[0]] = {**participants[people[0]], 'stance': 'neutral'}
        if Case({**case, 'participants': participants}).level([]) != level:
            pivots += len(people)
    return pivots


def _text(share):
    return None if share is None else str(share)
