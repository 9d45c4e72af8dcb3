#!/usr/bin/env python3
"""Verifies an export of Assent, or a receipt, by itself: neither network nor database, and nothing beyond Python 3.11.

    python3 tools/verify.py FILE [--key VKEY] [--pin CHECKPOINT]... [--allow-tail] [--json]
    python3 tools/verify.py receipt FILE [--key VKEY] [--json]

    --key VKEY         the verifier key of the log that you trust; without it the first key of the file is taken on trust
    --pin CHECKPOINT   a file with a signed head that you kept: the log has to begin with its tree; may be given several times
    --allow-tail       entries that have no number yet, or one beyond the signed head, are no fault

It ends with 0 if everything holds, 1 if something does not, 2 if the file is no export (or no receipt) at all. The format is
described in docs/export.md and docs/log.md; which module holds what is in assent_verify/__init__.py.
"""

import argparse
import json
import sys

from assent_verify import container, manifest, notes, pipeline, receipt
from assent_verify.canon import Malformed
from assent_verify.report import Report

HOLDS, DOES_NOT_HOLD, NOT_ONE = 0, 1, 2


def main(arguments):
    if arguments[:1] == ['receipt']:
        return verify_receipt(arguments[1:])
    parser = argparse.ArgumentParser(prog='verify.py', description='Verifies an export of Assent.',
                                     epilog='verify.py receipt FILE [--key VKEY] verifies a receipt.')
    parser.add_argument('file')
    parser.add_argument('--key', help='the verifier key of the log that is trusted')
    parser.add_argument('--pin', action='append', default=[], help='a file with a signed head that was kept')
    parser.add_argument('--allow-tail', action='store_true', help='entries beyond the head are no fault')
    parser.add_argument('--json', action='store_true', help='the report as JSON')
    options = parser.parse_args(arguments)
    try:
        report = verify(options.file, options.key, options.pin, options.allow_tail)
    except (OSError, container.NoExport) as error:
        print(f'verify.py: {options.file}: {error}', file=sys.stderr)
        return NOT_ONE
    print(report.as_json() if options.json else report.as_text())
    return HOLDS if report.holds else DOES_NOT_HOLD


def verify(path, key=None, pins=(), allow_tail=False):
    """The report on the export in a file."""
    report = Report()
    with open(path, 'rb') as file:
        try:
            archive = container.Archive(file)
        except Malformed as error:
            report.look('container')
            report.fault('container', 'the zip file', str(error))
            return report
        files = manifest.check(archive, report)
        if files:
            pipeline.run(archive, files, key, read_pins(pins, files, report), allow_tail, report)
    return report


def read_pins(paths, files, report):
    """The heads that the auditor kept. They are trusted as they are: their signatures are not looked at."""
    heads = []
    for path in paths:
        with open(path, 'rb') as file:
            try:
                head = notes.Head(file.read(1 << 20))
                if head.origin != files.origin:
                    raise Malformed(f'it is one of {head.origin}')
                heads.append(head)
            except Malformed as error:
                report.look('pin')
                report.fault('pin', path, str(error))
    return heads


def verify_receipt(arguments):
    parser = argparse.ArgumentParser(prog='verify.py receipt', description='Verifies a receipt of Assent.')
    parser.add_argument('file')
    parser.add_argument('--key', help='the verifier key of the log that is trusted')
    parser.add_argument('--json', action='store_true', help='the answer as JSON')
    options = parser.parse_args(arguments)
    try:
        with open(options.file, 'rb') as file:
            answer = receipt.check(file.read(1 << 24), options.key)
            holds = True
    except Malformed as error:
        answer, holds = str(error), False
    except (OSError, receipt.NoReceipt) as error:
        print(f'verify.py: {options.file}: {error}', file=sys.stderr)
        return NOT_ONE
    if options.json:
        print(json.dumps({'holds': holds, 'why': answer}, ensure_ascii=False))
    else:
        print(f'The receipt {"holds" if holds else "does NOT hold"}: {answer}')
    return HOLDS if holds else DOES_NOT_HOLD


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
