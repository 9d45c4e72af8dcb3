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
from made import uuid
from assent_verify import container, ed25519, manifest
from assent_verify.canon import Malformed, canonical
from assent_verify.report import Report

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
        byte in thirteen; all of them: ASSENT_EACH_BYTE=1."""
        export = scenario.small(1)
        files = export.files()
        data = making.zip_of({**files, 'manifest.json': export.manifest(files)}, deflate=())
        unnoticed = []
        step = 1 if os.environ.get('ASSENT_EACH_BYTE') else 13
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
        free = {('tally_heads', 'revision'), ('snapshots', 'day'), ('snapshots', 'covers')}  # of these nothing else tells what they are
        for table in ('tallies', 'tally_heads', 'snapshots', 'snapshot_heads'):
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
            if table != 'snapshots':
                self.assertTrue(self.codes(export.seal({**files, path: b''})) & {'tally', 'assessment'})

    def test_an_assessment_that_the_record_does_not_give(self):
        """It is consistent in itself, and not what was recorded: one more who supports."""
        export = scenario.small()
        row = export.derived['snapshots'][0]
        facts = json.loads(row['facts'])
        facts['facts']['classes'][0]['stance'] = 'support'
        row['facts'] = json.dumps(facts)
        result = scenario.assess(scenario.told(row['facts']))
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


class Planted(Case):
    """Whoever has the key writes entries that are well signed, and may not be."""

    def planted(self, code, plant, upto=None, **options):
        export = scenario.small(upto)
        plant(export)
        return self.assert_fault(code, export.seal(), **options)

    def test_the_clock(self):
        self.planted('clock', lambda export: export.entry('x', at=export.clock, rows=[scenario.objection('responded')]),
                     upto=scenario.STEPS.index(scenario.object_) + 1)
        self.planted('clock', lambda export: export.entries[-1].update(sequenced_at=export.entries[0]['sequenced_at']))

        def late(export):
            export.entry('x', at=export.clock + scenario.DAY)
            export.entries[-1]['sequenced_at'] = making.time(export.clock - 301_000_000)
        self.planted('clock', late)

    def test_the_tail(self):
        export = scenario.small()
        export.entry('x')
        export.leaves.pop()
        self.assert_fault('tail', export.seal())
        self.assert_holds(export.seal(), allow_tail=True)
        export.entries[-1].update(seq=None, sequenced_at=None)
        self.assert_fault('tail', export.seal())
        self.assert_holds(export.seal(), allow_tail=True)

    def test_revisions(self):
        def again(export):
            export.revisions['comments', scenario.COMMENT] = 4
            scenario.comment(export)
        self.planted('revision', again)

    def test_what_is_kept(self):
        def lacks(export):
            at = next(at for at, entry in enumerate(export.entries) if entry['contents'])
            export.entries[at]['contents'] = None
        self.planted('content', lacks)

    def test_leaves(self):
        self.planted('leaf', lambda export: export.leaf(scope=scenario.GROUP))
        self.planted('leaf', lambda export: export.leaves.append(export.leaves[0]))
        self.planted('leaf', lambda export: export.entries.pop())

    def test_rows(self):
        self.planted('row', lambda export: export.rows.popitem())

        def uncovered(export):
            line = export.rows['comments', scenario.COMMENT]
            export.rows['comments', making.uuid(999)] = {**line, 'row': {**line['row'], 'id': making.uuid(999)}}
        self.planted('row', uncovered)

    def test_an_erased_and_a_withheld_text_hold(self):
        export = scenario.small()
        line = export.rows['comments', scenario.COMMENT]
        entry = next(entry for entry in export.entries if line['texts']['body'] in entry['salts'])
        entry['salts'][entry['salts'].index(line['texts']['body'])] = making.NO_SALT
        line['texts']['body'], line['row']['body'] = making.NO_SALT, None
        self.assert_holds(export.seal())
        line['row']['body'] = 'Another text'
        self.assert_fault('row', export.seal())

        export = scenario.small()
        export.entry('x', rows=[scenario.invitation(export)])
        line, entry = export.rows['invitations', making.uuid(77)], export.entries[-1]
        digest = json.loads(entry['body'])['facts'][0]['erasable']['email']
        entry['salts'][entry['salts'].index(line['texts'].pop('email'))] = making.NO_SALT
        line['row']['email'], line['withheld'] = None, {'email': digest}
        self.assert_holds(export.seal())
        line['withheld'] = {'email': '0' * 64}
        self.assert_fault('row', export.seal())


class Rules(Case):
    """Entries that are well signed, and against the rules. Each is planted behind the last entry."""

    def planted(self, rule, *plants, upto=None):
        export = scenario.small(upto)
        for plant in plants:
            self.assert_holds(export.seal())
            plant(export)
        report = self.assert_fault('rule', export.seal())
        self.assertIn(f'(rule {rule})', report.faults['rule'][0]['why'])

    def upto(self, step):
        return scenario.STEPS.index(step) + 1

    def test_1_who_acts_has_the_role(self):
        s = scenario
        self.planted(1, s.move('advance', 'deliberation', 'facilitator', s.ONE), upto=5)
        self.planted(1, s.move('advance', 'deliberation', 'facilitator', uuid(99)), upto=5)

        def suspend(export):
            export.entry('member.suspended', s.CHAIR, 'chair', 'manage_members',
                         rows=[s.member(s.FACILITATOR, 'facilitator', 'PS', 'suspended')])

        def wait(export):
            export.clock += 301_000_000
        self.planted(1, suspend, wait, s.TO_DELIBERATION, upto=5)
        export = scenario.small(5)
        suspend(export)
        s.TO_DELIBERATION(export)
        self.assert_holds(export.seal())  # within five minutes it may not have been read

    def test_2_the_table_of_permissions(self):
        s = scenario

        def act(permission, role='facilitator', who=s.FACILITATOR, **more):
            return lambda export: export.entry('x', who, role, permission, {'proposal': s.PROPOSAL}, at=export.clock + s.DAY, **more)
        self.planted(2, act('designate', 'chair', s.CHAIR))
        self.planted(2, act('manage_pilots'), upto=7)
        self.planted(2, act('do_anything'))
        self.planted(1, act('manage_calls', None))
        self.planted(2, act('manage_calls', 'chair', None, kind='clock'))
        self.planted(2, s.move('pause', 'deliberation', status='paused'), lambda export: setattr(export, 'clock', export.clock + s.DAY),
                     s.take('neutral'), upto=9)

    def test_3_the_transitions(self):
        s = scenario
        self.planted(3, s.move('advance', 'pilot'), upto=6)
        self.planted(3, s.move('advance', 'impact'))
        self.planted(3, s.move('conclude', 'validity', status='concluded'))
        self.planted(3, s.move('withdraw', 'topic', status='withdrawn', role='stakeholder', who=s.TWO), upto=5)
        self.planted(3, s.move('return', 'deliberation'), upto=5)
        self.planted(3, s.move('undo', 'topic', at=scenario.small(6).clock + 2 * s.DAY), upto=6)
        self.planted(3, s.move('pause', 'topic', kind='clock', role='facilitator', who=None, status='paused'), upto=5)
        self.planted(3, s.move('advance', 'deliberation', overridden=['approvals']), upto=5)
        self.planted(3, s.move('pause', 'topic', status='paused'), s.move('resume', 'deliberation'), upto=5)
        self.planted(3, lambda export: export.entry('x', s.ONE, 'stakeholder', 'propose', {}, [
            ('proposals', {**s.proposal('validity')[1], 'id': uuid(300)})]), upto=5)
        self.planted(3, lambda export: export.entry('proposal.changed', s.ONE, 'stakeholder', 'update_proposal', {
            'proposal': s.PROPOSAL}, [s.proposal('deliberation')]), upto=5)

    def test_3_what_is_allowed(self):
        s = scenario
        for moves in ([s.move('pause', 'topic', status='paused'), s.move('resume', 'topic')],
                      [s.move('withdraw', 'topic', status='withdrawn', role='stakeholder', who=s.ONE)],
                      [s.TO_DELIBERATION, s.move('undo', 'topic')],
                      [s.TO_DELIBERATION, s.move('return', 'topic')],
                      [s.move('advance', 'deliberation', 'chair', s.CHAIR, overridden=['approvals'])],
                      [s.move('advance', 'deliberation', kind='clock', role='facilitator', who=None)],
                      [s.move('pause', 'topic', status='paused'), s.move('carry_forward', 'topic', status='carried_forward')]):
            export = scenario.small(5)
            for move in moves:
                move(export)
            self.assert_holds(export.seal())

    def test_4_one_stance_of_a_member_by_the_member(self):
        s = scenario
        before = self.upto(s.open_call)

        def second(export):
            export.entry('x', s.ONE, 'stakeholder', 'take_stance', {'proposal': s.PROPOSAL},
                         [('stances', {**s.stance(export, 'object')[1], 'id': uuid(301)}, ('reason',))])
        self.planted(4, second, upto=before)
        self.planted(4, s.take('object', version=2), upto=before)
        self.planted(4, s.take('object', who=s.TWO), upto=before)

    def test_5_none_after_the_end(self):
        s = scenario
        self.planted(5, s.take('object'))
        self.planted(5, lambda export: s.publish(export, 2), s.take('object'), upto=self.upto(s.comment))

        def close(export):
            export.entry('x', s.CHAIR, 'chair', 'close_position', {'proposal': s.PROPOSAL}, [s.position(1, 'closed')])
        self.planted(5, close, s.take('object'), upto=self.upto(s.comment))

        def late(export):
            export.clock += 31 * s.DAY
        self.planted(5, late, s.take('object'), upto=self.upto(s.open_call))

    def test_5_the_end_of_an_objection_waits_for_nothing(self):
        s = scenario
        export = s.small(self.upto(s.open_call))
        s.take('object')(export)
        s.close_call(export)
        s.take('neutral')(export)
        self.assert_holds(export.seal())

    def test_6_calls(self):
        s = scenario

        def put(state, **more):
            return lambda export: export.entry('x', kind='clock', objects={'proposal': s.PROPOSAL},
                                               rows=[s.call(export, state, **more)])
        self.planted(6, put('open'))
        self.planted(6, put('closed'), upto=self.upto(s.open_call))
        self.planted(6, put('open', designator_id=uuid(11)), upto=self.upto(s.open_call))
        self.planted(6, put('open', closes_at=making.time(making.START)), upto=self.upto(s.open_call))

    def test_6_electors(self):
        s = scenario
        for change in (lambda rows: rows.pop(), lambda rows: rows[0].update(stakeholder_group='PS'),
                       lambda rows: rows[1].update(role='chair'), lambda rows: rows.append({**rows[0], 'member_id': uuid(999)}),
                       lambda rows: rows.insert(1, {**rows[0], 'member_id': s.M[s.FACILITATOR], 'role': 'facilitator'})):
            export = s.small(self.upto(s.open_call) - 1)
            with mock.patch.object(s, 'ELECTORS', copy.deepcopy(s.ELECTORS)):
                change(s.ELECTORS)
                s.open_call(export)
            report = self.assert_fault('rule', export.seal())
            self.assertIn('(rule 6)', report.faults['rule'][0]['why'])
            self.assertEqual(report.count['electors'], 0)

    def test_7_versions(self):
        s = scenario

        def jump(export):
            export.entry('x', s.ONE, 'stakeholder', 'publish_version', {'proposal': s.PROPOSAL}, [s.position(3)])

        def change(export):
            s.publish(export, 1)
        self.planted(7, jump)
        self.planted(7, change)
        self.planted(7, lambda export: s.publish(export, 3))

    def test_8_objections(self):
        s = scenario
        for state in ('raised', 'under_discussion', 'invented'):
            self.planted(8, lambda export: export.entry('x', s.TWO, 'stakeholder', 'raise_objection', {'proposal': s.PROPOSAL},
                                                        [s.objection(state)]))


class Receipts(Case):
    def answer(self, receipt, *more):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'receipt.json')
            pathlib.Path(path).write_text(receipt if isinstance(receipt, str) else json.dumps(receipt))
            with mock.patch('sys.stdout', io.StringIO()), mock.patch('sys.stderr', io.StringIO()):
                return verify.main(['receipt', path, *more])

    def test_each_holds_and_nothing_of_it_can_change(self):
        export = scenario.small()
        export.rotate('second')
        export.leaf()
        for at in range(len(export.entries)):
            self.assertEqual(self.answer(export.receipt(at)), 0)
        receipt = export.receipt(3)
        self.assertEqual(self.answer(receipt, '--key', export.keys[1]['vkey']), 0)
        self.assertEqual(self.answer(receipt, '--key', making.Signer('stranger').vkey), 1)
        for path in paths(receipt):
            for value in changes(at_path(receipt, path)):
                self.assertIn(self.answer(with_path(receipt, path, value)), (1, 2) if path == ('format',) else (1,), (path, value))
        for at in range(len(receipt['proof'])):
            text = receipt['proof']
            changed = text[:at] + ('A' if text[at] != 'A' else 'B') + text[at + 1:]
            self.assertEqual(self.answer({**receipt, 'proof': changed}), 1, at)
        self.assertEqual(self.answer('no receipt'), 2)
        self.assertEqual(self.answer({'format': 'something/else'}), 2)


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


if __name__ == '__main__':
    unittest.main()
