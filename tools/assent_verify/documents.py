"""The two documented tables that the rules are held against, read as they stand in the repository."""

import functools
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
PERMISSIONS = ROOT / 'docs' / 'permissions.md'
TRANSITIONS = ROOT / 'src' / 'domain' / 'workflow' / 'transitions.txt'
STEPS = ('topic', 'deliberation', 'engagement', 'pilot', 'validity', 'impact')


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
    """A list of (from, kind, to, roles)."""
    moves = []
    for line in TRANSITIONS.read_text(encoding='utf-8').splitlines():
        words = re.sub(r'\([^)]*\)', '-', line.partition('#')[0]).split()  # "(where it was)", "(its step)"
        if words:
            roles = {word for word in words[3:] if word in ('chair', 'facilitator', 'author')}
            moves.append((words[0], words[1], words[2], roles))
    return moves
