"""The order in which an export is held: the log, then the entries once from the first to the last, then the rows."""

from . import bulk, copies, entries, log, rows
from .kept import Kept
from .rules import Rules


def run(archive, files, trusted, pins, allow_tail, report):
    head, rotations = log.head_and_keys(archive, files, trusted, report)
    leaves = log.Leaves(archive, files, head, rotations, pins, report)
    newest, kept = rows.Newest(), Kept()
    rules = Rules(kept, bulk.electors_of(archive), files.group, report)
    for entry in entries.read(archive, files, leaves, report, allow_tail):
        rules.follow(entry)
        kept.apply(entry)
        newest.follow(entry)
    rows.check(archive, files, newest, report)
    bulk.check(archive, report)
    copies.check(archive, files, report)
