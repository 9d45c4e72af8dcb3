"""Passages: where anchors and amendments are in a text, and who wrote which part of one. How they were followed from version to
version is not made again: they are held against the texts."""

import re

from .canon import Malformed, parse
from .checks import is_id, rows
from .container import ID
from .counting import derived

# What stands in the place of words that were erased.
MARK = re.compile(rf'\[erased [0-9-]{{10}}, [a-z_]+, {ID}\]')
STATES = ('same', 'reworded', 'orphaned')


class Places:
    """What has to hold of each text, by its position and number."""

    def __init__(self, archive, report):
        self.archive, self.report, self.of_texts, self.amendments = archive, report, {}, set()

    def fault(self, what, why):
        self.report.fault('place', what, why)

    def want(self, position, version, what, holds):
        self.of_texts.setdefault((position, version), []).append((what, holds))

    def of_rows(self, table, of, key):
        """Every anchor and every amendment has a place, and every place is of one."""
        places = {}
        for name, row in derived(self.archive, table, self.report):
            self.report.look('place')
            if row['state'] in STATES and is_id(row[key]):
                places[row[key]] = row
            else:
                self.report.fault('format', name, 'a place of no kind that there is')
        for row in rows(self.archive, f'facts/{of}.jsonl'):
            what = f'{table} {row.get("id")}'
            place = places.pop(row.get('id'), None)
            if of == 'amendments':
                self.amendments.add(row.get('id'))
            if place is None:
                self.fault(what, 'it is missing')
            elif place.get('position_id', row.get('position_id')) != row.get('position_id'):
                self.fault(what, 'it is in another position')
            else:
                # Where the newest version has no such passage, it is where it last was, in whatever words.
                words = None if place['state'] == 'orphaned' else readable(row.get('exact'))
                self.want(row.get('position_id'), place['version'], what, passage(place, words))
        for of_none in places:
            self.fault(f'{table} {of_none}', 'there is nothing that is there')

    def authors(self):
        """The passages of a version are all of it, and come from it or from one before."""
        authored = set()
        for name, row in derived(self.archive, 'authorships', self.report):
            self.report.look('place')
            try:
                passages = [(length, credit['version'], credit['amendment']) for length, credit in parse(row['passages'])]
                if not all(type(length) is type(version) is int for length, version, _ in passages):
                    raise Malformed('a passage whose length or version is no number')
            except (Malformed, TypeError, KeyError, ValueError) as error:
                self.report.fault('format', name, str(error))
                continue
            if not all(length > 0 and 1 <= version <= row['version'] and amendment in {None, *self.amendments}
                       for length, version, amendment in passages):
                self.fault(name, 'a passage comes from nowhere, or is empty')
                continue
            authored.add((row['position_id'], row['version']))
            self.want(row['position_id'], row['version'], name, length_is(sum(length for length, *_ in passages)))
        return authored

    def against_texts(self, authored):
        for row in rows(self.archive, 'facts/versions.jsonl'):
            key = row.get('position_id'), row.get('number')
            if key not in authored:
                self.fault('authorships {} {}'.format(*key), 'it is missing')
            authored.discard(key)  # of two versions with one number, the second has none
            for what, holds in self.of_texts.pop(key, ()):
                if (text := readable(row.get('text'))) and (why := holds(text)):
                    self.fault(what, why)
        for what, _ in (wanted for of_text in self.of_texts.values() for wanted in of_text):
            self.fault(what, 'it is in a version that is not there')


def readable(text):
    """A text, where it is there: of one that was erased or is withheld nothing can be told."""
    return text if isinstance(text, str) and text and not MARK.fullmatch(text) else None


def passage(place, words):
    def hold(text):
        start, end = place['start_at'], place['end_at']
        if not 0 <= start <= end <= len(text):
            return 'it is not in the text'
        if words is not None and (text[start:end] == words) != (place['state'] == 'same'):
            return 'the words there are not what its state says'
        return None
    return hold


def length_is(length):
    return lambda text: None if len(text) == length else 'the passages are not as long as the text'


def check(archive, report):
    places = Places(archive, report)
    places.of_rows('anchor_places', 'anchors', 'anchor_id')
    places.of_rows('amendment_places', 'amendments', 'amendment_id')
    places.against_texts(places.authors())
