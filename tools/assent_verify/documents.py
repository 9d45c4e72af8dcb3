"""The documents beside this program that an export is held against, read as they stand in the repository."""

import collections
import functools
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
PERMISSIONS = ROOT / 'docs' / 'permissions.md'
TRANSITIONS = ROOT / 'src' / 'domain' / 'workflow' / 'transitions.txt'
README = ROOT / 'src' / 'domain' / 'export' / 'README.md'  # the one that stands in every export
STEPS = ('topic', 'deliberation', 'engagement', 'pilot', 'validity', 'impact')

Transition = collections.namedtuple('Transition', 'start kind target roles needs_reason guards')


@functools.cache
def permissions():
    """action -> (the places where it may be done, or None for any; the roles that may)."""
    table, head = {}, None
    for line in PERMISSIONS.read_text(encoding='utf-8').splitlines():
        if not line.startswith('|') or line.startswith('|---'):
            continue
        cells = [cell.strip() for cell in line.strip('|').split('|')]
        if head is None:
            head = cells
            continue
        row = dict(zip(head, cells))
        roles = {role for role in head[3:] if row.get(role) in ('yes', 'own')}
        table[row['action'].replace(' ', '_')] = (_places(row['steps']), roles)
    return table


def _places(text):
    if text == '–':
        return None
    places = set()
    for part in text.split(','):
        numbers = re.fullmatch(r'([1-6])(?:–([1-6]))?', part.strip())
        if numbers:
            places.update(STEPS[int(numbers[1]) - 1:int(numbers[2] or numbers[1])])
        else:
            places.add(part.strip())
    return places


@functools.cache
def transitions():
    """The lines of the table; `guards` says of each guard whether it can be overridden."""
    moves = []
    for line in TRANSITIONS.read_text(encoding='utf-8').splitlines():
        words = re.sub(r'\([^)]*\)', '-', line.partition('#')[0]).split()  # "(where it was)", "(its step)"
        if words:
            reason = next(at for at, word in enumerate(words) if at > 2 and word in ('-', 'reason'))
            guards = {word.rstrip('!'): not word.endswith('!') for word in words[reason + 1:]}
            moves.append(Transition(*words[:3], frozenset(words[3:reason]), words[reason] == 'reason', guards))
    return moves
