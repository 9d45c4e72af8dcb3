"""Exports by whoever has the key: well signed, and not as they must be. Receipts as well. See test_export.py."""

import copy
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
from cases import Case, at_path, changes, paths, with_path
from made import uuid


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
        for at in ({'step': 'pilot'}, {'step': 'topic'}, {'step': 'topic', 'status': 'paused'}):
            export = scenario.small(5)
            imported = ('proposals', {**s.proposal('topic')[1], **at, 'id': uuid(300)})
            export.entry('proposal.imported', objects={'proposal': uuid(300)}, rows=[imported])
            self.assert_holds(export.seal())
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

    def test_7_words_of_a_version_are_erased(self):
        s = scenario

        def again(permission, who=s.CHAIR, role='chair', **changes):
            def plant(export):
                row = {'id': s.VERSION[:-1] + '1', 'position_id': s.POSITION, 'number': 1, 'kind': 'substantive',
                       'text': 'A mark.\n', **changes}
                export.entry('text.erased', who, role, permission, {'proposal': s.PROPOSAL}, [('versions', row, ('text',))])
            return plant
        export = s.small()
        again('erase_text')(export)
        self.assert_holds(export.seal())
        self.planted(7, again('publish_version', s.ONE, 'stakeholder'))
        self.planted(7, again('erase_text', number=2))

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


if __name__ == '__main__':
    unittest.main()
