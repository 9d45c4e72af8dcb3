"""Small exports, made from the documents: the untouched one holds, and whatever is changed is found, with its code."""

import copy
import hashlib
import io
import json
import os
import pathlib
import tempfile
import unittest
from unittest import mock

import made as making
import scenario
import verify
from assent_verify import container, manifest
from assent_verify.canon import Malformed, canonical
from assent_verify.report import Report
from cases import Case, at_path, changes, paths, with_path
from made import uuid


class Untouched(Case):
    def test_it_holds(self):
        self.assert_holds(scenario.small().seal())

    def test_a_part_of_it_holds_at_every_entry(self):
        for upto in range(len(scenario.STEPS)):
            self.assert_holds(scenario.small(upto).seal())

    def test_a_log_of_several_tiles_and_keys_holds(self):
        export = scenario.small(4)
        for number in range(700):
            export.leaf()
            if number in (100, 300):
                export.rotate(f'key {number}')
        self.assert_holds(export.seal(), key=export.keys[0]['vkey'])
        self.assert_holds(export.seal(), key=export.keys[2]['vkey'])
        self.assert_fault('key', export.seal(), key=making.Signer('stranger').vkey)

    def test_the_answers_of_the_command(self):
        export = scenario.small(4)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'export.zip'
            for data, answer in ((export.seal(), 0), (export.seal()[:-1], 1), (b'no zip file, but a text of some length', 2)):
                path.write_bytes(data)
                with mock.patch('sys.stdout', io.StringIO()) as out, mock.patch('sys.stderr', io.StringIO()):
                    self.assertEqual(verify.main([str(path), '--json']), answer)
                if answer < 2:
                    report = json.loads(out.getvalue())
                    self.assertEqual(set(report), {'holds', 'checks'})
                    self.assertEqual(report['holds'], answer == 0)
                    self.assertTrue(all(set(check) == {'name', 'looked_at', 'faults'} for check in report['checks']))


class EachByte(Case):
    def test_no_byte_can_change(self):
        """One bit of a byte. Most are found by the sums; the whole of the export is asked for the rest. To have it done in time, it is one
        byte in thirty-one; all of them: ASSENT_EACH_BYTE=1."""
        export = scenario.small(1)
        files = export.files()
        data = making.zip_of({**files, 'manifest.json': export.manifest(files)}, deflate=())
        unnoticed = []
        step = 1 if os.environ.get('ASSENT_EACH_BYTE') else 31
        for at in range(0, len(data), step):
            changed = bytearray(data)
            changed[at] ^= 1 << at % 8
            if not self.is_found_early(bytes(changed)) and not self.codes(bytes(changed)):
                unnoticed.append(at)
        self.assertEqual(unnoticed, [])

    @staticmethod
    def is_found_early(data):
        report = Report()
        try:
            manifest.check(container.Archive(io.BytesIO(data)), report)
        except (Malformed, container.NoExport):
            return True
        return not report.holds


