"""What the entries so far made of the rows that the record keeps: the state before the next entry."""


class Kept:
    """Of each kept table the rows by their id, as the newest entry so far has them; of some, what they belong to."""

    def __init__(self):
        self.tables = {}
        self.positions_of = {}    # a member's stances: (member, position) -> the ids of rows
        self.published = set()    # (position, number) of each version
        self.memberships_of = {}  # account -> ids of memberships

    def row(self, table, row_id):
        return self.tables.get(table, {}).get(row_id)

    def rows(self, table):
        return self.tables.get(table, {}).values()

    def apply(self, entry):
        for fact in entry.facts:
            row = fact.content
            if row is None:
                continue
            self.tables.setdefault(fact.table, {})[fact.id] = row
            if fact.table == 'stances':
                self.positions_of.setdefault((row.get('member_id'), row.get('position_id')), set()).add(fact.id)
            elif fact.table == 'versions':
                self.published.add((row.get('position_id'), row.get('number')))
            elif fact.table == 'memberships':
                self.memberships_of.setdefault(row.get('account_id'), set()).add(fact.id)
