"""What the tests of exports share: how an export is verified, and how a value is changed."""

import copy
import os
import tempfile
import unittest
from unittest import mock

import verify
from assent_verify import ed25519

HOLDS = ed25519.holds
SEEN = {}


def remembered(*what):
    """Each signature is worked out once in all tests: the same few come again and again."""
    if what not in SEEN:
        SEEN[what] = HOLDS(*what)
    return SEEN[what]


class Case(unittest.TestCase):
    def setUp(self):
        patch = mock.patch.object(ed25519, 'holds', remembered)
        patch.start()
        self.addCleanup(patch.stop)

    def report(self, data, **options):
        with tempfile.NamedTemporaryFile(delete=False) as file:
            file.write(data)
        self.addCleanup(os.unlink, file.name)
        return verify.verify(file.name, **options)

    def codes(self, data, **options):
        return {code for code, count in self.report(data, **options).count.items() if count}

    def assert_holds(self, data, **options):
        report = self.report(data, **options)
        self.assertTrue(report.holds, report.as_text())

    def assert_fault(self, code, data, **options):
        report = self.report(data, **options)
        self.assertIn(code, {code for code, count in report.count.items() if count}, report.as_text())
        return report


def changes(value):
    """Other values of about the same kind."""
    if value is None:
        return ['x', 1]
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, None]
    if isinstance(value, str):
        other = ('1' if value[:1] != '1' else '2') + value[1:]
        return [other, value + ' ', None]
    if isinstance(value, list):
        return [value[:-1], value + [None], None]
    return [{**value, 'more': 'x'}, None]


def paths(value, path=()):
    """The paths of all fields of a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in items:
        yield (*path, name)
        yield from paths(inner, (*path, name))


def at_path(value, path):
    for name in path:
        value = value[name]
    return value


def with_path(value, path, new):
    value = copy.deepcopy(value)
    at_path(value, path[:-1])[path[-1]] = new
    return value
