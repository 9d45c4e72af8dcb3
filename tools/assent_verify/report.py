"""What was looked at and what does not hold.

There is one check for each code of the table in docs/export.md, in its order. Of each thing (a row, an entry, a file) the
first fault is kept: what would follow from it is not told as another one.
"""

import json

CODES = ('container', 'manifest', 'format', 'key', 'head', 'tree', 'pin', 'leaf', 'tail', 'body', 'clock', 'content',
         'revision', 'row', 'electors', 'dataset', 'copy', 'tally', 'place', 'assessment', 'rule', 'archive')

SHOWN_AT_MOST = 1000  # faults of one check that are kept; a forged file cannot fill the memory with them


class Report:
    def __init__(self):
        self.looked_at = dict.fromkeys(CODES, 0)
        self.faults = {code: [] for code in CODES}
        self.count = dict.fromkeys(CODES, 0)
        self.notes = []
        self._accused = set()

    def look(self, code, number=1):
        """Says that so many things were held against the rule of this code."""
        self.looked_at[code] += number

    def fault(self, code, what, why):
        """Tells a fault of `what`, unless one of it was told before."""
        if what in self._accused:
            return
        self._accused.add(what)
        self.count[code] += 1
        if len(self.faults[code]) < SHOWN_AT_MOST:
            self.faults[code].append({'code': code, 'what': what, 'why': why})

    def is_accused_in(self, path):
        """Whether a line of this file was."""
        return any(what.startswith(f'{path} line') for what in self._accused)

    def note(self, text):
        """Something to know that is no fault: what was taken on trust, what could not be looked at."""
        self.notes.append(text)

    @property
    def holds(self):
        return not any(self.count.values())

    def as_json(self):
        checks = [{'name': code, 'looked_at': self.looked_at[code], 'faults': self.faults[code]} for code in CODES]
        return json.dumps({'holds': self.holds, 'checks': checks}, ensure_ascii=False)

    def as_text(self):
        lines = []
        for code in CODES:
            count = self.count[code]
            lines.append(f'{code:<11} {self.looked_at[code]:>8} looked at  {"holds" if not count else f"{count} faults"}')
            for fault in self.faults[code][:20]:
                lines.append(f'    {fault["what"]}: {fault["why"]}')
            if count > 20:
                lines.append(f'    and {count - 20} more')
        lines += [f'note: {text}' for text in self.notes]
        lines.append('The export holds.' if self.holds else 'The export does NOT hold.')
        return '\n'.join(lines)
