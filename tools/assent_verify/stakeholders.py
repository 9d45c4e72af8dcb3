"""One stakeholder group in an assessment (spec/consensus.md, section 3): its persons, its weights, its verdict."""

from fractions import Fraction

STANCES = ('support', 'accept', 'neutral', 'stand_aside', 'object', 'unclear')
DECIDED = ('support', 'accept', 'stand_aside', 'object')
OTHER = 'OTHER'


class Group:
    """What the members of one stakeholder group said. Persons, but for `decided` and `yes`, which are weights."""

    def __init__(self, code, members, params):
        self.code, self.members, self.params = code, members, params
        self.count = {stance: sum(1 for person in members if person['stance'] == stance) for stance in STANCES}
        self.size = sum(1 for person in members if person['stance'] != 'recuse')
        self.engaged = sum(self.count.values())
        self.deciders = sum(self.count[stance] for stance in DECIDED)
        self._deciders_of = {}
        for person in members:
            if person['stance'] in DECIDED and person.get('org') is not None:
                self._deciders_of[person['org']] = self._deciders_of.get(person['org'], 0) + 1
        weight = dict.fromkeys(DECIDED, Fraction(0))
        for person in members:
            if person['stance'] in DECIDED:
                weight[person['stance']] += self.weight(person)
        self.decided = sum(weight.values())
        self.yes = weight['support'] + weight['accept'] + Fraction(params['aside_weight']) * weight['stand_aside']
        self.share = self.yes / self.decided if self.decided else None
        self.thin = 0 < self.engaged < params['group_min']
        self.covered = code != OTHER and self.size > 0 and self.engaged >= min(params['group_min'], self.size)
        self.verdict = self._verdict()

    def weight(self, person):
        """What one who decided weighs: an organisation weighs one within its group, shared by those of it who decided."""
        org = person.get('org')
        return Fraction(1, self._deciders_of[org]) if self.params['collapse_org'] and org is not None else Fraction(1)

    def _verdict(self):
        params = self.params
        if not self.members:
            return 'absent'
        if not self.size:
            return 'recused'
        if not self.engaged:
            return 'silent'
        if not self.deciders or self.deciders < Fraction(params['decided_frac']) * self.engaged:
            return 'abstains'
        if self.share >= Fraction(params['sup_hi']):
            return 'supports' if self.count['support'] else 'accepts'
        return 'divided' if self.share > Fraction(params['sup_lo']) else 'opposes'

    @property
    def is_for(self):
        return self.verdict in ('supports', 'accepts')

    def row(self):
        return {'verdict': self.verdict, 'size': self.size, **self.count, 'engaged': self.engaged,
                'decided': str(self.decided), 'share': None if self.share is None else str(self.share),
                'covered': self.covered, 'thin': self.thin}