class EachField(Case):
    """Whoever has no key changes a file and makes a new manifest."""

    # The code that says what is wrong, by the file and the field.
    EXPECTED = {'entries': {'seq': {'leaf', 'format', 'tail'}, 'leaf': {'leaf', 'format', 'body'},
                            'body': {'body', 'format'}, 'salts': {'body', 'format', 'content', 'row'}, 'contents': {'content', 'format'}}}

    def test_no_field_of_an_entry_can_change(self):
        export = scenario.small()
        files = export.files()
        for at, line in enumerate(export.entries):
            for field in line:
                for value in changes(line[field]):
                    if field == 'sequenced_at':
                        continue  # no digest has it: see the rules of the clock
                    changed = copy.deepcopy(export.entries)
                    changed[at][field] = value
                    codes = self.codes(export.seal({**files, 'record/entries.jsonl': making.lines(changed)}))
                    self.assertTrue(codes & self.EXPECTED['entries'][field], (at, field, value, codes))

    def test_no_field_of_a_row_can_change(self):
        export = scenario.small()
        files = export.files()
        for key, line in export.rows.items():
            path = f'facts/{key[0]}.jsonl'
            good = making.lines([line])
            self.assertIn(good, files[path])
            for field in paths(line):
                for value in changes(at_path(line, field))[:1]:
                    changed = files[path].replace(good, making.lines([with_path(line, field, value)]))
                    codes = self.codes(export.seal({**files, path: changed}))
                    self.assertTrue(codes & {'row', 'format'}, (key, field, value, codes))

    def test_no_person_and_no_row_of_a_dataset_can_change(self):
        export = scenario.small()
        statement = {'dataset_id': uuid(400), 'number': 1, 'moderation': 'accepted', 'author_number': 2, 'body': 'Sharing helps.',
                     'created_at': '2018-06-14T13:00:00.000000Z'}
        vote = {'dataset_id': uuid(400), 'statement': 1, 'participant': 5, 'vote': 1}
        covered = ['statement', 1, 'accepted', 2, statement['created_at'], statement['body']], ['vote', 1, 5, 1]
        digest = hashlib.sha256(b''.join(canonical(line) + b'\n' for line in covered)).hexdigest()
        export.entry('dataset.imported', rows=[('datasets', {'id': uuid(400), 'rows_digest': digest, 'statements': 1, 'votes': 1})])
        export.bulk.update(statements=[statement], statement_votes=[vote])
        files = export.files()
        self.assert_holds(export.seal(files))
        for path, code in (('facts/statements.jsonl', 'dataset'), ('facts/statement_votes.jsonl', 'dataset'), ('people.jsonl', 'copy')):
            lines = list(map(json.loads, files[path].splitlines()))
            for field in paths(lines):
                if field[-1] == 'name' or len(field) == 1:
                    continue
                for value in changes(at_path(lines, field)):
                    codes = self.codes(export.seal({**files, path: making.lines(with_path(lines, field, value))}))
                    self.assertTrue(codes & {code, 'format'}, (path, field, value, codes))
            self.assert_fault(code, export.seal({**files, path: making.lines(lines[:-1])}))

    def test_no_elector_can_change(self):
        export = scenario.small()
        for at, row in enumerate(export.bulk['electors']):
            for column in row:
                changed = copy.deepcopy(row)
                changed[column] = changes(row[column])[0]
                export.bulk['electors'][at] = changed
                self.assertTrue(self.codes(export.seal()) & {'electors', 'format'}, column)
            export.bulk['electors'][at] = row

    def test_nothing_that_was_counted_or_assessed_can_change(self):
        export = scenario.small()
        files = export.files()
        free = {('snapshots', 'covers')}  # nothing else tells what it is
        for table in ('tallies', 'snapshots', 'snapshot_heads'):
            path = f'derived/{table}.jsonl'
            lines = list(map(json.loads, files[path].splitlines()))
            self.assertTrue(lines)
            for field in paths(lines):
                if (table, field[-1]) in free or len(field) < 2:
                    continue
                for value in changes(at_path(lines, field)):
                    if isinstance(value, str) and value.endswith(' '):
                        continue  # a space behind JSON says nothing else
                    codes = self.codes(export.seal({**files, path: making.lines(with_path(lines, field, value))}))
                    self.assertTrue(codes & {'tally', 'assessment', 'format', 'row'}, (field, value, codes))
            self.assertTrue(self.codes(export.seal({**files, path: b''})) & {'tally', 'assessment'})

    def test_an_assessment_that_the_record_does_not_give(self):
        """It is consistent in itself, and not what was recorded: one more who supports."""
        export = scenario.small()
        row = export.derived['snapshots'][0]
        facts = json.loads(row['facts'])
        facts['facts']['classes'][0]['stance'] = 'support'
        row['facts'] = json.dumps(facts)
        result = scenario.assess(scenario.told(facts))
        row.update(assessment=json.dumps(result), metrics=json.dumps(result['metrics']))
        report = self.assert_fault('assessment', export.seal())
        self.assertEqual(report.faults['assessment'][0]['what'], f'snapshots {row["id"]}')

    def test_no_line_can_go_come_or_move(self):
        files = scenario.small().files()
        export = scenario.small()
        for path in files:
            if not path.endswith('.jsonl') or not files[path]:
                continue
            lines = files[path].splitlines(keepends=True)
            for at in range(len(lines)):
                for changed in (lines[:at] + lines[at + 1:], lines[:at] + [lines[at]] + lines[at:],
                                lines[:at] + lines[at + 1:] + [lines[at]]):
                    if changed != lines:
                        self.assertTrue(self.codes(export.seal({**files, path: b''.join(changed)})), (path, at))

    def test_no_byte_of_the_log_can_change(self):
        export = scenario.small(6)
        files = export.files()
        for path in (path for path in files if path.startswith('log/')):
            for at in range(0, len(files[path]), 11):
                changed = bytearray(files[path])
                changed[at] ^= 1
                codes = self.codes(export.seal({**files, path: bytes(changed)}))
                self.assertTrue(codes & {'tree', 'head', 'key', 'leaf', 'format', 'manifest'}, (path, at, codes))

    def test_no_copy_can_differ(self):
        export = scenario.small()
        files = export.files()
        for path in (path for path in files if path.startswith(('csv/', 'texts/'))):
            if files[path].count(b'\n') > 1 or path.startswith('texts/'):
                self.assert_fault('copy', export.seal({**files, path: files[path] + b'x'}))
                self.assert_fault('copy', export.seal({**files, path: files[path][:-1]}))
                self.assert_fault('copy', export.seal({**files, path: files[path].replace(b'1', b'2', 1).replace(b'W', b'V')}))


