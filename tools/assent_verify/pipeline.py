"""The order in which an export is held: the log, then the entries once from the first to the last, then the rows."""

from . import bulk, copies, counting, entries, log, places, rows, tables
from .archived import Archived
from .assessments import Assessments
from .kept import Kept
from .rules import Rules


def run(archive, files, trusted, pins, allow_tail, report):
    tables.check_schema(archive, report)
    head, rotations = log.head_and_keys(archive, files, trusted, report)
    leaves = log.Leaves(archive, files, head, rotations, pins, report)
    newest, kept, revisions = rows.Newest(), Kept(), rows.Revisions(files, report)
    electors = bulk.electors_of(archive)
    rules, assessments = Rules(kept, electors, files.group, report), Assessments(archive, kept, electors, report)
    archived = Archived(archive, files, report)
    record = entries.Entries(archive, files, leaves, report, allow_tail)
    for entry in record:
        newest.follow(entry)
        archived.count(entry)
        if record.is_whole:
            revisions.follow(entry)
            assessments.follow(entry)
            rules.follow(entry)
            kept.apply(entry)
            archived.follow(entry)
    if record.is_whole:
        assessments.rest()
        archived.rest()
    revisions.rest(rows.check(archive, files, newest, record, report))
    bulk.check(archive, report)
    counting.check(archive, report)
    places.check(archive, report)
    copies.check(archive, files, report)
