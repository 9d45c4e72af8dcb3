"""The order in which an export is held: the log, then the entries once from the first to the last, then the rows."""

from . import copies, entries, log, rows


def run(archive, files, trusted, pins, allow_tail, report):
    head, rotations = log.head_and_keys(archive, files, trusted, report)
    leaves = log.Leaves(archive, files, head, rotations, pins, report)
    newest = rows.Newest()
    for entry in entries.read(archive, files, leaves, report, allow_tail):
        newest.follow(entry)
    rows.check(archive, files, newest, report)
    copies.check(archive, files, report)