class Files(Case):
    def setUp(self):
        super().setUp()
        self.export = scenario.small(6)
        self.files = self.export.files()

    def test_a_file_too_few_or_too_many(self):
        for path in self.files:
            files = {name: data for name, data in self.files.items() if name != path}
            self.assert_fault('manifest', self.export.seal(files, self.export.manifest(self.files)))
        self.assert_fault('manifest', self.export.seal({**self.files, 'log/tile/3/000': b''}))
        self.assert_fault('manifest', self.export.seal({**self.files, 'csv/others.csv': b'id\n'}))
        self.assert_fault('container', self.export.seal({**self.files, 'notes.txt': b''}))
        self.assert_fault('container', self.export.seal({**self.files, '../README.md': b''}))

    def test_a_manifest_of_another_form(self):
        good = json.loads(self.export.manifest(self.files))
        for path in paths(good):
            for value in changes(at_path(good, path)):
                changed = canonical(with_path(good, path, value))
                self.assertTrue(self.codes(self.export.seal(self.files, changed)), (path, value))
        self.assert_fault('manifest', self.export.seal(self.files, json.dumps(good).encode()))

    def test_what_an_export_has_not(self):
        data = self.export.seal()
        for changed in (data + b'x', b'x' + data, data[:-2] + b'\x01\x00x', data[:400] + data[401:], data[:100]):
            self.assertTrue(self.codes(changed) == {'container'} if changed[:2] == b'PK' else self.is_none(changed))

    def test_more_files_than_the_narrow_end_can_count(self):
        files = {f'texts/versions/{uuid(number)}.md': b'' for number in range(65_535)}
        data = making.zip_of(files)
        self.assertEqual(list(container.Archive(io.BytesIO(data)).members), list(files))
        for at in range(len(data) - 98, len(data)):
            changed = bytearray(data)
            changed[at] ^= 1
            with self.assertRaises(Malformed):
                container.Archive(io.BytesIO(changed))

    def is_none(self, data):
        with self.assertRaises(container.NoExport):
            self.report(data)
        return True


class Heads(Case):
    def test_a_kept_head(self):
        export = scenario.small()
        other = scenario.small(3)
        with tempfile.TemporaryDirectory() as folder:
            def pin(leaves, **more):
                path = os.path.join(folder, 'pin')
                pathlib.Path(path).write_text(making.head(len(leaves), making.root_of(leaves), export.signer, **more))
                return [path]
            for size in range(1, len(export.leaves) + 1):
                self.assert_holds(export.seal(), pins=pin(export.leaves[:size]))
            self.assert_fault('pin', export.seal(), pins=pin(other.leaves[:2] + [b'x']))
            self.assert_fault('pin', export.seal(), pins=pin(export.leaves + [b'x']))
            self.assert_fault('pin', export.seal(), pins=pin(export.leaves, origin='elsewhere'))

    def test_a_head_that_nobody_signed_who_may(self):
        export = scenario.small()
        root, size, stranger = making.root_of(export.leaves), len(export.leaves), making.Signer('stranger')
        files, old = export.files(), export.signer
        self.assert_fault('head', export.seal({**files, 'log/checkpoint': making.head(size, root, stranger).encode()}))
        self.assert_fault('head', export.seal({**files, 'log/checkpoint': making.head(size - 1, root, old).encode()}))
        self.assert_fault('tree', export.seal({**files, 'log/checkpoint': making.head(size, bytes(32), old).encode()}))
        self.assert_holds(export.seal({**files, 'log/checkpoint': making.head(size, root, stranger, old).encode()}))
        export.rotate('second')
        export.leaf()
        files = export.files()
        root, size = making.root_of(export.leaves), len(export.leaves)
        self.assert_holds(export.seal())
        self.assert_fault('head', export.seal({**files, 'log/checkpoint': making.head(size, root, old).encode()}))

    def test_a_rotation_that_does_not_hold(self):
        export = scenario.small()
        export.rotate('second')
        export.leaf()
        good, keys = export.seal(), export.keys
        self.assert_holds(good)
        first, second = keys
        stranger = making.Signer('stranger')
        text = second['rotation'].partition('\n\n')[0] + '\n'
        one_only = making.note(text, making.Signer('first'))
        forged = making.note(text, making.Signer('first'), stranger)
        elsewhere = making.note(text.replace('size 2', 'size 1'), making.Signer('first'), making.Signer('second'))
        for changed in ({'rotation': one_only}, {'rotation': forged}, {'rotation': elsewhere}, {'rotation': None}, {'size': 3}):
            export.keys = [first, {**second, **changed}]
            self.assert_fault('key', export.seal())
        export.keys = [first]
        self.assert_fault('head', export.seal())
        wrong = text[:text.index('root ')] + 'root ' + 'A' * 43 + '=\n'
        export.keys = [first, {**second, 'rotation': making.note(wrong, making.Signer('first'), making.Signer('second'))}]
        self.assert_fault('key', export.seal())


if __name__ == '__main__':
    unittest.main()
